import { expect, it } from 'vitest';
import { regionalActs } from '../../src/record/laws/reviewed/regionalActs.js';
import { lawKey } from '../../src/record/laws/lawKey.js';
import { laws } from './laws.js';

it('every act for one region or a closed period is in the record under its title, and says for whom it is', () => {
  expect([...regionalActs].filter(([title]) => laws.byTitle(lawKey(title))?.title !== title)).toEqual([]);
  expect([...regionalActs.values()].every((whom) => whom !== '')).toBe(true);
});
