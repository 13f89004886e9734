import { Argument, Option } from 'commander';
import type { Named } from '../../text/named.js';
import { idOf, wordOf } from './values.js';

/**
 * An option that takes one word of a closed list, which serves parsing, help and completion alike. `usual` is the
 * default that help names; the option itself stays undefined, so that a config can set another.
 */
export function wordOption<W extends string>(
  flags: string,
  about: string,
  { words, usual }: { readonly words: readonly W[]; readonly usual?: string },
): Option {
  const option = new Option(flags, about);
  option.argParser((given) => wordOf(option.long ?? flags, given, words));
  option.argChoices = [...words];
  option.defaultValueDescription = usual;
  return option;
}

/** An option like it that also takes the names of what it means, and shows only the ids. */
export function namedOption<I extends string>(
  flags: string,
  about: string,
  { named, usual }: { readonly named: readonly Named<I>[]; readonly usual?: string },
): Option {
  const option = new Option(flags, about);
  option.argParser((given) => idOf(option.long ?? flags, given, named));
  option.argChoices = named.map(({ id }) => id);
  option.defaultValueDescription = usual;
  return option;
}

/** An argument that takes one word of a closed list; `command` names it where the word is unknown. */
export function wordArgument<W extends string>(
  name: string,
  about: string,
  { words, command }: { readonly words: readonly W[]; readonly command: string },
): Argument {
  const argument = new Argument(name, about).argParser((given) => wordOf(command, given, words));
  argument.argChoices = [...words];
  return argument;
}

const completions = new WeakMap<Option | Argument, readonly string[]>();

/** Lets a shell offer these words for a value that is read elsewhere: it may hold several, or others of a config. */
export function completedBy<T extends Option | Argument>(value: T, words: readonly string[]): T {
  completions.set(value, words);
  return value;
}

/** The words of an option or argument; none where it takes anything. */
export function wordsOfValue(value: Option | Argument): readonly string[] {
  return value.argChoices ?? completions.get(value) ?? [];
}
