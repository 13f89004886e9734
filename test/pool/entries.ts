import type { CellValue } from '../../src/criterion/field.js';
import type { Entry, EntryLaw, PooledList } from '../../src/pool/entry.js';

/** A task of a list; `law` as `住民基本台帳法 第12条`. */
export function entry(
  list: string,
  name: string,
  { law, id = name, ...cells }: { law?: string; id?: string; [field: string]: CellValue | undefined } = {},
): Entry {
  return {
    list,
    file: `${list}.csv`,
    line: 2,
    id,
    name,
    laws: law === undefined ? [] : [lawOf(law)],
    value: (field) => cells[field],
  };
}

function lawOf(written: string): EntryLaw {
  const [title = '', ...articles] = written.split(' ');
  return { title, articles };
}

/** A municipality whose list is pooled. */
export function list(code: string, population: PooledList['population'] = 'under-10k'): PooledList {
  return { code, prefecture: '北海道', name: `${code}町`, population, files: [`${code}.csv`], tasks: 1 };
}
