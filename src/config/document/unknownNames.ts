import type { Criterion } from '../../criterion/define.js';
import type { Field } from '../../criterion/field.js';
import type { Problem } from '../../model/problem.js';
import { nearest } from '../../text/nearest.js';
import type { PlainDocument, Spot } from './document.js';
import { configProblem } from '../problems/config.js';
import type { Settings } from '../schema.js';

interface Scene {
  readonly file: string;
  readonly document: PlainDocument;
  readonly settings: Settings;
  readonly criteria: readonly Criterion[];
  readonly fields: Readonly<Record<string, Field>>;
  readonly isModule: (entry: string) => boolean;
}

/** Names in a config that stand for nothing: criteria and fields that do not exist. */
export function unknownNames(scene: Scene): readonly Problem[] {
  const { document, settings, criteria, isModule } = scene;
  const { criteria: entries = [], weights = {}, params = {}, profiles = {}, columns = {} } = settings;
  const ids = new Set(criteria.map(({ id }) => id));
  const isUnknown = (id: string): boolean => !ids.has(id);
  const named = (path: readonly string[], keys: readonly string[]): readonly Problem[] =>
    keys.filter(isUnknown).map((id) => unknownCriterion(id, document.keySpot(path, id), scene));
  return [
    ...entries.flatMap((entry, i) =>
      isModule(entry) || ids.has(entry)
        ? []
        : [unknownCriterion(entry, document.spotOf(['criteria', i]), scene)],
    ),
    ...named(['weights'], Object.keys(weights)),
    ...named(['params'], Object.keys(params)),
    ...Object.entries(profiles).flatMap(([name, each]) => named(['profiles', name], Object.keys(each))),
    ...Object.keys(columns).flatMap((name) => unknownField(name, scene)),
  ];
}

function unknownCriterion(id: string, spot: Spot, { file, criteria }: Scene): Problem {
  const near = nearest(
    id,
    criteria.map((criterion) => criterion.id),
  );
  return configProblem('config-unknown-criterion', { file, ...spot, read: id }, { name: id, near });
}

function unknownField(name: string, { file, document, fields }: Scene): readonly Problem[] {
  if (Object.hasOwn(fields, name)) return [];
  const spot = { file, ...document.keySpot(['columns'], name), read: name };
  return [configProblem('config-unknown-field', spot, { name, near: nearest(name, Object.keys(fields)) })];
}
