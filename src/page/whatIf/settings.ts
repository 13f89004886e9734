import { missingRules, type MissingRule, type Thresholds } from '../../model/result.js';
import type { WhatIfSettings } from '../../scoring/whatIf/weighAnew.js';
import type { WhatIfData } from '../../report/paper/whatIfData.js';

export const limitNames = ['leave', 'coordinate', 'held'] as const satisfies readonly (keyof Thresholds)[];

/** The settings of the run, as weights that add up to 100. */
export function publishedSettings({ kept }: WhatIfData): WhatIfSettings {
  const { missing, thresholds, criteria } = kept;
  return { weights: inPercent(criteria.map(({ weight }) => weight)), missing, thresholds };
}

/** Weights that add up to 100, with four decimals, so that an address and a config can name them. */
export function inPercent(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return weights.map((weight) => rounded((100 * weight) / total));
}

function rounded(percent: number): number {
  return Math.round(percent * 1e4) / 1e4;
}

/**
 * The weights with one of them moved: the others keep their proportions and share what is left of 100. Where they have
 * none they share it equally.
 */
export function withWeight(weights: readonly number[], index: number, percent: number): readonly number[] {
  if (weights.length < 2) return weights.map(() => 100);
  const left = 100 - percent;
  const others = weights.reduce((sum, weight, i) => (i === index ? sum : sum + weight), 0);
  return weights.map((weight, i) => {
    if (i === index) return rounded(percent);
    return rounded(others > 0 ? (weight * left) / others : left / (weights.length - 1));
  });
}

/** Whether two settings come to the same; weights are compared as they are written. */
export function isSame(a: WhatIfSettings, b: WhatIfSettings): boolean {
  return (
    a.missing === b.missing &&
    limitNames.every((name) => a.thresholds[name] === b.thresholds[name]) &&
    a.weights.every((weight, i) => weight === b.weights[i])
  );
}

/** The settings as the fragment of an address; empty where they are those of the run. */
export function fragmentOf(settings: WhatIfSettings, data: WhatIfData): string {
  const published = publishedSettings(data);
  if (isSame(settings, published)) return '';
  const { weights, missing, thresholds } = settings;
  const pairs = data.kept.criteria.map(({ id }, i) => `${encodeURIComponent(id)}:${weights[i] ?? 0}`);
  const limits = limitNames.map((name) => thresholds[name]).join(',');
  return `#w=${pairs.join(',')}&missing=${missing}&limits=${limits}`;
}

/** The settings that a fragment names; undefined where it names none, or none that can be used. */
export function settingsIn(fragment: string, data: WhatIfData): WhatIfSettings | undefined {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  const given = new Map((said.get('w') ?? '').split(',').map((pair) => pairOf(pair)));
  const weights = data.kept.criteria.map(({ id }) => given.get(id) ?? Number.NaN);
  if (!weights.every((weight) => weight >= 0 && weight <= 100) || weights.every((weight) => weight === 0))
    return undefined;
  const published = publishedSettings(data);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    // An address of a page with other criteria, or one that somebody wrote.
    weights: Math.abs(total - 100) < 0.1 ? weights : inPercent(weights),
    missing: missingRules.find((rule) => rule === said.get('missing')) ?? published.missing,
    thresholds: limitsIn(said.get('limits'), published.thresholds),
  };
}

function pairOf(pair: string): readonly [string, number] {
  const [id = '', weight = ''] = pair.split(':');
  return [id, weight === '' ? Number.NaN : Number(weight)];
}

function limitsIn(said: string | null, otherwise: Thresholds): Thresholds {
  const limits = (said ?? '').split(',').map(Number);
  if (limits.length !== limitNames.length || !limits.every((limit) => limit >= 0 && limit <= 1))
    return otherwise;
  const [leave = 0, coordinate = 0, held = 0] = limits;
  return { leave, coordinate, held };
}

/** The settings as commonality.yaml, with what else of a run decides its scores and is known here. */
export function configOf({ weights, missing, thresholds }: WhatIfSettings, { kept }: WhatIfData): string {
  return [
    '# 元の設定に params・measures・columns 等があれば加えてください',
    '# Add params, measures, columns and the like of the config of the run, if it had one',
    'criteria:',
    ...kept.criteria.map(({ id }) => `  - ${yamlKey(id)}`),
    `exponent: ${kept.exponent}`,
    'weights:',
    ...kept.criteria.map(({ id }, i) => `  ${yamlKey(id)}: ${weights[i] ?? 0}`),
    `missing: ${missing satisfies MissingRule}`,
    'thresholds:',
    ...limitNames.map((name) => `  ${name}: ${thresholds[name]}`),
    '',
  ].join('\n');
}

/** Ids are kebab-case; one that YAML would read as something else is quoted. */
function yamlKey(id: string): string {
  return /^[a-z][a-z0-9-]*$/.test(id) && !/^(?:y|n|yes|no|on|off|true|false|null)$/.test(id)
    ? id
    : JSON.stringify(id);
}
