import type { Command, Option } from 'commander';
import { wordsOfValue } from '../../options/words.js';

/** What a shell has to know of one command, read from the program itself. */
export interface CommandSpec {
  /** the names that lead to it, without the program's own: `['criteria', 'show']` */
  readonly path: readonly string[];
  readonly about: string;
  readonly options: readonly OptionSpec[];
  /** what its first argument may be; none where it is a file */
  readonly words: readonly string[];
  readonly takesFiles: boolean;
  readonly commands: readonly CommandSpec[];
}

export interface OptionSpec {
  /** as typed: `--missing`, and `-h` where there is a short one */
  readonly flags: readonly string[];
  readonly about: string;
  /** what follows it; nothing where it is a switch */
  readonly value: ValueSpec | undefined;
}

/** The words an option takes; without any it is a file, or something that no shell can know. */
export interface ValueSpec {
  readonly words: readonly string[];
  readonly isFile: boolean;
  /** whether several words may follow each other with commas between them */
  readonly isList: boolean;
}

/** The program as shells complete it. */
export function specOf(command: Command, path: readonly string[] = []): CommandSpec {
  const [argument] = command.registeredArguments;
  const own = argument === undefined ? [] : wordsOfValue(argument);
  return {
    path,
    about: command.description(),
    options: command.createHelp().visibleOptions(command).map(optionSpec),
    words: own,
    takesFiles: argument !== undefined && own.length === 0 && isFileName(argument.name()),
    commands: command.commands.map((each) => specOf(each, [...path, each.name()])),
  };
}

function optionSpec(option: Option): OptionSpec {
  const { short, long, description } = option;
  const takesValue = option.required || option.optional;
  return {
    flags: [short, long].flatMap((flag) => flag ?? []),
    about: description,
    value: takesValue ? valueSpec(option) : undefined,
  };
}

function valueSpec(option: Option): ValueSpec {
  const words = wordsOfValue(option);
  const placeholder = option.flags.replace(/^[^<[]*/, '');
  return {
    words,
    isFile: words.length === 0 && isFileName(placeholder),
    isList: placeholder.includes('ids') || placeholder.includes(','),
  };
}

/** The names by which arguments and values of the program are files or folders. */
function isFileName(name: string): boolean {
  return /file|folder|inventory|module|judgements/i.test(name);
}
