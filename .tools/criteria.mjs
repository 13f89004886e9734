/** Texts that are made from the criteria themselves, so that no page can say something else than the code. Pure. */

import { load } from './load.mjs';

const { effectFields } = await load('src/criterion/fieldsOf.ts');
const { taskFields } = await load('src/criterion/taskFields.ts');
const { kindNames: kinds } = await load('src/criterion/kindNames.ts');
const { themes } = await load('src/criterion/define.ts');
const { formulaOf } = await load('src/criterion/formula.ts');
const { legendOf } = await load('src/criterion/formulaLegend.ts');

const themeOf = (theme) => `${themes[theme].ja} · ${theme}`;

/** The page criteria/README.md: every criterion with its question, quotation, fields and parameters. */
export function criteriaReadme(criteria) {
  return (
    [
      '<!-- Generated from the files in criteria/ by `npm run generate`. Change those, not this page. -->',
      '# 視点 · Criteria',
      'それぞれの視点は、ワーキングチームの議事要旨の一文に対応し、事務を0から1で評価する（1が共通化に最も適する）。',
      'Each criterion stands for a sentence of the working team and judges a task from 0 to 1; 1 speaks most for one common system.',
      '計算式の読み方 · How to read the formulas:',
      legend(criteria),
      table(['視点', 'Criterion', 'テーマ · theme', '問い', 'Question'], criteria.map(overviewRow)),
      ...criteria.flatMap(section),
    ].join('\n\n') + '\n'
  );
}

/** The table of all fields in one language: task fields first, then those of each criterion, then those of `effect`. */
export function fieldTable(lang, criteria) {
  const effect = { id: 'effect', fields: effectFields };
  const readers = [...criteria, effect].flatMap(({ id, fields }) =>
    Object.keys(fields).map((name) => ({ id, name })),
  );
  const fields = new Map(
    [taskFields, ...criteria.map((each) => each.fields), effectFields].flatMap(Object.entries),
  );
  const rows = [...fields].map(([name, field]) => {
    const usedBy = readers.filter((reader) => reader.name === name).map(({ id }) => `\`${id}\``);
    return [`\`${name}\``, field.title.ja, entry(field, lang), field.hint?.[lang] ?? '', usedBy.join(', ')];
  });
  return `${table(fieldHeadings[lang], rows)}\n`;
}

const fieldHeadings = {
  ja: ['英語の見出し', '日本語の見出し', '値', '書き方', '用いる視点'],
  en: ['Header', 'Header in Japanese', 'Value', 'What to write', 'Read by'],
};

function overviewRow({ id, title, theme, asks }) {
  return [`[${title.ja}](#${id})`, `[\`${id}\`](#${id}) ${title.en}`, themeOf(theme), asks.ja, asks.en];
}

function section(criterion) {
  const { id, title, theme, asks, viewpoint, rationale, highRating, fields, params } = criterion;
  return [
    `<a id="${id}"></a>\n\n## \`${id}\` ${title.ja} · ${title.en}`,
    themeOf(theme),
    `**${asks.ja}**  \n**${asks.en}**`,
    `> ${viewpoint.quote}`,
    `出典 · source: ${viewpoint.at.ja}  \n${viewpoint.at.en}`,
    `${rationale.ja}  \n${rationale.en}`,
    '### 計算式 · Formula',
    ...formulaSection(formulaOf(criterion)),
    '### 項目 · Fields',
    table(
      ['Header', '見出し · header in Japanese', 'Title', '値 · value', '別名 · also known as'],
      Object.entries(fields).map(fieldRow),
    ),
    ...(highRating === 0
      ? ['判断の「高」は評価値0、「低」は1。 A judgement of high is worth 0 here, of low 1.']
      : []),
    '### パラメータ · Parameters',
    Object.keys(params).length === 0
      ? 'なし · none'
      : table(['Parameter', '既定値 · default', '意味', 'Meaning'], Object.entries(params).map(paramRow)),
  ];
}

const code = (text) => `\`${text}\``;

function formulaSection({ value, parts, rating }) {
  const rows = parts.map(({ id, title, share, because, lines }) => [
    code(id),
    `${title.ja} · ${title.en}`,
    String(share),
    `${because.ja} · ${because.en}`,
    lines.map(code).join('<br>'),
  ]);
  return [
    code(value),
    table(['Part', '観点 · part', '割合 · share', '割合の理由 · why', '計算式 · formula'], rows),
    `判断 · rating: ${code(rating)}`,
  ];
}

/** How the signs of all formulas are read, once for the page. */
function legend(criteria) {
  const all = criteria.map((each) => formulaOf(each));
  const texts = new Map(all.flatMap(legendOf).map((text) => [text.en, text]));
  return [...texts.values()].map(({ ja, en }) => `- ${ja}  \n  ${en}`).join('\n');
}

function fieldRow([name, field]) {
  const value = `${entry(field, 'ja')} · ${entry(field, 'en')}`;
  return [`\`${name}\``, withHint(field, 'ja'), withHint(field, 'en'), value, (field.aka ?? []).join('<br>')];
}

function withHint({ title, hint }, lang) {
  return hint === undefined ? title[lang] : `${title[lang]}<br>${hint[lang]}`;
}

function entry({ kind, options, max }, lang) {
  if (kind === 'choice')
    return Object.entries(options)
      .map(([key, { title }]) => (lang === 'ja' ? title.ja : `\`${key}\``))
      .join(lang === 'ja' ? '、' : ', ');
  if (kind === 'count' && max !== undefined) return lang === 'ja' ? `数（0〜${max}）` : `number, 0 to ${max}`;
  return kinds[kind][lang];
}

function paramRow([name, param]) {
  const { description, ja } = param.meta();
  return [`\`${name}\``, `\`${JSON.stringify(param.parse(undefined))}\``, ja, description];
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map(tableLine).join('\n');
}

function tableLine(cells) {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
