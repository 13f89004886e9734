import { at } from '../../model/at.js';
import type { NewSurvey } from '../../survey/newSurvey.js';
import { expectedMinutes } from '../../survey/form/townForm.js';
import { townQuestions } from '../../survey/questions/question.js';
import { figure } from '../../text/figure.js';
import type { Text, Wording } from '../../text/lang.js';
import { gridOf, type GridColumn } from '../layout/columns.js';
import { jsonText } from '../layout/jsonText.js';
import type { ScreenLine } from '../layout/line.js';
import type { Page, Report } from '../layout/report.js';
import { terminalReport, type Framed } from '../layout/screen.js';

/** Formats of a new survey; the first is the default. */
export const createdFormats = ['table', 'json'] as const;

/** What a new survey asks, of whom, and how much work that is. */
export const createdReports: Readonly<Record<(typeof createdFormats)[number], Report<NewSurvey, Page>>> = {
  table: terminalReport(linesOf),
  json: createdJson,
};

interface Burden {
  readonly cells: number;
  readonly tasks: number;
  readonly towns: number;
  readonly answers: number;
  /** minutes of one municipality */
  readonly minutes: number;
  readonly left: number;
}

function burdenOf({ plan, cells, left }: NewSurvey): Burden {
  const towns = plan.towns.length;
  return {
    cells: cells.length,
    tasks: plan.tasks.length,
    towns,
    answers: cells.length * towns,
    minutes: expectedMinutes(plan),
    left,
  };
}

function* linesOf(survey: NewSurvey, page: Framed<Page>): Generator<ScreenLine> {
  const { lang, paint, line, wrapped, rule, width } = page;
  const burden = burdenOf(survey);
  yield paint.strong(line(says.title[lang]));
  yield* wrapped(headline[lang](burden));
  yield* wrapped(says.basis[lang]).map(paint.dim);
  yield rule;
  const grid = gridOf(columnsOf(page), survey.cells, width);
  yield* grid.head.map(paint.dim);
  yield* survey.cells.flatMap(grid.lines);
  yield rule;
  yield* wrapped(notAsked[lang](burden)).map(paint.dim);
  yield* wrapped(says.next[lang]);
}

type Row = NewSurvey['cells'][number];

function columnsOf({ lang, paint }: Framed<Page>): readonly GridColumn<Row>[] {
  return [
    { head: says.id[lang], align: 'left', cell: ({ id }) => id, most: 16, paint: paint.dim },
    { head: says.task[lang], align: 'left', cell: ({ name }) => name, flexible: true },
    { head: says.question[lang], align: 'left', cell: ({ question }) => townQuestions[question].title[lang] },
    { head: says.places[lang], align: 'right', cell: ({ places }) => places.toFixed(1) },
  ];
}

function* createdJson(survey: NewSurvey): Generator<string> {
  const { plan, cells } = survey;
  const published = {
    schemaVersion: '1.0',
    survey: plan.id,
    burden: burdenOf(survey),
    cells: cells.map(({ id, name, question, places }) => ({ id, name, question, places })),
    municipalities: plan.towns.map(({ code }) => code),
    questions: [...new Set(cells.map(({ question }) => question))].map((id) => ({
      id,
      title: townQuestions[id].title,
      fills: Object.keys(townQuestions[id].fills),
    })),
    classes: plan.strata.map((each, i) => ({ ...each, asked: askedIn(survey, i) })),
  };
  yield `${jsonText(published)}\n`;
}

function askedIn({ plan }: NewSurvey, stratum: number): number {
  const { name } = at(plan.strata, stratum);
  return plan.towns.filter((town) => town.stratum === name).length;
}

const headline: Wording<Burden> = {
  ja: ({ cells, tasks, towns, answers, minutes }) =>
    `${figure(tasks)}事務の${figure(cells)}セルを${figure(towns)}団体に聞きます：回答は全部で${figure(answers)}件。1団体あたり約${figure(minutes / 60)}時間、全体で約${figure((minutes * towns) / 60)}時間の見込み。`,
  en: ({ cells, tasks, towns, answers, minutes }) =>
    `${figure(cells)} cells of ${figure(tasks)} tasks are asked of ${figure(towns)} municipalities: ${figure(answers)} answers. Expected work: about ${figure(minutes / 60)} hours each, ${figure((minutes * towns) / 60)} hours in all.`,
};

const notAsked: Wording<Burden> = {
  ja: ({ left }) =>
    `順位を動かし得るセルは、ほかに${figure(left)}あります（聞いていません。--settle で増やせます）。`,
  en: ({ left }) =>
    `${figure(left)} other cells could move the ranking; they are not asked (--settle raises the number).`,
};

const says = {
  title: { ja: '調査票', en: 'Questionnaires' },
  basis: {
    ja: '1件あたり、はい・いいえは1〜3分、件数は5分、時間は10分と見込んでいます。実際の時間は調査票の最後で聞きます。',
    en: 'Counting 1 to 3 minutes for a yes or no, 5 for a number of cases and 10 for hours. The last question asks how long it really took.',
  },
  id: { ja: 'ID', en: 'Id' },
  task: { ja: '事務', en: 'Task' },
  question: { ja: '聞くこと', en: 'Question' },
  places: { ja: '動き得る順位', en: 'Places it can move' },
  next: {
    ja: '返ってきたファイルを同じフォルダーに置き、commonality survey read で集計します。',
    en: 'Put the files that come back into the same folder and run commonality survey read.',
  },
} as const satisfies Record<string, Text>;
