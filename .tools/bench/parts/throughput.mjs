// How long 100,000 tasks take, beside reading them alone; the same as a workbook.
import { bin, folder, inTurn, moduleText, readingByCsvParse, run, versionOf, write } from '../processes.mjs';
import path from 'node:path';

export function throughput() {
  const big = write('big.csv', 100_000, 30);
  const toCsv = [bin, 'score', big, '--format', 'csv'];
  const commands = { parse: ['--input-type=module', '-e', readingByCsvParse(big)], score: toCsv };
  const { ratio } = inTurn(commands, 5);
  const memory = run(toCsv).peakOf();
  const memoryToJson = run([bin, 'score', big, '--format', 'json']).peakOf();
  return {
    csvParse: versionOf('csv-parse'),
    ratio: ratio.score,
    memory,
    memoryToJson,
    ...workbook(big, toCsv, memory),
  };
}

/** The same table as a workbook, which the oracle of the tests writes. */
function workbook(big, toCsv, memoryOfCsv) {
  const file = path.join(folder, 'big.xlsx');
  const writing = `import{parse}from${moduleText('csv-parse/lib/sync.js')};import{writeXlsx}from${moduleText('hucre/dist/xlsx.mjs')};import{readFileSync,writeFileSync}from'node:fs';const figure=/^-?[\\d,]+([.]\\d+)?$/;const cell=(c)=>c===''?null:figure.test(c)?Number(c.replaceAll(',','')):c;writeFileSync(${JSON.stringify(file)},await writeXlsx({sheets:[{name:'a',rows:parse(readFileSync(${JSON.stringify(big)})).map((row)=>row.map(cell))}]}))`;
  run(['--max-old-space-size=4096', '--input-type=module', '-e', writing]);
  const fromBook = [bin, 'score', file, '--format', 'csv'];
  const { ratio } = inTurn({ csv: toCsv, book: fromBook }, 3);
  return { workbook: ratio.book, workbookMemory: run(fromBook).peakOf() / memoryOfCsv };
}
