/** Utilities nearer than this are equal: sums of floating point numbers are not exact. */
export const tie = 1e-12;
