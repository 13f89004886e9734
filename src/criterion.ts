/**
 * The contract of a criterion, and the only file of ours that a criterion imports.
 * A criterion judges one viewpoint: it says which cells it reads and turns those of one task into an outcome.
 */
export * from './criterion/define.js';
export * from './criterion/field.js';
export * from './criterion/nationalLaws.js';
export * from './criterion/outcome.js';
export * from './criterion/taskFields.js';
export * from './criterion/value.js';
export * from './text/figure.js';
export { say, type Lang, type Sentence, type Text, type Wording } from './text/lang.js';
