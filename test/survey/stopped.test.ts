import { expect, it } from 'vitest';
import { stoppedError } from '../../src/cli/commands/survey/stopped.js';
import { textOf } from '../../src/text/lang.js';

it('classes with too few answers are one problem, each named in the language of the reader', () => {
  const single = [
    { stratum: '1万人未満', population: 565, asked: 23, answered: 0, with: ['1万人未満'] },
    { stratum: '特別区', population: 23, asked: 11, answered: 1, with: ['特別区'] },
  ];
  const { problems } = stoppedError({ single, empty: [] }, 'survey.json');
  expect(problems.map(({ code }) => code)).toEqual(['single-answer']);
  const [said] = problems.map(({ message }) => textOf(message));
  expect(said?.en).toContain('under 10,000 (0 of 23), special wards (1 of 11)');
  expect(said?.ja).toContain('1万人未満（調査数23、回答0）、特別区（調査数11、回答1）');
});
