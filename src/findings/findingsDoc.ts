import type { Text } from '../text/lang.js';
import { safeForMarkdown } from '../text/safe/markdown.js';
import { showUnseen } from '../text/safe/unseen.js';
import { severityNames } from '../model/problem.js';
import type { FindingPage, Snippet } from './page.js';
import { pages, severityOf, type FindingCode } from './pages.js';

/** The page of all findings as Markdown, in Japanese and English: a table, then a section for each code. */
export function findingsDoc(): string {
  const entries = Object.entries(pages) as (readonly [FindingCode, FindingPage])[]; // the keys of the record are its codes
  const parts = [
    '<!-- Generated from the files in src/findings/ by `npm run generate`. Change those, not this page. -->',
    '# 指摘 · Findings',
    'commonality の指摘は、次のいずれかのコードを持つ。コードは変わらない。',
    'Every finding of commonality has one of these codes. A code never changes.',
    [
      '| コード · code | 重大度 · severity | 意味 | Meaning |',
      '| --- | --- | --- | --- |',
      ...entries.map(row),
    ].join('\n'),
    ...entries.flatMap(section),
  ];
  return `${parts.join('\n\n')}\n`;
}

function row([code, { meaning }]: readonly [FindingCode, FindingPage]): string {
  return `| [\`${code}\`](#${code}) | ${severityIn(code)} | ${safeForMarkdown(meaning.ja)} | ${safeForMarkdown(meaning.en)} |`;
}

function section([code, page]: readonly [FindingCode, FindingPage]): readonly string[] {
  const { meaning, why, fix, example } = page;
  return [
    `## ${code}`,
    severityIn(code),
    both(meaning),
    `**理由 · Why**  \n${both(why)}`,
    `**対処 · Fix**  \n${both(fix)}`,
    `**修正前 · Before**${shown(example.before)}`,
    `**修正後 · After**${shown(example.after)}`,
  ];
}

function severityIn(code: FindingCode): string {
  const { ja, en } = severityNames[severityOf(code)];
  return `${ja} · ${en}`;
}

function both({ ja, en }: Text): string {
  return `${safeForMarkdown(ja)}  \n${safeForMarkdown(en)}`;
}

/** Data in a block of its own, with what cannot be seen as its code; words as they are. */
function shown(snippet: Snippet): string {
  if (typeof snippet !== 'string')
    return `  \n${snippet.ja === snippet.en ? safeForMarkdown(snippet.en) : both(snippet)}`;
  const lines = snippet.replace(/\n$/, '').split('\n').map(showUnseen);
  return `\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\``;
}
