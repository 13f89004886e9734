import { outsideBrackets } from './pieces.js';

const words =
  /(?<=(?:法|律|令|則|例|綱|領|程|等|条|項|号|[)）」』]|の\d+))\s*(?:及び|および|並びに?|ならびに|又は|または|と(?=[^く]))\s*/u;

/** The parts of a name that 及び, 並びに, 又は or と join; titles hold these words too, so try the whole name first. */
export function joinedByWords(name: string): readonly string[] {
  return outsideBrackets(name, words);
}
