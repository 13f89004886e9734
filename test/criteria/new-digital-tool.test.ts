import { describe, expect, it } from 'vitest';
import type { Cells } from '../../src/criterion/index.js';
import newDigitalTool from '../../criteria/new-digital-tool.js';
import { close, judge, needsOf, partOf, rangeOf, restsOn, sentences } from './judge.js';

const tool = { digital_tool: ['RPA'] };

function months(cells: Cells, params: object) {
  return partOf(newDigitalTool, 'months', { ...tool, ...cells }, { ...params });
}

function noMark(field: string): boolean {
  return field !== 'new_service';
}

describe('new-digital-tool', () => {
  it.each([
    ['months', 'two years to service', { ...tool, months_to_service: 24 }, [0, 0]],
    ['months', 'longer counts no less', { ...tool, months_to_service: 60 }, [0, 0]],
    ['months', 'half way between the goalposts', { ...tool, months_to_service: 13.5 }, [0.5, 0.5]],
    ['months', 'three months to service', { ...tool, months_to_service: 3 }, [1, 1]],
    ['months', 'at once counts no more', { ...tool, months_to_service: 0 }, [1, 1]],
    ['months', 'a year at least', { ...tool, months_to_service: { low: 13.5, high: Infinity } }, [0, 0.5]],
    ['alone', 'inefficient for one body alone', { ...tool, single_body_inefficient: true }, [1, 1]],
    ['alone', 'efficient for one body alone', { ...tool, single_body_inefficient: false }, [0, 0]],
    [
      'months',
      'a new service without a named tool',
      { new_service: true, digital_tool: [], months_to_service: 3 },
      [1, 1],
    ],
    ['months', 'a new service, its tool unknown', { new_service: true, months_to_service: 3 }, [1, 1]],
    ['months', 'what may be no new service', { months_to_service: 3 }, [0, 1]],
  ] as const)('%s: %s', (part, _, cells, range) => {
    expect(partOf(newDigitalTool, part, cells).range).toEqual(range);
  });

  it.each([
    ['months leave half open', { ...tool, months_to_service: 3 }, [0.5, 1]],
    [
      'months and inefficiency count alike',
      { ...tool, months_to_service: 24, single_body_inefficient: true },
      [0.5, 0.5],
    ],
    ['a rating alone', { ...tool, new_digital_tool_rating: 'medium' }, [1 / 3, 2 / 3]],
    [
      'a rating narrows the months',
      { ...tool, months_to_service: 24, new_digital_tool_rating: 'medium' },
      [1 / 3, 0.5],
    ],
  ])('%s', (_, cells, range) => {
    expect(rangeOf(newDigitalTool, cells)).toEqual(close(range));
  });

  it('lets both goalposts be set', () => {
    expect(months({ months_to_service: 6 }, { quick: 6 }).range).toEqual([1, 1]);
    expect(months({ months_to_service: 18 }, { slow: 18 }).range).toEqual([0, 0]);
  });

  it('refuses goalposts that would turn the scale round', () => {
    expect(() => judge(newDigitalTool, {}, { quick: 13 })).toThrow(/quick/);
    expect(() => judge(newDigitalTool, {}, { slow: 12 })).toThrow(/slow/);
  });

  it.each([
    [
      'an existing service without a tool',
      { new_service: false, digital_tool: [] },
      ['new_service', 'digital_tool'],
    ],
    ['an existing service of which no tool is named', { new_service: false }, ['new_service']],
  ])('does not apply to %s', (_, cells, fields) => {
    const outcome = judge(newDigitalTool, cells);
    expect(outcome.status).toBe('not-applicable');
    expect(restsOn(outcome)).toEqual(fields);
    expect(sentences(outcome, 'ja').at(-1)).toBe('既存のサービスであり、新しいツールを問う視点の対象外');
  });

  it('does not apply to an existing service, whatever tool it names', () => {
    const outcome = judge(newDigitalTool, { ...tool, new_service: false });
    expect(outcome.status).toBe('not-applicable');
    expect(sentences(outcome, 'ja').slice(0, 2)).toEqual(['既存のサービスである', '用いるツール：RPA']);
  });

  it('does not apply where no tool is used and no column asks whether it is new', () => {
    const params = { quick: 3, slow: 24, prior: 0.5 };
    expect(newDigitalTool.score({ digital_tool: [] }, params, { asks: noMark }).status).toBe(
      'not-applicable',
    );
    expect(newDigitalTool.score({ digital_tool: [] }, params).status).toBe('unknown');
  });

  it.each([
    ['it may or may not be new', { months_to_service: 3 }, ['digital_tool', 'new_service']],
    ['it may be new without a tool', { digital_tool: [] }, ['new_service']],
    ['only the tool is known', tool, ['months_to_service', 'single_body_inefficient']],
  ])('is unknown when %s', (_, cells, needs) => {
    expect(needsOf(newDigitalTool, cells)).toEqual([...needs, 'new_digital_tool_rating']);
  });

  it('says how soon it starts, and with which tools', () => {
    const outcome = judge(newDigitalTool, {
      digital_tool: ['AI', 'OCR'],
      months_to_service: 6,
      single_body_inefficient: true,
    });
    expect(sentences(outcome, 'ja')).toEqual([
      'サービス開始まで6か月',
      '用いるツール：AI、OCR',
      '個々の団体による導入は非効率',
    ]);
    expect(sentences(outcome, 'en')[1]).toBe('it brings AI, OCR');
  });

  it('says two of many tools, so that the reason stays short', () => {
    const outcome = judge(newDigitalTool, { digital_tool: ['AI', 'OCR', 'RPA'], months_to_service: 6 });
    expect([sentences(outcome, 'ja')[1], sentences(outcome, 'en')[1]]).toEqual([
      '用いるツール：AI、OCRほか',
      'it brings AI, OCR …',
    ]);
  });
});
