import type { Text } from '../../text/lang.js';

/**
 * Many texts in both languages, in little room: sentences that differ only in their figures and names share a template.
 * A packed text is `template|slot|slot…`, as `12|3|#5`. A slot is a figure or a short name as it is, `#n` an entry of
 * `names` (n to the base 36), `$n` an entry of `terms`, or `=`, which is what the reader of the text knows anyway.
 */
export interface PackedTexts {
  /** `[ja, en]`, with `{0}`, `{1}` … for the slots; a brace of the text itself is written `{{}` */
  readonly templates: readonly Pair[];
  /** what is the same in both languages, and long */
  readonly names: readonly string[];
  /** what has a word of its own in each language */
  readonly terms: readonly Pair[];
}

type Pair = readonly [ja: string, en: string];

/** Packs one text after the other; the tables are complete when the last is packed. */
export interface TextPacker extends PackedTexts {
  /** packs a text; `own` is what its reader knows anyway, such as the line of the task that it is about */
  readonly pack: (text: Text, own?: string) => string;
}

// What both languages have in common: figures, and names that a Japanese inventory brings into English sentences.
const shared =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々ヶ（）「」『』・、。：；\d０-９…]*|[+±-]?\d[\d,]*(?:\.\d+)?/gu;

// A shorter name takes less room than its number.
const short = 3;

/** A packer that knows the terms that often come, and no template yet. */
export function textPacker(terms: readonly Text[] = []): TextPacker {
  const templates = numbered<Pair>();
  const names = numbered<string>();
  return {
    templates: templates.all,
    names: names.all,
    terms: terms.map(({ ja, en }) => [ja, en]),
    pack(text, own) {
      const { ja, en, slots } = takenApart(text, terms);
      const short = slots.map((slot) => shortened(slot, own));
      return [templates.numberOf([ja, en]), ...short].join('|');
    },
  };

  function shortened(slot: Slot, own: string | undefined): string {
    if (typeof slot === 'number') return `$${slot}`;
    if (slot === own) return '=';
    return isName(slot) && slot.length > short ? `#${names.numberOf(slot).toString(36)}` : slot;
  }
}

function isName(slot: string): boolean {
  return !/^[+±-]?\d/.test(slot);
}

/** Numbers values by when they first come. */
function numbered<T>(): { readonly all: T[]; readonly numberOf: (value: T) => number } {
  const all: T[] = [];
  const places = new Map<string, number>();
  return {
    all,
    numberOf(value) {
      const key = JSON.stringify(value);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, all.length);
      return all.push(value) - 1;
    },
  };
}

/** A text that both languages have in common, or the number of a term. */
type Slot = string | number;

interface Apart extends Text {
  readonly slots: readonly Slot[];
}

/** A slot where it stands in a text. */
interface Taken {
  readonly from: number;
  readonly to: number;
  readonly slot: number;
}

/** What both languages have in common becomes a slot; each place of the Japanese text belongs to one at most. */
function takenApart(text: Text, terms: readonly Text[]): Apart {
  const slots: Slot[] = [];
  const places = { ja: [] as Taken[], en: [] as Taken[] };
  for (const [number, term] of terms.entries()) take(number, term);
  for (const { 0: token, index } of text.en.matchAll(shared)) {
    const en = { from: index, to: index + token.length };
    if (!token.includes('|') && isFree(places.en, en)) takeAt(token, en, token);
  }
  return { ja: templateOf(text.ja, places.ja), en: templateOf(text.en, places.en), slots };

  function take(slot: Slot, { ja, en }: Text): void {
    const from = freePlace(text.en, en, places.en);
    if (from !== undefined) takeAt(slot, { from, to: from + en.length }, ja);
  }

  function takeAt(slot: Slot, en: Omit<Taken, 'slot'>, ja: string): void {
    const from = freePlace(text.ja, ja, places.ja);
    if (from === undefined) return;
    const place = slots.push(slot) - 1;
    places.en.push({ ...en, slot: place });
    places.ja.push({ from, to: from + ja.length, slot: place });
  }
}

function isFree(taken: readonly Taken[], { from, to }: Omit<Taken, 'slot'>): boolean {
  return taken.every((each) => to <= each.from || from >= each.to);
}

/** Where a piece begins that is no part of another, nor of a longer figure. */
function freePlace(text: string, piece: string, taken: readonly Taken[]): number | undefined {
  if (piece === '') return undefined;
  for (let from = text.indexOf(piece); from >= 0; from = text.indexOf(piece, from + 1)) {
    const to = from + piece.length;
    if (isFree(taken, { from, to }) && isWhole(text, from, to)) return from;
  }
  return undefined;
}

function isWhole(text: string, from: number, to: number): boolean {
  const isFigure = /\d/.test(text.charAt(to - 1)) && /[\d+±-]/.test(text.charAt(from));
  return !isFigure || !/[\d.,]/.test(`${text.charAt(from - 1)}${text.charAt(to)}`);
}

function templateOf(text: string, taken: readonly Taken[]): string {
  const inOrder = taken.toSorted((a, b) => a.from - b.from);
  const pieces = inOrder.map(({ from, slot }, i) => {
    const before = text.slice(inOrder[i - 1]?.to ?? 0, from);
    return `${escaped(before)}{${slot}}`;
  });
  return `${pieces.join('')}${escaped(text.slice(inOrder.at(-1)?.to ?? 0))}`;
}

function escaped(text: string): string {
  return text.replaceAll('{', '{{}');
}

/** The text that was packed, in one language; nothing where there is no such template. */
export function unpackedText(
  packed: string,
  { templates, names, terms }: PackedTexts,
  { lang, own = '' }: { readonly lang: keyof Text; readonly own?: string },
): string {
  const [place = '', ...slots] = packed.split('|');
  const template = inLang(templates[Number(place)]);
  return template.replace(/\{(\{|\d+)\}/g, (_, slot: string) =>
    slot === '{' ? '{' : valueOf(slots[Number(slot)]),
  );

  function valueOf(slot = ''): string {
    if (slot === '=') return own;
    if (slot.startsWith('#')) return names[Number.parseInt(slot.slice(1), 36)] ?? '';
    return slot.startsWith('$') ? inLang(terms[Number(slot.slice(1))]) : slot;
  }

  function inLang(pair: Pair = ['', '']): string {
    return pair[lang === 'ja' ? 0 : 1];
  }
}
