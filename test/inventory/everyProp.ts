const hoursBefore = { ja: '小規模町村の現在の年間時間', en: 'Small town: hours a year today' };
const hoursAfter = { ja: '小規模町村の導入後の年間時間', en: 'Small town: hours a year with the system' };

const props = {
  reason: 'EIO',
  format: 'yaml',
  limit: 67_108_864,
  lines: 2_345_678,
  columns: [12, 345],
  known: true,
  offset: 12_345_678,
  byte: 149,
  charset: 'Shift_JIS',
  forced: 'shift_jis',
  found: 'UTF-8',
  codePoint: 'U+D800',
  delimiter: ';',
  character: 1_234,
  count: 1_048_576,
  cells: 31,
  rows: 12,
  row: 25,
  line: 123,
  column: 45,
  part: 'name',
  name: '小規模町村の年間件数',
  names: ['事務ID', '事務番号', '整理番号', '備考', '担当課', '更新日', '注'],
  header: ['団体名', '業務内容', '所管課', '備考', '更新日', '注'],
  id: '011002-0123',
  first: { file: '事務一覧.csv', line: 123 },
  codePoints: ['U+202E', 'U+200B'],
  read: '約1,200件程度',
  detail: 'something',
  what: { ja: '誤り', en: 'an error' },
  whole: '011002',
  end: '被災者生活再建支援金の支給に関する事務…',
  fraction: { text: '0.35', line: 123 },
  percentage: { text: '35', line: 124 },
  title: hoursBefore,
  needs: [hoursAfter],
  one: { title: hoursBefore, read: '1,200,000時間' },
  other: { title: hoursAfter, read: '12,000,000件' },
  near: '神奈川県',
  like: 'ＳＩＮＳＥＩ－０００００００１－００００２',
  unit: '千時間',
  field: 'small_town_hours_after',
  kind: 'ods',
  unpacked: 512 * 2 ** 20,
  under: '年間処理件数（令和6年度）',
  asked: '事務の一覧（令和7年度）',
  sheets: ['表紙', '記入要領', '調査票（その1）', '調査票（その2）'],
  left: ['表紙', '記入要領'],
  headers: ['年間処理件数', '職員の作業時間'],
};

/** Some kinds use a prop of the same name as a number. */
const numeric: Readonly<Record<string, object>> = {
  'too-many-columns': { columns: 5_000, limit: 5_000 },
  'missing-cells': { columns: 31 },
  'extra-cells': { columns: 30 },
  'did-you-mean': { known: '小規模町村の年間件数' },
  undecodable: { charset: undefined },
  'other-document': { kind: 'html' },
};

/** Props with everything that the wording of a kind of problem asks for, at a length that real data may well have. */
export function propsFor(code: string): object {
  return { ...props, ...numeric[code] };
}
