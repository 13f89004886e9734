import type { Citation } from '../record/citations/citation.js';
import { withArticleNames } from '../record/citations/withArticleNames.js';
import type { LawTable } from '../record/laws/lawTable.js';
import type { Tasks } from '../model/task.js';
import type { EntryLaw } from './entry.js';

/** The national laws that a task names, with the articles that it cites of each. */
export type LawsReader = (tasks: Tasks, task: number) => readonly EntryLaw[];

/** Reads the laws of tasks; what many lists write alike is looked up once. */
export function lawsReader(table: LawTable): LawsReader {
  const known = new Map<string, readonly EntryLaw[]>();
  return ({ columns }, task) => {
    const laws = namesIn(columns, 'governing_laws', task);
    const articles = namesIn(columns, 'law_articles', task);
    const key = [...laws, '', ...articles].join('\0');
    const found = known.get(key) ?? lawsNamed(laws, articles, table);
    known.set(key, found);
    return found;
  };
}

function lawsNamed(
  laws: readonly string[],
  articles: readonly string[],
  table: LawTable,
): readonly EntryLaw[] {
  const found = new Map<string, Set<string>>();
  for (const match of laws.length === 0 ? [] : withArticleNames({ laws, articles }, table)) {
    if (match.is !== 'matched') continue;
    const cited = found.get(match.family.title) ?? new Set();
    for (const each of match.cites.articles) cited.add(citationText(each));
    found.set(match.family.title, cited);
  }
  return [...found].map(([title, cited]) => ({ title, articles: [...cited] }));
}

function namesIn(columns: Tasks['columns'], field: string, task: number): readonly string[] {
  const cell = columns.get(field)?.value(task);
  return Array.isArray(cell) ? cell : [];
}

const texts = { act: '', order: '施行令', rule: '施行規則' } as const;

/** 第12条の2, 施行令第3条, 附則第4条, 第22条～第24条. */
function citationText({ within, from, to }: Citation): string {
  const ends = from === to ? [from] : [from, to];
  return `${texts[within]}${ends.map(articleText).join('～')}`;
}

function articleText(number: string): string {
  const [first = '', ...others] = number.replace(/^s/, '').split('-');
  const of = number.startsWith('s') ? '附則' : '';
  return `${of}第${first}条${others.map((each) => `の${each}`).join('')}`;
}
