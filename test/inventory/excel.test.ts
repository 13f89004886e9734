import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../criteria/index.js';
import { taskFields } from '../../src/criterion/taskFields.js';
import type { Field } from '../../src/criterion/field.js';
import { readInventory, type Inventory } from '../../src/inventory/readInventory.js';
import { brief } from './read.js';

const bytes = readFileSync(new URL('../../fixtures/excel-shift-jis/inventory.csv', import.meta.url));
const fields: Readonly<Record<string, Field>> = Object.assign(
  {},
  taskFields,
  ...criteria.map((each) => each.fields),
);

// Read in each test, and not above them: mutation testing learns from the tests which lines they reach.
function reading(): Promise<Inventory> {
  return readInventory([{ name: 'inventory.csv', bytes }], { fields });
}

async function cellsOf(name: string): Promise<Readonly<Record<string, unknown>>> {
  const { tasks } = await reading();
  const task = tasks.names.indexOf(name);
  return Object.fromEntries([...tasks.columns].map(([field, { value }]) => [field, value(task)]));
}

describe('an inventory as Excel saves it in Japan', () => {
  it('is Shift_JIS with CRLF, a title row and headers of two lines', async () => {
    const { inputs, tasks } = await reading();
    expect(bytes.includes('\r\n')).toBe(true);
    expect(inputs).toMatchObject([{ encoding: 'shift_jis', delimiter: ',', headerLine: 2, tasks: 15 }]);
    expect(tasks.at(0).line).toBe(17);
  });

  it('has no errors, and its notices say what was passed over', async () => {
    const { problems } = await reading();
    expect(problems.map(({ severity }) => severity)).toEqual(['info', 'info', 'info', 'info']);
    expect(problems.map(brief)).toEqual([
      'title-rows 1',
      'blank-columns 2',
      'unknown-columns 2',
      'trailing-blank-rows 32',
    ]);
  });

  it('keeps the leading zero of the code of the municipality', async () => {
    const { tasks } = await reading();
    expect(tasks.ids.slice(0, 2)).toEqual(['011002-01', '011002-02']);
  });

  it('gives every column a field but the one that is no field', async () => {
    const { tasks, problems } = await reading();
    expect(tasks.columns.size).toBe(24);
    expect(problems.find(({ code }) => code === 'unknown-columns')?.message.props).toEqual({
      names: ['備考'],
    });
  });

  it('reads full-width digits, commas, △, －, 〇 and × as they are meant', async () => {
    expect(await cellsOf('住民票の写しの交付')).toMatchObject({
      municipalities_performing: 1741,
      workflow_similarity: 0.95,
      customised_share: 0.1,
      hours_per_report: 4,
      law_amendments_per_year: 2.5,
      staff_hours_per_year: 2400,
      cost_change: -0.05,
      reform_expected: true,
      saas_available: true,
      new_service: false,
      digital_tool: [],
      months_to_service: undefined,
      task_class: 'self-government',
      governing_laws: ['住民基本台帳法'],
    });
    expect(await cellsOf('文書管理・電子決裁')).toMatchObject({
      municipalities_performing: 1650,
      cost_change: 0.08,
    });
    expect(await cellsOf('自立支援医療（精神通院）の申請受付')).toMatchObject({
      governing_laws: [
        '障害者の日常生活及び社会生活を総合的に支援するための法律',
        '精神保健及び精神障害者福祉に関する法律',
      ],
    });
  });
});
