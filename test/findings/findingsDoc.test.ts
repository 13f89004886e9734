import { expect, it } from 'vitest';
import { findingsDoc } from '../../src/findings/findingsDoc.js';
import { pages } from '../../src/findings/pages.js';

const doc = findingsDoc();
const codes = Object.keys(pages);

it('the page of all findings has a section for every code, in the order of its table', () => {
  const linked = [...doc.matchAll(/^\| \[`([^`]+)`\]\(#([^)]+)\)/gm)];
  expect(linked.map(([, code]) => code)).toEqual(codes);
  expect(linked.map(([, , anchor]) => anchor)).toEqual(codes);
  expect([...doc.matchAll(/^## (.+)$/gm)].map(([, code]) => code)).toEqual(codes);
});

it('says what it is generated from, and is the same each time', () => {
  expect(doc).toMatch(/^<!-- Generated from .+ -->\n\n# /);
  expect(findingsDoc()).toBe(doc);
});

it('has tables of four columns, closed blocks, and no character that cannot be seen', () => {
  const rows = doc.split('\n').filter((line) => line.startsWith('|'));
  expect(rows.filter((row) => row.split('|').length !== 6)).toEqual([]);
  expect(doc.match(/^```/gm)?.length).toBe(2 * (doc.match(/^```text$/gm)?.length ?? 0));
  expect(doc).not.toMatch(/[\ufeff\t]|[^\P{Cf}\u200b]|undefined/u);
});
