import type { List, Performer, Track, Verdict } from '../../model/result.js';
import { listNames, trackNames, verdictNames } from '../../model/names.js';
import { columnTitles, performerTitles } from './columnTitles.js';
import { titleOf, type ReportOptions } from './report.js';

type Column = keyof typeof columnTitles;

/** What a CSV calls its columns and the values that have codes: by their codes for programs, by their names for people. */
export interface CsvWords {
  readonly heading: (column: Column) => string;
  readonly criterion: (id: string) => string;
  readonly list: (id: List['id']) => string;
  readonly verdict: (verdict: Verdict) => string;
  readonly track: (track: Track) => string;
  readonly performer: (performer: Performer) => string;
  readonly notApplicable: string;
}

/** Names in Japanese, codes in English or where `rawHeadings` asks for them. */
export function csvWordsOf(options: ReportOptions): CsvWords {
  const { lang, rawHeadings } = options;
  if (lang === 'en' || rawHeadings === true) return codes;
  return {
    heading: (column) => columnTitles[column][lang],
    criterion: (id) => titleOf(id, options),
    list: (id) => listNames[id][lang],
    verdict: (verdict) => verdictNames[verdict][lang],
    track: (track) => trackNames[track][lang],
    performer: (performer) => performerTitles[performer][lang],
    notApplicable: '対象外',
  };
}

const itself = (code: string): string => code;

const codes: CsvWords = {
  heading: itself,
  criterion: itself,
  list: itself,
  verdict: itself,
  track: itself,
  performer: itself,
  notApplicable: 'n/a',
};
