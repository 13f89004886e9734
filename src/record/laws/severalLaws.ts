import { outsideBrackets } from './pieces.js';
import { lawKey } from './lawKey.js';
import { variants } from './finders/variants.js';

// Also what parts two laws can be in a title, so each run of parts is tried, the longest first.
const separator =
  /([、,，・･/／\s　]+|及び|および|並びに?|ならびに|又は|または|(?<=[法律令則条項号])と(?=[^く]))/u;

const longestRun = 6;
const mostParts = 60;

/** A run of parts of a name: of a law, or what is left between laws. */
export interface NamePart<T> {
  readonly written: string;
  readonly law?: T;
}

/**
 * Takes a name apart where one of its parts is a law by itself, whatever is in front of it or behind
 * (総合計画、都市再生特別措置法 and 母子保健法 要綱); undefined where none is.
 */
export function severalLaws<T>(
  written: string,
  lawOf: (title: string) => T | undefined,
): readonly NamePart<T>[] | undefined {
  const tokens = outsideBrackets(written, separator);
  if (tokens.length < 3 || tokens.length > 2 * mostParts) return undefined;
  const found: NamePart<T>[] = [];
  let left = 0;
  let at = 0;
  const leave = (end: number) => {
    const rest = tokens.slice(left, end).join('').replace(trimmed, '');
    if (rest !== '') found.push({ written: rest });
  };
  while (at < tokens.length) {
    const run = lawAt(tokens, at, lawOf);
    if (run === undefined) {
      at += 2;
      continue;
    }
    leave(at);
    found.push({ written: tokens.slice(at, run.end).join('').trim(), law: run.law });
    at = run.end + 1;
    left = at;
  }
  leave(tokens.length);
  return found.some(({ law }) => law !== undefined) ? found : undefined;
}

const trimmed = /^(?:[、,，・･/／\s　]|及び|および|並びに|ならびに|又は|または)+|[、,，・･/／\s　]$/gu;

function lawAt<T>(
  tokens: readonly string[],
  at: number,
  lawOf: (title: string) => T | undefined,
): { readonly law: T; readonly end: number } | undefined {
  for (let length = Math.min(2 * longestRun - 1, tokens.length - at); length > 0; length -= 2) {
    const end = at + length;
    const before = lawKey(tokens.slice(at, end - 1).join(''));
    const run = tokens.slice(at, end).join('');
    for (const name of length === 1 ? variants(run) : reaching(run, before.length)) {
      const law = lawOf(name);
      if (law !== undefined) return { law, end };
    }
  }
  return undefined;
}

/** What a run of several parts may be once notes are taken away, as long as its last part is still in it. */
function reaching(run: string, before: number): readonly string[] {
  return variants(run).filter((name) => lawKey(name).length > before + 1);
}
