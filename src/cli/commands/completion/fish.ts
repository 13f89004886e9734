import { allCommands } from './allCommands.js';
import type { CommandSpec, OptionSpec } from './spec.js';

/** The script for fish. */
export function fish(program: CommandSpec): string {
  const lines = allCommands(program).flatMap(commandLines);
  return `# fish completion for commonality, made by: commonality completion fish
complete -c commonality -f
${lines.join('\n')}
`;
}

function commandLines(command: CommandSpec): readonly string[] {
  const { options, words, takesFiles, commands } = command;
  const start = `complete -c commonality -n ${quoted(conditionOf(command))}`;
  return [
    ...commands.map(({ path, about }) => `${start} -a ${path.at(-1) ?? ''} -d ${quoted(about)}`),
    ...(words.length === 0 ? [] : [`${start} -a ${quoted(words.join(' '))}`]),
    ...(takesFiles ? [`${start} -F`] : []),
    ...options.map((option) => `${start} ${optionText(option)}`),
  ];
}

/** Where a command is the innermost that was typed. */
function conditionOf({ path, commands }: CommandSpec): string {
  const typed = path.map((name) => `__fish_seen_subcommand_from ${name}`);
  const below = commands.map((each) => each.path.at(-1) ?? '');
  const notBelow = below.length === 0 ? [] : [`not __fish_seen_subcommand_from ${below.join(' ')}`];
  return [...typed, ...notBelow].join('; and ');
}

function optionText({ flags, about, value }: OptionSpec): string {
  const named = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  return [...named, ...takes(value), '-d', quoted(about)].join(' ');
}

function takes(value: OptionSpec['value']): readonly string[] {
  if (value === undefined) return [];
  if (value.isList && value.words.length > 0)
    return ['-x', '-a', quoted(`(__fish_append , ${value.words.join(' ')})`)];
  if (value.words.length > 0) return ['-x', '-a', quoted(value.words.join(' '))];
  return value.isFile ? ['-r', '-F'] : ['-x'];
}

/** In single quotes of fish, where only a quote and a backslash are escaped. */
function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, String.raw`\$&`)}'`;
}
