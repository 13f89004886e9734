import type { InspectScene } from './scene.js';

/** The fields whose cells are words of the analyst's own: texts and names. */
export function textFields({ fields }: InspectScene): readonly string[] {
  return Object.entries(fields).flatMap(([name, { kind }]) =>
    kind === 'text' || kind === 'names' ? [name] : [],
  );
}
