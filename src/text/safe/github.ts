import { breakBracketCommands } from './bracketCommand.js';
import { showUnseen } from './unseen.js';

// What the runner turns back (actions/runner, ActionCommand): nothing else has an escape.
const escapes: ReadonlyMap<string, string> = new Map([
  ['%', '%25'],
  ['\r', '%0D'],
  ['\n', '%0A'],
  [':', '%3A'],
  [',', '%2C'],
]);

/** Makes a text from data the message of a workflow command: `::error …::` and this. */
export function safeForGithubData(text: string): string {
  return shown(text).replace(/[%\r\n]/g, escapeOf);
}

/** Makes a text from data the value of a property of a workflow command: `::error file=` and this. */
export function safeForGithubProperty(text: string): string {
  return shown(text).replace(/[%\r\n:,]/g, escapeOf);
}

/** Line breaks stay, because they have an escape: the name of a file must come back as it is. */
function shown(text: string): string {
  return breakBracketCommands(text.replace(/[^\r\n]+/g, (line) => showUnseen(line)));
}

function escapeOf(character: string): string {
  return escapes.get(character) ?? character;
}
