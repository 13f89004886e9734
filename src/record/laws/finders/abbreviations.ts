import { recordLines } from '../../reading/recordLines.js';
import { lawKey } from '../lawKey.js';

let read: ReadonlyMap<string, string> | undefined;

/**
 * Abbreviations and former names in use that a person has reviewed: key of the name → title of the law. They are read
 * when a name is first found to be no title.
 */
export function abbreviations(): ReadonlyMap<string, string> {
  read ??= abbreviationsOf(recordLines('abbreviations.txt'));
  return read;
}

/** The names of lines `title=name,name`; one character alone means nothing. */
export function abbreviationsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const pairs = lines.flatMap((line) => {
    const [title = '', names = ''] = line.split('=');
    return names.split(',').map((name) => [lawKey(name), title] as const);
  });
  return new Map(pairs.filter(([name]) => name.length >= 2));
}
