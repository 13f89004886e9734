import { emptyClasses, type EmptyClass, type Margin } from '../../sampling/calibration.js';
import { marginOf, type MarginKind } from '../../record/municipalities/margins.js';
import type { Observation } from './strata.js';

/** Margins with the answers as they lie in them, or the classes in which nobody answered. */
export type Margined =
  | {
      readonly is: 'margins';
      readonly margins: readonly Margin[];
      readonly observations: readonly Observation[];
    }
  | { readonly is: 'empty'; readonly classes: readonly EmptyClass[] };

/**
 * The margins of the municipalities. A class in which nobody answered is put together with the next, or the one before if
 * it is the last, but only when told: weights cannot reach it.
 */
export function margined(
  kinds: readonly MarginKind[],
  observations: readonly Observation[],
  collapse: boolean,
): Margined {
  let margins: readonly Margin[] = kinds.map(marginOf);
  let answers = observations;
  for (let empty = emptiesOf(answers, margins); empty.length > 0; empty = emptiesOf(answers, margins)) {
    const [first] = empty;
    if (!collapse || first === undefined || answers.length === 0) return { is: 'empty', classes: empty };
    const { margin, class: name } = first;
    const names = [...(margins[margin]?.keys() ?? [])];
    const at = names.indexOf(name);
    const other = names[at + 1] ?? names[at - 1];
    if (other === undefined) return { is: 'empty', classes: empty };
    margins = margins.map((each, m) => (m === margin ? together(each, name, other) : each));
    answers = answers.map((each) => ({
      ...each,
      margins: (each.margins ?? []).map((own, m) => (m === margin && own === name ? other : own)),
    }));
  }
  return { is: 'margins', margins, observations: answers };
}

function emptiesOf(observations: readonly Observation[], margins: readonly Margin[]): readonly EmptyClass[] {
  const answers = observations.map(({ margins: classes = [] }) => ({
    stratum: '',
    weight: 1,
    y: 0,
    classes,
  }));
  return emptyClasses(answers, margins);
}

/** A margin in which one class counts to another. */
function together(margin: Margin, name: string, other: string): Margin {
  return new Map(
    [...margin].flatMap(([own, size]): readonly [string, number][] => {
      if (own === name) return [];
      return [[own, own === other ? size + (margin.get(name) ?? 0) : size]];
    }),
  );
}
