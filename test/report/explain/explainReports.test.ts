import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../../src/model/explanation.js';
import { cellTexts } from '../../../src/report/explain/cellText.js';
import { explainReports, type ExplainFormat } from '../../../src/report/explain/index.js';
import { plainPaint } from '../../../src/report/layout/paint.js';
import { langs, type Lang } from '../../../src/text/lang.js';
import { displayWidth } from '../../../src/text/width.js';
import { explained, type Row, type Scene } from '../../explain/scene.js';
import { hostile } from '../hostile.js';

const alike: Row = {
  governing_laws: ['戸籍法'],
  law_amendments_per_year: 2.9,
  resident_procedures: 4,
  new_service: false,
  saas_available: true,
  need_variation: 0.2,
  work_place: 'counter',
  task_class: 'self-government',
  practice_variation: 0.2,
  cases_per_year: 4000,
  reform_expected: false,
};

const scene: Scene = {
  rows: [
    alike,
    { ...alike, law_amendments_per_year: 4, saas_available: undefined, task_class: 'self-government' },
    { ...alike, law_amendments_per_year: 1.5, need_variation: 0.5 },
    { ...alike, standardised: true },
  ],
  missing: 'midpoint',
  exponent: 1,
  weights: {},
};

const explanations = new Map<string, Explanation>();

/** An explanation in which every text from data is another; made once for each text. */
function named(text: string): Explanation {
  const said = explanations.get(text) ?? namedAnew(text);
  explanations.set(text, said);
  return said;
}

const together = 8;
const ofLaws = new Map<number, Explanation>();

/** An explanation whose laws are hostile, this text among them: several share one, because to find levers takes a while. */
function withLaws(text: string): Explanation {
  const first = hostile.indexOf(text) - (hostile.indexOf(text) % together);
  const laws = hostile.slice(first, first + together);
  const rows = scene.rows.map((row) => ({ ...row, governing_laws: laws, nationwide_system: laws }));
  const said = ofLaws.get(first) ?? explained({ ...scene, rows }, 0);
  ofLaws.set(first, said);
  return said;
}

function namedAnew(text: string): Explanation {
  const said = withLaws(text);
  const at = { file: text, line: 3 };
  const beside = (neighbour: Explanation['above']) =>
    neighbour === undefined ? undefined : { ...neighbour, id: text, name: text, at };
  return {
    ...said,
    run: { ...said.run, config: text },
    task: { ...said.task, id: `${text}1`, name: text, at },
    criteria: said.criteria.map((each) => ({
      ...each,
      parts: each.parts.map(({ part, grounds }) => ({ part, grounds: grounds.map((of) => ({ ...of, at })) })),
    })),
    above: beside(said.above),
    below: beside(said.below),
  };
}

describe('the table', () => {
  it.each(langs)('keeps to the width in %s, whatever the texts of the data', (lang) => {
    for (const text of hostile)
      for (const line of print('table', named(text), lang).split('\n'))
        expect(displayWidth(line), line).toBeLessThanOrEqual(80);
  });

  it('shows no character that could act on a terminal, and no command to a CI runner', () => {
    for (const text of hostile) {
      const shown = print('table', named(text));
      expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      expect(shown).not.toMatch(/^\s*::|##\[|##vso\[/m);
    }
  });

  it('begins with the sentence, and has what a committee needs first on its first screen', () => {
    const lines = print('table', explained(scene, 1)).split('\n');
    expect(lines[0]).toMatch(/^“事務1” ranks 2 of 3 /);
    const heading = lines.findIndex((line) => line.startsWith('Smallest correction of one entry'));
    expect(heading).toBeGreaterThan(0);
    expect(heading).toBeLessThan(35);
  });

  it('says the same in colour', () => {
    const paint = { ...plainPaint, heading: marked, dim: marked, strong: marked, bar: marked, warn: marked };
    const coloured = [...explainReports.table(explained(scene, 0), { lang: 'en', width: 80, paint })].join(
      '',
    );
    expect(stripVTControlCharacters(coloured).replaceAll(/ +$/gm, '')).toBe(
      print('table', explained(scene, 0)).replaceAll(/ +$/gm, ''),
    );
  });

  it('a change names the cell as it is and as it would be, and where that leads', () => {
    expect(print('table', explained(scene, 1))).toMatch(/To rise +\S.*: .* → .* makes it rank 1/);
    expect(print('table', explained(scene, 0))).toMatch(/To rise +it is first already/);
  });

  it('what is to be found out comes with its answers and where each leads', () => {
    const shown = print('table', explained(scene, 1), 'ja').replaceAll(/\n */g, '');
    expect(shown).toContain('次に調べること');
    expect(shown).toContain(
      '市場の準備状況（判断）：いま空欄。「低」なら62.5点（3位）、「高」なら73.6点（1位）',
    );
    expect(shown).toContain(
      'SaaS提供の有無（市場の準備状況）：いま空欄。「いいえ」なら「条件付き候補」、「はい」なら71.4点（1位）',
    );
  });

  it('every figure says whose it is', () => {
    const shown = print('table', explained(scene, 1), 'ja');
    expect(shown).toContain('〔記入・3行〕');
    expect(shown).toContain('〔記入〕分析者が記入した値');
  });

  it('no figure is printed as changing to itself', () => {
    for (const figure of [0.04938, 0.0493812345, 1 / 3, 2.9, 1e6]) {
      const cell = {
        field: 'x',
        kind: figure < 1 ? ('share' as const) : ('count' as const),
        title: { ja: 'x', en: 'x' },
      };
      const near = figure * (1 + 1e-6);
      const texts = cellTexts(cell, [figure, near], 'en');
      expect(texts === undefined || texts[0] !== texts[1]).toBe(true);
      expect(cellTexts(cell, [figure, figure], 'en')).toBeUndefined();
    }
  });

  it('a task that is set aside for good says that nothing found out would lift it', () => {
    expect(print('table', explained(scene, 3), 'en')).toContain('nothing that could be found out');
  });

  it('a task that is set aside has no rank, and the one that it would have', () => {
    expect(print('table', explained(scene, 3))).toContain('none; as a candidate it would be');
  });

  it('at another exponent it says that what criteria add is not the score', () => {
    expect(print('table', explained({ ...scene, exponent: 0 }, 0))).toContain('power mean with exponent 0');
    expect(print('table', explained(scene, 0))).not.toContain('exponent');
  });
});

describe('Markdown', () => {
  it('no text of the data becomes markup, a link, a mention or HTML', () => {
    for (const text of hostile) {
      const shown = print('markdown', named(text));
      expect(shown).not.toMatch(/<|@|:\/\/|www\.|(?<!\\)[[\]`]/);
      expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      for (const line of shown.split('\n').filter((each) => each.startsWith('| ')))
        expect(line.split('|')).toHaveLength(6);
    }
  });
});

describe('JSON', () => {
  it('holds what it was given, and shows nothing that acts', () => {
    for (const text of hostile) {
      const shown = print('json', named(text));
      expect(JSON.parse(shown).task.name).toBe(text);
      expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]|##\[/u);
    }
  });

  it('says everything in both languages, and the place of every cell', () => {
    const said = JSON.parse(print('json', explained(scene, 1)));
    expect(said.schemaVersion).toBe('2.0');
    expect(Object.keys(said.summary)).toEqual(['ja', 'en']);
    expect(said.open[0]).toMatchObject({ field: expect.any(String), lowest: { score: expect.any(Number) } });
    expect(Object.keys(said.trackRule.reason)).toEqual(['ja', 'en']);
    for (const outcome of said.task.outcomes) {
      expect(Object.keys(outcome.title)).toEqual(['ja', 'en']);
      for (const each of outcome.evidence)
        expect([each.at, each.origin]).toEqual([{ file: 'scene.csv', line: 3 }, expect.any(String)]);
    }
    expect(said.changes.up[0]).toMatchObject({ is: expect.any(String), field: expect.any(String), rank: 1 });
  });
});

function print(format: ExplainFormat, of: Explanation, lang: Lang = 'en'): string {
  return [...explainReports[format](of, { lang, width: 80, paint: plainPaint })].join('');
}

function marked(text: string): string {
  return text === '' ? '' : `\u001b[1m${text}\u001b[22m`;
}
