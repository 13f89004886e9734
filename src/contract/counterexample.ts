import type { Counterexample } from '../model/contract.js';
import { plain, say, type Sentence, type Text, type Wording } from '../text/lang.js';

/** The same words in every language: code, figures, messages of others. */
export function verbatim(text: string): Sentence {
  return plain({ ja: text, en: text });
}

/** What was thrown, in one line. */
export function threw(error: unknown): Sentence {
  return say(thrown, { error: lineOf(error) });
}

const thrown: Wording<{ readonly error: string }> = {
  ja: ({ error }) => `例外：${error}`,
  en: ({ error }) => `an exception: ${error}`,
};

function lineOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.split('\n', 1)[0] ?? '';
}

/** A counterexample of expected words and of what came. */
export function counter(expected: Text, got: Sentence | string): Counterexample {
  return { expected: plain(expected), got: typeof got === 'string' ? verbatim(got) : got };
}
