import type { CommandSpec } from './spec.js';

/** A command and all below it. */
export function allCommands(command: CommandSpec): readonly CommandSpec[] {
  return [command, ...command.commands.flatMap(allCommands)];
}
