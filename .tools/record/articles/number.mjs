// Numbers in Japanese law: kanji, full-width and plain digits, and branches (の二, ノ二).

const digits = '〇一二三四五六七八九';
const units = { 十: 10, 百: 100, 千: 1000 };

/** A number in kanji or digits as a number; undefined if it is none. */
export function numberOf(written) {
  const text = written.normalize('NFKC').replaceAll('元', '一');
  if (/^\d+$/.test(text)) return Number(text);
  if (!/^[〇一二三四五六七八九十百千]+$/.test(text)) return undefined;
  if (!/[十百千]/.test(text)) return Number([...text].map((kanji) => digits.indexOf(kanji)).join(''));
  let sum = 0;
  let last = 0;
  for (const kanji of text) {
    if (kanji in units) {
      sum += (last || 1) * units[kanji];
      last = 0;
    } else last = digits.indexOf(kanji);
  }
  return sum + last;
}

export const written = '[〇一二三四五六七八九十百千\\d０-９]+';

/** 三十 and の四の二 as `30-4-2`. */
export function branched(main, branches = '') {
  const parts = [main, ...branches.split(/[のノ]/u).filter((part) => part !== '')].map(numberOf);
  return parts.includes(undefined) ? undefined : parts.join('-');
}
