import { markup, type Html } from '../layout/html.js';

/** Shapes that can be told apart without colour. */
export const shapes = ['disc', 'diamond', 'square', 'triangle', 'cross'] as const;

export type MarkShape = (typeof shapes)[number];

/** A mark at a place of a drawing, about ten units wide. */
export function chartMark(shape: MarkShape, x: number, y: number): Html {
  return markup`<path class="${outlines[shape].kind}" d="M${tenth(x)} ${tenth(y)}${outlines[shape].path}"/>`;
}

interface Outline {
  readonly kind: Html;
  readonly path: Html;
}

const solid = markup`solid`;
const hollow = markup`hollow`;

/** Relative to the middle of each. */
const outlines: Readonly<Record<MarkShape, Outline>> = {
  disc: { kind: solid, path: markup`m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z` },
  diamond: { kind: hollow, path: markup`m-5.5 0l5.5-5.5 5.5 5.5-5.5 5.5z` },
  square: { kind: hollow, path: markup`m-4.5-4.5h9v9h-9z` },
  triangle: { kind: hollow, path: markup`m-5.5 4.5l5.5-9.5 5.5 9.5z` },
  cross: { kind: hollow, path: markup`m-4.5-4.5l9 9m0-9l-9 9` },
};

/** Tenths of a unit are enough, and digits take room. */
export function tenth(x: number): number {
  return Math.round(x * 10) / 10;
}
