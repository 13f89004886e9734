import type { Lang } from '../../text/lang.js';
import type { AskedTown, SurveyPlan } from '../plan.js';
import { townQuestionIds, townQuestions } from '../questions/question.js';
import { formOf, type Form } from './form.js';

/** The questionnaire of a municipality: the columns that any task needs, and a row for each task that is asked about. */
export function townForm({ id, version, lang, tasks }: SurveyPlan, town: AskedTown): Form {
  const asked = townQuestionIds.filter((question) => tasks.some(({ asks }) => asks.includes(question)));
  return formOf({
    survey: id,
    version,
    lang,
    code: town.code,
    addressee: addressee(town, lang),
    columns: asked.map((key) => ({ key, ...townQuestions[key] })),
    tasks,
    closing: ['answered-on', 'remarks', 'minutes'],
  });
}

function addressee({ code, prefecture, name }: AskedTown, lang: Lang): string {
  const town = `${prefecture}${name}`;
  return lang === 'ja' ? `${town}　御中（団体コード ${code}）` : `To: ${town} (code ${code})`;
}

/** Minutes that a municipality is expected to need for its answers. */
export function expectedMinutes({ tasks }: Pick<SurveyPlan, 'tasks'>): number {
  return tasks.reduce(
    (sum, { asks }) => sum + asks.reduce((minutes, question) => minutes + townQuestions[question].minutes, 0),
    0,
  );
}
