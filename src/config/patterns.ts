/** kebab-case: an id of a criterion or a profile. */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** A percentage from 0% to 100%. */
export const sharePattern = /^(?:100(?:\.0+)?|\d{1,2}(?:\.\d+)?)%$/;
