/** A workflow command as the runner of GitHub understands it. */
export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads a line of a log by the rules of actions/runner (ActionCommand.TryParseV2); undefined if it is no command. */
export function parseCommand(line: string): WorkflowCommand | undefined {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  const info = text.slice(2, end);
  const space = info.indexOf(' ');
  const command = space < 0 ? info : info.slice(0, space);
  if (!/^(error|warning|notice)$/.test(command)) return undefined;
  const pairs = space < 0 ? [] : info.slice(space + 1).split(',');
  const properties = Object.fromEntries(pairs.map(propertyOf));
  return { command, properties, message: unescapeData(text.slice(end + 2)) };
}

function propertyOf(pair: string): readonly [string, string] {
  const at = pair.indexOf('=');
  const value = unescapeLines(pair.slice(at + 1))
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',');
  return [pair.slice(0, at), value.replaceAll('%25', '%')];
}

function unescapeData(text: string): string {
  return unescapeLines(text).replaceAll('%25', '%');
}

function unescapeLines(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
}
