import { choice, flag, names, text, type Field, type Option } from './field.js';

/** The twenty tasks that the ordinance under the Standardisation Act names (令和4年政令第1号, 令和4年デジタル庁・総務省令第1号). */
export const standardisedTasks = [
  '児童手当',
  '子ども・子育て支援',
  '住民基本台帳',
  '戸籍の附票',
  '印鑑登録',
  '選挙人名簿管理',
  '固定資産税',
  '個人住民税',
  '法人住民税',
  '軽自動車税',
  '戸籍',
  '就学',
  '健康管理',
  '児童扶養手当',
  '生活保護',
  '障害者福祉',
  '介護保険',
  '国民健康保険',
  '後期高齢者医療',
  '国民年金',
] as const;

function namedAs(task: string): Option {
  return { title: { ja: task, en: task }, aka: [`${task}事務`, `${task}に関する事務`, `${task}システム`] };
}

/** Fields that say what a task is. Track and verdict rest on them, and any criterion may read them too. */
export const taskFields = {
  id: text({
    title: { ja: '事務ID', en: 'Task id' },
    aka: [
      'ID',
      '事務番号',
      '事務コード',
      '手続ID',
      '手続番号',
      '業務ID',
      '業務番号',
      '業務コード',
      '事務事業番号',
      '整理番号',
      '管理番号',
      '番号',
      'No.',
      'No',
      '項番',
      '連番',
      '通番',
    ],
    hint: { ja: '一覧の中で重複しない番号や記号', en: 'a code that no other task has' },
  }),
  name: text({
    title: { ja: '事務名', en: 'Task' },
    aka: [
      '名称',
      '事務',
      '事務の名称',
      '事務名称',
      '業務',
      '業務名',
      '事務事業名',
      '手続名',
      '手続の名称',
      '業務名称',
      'name',
      'task name',
      'title',
    ],
    hint: { ja: '事務の名称', en: 'what the task is called' },
  }),
  governing_laws: names({
    laws: true,
    title: { ja: '根拠法令', en: 'Governing laws' },
    aka: [
      '法令名',
      '根拠法',
      '関係法令',
      '根拠法令名',
      '根拠規定',
      '根拠法令等',
      '法令根拠',
      '法的根拠',
      '根拠法規',
      '根拠規程',
      '根拠法律',
      '法律名',
      '根拠となる法令',
      '根拠となる法令等',
      '根拠法令・条例等',
      '根拠法令等の名称',
      'laws',
      'legal basis',
    ],
    hint: {
      ja: '国の法令名。複数は「;」で区切る。なければ「なし」',
      en: 'titles of laws, separated by ";"; なし or none if there is none',
    },
  }),
  law_articles: names({
    laws: true,
    title: { ja: '根拠条項', en: 'Articles' },
    aka: ['根拠条項号', '根拠条文', '該当条項', '根拠条', '条項', '条文', 'articles'],
    hint: {
      ja: '根拠法令の条（第22条第1項など）。複数は「;」で区切る。根拠法令の欄に書いてもよい',
      en: 'articles of the governing laws (第22条第1項), separated by ";"; they may be beside the laws as well',
    },
  }),
  national_law: choice({
    title: { ja: '国の法令の有無', en: 'Whether national law prescribes it' },
    aka: ['国の法令', '法令の有無', 'national law', '法定義務', '法定義務の有無', '義務付けの有無'],
    hint: {
      ja: 'あり、なし、不明のいずれか。空欄なら根拠法令から判断する',
      en: 'national, local or unsure; if empty, decided by the governing laws',
    },
    options: {
      national: {
        title: { ja: 'あり', en: 'national' },
        aka: '有 有り はい 国の法令 法令あり 根拠法令あり yes 法定義務あり 義務あり 法定 ○ 〇 ◯ 丸 まる ○印'.split(
          ' ',
        ),
      },
      local: {
        title: { ja: 'なし', en: 'local' },
        aka: '無 無し いいえ 条例等のみ 法令なし 根拠法令なし 該当なし none no 法定義務なし 義務なし 任意 × ばつ バツ ×印'.split(
          ' ',
        ),
      },
      unsure: { title: { ja: '確認できない', en: 'unsure' }, aka: ['要確認', '未確認'] },
    },
  }),
  performer: choice({
    title: { ja: '実施主体', en: 'Performer' },
    aka: ['事務の実施主体', '実施者', '主体', 'performed by'],
    hint: {
      ja: '市町村、都道府県、指定都市等、警察、地方公共団体のいずれか',
      en: 'municipality, prefecture, designated, police or any',
    },
    options: {
      municipality: {
        title: { ja: '市町村', en: 'municipality' },
        aka: ['市区町村', '市町村長', '市', '町村'],
      },
      prefecture: {
        title: { ja: '都道府県', en: 'prefecture' },
        aka: ['都道府県知事', '知事', '県', '府県'],
      },
      designated: {
        title: { ja: '指定都市等', en: 'designated' },
        aka: ['指定都市', '政令指定都市', '中核市', '中核市等', '保健所設置市', '特定行政庁'],
      },
      police: { title: { ja: '警察', en: 'police' }, aka: ['公安委員会', '都道府県警察', '警察署長'] },
      any: {
        title: { ja: '地方公共団体', en: 'any' },
        aka: ['地方公共団体（いずれも）', 'いずれも', '都道府県・市町村', '都道府県及び市町村'],
      },
    },
  }),
  task_class: choice({
    title: { ja: '事務区分', en: 'Class of task' },
    aka: ['事務の区分', '自治事務・法定受託事務の別', 'class'],
    options: {
      'self-government': {
        title: { ja: '自治事務', en: 'self-government task' },
        aka: ['自治', '1 自治事務'],
      },
      'entrusted-1': {
        title: { ja: '第1号法定受託事務', en: 'entrusted task, item 1' },
        aka: [
          '法定受託事務',
          '第一号法定受託事務',
          '1号法定受託事務',
          '法定受託',
          '2 第1号法定受託事務',
          'entrusted',
        ],
      },
      'entrusted-2': {
        title: { ja: '第2号法定受託事務', en: 'entrusted task, item 2' },
        aka: ['第二号法定受託事務', '2号法定受託事務', '3 第2号法定受託事務'],
      },
    },
  }),
  standardised_tasks: names({
    title: { ja: '標準化対象事務', en: 'Standardised tasks' },
    aka: ['標準化20業務', '標準化対象業務', '標準化業務', '標準化対象事務名', '20業務'],
    hint: {
      ja: '標準化法の20業務のうち該当するもの。該当しなければ「なし」',
      en: 'which of the 20 tasks of the Standardisation Act it is; なし or none if it is not',
    },
    options: Object.fromEntries(standardisedTasks.map((task) => [task, namedAs(task)])),
  }),
  standardised: flag({
    title: { ja: '標準化対象', en: 'Standardised' },
    aka: ['標準化対象か', '標準化対象の該当', '標準化20業務該当', '標準化対象該当'],
    hint: {
      ja: '標準化法の20業務に当たるか',
      en: 'whether it is one of the 20 tasks of the Standardisation Act',
    },
  }),
  new_service: flag({
    title: { ja: '新サービス', en: 'New service' },
    aka: ['新規サービス', '新しいサービス', '新規', '新サービスか'],
    hint: { ja: 'これまでにない新しいサービスか', en: 'whether it is a service that does not exist yet' },
  }),
  digital_tool: names({
    title: { ja: '新しいデジタルツール', en: 'New digital tool' },
    aka: ['デジタルツール', '導入ツール', 'ツール', '活用技術', 'tool'],
    hint: { ja: 'AI、RPAなど。なければ「なし」', en: 'AI, RPA …; なし or none if there is none' },
  }),
  municipality_code: text({
    title: { ja: '団体コード', en: 'Municipality code' },
    aka: [
      '全国地方公共団体コード',
      '地方公共団体コード',
      '市区町村コード',
      '市町村コード',
      '自治体コード',
      'municipal code',
    ],
    hint: {
      ja: '全国地方公共団体コード。6桁、検査数字を除いて5桁でもよい',
      en: 'code of the municipality: 6 digits, or 5 without the check digit',
    },
  }),
  municipality: text({
    title: { ja: '市区町村', en: 'Municipality' },
    aka: ['団体名', '自治体名', '市区町村名', '市町村名', '地方公共団体名', '自治体', '市町村'],
    hint: {
      ja: '事務を行う団体の名称。複数の団体の一覧で、同じIDの事務を区別する',
      en: 'whose task it is: tells tasks of one id apart in an inventory of several municipalities',
    },
  }),
  joint_procurement_members: names({
    title: { ja: '共同調達の構成団体', en: 'Members of joint procurement' },
    aka: ['共同調達の参加団体', '共同調達参加団体', '共同利用団体', '共同化の構成団体', '構成団体'],
    hint: {
      ja: '共同調達に加わる市区町村の名称か団体コード。複数は「;」で区切る。なければ「なし」',
      en: 'names or codes of the municipalities in it, separated by ";"; なし or none if there are none',
    },
  }),
  prefecture: text({
    title: { ja: '都道府県', en: 'Prefecture' },
    aka: ['都道府県名'],
    hint: { ja: '都道府県の名称', en: 'name of the prefecture' },
  }),
} as const satisfies Readonly<Record<string, Field>>;

/** Municipalities of Japan (市町村 and 特別区), 2026; the 1,741 of 全国地方公共団体コード. */
export const municipalities = 1741;
