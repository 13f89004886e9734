import { describe, expect, it } from 'vitest';
import type { Article, ArticleProcedure, ArticleTable } from '../../../src/record/articles/article.js';
import { shortTitle } from '../../../src/record/articles/municipalTaskName.js';
import { municipalTaskRows } from '../../../src/record/articles/municipalTaskRows.js';
import { placedInTable, municipalTasks } from '../../../src/record/articles/municipalTasks.js';
import * as made from '../citations/madeTable.js';

const act = '住民基本台帳法';
const order = '住民基本台帳法施行令';
const duty = '第四章　届出';

function procedure(id: string, given: Partial<ArticleProcedure>): ArticleProcedure {
  return made.procedure({ id, name: id, duty: 'must', ...given });
}

function article(number: string, given: Partial<Article>): Article {
  return made.article({ law: act, number, chapter: duty, performers: [], duty: undefined, ...given });
}

function tableOf(articles: readonly Article[], acts: Readonly<Record<string, string>> = {}): ArticleTable {
  const of = (law: string) => articles.filter((each) => each.law === law);
  const laws = [...new Set(articles.map(({ law }) => law))].toSorted();
  return {
    about: { date: '2026-06-14', window: ['2017', '2025'], survey: 'R6', licence: '', sources: [] },
    laws: () => laws,
    articlesOf: of,
    articleOf: (law, number) => of(law).find((each) => each.number === number),
    lawOf: (law) =>
      laws.includes(law)
        ? { law, act: acts[law], orders: [], isIncomplete: false, articles: of(law), unplaced: [] }
        : undefined,
  };
}

const everything = () => false;
const words = { shortOf: (law: string) => shortTitle(law, []), years: 9 };

function rowsOf(articles: readonly Article[], acts?: Readonly<Record<string, string>>) {
  const { headers, rows } = municipalTaskRows(
    municipalTasks(placedInTable(tableOf(articles, acts)), everything),
    words,
  );
  return rows.map((cells) => Object.fromEntries(headers.map((header, i) => [header, cells[i]])));
}

function by(performers: ArticleProcedure['performers'], n: number): Article {
  return article(String(n), { procedures: [procedure(`p${String(n)}`, { performers })] });
}

function sectionOf(name: string, n: number): readonly Article[] {
  return Array.from({ length: n }, (_, i) =>
    article(`${String(name.length)}${String(i)}`, {
      chapter: `${duty} / ${name}`,
      procedures: [procedure(`${name}${String(i)}`, {})],
    }),
  );
}

function idsOf(articles: readonly Article[]): readonly (string | undefined)[] {
  return rowsOf(articles).map((row) => row['事務ID']);
}

const moves = [
  article('22', { heading: '転入届', amendments: 1, procedures: [procedure('転入', { cases: 4000 })] }),
  article('23', { heading: '転居届', amendments: 2, procedures: [procedure('転居', { cases: 2000 })] }),
];

describe('tasks of municipalities by act and chapter', () => {
  it('gathers the procedures of a chapter, and names them by the headings with most cases', () => {
    expect(rowsOf(moves)).toEqual([
      {
        事務ID: '住民基本台帳法第四章',
        事務名: '住民基本台帳：届出（転入届・転居届）',
        根拠法令: '住民基本台帳法第22条、第23条',
        実施主体: '市町村',
        法定受託事務の割合: '0',
        住民関係手続数: '2',
        全国の年間手続件数: '6000',
        市町村窓口手続数: '2',
        国への報告等の種類数: '0',
        全国の年間報告件数: '0',
        年間改正法令数: '0.222～0.333',
      },
    ]);
  });

  it.each([
    ['第四章　通常措置', '住民基本台帳：転入届・転居届'],
    ['第四章　費用の負担等', '住民基本台帳：転入届・転居届'],
    ['第四章　監督', '住民基本台帳：転入届・転居届'],
    [
      '第四章　業務、養育里親及び養子縁組里親並びに転入転居',
      '住民基本台帳：業務、養育里親及び養子縁組里親並びに転入転居（転入届・転居届）',
    ],
    [
      '第四章　事業、養育里親及び養子縁組里親',
      '住民基本台帳：事業、養育里親及び養子縁組里親（転入届・転居届）',
    ],
    ['第四章　管理協定', '住民基本台帳：管理協定（転入届・転居届）'],
  ])('prefers what is done to a chapter of words that any act has: %s', (chapter, name) => {
    expect(rowsOf(moves.map((each) => ({ ...each, chapter })))[0]).toMatchObject({ 事務名: name });
  });

  it('keeps of a listing chapter what its procedures have, and none of it where that is a word of any act', () => {
    const chapter = '第三章　事業、養育里親及び養子縁組里親並びに施設';
    const report = article('22', { chapter, procedures: [procedure('子育て支援事業者の報告', {})] });
    expect(rowsOf([report])[0]).toMatchObject({ 事務名: '住民基本台帳：子育て支援事業者の報告' });
    const parents = article('22', { chapter, procedures: [procedure('養育里親の登録', {})] });
    expect(rowsOf([parents])[0]?.['事務名']).toContain('養育里親及び養子縁組里親');
  });

  it('counts at the upper end only what others perform as well, or of which it cannot be told who does', () => {
    const shared = procedure('照会', { cases: 500, performers: ['municipality', 'prefecture'] });
    const open = procedure('閲覧', { cases: 50, performers: [], counter: false });
    const [row] = rowsOf([...moves, article('24', { procedures: [shared, open] })]);
    expect(row).toMatchObject({
      住民関係手続数: '2～4',
      全国の年間手続件数: '6000～6550',
      市町村窓口手続数: '2～3',
    });
  });

  it('says “at least” where cases of a procedure are zero or unknown, and nothing where none is known', () => {
    const unknown = article('25', { procedures: [procedure('世帯変更', {})] });
    expect(rowsOf([...moves, unknown])[0]).toMatchObject({ 全国の年間手続件数: '6000以上' });
    expect(rowsOf([unknown])[0]).toMatchObject({ 全国の年間手続件数: '' });
  });

  it('folds orders into the articles that they carry out, and a procedure that both name into one', () => {
    const carried = article('24', {
      law: order,
      chapter: '第三章　届出',
      carriesOut: [{ law: act, number: '22' }],
      procedures: [procedure('転入', { cases: 3000 }), procedure('付記', {})],
    });
    const [row, ...rest] = rowsOf([...moves, carried], { [order]: act });
    expect(rest).toEqual([]);
    expect(row).toMatchObject({
      根拠法令: '住民基本台帳法第22条、第23条;住民基本台帳法施行令第24条',
      住民関係手続数: '3',
      全国の年間手続件数: '6000以上',
    });
  });

  it('puts an article of an order that names none of the act between those beside which it stands', () => {
    const named = (number: string, of: string) =>
      article(number, { law: order, chapter: '', carriesOut: [{ law: act, number: of }] });
    const silent = article('12', {
      law: order,
      chapter: '',
      procedures: [procedure('異動の確認', { cases: 9 })],
    });
    const other = article('50', { chapter: '第五章　雑件', procedures: [procedure('雑件', {})] });
    const ids = (...articles: readonly Article[]) =>
      rowsOf([...moves, other, ...articles], { [order]: act }).map((row) => row['事務ID']);
    expect(ids(named('11', '22'), silent, named('13', '23'))).toEqual([
      '住民基本台帳法第四章',
      '住民基本台帳法第五章',
    ]);
    expect(ids(named('11', '22'), silent, named('13', '50'))).toContain('住民基本台帳法');
  });

  it('puts a branch of an article where the article is', () => {
    const first = article('11', { law: order, chapter: '', carriesOut: [{ law: act, number: '22' }] });
    const branch = article('11-2', { law: order, chapter: '', procedures: [procedure('確認', {})] });
    const other = article('50', { chapter: '第五章　雑件', procedures: [procedure('雑件', {})] });
    expect(rowsOf([...moves, other, first, branch], { [order]: act }).map((row) => row['事務ID'])).toEqual([
      '住民基本台帳法第四章',
      '住民基本台帳法第五章',
    ]);
  });

  it('puts an article of an order under the chapter of the act that has the title of its own', () => {
    const titled = article('9', { law: order, chapter: '第二章　届出', procedures: [procedure('確認', {})] });
    const other = article('50', { chapter: '第五章　雑件', procedures: [procedure('雑件', {})] });
    const rows = rowsOf([...moves, other, titled], { [order]: act });
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ 事務ID: '住民基本台帳法第四章', 住民関係手続数: '3' });
  });

  it('has a chapter of an order as a task where the act says nothing of it, with what names the act in passing', () => {
    const filings = Array.from({ length: 5 }, (_, i) =>
      article(`${String(30 + i)}`, {
        law: order,
        chapter: '第七章　就学',
        procedures: [procedure(`就学${String(i)}`, { cases: 1 })],
      }),
    );
    const passing = article('40', {
      law: order,
      chapter: '第七章　就学',
      carriesOut: [{ law: act, number: '60' }],
      procedures: [procedure('規程', {})],
    });
    const named = article('60', { chapter: '第六章　大学' });
    const rows = rowsOf([...moves, named, ...filings, passing], { [order]: act });
    expect(rows.map((row) => row['事務ID'])).toEqual(['住民基本台帳法第四章', '住民基本台帳法施行令第七章']);
    expect(rows[1]?.['事務名']).toBe('住民基本台帳：就学（就学0・就学1・就学2・就学3）');
    const few = rowsOf([...moves, ...filings.slice(0, 2)], { [order]: act });
    expect(few.map((row) => row['事務ID'])).toEqual(['住民基本台帳法第四章']);
  });

  it('is no less a task of towns for what a rule adds without a word of who acts', () => {
    const added = ['a', 'b', 'c', 'd'].map((name, i) =>
      article(String(i + 1), {
        law: '住民基本台帳法施行規則',
        chapter: '',
        carriesOut: [{ law: act, number: '22' }],
        procedures: [procedure(name, { performers: [] })],
      }),
    );
    expect(rowsOf([...moves, ...added], { 住民基本台帳法施行規則: act })).toHaveLength(1);
  });

  it('says ほか where the headings of its name are fewer than half of what it holds', () => {
    const many = Array.from({ length: 10 }, (_, i) =>
      article(`${String(25 + i)}`, {
        heading: `転出証明書の交付その${String(i)}`,
        procedures: [procedure(`交付${String(i)}`, {})],
      }),
    );
    const [row] = rowsOf([...moves, ...many]);
    expect(row?.['事務名']).toMatch(/^住民基本台帳：届出（転入届・転居届・.*ほか）$/u);
    expect(rowsOf(moves)[0]?.['事務名']).toBe('住民基本台帳：届出（転入届・転居届）');
  });

  it.each([
    ['第四章　緑地協定', ['緑地協定の変更', '緑地協定の認可'], '住民基本台帳：緑地協定（変更・認可）'],
    ['第四章　移住計画の作成等', ['移住計画の作成'], '住民基本台帳：移住計画の作成等'],
    [
      '第四章　測量の準備',
      ['測量の準備のための立入権'],
      '住民基本台帳：測量の準備（測量の準備のための立入権）',
    ],
    ['第四章　保護施設', ['保護施設の長'], '住民基本台帳：保護施設（保護施設の長）'],
    ['第四章　住民基本台帳のための措置', ['計画の認定'], '住民基本台帳：計画の認定'],
  ])('says once what %s is about', (chapter, headings, name) => {
    const articles = headings.map((heading, i) =>
      article(String(40 + i), { chapter, heading, procedures: [procedure(heading, {})] }),
    );
    expect(rowsOf(articles).map((row) => row['事務名'])).toEqual([name]);
  });

  it('has no task of prefectures, police or designated cities, and none where most cannot be told', () => {
    expect(rowsOf([by(['prefecture'], 1), by(['police'], 2), by(['designated'], 3)])).toEqual([]);
    expect(rowsOf([by(['municipality'], 1), by([], 2), by([], 3)])).toEqual([]);
    expect(rowsOf([by(['municipality'], 1), by([], 2), by(['prefecture'], 3)])).toHaveLength(1);
  });

  it('parts a chapter into sections only where these have enough procedures', () => {
    expect(idsOf([...sectionOf('第一節　出生', 2), ...sectionOf('第九節　死亡届', 3)])).toEqual([
      '住民基本台帳法第四章',
    ]);
    expect(idsOf([...sectionOf('第一節　出生', 5), ...sectionOf('第九節　死亡届', 6)])).toEqual([
      '住民基本台帳法第四章第一節',
      '住民基本台帳法第四章第九節',
    ]);
  });

  it('leaves out the acts that it is to leave out', () => {
    expect(municipalTasks(placedInTable(tableOf(moves)), (law) => law === act)).toEqual([]);
  });

  it.each([
    ['児童手当法', [], '児童手当'],
    ['民法', [], '民法'],
    ['森林の間伐等の実施の促進に関する特別措置法', [], '森林の間伐等の実施の促進'],
    ['墓地、埋葬等に関する法律', [], '墓地、埋葬'],
    ['障害者の日常生活及び社会生活を総合的に支援するための法律', ['障害者総合支援法'], '障害者総合支援'],
  ])('calls %s in short', (title, aliases, short) => {
    expect(shortTitle(title, aliases)).toBe(short);
  });
});
