import type { Field } from '../criterion/field.js';
import type { Problem } from '../model/problem.js';
import { byPlace } from '../model/byPlace.js';
import type { InputFacts } from '../model/result.js';
import type { Tasks } from '../model/task.js';
import type { Encoding } from './decode/encoding.js';
import { InventoryError } from './error.js';
import { identify, type Identified } from './tasks/identify.js';
import type { Input } from './input.js';
import { knownHeaders, type OwnHeaders } from './header/knownHeaders.js';
import type { OwnWords } from './cells/ownWords.js';
import { defaultLimits, type Limits } from './limits.js';
import { problem } from './problems/problems.js';
import type { CellSpot, Sheet } from './sheet.js';
import { columnLetters } from '../model/address.js';
import { readInput, type ReadInput, type UnusedColumns } from './readInput.js';
import type { ReadContext } from './source.js';
import { isSystemFile } from './systemFiles.js';
import { filledDown } from './tasks/filledDown.js';
import { readTasks } from './tasks/tasks.js';

/** How inputs are read. */
export interface ReadOptions {
  /** every field that may be read, by name; `id` and `name` among them */
  readonly fields: Readonly<Record<string, Field>>;
  /** forces an encoding; otherwise the bytes decide */
  readonly encoding?: Encoding;
  /** number of the header row as a spreadsheet counts; otherwise it is found */
  readonly headerRow?: number;
  /** the sheet of a workbook, by name or number; otherwise those with a known header */
  readonly sheet?: string;
  readonly limits?: Limits;
  /** headers of the user's own, by field: they are known before all others */
  readonly headers?: OwnHeaders;
  /** columns of CSV files that the user gives by their place, 0-based, by field: for headers that stand several times */
  readonly places?: Readonly<Record<string, number>>;
  /** words of the user's own, and what they mean in a cell */
  readonly words?: OwnWords;
  /** fields, or their headers, whose blank cells have the value above them */
  readonly fillDown?: readonly string[];
  /** whether to look also for what can be read but is probably not as it was meant */
  readonly inspect?: boolean;
}

/** What the inputs say. */
export interface Inventory {
  readonly inputs: readonly InputFacts[];
  readonly tasks: Tasks;
  readonly unused: readonly UnusedColumns[];
  /** in the order of the inputs, then of their lines */
  readonly problems: readonly Problem[];
}

/** Reads inputs to tasks; throws InventoryError if one of them cannot be read or holds no task. */
export async function readInventory(inputs: readonly Input[], options: ReadOptions): Promise<Inventory> {
  const { fields, limits = defaultLimits, headerRow, sheet, headers = {}, words = {} } = options;
  const { places = {} } = options;
  const context: ReadContext = {
    fields,
    limits,
    headerRow,
    sheet,
    headers: knownHeaders(fields, headers),
    places,
  };
  const files: ReadInput[] = [];
  const skipped = skippedOf(inputs);
  for (const input of inputs.filter(({ name }) => !isSystemFile(name)))
    files.push(await readInput(input, context, options.encoding));
  const fillDown = (options.fillDown ?? []).map((name) => context.headers.find(name)?.field ?? name);
  const filled = files.map((file) => {
    const each = file.sheets.map((one) => filledDown(one, fillDown));
    const sheets = each.map((one) => one.sheet);
    return { ...file, sheets, problems: [...file.problems, ...each.flatMap((one) => one.problems)] };
  });
  const read = filled.flatMap((file) => file.sheets);
  const tooMany = tooManyTasks(read, limits.tasks);
  const { sheets, problems } = identify(tooMany.length === 0 ? read : []);
  const cells = readTasks(sheets, fields, words);
  const fatal = [...tooMany, ...sheets.flatMap(noTasks)];
  const found = [
    ...skipped,
    ...filled.flatMap((file) => file.problems),
    ...ownHeadersMissing(read, { ...headers, ...mapped(places, (place) => columnLetters(place + 1)) }),
    ...fatal,
    ...problems,
    ...cells.problems,
  ];
  // Inspections are loaded when they are asked for: to score, they only take time.
  const suspicions =
    options.inspect === true
      ? (await import('./inspect/inspect.js')).inspect(sheets, cells.tasks, fields)
      : [];
  const all = inOrder([...found, ...suspicions], inputs);
  if (fatal.length > 0 || files.some((file) => file.sheets.length === 0)) throw new InventoryError(all);
  const unused = filled.flatMap((file) => file.unused);
  return { inputs: filled.flatMap(factsOf(sheets)), tasks: cells.tasks, unused, problems: all };
}

/** Files that programs put beside inventories; throws InventoryError if there are no others. */
function skippedOf(inputs: readonly Input[]): readonly Problem[] {
  const skipped = inputs.filter(({ name }) => isSystemFile(name));
  const isAlone = skipped.length > 0 && skipped.length === inputs.length;
  const code = isAlone ? 'system-file' : 'system-file-skipped';
  const problems = skipped.map(({ name }) => problem(code, { file: name, line: 1 }, {}));
  if (isAlone) throw new InventoryError(problems);
  return problems;
}

function mapped(places: Readonly<Record<string, number>>, name: (place: number) => string): OwnHeaders {
  return Object.fromEntries(Object.entries(places).map(([field, place]) => [field, [name(place)]]));
}

/** Headers of the user's own that no file has: told, because a misspelt one leaves its criterion without evidence. */
function ownHeadersMissing(sheets: readonly Sheet[], headers: OwnHeaders): readonly Problem[] {
  const [first] = sheets;
  const found = new Set(sheets.flatMap(({ columns }) => columns.map(({ field }) => field)));
  const missing = Object.entries(headers).filter(([field]) => !found.has(field));
  if (first === undefined) return [];
  return missing.map(([field, [name = field]]) =>
    problem('own-column-missing', { file: first.file, line: 1, field, read: name }, { name, field }),
  );
}

function tooManyTasks(sheets: readonly Sheet[], limit: number): readonly Problem[] {
  let room = limit;
  for (const { file, rows, spot } of sheets) {
    if (rows > room) return [problem('too-many-tasks', rowAt(file, spot(room)), { limit })];
    room -= rows;
  }
  return [];
}

/** A row as a whole. */
function rowAt(file: string, { sheet, line }: CellSpot) {
  return { file, ...(sheet === undefined ? {} : { sheet }), line };
}

function noTasks({ sheet, named }: Identified): readonly Problem[] {
  return named > 0 ? [] : [problem('no-tasks', { file: sheet.file, line: 1 }, {})];
}

function factsOf(sheets: readonly Identified[]): (file: ReadInput) => readonly InputFacts[] {
  const counts = new Map(sheets.map(({ sheet, rows }) => [sheet, rows.length]));
  const countOf = (sheet: Sheet): number => counts.get(sheet) ?? 0;
  return ({ facts, sheets: own, layouts }) => {
    if (facts === undefined || own.length === 0) return [];
    const tasks = own.reduce((sum, sheet) => sum + countOf(sheet), 0);
    if (layouts === undefined) return [{ ...facts, tasks }];
    const read = own.flatMap((sheet, i) => {
      const layout = layouts[i];
      return layout === undefined ? [] : [{ name: sheet.name ?? '', ...layout, tasks: countOf(sheet) }];
    });
    return [{ ...facts, sheets: read, tasks }];
  };
}

/** In the order of the inputs, then of lines and columns. */
export function inOrder(
  problems: readonly Problem[],
  inputs: readonly Pick<Input, 'name'>[],
): readonly Problem[] {
  const place = new Map(inputs.map(({ name }, i) => [name, i]));
  const placeOf = ({ file }: Problem) => place.get(file) ?? inputs.length;
  return problems.toSorted((a, b) => placeOf(a) - placeOf(b) || byPlace(a, b));
}
