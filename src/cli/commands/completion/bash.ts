import { allCommands } from './allCommands.js';
import { quoted } from './quoted.js';
import type { CommandSpec, OptionSpec } from './spec.js';

/** The script for bash 3.2 and later; it needs no other package. */
export function bash(program: CommandSpec): string {
  const commands = allCommands(program);
  const paths = commands.filter(({ path }) => path.length > 0).map(({ path }) => quoted(keyOf(path)));
  return `# bash completion for commonality, made by: commonality completion bash
_commonality() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" at='' words='' list='' before='' i
  COMPREPLY=()
  # bash takes --missing=mid for three words.
  if [[ $cur == '=' ]]; then
    cur=''
  elif [[ $prev == '=' ]]; then
    prev="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at \${COMP_WORDS[i]}" in
      ${paths.join(' | ')}) at="$at \${COMP_WORDS[i]}" ;;
    esac
  done
  case "$at" in
${commands.map(commandCase).join('\n')}
  esac
  # Where there are no words, bash completes files by itself.
  [[ -n $words ]] || return
  # In a list, what is typed after the last comma.
  if [[ -n $list && $cur == *,* ]]; then
    before="\${cur%,*},"
    compopt -o nospace 2>/dev/null
  fi
  COMPREPLY=($(compgen -P "$before" -W "$words" -- "\${cur#"$before"}"))
}
complete -o default -F _commonality commonality
`;
}

function keyOf(path: readonly string[]): string {
  return path.map((name) => ` ${name}`).join('');
}

function commandCase({ path, options, words, commands }: CommandSpec): string {
  const values = options.filter(({ value }) => value !== undefined).map(valueCase);
  const first = [...commands.map(({ path: below }) => below.at(-1) ?? ''), ...words];
  return `    ${quoted(keyOf(path))})
      case "$prev" in
${values.map((line) => `        ${line}\n`).join('')}        *) if [[ $cur == -* ]]; then words=${list(options.flatMap(({ flags }) => flags))}; else words=${list(first)}; fi ;;
      esac ;;`;
}

/** What follows an option: its words; files; or what no shell can know, and then not files either. */
function valueCase({ flags, value }: OptionSpec): string {
  const pattern = flags.join(' | ');
  if (value === undefined || value.isFile) return `${pattern}) return ;;`;
  if (value.words.length === 0) return `${pattern}) compopt +o default 2>/dev/null; return ;;`;
  return `${pattern}) words=${list(value.words)}${value.isList ? ' list=1' : ''} ;;`;
}

function list(words: readonly string[]): string {
  return quoted(words.join(' '));
}
