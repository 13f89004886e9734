const digits = '〇一二三四五六七八九';
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 百二十三, 一二三, 123 and 元 as a number. */
export function kanjiFigure(text: string): number {
  if (text === '元') return 1;
  if (/^\d+$/.test(text)) return Number(text);
  if (!/[十百千]/.test(text)) return Number([...text].map((each) => digits.indexOf(each)).join(''));
  let sum = 0;
  let unit = 0;
  for (const each of text) {
    const place = places[each];
    if (place === undefined) unit = /\d/.test(each) ? unit * 10 + Number(each) : digits.indexOf(each);
    else {
      sum += (unit || 1) * place;
      unit = 0;
    }
  }
  return sum + unit;
}
