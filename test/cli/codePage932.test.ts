import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { inCodePage932 } from '../../src/cli/output/consoleSigns.js';

/** Every character that code page 932 has: those of one byte, and of each pair of bytes. */
function charactersOf932(): ReadonlySet<string> {
  const decoder = new TextDecoder('shift_jis');
  const found = new Set<string>();
  for (let first = 0; first < 256; first += 1) {
    found.add(decoder.decode(Uint8Array.of(first)));
    for (let second = 0x40; second < 256; second += 1)
      for (const each of decoder.decode(Uint8Array.of(first, second))) found.add(each);
  }
  found.delete('\uFFFD');
  return found;
}

// Letters of examples are as an inventory has them.
const letter = /\p{Script=Han}/u;

/** The texts that the program itself prints: strings and templates of its sources. */
function printed(folder: string): readonly (readonly [string, string])[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return names.flatMap((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8').replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, '');
    return [...text.matchAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g)].map(
      ([each]) => [name, each] as const,
    );
  });
}

it('on a console of code page 932 every sign of our own texts is one that it has, or is replaced', () => {
  const known = charactersOf932();
  const folders = [
    'src/report',
    'src/cli/commands',
    'src/cli/options',
    'src/cli/output',
    'src/findings',
    'src/config/problems',
    'src/inventory/problems',
    'src/policies/problems',
    'src/scoring',
    'criteria',
  ];
  const lacking = folders.flatMap((folder) =>
    printed(folder).flatMap(([name, text]) =>
      [...inCodePage932(text)]
        .filter((sign) => !known.has(sign) && !letter.test(sign))
        .map((sign) => `${sign} U+${sign.codePointAt(0)?.toString(16)} ${folder}/${name}`),
    ),
  );
  expect([...new Set(lacking)]).toEqual([]);
});
