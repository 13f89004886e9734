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
