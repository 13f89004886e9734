import { describe, expect, it } from 'vitest';
import { moduleProblem, moduleProblems, type ModuleProblemCode } from '../../src/config/problems/module.js';
import { brief } from '../../src/text/brief.js';
import { textOf } from '../../src/text/lang.js';

// One props object with everything that any wording asks for; the names are longer than any line.
const long = 'criteria/とても長い名前/'.repeat(20);
const props = {
  module: long,
  needs: long,
  reason: `${long}\n${long}`,
  path: long,
  wants: { ja: '英小文字と「-」', en: 'lower-case words' },
  got: long,
  id: long,
  field: long,
  header: long,
  other: long,
  made: 3,
  runs: 2,
};

const thrown = new RegExp(`[:：]\\s*${brief(props.reason, 80)}$`);
const sentence = { en: /\.$/, ja: /。$/ };

describe.each(Object.keys(moduleProblems) as ModuleProblemCode[])('%s', (code) => {
  const message = textOf(moduleProblem(code, { file: 'commonality.yaml', line: 1 }, props as never).message);

  it('is one line of either language, however long the names are', () => {
    for (const text of [message.ja, message.en]) {
      expect(text).not.toMatch(/\n|undefined/);
      expect(text.length).toBeLessThan(260);
    }
    expect(message.ja).not.toBe(message.en);
  });

  it('ends as a sentence, or with what was thrown', () => {
    const ends = code === 'module-failed' ? { en: thrown, ja: thrown } : sentence;
    expect(message.en).toMatch(ends.en);
    expect(message.ja).toMatch(code === 'module-broken' ? /正しい値：/ : ends.ja);
  });
});
