// How long the state's survey takes to import, beside reading it alone.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { bin, folder, inTurn, readingByCsvParse, root, run, versionOf } from '../processes.mjs';

/** The survey that the first argument or SURVEY names; without it a file of its size, made of the excerpt. */
export function importing() {
  const given = process.argv[2] ?? process.env.SURVEY;
  const file = given ?? path.join(folder, 'survey.csv');
  if (given === undefined) {
    console.log(
      'no survey is named (npm run bench -- procedures_survey_r6.csv): measured on rows of the excerpt',
    );
    writeFileSync(file, surveyOf(43e6));
  }
  const toCsv = [bin, 'import', 'procedures', file];
  const { ratio } = inTurn(
    { parse: ['--input-type=module', '-e', readingByCsvParse(file)], survey: toCsv },
    5,
  );
  return { csvParse: versionOf('csv-parse'), ratio: ratio.survey, memory: run(toCsv).peakOf() };
}

const quoted = (cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows of the excerpt again and again under new ids, until they are as many bytes as the whole survey. */
function surveyOf(bytes) {
  const excerpt = readFileSync(path.join(root, 'fixtures/procedures/r6.csv'), 'utf8');
  const [header, ...rows] = parse(excerpt);
  const bodies = rows.map(([, ...cells]) => cells.map(quoted).join(','));
  const round = Buffer.byteLength(bodies.join(''));
  const again = Array.from({ length: Math.ceil(bytes / round) }, (_, i) =>
    bodies.map((body, j) => `${i * bodies.length + j + 1},${body}\r\n`).join(''),
  );
  return `${header.join(',')}\r\n${again.join('')}`;
}
