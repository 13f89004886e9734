import type { InputFacts } from '../result.js';
import type { Source } from './source.js';

export type Format = InputFacts['format'];

const formats: ReadonlyMap<string, Format> = new Map([
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['json', 'yaml'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['txt', 'csv'],
]);

/** The format that the ending of the name says, or else the first line that is not a comment. */
export function formatOf({ file, utf8 }: Source): Format {
  const ending = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return formats.get(ending) ?? (looksLikeYaml(utf8) ? 'yaml' : 'csv');
}

function looksLikeYaml(utf8: Uint8Array): boolean {
  const head = Buffer.from(utf8.subarray(0, 65_536)).toString();
  const line = head.split(/\r\n|\n|\r/).find((each) => each.trim() !== '' && !each.startsWith('#')) ?? '';
  return /^(?:\s*[[{]|-(?:\s|$)|---|%YAML|[^,;\t"]*:(?:\s|$))/.test(line);
}
