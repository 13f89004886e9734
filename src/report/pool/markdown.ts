import type { Pool } from '../../pool/pool.js';
import { figure, percent } from '../../text/figure.js';
import {
  figureText,
  literal,
  mark,
  markdownHead,
  markdownReport,
  markdownRow,
  type Markdown,
} from '../layout/markdown.js';
import type { PoolPage, PoolReport } from './report.js';
import {
  classOf,
  coefficient,
  doubtText,
  entryText,
  endsText,
  figureRows,
  poolHeadline,
  nextStep,
  poolTexts as texts,
  quartileText,
  ratedTitle,
} from './words.js';

/** The same as the table, as a page. */
export const poolMarkdown: PoolReport = markdownReport(function* pieces(pool: Pool, page: PoolPage) {
  const { lang } = page;
  yield mark`# ${literal(texts.title[lang])}\n\n${literal(poolHeadline[lang](pool))}\n\n`;
  yield mark`${literal(texts.convenience[lang])}\n\n`;
  yield* lists(pool, page);
  yield* held(pool, page);
  yield* figures(pool, page);
  yield mark`\n${literal(texts.cells[lang])}\n`;
  yield* doubtful(pool, page);
  yield* agreement(pool, page);
});

function* lists(pool: Pool, { lang }: PoolPage): Generator<Markdown> {
  yield markdownHead([
    { head: texts.code[lang] },
    { head: texts.municipality[lang] },
    { head: texts.population[lang] },
    { head: texts.count[lang], is: 'figure' },
    { head: texts.files[lang] },
  ]);
  for (const list of pool.lists) {
    const { code, prefecture, name, tasks, files } = list;
    yield markdownRow([
      figureText(code),
      literal(`${prefecture}${name}`),
      literal(classOf(pool, list, lang)),
      figureText(figure(tasks)),
      literal(files.join(' ')),
    ]);
  }
}

function* held({ tasks, classes, lists: all }: Pool, { lang }: PoolPage): Generator<Markdown> {
  yield mark`\n## ${literal(texts.held[lang])}\n\n`;
  yield markdownHead([
    { head: 'ID' },
    { head: texts.task[lang] },
    { head: texts.all[lang], is: 'figure' },
    ...classes.map(({ title }) => ({ head: title[lang], is: 'figure' as const })),
  ]);
  for (const task of tasks)
    yield markdownRow([
      literal(task.id),
      literal(task.name),
      literal(`${figure(task.lists)}/${figure(all.length)}`),
      ...task.classes.map(({ lists: own, of }) => literal(`${figure(own)}/${figure(of)}`)),
    ]);
}

function* figures(pool: Pool, { lang, fields }: PoolPage): Generator<Markdown> {
  const rows = figureRows(pool, fields);
  if (rows.length === 0) return;
  yield mark`\n## ${literal(texts.figures[lang])}\n\n`;
  yield markdownHead([
    { head: 'ID' },
    { head: texts.task[lang] },
    { head: texts.field[lang] },
    { head: texts.n[lang], is: 'figure' },
    { head: texts.median[lang], is: 'figure' },
    { head: texts.quartiles[lang], is: 'figure' },
    { head: texts.ends[lang], is: 'figure' },
  ]);
  for (const row of rows) {
    const { task, title, spread, shown } = row;
    yield markdownRow([
      literal(task.id),
      literal(task.name),
      literal(title[lang]),
      figureText(figure(spread.n)),
      figureText(shown(spread.median)),
      figureText(quartileText(row, lang)),
      figureText(endsText(row, lang)),
    ]);
  }
}

function* doubtful(pool: Pool, { lang, decisions }: PoolPage): Generator<Markdown> {
  const next = nextStep(pool, decisions);
  if (next === undefined) return;
  yield mark`\n## ${literal(texts.doubtful[lang])}\n\n`;
  for (const pair of pool.doubtful) {
    const [a, b] = [pair.a, pair.b].map((entry) => literal(entryText(pool, entry, lang)));
    yield mark`- ${literal(percent(pair.similarity, 0))} ${a ?? mark``} / ${b ?? mark``}: ${literal(doubtText(pair, lang))}\n`;
  }
  yield mark`\n${literal(next[lang])}\n`;
}

function* agreement({ agreements }: Pool, { lang, fields }: PoolPage): Generator<Markdown> {
  if (agreements.length === 0) return;
  yield mark`\n## ${literal(texts.agreement[lang])}\n\n`;
  yield markdownHead([
    { head: texts.field[lang] },
    { head: texts.raters[lang], is: 'figure' },
    { head: texts.count[lang], is: 'figure' },
    { head: texts.alpha[lang], is: 'figure' },
    { head: texts.concordance[lang], is: 'figure' },
    { head: texts.complete[lang], is: 'figure' },
  ]);
  for (const each of agreements)
    yield markdownRow([
      literal(ratedTitle(each, fields)[lang]),
      figureText(figure(each.raters)),
      figureText(figure(each.tasks)),
      figureText(coefficient(each.alpha)),
      figureText(coefficient(each.concordance)),
      figureText(each.scale === 'nominal' ? '-' : figure(each.complete)),
    ]);
  yield mark`\n${literal(texts.agreementNote[lang])}\n`;
}
