import { sha256 } from '../bytes/bytes.js';
import type { Problem } from '../model/problem.js';
import type { InputFacts } from '../model/result.js';
import type { Attempt } from './attempt.js';
import { readCsv } from './csv/csv.js';
import { decode } from './decode/decode.js';
import type { Encoding } from './decode/encoding.js';
import { documentKind, formatOf, isWorkbook, otherFormatOf, type TextFormat } from './format.js';
import type { Input } from './input.js';
import { problem } from './problems/problems.js';
import type { Sheet } from './sheet.js';
import type { ReadContext, ReadSheet, Source, UnusedColumn } from './source.js';

/** The columns of a file that nothing reads. */
export interface UnusedColumns {
  readonly file: string;
  readonly columns: readonly UnusedColumn[];
}

/** One input after it was read, or tried. */
export interface ReadInput {
  readonly facts: Omit<InputFacts, 'tasks' | 'sheets'> | undefined;
  /** one, or several of a workbook; none if it could not be read */
  readonly sheets: readonly Sheet[];
  /** where the headers of the sheets of a workbook stand */
  readonly layouts?: readonly SheetLayout[];
  readonly unused: readonly UnusedColumns[];
  readonly problems: readonly Problem[];
}

type SheetLayout = Pick<InputFacts, 'headerRows'> & { readonly headerLine: number };

/** Reads one input, of any format. */
export async function readInput(
  input: Input,
  context: ReadContext,
  encoding: Encoding | undefined,
): Promise<ReadInput> {
  const { name, bytes } = input;
  const { limits } = context;
  const whole = { file: name, line: 1 };
  if (bytes.length > limits.fileBytes)
    return unread(problem('file-too-large', whole, { limit: limits.fileBytes }));
  if (bytes.length === 0) return unread(problem('empty-file', whole, {}));
  if (isWorkbook(bytes)) return readWorkbook(input, context);
  const kind = documentKind(bytes);
  if (kind !== undefined) return unread(problem('other-document', whole, { kind }));
  const decoded = decode({ name, bytes: withoutDosEnd(bytes) }, encoding);
  if (decoded.value === undefined) return unread(...decoded.problems);
  const { utf8, charset } = decoded.value;
  const source = { file: name, utf8 };
  const format = formatOf(source);
  const { value, problems } = await readFormat(format, source, context);
  const hash = sha256(bytes);
  const { sheet, unused, ...layout } = value ?? { sheet: undefined, unused: [] };
  const other = sheet === undefined ? otherFormatOf(source) : undefined;
  const hint = other === undefined ? [] : [problem('wrong-ending', whole, { format: other })];
  return {
    facts: { name, sha256: hash, encoding: charset, format, ...layout },
    sheets: sheet === undefined ? [] : [sheet],
    unused: unused.length === 0 ? [] : [{ file: name, columns: unused }],
    problems: [...decoded.problems, ...hint, ...problems],
  };
}

/** Programs of DOS end a text with Ctrl-Z, which is no part of it; in UTF-16 the byte is half of a character. */
function withoutDosEnd(bytes: Uint8Array): Uint8Array {
  const isUtf16 = (bytes[0] ?? 0) >= 0xfe || bytes.at(-2) === 0;
  return bytes.at(-1) === 0x1a && !isUtf16 ? bytes.subarray(0, -1) : bytes;
}

function unread(...problems: readonly Problem[]): ReadInput {
  return { facts: undefined, sheets: [], unused: [], problems };
}

/** The libraries for workbooks are loaded when the first is read. */
async function readWorkbook({ name, bytes }: Input, context: ReadContext): Promise<ReadInput> {
  const { readXlsx } = await import('./xlsx/xlsx.js');
  const { value = [], problems } = await readXlsx({ file: name, bytes }, context);
  return {
    facts: { name, sha256: sha256(bytes), encoding: 'utf-8', format: 'xlsx' },
    sheets: value.map(({ sheet }) => sheet),
    layouts: value.map(({ headerLine = 1, headerRows }) => ({
      headerLine,
      ...(headerRows === undefined ? {} : { headerRows }),
    })),
    unused: value.flatMap(({ unused }) => (unused.length === 0 ? [] : [{ file: name, columns: unused }])),
    problems,
  };
}

/** The library for YAML is loaded when the first such file is read: most of a short run is loading. */
async function readFormat(
  format: TextFormat,
  source: Source,
  context: ReadContext,
): Promise<Attempt<ReadSheet>> {
  if (format === 'yaml') return (await import('./yaml/yaml.js')).readYaml(source, context);
  return readCsv(source, context);
}
