import { describe, expect, it } from 'vitest';
import { brief, readText, valuesOf } from '../read.js';

describe('a mark for “as above”', () => {
  it.each(['〃', '同上', '（同上）', '″', '々', '同', '上に同じ', 'ditto'])(
    '%s is the value of the task above, and is reported once for a column',
    async (mark) => {
      const rows = ['T1,a,戸籍法,5', `T2,b,${mark},${mark}`, `T3,c,${mark},7`, 'T4,d,,'];
      const read = await readText(`id,事務名,根拠法令,件数\n${rows.join('\n')}\n`);
      expect(valuesOf(read, 'governing_laws')).toEqual([['戸籍法'], ['戸籍法'], ['戸籍法'], undefined]);
      expect(valuesOf(read, 'cases')).toEqual([5, 5, 7, undefined]);
      expect(read.problems.map(brief)).toEqual(['ditto-mark 3:3', 'ditto-mark 3:4']);
    },
  );

  it('is unknown where the task above is', async () => {
    const read = await readText('id,事務名,件数\nT1,a,-\nT2,b,〃\n');
    expect(valuesOf(read, 'cases')).toEqual([undefined, undefined]);
  });

  it('says nothing in the first row', async () => {
    const { problems } = await readText('id,事務名,件数\nT1,a,〃\n');
    expect(problems.map(brief)).toEqual(['not-a-number 2:3']);
  });
});
