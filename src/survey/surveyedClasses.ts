import * as z from 'zod';
import { frameMembers } from '../record/municipalities/frameMembers.js';
import { personsOf } from '../record/municipalities/frame.js';
import type { ClassEvidence, ClassFigure, SurveyedClasses } from '../model/effect.js';

const limits = { value: z.number(), low: z.number(), high: z.number() };
const inClass = z.object({ stratum: z.string(), ...limits, uncut: z.object(limits).optional() });

/** What is read of the JSON of `survey read`; it may hold more. */
const answersShape = z.object({
  classes: z.array(z.object({ stratum: z.string(), population: z.number() })),
  estimates: z.array(z.object({ task: z.string(), field: z.string(), classes: z.array(inClass) })),
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

/** What the JSON of `survey read` says of each class; undefined if it is none. */
export function parseSurveyedClasses(text: string): SurveyedClasses | undefined {
  try {
    const { success, data } = answersShape.safeParse(JSON.parse(text));
    return success ? surveyedClasses(data) : undefined;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
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
