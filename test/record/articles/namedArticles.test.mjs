import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coveredIn, lawsNamedIn } from '../../../.tools/record/articles/standardised.mjs';
import { lawText } from '../../../.tools/record/articles/lawText.mjs';

describe('articles in the words of an ordinance', () => {
  const text = readFileSync('fixtures/articles/versions/323AC0000000138_20250601_504AC0000000068.md', 'utf8');
  const read = lawText(text);
  const annexes = ['s1', 's2'].map((number) => ({ number, heading: '', chapter: '', paragraphs: [] }));
  const law = { ...read, articles: [...read.articles, ...annexes] };
  const covered = (words) => coveredIn(words, [law.title], new Map([[law.title, law]])).get(law.title);

  it('are those of a range, whose ends may be deleted by now', () => {
    expect(covered(`${law.title}第二条の二から第三条の二までの規定`)).toEqual(['3', '3-2']);
  });

  it('are none of a law that only amended another', () => {
    expect(
      covered(`${law.title}第三条、何々法の一部を改正する法律（昭和六十年法律第三十四号）第五条の規定`),
    ).toEqual(['3']);
  });

  it('are none that an article applies', () => {
    expect(
      covered(`${law.title}第五条第二項において準用する第三条第一項、第三条の二第一項、第六条の規定`),
    ).toEqual(['5', '6']);
  });

  it('are under 附則 as long as a list of them goes on', () => {
    expect(covered(`${law.title}附則第一条若しくは第二条第一項の規定`)).toEqual(['s1', 's2']);
  });

  it('belong to the longest title', () => {
    expect(
      lawsNamedIn('国民年金法等の一部を改正する法律（昭和六十年法律第三十四号）附則第一条', ['国民年金法']),
    ).toEqual([]);
  });
});
