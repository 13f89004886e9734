/** A percentage from 0% to 100%. */
export const sharePattern = /^(?:100(?:\.0+)?|\d{1,2}(?:\.\d+)?)%$/;
