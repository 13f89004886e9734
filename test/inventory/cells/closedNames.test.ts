import { describe, expect, it } from 'vitest';
import { taskFields } from '../../../src/criterion/index.js';
import { cellReader } from '../../../src/inventory/cells/cell.js';

const { read } = cellReader(taskFields.standardised_tasks, false);

describe('names of a closed list: the 20 standardised tasks', () => {
  it.each([
    ['one name', '国民年金', ['国民年金']],
    ['several, in the order of the cell', '戸籍の附票;戸籍', ['戸籍の附票', '戸籍']],
    ['a name that holds ・ stays whole', '児童手当、子ども・子育て支援', ['児童手当', '子ども・子育て支援']],
    ['names separated by ・', '介護保険・国民健康保険', ['介護保険', '国民健康保険']],
    ['as they are also called', '国民健康保険に関する事務\n介護保険事務', ['国民健康保険', '介護保険']],
    ['none', 'なし', []],
  ])('%s', (_, cell, names) => {
    expect(read(cell)).toEqual({ is: 'value', value: names });
  });

  it('a list in YAML is read name by name', () => {
    expect(read(['子ども・子育て支援', '戸籍'])).toEqual({
      is: 'value',
      value: ['子ども・子育て支援', '戸籍'],
    });
    expect(read([])).toEqual({ is: 'value', value: [] });
  });

  it('an empty cell is unknown', () => {
    expect(read('')).toEqual({ is: 'unknown' });
    expect(read('―')).toEqual({ is: 'unknown' });
  });

  it.each(['住民税', '○', '戸籍・印鑑'])('%s is not one of them, and is a problem', (cell) => {
    expect(read(cell)).toEqual({ is: 'wrong', code: 'not-an-option' });
  });
});
