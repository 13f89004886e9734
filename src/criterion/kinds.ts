import type { Kind } from './field.js';

const figureKinds = ['count', 'hours', 'share', 'signedShare', 'months', 'number'] as const satisfies Kind[];

/** The kinds of cells that hold a figure. */
export type FigureKind = (typeof figureKinds)[number];

/** Whether cells of this kind hold figures. */
export function isFigureKind(kind: Kind | undefined): kind is FigureKind {
  return figureKinds.some((each) => each === kind);
}

/** Whether cells of this kind hold a part of one, which is shown as a percentage. */
export function isShareKind(kind: Kind | undefined): kind is 'share' | 'signedShare' {
  return kind === 'share' || kind === 'signedShare';
}
