import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/criterion/index.js';
import { trackReader } from '../../src/scoring/track.js';

function track(cells: Readonly<Record<string, CellValue>>): string {
  const columns = new Map(
    Object.entries(cells).map(([field, value]) => [field, { field, value: () => value }]),
  );
  return trackReader({ columns })(0);
}

describe('track', () => {
  it.each([
    ['a task marked new is a new service', { new_service: true }, 'new-service'],
    ['a task that brings a new digital tool is a new service', { digital_tool: ['AI'] }, 'new-service'],
    [
      'a new service stays one under a national law',
      { new_service: true, governing_laws: ['戸籍法'] },
      'new-service',
    ],
    [
      'an existing task stays one, whatever tool it names',
      { new_service: false, digital_tool: ['AI'] },
      'common-work',
    ],
    ['a task that says it brings no tool is not', { digital_tool: [] }, 'common-work'],
    ['a task under a national law is statutory', { governing_laws: ['住民基本台帳法'] }, 'statutory'],
    ['an entrusted task is statutory', { task_class: 'entrusted-1' }, 'statutory'],
    ['and so is one that a prefecture entrusts', { task_class: 'entrusted-2' }, 'statutory'],
    ['a self-government task without a law is common work', { task_class: 'self-government' }, 'common-work'],
    [
      'a task under local ordinances only is common work',
      { governing_laws: ['○○市公民館条例'] },
      'common-work',
    ],
    ['a task of which nothing is known is common work', {}, 'common-work'],
  ] as const)('%s', (_, cells, expected) => {
    expect(track(cells)).toBe(expected);
  });
});
