import { readFileSync } from 'node:fs';
import { readSurvey, type SurveyAttempt } from '../../../src/record/survey/readSurvey.js';
import { tally, type Group, type Grouping } from '../../../src/record/survey/tally.js';

/** Reads bytes as the survey, in pieces. */
export function read(bytes: Uint8Array, by: Grouping = 'family', size = 1000): Promise<SurveyAttempt<Group>> {
  return readSurvey(inPieces(bytes, size), { name: 'survey.csv', into: tally(by) });
}

/** Reads a file of fixtures/procedures. */
export function readFixture(name: string, by: Grouping = 'family'): Promise<SurveyAttempt<Group>> {
  return read(readFileSync(`fixtures/procedures/${name}`), by);
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
