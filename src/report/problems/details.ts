import type { Lang, Wording } from '../../text/lang.js';

/** A message, and in brackets behind it what helps to understand it. */
export function withDetails(message: string, details: readonly string[], lang: Lang): string {
  return details.length === 0 ? message : `${message}${inBrackets[lang]({ details })}`;
}

/** What would have been right. */
export const expectedWords: Wording<{ readonly expected: string }> = {
  ja: ({ expected }) => `想定：${expected}`,
  en: ({ expected }) => `expected: ${expected}`,
};

const inBrackets: Wording<{ readonly details: readonly string[] }> = {
  ja: ({ details }) => `（${details.join('、')}）`,
  en: ({ details }) => ` (${details.join('; ')})`,
};
