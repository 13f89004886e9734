import { classPrices } from '../../survey/answers/classPrices.js';
import type { Remark } from '../../survey/answers/remark.js';
import type { FieldEstimate } from '../../survey/estimates/field.js';
import { textOf } from '../../text/lang.js';
import { jsonText } from '../layout/jsonText.js';
import { answeredIn } from './words.js';
import { silentTowns, type AnswersReport } from './answers.js';

/** Everything that was found, with all its digits. */
export const answersJson: AnswersReport = function* answersJson(outcome) {
  const { plan, gathered, estimates, filled, remarks } = outcome;
  const published = {
    schemaVersion: '1.0',
    survey: plan.id,
    asked: plan.towns.length,
    answered: answeredIn(estimates),
    weights: estimates.weights,
    method: {
      collapse: estimates.method.collapse,
      calibratedTo: estimates.method.margins,
      fayHerriotBelow: estimates.method.modelBelow ?? null,
      designEffectAgainst: 'simple random sampling without replacement',
    },
    classes: estimates.classes,
    estimates: estimates.fields.map(estimateJson),
    cells: filled.cells.map(({ task, field, text, why }) => ({
      task,
      field,
      text: text ?? null,
      why: why ?? null,
    })),
    municipalities: [...gathered.towns.values()].map(({ code, file, minutes, note, rows }) => ({
      code,
      file,
      minutes: minutes ?? null,
      note,
      answers: [...rows.values()].reduce((sum, row) => sum + row.size, 0),
    })),
    vendors: outcome.vendors.map((each) => ({
      ...each,
      saas: each.saas ?? null,
      months: each.months ?? null,
      costChange: each.costChange ?? null,
      pricesByClass: classPrices(each, plan.strata),
    })),
    silent: silentTowns(outcome),
    blank: gathered.blank,
    remarks: remarks.map(remarkJson),
  };
  yield `${jsonText(published)}\n`;
};

function estimateJson({ all, median, between, ...rest }: FieldEstimate) {
  return {
    ...rest,
    nationwide: typeof all === 'string' ? null : all,
    why: typeof all === 'string' ? all : null,
    median: median ?? null,
    between: between ?? null,
  };
}

function remarkJson({ says, sheet, cell, town, ...rest }: Remark) {
  return { ...rest, sheet: sheet ?? null, cell: cell ?? null, town: town ?? null, message: textOf(says) };
}
