import { criteria as builtIn } from '../../criteria/index.js';
import { parsePlain, type PlainDocument } from '../config/document/document.js';
import { documentText } from '../config/document/documentText.js';
import { renamed } from '../config/document/renamed.js';
import { ConfigError } from '../config/error.js';
import { nameProblem } from '../config/names.js';
import { schemaProblems } from '../config/schemaProblems.js';
import type { Criterion } from '../criterion/define.js';
import type { Input } from '../inventory/input.js';
import type { JudgementProblem } from '../judgements/problems.js';
import { weigh, type WeighOptions } from '../judgements/weigh.js';
import { byPlace } from '../model/byPlace.js';
import type { Problem } from '../model/problem.js';
import type { Weighed } from '../model/weighed.js';
import { judgementsShape } from './judgementsShape.js';
import { refuseWrongShape } from './refuseWrongShape.js';
import { criteriaShape, inputShape, weighShape } from './shapes.js';

/** Weights, and what is to be said of the judgements that they were made of. */
export interface WeighedJudgements {
  readonly weighed: Weighed;
  readonly problems: readonly Problem[];
}

/** As `weighFile`, without waiting for what reads YAML. Throws the same errors. */
export function weighJudgements(
  judgements: Input,
  criteria: readonly Criterion[] = builtIn,
  options: WeighOptions = {},
): WeighedJudgements {
  refuseWrongShape({
    judgements: [judgements, inputShape],
    criteria: [criteria, criteriaShape],
    options: [options, weighShape],
  });
  const { name: file, bytes } = judgements;
  const written = parsePlain({ file, text: documentText(file, bytes) });
  if (!('data' in written)) throw new ConfigError(written);
  const { document, faults } = renamed(written, judgementsShape(criteria));
  const unclear = faults.map((fault) => nameProblem(fault, file, document));
  if (unclear.length > 0) throw new ConfigError(unclear);
  const { weighed, problems: found } = weigh(
    (schema) => {
      const parsed = schema.safeParse(document.data, { reportInput: true });
      if (parsed.success) return parsed.data;
      throw new ConfigError(schemaProblems(parsed.error.issues, { file, document, schema }));
    },
    criteria,
    options,
  );
  const problems = found.map((each) => problemOf(each, file, document)).toSorted(byPlace);
  if (weighed === undefined) throw new ConfigError(problems);
  return { weighed, problems };
}

function problemOf(
  { code, severity, path, key, message }: JudgementProblem,
  file: string,
  { spotOf, keySpot }: PlainDocument,
): Problem {
  const spot = key === undefined ? spotOf(path) : keySpot(path, key);
  return { code, severity, file, ...spot, message };
}
