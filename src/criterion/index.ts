/**
 * The contract of a criterion, and the only file of ours that a criterion imports.
 * A criterion judges one viewpoint: it says which cells it reads and turns those of one task into an outcome.
 */
export * from './define.js';
export * from './field.js';
export * from './nationalLaws.js';
export * from './outcome.js';
export * from './part.js';
export { meanOfNation, middle } from './prior.js';
export * from './range.js';
export * from './scale.js';
export * from './taskFields.js';
export * from './value.js';
export * from '../text/figure.js';
export { plain, say, type Lang, type Sentence, type Text, type Wording } from '../text/lang.js';
