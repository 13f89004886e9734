import { lawKey } from './lawKey.js';
import { places } from './reviewed/places.js';
import { residents } from './reviewed/residents.js';

/** Abbreviations and former names in use that a person has reviewed: key of the name → title of the law. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  (residents + places)
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [title = '', names = ''] = line.split('=');
      return names.split(',').map((name) => [lawKey(name), title] as const);
    })
    .filter(([name]) => name.length >= 2),
);
