import { formulaOf } from '../../criterion/formula.js';
import { jsonText } from '../layout/jsonText.js';
import type { Report } from '../layout/report.js';
import { headerNames, paramNotes, type Portrait } from './portrait.js';

/** All that a criterion declares, in both languages. */
export const showJson: Report<Portrait> = function* showJson(portrait) {
  const { id, title, theme, asks, viewpoint, rationale, highRating, decides, poses, fields } =
    portrait.criterion;
  const described = Object.entries(fields).map(([name, field]) => {
    const { kind, unit, hint, better, min, max, options } = field;
    return {
      name,
      kind,
      title: field.title,
      unit,
      hint,
      better,
      min,
      max,
      options,
      headers: headerNames(name, field),
    };
  });
  const params = paramNotes(portrait);
  const formula = formulaOf(portrait.criterion, portrait.set);
  yield `${jsonText({ id, title, theme, asks, viewpoint, rationale, highRating, decides, poses, formula, fields: described, params })}\n`;
};
