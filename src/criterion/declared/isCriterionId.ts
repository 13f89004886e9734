import { kebabCase } from '../../text/kebabCase.js';

/** Whether a text can be the id of a criterion: lower-case words joined by hyphens. */
export function isCriterionId(text: unknown): text is string {
  return typeof text === 'string' && kebabCase.test(text);
}
