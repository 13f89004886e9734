/** What a class of a sample is called in either language, whichever the sample was written in. */
export { stratumNamed as stratumName } from '../record/municipalities/stratumTitle.js';
