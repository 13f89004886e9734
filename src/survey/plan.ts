import * as z from 'zod';
import { langs } from '../text/lang.js';
import { fnv1a64 } from '../text/hash.js';
import { townQuestionIds } from './questions/question.js';

/** Version of questionnaires and of the file that describes a survey; rises when either can no longer be read. */
export const surveyVersion = '1';

const textSheet = z.strictObject({
  headers: z.array(z.string()),
  rows: z.array(z.array(z.string())),
});

const surveyShape = z.strictObject({
  /** 16 hexadecimal digits, of all that follows */
  id: z.string(),
  version: z.literal(surveyVersion),
  lang: z.enum(langs),
  /** the municipalities that are asked */
  towns: z.array(
    z.strictObject({
      code: z.string(),
      prefecture: z.string(),
      name: z.string(),
      /** name of its class in the sample */
      stratum: z.string(),
      /** persons; null if no census has a figure */
      population: z.number().nullable(),
      /** units that it stands for before anybody answered */
      weight: z.number().positive(),
    }),
  ),
  /** the classes of the sample in their order, with all municipalities in each */
  strata: z.array(z.strictObject({ name: z.string(), population: z.number().positive() })),
  /** how the sample was drawn, in its own words */
  selection: z.string(),
  tasks: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      laws: z.string(),
      /** what is asked of it */
      asks: z.array(z.enum(townQuestionIds)),
    }),
  ),
  /** the inventory that the answers are to fill */
  inventory: textSheet,
  /** fields of its columns, in their order */
  fields: z.array(z.string()),
});

/** A survey: who is asked what, and the inventory that the answers are to fill. */
export type SurveyPlan = Readonly<z.infer<typeof surveyShape>>;
export type AskedTown = SurveyPlan['towns'][number];
export type AskedTask = SurveyPlan['tasks'][number];

/** A survey with the id that follows from it. */
export function surveyOf(rest: Omit<SurveyPlan, 'id' | 'version'>): SurveyPlan {
  return { id: fnv1a64(JSON.stringify(rest)), version: surveyVersion, ...rest };
}

/** The survey that a file describes; undefined if it describes none, or one of another version. */
export function parseSurvey(text: string): SurveyPlan | undefined {
  try {
    const { success, data } = surveyShape.safeParse(JSON.parse(text));
    return success ? data : undefined;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}
