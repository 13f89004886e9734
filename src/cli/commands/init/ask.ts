import { plain, type Text } from '../../../text/lang.js';
import type { Context } from '../../context.js';
import { UsageError } from '../../usageError.js';
import { writeAll } from '../../output/write.js';

/** A question with a closed list of answers; each answer by the words that give it. */
export interface InitQuestion<A> {
  readonly asks: string;
  readonly answers: readonly (readonly [answer: A, words: readonly string[]])[];
  /** the answer of an empty line */
  readonly otherwise: A;
}

/** Asks one question, again if the answer is none of its. Throws UsageError if no more lines come. */
export type Ask = <A>(question: InitQuestion<A>) => Promise<A>;

/** Whether there is someone to ask: questions go to standard error, because standard output is the result. */
export function isInteractive({ stdin, stderr }: Context['io']): boolean {
  return 'isTTY' in stdin && stdin.isTTY === true && stderr.isTTY === true;
}

/** Lets `talk` ask questions, and closes standard input after it, which would keep the process alive. */
export async function asking<T>({ io }: Context, talk: (ask: Ask) => Promise<T>): Promise<T> {
  const lines = linesOf(io.stdin);
  const ask: Ask = async (question) => {
    for (;;) {
      await writeAll(io.stderr, [`${question.asks} `]);
      const line = await lines.next();
      if (line.done === true) throw new UsageError(plain(stopped));
      const given = line.value.normalize('NFKC').trim().toLowerCase();
      if (given === '') return question.otherwise;
      const found = question.answers.find(([, words]) => words.includes(given));
      if (found !== undefined) return found[0];
    }
  };
  try {
    return await talk(ask);
  } finally {
    await lines.return(undefined);
  }
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
  return undefined;
}

const stopped: Text = {
  ja: '中止しました。何も書き出していません。尋ねられずに進めるには --yes を付けてください。',
  en: 'stopped, and nothing was written; --yes goes on without asking',
};
