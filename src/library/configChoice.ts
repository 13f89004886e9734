import type { CheckedConfig } from '../config/checkedConfig.js';
import { ownPlacesOf } from '../config/resolve.js';
import type { ScoreOptions } from '../score.js';
import { defined } from './defined.js';

/** What a config chooses. */
export function configChoice({
  name,
  settings,
  added,
  headers,
  criteria,
}: Pick<CheckedConfig, 'name' | 'settings' | 'added' | 'headers' | 'criteria'>): ScoreOptions {
  const { missing, exponent, thresholds, params, words, measures = [], fill_down: fillDown } = settings;
  const places = ownPlacesOf(settings);
  const ids = new Set(criteria.map(({ id }) => id));
  const named = (settings.criteria ?? []).filter((entry) => ids.has(entry));
  const measured = measures.flatMap(({ id, weight }) =>
    weight === undefined ? [] : [[id, weight] as const],
  );
  const weights = { ...Object.fromEntries(measured), ...defined(settings.weights ?? {}) };
  return {
    config: name,
    headers,
    ...(Object.keys(places).length === 0 ? {} : { places }),
    ...(words === undefined ? {} : { words }),
    ...(fillDown === undefined ? {} : { fillDown }),
    ...(missing === undefined ? {} : { missing }),
    ...(exponent === undefined ? {} : { exponent }),
    ...(thresholds === undefined ? {} : { thresholds: defined(thresholds) }),
    ...(params === undefined ? {} : { params: defined(params) }),
    ...(named.length === 0 ? {} : { criteria: named }),
    ...(Object.keys(weights).length === 0 ? {} : { weights }),
    ...(added.length === 0 ? {} : { added }),
  };
}
