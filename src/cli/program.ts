import { Command, CommanderError, Help, type Argument, type Option } from 'commander';
import { displayWidth } from '../text/width.js';
import { langs, type Lang, type Text, type Wording } from '../text/lang.js';
import { version } from '../model/version.js';
import { wrap } from '../text/wrap.js';
import type { Context } from './context.js';
import type { Io } from './io.js';
import { argumentsOf, type commandNames } from './arguments.js';
import { examplesText } from './examples.js';
import { refuseAmbiguous } from './refuseAmbiguous.js';
import { UsageError } from './usageError.js';
import { refuseUnknownHelp, usageSentence } from './usageSentence.js';
import { wordOption } from './options/words.js';
import { writeAll } from './output/write.js';

type Maker = (context: Context, end: (code: number) => void) => Command;

/** How each command is loaded: one that is not asked for costs the start of the others nothing. */
export type Makers = Readonly<Record<(typeof commandNames)[number], () => Promise<Maker>>>;

/** Runs the command that the arguments name, reports what kept it from running, and returns the exit code. */
export async function runProgram(context: Context, makers: Makers): Promise<number> {
  try {
    return await run(context, makers);
  } catch (error) {
    const { reportError } = await import('./output/reportError.js');
    return reportError(error, context);
  }
}

async function run(context: Context, makers: Makers): Promise<number> {
  let code = 0;
  const printed: string[] = [];
  const argv = argumentsOf(context.io.argv);
  refuseAmbiguous(argv, context.io.cwd);
  const made = await Promise.all(makersFor(argv[0], makers).map((load) => load()));
  const program = programOf(context, {
    commands: made.map((make) => make(context, (ended) => (code = ended))),
    print: (text) => printed.push(text),
  });
  refuseUnknownHelp(program, argv);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UsageError(usageSentence(error, program, argv));
  }
  await writeAll(context.io.stdout, printed);
  return code;
}

/** The command that is named; all where none is, as help and usage errors list them, and so does completion. */
function makersFor(named: string | undefined, makers: Makers): readonly Makers['score'][] {
  const isOne = named !== undefined && named !== 'completion' && Object.hasOwn(makers, named);
  return Object.entries(makers).flatMap(([name, load]) => (isOne && name !== named ? [] : [load]));
}

/** The whole program as help describes it, for pages that are made from it. */
export async function wholeProgram(context: Context, makers: Makers): Promise<Command> {
  const made = await Promise.all(Object.values(makers).map((load) => load()));
  const commands = made.map((make) => make(context, () => undefined));
  return programOf(context, { commands, print: () => undefined });
}

interface Parts {
  readonly commands: readonly Command[];
  readonly print: (text: string) => void;
}

function programOf({ io, lang }: Context, { commands, print }: Parts): Command {
  const program = new Command('commonality')
    .description(texts.about[lang])
    .helpCommand(false)
    .enablePositionalOptions()
    .version(version, '-V, --version', texts.version[lang])
    .addHelpText('after', `\n${examplesText('', lang)}`);
  for (const command of commands) program.addCommand(command);
  for (const command of withSubcommands(program)) inLanguage(command, { lang, print, width: helpWidth(io) });
  return program;
}

/** The names that lead to a command: `criteria show`. */
function pathOf(command: Command): string {
  const above = command.parent === null || command.parent.parent === null ? '' : `${pathOf(command.parent)} `;
  return `${above}${command.name()}`;
}

function withSubcommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

interface Printing {
  readonly lang: Lang;
  readonly print: (text: string) => void;
  /** columns */
  readonly width: number;
}

const widest = 100;

/** Columns of help: those of the terminal, but no more than can be read at a glance. */
function helpWidth({ stdout, env }: Io): number {
  const columns = stdout.columns ?? Number(env['COLUMNS'] ?? widest);
  return Number.isInteger(columns) && columns > 0 ? Math.min(widest, columns) : widest;
}

/** What commander says by itself, in the language of the user; it prints and exits through us. */
function inLanguage(command: Command, { lang, print, width }: Printing): void {
  command
    .exitOverride()
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', texts.help[lang])
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .configureHelp({
      formatHelp: (each, helper) => {
        const [usage = '', ...rest] = Help.prototype.formatHelp
          .call(helper, each, helper)
          .replace('： ', '：')
          .split('\n');
        return [...betweenWords(usage, width), ...rest].join('\n');
      },
      displayWidth,
      styleTitle: (title) => titles[title]?.[lang] ?? title,
      commandUsage: (each) => usageIn(lang, Help.prototype.commandUsage.call(new Help(), each)),
      subcommandTerm: (each) => usageIn(lang, Help.prototype.subcommandTerm.call(new Help(), each)),
      argumentTerm: (argument) => names[argument.name()]?.[lang] ?? argument.name(),
      optionDescription: (option) => noted(option, lang),
      argumentDescription: (argument) => noted(argument, lang),
      helpWidth: width,
      minWidthToWrap: 16,
      ...(width < besideWidth ? { formatItem: (term, _, about) => itemBelow(term, about, width) } : {}),
      boxWrap: (text, columns) =>
        text
          .split('\n')
          .flatMap((line) => wrap(line, columns))
          .join('\n'),
    });
  if (command.parent === null) return;
  command.addHelpText('after', () => `\n${examplesText(pathOf(command), lang)}`);
  command.addOption(
    wordOption('-l, --lang <lang>', texts.lang[lang], { words: langs, usual: texts.usualLang[lang] }),
  );
}

/** Columns below which what an option is for does not fit beside it. */
const besideWidth = 64;

/** The line of usage, broken between its words only. */
function betweenWords(usage: string, width: number): readonly string[] {
  return usage.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last === undefined) return [word];
    return displayWidth(longer) <= width ? [...lines.slice(0, -1), longer] : [...lines, `  ${word}`];
  }, []);
}

/** An option or argument, and below it what it is for. */
function itemBelow(term: string, about: string, width: number): string {
  const lines = wrap(about, Math.max(1, width - 6)).map((line) => `      ${line}`);
  return [`  ${term}`, ...lines].join('\n');
}

/** A line of usage with the names of its arguments in the language of the user. */
function usageIn(lang: Lang, usage: string): string {
  if (lang === 'en') return usage;
  return usage.replaceAll(/(?<=[<[])([a-z]+)(\.\.\.)?(?=[>\]])/g, (whole, name: string, more) => {
    const named = names[name]?.[lang];
    return named === undefined ? whole : `${named}${more === undefined ? '' : '…'}`;
  });
}

/** What arguments are called in a line of usage. */
const names: Readonly<Record<string, Text>> = {
  options: { ja: 'オプション', en: 'options' },
  command: { ja: 'コマンド', en: 'command' },
  inventory: { ja: '事務一覧', en: 'inventory' },
  lists: { ja: '各団体の一覧', en: 'lists' },
  survey: { ja: '調査のファイル', en: 'survey' },
  answers: { ja: '回答', en: 'answers' },
  judgements: { ja: '判断のファイル', en: 'judgements' },
  record: { ja: '記録', en: 'record' },
  file: { ja: 'ファイル', en: 'file' },
  folder: { ja: 'フォルダー', en: 'folder' },
  subject: { ja: '対象', en: 'subject' },
  shell: { ja: 'シェル', en: 'shell' },
  id: { ja: 'ID', en: 'id' },
};

/** What commander would add in English: the words that an option or argument takes, and which of them is the default. */
function noted(value: Option | Argument, lang: Lang): string {
  const { description, argChoices } = value;
  if (argChoices === undefined) return description;
  return description + choices[lang]({ words: argChoices, usual: usualOf(value) });
}

function usualOf(value: Option | Argument): string | undefined {
  return 'defaultValueDescription' in value ? value.defaultValueDescription : undefined;
}

interface Choices {
  readonly words: readonly string[];
  readonly usual: string | undefined;
}

const choices: Wording<Choices> = {
  ja: ({ words, usual }) =>
    `（指定できる値：${words.join('・')}${usual === undefined ? '' : `。既定は${usual}`}）`,
  en: ({ words, usual }) =>
    ` (one of: ${words.join(', ')}${usual === undefined ? '' : `; default: ${usual}`})`,
};

const titles: Readonly<Record<string, Text>> = {
  'Usage:': { ja: '使い方：', en: 'Usage:' },
  'Arguments:': { ja: '引数：', en: 'Arguments:' },
  'Options:': { ja: 'オプション：', en: 'Options:' },
  'Commands:': { ja: 'コマンド：', en: 'Commands:' },
};

const texts = {
  about: {
    ja: '市区町村の事務を視点ごとに評価し、共通化の候補を理由とともに順位付けする。',
    en: 'Ranks municipal tasks as candidates for one common system, and says why.',
  },
  version: { ja: 'バージョンを表示する', en: 'print the version' },
  help: { ja: '使い方を表示する', en: 'show this help' },
  lang: { ja: '表示の言語', en: 'language of messages and reports' },
  usualLang: { ja: '環境変数による', en: 'from the environment' },
} as const satisfies Record<string, Text>;
