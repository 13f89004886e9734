import { describe, expect, it } from 'vitest';
import { whoActs } from '../../../.tools/record/articles/whoActs.mjs';
import { giftsOf } from '../../../.tools/record/articles/gifts.mjs';
import { placed } from '../../../.tools/record/articles/place.mjs';

const lawWith = (texts) => ({
  title: '何々法',
  lawNumber: '',
  articles: texts.map((text, at) => ({
    number: String(at + 1),
    heading: '',
    chapter: '',
    paragraphs: [{ number: 1, text }],
  })),
});
const asked = {
  name: '許可の申請',
  type: '1 申請等',
  from: '5 国民等',
  to: '3 地方等',
  office: '',
  via: '',
  paragraph: 1,
};
const whoIn = (...asking) => foundIn(...asking)?.who;
const foundIn = (texts, procedure, orders = []) => {
  const law = lawWith(texts);
  const laws = new Map([
    [law.title, law],
    ...orders.map((order) => [order.title, { ...order, act: law.title }]),
  ]);
  return whoActs(() => undefined, giftsOf(laws).givenIn)(law, law.articles[0], { ...asked, ...procedure });
};
const orderOf = (text) => ({ ...lawWith([text]), title: '何々法施行令' });
const articleIn = (text) => placed(new Map([['何々法', lawWith([text])]]), [], new Map()).rows[0].articles[0];

const dutyOf = (...texts) => {
  const law = lawWith(texts.slice(0, 1));
  law.articles[0].paragraphs = texts.map((text, at) => ({ number: at + 1, text }));
  return placed(new Map([['何々法', law]]), [], new Map()).rows[0].articles[0].duty;
};

describe('who acts', () => {
  it('is the prefecture, and cities where an order gives them this work of the act', () => {
    const application = '許可を受けようとする者は、都道府県知事に申請しなければならない。';
    const share =
      'この法律中都道府県が処理することとされている事務で政令で定めるものは、指定都市（以下「市」という。）においては、政令で定めるところにより、指定都市が処理するものとする。';
    expect(whoIn([application], {})).toEqual(['prefecture']);
    const given =
      '法に規定する都道府県知事の権限に属する事務のうち、次に掲げるものは、指定都市の長が行うこととする。';
    expect(
      whoIn([application, share], {}, [orderOf(`${given}\n- 一　法第一条の規定による許可に関する事務`)]),
    ).toEqual(['prefecture', 'designated']);
    expect(
      whoIn([application, share], {}, [orderOf(`${given}\n- 一　法第二条の規定による許可に関する事務`)]),
    ).toEqual(['prefecture']);
    expect(whoIn([application, share], {})).toBeUndefined();
  });

  it('is unknown where the name of the procedure says that others act', () => {
    const order = { name: '市町村長による警戒区域の設定', type: '2-2', from: '3 地方等', to: '5 国民等' };
    expect(whoIn(['都道府県知事は、区域を設定しなければならない。'], order)).toBeUndefined();
  });

  it('is not known by the office alone, where cities may have one of their own', () => {
    const between = { from: '3 地方等', office: '都道府県庁' };
    expect(whoIn(['申請は、書類を添えてしなければならない。'], between)).toBeUndefined();
    expect(whoIn(['申請は、書類を添えてしなければならない。'], { office: '都道府県庁' })).toBeUndefined();
  });

  it('is the town where residents hand it in at its office alone, and nothing says that it goes on from there', () => {
    const filed = ['申請は、書類を添えてしなければならない。'];
    const atTown = { office: '市役所・町村役場' };
    expect(whoIn(filed, atTown)).toEqual(['municipality']);
    expect(whoIn(filed, { ...atTown, via: '3 地方等' })).toBeUndefined();
    const passing = '申請は、住所地の市町村長を経由して行わなければならない。';
    expect(whoIn([...filed, passing], atTown)).toBeUndefined();
    expect(whoIn([...filed, '知事への申請は、市町村長を経て、都道府県知事に行う。'], atTown)).toBeUndefined();
    const applied = ['第二条の規定は、この場合について準用する。'];
    expect(whoIn(applied, { ...atTown, name: '計画の認可の申請' })).toBeUndefined();
    expect(whoIn(applied, { ...atTown, name: '変更の届出' })).toEqual(['municipality']);
  });

  it('must take up what people file with them, whatever the law lets them file', () => {
    const text = '計画を作る者は、市町村長に認定を申請することができる。';
    expect(foundIn([text], {})).toMatchObject({ who: ['municipality'], duty: 'must' });
    const between = { from: '3 地方等', to: '3 地方等' };
    expect(foundIn(['都道府県は、市町村長に協議することができる。'], between)?.duty).not.toBe('must');
  });

  it('is everybody in a list whose brackets have sentences of their own', () => {
    const office =
      '請求は、都道府県知事、市長（特別区の区長を含む。以下同じ。）又は町村長（以下「手当の支給機関」という。）に提出してする。';
    expect(whoIn(['届書は、手当の支給機関に提出しなければならない。', office], {})).toEqual([
      'municipality',
      'prefecture',
    ]);
  });
});

describe('who acts in an article', () => {
  it('is the one to whom people turn, not whoever is named in a clause', () => {
    const text = '都道府県知事が指定する土地の所有者は、その旨を当該市の長に届け出なければならない。';
    expect(articleIn(text).performers).toEqual(['municipality']);
  });

  it('must act where the article begins with what people may ask for', () => {
    const article = articleIn(
      '何人も、市町村長に対し、写しの交付を請求することができる。\n市町村長は、不当な請求を拒むことができる。',
    );
    expect(article).toMatchObject({ performers: ['municipality'], duty: 'must' });
  });

  it('is no duty of every town where the article begins with what a town may do, or only asks it to try', () => {
    const plan = '市町村は、計画を作成することができる。';
    const announced = '市町村は、計画を作成したときは、これを公表しなければならない。';
    expect(dutyOf(plan, announced)).toBe('may');
    expect(dutyOf(announced, plan)).toBe('must');
    expect(dutyOf('市町村は、計画を作成するよう努めるものとする。')).toBe('may');
    expect(
      dutyOf(
        '計画を作成した者は、市町村長の認定を受けることができる。',
        '市町村長は、認定をすることができる。',
      ),
    ).toBe('must');
    expect(dutyOf('市町村長ハ遭難船舶ノ救護ヲ為スヘシ')).toBe('must');
    expect(dutyOf('市町村が処理することとされている事務は、第一号法定受託事務とする。')).toBeUndefined();
  });

  it.each([
    ['計画を作成した市町村は、その旨を都道府県知事に報告しなければならない。'],
    ['前項の認定を受けようとする市町村は、大臣に申請しなければならない。'],
    ['市町村は、基本構想を定めようとするときは、都道府県知事に協議しなければならない。'],
    ['市町村は、一般廃棄物処理施設を設置しようとするときは、都道府県知事に届け出なければならない。'],
    ['市町村は、その設置する幼稚園の名称を都道府県の教育委員会に届け出なければならない。'],
  ])('is no duty of every town where it binds those that wanted it: %s', (text) => {
    expect(dutyOf(text)).toBe('may');
  });

  it.each([
    ['市町村長は、要介護認定の取消しを行おうとするときは、被保険者に通知しなければならない。'],
    ['市町村の教育委員会は、当該市町村の設置する小学校について学齢簿を編製しなければならない。'],
    ['申請を受けた市町村長は、これを審査しなければならない。'],
  ])('is a duty of every town all the same: %s', (text) => {
    expect(dutyOf(text)).toBe('must');
  });

  it('carries out what the order does that a rule names, where it names no article of the act', () => {
    const act = lawWith(['市町村長は、手当を支給する。']);
    const order = {
      ...lawWith(['法第一条の請求は、市町村長にする。']),
      title: '何々法施行令',
      act: act.title,
    };
    const text = '令第一条の請求は、請求書による。';
    const rule = { ...lawWith([text, '請求書は二通とする。']), title: '何々法施行規則', act: act.title };
    const laws = new Map([act, order, rule].map((law) => [law.title, law]));
    const row = placed(laws, [], new Map()).rows.find(({ title }) => title === '何々法施行規則');
    expect(row.articles.map(({ carriesOut }) => carriesOut)).toEqual([['1'], []]);
  });

  it('is the city with a building official where 建築主事等 acts', () => {
    expect(articleIn('建築主事等は、確認済証を交付しなければならない。').performers).toEqual(['designated']);
  });
});
