import { expect, it } from 'vitest';
import { readArticles } from '../../../src/record/reading/readArticles.js';
import { unsettledArticle } from '../../../src/record/citations/unsettledArticle.js';

const law = '住民基本台帳法';

it.each([
  ['住基法22-2', ['22'], '2'],
  ['住民基本台帳法第12－4', ['12', '12-4'], '4'],
  ['住基法12条-2', ['12', '12-2'], '2'],
  ['住基法 12-2-1', ['12', '12-2'], '2'],
  ['住基法998-2', [], '2'],
])('%s may mean the articles %j', (written, may, second) => {
  expect(unsettledArticle(written, law, readArticles())).toEqual({ written, law, may, second });
});

it.each(['住基法', '住基法22', '住基法第12条の2', '住基法22-2の規定', '令和4-2'])(
  '%s is settled',
  (written) => {
    expect(unsettledArticle(written, law, readArticles())).toBeUndefined();
  },
);
