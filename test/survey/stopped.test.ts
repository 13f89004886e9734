import { expect, it } from 'vitest';
import { stoppedError } from '../../src/cli/commands/survey/stopped.js';
import { plainPaint } from '../../src/report/layout/paint.js';
import { problemLines } from '../../src/report/problems/problems.js';
import { remark } from '../../src/survey/answers/remark.js';
import { textOf } from '../../src/text/lang.js';

const survey = { file: 'survey.json', strata: 8, asked: 60, isCollapsed: false };

it('classes with too few answers are one problem, each named in the language of the reader', () => {
  const single = [
    { stratum: '1万人未満', population: 565, asked: 23, answered: 0, with: ['1万人未満'] },
    { stratum: '特別区', population: 23, asked: 11, answered: 1, with: ['特別区'] },
  ];
  const { problems } = stoppedError({ single, empty: [], remarks: [] }, survey);
  expect(problems.map(({ code }) => code)).toEqual(['single-answer']);
  const [said] = problems.map(({ message }) => textOf(message));
  expect(said?.en).toContain('under 10,000 (0 of 23), special wards (1 of 11)');
  expect(said?.ja).toContain('1万人未満（調査数23、回答0）、特別区（調査数11、回答1）');
});

it('however many classes lack answers, the message says to its end what can be done', () => {
  const strata = [
    '1万人未満',
    '1万人以上3万人未満',
    '3万人以上5万人未満',
    '5万人以上10万人未満',
    '特別区',
    '指定都市',
  ];
  const single = strata.map((stratum) => ({
    stratum,
    population: 20,
    asked: 9,
    answered: 0,
    with: [stratum],
  }));
  const empty = Array.from({ length: 47 }, () => ({ margin: 'prefecture', class: '北海道' }) as const);
  const { problems } = stoppedError({ single, empty, remarks: [] }, { ...survey, strata: 9 });
  const [first = '', second = ''] = problems.map((each) =>
    [...problemLines([each], { lang: 'ja', paint: plainPaint })].join('\n'),
  );
  expect(first).toContain(
    '、ほか1区分。回答を増やすか、--collapse を付けて隣の区分と合わせて推計してください。',
  );
  expect(second).toContain('、ほか42区分に回答した団体がなく、');
  expect(second).toContain('を外してください。');
});

it.each([
  ['all classes are empty', { strata: 2 }, 0],
  ['classes are put together and still have one answer', { isCollapsed: true }, 1],
])('says how many answered, and nothing of classes, where %s', (_, changed, answered) => {
  const single = [
    { stratum: '1万人未満', population: 565, asked: 23, answered, with: ['1万人未満'] },
    { stratum: '特別区', population: 23, asked: 11, answered: 0, with: ['特別区'] },
  ];
  const { problems } = stoppedError({ single, empty: [], remarks: [] }, { ...survey, ...changed });
  expect(problems.map(({ code }) => code)).toEqual(['too-few-answers']);
  expect(textOf(problems[0]!.message).en).toContain(`answers of ${answered} of the 60`);
});

it('what was lost of the files that came back is said with it, as it may be the reason', () => {
  const remarks = [
    remark('no-questionnaire', { file: 'survey/memo.xlsx' }),
    remark('wrong', { file: 'survey/a.xlsx', sheet: '調査票', cell: 'AB12' }, { read: 'x', asked: 'y' }),
  ];
  const { problems } = stoppedError({ single: [], empty: [], contradicting: ['type'], remarks }, survey);
  expect(problems.map(({ code, file, sheet, line, column }) => [code, file, sheet, line, column])).toEqual([
    ['no-questionnaire', 'survey/memo.xlsx', undefined, 1, undefined],
    ['wrong', 'survey/a.xlsx', '調査票', 12, 28],
    ['contradicting-margins', 'survey.json', undefined, 1, undefined],
  ]);
});
