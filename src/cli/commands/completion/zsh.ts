import { allCommands } from './allCommands.js';
import { quoted } from './quoted.js';
import type { CommandSpec, OptionSpec, ValueSpec } from './spec.js';

/** The script for zsh: to be read at the start, or put as `_commonality` in a folder of $fpath. */
export function zsh(program: CommandSpec): string {
  return `#compdef commonality
# zsh completion for commonality, made by: commonality completion zsh
${allCommands(program).map(commandFunction).join('\n')}
if [ "$funcstack[1]" = _commonality ]; then
  _commonality "$@"
else
  compdef _commonality commonality
fi
`;
}

/** One function for each command; a command with commands below it hands over to theirs. */
function commandFunction(command: CommandSpec): string {
  const { commands } = command;
  const specs = [...command.options.flatMap(optionSpecs), ...argumentSpecs(command)];
  const body = `  _arguments -C \\\n${specs.map((spec) => `    ${quoted(spec)}`).join(' \\\n')}\n`;
  if (commands.length === 0) return `${nameOf(command)}() {\n${body}}\n`;
  const described = commands.map(
    ({ path, about }) => `      ${quoted(`${path.at(-1) ?? ''}:${about.replaceAll(':', String.raw`\:`)}`)}`,
  );
  const calls = commands.map((each) => `        ${each.path.at(-1) ?? ''}) ${nameOf(each)} ;;`);
  return `${nameOf(command)}() {
  local curcontext="$curcontext" state line
  local -a commands
${body}  case $state in
    command)
      commands=(
${described.join('\n')}
      )
      _describe -t commands command commands ;;
    rest)
      case $words[1] in
${calls.join('\n')}
      esac ;;
  esac
}
`;
}

function nameOf({ path }: CommandSpec): string {
  return ['_commonality', ...path].join('_');
}

function argumentSpecs({ commands, words, takesFiles }: CommandSpec): readonly string[] {
  if (commands.length > 0) return ['1: :->command', '*:: :->rest'];
  if (words.length > 0) return [`1: :(${words.join(' ')})`];
  return takesFiles ? ['*: :_files'] : [];
}

function optionSpecs({ flags, about, value }: OptionSpec): readonly string[] {
  if (value === undefined) return flags.map((flag) => `${flag}[${escaped(about)}]`);
  return flags.map((flag) => `*${flag}=[${escaped(about)}]: :${actionOf(value)}`);
}

function actionOf({ words, isFile, isList }: ValueSpec): string {
  if (isList && words.length > 0) return `_values -s , value ${words.join(' ')}`;
  if (words.length > 0) return `(${words.join(' ')})`;
  return isFile ? '_files' : ' ';
}

/** What means something in a specification of _arguments is given a backslash. */
function escaped(about: string): string {
  return about.replace(/[\\[\]:]/g, String.raw`\$&`);
}
