import { expect, it } from 'vitest';
import { limitedActs } from '../../src/record/limitedActs.js';
import { lawKey } from '../../src/record/laws/lawKey.js';
import { laws } from './laws.js';

it('every act that few towns carry out is in the record under its title, or is an order, and says why', () => {
  const acts = [...limitedActs().values()].filter(({ law }) => !law.endsWith('施行令'));
  expect(acts.filter(({ law }) => laws.byTitle(lawKey(law))?.title !== law)).toEqual([]);
  expect(acts.every(({ reason: { ja, en } }) => ja !== '' && en !== '')).toBe(true);
  expect(acts.length).toBeGreaterThan(40);
});

it('the acts that were never applied are known as such', () => {
  expect(limitedActs().get('日本国憲法の改正手続に関する法律')?.kind).toBe('never');
});
