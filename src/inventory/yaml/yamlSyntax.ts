import {
  isScalar,
  LineCounter,
  parseAllDocuments,
  visit,
  type Document,
  type YAMLParseError,
  type YAMLWarning,
} from 'yaml';
import type { Problem } from '../../model/problem.js';
import { done, failed, type Attempt } from '../attempt.js';
import { problem } from '../problems/problems.js';
import type { CellSpot } from '../sheet.js';
import { syntaxTexts } from '../../text/yamlSyntaxTexts.js';
import { deepest, type Locate } from './yamlTree.js';

export interface YamlDocument {
  /** undefined if the file holds nothing but comments */
  readonly document: Document | undefined;
  readonly locate: Locate;
}

/** Parses one YAML document; every syntax error has its place. */
export function parseYaml(file: string, text: string): Attempt<YamlDocument> {
  const deep = tooManyOpen(text);
  if (deep !== undefined) return failed(problem('too-deep', { file, ...deep }, { limit: deepest }));
  const counter = new LineCounter();
  const locate = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  // Failsafe: every scalar stays the text that was written, so that 011002 keeps its zero.
  const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
  const documents = parsed(() => parseAllDocuments(text, { ...options, lineCounter: counter }));
  if (documents === undefined) return failed(problem('too-deep', { file, line: 1 }, { limit: deepest }));
  const [document, ...others] = documents;
  const second = others.find(holdsAnything);
  const errors = [
    ...syntaxErrors(documents, { file, text, locate }),
    ...secondDocument(file, second, locate),
  ];
  if (errors.length > 0) return failed(...errors);
  return done(
    { document, locate },
    (document?.warnings ?? []).flatMap((each) => warningOf(file, each, locate)),
  );
}

/** Far more brackets than any list of tasks has open at once; the parser would take seconds to refuse them. */
const mostOpen = 1_000;

function tooManyOpen(text: string): CellSpot | undefined {
  let [depth, line, lineStart] = [0, 1, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) [line, lineStart] = [line + 1, i + 1];
    else if (code === 0x5b || code === 0x7b) depth++;
    else if (code === 0x5d || code === 0x7d) depth--;
    if (depth > mostOpen) return { line, column: i - lineStart + 1 };
  }
  return undefined;
}

/** The parser runs out of stack on deep nesting, with an error of its own or a RangeError. */
function parsed(parse: () => ReturnType<typeof parseAllDocuments>): readonly Document[] | undefined {
  try {
    const documents = parse();
    return 'empty' in documents ? [] : documents;
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}

interface YamlText {
  readonly file: string;
  readonly text: string;
  readonly locate: Locate;
}

function syntaxErrors(documents: readonly Document[], { file, text, locate }: YamlText): readonly Problem[] {
  const errors = documents.flatMap((document) => document.errors.map((each) => atOpening(each, document)));
  const tooDeep = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (tooDeep !== undefined)
    return [problem('too-deep', { file, ...locate(tooDeep.pos[0]) }, { limit: deepest })];
  const lines = errors.length === 0 ? [] : text.split('\n');
  const tabbed = new Map(errors.flatMap((each) => tabOf(file, locate(each.pos[0]).line, lines)));
  const wide = errors.length === 0 ? [] : fullWidthSign(file, text);
  // What is full-width where YAML looks for a sign of its own breaks the lines that follow.
  if (wide.length > 0) return [...tabbed.values(), ...wide];
  // What the parser finds behind its first error may be a consequence of it, at a line where nothing is wrong.
  const first = errors.find(({ pos }) => !tabbed.has(locate(pos[0]).line));
  return [...tabbed.values(), ...(first === undefined ? [] : [errorOf(file, first, locate)])];
}

/** An open quotation mark is reported where it is, not where the parser gave up, which may be the end of the file. */
function atOpening(error: YAMLParseError, document: Document): YAMLParseError {
  const [end] = error.pos;
  if (!error.message.startsWith('Missing closing')) return error;
  let opening = end;
  visit(document, (_, node) => {
    const [from = end, , to = end] = (isScalar(node) ? node.range : undefined) ?? [];
    if (from < end && end <= to) opening = from;
  });
  return Object.assign(error, { pos: [opening, end] });
}

/** A tab in the indentation is what is wrong in its line, whatever the parser makes of it. */
function tabOf(
  file: string,
  line: number,
  lines: readonly string[],
): readonly (readonly [number, Problem])[] {
  const indentation = /^[ \t]*/.exec(lines[line - 1] ?? '')?.[0] ?? '';
  const column = indentation.indexOf('\t') + 1;
  return column === 0 ? [] : [[line, problem('yaml-tab', { file, line, column }, {})]];
}

const wideSigns: readonly (readonly [RegExp, string])[] = [
  [/^[ \t]*(?:-[ \t]*)?(\u3000)/, '　'],
  [/^[ \t]*(?:-[ \t]*)?([\u00a0\u2000-\u200a\u202f])/, '\u00a0'],
  [/^[^"'#：]{1,40}:(\u3000)/u, '　'],
  [/^[ \t]*(?:- )?[^\s"'#:]{1,40}?[ ]?(：)/u, '：'],
  [/[{,][ ]*[^\s"'#:{},]{1,40}[ ]?(：)/u, '：'],
  [/[{[][^"']{0,200}(，)/u, '，'],
  [/^[ \t]*([－ー−‐])[ \u3000]?\S/u, '－'],
  [/:[ ]*\[?[^"']*([［］｛｝])/u, '［'],
  [/^[ \t]*(?:-[ \t]*)?([［｛])/u, '［'],
  [/:[ ]*([“”＂])/u, '“'],
  [/^[ \t]*(＃)/u, '＃'],
];

/** The first full-width blank or sign that stands where YAML has one of its own, if there is one. */
export function fullWidthSign(file: string, text: string): readonly Problem[] {
  return text
    .split('\n')
    .flatMap((line, i) => wideSign(file, line, i + 1))
    .slice(0, 1);
}

// The first such sign stands near the beginning; a line may hold a megabyte.
const longestLooked = 2_000;

// What is wrong in a line that has a colon as YAML writes it.
const besideColon: readonly RegExp[] = [
  /^[ \t]*(?:(?:-[ \t]*)?[\u3000\u00a0\u2000-\u200a\u202f]|[－ー−‐][ \u3000])/u,
  /:[ ]*[“”＂［｛]/u,
  /^[ \t]*(?:-[ \t]*)?[［｛]/u,
  /[{[][^"']{0,200}[：，]/u,
];

/** A full-width blank or sign in the place of one that YAML has: lines look right with it. */
function wideSign(file: string, whole: string, line: number): readonly Problem[] {
  const text = whole.slice(0, longestLooked);
  if (/^\s*#/.test(text)) return [];
  if (/:(?:[ \t\r]|$)/.test(text) && !besideColon.some((sign) => sign.test(text))) return [];
  return wideSigns
    .flatMap(([pattern]) => {
      const found = pattern.exec(text);
      if (found?.[1] === undefined) return [];
      const column = found.index + found[0].indexOf(found[1]) + 1;
      return [problem('yaml-full-width', { file, line, column, read: found[1] }, { name: found[1] })];
    })
    .slice(0, 1);
}

function errorOf(file: string, { code, pos, message }: YAMLParseError, locate: Locate): Problem {
  const what = syntaxTexts.get(code) ?? { ja: `書き方の誤り（${code}）`, en: message };
  return problem('yaml-syntax', { file, ...locate(pos[0]) }, { what });
}

/** What ends in `---` has a document without contents after it. */
function holdsAnything({ contents }: Document): boolean {
  return contents !== null && !(isScalar(contents) && contents.source === '');
}

function secondDocument(file: string, second: Document | undefined, locate: Locate): readonly Problem[] {
  return second === undefined
    ? []
    : [problem('several-documents', { file, ...locate(second.range?.[0] ?? 0) }, {})];
}

function warningOf(file: string, { code, pos, message }: YAMLWarning, locate: Locate): readonly Problem[] {
  const spot = { file, ...locate(pos[0]) };
  if (code === 'TAG_RESOLVE_FAILED') return []; // reported as `custom-tag`, where a tag is not a plain one
  if (/version/i.test(message)) return [problem('yaml-version', spot, {})];
  return [problem('yaml-warning', spot, { detail: message })];
}
