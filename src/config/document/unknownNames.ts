import type { Criterion } from '../../criterion/define.js';
import type { Field } from '../../criterion/field.js';
import type { Problem } from '../../model/problem.js';
import { nearest } from '../../text/nearest.js';
import { meaningIn, meansUnknown, optionWords } from '../../criterion/meanings.js';
import type { Path, PlainDocument, DocumentSpot } from './document.js';
import { valueAt } from './valueAt.js';
import { configProblem } from '../problems/config.js';

interface Scene {
  readonly file: string;
  readonly document: PlainDocument;
  readonly criteria: readonly Criterion[];
  readonly fields: Readonly<Record<string, Field>>;
  readonly isModule: (entry: string) => boolean;
}

/** Names in a config that stand for nothing, also beside values that are wrong: criteria, fields, meanings of words. */
export function unknownNames(scene: Scene): readonly Problem[] {
  const { document, criteria, isModule } = scene;
  const { data } = document;
  const ids = new Set(criteria.map(({ id }) => id));
  const named = (...path: readonly string[]): readonly Problem[] =>
    keysAt(data, path)
      .filter((id) => !ids.has(id))
      .map((id) => unknownCriterion(id, document.keySpot(path, id), scene));
  return [
    ...itemsAt(data, 'criteria').flatMap((entry, i) =>
      typeof entry !== 'string' || isModule(entry) || ids.has(entry)
        ? []
        : [unknownCriterion(entry, document.spotOf(['criteria', i]), scene)],
    ),
    ...named('weights'),
    ...named('params'),
    ...keysAt(data, ['profiles']).flatMap((name) => named('profiles', name)),
    ...keysAt(data, ['columns']).flatMap((name) => unknownField(name, scene)),
    ...unknownMeanings(scene),
  ];
}

function keysAt(data: unknown, path: Path): readonly string[] {
  const value = valueAt(data, path);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

function itemsAt(data: unknown, key: string): readonly unknown[] {
  const value = valueAt(data, [key]);
  return Array.isArray(value) ? value : [];
}

/** A meaning that no field can hold would be passed over in every cell. */
function unknownMeanings({ file, document, fields }: Scene): readonly Problem[] {
  const all = Object.values(fields);
  const words = [...new Set(all.flatMap((field) => optionWords(field).flatMap(([, each]) => each)))];
  const isKnown = (meaning: string): boolean => all.some((field) => meaningIn(field, meaning) !== undefined);
  return keysAt(document.data, ['words']).flatMap((word): readonly Problem[] => {
    const path = ['words', word];
    const meaning = valueAt(document.data, path);
    if (typeof meaning !== 'string' || meaning === '' || meansUnknown(meaning) || isKnown(meaning)) return [];
    const spot = { file, ...document.spotOf(path), field: `words.${word}`, read: meaning };
    return [configProblem('config-unknown-meaning', spot, { name: meaning, near: nearest(meaning, words) })];
  });
}

function unknownCriterion(id: string, spot: DocumentSpot, { file, criteria }: Scene): Problem {
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
