import type { Command, Option } from 'commander';

/** Gives a command its options, in this order. */
export function withOptions(command: Command, options: readonly Option[]): Command {
  for (const option of options) command.addOption(option);
  return command;
}
