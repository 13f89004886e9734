import { expect, it } from 'vitest';
import { limitedActs } from '../../src/record/laws/reviewed/limitedActs.js';
import { lawKey } from '../../src/record/laws/lawKey.js';
import { laws } from './laws.js';

it('every act for one region or a closed period is in the record under its title, and says for whom it is', () => {
  expect([...limitedActs].filter(([title]) => laws.byTitle(lawKey(title))?.title !== title)).toEqual([]);
  expect([...limitedActs.values()].every((whom) => whom !== '')).toBe(true);
});
