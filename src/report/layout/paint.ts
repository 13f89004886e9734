import { painterOf, type Painter } from './line.js';

/** Colours by what they are for; each wraps a text in the codes of a terminal, or leaves it alone. */
export type Paint = Readonly<
  Record<'heading' | 'good' | 'warn' | 'bad' | 'dim' | 'strong' | 'bar', (text: string) => string>
>;

/** No colour. */
export const plainPaint: Paint = {
  heading: unpainted,
  good: unpainted,
  warn: unpainted,
  bad: unpainted,
  dim: unpainted,
  strong: unpainted,
  bar: unpainted,
};

function unpainted(text: string): string {
  return text;
}

/** The colours of safe texts, which stay safe. */
export type Painters = Readonly<Record<keyof Paint, Painter>>;

/** Makes painters of colours. */
export function paintersOf(paint: Paint): Painters {
  return {
    heading: painterOf(paint.heading),
    good: painterOf(paint.good),
    warn: painterOf(paint.warn),
    bad: painterOf(paint.bad),
    dim: painterOf(paint.dim),
    strong: painterOf(paint.strong),
    bar: painterOf(paint.bar),
  };
}
