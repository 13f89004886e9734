import { describe, expect, it } from 'vitest';
import { problems } from '../../src/inventory/problems/problems.js';
import { recordProblems } from '../../src/record/problems/names.js';
import { langs, say, word, type Wording } from '../../src/text/lang.js';
import { displayWidth } from '../../src/text/width.js';
import { onPage } from '../../src/tool/problemWords.js';
import { propsFor } from '../inventory/everyProp.js';

// Nobody can bring these about without the flag that they name.
const ofFlags = ['encoding-contradicted', 'header-row-missing'];

const names = {
  name: '児扶手法',
  title: '児童扶養手当法',
  titles: ['児童扶養手当法', '農地法'],
  law: '児童扶養手当法',
  number: '4',
  heading: '支給要件',
  isSure: true,
  near: [],
  namesakes: [],
  written: '第22条2',
  may: ['22'],
  second: '2',
  standardised: '児童手当',
};

const named: Readonly<Record<string, object>> = {
  'unknown-article': { near: undefined },
  'unknown-municipality': { near: undefined },
};

/** A problem of a kind as the page says it. */
function saidOf(code: string, wording: unknown, props: object) {
  const message = say(wording as Wording<object>, props); // each gets the props that it asks for
  const problem = { code, severity: 'error', file: 'a.csv', line: 1, message } as const;
  const said = onPage(problem).message;
  return langs.map((lang) => word(said, lang));
}

describe('problems on the page', () => {
  it('ask for no flag, which a reader of the page has not, in one line of at most 120 columns', () => {
    const all = [
      ...Object.entries(problems).map(([code, { wording }]) => saidOf(code, wording, propsFor(code))),
      ...Object.entries(recordProblems).map(([code, { wording }]) =>
        saidOf(code, wording, { ...names, ...named[code] }),
      ),
    ];
    const codes = [...Object.keys(problems), ...Object.keys(recordProblems)];
    for (const [i, said] of all.entries()) {
      for (const text of said) {
        if (!ofFlags.includes(codes[i] ?? '')) expect.soft(text, codes[i]).not.toMatch(/--\w/);
        expect.soft(text, codes[i]).not.toMatch(/[\n\r]|undefined|NaN|\[object/);
        expect.soft([text, displayWidth(text) <= 120], codes[i]).toEqual([text, true]);
      }
    }
  });
});
