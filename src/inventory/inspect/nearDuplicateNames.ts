import type { Problem } from '../../model/problem.js';
import { clean } from '../cells/clean.js';
import { withoutTwins } from '../../text/twins.js';
import { problem } from '../problems/problems.js';
import { cellTextsIn, type CellText, type Inspection, type InputPart } from './scene.js';

/**
 * Tasks whose names differ at most in width, case, forms of a character, blanks and punctuation; each is reported with the first such name. Under
 * another law the same name is another task: 常時監視の結果の報告 under the acts on air and on water.
 */
export const nearDuplicateNames: Inspection = ({ parts }) => {
  const seen = new Map<string, CellText>();
  const problems: Problem[] = [];
  for (const part of parts) {
    for (const each of cellTextsIn(part, 'name')) {
      const name = nameKey(each.text);
      if (name === '') continue;
      const key = [name, ...placeOf(part, each.task)].join('\0');
      const laws = lawsOf(part, each.task);
      const before = asked(laws).flatMap((law) => seen.get(`${key}\0${law}`) ?? [])[0];
      if (before !== undefined) problems.push(duplicate(each, before));
      const fresh = [...laws, any].map((law) => `${key}\0${law}`).filter((at) => !seen.has(at));
      for (const at of fresh) seen.set(at, each);
    }
  }
  return problems;
};

// A task without laws may be any of its namesakes.
const [any, none] = ['any', 'none'];

function asked(laws: readonly string[]): readonly string[] {
  return laws.includes(none) ? [any] : [...laws, none];
}

/** The laws by their first character, which abbreviations keep: 住基法 may be 住民基本台帳法. */
function lawsOf({ value }: InputPart, task: number): readonly string[] {
  const laws = value('governing_laws', task);
  if (!Array.isArray(laws) || laws.length === 0) return [none];
  return [...new Set(laws.map((law) => clean(String(law)).charAt(0)))];
}

/** サ－ビス and サ-ビス are サービス. */
function longVowels(text: string): string {
  return text.replace(/(?<=[\u30a1-\u30fa])[-‐‑–—―−─](?=[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]|$)/g, 'ー');
}

/** A name for comparison; a sign between two digits stays, because 1-1 and 11 are not the same. */
export function nameKey(name: string): string {
  return inOneKana(longVowels(clean(withoutTwins(name)).toLowerCase())).replace(
    /(?<!\d)[\p{P}\s]+|[\p{P}\s]+(?!\d)/gu,
    '',
  );
}

// Kanji and signs that look like kana, by these: 二輪車 and ニ輪車, ソフト―ハード and ソフトーハード, 一ヶ月 and 一か月.
const looksLike: ReadonlyMap<string, string> = new Map(
  ['かカ力ヵヶケ', 'えエ工', 'ろロ口', 'にニ二', 'はハ八', 'とト卜', 'たタ夕', 'へヘ', 'ーー一―—'].flatMap(
    (row) => {
      const [kana = '', ...others] = [...row];
      return others.map((each) => [each, kana] as const);
    },
  ),
);

/** A text with large hiragana for all kana and what looks like it: ゴミ and ごみ are one word, あっせん and あつせん. */
function inOneKana(text: string): string {
  return text
    .replace(/[ァ-ヶ力工口二八卜夕一―—]/gu, (sign) => looksLike.get(sign) ?? hiraganaOf(sign))
    .replace(/[ぁぃぅぇぉっゃゅょゎ]/gu, (small) => String.fromCodePoint((small.codePointAt(0) ?? 0) + 1));
}

function hiraganaOf(katakana: string): string {
  return String.fromCodePoint((katakana.codePointAt(0) ?? 0) - 0x60);
}

/** In an inventory of several bodies, the same name in another body is another task. */
function placeOf({ value }: InputPart, task: number): readonly string[] {
  return ['municipality_code', 'municipality', 'prefecture'].map((field) => String(value(field, task) ?? ''));
}

function duplicate({ text, spot }: CellText, before: CellText): Problem {
  const first = before.spot();
  const equal = text.trim() === before.text.trim();
  return problem('near-duplicate-name', spot(), { name: text.trim(), first, equal });
}
