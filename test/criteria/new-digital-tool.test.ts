import { describe, expect, it } from 'vitest';
import newDigitalTool from '../../criteria/new-digital-tool.js';
import { judge, needsOf, restsOn, sentences, valueOf } from './judge.js';

const tool = { digital_tool: ['RPA'] };

describe('new-digital-tool', () => {
  it.each([
    ['two years to service', { ...tool, months_to_service: 24 }, 0],
    ['longer counts no less', { ...tool, months_to_service: 60 }, 0],
    ['half way between the goalposts', { ...tool, months_to_service: 13.5 }, 0.5],
    ['three months to service', { ...tool, months_to_service: 3 }, 1],
    ['at once counts no more', { ...tool, months_to_service: 0 }, 1],
    ['inefficient for one body alone', { ...tool, single_body_inefficient: true }, 1],
    ['efficient for one body alone', { ...tool, single_body_inefficient: false }, 0],
    [
      'months and inefficiency are averaged',
      { ...tool, months_to_service: 24, single_body_inefficient: true },
      0.5,
    ],
    ['a new service without a named tool', { new_service: true, digital_tool: [], months_to_service: 3 }, 1],
    ['a new service, its tool unknown', { new_service: true, months_to_service: 3 }, 1],
    ['a judgement answers where figures are missing', { ...tool, new_digital_tool_rating: 'medium' }, 0.5],
  ])('%s', (_, cells, value) => {
    expect(valueOf(newDigitalTool, cells)).toBeCloseTo(value, 12);
  });

  it('lets both goalposts be set', () => {
    expect(valueOf(newDigitalTool, { ...tool, months_to_service: 6 }, { quick: 6 })).toBe(1);
    expect(valueOf(newDigitalTool, { ...tool, months_to_service: 18 }, { slow: 18 })).toBe(0);
  });

  it('refuses goalposts that would turn the scale round', () => {
    expect(() => judge(newDigitalTool, {}, { quick: 13 })).toThrow(/quick/);
    expect(() => judge(newDigitalTool, {}, { slow: 12 })).toThrow(/slow/);
  });

  it.each([
    ['an existing service', { new_service: false }, 'new_service'],
    ['an existing service that gets a tool', { new_service: false, ...tool }, 'new_service'],
    ['a task that brings no tool', { digital_tool: [], months_to_service: 3 }, 'digital_tool'],
  ])('does not apply to %s', (_, cells, field) => {
    const outcome = judge(newDigitalTool, cells);
    expect(outcome.status).toBe('not-applicable');
    expect(restsOn(outcome)).toEqual([field]);
    expect(sentences(outcome, 'ja').at(-1)).toBe('既存のサービスであり、新しいツールを問う視点の対象外');
  });

  it.each([
    ['it may or may not be new', { months_to_service: 3 }, ['digital_tool', 'new_service']],
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
      '個々の団体による導入は非効率',
      '用いるツール：AI、OCR',
    ]);
    expect(sentences(outcome, 'en')[2]).toBe('it brings AI, OCR');
  });

  it('says two of many tools, so that the reason stays short', () => {
    const outcome = judge(newDigitalTool, { digital_tool: ['AI', 'OCR', 'RPA'], months_to_service: 6 });
    expect([sentences(outcome, 'ja')[1], sentences(outcome, 'en')[1]]).toEqual([
      '用いるツール：AI、OCRほか',
      'it brings AI, OCR …',
    ]);
  });
});
