// Makes the list of the articles that the 20 standardised tasks cover: node .tools/record/standardised.mjs CLONE [FILE]
// CLONE is a git clone of yno9/legalize-jp. The ordinance 令和4年デジタル庁・総務省令第1号 names the articles of each task; its
// ranges (第七条から第九条まで) and chapters (第四章（第二十七条から第三十条までを除く。）) are written out.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textsOf, versionsOf } from './articles/clone.mjs';
import { inOrder } from './articles/amendments.mjs';
import { headsIn } from './articles/laws.mjs';
import { lawText } from './articles/lawText.mjs';
import { numberOf } from './articles/number.mjs';
import { coveredIn, lawsNamedIn } from './articles/standardised.mjs';

const [clone, file = fileURLToPath(new URL('../../src/record/standardised.txt', import.meta.url))] =
  process.argv.slice(2);
if (clone === undefined) {
  console.error('usage: node .tools/record/standardised.mjs CLONE [FILE]');
  process.exit(2);
}

/** The tasks by the number of their item in the ordinance 令和4年政令第1号; 印鑑登録 is under no law. */
const tasks = new Map([
  [1, ['児童手当']],
  [2, ['子ども・子育て支援']],
  [3, ['住民基本台帳']],
  [4, ['戸籍の附票']],
  [6, ['選挙人名簿管理']],
  [7, ['固定資産税', '個人住民税', '法人住民税', '軽自動車税']],
  [8, ['戸籍']],
  [9, ['就学']],
  [10, ['健康管理']],
  [11, ['児童扶養手当']],
  [12, ['生活保護']],
  [13, ['障害者福祉']],
  [14, ['介護保険']],
  [15, ['国民健康保険']],
  [16, ['後期高齢者医療']],
  [17, ['国民年金']],
]);
/** Of the four taxes of item 7: 相続税法 has the town report its 固定資産課税台帳; 森林環境税 is levied with 個人の市町村民税. */
const taxes = new Map([
  ['相続税法', ['固定資産税']],
  ['森林環境税及び森林環境譲与税に関する法律', ['個人住民税']],
]);
const ordinance =
  '地方公共団体情報システムの標準化に関する法律第二条第一項に規定する標準化対象事務を定める政令に規定するデジタル庁令・総務省令で定める事務を定める命令';

const files = [...(await versionsOf(clone))].filter(([name]) => name.startsWith('jp/'));
const versions = new Map(files.map(([name, found]) => [name, inOrder(found)]));
const heads = await headsIn(clone, versions);
const lawOf = async (title) => {
  const { blob } = versions.get(heads.get(title).file).at(-1);
  for await (const text of textsOf(clone, [blob]))
    return text === undefined ? { title, articles: [] } : lawText(text);
};
const { articles } = await lawOf(ordinance);
const laws = new Map();
const lines = [];
for (const { number, heading, paragraphs } of articles.filter((each) => /^\d/.test(each.number))) {
  const item = numberOf(/令第(.+?)号/u.exec(heading)?.[1] ?? '');
  if (!tasks.has(item)) throw new Error(`article ${number} names no item of the ordinance`);
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const titles = lawsNamedIn(text, [...heads.keys()]).filter((title) => !title.includes('標準化対象事務'));
  for (const title of titles) if (!laws.has(title)) laws.set(title, await lawOf(title));
  for (const [title, numbers] of coveredIn(text, titles, laws))
    for (const task of taxes.get(title) ?? tasks.get(item))
      lines.push([task, title, numbers.join(' ')].join('\t').trimEnd());
}
const header = [
  '# Articles that the 20 standardised tasks cover; made by .tools/record/standardised.mjs',
  '# Source: 令和4年デジタル庁・総務省令第1号 in yno9/legalize-jp (e-Gov law data). Text of law, no copyright',
  '# Articles of which it names only an item, or one paragraph of many, are left out',
  '# task, law, numbers of articles as in articles.txt; none where the ordinance names the law without articles',
];
writeFileSync(file, `${[...header, ...lines].join('\n')}\n`);
console.log(`${lines.length} rows`);
