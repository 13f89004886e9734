import * as z from 'zod';
import { frameMembers } from '../record/municipalities/frameMembers.js';
import { personsOf } from '../record/municipalities/frame.js';
import type { ClassEvidence, ClassFigure, SurveyedAnswers, SurveyedClasses } from '../model/effect.js';

const limits = { value: z.number(), low: z.number(), high: z.number() };
const inClass = z.object({ stratum: z.string(), ...limits, uncut: z.object(limits).optional() });

/** What is read of the JSON of `survey read`; it may hold more. */
const answersShape = z.object({
  asked: z.number(),
  answered: z.number(),
  classes: z.array(
    z.object({ stratum: z.string(), population: z.number(), asked: z.number(), answered: z.number() }),
  ),
  estimates: z.array(
    z.object({
      task: z.string(),
      field: z.string(),
      nationwide: z.object({ ...limits, n: z.number() }).nullable(),
      classes: z.array(inClass),
    }),
  ),
  vendors: z
    .array(
      z.object({
        task: z.string(),
        pricesByClass: z
          .array(z.object({ stratum: z.string(), low: z.number(), high: z.number() }))
          .optional(),
      }),
    )
    .optional(),
});

type Answers = z.infer<typeof answersShape>;

/** What the JSON of `survey read` says; undefined if it is none. */
export function parseSurveyedAnswers(text: string): SurveyedAnswers | undefined {
  try {
    const { success, data } = answersShape.safeParse(JSON.parse(text));
    return success ? surveyedAnswers(data) : undefined;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}

function surveyedAnswers(answers: Answers): SurveyedAnswers {
  const { asked, answered, classes, estimates } = answers;
  return {
    asked,
    answered,
    responses: classes,
    figures: estimates.flatMap(({ task, field, nationwide }) =>
      nationwide === null ? [] : [{ task, field, ...nationwide }],
    ),
    byClass: surveyedClasses(answers),
  };
}

function surveyedClasses(answers: Answers): SurveyedClasses {
  const classes = answers.classes.map(({ stratum, population }) => ({
    stratum,
    population,
    isSmall: isSmallClass(stratum),
  }));
  const ids = new Set([...answers.estimates, ...(answers.vendors ?? [])].map(({ task }) => task));
  return {
    classes,
    tasks: new Map([...ids].map((id) => [id, classes.map((each) => evidenceOf(id, each, answers))])),
  };
}

const smallTown = 10_000;

/** Whether all municipalities of a class are known to have fewer than 10,000 people. */
function isSmallClass(stratum: string): boolean {
  const members = frameMembers.get(stratum) ?? [];
  return members.length > 0 && members.every((each) => (personsOf(each) ?? Infinity) < smallTown);
}

function evidenceOf(
  id: string,
  { stratum, population }: SurveyedClasses['classes'][number],
  { estimates, vendors = [] }: Answers,
): ClassEvidence {
  const share = figureOf('municipalities_share');
  const price = vendors
    .find(({ task }) => task === id)
    ?.pricesByClass?.find((each) => each.stratum === stratum);
  return {
    bodies: share === undefined ? figureOf('municipalities_performing') : times(share, population),
    hours: figureOf('staff_hours_per_year'),
    saved: figureOf('hours_saved_share'),
    cost: figureOf('running_cost_per_year'),
    price: price && [price.low, price.high],
  };

  function figureOf(field: string): ClassFigure | undefined {
    const found = estimates
      .find((each) => each.task === id && each.field === field)
      ?.classes.find((each) => each.stratum === stratum);
    return found?.uncut ?? found;
  }
}

function times({ value, low, high }: ClassFigure, by: number): ClassFigure {
  return { value: value * by, low: low * by, high: high * by };
}
