import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
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

// Letters of examples are as an inventory has them; what nobody sees goes into files.
const left = /\p{Script=Han}|\p{Cf}/u;

/** The sources that print something, or say something in both languages. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/^(?:page|tool)[/\\]/.test(name))
    .map((name) => path.join(folder, name));
}

interface Word {
  readonly text: string;
  /** whether it is said in a language: what stands elsewhere may be a sign that is looked for in data */
  readonly isSaid: boolean;
}

/** Strings, and the parts of templates, below a node of a syntax tree. */
function words(node: unknown, isSaid = false): readonly Word[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((each) => words(each, isSaid));
  const of = node as Readonly<Record<string, unknown>>;
  if (of['type'] === 'Literal') return typeof of['value'] === 'string' ? [{ text: of['value'], isSaid }] : [];
  if (of['type'] === 'TemplateElement')
    return [{ text: String((of['value'] as { readonly cooked: unknown }).cooked), isSaid }];
  const key = of['type'] === 'Property' ? (of['key'] as { readonly name?: unknown }).name : undefined;
  return Object.values(of).flatMap((each) => words(each, isSaid || key === 'ja' || key === 'en'));
}

// Rooms whose signs go to a screen as they are.
const printing = /^src.(?:report|cli|findings)\b|problems/;

it('on a console of code page 932 every sign of our own texts is one that it has, or is replaced', () => {
  const known = charactersOf932();
  const said = ['src', 'criteria'].flatMap(sources).flatMap((file) => {
    const { program } = parseSync(file, readFileSync(file, 'utf8'));
    return words(program)
      .filter(({ isSaid }) => isSaid || printing.test(file))
      .map(({ text }) => ({ file, text }));
  });
  expect(said.length).toBeGreaterThan(5000);
  const lacking = said.flatMap(({ file, text }) =>
    [...inCodePage932(text)]
      .filter((sign) => !known.has(sign) && !left.test(sign))
      .map((sign) => `${sign} U+${sign.codePointAt(0)?.toString(16)} ${file}`),
  );
  expect([...new Set(lacking)]).toEqual([]);
});
