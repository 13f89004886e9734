import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from './cli/run.js';

interface Task {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  readonly outcomes: readonly {
    readonly criterion: string;
    readonly value?: number;
    readonly parts: readonly { readonly id: string; readonly is: string; readonly value?: number }[];
  }[];
  readonly track: string;
  readonly conditions?: readonly { readonly id: string }[];
}

const inventory = 'fixtures/small-town/inventory.yaml';
let lists: readonly { readonly id: string; readonly tasks: readonly Task[] }[];

beforeAll(async () => {
  lists = JSON.parse((await run(['score', inventory, '--format', 'json'])).stdout).lists;
});

function placeOf(name: string): { readonly list: string; readonly task: Task } {
  for (const { id, tasks } of lists) {
    const task = tasks.find((each) => each.name.includes(name));
    if (task !== undefined) return { list: id, task };
  }
  throw new Error(`no task ${name}`);
}

function valueOf(name: string, criterion: string): number {
  return placeOf(name).task.outcomes.find((each) => each.criterion === criterion)?.value ?? Number.NaN;
}

const candidates = ['statutory', 'new-service', 'common-work'];

describe('a small town, judged by the minutes', () => {
  it('its values are labelled as illustrative in the file', () => {
    expect(readFileSync(inventory, 'utf8')).toMatch(/^note: .*例示/m);
  });

  it('holds 25 to 40 tasks', () => {
    const count = lists.reduce((total, { tasks }) => total + tasks.length, 0);
    expect(count).toBeGreaterThanOrEqual(25);
    expect(count).toBeLessThanOrEqual(40);
  });

  it('shows every list, and more candidates than tasks with conditions', () => {
    expect(lists.filter(({ tasks }) => tasks.length === 0)).toEqual([]);
    const counts = new Map(lists.map(({ id, tasks }) => [id, tasks.length]));
    expect(Object.fromEntries(counts)).toMatchObject({
      statutory: 8,
      'new-service': 3,
      'common-work': 4,
      conditional: 12,
    });
  });

  it.each(['公共施設の予約', '図書館の図書貸出し・返却管理'])(
    '「公共施設の予約や図書館の図書貸出し・返却管理など…共通化するメリットはあまりない」: %s is left to each body',
    (name) => expect(placeOf(name).list).toBe('leave'),
  );

  it.each(['地方財政状況調査', '福祉行政報告例'])(
    '「国による調査報告が多い業務は共通化すべき」: %s is a candidate whose load of reports counts high',
    (name) => {
      expect(candidates).toContain(placeOf(name).list);
      expect(placeOf(name).task.rank).toBeLessThanOrEqual(10);
      expect(valueOf(name, 'national-report-load')).toBeGreaterThan(0.8);
    },
  );

  it.each(['職員の旅費', '職員の勤怠管理', '文書管理・電子決裁', '公営住宅'])(
    '「窓口部門や管理部門などのバックヤードを見ると、共通する部分も多いのではないか」: %s is a candidate for where it is done',
    (name) => {
      expect(candidates).toContain(placeOf(name).list);
      expect(valueOf(name, 'workplace-support')).toBe(1);
    },
  );

  it.each([
    ['電子申請の受付', ['covered-in-part', 'nationwide-system']],
    ['農地転用', ['nationwide-system']],
    ['書かない窓口', ['cost-above-tolerance', 'nationwide-system']],
    ['一般廃棄物処理事業実態調査', ['no-saas']],
    ['屋外広告物', ['functions-by-size', 'cost-above-tolerance', 'small-towns-carry-more', 'no-saas']],
  ])('%s is a candidate once %j are settled', (name, conditions) => {
    const { list, task } = placeOf(name);
    expect(list).toBe('conditional');
    expect(task.conditions?.map(({ id }) => id)).toEqual(conditions);
  });

  it('a licence that prefectures grant is no task of municipalities', () => {
    expect(placeOf('飲食店の営業許可').list).toBe('not-municipal');
  });

  it.each(['住民基本台帳', '国民健康保険', '介護保険', '固定資産税'])(
    '「標準化法の20業務」: the core system %s is standardised already',
    (name) => expect(placeOf(name).list).toBe('standardised'),
  );

  it.each([
    ['農地転用', 'conditional'],
    ['自動車の臨時運行', 'statutory'],
  ])(
    '「ある程度国が法令で規定し、標準化法の20業務の外側にあるが、それらにかなり近いタイプの業務」: %s is a candidate under law',
    (name, list) => {
      expect(placeOf(name)).toMatchObject({ list, task: { track: 'statutory' } });
      expect(valueOf(name, 'statutory-basis')).toBe(1);
    },
  );

  it.each(['AIによる議事録', 'AIチャットボット', 'RPA'])(
    '「AIやRPAなど全く新しいサービス…区分けして議論した方が前に進みやすい」: %s is in a list of its own',
    (name) => expect(placeOf(name).list).toBe('new-service'),
  );

  it('「各都道府県で既に共同化を行っているシステムなどは、重複しないようにする」: electronic bidding is coordinated', () => {
    expect(placeOf('電子入札').list).toBe('coordinate');
  });

  it('「法改正等による制度変更への対応が行われる可能性が高い業務」: the individual number card counts high', () => {
    expect(valueOf('マイナンバーカード', 'law-change-frequency')).toBe(1);
  });

  it('「小規模な町村ではシステム化により逆に事務が煩雑になる場合もあり得ることに留意が必要」: it is flagged', () => {
    const flagged = lists
      .flatMap(({ tasks }) => tasks)
      .filter(({ conditions = [] }) => conditions.some(({ id }) => id === 'small-towns-carry-more'));
    expect(flagged.map(({ name }) => name)).toEqual(['屋外広告物の許可']);
  });

  it('「デジタル改革共創プラットフォームは現場レベルでは評判がよい」: a platform for sharing is a new service', () => {
    const { list, task } = placeOf('共創プラットフォーム');
    expect([list, task.track]).toEqual(['conditional', 'new-service']); // it is a nationwide system itself
    expect(task.conditions).toMatchObject([{ id: 'nationwide-system' }]);
  });

  it('a task of which too little is known is held, not ranked', () => {
    expect(placeOf('有害鳥獣').list).toBe('held');
  });
});
