import type { Contract } from '../../model/contract.js';
import { textOf } from '../../text/lang.js';
import { jsonText } from '../layout/jsonText.js';
import type { Report } from '../layout/report.js';

/** What came of a contract, in both languages. */
export const contractJson: Report<Contract> = function* contractJson({ checks, ...head }) {
  const written = checks.map(({ counterexamples, ...check }) => ({
    ...check,
    counterexamples: counterexamples.map(({ expected, got, ...where }) => ({
      ...where,
      expected: textOf(expected),
      got: textOf(got),
    })),
  }));
  yield `${jsonText({ ...head, checks: written })}\n`;
};
