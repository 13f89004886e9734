import { checkSync } from 'recheck';
import { expect, it } from 'vitest';
import { accepted, patterns } from '../.tools/patterns.mjs';

it('the checker of patterns knows one whose time grows with the square', () => {
  process.env.RECHECK_BACKEND = 'pure';
  expect(checkSync('\\s+$', '').status).toBe('vulnerable');
  expect(checkSync('^\\s+', '').status).toBe('safe');
});

it('every pattern that is accepted is there, and says why it is harmless', async () => {
  const all = await patterns();
  expect(all.length).toBeGreaterThan(200);
  for (const [file, start, because] of accepted) {
    expect(all.some(({ pattern }) => pattern.startsWith(start))).toBe(true);
    expect([file, because].every((each) => each.length > 0)).toBe(true);
  }
});
