import { expect, it } from 'vitest';
import { checkSummary } from '../../../src/report/check/summary.js';
import { langs } from '../../../src/text/lang.js';
import { hostile } from '../hostile.js';
import { checked, hostileFinding, many, passed, print, withFindings } from './sample.js';

it('a check without findings is a heading and a verdict', () => {
  expect(print(checkSummary, passed)).toBe(
    '## commonality check\n\n**Check passed (--fail-on error): no findings**\n',
  );
});

it('what changed in the ranking stands apart', () => {
  const printed = print(checkSummary, checked);
  const ranking = printed.slice(printed.indexOf('### What changed in the ranking'));
  expect(ranking.match(/verdict-changed|task-vanished/g)).toHaveLength(2);
  expect(ranking).not.toContain('not-a-number');
});

it('the table is capped, with the true numbers', () => {
  const printed = print(checkSummary, many);
  expect(printed.match(/^\| error /gm)).toHaveLength(100);
  expect(printed).toContain('\n… 9,900 more of 10,000\n');
  expect(printed).toContain('1,000 errors, 9,000 warnings');
});

it('every finding is one row of as many cells as the head, whatever its names', () => {
  const rows = print(checkSummary, withFindings(hostile.map(hostileFinding)))
    .split('\n')
    .filter((line) => line.startsWith('| '));
  expect(rows).toHaveLength(hostile.length + 2);
  for (const row of rows) expect(row.split('|')).toHaveLength(6);
});

it('no name becomes markup, a link, a mention or HTML', () => {
  const gone = hostile.map((text) => ({ file: text, code: 'blank-row', task: text }));
  const printed = print(checkSummary, { ...withFindings(hostile.map(hostileFinding)), gone });
  expect(printed).not.toMatch(/<|@|:\/\/|www\.|(?<!\\)[[\]`]/);
});

it.each(langs)('in %s, it is never larger than GitHub takes, and says where it was cut', (lang) => {
  const printed = print(checkSummary, many, { lang, max: 0 });
  expect(Buffer.byteLength(printed)).toBeLessThanOrEqual(2 ** 20);
  expect(Buffer.byteLength(printed)).toBeGreaterThan(2 ** 20 - 1000);
  expect(printed).toMatch(/\|\n\n(The rest is omitted|GitHubの上限)[^\n]*1 MiB[^\n]*\n$/);
});
