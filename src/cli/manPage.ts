import type { Command } from 'commander';
import { version } from '../model/version.js';
import type { Lang, Text } from '../text/lang.js';
import type { Io } from './io.js';
import { examplesOf } from './examples.js';
import { makers } from './makers.js';
import { wholeProgram } from './program.js';

/** The manual page of the program in roff, as man(7) reads it: what help says of every command. */
export async function manPage(io: Io, lang: Lang): Promise<string> {
  const program = await wholeProgram({ io, lang }, makers);
  const lines = [
    `.TH COMMONALITY 1 "" "commonality ${version}"`,
    `.SH ${says.name[lang]}`,
    `commonality \\- ${escaped(program.description())}`,
    `.SH ${says.synopsis[lang]}`,
    '.B commonality',
    escaped(says.usage[lang]),
    `.SH ${says.commands[lang]}`,
    ...program.commands.flatMap((command) => commandLines(command, command.name(), lang)),
    `.SH ${says.exit[lang]}`,
    ...says.codes[lang].split('\n').flatMap((line, i) => ['.TP', `.B ${i}`, escaped(line)]),
    `.SH ${says.examples[lang]}`,
    '.nf',
    ...examplesOf('', lang).map(escaped),
    '.fi',
  ];
  return `.\\" Generated from the options of the program by npm run generate.\n${lines.join('\n')}\n`;
}

function commandLines(command: Command, path: string, lang: Lang): readonly string[] {
  const help = command.createHelp();
  return [
    `.SS ${quoted(help.commandUsage(command))}`,
    escaped(command.description()),
    ...itemLines(help.visibleArguments(command), (argument) => [
      argument.name(),
      help.argumentDescription(argument),
    ]),
    ...itemLines(help.visibleOptions(command), (option) => [
      help.optionTerm(option),
      help.optionDescription(option),
    ]),
    ...exampleLines(path, lang),
    ...command.commands.flatMap((below) => commandLines(below, `${path} ${below.name()}`, lang)),
  ];
}

function itemLines<T>(
  items: readonly T[],
  partsOf: (item: T) => readonly [term: string, about: string],
): readonly string[] {
  return items.flatMap((item) => {
    const [term, about] = partsOf(item);
    return ['.TP', `.B ${quoted(term)}`, escaped(about)];
  });
}

function exampleLines(path: string, lang: Lang): readonly string[] {
  const examples = examplesOf(path, lang);
  return examples.length === 0 ? [] : ['.PP', '.nf', '.RS', ...examples.map(escaped), '.RE', '.fi'];
}

/** Text in which roff finds no request: a dot or quote at the beginning of a line, a backslash, a hyphen. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&');
}

function quoted(text: string): string {
  return `"${escaped(text).replaceAll('"', '""')}"`;
}

const says = {
  name: { ja: '名称', en: 'NAME' },
  synopsis: { ja: '書式', en: 'SYNOPSIS' },
  usage: { ja: 'コマンド [オプション] [引数...]', en: 'COMMAND [options] [arguments...]' },
  commands: { ja: 'コマンド', en: 'COMMANDS' },
  exit: { ja: '終了コード', en: 'EXIT STATUS' },
  codes: {
    ja: '実行し、不合格とする指摘がない\n実行し、不合格とする指摘がある\n実行できない',
    en: 'It ran, and nothing failed the check.\nIt ran, and findings failed the check.\nIt could not run.',
  },
  examples: { ja: '例', en: 'EXAMPLES' },
} as const satisfies Record<string, Text>;
