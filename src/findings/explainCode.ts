import { hang } from '../text/hang.js';
import type { Lang, Text } from '../text/lang.js';
import { padEnd } from '../text/pad.js';
import { safeForTerminal } from '../text/safe/terminal.js';
import { displayWidth } from '../text/width.js';
import { severityNames } from '../model/problem.js';
import type { Snippet } from './page.js';
import { pages, severityOf, type FindingCode } from './pages.js';

/** Columns in which a paragraph is still read with ease. */
const broadest = 88;

/** The page of a code for a terminal of this many columns, with a line break at its end. */
export function explainCode(code: FindingCode, lang: Lang, columns = broadest): string {
  const width = Math.min(broadest, columns);
  const { meaning, why, fix, example } = pages[code];
  const paragraph = (label: Text, text: Text) => hang(text[lang], { lead: leadOf(label, lang), width });
  const lines = [
    `${code} — ${severityNames[severityOf(code)][lang]}`,
    '',
    ...paragraph(labels.meaning, meaning),
    ...paragraph(labels.why, why),
    ...paragraph(labels.fix, fix),
    '',
    ...shown(labels.before, example.before, lang, width),
    ...shown(labels.after, example.after, lang, width),
  ];
  return `${lines.join('\n')}\n`;
}

const labels = {
  meaning: { ja: '意味', en: 'Meaning' },
  why: { ja: '理由', en: 'Why' },
  fix: { ja: '対処', en: 'Fix' },
  before: { ja: '修正前', en: 'Before' },
  after: { ja: '修正後', en: 'After' },
} as const satisfies Record<string, Text>;

function leadOf(label: Text, lang: Lang): string {
  const widest = Math.max(...Object.values(labels).map((each) => displayWidth(each[lang])));
  return padEnd(label[lang], widest + 2);
}

/** An example beside its label: data line by line as it is, words wrapped. */
function shown(label: Text, snippet: Snippet, lang: Lang, width: number): readonly string[] {
  const lead = leadOf(label, lang);
  if (typeof snippet !== 'string') return hang(snippet[lang], { lead, width });
  const indent = ' '.repeat(displayWidth(lead));
  const lines = snippet.replace(/\n$/, '').split('\n').map(safeForTerminal);
  return lines.map((line, i) => `${i === 0 ? lead : indent}${line}`.trimEnd());
}
