import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { scoreJson } from '../../../src/report/score/json.js';
import { resultJsonSchema, resultSchema } from '../../../src/report/score/resultSchema.js';
import type { Result } from '../../../src/model/result.js';
import { hostile } from '../hostile.js';
import { base, ranked, result, resultWith, task } from './sample.js';

it('the JSON is the one that was agreed on', async () => {
  await expect(print(result)).toMatchFileSnapshot('expected/result.json');
});

it('is laid out as JSON.stringify does with two blanks, and ends with a line break', () => {
  for (const of of [result, resultWith([]), { ...result, lists: [], problems: [] }]) {
    expect(print(of)).toBe(`${JSON.stringify(JSON.parse(print(of)), null, 2)}\n`);
  }
});

it('is the same in every language, and whatever part of it other reports show', () => {
  const other = [...scoreJson(result, { ...base, lang: 'ja', top: 1, list: 'leave' })].join('');
  expect(other).toBe(print(result));
});

it('texts carry both languages, and figures are as they were computed', () => {
  const published = resultSchema.parse(JSON.parse(print(result)));
  const second = published.lists[0]?.tasks[1];
  expect(second?.reason).toEqual({ ja: '除外の基準に当たらない', en: 'no rule sets it aside' });
  expect(second?.score).toBe(result.lists[0]?.tasks[1]?.score);
  expect(second?.outcomes[0]?.evidence[0]?.says.ja).toBe('市区町村の95%が実施');
});

it('fits its JSON Schema', () => {
  const validate = new Ajv({ strictTuples: false }).compile(resultJsonSchema());
  validate(JSON.parse(print(result)));
  expect(validate.errors).toBeNull();
  expect(validate({ ...JSON.parse(print(result)), lists: [{ id: 'statutory' }] })).toBe(false);
});

it('the schema knows every name that is written', () => {
  const written = JSON.parse(print(result)) as unknown; // what JSON.parse gives is checked by the schema
  expect(resultSchema.parse(written)).toEqual(written);
});

it('the schema allows names that later versions may add', () => {
  const validate = new Ajv({ strictTuples: false }).compile(resultJsonSchema());
  expect(validate({ ...JSON.parse(print(result)), later: 1 })).toBe(true);
});

it('hostile names come back whole, and nothing of them acts on the way', () => {
  const text = print(resultWith(ranked(hostile.map((name) => task(name, name, [1, 1, 1])))));
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  const published = resultSchema.parse(JSON.parse(text));
  expect(published.lists[0]?.tasks.map(({ name }) => name)).toEqual(hostile);
});

it('tasks are written one by one, so that no string grows with their number', () => {
  const tasks = ranked(Array.from({ length: 200 }, (_, i) => task(`T${i}`, 'Task', [1, 1, 1])));
  const longest = Math.max(...[...scoreJson(resultWith(tasks), base)].map((chunk) => chunk.length));
  expect(longest).toBeLessThan(5000);
});

function print(of: Result): string {
  return [...scoreJson(of, base)].join('');
}
