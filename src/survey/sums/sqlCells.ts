import { langs, type Text } from '../../text/lang.js';
import { answerWords, degreeWords } from '../form/vocabulary.js';
import { townQuestions, type TownQuestionId } from '../questions/question.js';
import { exact, type DatabaseDialect } from './sqlDialect.js';

const figurePattern = '^[0-9]{1,3}(,[0-9]{3})*([.][0-9]+)?$|^[0-9]+([.][0-9]+)?$';

/** The value of a word of the list, or of a plain figure; NULL of anything else, which then counts as wrong. */
export function valueOf(id: TownQuestionId, of: DatabaseDialect): string {
  const { double, matches } = of;
  const { kind } = townQuestions[id];
  if (kind === 'yes-no')
    return `CASE WHEN lower(written) IN (${wordList(yesWords, of)}) THEN 1.0 WHEN lower(written) IN (${wordList(noWords, of)}) THEN 0.0 END`;
  const plain = `CASE WHEN ${matches('written', figurePattern)} THEN CAST(replace(written, ',', '') AS ${double}) END`;
  if (kind !== 'degree') return plain;
  const known = degreeWords.map(
    ({ title, share }) =>
      `WHEN lower(written) IN (${wordList(bothLanguages(title), of)}) THEN ${exact(share)}`,
  );
  const asShare = `CASE WHEN ${matches('written', '^(0([.][0-9]+)?|1([.]0+)?)$')} THEN CAST(written AS ${double}) END`;
  return `CASE ${known.join(' ')} ELSE ${asShare} END`;
}

function bothLanguages(text: Text): readonly string[] {
  return langs.map((lang) => text[lang]);
}

/** Words as a list of SQL, each once. */
export function wordList(each: readonly string[], { quoted }: DatabaseDialect): string {
  return [...new Set(each.map((word) => quoted(word.toLowerCase())))].join(', ');
}

const yesWords = [...bothLanguages(answerWords.yes), '○', '〇', '◯', '有', 'true', '1', '1.0'];
const noWords = [...bothLanguages(answerWords.no), '×', '無', 'false', '0', '0.0'];
export const noneWords = [...bothLanguages(answerWords.none), '対象外', '非該当', 'n/a'];
export const unknownWords = [
  ...bothLanguages(answerWords.unknown),
  '-',
  '－',
  '?',
  '？',
  'わからない',
  '分からない',
];
