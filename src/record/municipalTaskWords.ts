import type { ArticlesAbout } from './articles/article.js';
import { shortTitle } from './articles/municipalTaskName.js';
import type { MunicipalTaskWords } from './articles/municipalTaskRows.js';
import { limitedActs } from './limitedActs.js';
import { recordLines } from './reading/recordLines.js';

/** What names and figures of town tasks need besides the table of articles: the reviewed short titles, and the years. */
export function municipalTaskWords({ window: [first, last] }: ArticlesAbout): MunicipalTaskWords {
  const names = new Map(
    recordLines('abbreviations.txt').map((line) => {
      const [title = '', aliases = ''] = line.split('=');
      return [title, aliases.split(',')];
    }),
  );
  return {
    shortOf: (act) => shortTitle(act, names.get(act) ?? []),
    years: Number(last) - Number(first) + 1,
  };
}

// How local bodies are organised and paid for: no task that a system could be shared for. What is filed under 民法 is filed
// as 戸籍法 says (民法第七百三十九条), which has it as well.
const organising: ReadonlySet<string> = new Set(['地方自治法', '地方公務員法', '地方財政法', '民法']);

/**
 * Whether an act holds no task of towns: few carry it out, because it is for one region or a closed period or was never
 * applied, it is about the bodies themselves, or its filings are those of another act.
 */
export function isNoMunicipalAct(act: string): boolean {
  const limited = limitedActs().get(act);
  return (limited !== undefined && limited.kind !== 'area') || organising.has(act);
}
