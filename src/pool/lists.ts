import type { Inventory } from '../inventory/readInventory.js';
import type { LawTable } from '../record/laws/lawTable.js';
import { frameClassOf } from '../record/municipalities/frame.js';
import type { Municipality } from '../record/municipalities/municipality.js';
import type { Problem } from '../model/problem.js';
import type { Tasks } from '../model/task.js';
import { say, type Wording } from '../text/lang.js';
import type { Entry, PooledList } from './entry.js';
import { lawsReader, type LawsReader } from './entryLaws.js';
import { ownerOf, ownerOfFile, type Owner } from './owner.js';

/** One file as it was read. */
export interface ReadList {
  readonly file: string;
  readonly inventory: Inventory;
}

/** The tasks of all lists, and whose they are. */
export interface Lists {
  /** by code */
  readonly lists: readonly PooledList[];
  readonly entries: readonly Entry[];
  /** tasks of which it is not known whose they are */
  readonly problems: readonly Problem[];
}

/** The tasks of all files with the municipality of each: by its columns, else by the name of its file. */
export function pooledLists(files: readonly ReadList[], table: LawTable): Lists {
  const towns = new Map<string, Municipality>();
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  const laws = lawsReader(table);
  for (const { file, inventory } of files) {
    const found = ownersIn(file, inventory.tasks);
    problems.push(...found.problems);
    for (const [task, municipality] of found.owners) {
      towns.set(municipality.code, municipality);
      entries.push(entryOf(municipality, { tasks: inventory.tasks, task, file, laws }));
    }
  }
  const byList = new Map<string, Entry[]>([...towns.keys()].map((code) => [code, []]));
  for (const entry of entries) byList.get(entry.list)?.push(entry);
  const lists = [...towns.values()]
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map((town) => listOf(town, byList.get(town.code) ?? []));
  return { lists, entries, problems };
}

/** The municipality of each task of a file; what denotes none is told once. */
function ownersIn(file: string, tasks: Tasks) {
  const owners = new Map<number, Municipality>();
  const problems: Problem[] = [];
  const known = new Map<string, Owner>();
  for (let task = 0; task < tasks.ids.length; task += 1) {
    const written = ownerIn(tasks, task);
    const prefecture = textIn(tasks, 'prefecture', task);
    const key = `${written ?? ''}\0${prefecture ?? ''}`;
    const before = known.get(key);
    const owner = before ?? (written === undefined ? ownerOfFile(file) : ownerOf(written, prefecture));
    known.set(key, owner);
    if (owner.is === 'known') owners.set(task, owner.municipality);
    else if (before === undefined) problems.push(problemOf(owner, { tasks, task, file, written }));
  }
  return { owners, problems };
}

function ownerIn(tasks: Tasks, task: number): string | undefined {
  return textIn(tasks, 'municipality_code', task) ?? textIn(tasks, 'municipality', task);
}

function textIn({ columns }: Tasks, field: string, task: number): string | undefined {
  const value = columns.get(field)?.value(task);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

interface InFile {
  readonly tasks: Tasks;
  readonly task: number;
  readonly file: string;
}

function entryOf(
  { code }: Municipality,
  { tasks, task, file, laws }: InFile & { readonly laws: LawsReader },
): Entry {
  return {
    list: code,
    file,
    line: tasks.at(task).line,
    id: tasks.ids[task] ?? '',
    name: tasks.names[task] ?? '',
    laws: laws(tasks, task),
    value: (field) => tasks.columns.get(field)?.value(task),
  };
}

function listOf(town: Municipality, own: readonly Entry[]): PooledList {
  const { code, prefecture, name } = town;
  const files = [...new Set(own.map(({ file }) => file))];
  return { code, prefecture, name, population: frameClassOf(town), files, tasks: own.length };
}

type Unowned = Exclude<Owner, { readonly is: 'known' }>;

function problemOf(
  owner: Unowned,
  { tasks, task, file, written }: InFile & { readonly written: string | undefined },
): Problem {
  const field = textIn(tasks, 'municipality_code', task) === undefined ? 'municipality' : 'municipality_code';
  const props = { written: written ?? file, inFile: written === undefined, owner };
  return {
    code: 'whose-list',
    severity: 'error',
    file,
    line: written === undefined ? 1 : tasks.at(task).line,
    ...(written === undefined ? {} : { field, read: written }),
    message: say(whose, props),
  };
}

const whose: Wording<{ readonly written: string; readonly inFile: boolean; readonly owner: Unowned }> = {
  ja: ({ inFile, owner }) => {
    if (owner.is === 'ambiguous')
      return `同じ名称の団体が複数あります（${owner.names.join('、')}）。団体コードで書いてください。`;
    if (owner.is === 'wrong-digit')
      return `団体コードの最後の数字が合いません。${owner.near} ならその6桁で書いてください。`;
    if (owner.near !== undefined)
      return `今ある市区町村ではありません。${owner.near} のことなら、団体コードか今の名称で書いてください。`;
    return inFile
      ? 'どの市区町村の一覧か分かりません。「団体コード」か「市区町村」の列を加えるか、ファイル名を 013935_黒松内町.csv のようにしてください。'
      : '今ある市区町村ではありません。団体コード（6桁）か正式な名称で書いてください。';
  },
  en: ({ inFile, owner }) => {
    if (owner.is === 'ambiguous')
      return `several municipalities have this name (${owner.names.join(', ')}); write the code`;
    if (owner.is === 'wrong-digit')
      return `the last digit of the code is wrong; if ${owner.near} is meant, write that code`;
    if (owner.near !== undefined)
      return `no municipality of today; if ${owner.near} is meant, write its code or that name`;
    return inFile
      ? 'it is not known whose list this is; add a column with the code or the name of the municipality, or name the file like 013935_黒松内町.csv'
      : 'no municipality of today; write its code of 6 digits or its full name';
  },
};
