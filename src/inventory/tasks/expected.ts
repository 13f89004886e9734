import type { Field, Kind } from '../../criterion/field.js';
import { figure } from '../../text/figure.js';
import { say, type Sentence, type Wording } from '../../text/lang.js';

interface Props {
  readonly field: Field;
}

/** Says what a field takes, in words. */
export function expectedOf(field: Field): Sentence {
  return say(expectations[field.kind], { field });
}

const expectations: Readonly<Record<Kind, Wording<Props>>> = {
  count: {
    ja: ({ field }) => `数（${rangeJa(field)}）。例：1,234、500～800`,
    en: ({ field }) => `a number, ${rangeEn(field)}, such as 1,234 or 500–800`,
  },
  hours: {
    ja: ({ field }) => `時間数（${rangeJa(field)}）。例：120、100～150`,
    en: ({ field }) => `hours, ${rangeEn(field)}, such as 120 or 100–150`,
  },
  months: {
    ja: ({ field }) => `月数（${rangeJa(field)}）。例：6、3～6`,
    en: ({ field }) => `months, ${rangeEn(field)}, such as 6 or 3–6`,
  },
  number: {
    ja: ({ field }) =>
      field.min === undefined
        ? '数値。例：1,234、500～800'
        : `数値（${rangeJa(field)}）。例：1,234、500～800`,
    en: ({ field }) =>
      field.min === undefined
        ? 'a number, such as 1,234 or 500–800'
        : `a number, ${rangeEn(field)}, such as 1,234 or 500–800`,
  },
  share: {
    ja: () => '割合（0～100%、又は0～1）。例：35%、0.35、30～50%',
    en: () => 'a share from 0 to 100%, or from 0 to 1, such as 35%, 0.35 or 30–50%',
  },
  signedShare: {
    ja: () => '増減率（減は△又は-）。例：10%、△5%、△10%～△5%',
    en: () => 'a change, a fall with - or △, such as 10%, -5% or -10%～-5%',
  },
  rating: { ja: () => '低・中・高（又は△・○・◎）', en: () => 'low, medium or high (or △, ○, ◎)' },
  flag: {
    ja: () => 'はい・いいえ（又は有・無、○・×、1・0）',
    en: () => 'yes or no (or ○, ×, true, false, 1, 0)',
  },
  choice: {
    ja: ({ field }) => `${titles(field, 'ja').join('、')}のいずれか`,
    en: ({ field }) =>
      titles(field, 'en')
        .join(', ')
        .replace(/, (?=[^,]*$)/, ' or '),
  },
  names: {
    ja: ({ field }) =>
      field.options === undefined
        ? '名称。複数は「;」で区切り、なければ「なし」'
        : `次から該当するもの（なければ「なし」）：${titles(field, 'ja').join('、')}`,
    en: ({ field }) =>
      field.options === undefined
        ? 'names, separated by ";", or none'
        : `some of these, or none: ${titles(field, 'en').join(', ')}`,
  },
  text: { ja: () => '文字', en: () => 'text' },
};

function rangeJa({ min, max }: Field): string {
  if (max === undefined) return `${figure(min ?? 0)}以上`;
  return `${figure(min ?? 0)}～${figure(max)}`;
}

function rangeEn({ min, max }: Field): string {
  if (max === undefined) return `${figure(min ?? 0)} or more`;
  return `from ${figure(min ?? 0)} to ${figure(max)}`;
}

function titles(field: Field, lang: 'ja' | 'en'): readonly string[] {
  return Object.values(field.options ?? {}).map(({ title }) => title[lang]);
}
