import { problems, type InventoryPropsOf, type ProblemCode } from '../inventory/problems/problems.js';
import type { Problem } from '../model/problem.js';
import type { PropsOf } from '../model/problemKind.js';
import { recordProblems } from '../record/problems/names.js';
import { brief } from '../text/brief.js';
import { counted, figure } from '../text/figure.js';
import { say, type Wording } from '../text/lang.js';

type RecordCode = keyof typeof recordProblems;

type Wordings = {
  readonly [C in ProblemCode | RecordCode]?: Wording<
    C extends ProblemCode ? InventoryPropsOf<C> : PropsOf<(typeof recordProblems)[C & RecordCode]>
  >;
};

// Excel marks what it saves so; a mark leaves no doubt.
const asUtf8 = {
  ja: '「CSV UTF-8」の形式で保存し直してください。',
  en: 'Save it as “CSV UTF-8”.',
};

/** What a reader who has the page alone can do about a problem that users of the command line solve with a flag. */
const wordings: Wordings = {
  'file-too-large': {
    ja: ({ limit }) =>
      `ファイルが上限（${mebibytes(limit)}）を超えています。複数のファイルに分けてください。`,
    en: ({ limit }) => `The file is larger than ${mebibytes(limit)}. Split it into several files.`,
  },
  'too-many-tasks': {
    ja: ({ limit }) => `事務が、このページで計算できる上限（${figure(limit)}件）を超えています。`,
    en: ({ limit }) => `There are more than ${figure(limit)} tasks, which is as many as this page takes.`,
  },
  'too-many-lines': {
    ja: ({ lines, limit }) =>
      `行数（${figure(lines)}行）が事務の上限（${figure(limit)}件）に比べて多すぎます。空行を除いてください。`,
    en: ({ lines, limit }) =>
      `${figure(lines)} lines are too many for at most ${figure(limit)} tasks. Delete blank lines.`,
  },
  'field-too-large': {
    ja: ({ limit }) => `セルが上限（${mebibytes(limit)}）を超えています。短くしてください。`,
    en: ({ limit }) => `A cell is larger than ${mebibytes(limit)}. Shorten it.`,
  },
  'too-many-columns': {
    ja: ({ columns, limit }) =>
      `列数（${figure(columns)}列）が上限（${figure(limit)}列未満）を超えています。不要な列を消してください。`,
    en: ({ columns, limit }) =>
      `${figure(columns)} columns are too many: fewer than ${figure(limit)} are read. Delete columns that nobody needs.`,
  },
  'workbook-too-large': {
    ja: ({ unpacked }) =>
      `ブックを展開すると上限（${mebibytes(unpacked)}）を超えます。不要なシートや書式を消してください。`,
    en: ({ unpacked }) =>
      `Unpacked, the workbook exceeds ${mebibytes(unpacked)}. Delete sheets and formats that nobody needs.`,
  },
  'too-many-cells': {
    ja: ({ cells }) => `セルが上限（${figure(cells)}個）を超えています。不要な列を消してください。`,
    en: ({ cells }) => `There are more than ${figure(cells)} cells. Delete columns that nobody needs.`,
  },
  'hidden-sheet': {
    ja: ({ name }) =>
      `非表示のシート「${brief(name, 24)}」にも事務の表がありますが、読んでいません。読む場合は再表示して保存してください。`,
    en: ({ name }) =>
      `The hidden sheet “${brief(name, 24)}” has a table of tasks too, which was not read. Unhide it to have it read.`,
  },
  undecodable: {
    ja: (props) =>
      props.charset === undefined
        ? problems.undecodable.wording.ja(props)
        : `${props.charset}ではないバイト（${hex(props.byte)}、オフセット${props.offset}）があります。UTF-8で保存し直してください。`,
    en: (props) =>
      props.charset === undefined
        ? problems.undecodable.wording.en(props)
        : `Byte ${hex(props.byte)} at offset ${props.offset} is not ${props.charset}. Save the file as UTF-8.`,
  },
  'euc-jp': {
    ja: ({ offset }) => `UTF-8ではありません（オフセット${offset}）。UTF-8で保存し直してください。`,
    en: ({ offset }) => `Not UTF-8 (byte offset ${offset}). Save the file as UTF-8.`,
  },
  'utf-16-without-mark': {
    ja: () => 'BOMのないUTF-16のようです。UTF-8で保存し直してください。',
    en: () => 'This looks like UTF-16 without a byte order mark. Save the file as UTF-8.',
  },
  'doubtful-encoding': {
    ja: () => `UTF-8として読みましたが、Shift_JISの半角カナとも読めます。違う場合は${asUtf8.ja}`,
    en: () => `Read as UTF-8, but it could be half-width kana in Shift_JIS. If so: ${asUtf8.en}`,
  },
  'ambiguous-encoding': {
    ja: () => `UTF-8、Shift_JIS、EUC-JPのいずれとも読めます。${asUtf8.ja}`,
    en: () => `This could be UTF-8, Shift_JIS or EUC-JP. ${asUtf8.en}`,
  },
  'title-rows': {
    ja: ({ rows }) =>
      `見出し行の上の${figure(rows)}行は表題とみなし、読みません。違う場合は見出し行を先頭に移してください。`,
    en: ({ rows }) =>
      `${counted(rows, 'row')} above the header taken as title, not read. If wrong, move the header to the top.`,
  },
  'tasks-above-header': {
    ja: ({ rows }) =>
      `見出し行の上に事務らしい行が${figure(rows)}行あり、読まれません。見出し行を先頭に移してください。`,
    en: ({ rows }) =>
      `${rows === 1 ? 'A row above the header looks like a task and is' : `${figure(rows)} rows above the header look like tasks and are`} not read. Move the header to the top.`,
  },
  'two-row-header': {
    ja: () =>
      '見出しを2行（この行とその下の行）とみなし、合わせて読みました。違う場合は見出しを1行にしてください。',
    en: () =>
      'This row and the one below were read as one header. If that is wrong, write the header in one row.',
  },
  'fuzzy-law': {
    ja: ({ name, title }) =>
      `「${brief(name, 24)}」は「${brief(title, 28)}」のことなら、そのように記入してください。`,
    en: ({ name, title }) => `Does “${brief(name, 24)}” mean “${brief(title, 34)}”? If so, write that.`,
  },
  'article-suggested': {
    ja: (props) => recordProblems['article-suggested'].wording.ja({ ...props, isSure: false }),
    en: (props) => recordProblems['article-suggested'].wording.en({ ...props, isSure: false }),
  },
};

/** A problem as a reader of the page can act on it. */
export function onPage(problem: Problem): Problem {
  const wording = Object.hasOwn(wordings, problem.code)
    ? wordings[problem.code as keyof Wordings]
    : undefined;
  // The codes are those of the catalogues, whose props these wordings take.
  return wording === undefined
    ? problem
    : { ...problem, message: say(wording as Wording<object>, problem.message.props) };
}

function mebibytes(bytes: number): string {
  return bytes >= 2 ** 20 ? `${figure(Math.ceil(bytes / 2 ** 20))} MiB` : `${figure(bytes)} B`;
}

function hex(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
