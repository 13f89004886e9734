import type { Command, CommanderError } from 'commander';
import { endsIn, inventoryEndings, likeInventoryEndings } from '../inventory/inventoryEndings.js';
import { say, type Sentence, type Wording } from '../text/lang.js';
import { nearest } from '../text/nearest.js';
import { typedCommand } from './arguments.js';
import { UsageError } from './usageError.js';

interface Mistake {
  readonly given: string;
  readonly near: string;
}

/** Commander's codes for mistakes in the arguments, in our words. */
export function usageSentence(error: CommanderError, program: Command, argv: readonly string[]): Sentence {
  const given = /'([^']*)'/.exec(error.message)?.[1] ?? argv[0] ?? '';
  const known = program.commands.flatMap((command) => [
    command.name(),
    ...command.options.flatMap(({ long }) => long ?? []),
  ]);
  const near = scoreOf(given) ?? nearest(given, known) ?? '';
  const props = { given: given || error.message, near };
  return say(special(error, props) ?? mistakes[error.code] ?? mistakes['other'] ?? unsaid, {
    ...props,
    ...(error.code === 'commander.excessArguments' ? { given: typedCommand(argv).join(' ') } : {}),
  });
}

/** What was meant where the word for a command is an inventory, by its ending or folder. */
function scoreOf(word: string): string | undefined {
  const isFile =
    !word.startsWith('-') &&
    (/.[/\\]/.test(word) || endsIn(word, [...inventoryEndings, ...likeInventoryEndings]));
  return isFile ? `commonality score ${word}` : undefined;
}

/** The sentence for a mistake where more is known of it than commander's code says. */
function special({ code }: CommanderError, { given, near }: Mistake): Wording<Mistake> | undefined {
  if (code === 'commander.missingArgument') return missing[given];
  if (code !== 'commander.unknownOption' || near !== given) return undefined;
  return given === '--lang' ? mistakes['commander.optionMissingArgument'] : behind;
}

/** An option of a command, before it. */
const behind: Wording<Mistake> = {
  ja: ({ given }) => `${given} はコマンドの後に書いてください（例：commonality score ${given}）。`,
  en: ({ given }) => `${given} belongs behind a command, for example commonality score ${given}`,
};

/** Throws where help is asked for a command that there is not: commander would print that of the one above it. */
export function refuseUnknownHelp(program: Command, argv: readonly string[]): void {
  if (!argv.some((each) => each === '--help' || each === '-h')) return;
  let command = program;
  for (const name of argv) {
    if (name.startsWith('-') || command.commands.length === 0) return;
    const next = command.commands.find((each) => each.name() === name);
    if (next === undefined) throw new UsageError(say(unknownCommand, unknownIn(command, name)));
    command = next;
  }
}

function unknownIn(command: Command, name: string): Mistake {
  const names = command.commands.map((each) => each.name());
  const path = command.parent === null ? '' : `${command.name()} `;
  if (path === '') return { given: name, near: scoreOf(name) ?? nearest(name, names) ?? '' };
  const near = nearest(name, names, 2);
  return { given: path + name, near: near === undefined ? '' : path + near };
}

const unknownCommand: Wording<Mistake> = {
  ja: ({ given, near }) =>
    `${given} というコマンドはありません。${near === '' ? '' : `${near} ではありませんか。`}`,
  en: ({ given, near }) => `unknown command ${given}${near === '' ? '' : `; did you mean ${near}?`}`,
};

const unsaid: Wording<Mistake> = { ja: ({ given }) => given, en: ({ given }) => given };

/** What is to be named, by the argument; an inventory where none is here. */
const missing: Readonly<Record<string, Wording<Mistake>>> = {
  judgements: {
    ja: () => '判断を書いたファイルを指定してください（標準入力なら -）。',
    en: () => 'missing judgements file (- for standard input)',
  },
  record: {
    ja: () =>
      '記録の種類とファイルを指定してください（例：commonality import procedures 公表ファイル.csv）。',
    en: () => 'missing record and file, for example commonality import procedures published.csv',
  },
  file: {
    ja: () => '公表されたCSVのファイルを指定してください（標準入力なら -）。',
    en: () => 'missing published CSV file (- for standard input)',
  },
};

const mistakes: Readonly<Record<string, Wording<Mistake>>> = {
  'commander.unknownOption': {
    ja: ({ given, near }) =>
      `${given} というオプションはありません。${near === '' ? '' : `${near} ではありませんか。`}`,
    en: ({ given, near }) => `unknown option ${given}${near === '' ? '' : `; did you mean ${near}?`}`,
  },
  'commander.unknownCommand': unknownCommand,
  'commander.missingArgument': {
    ja: () => '事務一覧のファイルを指定してください（標準入力なら -）。',
    en: () => 'missing inventory file (- for standard input)',
  },
  'commander.optionMissingArgument': {
    ja: ({ given }) => `${given} には値が必要です。`,
    en: ({ given }) => `${given} needs a value`,
  },
  'commander.excessArguments': {
    ja: ({ given }) =>
      `${given} の引数が多すぎます。余分な引数を外すか、空白を含む名前を引用符で囲んでください。`,
    en: ({ given }) => `too many arguments for ${given}; remove some, or quote a name that contains spaces`,
  },
  'commander.help': {
    ja: () => 'コマンドを指定してください（例：commonality score inventory.csv）。',
    en: () => 'missing command, for example commonality score inventory.csv',
  },
  other: {
    ja: ({ given }) => `引数が正しくありません：${given}`,
    en: ({ given }) => `invalid arguments: ${given}`,
  },
};
