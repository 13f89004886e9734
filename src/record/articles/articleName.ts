import type { Wording } from '../../text/lang.js';
import type { ArticleName } from './article.js';

/** An article as people name it: 住民基本台帳法第12条の2, 附則第3条, 別表第1の2. */
export const articleName: Wording<ArticleName> = {
  ja: ({ law, number }) => `${law}${articleNumber.ja({ number })}`,
  en: ({ law, number }) => `${law} ${articleNumber.en({ number })}`,
};

/** The number alone: 第12条の2. */
export const articleNumber: Wording<Pick<ArticleName, 'number'>> = {
  ja({ number }) {
    if (number === 'm') return '';
    if (number.startsWith('a')) return `別表${numbered(number.slice(1), '')}`;
    if (!number.startsWith('s')) return numbered(number, '条');
    return `附則${number === 's' ? '' : numbered(number.slice(1), '条')}`;
  },
  en({ number }) {
    if (number === 'm') return '';
    if (number.startsWith('a')) return `annex ${number.slice(1)}`.trim();
    return number.startsWith('s') ? `suppl. art. ${number.slice(1)}` : `art. ${number}`;
  },
};

function numbered(number: string, unit: string): string {
  const [first = '', ...rest] = number.split('-');
  return first === '' ? '' : [`第${first}${unit}`, ...rest].join('の');
}
