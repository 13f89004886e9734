// How long two million answers take, beside reading them alone.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nationalAnswers } from '../nationalAnswers.mjs';
import { bin, folder, inTurn, moduleText, run, versionOf } from '../processes.mjs';

/** The answers of a national survey: 1,741 municipalities × 230 tasks × 5 questions. */
export function survey() {
  const all = nationalAnswers(folder, 230);
  const csvParse = moduleText('csv-parse/lib/index.js');
  const reading = `import{parse}from${csvParse};import{createReadStream}from'node:fs';let rows=0;for await(const _ of createReadStream(${JSON.stringify(all.answers)}).pipe(parse()))rows+=1`;
  const { ratio } = inTurn({ parse: ['--input-type=module', '-e', reading], ours: readingOf(all) }, 5);
  const memory = run(readingOf(all)).peakOf();
  const ofTenth = [...readingOf({ ...all, answers: tenthOf(all.answers) }), '--collapse'];
  return {
    csvParse: versionOf('csv-parse'),
    ratio: ratio.ours,
    memory,
    toTenthOfBodies: memory / run(ofTenth).peakOf(),
    toTenthOfTasks: memory / run(readingOf(nationalAnswers(folder, 23))).peakOf(),
  };
}

function readingOf({ described, answers }) {
  return [bin, 'survey', 'read', answers, '--survey', described, '--format', 'json'];
}

/** The answers of every tenth municipality, as the last digit of its code picks them. */
function tenthOf(answers) {
  const tenth = path.join(folder, 'tenth.csv');
  const [head, ...rows] = readFileSync(answers, 'utf8').split('\n');
  writeFileSync(tenth, [head, ...rows.filter((row) => row[5] === '0')].join('\n'));
  return tenth;
}
