import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/criterion/index.js';
import { trackReader, trackRuleOf } from '../../src/scoring/track.js';
import { textOf } from '../../src/text/lang.js';

function tasksOf(cells: Readonly<Record<string, CellValue>>) {
  const columns = new Map(
    Object.entries(cells).map(([field, value]) => [field, { field, value: () => value }]),
  );
  return { ids: ['T1'], names: ['T1'], at: () => ({ file: 'a.csv', line: 2 }), columns };
}

describe('the rule that decides a track', () => {
  it.each([
    [{ new_service: true, digital_tool: ['AI'] }, 'new_service', '新サービスとされている'],
    [{ digital_tool: ['AI', 'RPA'] }, 'digital_tool', '新しいデジタルツールを用いる（AIほか）'],
    [{ task_class: 'entrusted-1', governing_laws: ['戸籍法'] }, 'task_class', '法定受託事務である'],
    [{ governing_laws: ['○○市条例', '戸籍法'] }, 'governing_laws', '国の法令が規定する（戸籍法）'],
    [{ governing_laws: [] }, undefined, '新サービスではなく、定める国の法令も挙げられていない'],
  ] as const)('%j rests on the cell %s', (cells, field, ja) => {
    const rule = trackRuleOf(tasksOf(cells), 0);
    expect([rule.field, textOf(rule.reason).ja]).toEqual([field, ja]);
    expect(rule.track).toBe(trackReader(tasksOf(cells))(0));
  });
});
