import type { Consistency } from '../model/weighed.js';
import { figure } from '../text/figure.js';
import type { Text } from '../text/lang.js';
import type { KnownCriterion } from './criteriaProblems.js';

/**
 * Above this consistency ratio nobody's judgements go into the weights of all unasked: they contradict each other twice
 * as much as Saaty (1980) accepts. The best-worst method accepts more of some scales, and never less than it accepts.
 */
export const mergeLimit = 0.2;

type Checked = Exclude<Consistency, { readonly kind: 'unchecked' }>;

/** The consistency that keeps a person's judgements out of the weights of all; undefined where they may go in. */
export function tooInconsistent(consistency: Consistency): Checked | undefined {
  if (consistency.kind === 'unchecked') return undefined;
  const { ratio, limit = mergeLimit } = consistency;
  return ratio > Math.max(mergeLimit, limit) ? consistency : undefined;
}

/** The comparison that fits the others worst, in a few words. */
export function worstFitting(consistency: Checked, known: readonly KnownCriterion[]): Text {
  const title = (id: string): Text => known.find((each) => each.id === id)?.title ?? { ja: id, en: id };
  if (consistency.kind === 'pairwise') {
    const [misfit] = consistency.misfits;
    return misfit === undefined ? none : pairText(misfit, title);
  }
  const [misfit] = consistency.misfits;
  if (misfit === undefined) return none;
  const [of, than] = [title(misfit.criterion), title(consistency.worst)];
  return fitting([of, than], misfit.toWorst, misfit.fits);
}

const none: Text = { ja: '', en: '' };

function pairText(
  {
    of,
    than,
    given,
    fits,
  }: { readonly of: string; readonly than: string; readonly given: number; readonly fits: number },
  title: (id: string) => Text,
): Text {
  return fitting([title(of), title(than)], given, fits);
}

function fitting([of, than]: readonly [Text, Text], given: number, fits: number): Text {
  const back = fits < 1;
  const implied = figure(back ? 1 / fits : fits, 1);
  return {
    ja: `最も整合しない比較は「${of.ja}」対「${than.ja}」（${figure(given, 1)}倍としたが、他の判断からは${back ? '逆に' : ''}${implied}倍）。`,
    en: ` The comparison that fits worst is “${of.en}” against “${than.en}”: ${figure(given, 1)} was given, the others imply ${implied}${back ? ' the other way round' : ''}.`,
  };
}
