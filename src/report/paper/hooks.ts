import type { PackedTexts } from './pairs.js';
import type { WhatIfData } from './whatIfData.js';

/**
 * What scripts may rely on in the page, and all that they may rely on: names of elements and attributes, and the shape of
 * the data. Markup and scripts import these names, so that a change of one reaches the other. Each stays as it is once a
 * page with it was published; new ones may come.
 */
export const hooks = {
  /** id of the element with PageData as JSON, which `expanded` reads */
  data: 'commonality-data',
  /** ids of the sections */
  sheet: 'sheet',
  whatIf: 'what-if',
  list: 'list',
  charts: 'charts',
  method: 'method',
  /** id of the element within the section of what if that its script fills; the section is hidden until it does */
  whatIfRoot: 'what-if-root',
  /** id of the table of all tasks; its rows are in its only tbody, and a row of class `detail` may follow each */
  tasks: 'tasks',
  /** ids of the two radio buttons, named `lang`, that choose the language: `lang-ja`, `lang-en` */
  langPrefix: 'lang-',
  /** attribute of the line that says, in print as well, that a reader changed the page; one a language, hidden until then */
  changed: 'data-changed',
  /** attribute of a row of the list, and of a name on the sheet: the number of the task in the columns of PageData */
  task: 'data-task',
  /** attribute of the headings of the list: rank, task, score, interval, coverage, verdict, note */
  cell: 'data-cell',
} as const;

/** A text in both languages: unpackedText of text/pairs.ts makes it one in one of them. */
type Packed = string;

/** `[label, text]` */
export type PackedNote = readonly [label: Packed, text: Packed];

/** `[points, weight, value, title, says, caution, parts]`; those of a part end with `says`, and have no points. */
export type DetailRow = readonly [
  points: string,
  weight: string,
  value: string,
  title: Packed,
  says: Packed,
  caution?: Packed | '',
  /** numbers of rows */
  parts?: readonly number[],
];

/** What explain says of one task; what a text calls `=` is the line of the task. */
export type TaskDetail = readonly [
  summary: Packed,
  /** what is behind the name of the file: `:12`, or ` 調査票!C12` */
  place: string,
  head: readonly PackedNote[],
  open: readonly PackedNote[],
  /** numbers of rows */
  criteria: readonly number[],
  neighbours: readonly PackedNote[],
  sources: readonly PackedNote[],
];

/** What details are made of; each that several tasks share is there once. */
export interface DetailTexts {
  readonly texts: PackedTexts;
  readonly rows: readonly DetailRow[];
}

/** What explain says of one task, with all that it refers to. */
export interface DetailAlone extends DetailTexts {
  readonly detail: TaskDetail;
}

/** What the list of tasks is sorted and searched by; task i is entry i of each column. */
export interface ListData {
  /** rises when something here changes its meaning */
  readonly version: 2;
  readonly criteria: readonly {
    readonly id: string;
    readonly title: { readonly ja: string; readonly en: string };
    readonly theme: string;
    /** 0 to 1 */
    readonly weight: number;
  }[];
  readonly files: readonly string[];
  readonly columns: {
    readonly id: readonly string[];
    /** number in `files` */
    readonly file: readonly number[];
    readonly line: readonly number[];
    readonly list: readonly string[];
    /** 0: no rank */
    readonly rank: readonly number[];
    /** 0 to 100; -1: no score */
    readonly score: readonly number[];
    readonly low: readonly number[];
    readonly high: readonly number[];
    /** 0 to 1 */
    readonly coverage: readonly number[];
    /** the group of criteria that adds most to the score; empty where nothing does */
    readonly theme: readonly string[];
    /** ids of conditions */
    readonly conditions: readonly (readonly string[])[];
  };
}

/** The data of the page; task i is entry i of `details` as well. */
export interface PageData extends ListData, DetailTexts {
  readonly details: readonly TaskDetail[];
  /** none where nobody is to try other weights */
  readonly whatIf?: WhatIfData | undefined;
}
