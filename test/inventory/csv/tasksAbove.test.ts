import { describe, expect, it } from 'vitest';
import { problemsOf } from '../read.js';

async function codes(text: string): Promise<readonly string[]> {
  const problems = await problemsOf(text);
  return problems.map(({ code, line }) => `${code}:${line}`);
}

describe('rows above the header', () => {
  it('that look like tasks are an error, at the first of them', async () => {
    expect(await codes('T1,a,1\nT2,b,2\nid,name,cases\nT3,c,3\n')).toContain('tasks-above-header:1');
    expect(await codes('一覧,,\n住民-1,あ,1\n事務ID,事務名,件数\n住民-12,い,3\n')).toContain(
      'tasks-above-header:2',
    );
  });

  it('are said once: those that look like tasks are no titles', async () => {
    expect((await codes('T1,a,1\nid,name,cases\nT3,c,3\n')).join()).not.toContain('title-rows');
    expect(await codes('一覧,,\nT1,a,1\nid,name,cases\nT3,c,3\n')).toContain('title-rows:1');
  });

  it('that are titles, or facts of the sheet, are none', async () => {
    for (const title of ['令和6年度 事務一覧,,', '団体名,〇〇市,', '1,,', '作成,2026-01-01,'])
      expect((await codes(`${title}\nid,name,cases\nT3,c,3\n`)).join()).not.toContain('tasks-above');
  });
});
