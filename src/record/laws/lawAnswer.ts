import type { LawAnswer } from '../../model/lawAnswer.js';
import type { LawMatch } from './lawMatch.js';

/** What a match in the register answers. */
export function lawAnswer(match: LawMatch, acceptFuzzy: boolean): LawAnswer {
  const { written } = match;
  if (match.is === 'local' || match.is === 'none') return { is: match.is, written };
  if (match.is === 'repealed') {
    const { title, by } = match.act;
    return { is: 'repealed', written, title, ...(by === undefined ? {} : { by }) };
  }
  if (match.is === 'contradicted')
    return { is: 'unknown', written, near: match.titles, between: match.titles };
  if (match.is === 'unmatched' || (match.is === 'fuzzy' && !acceptFuzzy))
    return { is: 'unknown', written, near: match.near };
  const how = match.is === 'fuzzy' ? 'fuzzy' : match.how;
  return { is: 'national', written, law: { title: match.family.title, written, match: how } };
}
