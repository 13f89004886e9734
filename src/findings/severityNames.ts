import type { Severity } from '../model/problem.js';
import type { Text } from '../text/lang.js';

/** The severities in words, as reports print them. */
export const severityNames = {
  error: { ja: 'エラー', en: 'error' },
  warning: { ja: '警告', en: 'warning' },
  info: { ja: '通知', en: 'notice' },
} as const satisfies Record<Severity, Text>;
