import type { Text } from './lang.js';

/**
 * Many texts in both languages, in little room: sentences that differ only in their figures and names share a template.
 * A packed text is `template|slot|slot…`, as `12|3|公職選挙法`.
 */
export interface PackedTexts {
  /** `[ja, en]`, with `{0}`, `{1}` … for the slots; a brace of the text itself is written `{{}` */
  readonly templates: readonly (readonly [ja: string, en: string])[];
}

/** Packs one text after the other; the templates are complete when the last is packed. */
export interface TextPacker extends PackedTexts {
  readonly pack: (text: Text) => string;
}

// What both languages have in common: figures, and names that a Japanese inventory brings into English sentences.
const shared =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々ヶ（）「」『』・、。：；\d０-９…]*|\d[\d,]*(?:\.\d+)?/gu;

/** A packer without templates. */
export function textPacker(): TextPacker {
  const templates: (readonly [string, string])[] = [];
  const places = new Map<string, number>();
  return {
    templates,
    pack(text) {
      const { ja, en, slots } = takenApart(text);
      const key = JSON.stringify([ja, en]);
      const known = places.get(key);
      const place = known ?? templates.push([ja, en]) - 1;
      if (known === undefined) places.set(key, place);
      return [place, ...slots].join('|');
    },
  };
}

interface Apart extends Text {
  readonly slots: readonly string[];
}

/** What both languages have in common becomes a slot; each is looked for in the Japanese text behind no other. */
function takenApart(text: Text): Apart {
  const slots: string[] = [];
  const taken: { readonly from: number; readonly to: number; readonly slot: number }[] = [];
  const tokens = text.en.match(shared) ?? [];
  const [first = '', ...behind] = text.en.split(shared);
  const en = behind.reduce(
    (said, piece, i) => `${said}${slotFor(tokens[i] ?? '')}${escaped(piece)}`,
    escaped(first),
  );
  return { ja: japanese(), en, slots };

  function slotFor(token: string): string {
    const from = freePlace(token);
    if (from === undefined || token.includes('|')) return escaped(token);
    const slot = slots.push(token) - 1;
    taken.push({ from, to: from + token.length, slot });
    return `{${slot}}`;
  }

  function freePlace(token: string): number | undefined {
    for (let from = text.ja.indexOf(token); from >= 0; from = text.ja.indexOf(token, from + 1)) {
      const to = from + token.length;
      const isFree = taken.every((each) => to <= each.from || from >= each.to);
      if (isFree && isWhole(text.ja, from, to)) return from;
    }
    return undefined;
  }

  function japanese(): string {
    const inOrder = taken.toSorted((a, b) => a.from - b.from);
    const pieces = inOrder.map(({ from, slot }, i) => {
      const before = text.ja.slice(inOrder[i - 1]?.to ?? 0, from);
      return `${escaped(before)}{${slot}}`;
    });
    return `${pieces.join('')}${escaped(text.ja.slice(inOrder.at(-1)?.to ?? 0))}`;
  }
}

/** Whether a figure is not a part of a longer one. */
function isWhole(text: string, from: number, to: number): boolean {
  const isFigure = /\d/.test(text.charAt(from)) && /\d/.test(text.charAt(to - 1));
  return !isFigure || !/[\d.,]/.test(`${text.charAt(from - 1)}${text.charAt(to)}`);
}

function escaped(text: string): string {
  return text.replaceAll('{', '{{}');
}

/** The text that was packed, in one language; nothing where there is no such template. */
export function unpackedText(packed: string, { templates }: PackedTexts, lang: keyof Text): string {
  const [place = '', ...slots] = packed.split('|');
  const template = templates[Number(place)]?.[lang === 'ja' ? 0 : 1] ?? '';
  return template.replace(/\{(\{|\d+)\}/g, (_, slot: string) =>
    slot === '{' ? '{' : (slots[Number(slot)] ?? ''),
  );
}
