import type * as z from 'zod';
import type { Text } from '../../text/lang.js';

type Issue = z.core.$ZodIssue;

/** What texts of a pattern look like, by the pattern. */
export type PatternTexts = ReadonlyMap<string, Text>;

/** What zod wants at a place where it found something else, in the words of both languages: its own are English. */
export function issueWants(issue: Issue, formats: PatternTexts = new Map()): Text {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? types['value'] ?? anyOther;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'too_small':
      if (issue.origin === 'string') return longText(issue.minimum);
      if (issue.origin === 'array') return longList(issue.minimum);
      return issue.inclusive === false ? above(issue.minimum) : bound(issue.minimum, 'least');
    case 'too_big':
      return issue.inclusive === false ? below(issue.maximum) : bound(issue.maximum, 'most');
    case 'invalid_format':
      return formats.get(String('pattern' in issue ? issue.pattern : '')) ?? anyOther;
    case 'custom':
      return isText(issue.params?.['wants']) ? issue.params['wants'] : ownWords(issue.message);
    case 'invalid_union':
      return unionText(issue.errors, formats);
    default:
      return anyOther;
  }
}

// A module words its own conditions; where it says nothing, zod does.
function ownWords(message: string): Text {
  return message === 'Invalid input' ? anyOther : { ja: message, en: message };
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'ja' in value && 'en' in value;
}

function unionText(errors: readonly (readonly Issue[])[], formats: PatternTexts): Text {
  const wants = errors.flatMap((issues) => issues.slice(0, 1).map((each) => issueWants(each, formats)));
  const join = (lang: 'ja' | 'en', by: string): string =>
    [...new Set(wants.map((each) => each[lang]))].join(by);
  return wants.length === 0 ? anyOther : { ja: join('ja', '、又は'), en: join('en', ', or ') };
}

const types: Readonly<Record<string, Text>> = {
  string: { ja: '文字', en: 'a text' },
  number: { ja: '数値', en: 'a number' },
  int: { ja: '整数', en: 'a whole number' },
  boolean: { ja: 'true又はfalse', en: 'true or false' },
  array: { ja: '一覧（[…]）', en: 'a list, […]' },
  tuple: { ja: '一覧（[…]）', en: 'a list, […]' },
  object: { ja: '「項目: 値」の組', en: 'keys with values' },
  record: { ja: '「項目: 値」の組', en: 'keys with values' },
};

/** What is wanted where zod does not say it in a way that can be worded. */
export const anyOther: Text = { ja: '説明書にある形', en: 'what the documentation says' };

function oneOf(values: readonly string[]): Text {
  return {
    ja: values.join('・'),
    en: values.length === 1 ? (values[0] ?? '') : `one of ${values.join(', ')}`,
  };
}

function bound(limit: number | bigint, which: 'least' | 'most'): Text {
  return which === 'least'
    ? { ja: `${limit}以上`, en: `${limit} or more` }
    : { ja: `${limit}以下`, en: `${limit} or less` };
}

function longText(least: number | bigint): Text {
  const en = Number(least) === 1 ? 'a text that is not empty' : `a text of ${least} characters or more`;
  return { ja: `${least}文字以上の文字`, en };
}

function longList(least: number | bigint): Text {
  const en = Number(least) === 1 ? 'a list that is not empty' : `a list of ${least} entries or more`;
  return { ja: `${least}件以上の一覧`, en };
}

function above(limit: number | bigint): Text {
  return { ja: `${limit}より大きい数値`, en: `more than ${limit}` };
}

function below(limit: number | bigint): Text {
  return { ja: `${limit}より小さい数値`, en: `less than ${limit}` };
}
