import { describe, expect, it } from 'vitest';
import { plainPaint } from '../../../src/report/layout/paint.js';
import { consistencyText, isConsistent, misfitTexts } from '../../../src/report/weights/consistencyWords.js';
import { weightsFormats, weightsReports, type WeightsOptions } from '../../../src/report/weights/index.js';
import { langs } from '../../../src/text/lang.js';
import { displayWidth } from '../../../src/text/width.js';
import type { Consistency, Weighed } from '../../../src/model/weighed.js';
import { hostile } from '../hostile.js';

const options: WeightsOptions = {
  lang: 'en',
  criteria: [],
  file: 'judgements.yaml',
  width: 80,
  paint: plainPaint,
};
const title = (id: string) => ({ ja: id, en: id });

const pairwise: Extract<Consistency, { readonly kind: 'pairwise' }> = {
  kind: 'pairwise',
  lambdaMax: 3.3,
  index: 0.15,
  ratio: 0.26,
  limit: 0.1,
  randomIndex: { table: 'saaty-1980', value: 0.58 },
  missing: 0,
  misfits: [{ of: 'a', than: 'b', given: 5, fits: 0.5, ratioThen: 0 }],
};

const weighed: Weighed = {
  method: 'ahp',
  variant: {},
  criteria: ['a', 'b'],
  combination: 'geometric-mean',
  together: { weights: [0.6, 0.4], consistency: pairwise },
  people: Array.from({ length: 20 }, (_, i) => ({
    name: `住民代表${i}`,
    weights: [0.5, 0.5],
    consistency: pairwise,
  })),
  agreement: 0.4,
  left: [],
};

function textOf(
  format: (typeof weightsFormats)[number],
  given: Weighed,
  changed: Partial<WeightsOptions> = {},
): string {
  return [...weightsReports[format](given, { ...options, ...changed })].join('');
}

describe('the sentence about consistency', () => {
  it('is in doubt only above the limit', () => {
    expect(isConsistent({ ...pairwise, ratio: 0.1 })).toBe(true);
    expect(isConsistent(pairwise)).toBe(false);
    expect(consistencyText(pairwise).en).toContain('contradict each other');
  });

  it('does not praise what cannot be checked', () => {
    const { en } = consistencyText({ ...pairwise, ratio: 0, randomIndex: { table: 'saaty-1980', value: 0 } });
    expect(en).toContain('cannot be measured');
    expect(consistencyText({ kind: 'unchecked' }).en).toBe(en);
  });

  it('a judgement that is the wrong way round is reported the other way round', () => {
    const [text] = misfitTexts(pairwise, title);
    expect(text?.en).toContain(
      '“a” was said to be 5 times as important as “b”, and the others imply 2 times the other way round',
    );
    expect(text?.ja).toContain('逆に「b」が2倍');
  });

  it('three judgements that hurt alike are all named', () => {
    const [misfit] = pairwise.misfits;
    const texts = misfitTexts({ ...pairwise, misfits: [misfit!, misfit!, misfit!] }, title);
    expect(texts).toHaveLength(3);
    expect(texts[0]?.en).toContain('One of these to reconsider');
  });
});

describe('the table', () => {
  it.each(langs)(
    'fits its width whatever the number of people, and says how many are left out (%s)',
    (lang) => {
      const lines = textOf('table', weighed, { lang }).split('\n');
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
      expect(lines.some((line) => line.includes('--format json'))).toBe(true);
    },
  );
});

it.each(weightsFormats)('data that would act is made safe in %s', (format) => {
  const [person] = weighed.people;
  for (const text of hostile) {
    const given = { ...weighed, people: [{ ...person!, name: text }] };
    const printed = textOf(format, given, { file: text });
    for (const acting of ['\u001B', '\u009B', '\u202E', '##[', '\n::']) {
      expect.soft(printed, JSON.stringify(text)).not.toContain(acting);
    }
  }
});
