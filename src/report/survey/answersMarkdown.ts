import { stratumName } from '../../survey/stratumName.js';
import type { TownAnswers } from '../../survey/answers/gather.js';
import type { Remark } from '../../survey/answers/remark.js';
import type { Field } from '../../criterion/field.js';
import type { ClassEstimate } from '../../survey/estimates/classes.js';
import type { FieldEstimate } from '../../survey/estimates/field.js';
import { isOfSmallTowns } from '../../survey/estimates/observe.js';
import { estimateText } from '../../survey/estimateText.js';
import type { SurveyOutcome } from '../../survey/outcome.js';
import { figure, percent } from '../../text/figure.js';
import { word, type Lang, type Wording } from '../../text/lang.js';
import type { Report } from '../layout/report.js';
import {
  figureText,
  literal,
  mark,
  markdownHead,
  markdownReport,
  markdownRow,
  type Markdown,
} from '../layout/markdown.js';
import {
  allText,
  classColumns,
  effectText,
  methodText,
  placeText,
  unknownField,
  silentTowns,
  type AnswersPage,
  type AnswersReport,
} from './answers.js';
import {
  answersHeadline,
  answerTexts,
  fieldName,
  methodNotes,
  togetherNotes,
  vendorNotes,
  weightsNote,
} from './words.js';

/** The answers as a paper: response, estimates nationwide and by class, and everything to look at. */
export const answersMarkdown: AnswersReport = markdownReport(function* pieces(outcome, page) {
  const { lang } = page;
  const { plan, estimates } = outcome;
  const names = new Map(plan.tasks.map(({ id, name }) => [id, name]));
  yield mark`# ${literal(answerTexts.title[lang])}\n\n${literal(answersHeadline[lang](outcome))}\n\n`;
  const classes = classColumns(lang);
  yield markdownHead(classes.map(({ head, align }) => ({ head, is: align === 'right' ? 'figure' : 'text' })));
  for (const each of estimates.classes)
    yield markdownRow(
      classes.map(({ cell, align }) => (align === 'right' ? figureText : literal)(cell(each))),
    );
  for (const note of [...togetherNotes(outcome), ...methodNotes(outcome)])
    yield mark`\n${literal(note[lang])}\n`;
  yield mark`\n${literal(weightsNote[lang](outcome))}\n\n## ${literal(answerTexts.estimates[lang])}\n\n`;
  yield markdownHead([
    { head: answerTexts.task[lang] },
    { head: answerTexts.field[lang] },
    { head: answerTexts.estimate[lang], is: 'figure' },
    { head: answerTexts.median[lang], is: 'figure' },
    ...(['n', 'unknown', 'blank', 'effect', 'between'] as const).map((name) => ({
      head: answerTexts[name][lang],
      is: 'figure' as const,
    })),
    { head: answerTexts.method[lang] },
  ]);
  for (const each of estimates.fields)
    yield estimateRow(each, `${each.task} ${names.get(each.task) ?? ''}`, page);
  yield mark`\n${literal(answerTexts.between_note[lang])}\n\n${literal(answerTexts.effect_note[lang])}\n`;
  yield* byClass(outcome, page);
  const vendors = vendorNotes(outcome);
  if (vendors.length > 0) yield mark`\n## ${literal(answerTexts.vendors[lang])}\n\n`;
  for (const note of vendors) yield mark`- ${literal(note[lang])}\n`;
  for (const severity of ['error', 'info'] as const)
    yield* remarkItems(
      outcome.remarks.filter((each) => each.severity === severity),
      (severity === 'error' ? answerTexts.remarks : answerTexts.read)[lang],
      lang,
    );
  const silent = silentTowns(outcome);
  if (silent.length > 0)
    yield mark`\n## ${literal(answerTexts.silent[lang])}\n\n${literal(silent.join(lang === 'ja' ? '、' : ', '))}\n`;
});

function estimateRow(each: FieldEstimate, task: string, { lang, fields }: AnswersPage): Markdown {
  const { all, median, unknown, blank, between } = each;
  return markdownRow([
    literal(task),
    literal(fieldName(each, fields[each.field]?.title)[lang]),
    typeof all === 'string' ? figureText('-') : figureText(allText(each, fields, lang)),
    figureText(median === undefined ? '-' : estimateText(median, fields[each.field] ?? unknownField, lang)),
    figureText(typeof all === 'string' ? '-' : figure(all.n)),
    figureText(figure(unknown)),
    figureText(figure(blank)),
    figureText(effectText(each)),
    figureText(between === undefined ? '-' : percent(between, 0)),
    literal(methodText(each, lang)),
  ]);
}

function* byClass({ estimates, plan }: SurveyOutcome, { lang, fields }: AnswersPage): Generator<Markdown> {
  const some = estimates.fields.filter(
    ({ classes, estimand }) => classes.length > 0 && !isOfSmallTowns(estimand),
  );
  if (some.length === 0) return;
  yield mark`\n## ${literal(answerTexts.byClass[lang])}\n\n`;
  yield markdownHead([
    { head: answerTexts.task[lang] },
    { head: answerTexts.field[lang] },
    ...plan.strata.map(({ name }) => ({ head: stratumName(name)[lang], is: 'figure' as const })),
  ]);
  for (const each of some)
    yield markdownRow([
      literal(each.task),
      literal(fieldName(each, fields[each.field]?.title)[lang]),
      ...plan.strata.map(({ name }) => {
        const found = each.classes.find(({ stratum }) => stratum === name);
        return figureText(
          found === undefined ? '-' : classText(found, fields[each.field] ?? unknownField, lang),
        );
      }),
    ]);
  if (some.some(({ classes }) => classes.some(({ method }) => method === 'fay-herriot')))
    yield mark`\n${literal(answerTexts.model_note[lang])}\n`;
}

/** An estimate of a class; one by the model is marked. */
function classText(found: ClassEstimate, field: Field, lang: Lang): string {
  const text = estimateText(found, field, lang);
  return found.method === 'fay-herriot' ? `${text} †` : text;
}

function* remarkItems(remarks: readonly Remark[], head: string, lang: Lang): Generator<Markdown> {
  if (remarks.length === 0) return;
  yield mark`\n## ${literal(head)}\n\n`;
  for (const each of remarks) yield mark`- ${literal(placeText(each))}: ${literal(word(each.says, lang))}\n`;
}

/** What a municipality is told of its own questionnaire, to be sent as it is. */
export const replyMarkdown: Report<Reply> = markdownReport(function* pieces({ town, outcome }, { lang }) {
  const asked = outcome.plan.towns.find(({ code }) => code === town.code);
  const name = `${asked?.prefecture ?? ''}${asked?.name ?? ''}`;
  yield mark`# ${literal(answerTexts.reply[lang])}\n\n${literal(dear[lang]({ name, code: town.code }))}\n\n`;
  const count = [...town.rows.values()].reduce((sum, row) => sum + row.size, 0);
  const all = outcome.plan.tasks.reduce((sum, { asks }) => sum + asks.length, 0);
  const wrong = town.remarks.filter(({ severity }) => severity === 'error').length;
  yield mark`${literal(received[lang]({ file: town.file, count, all, wrong }))}\n`;
  for (const severity of ['error', 'info'] as const)
    yield* remarkItems(
      town.remarks.filter((each) => each.severity === severity),
      (severity === 'error' ? answerTexts.remarks : answerTexts.read)[lang],
      lang,
    );
});

/** A municipality, and the survey that it answered. */
export interface Reply {
  readonly town: TownAnswers;
  readonly outcome: SurveyOutcome;
}

const dear: Wording<{ readonly name: string; readonly code: string }> = {
  ja: ({ name, code }) => `${name}（団体コード ${code}）御中`,
  en: ({ name, code }) => `To ${name} (code ${code})`,
};

const received: Wording<{
  readonly file: string;
  readonly count: number;
  readonly all: number;
  readonly wrong: number;
}> = {
  ja: ({ file, count, all, wrong }) =>
    `ご回答ありがとうございました。${file} を受け取り、聞いた${figure(all)}欄のうち${figure(count)}欄の回答を確認しました。${wrong === 0 ? '直していただくところはありません。' : `次の${figure(wrong)}点をお確かめのうえ、直したファイルを再度お送りください（全体を記入し直す必要はありません）。`}`,
  en: ({ file, count, all, wrong }) =>
    `Thank you for ${file}: ${figure(count)} of the ${figure(all)} cells that were asked are answered. ${wrong === 0 ? 'Nothing needs to be changed.' : `Please look at the following (${figure(wrong)}) and send the file again; the rest can stay as it is.`}`,
};
