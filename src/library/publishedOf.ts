import type { Result } from '../model/result.js';
import { plainPaint } from '../report/layout/paint.js';
import { scoreJson } from '../report/score/json.js';

/** A result as it is published: what `score --format json` writes. */
export function publishedOf(result: Result): unknown {
  const page = { lang: 'en', paint: plainPaint, width: 80, criteria: [] } as const;
  return JSON.parse([...scoreJson(result, page)].join(''));
}
