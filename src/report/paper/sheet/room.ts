/** Columns that a text may take on a sheet that has to stay one sheet: a cell can hold a megabyte. */
export const room = {
  name: 60,
  reason: 110,
  named: 52,
  short: 36,
  line: 160,
  source: 200,
  about: 60,
} as const;
