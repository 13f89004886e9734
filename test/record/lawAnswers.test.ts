import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namesReader } from '../../src/inventory/cells/names.js';
import { standingOf, type LawAnswer } from '../../src/model/lawAnswer.js';
import { fillFromLaws } from '../../src/record/fillFromLaws.js';
import { goneActsOf } from '../../src/record/laws/goneActs.js';
import { lawAnswer } from '../../src/record/laws/lawAnswer.js';
import { matchLaws } from '../../src/record/laws/matchLaws.js';
import { lawKey } from '../../src/record/laws/lawKey.js';
import { shortenedTitle } from '../../src/record/laws/finders/shortenedTitle.js';
import { textOf } from '../../src/text/lang.js';
import { displayWidth } from '../../src/text/width.js';
import { laws } from './laws.js';

const read = namesReader(true);

/** The answers to a cell, as the inventory reads it. */
function answersTo(cell: string, acceptFuzzy = false): readonly LawAnswer[] {
  const reading = read(cell);
  if (reading.is !== 'value' || !Array.isArray(reading.value)) return [];
  return matchLaws(reading.value as string[], laws).map((match) => lawAnswer(match, acceptFuzzy));
}

const said = (answer: LawAnswer) => (answer.is === 'national' ? answer.law.title : answer.is);
const nationalIn = (cell: string) =>
  answersTo(cell).flatMap((each) => (each.is === 'national' ? [each.law.title] : []));

describe('an entry that is no name of a national law', () => {
  it.each([
    '0',
    '×',
    '予算措置',
    '任意',
    '国の通知',
    '法定義務なし',
    '厚労省事務連絡',
    '市の独自事業',
    '閣議決定',
  ])('%s says that there is none', (cell) => {
    // The reader knows it already; what comes to the record from elsewhere is answered in the same way.
    expect(read(cell)).toMatchObject({ is: 'value', value: [] });
    const answers = matchLaws([cell], laws).map((match) => lawAnswer(match, false));
    expect(answers.map(said)).toEqual(['none']);
    expect(standingOf(answers)).toBe('none');
  });

  it.each(['補助金交付要綱他', '補助金交付要綱等', '○○市条例ほか', '総合計画', '協定書', '給付規則など'])(
    '%s is local',
    (cell) => expect(answersTo(cell).map(said)).toEqual(['local']),
  );

  it('a rule behind an ordinance is as local as the ordinance, though a law was named before', () => {
    expect(answersTo('児童福祉法、○○市保育条例、同施行規則').map(said)).toEqual([
      '児童福祉法',
      'local',
      'local',
    ]);
    expect(standingOf(answersTo('○○市保育条例、同施行規則'))).toBe('none');
  });

  it.each(['ほげほげ法', 'ぽよぽよに関する法律', '厚生労働省告示第123号'])('%s is in no register', (cell) => {
    expect(standingOf(answersTo(cell))).toBe('unknown');
  });
});

describe('a law keeps its name', () => {
  it.each([
    ['消防組織法他', ['消防組織法']],
    ['消防組織法ほか', ['消防組織法']],
    ['消防組織法等', ['消防組織法']],
    ['自治法96①⑥', ['地方自治法']],
    ['農地法附則第2条', ['農地法']],
    ['道路法附則', ['道路法']],
    ['騒規法・振規法', ['騒音規制法', '振動規制法']],
    ['農地法 同実施要綱', ['農地法']],
    ['地域再生基本方針、都市再生特別措置法', ['都市再生特別措置法']],
    ['都市再生特別措置法、地域再生基本方針', ['都市再生特別措置法']],
    ['国の通知　学校給食法', ['学校給食法']],
    ['学校給食法・国の通知', ['学校給食法']],
    ['総合計画及び都市計画法', ['都市計画法']],
    ['墓地、埋葬等に関する法律、計画', ['墓地、埋葬等に関する法律']],
    ['計画、墓地、埋葬等に関する法律', ['墓地、埋葬等に関する法律']],
    ['墓地、埋葬等に関する法律及びこれらの法律に基づく条例', ['墓地、埋葬等に関する法律']],
    ['地方税法その他の地方税に関する法律及びこれらの法律に基づく条例', ['地方税法']],
  ])('in %s', (cell, titles) => expect(nationalIn(cell)).toEqual(titles));

  it('whatever stands before it or behind it', () => {
    const acts = laws.titles().filter((title) => /^\p{Script=Han}{3,12}法$/u.test(title));
    const around = ['総合計画', '国の通知', '○○市補助金交付要綱', '予算措置', '○○市条例'];
    const signs = ['、', '・', ' ', '　', '及び', '並びに', ',', '/', '\n'];
    const lost = acts.filter((title, i) => {
      const [other = '', sign = ''] = [around[i % around.length], signs[i % signs.length]];
      const cells = [`${other}${sign}${title}`, `${title}${sign}${other}`];
      return cells.some((cell) => nationalIn(cell).join() !== title);
    });
    expect(acts.length).toBeGreaterThan(500);
    expect(lost).toEqual([]);
  });

  it('one bylaw whose title holds names of laws is one bylaw', () => {
    const title = '児童福祉法及び障害者総合支援法に基づく指定通所支援の基準等を定める条例';
    expect(answersTo(title).map(said)).toEqual(['local']);
  });
});

describe('acts that are no longer in force', () => {
  const rows = readFileSync('src/record/repealed.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const titled = rows.filter(([title = '']) => laws.byTitle(lawKey(title)) === undefined);

  it.each(['物品税法', '通行税法', '物品税法第3条', '伝染病予防法', '外国人登録法'])(
    '%s is known as such',
    (name) => {
      expect(answersTo(name, true)).toMatchObject([{ is: 'repealed', title: name.replace('第3条', '') }]);
    },
  );

  it('none of them is taken for a law in force, unless that is what it is called today', () => {
    expect(titled.length).toBeGreaterThan(800);
    const wrong = titled.filter(([title = '', , , now]) => {
      const [first, second] = answersTo(title, true);
      if (first === undefined || second !== undefined) return true;
      return first.is === 'national'
        ? !rows.some(([other, , , today]) => other === title && today === first.law.title)
        : first.is !== 'repealed' || now !== undefined;
    });
    expect(wrong).toEqual([]);
  });

  it('of one name with a law in force is meant where its number is given', () => {
    expect(answersTo('所得税法（昭和22年法律第27号）')).toMatchObject([
      { is: 'repealed', title: '所得税法' },
    ]);
    expect(nationalIn('所得税法（昭和40年法律第33号）')).toEqual(['所得税法']);
  });

  it('are a warning that says by what they were repealed, and get no figures', () => {
    const { cells, problems } = filling('伝染病予防法');
    expect(cells).toBe(0);
    expect(problems).toMatchObject([{ code: 'unknown-law', severity: 'warning' }]);
    expect(problems[0] && textOf(problems[0].message).ja).toContain('感染症の予防');
  });

  it('the messages fit their line', () => {
    for (const [title = ''] of rows.filter(([, , , now]) => now === undefined)) {
      for (const { message } of filling(title).problems) {
        const { ja, en } = textOf(message);
        expect(Math.max(displayWidth(ja), displayWidth(en))).toBeLessThanOrEqual(120);
      }
    }
  });

  it('a former title goes before an older act of the same name', () => {
    const acts = goneActsOf(
      Buffer.from(
        '甲法\t昭和三十年法律第九号\t\t乙法\n甲法\t明治三十年法律第一号\n乙法\t大正三年法律第一号\n',
      ),
    );
    expect(acts.byTitle('甲法')).toMatchObject({ now: '乙法' });
  });
});

describe('a name that is like a title by chance', () => {
  it('優生保護法 is what it is called today, not the act whose title differs in one character', () => {
    expect(answersTo('優生保護法', true).map(said)).toEqual(['母体保護法']);
  });

  it('that stands in a title here and there, or is what its law is about, is not short for it', () => {
    expect(['物品税法', '通行税法', '職業訓練法'].map((name) => shortenedTitle(lawKey(name), laws))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('a law of its own is not the law that its title is about', () => {
    expect(nationalIn('競輪法の臨時特例に関する法律')).toEqual([]);
    expect(nationalIn('水防法の特例に関する法律')).toEqual([]);
  });
});

describe('a law number that no law has', () => {
  it('is found beside a title, which counts all the same', () => {
    const { cells, problems } = filling('住民基本台帳法（平成99年法律第1号）第22条');
    expect(cells).toBeGreaterThan(0);
    expect(problems.map(({ code, read }) => [code, read])).toContainEqual([
      'unknown-law',
      '平成99年法律第1号',
    ]);
  });

  it.each(['平成99年法律第1号', '昭和65年法律第3号第5条', '何々法（平成20年法律第500号）'])(
    'is found where it is all that names the law: %s',
    (cell) => {
      const { cells, problems } = filling(cell);
      expect(cells).toBe(0);
      expect(problems).toMatchObject([{ code: 'unknown-law' }]);
    },
  );

  it.each([
    '住民基本台帳法（昭和42年法律第81号）第22条',
    '住民基本台帳法（平成11年法律第133号による改正前）第22条',
  ])('is none of %s', (cell) => {
    expect(filling(cell).problems.map(({ code }) => code)).not.toContain('unknown-law');
  });
});

describe('an article without a law', () => {
  it.each(['法第12条の2', '第12条の2', '同法第20条', '法第22条第1項', '令第3条', '附則第3条'])(
    '%s is said to need its law, and fills nothing',
    (cell) => {
      const { cells, problems } = filling(cell);
      expect(cells).toBe(0);
      expect(problems).toMatchObject([{ code: 'law-not-named', severity: 'warning', read: cell }]);
    },
  );

  it('is of the law before it in the same cell', () => {
    expect(filling('住民基本台帳法、同法第22条').problems.map(({ code }) => code)).not.toContain(
      'law-not-named',
    );
  });
});

describe('a law number that contradicts the title', () => {
  it.each([
    ['地方自治法（昭和22年法律第164号）', ['地方自治法', '児童福祉法']],
    ['児童福祉法（昭和37年法律第48号）', ['児童福祉法', '物品税法']],
    ['ほげほげ法（昭和22年法律第67号）', ['ほげほげ法', '地方自治法']],
  ])('%s is unknown, and both are named', (cell, between) => {
    expect(answersTo(cell)).toMatchObject([{ is: 'unknown', between }]);
    const { cells, problems } = filling(cell);
    expect(cells).toBe(0);
    expect(problems).toMatchObject([{ code: 'law-number-mismatch', severity: 'warning' }]);
    for (const title of between) expect(problems[0] && textOf(problems[0].message).en).toContain(title);
  });

  it.each([
    '空き家法（平成26年法律第127号）',
    'マイナンバー法（平成25年法律第27号）',
    '児童福祉方（昭和22年法律第164号）',
  ])('%s is no contradiction', (cell) => expect(answersTo(cell).map(({ is }) => is)).toEqual(['national']));
});

const at = () => ({ file: 'a.csv', line: 2 });

function filling(cell: string) {
  const reading = read(cell);
  const value = reading.is === 'value' ? reading.value : undefined;
  const columns = new Map([['governing_laws', { field: 'governing_laws', value: () => value }]]);
  return fillFromLaws({ ids: ['T1'], names: ['事務'], at, columns }, { table: laws, acceptFuzzy: false });
}
