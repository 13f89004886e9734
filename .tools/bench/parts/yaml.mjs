// How long an inventory in YAML takes, beside the library alone and beside the same in CSV.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { bin, folder, inTurn, moduleText, versionOf, write } from '../processes.mjs';

const tasks = 5_000;

export function yaml() {
  const csv = write('tasks.csv', tasks, 30);
  const file = path.join(folder, 'tasks.yaml');
  writeFileSync(file, yamlOf(readFileSync(csv, 'utf8')));
  const reading = `import{parseDocument}from${moduleText('yaml/dist/index.js')};import{readFileSync}from'node:fs';globalThis.read=parseDocument(readFileSync(${JSON.stringify(file)},'utf8'))`;
  const commands = {
    library: ['--input-type=module', '-e', reading],
    yaml: [bin, 'score', file, '--format', 'csv'],
    csv: [bin, 'score', csv, '--format', 'csv'],
  };
  const { library, yaml: ofYaml, csv: ofCsv } = inTurn(commands, 5);
  return {
    yaml: versionOf('yaml'),
    whole: ofYaml / library,
    // What both have in common, such as the start, the criteria and the report, is no reading of YAML.
    reading: (ofYaml - ofCsv) / library,
    toCsv: ofYaml / ofCsv,
  };
}

/** The rows of a table as a list of tasks. */
function yamlOf(text) {
  const [header, ...rows] = parse(text);
  const pairs = (row) =>
    header.flatMap((name, i) =>
      row[i] === '' ? [] : [`${JSON.stringify(name)}: ${JSON.stringify(row[i])}`],
    );
  return rows.map((row) => `- ${pairs(row).join('\n  ')}\n`).join('');
}
