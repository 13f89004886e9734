// A second way to count amendments by article, simple and slow: from the newest version back, each article looks for the
// text before it that takes the fewest changes of characters. The program pairs articles by number, heading and text from
// the oldest version on.

/** A version of a law, as a text of Markdown. */
export interface Version {
  readonly source: string;
  readonly text: string;
}

/** How many amending laws changed the text of each article, and how many only references in it. */
export function slowCount(
  versions: readonly Version[],
  isCounted: (date: string) => boolean,
): ReadonlyMap<string, readonly [text: number, references: number]> {
  const ordered = inForce(versions.toSorted((a, b) => (a.source < b.source ? -1 : 1)));
  const now = articlesIn(ordered.at(-1)?.text ?? '');
  return new Map([...now].map(([number, text]) => [number, counted({ number, text }, ordered, isCounted)]));
}

function counted(
  { number, text }: { readonly number: string; readonly text: string },
  ordered: readonly Version[],
  isCounted: (date: string) => boolean,
): readonly [number, number] {
  const changes = new Map<string, 'text' | 'references'>();
  let words = text;
  for (let at = ordered.length - 1; at > 0; at -= 1) {
    const [, date = '', by = ''] = ordered[at]?.source.split('_') ?? [];
    const before = articlesIn(ordered[at - 1]?.text ?? '');
    if ([...before.values()].includes(words)) continue;
    const nearest = nearestIn(before, words, number);
    const change = nearest !== undefined && bare(nearest) === bare(words) ? 'references' : 'text';
    if (isCounted(date) && changes.get(by) !== 'text') changes.set(by, change);
    if (nearest === undefined) break;
    words = nearest;
  }
  const kinds = [...changes.values()];
  return [
    kinds.filter((kind) => kind === 'text').length,
    kinds.filter((kind) => kind === 'references').length,
  ];
}

/** By day; on one day, in the order that changes the fewest articles from one version to the next. */
function inForce(versions: readonly Version[]): readonly Version[] {
  const dayOf = ({ source }: Version) => source.split('_')[1] ?? '';
  const days = [...new Set(versions.map(dayOf))].toSorted();
  const ordered: Version[] = [];
  for (const [at, day] of days.entries()) {
    const next = versions.filter((version) => dayOf(version) === days[at + 1]);
    const orders = permutations(versions.filter((version) => dayOf(version) === day));
    const cost = (order: readonly Version[]) =>
      [...ordered.slice(-1), ...order, ...next.slice(0, 1)].reduce(
        (sum, version, place, all) => sum + (place === 0 ? 0 : differences(all[place - 1], version)),
        0,
      );
    ordered.push(...(orders.toSorted((a, b) => cost(a) - cost(b))[0] ?? []));
  }
  return ordered;
}

function permutations(versions: readonly Version[]): readonly (readonly Version[])[] {
  if (versions.length <= 1) return [versions];
  return versions.flatMap((first) =>
    permutations(versions.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

function differences(a: Version | undefined, b: Version): number {
  const before = articlesIn(a?.text ?? '');
  const now = articlesIn(b.text);
  const gone = [...before.keys()].filter((number) => !now.has(number)).length;
  return gone + [...now].filter(([number, words]) => before.get(number) !== words).length;
}

const known = new Map<string, ReadonlyMap<string, string>>();

/** The articles of the main part, by their numbers in kanji: all that stands behind a number, to the next. */
function articlesIn(text: string): ReadonlyMap<string, string> {
  const before = known.get(text);
  if (before !== undefined) return before;
  const [main = ''] = text.split('\n## 附則');
  const pieces = main.split(/^(?=\*\*第[^*（]*条|#)/mu).filter((piece) => /^\*\*第[^*]*条/u.test(piece));
  const found = new Map<string, string>();
  for (const piece of pieces) {
    const number = /^\*\*(第[^*（]*条[^*（]*)/u.exec(piece)?.[1] ?? '';
    const words = piece.replace(/^\*\*第[^*（]*条[^*（]*/u, '').replace(/[\s*]/gu, '');
    if (words !== '削除' && !/から|及び/u.test(number) && !found.has(number)) found.set(number, words);
  }
  known.set(text, found);
  return found;
}

/** The text before with the same number, if half of the shorter is in the longer; else the one that differs by less than 40 %. */
function nearestIn(before: ReadonlyMap<string, string>, words: string, number: string): string | undefined {
  const same = before.get(number);
  const moved = [...before.values()]
    .map((text) => ({ text, off: distance(text, words) / Math.max(text.length, words.length) }))
    .toSorted((a, b) => a.off - b.off)
    .find(({ off }) => off < 0.4);
  if (moved !== undefined || same === undefined) return moved?.text;
  const short = Math.min(same.length, words.length);
  const strange = distance(same, words) - Math.abs(same.length - words.length);
  return strange < short / 2 ? same : undefined;
}

/** Levenshtein's, by rows. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A text without what only points to a place: numbers of articles, paragraphs, items, tables and laws, and what joins them. */
function bare(words: string): string {
  return words
    .replace(
      /(?:明治|大正|昭和|平成|令和)[一二三四五六七八九十元〇]+年[^（）、。「」]{0,40}?第[一二三四五六七八九十百千〇]+号/gu,
      '',
    )
    .replace(
      /第[一二三四五六七八九十百千〇]+(?:条|項|号|編|章|節|款|目)(?:の[一二三四五六七八九十百千〇]+)*/gu,
      '',
    )
    .replace(/別表(?:第[一二三四五六七八九十〇]+)?/gu, '')
    .replace(/(?:前|次|同|本)[一二三四五六七八九十]*(?:条|項|号|各号|各項|章|節|表)/gu, '')
    .replace(/附則|同法|同令|法(?=[、。及又並若の])|から|まで|及び|又は|若しくは|並びに|、|の規定|・/gu, '');
}
