import type { ArticlesAbout } from './articles/article.js';
import { shortTitle } from './articles/municipalTaskName.js';
import type { MunicipalTaskWords } from './articles/municipalTaskRows.js';
import { limitedActs } from './limitedActs.js';
import { recordLines } from './recordLines.js';

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

// How local bodies are organised and paid for: no task that a system could be shared for.
const organising: ReadonlySet<string> = new Set(['地方自治法', '地方公務員法', '地方財政法']);

/**
 * Whether an act holds no task of towns: few carry it out, because it is for one region or a closed period or was never
 * applied, or it is about the bodies themselves.
 */
export function isNoMunicipalAct(act: string): boolean {
  const limited = limitedActs().get(act);
  return (limited !== undefined && limited.kind !== 'area') || organising.has(act);
}
