// Oracles of the fuzz job: parsers of others must find the same tasks in an inventory that is whole.
import { spawnSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml, stringify } from 'yaml';

const signs = [
  'a',
  '事務',
  '"',
  '""',
  ',',
  '\n',
  '\r\n',
  ' ',
  '　',
  "'",
  ';',
  '・',
  '#',
  ':',
  '- ',
  '[',
  '|',
  '1',
  '%',
];

function textFrom(random) {
  const length = 1 + Math.floor(random() * 8);
  return Array.from({ length }, () => signs[Math.floor(random() * signs.length)]).join('');
}

/** Rows of an inventory with ids that are plain, and names that hold what means something to a parser. */
function rowsFrom(random) {
  const count = 1 + Math.floor(random() * 6);
  return Array.from({ length: count }, (_, i) => ({ id: `T${i + 1}`, name: `事務${textFrom(random)}了` }));
}

const quoted = (cell) => `"${cell.replaceAll('"', '""')}"`;

function csvOf(rows, random) {
  const lineEnd = random() < 0.5 ? '\n' : '\r\n';
  return ['id,name', ...rows.map(({ id, name }) => `${id},${quoted(name)}`), ''].join(lineEnd);
}

/** What is compared of a name: reports of ours keep one blank where a cell has several, or a line end. */
const key = (name) => name.normalize('NFKC').replaceAll(/\s+/gu, '');

const python = spawnSync('python3', ['-c', 'import csv']).status === 0;

/** The rows as Python's csv reads them; undefined where there is no Python. */
function pythonRows(text) {
  if (!python) return undefined;
  const code =
    'import csv,json,sys,io;print(json.dumps(list(csv.DictReader(io.StringIO(sys.stdin.buffer.read().decode("utf-8"),newline="")))))';
  return JSON.parse(spawnSync('python3', ['-c', code], { input: text, encoding: 'utf8' }).stdout);
}

function tasksIn({ stdout }) {
  const { lists } = JSON.parse(stdout);
  return lists.flatMap(({ tasks }) => tasks.map(({ id, name }) => ({ id, name })));
}

const shown = (rows) => JSON.stringify(rows.map(({ id, name }) => [id, key(name)]).toSorted());

function difference(parser, ours, theirs) {
  if (shown(ours) === shown(theirs)) return undefined;
  return `${parser} reads other tasks: ${shown(theirs)}, not ${shown(ours)}`;
}

/** What is wrong with how a random inventory is read, by the parsers at hand; nothing if all agree. */
export async function oracleFault(random, run) {
  const rows = rowsFrom(random);
  const isYaml = random() < 0.4;
  const text = isYaml ? stringify(rows) : csvOf(rows, random);
  const outcome = await run(isYaml ? 'o.yaml' : 'o.csv', text);
  if (outcome.code !== 0) return `a whole inventory is refused: ${outcome.stderr.split('\n')[0]}`;
  const ours = tasksIn(outcome);
  if (isYaml) return difference('yaml', ours, parseYaml(text));
  const byPython = pythonRows(text);
  return (
    difference('csv-parse', ours, parse(text, { columns: true })) ??
    (byPython === undefined ? undefined : difference("Python's csv", ours, byPython))
  );
}
