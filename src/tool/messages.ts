import type { ArticleSuggestion } from '../model/articleSuggestion.js';
import type { Severity } from '../model/problem.js';
import type { Narrowing } from '../record/narrowedLaws.js';
import type { DetailAlone, ListData } from '../report/paper/hooks.js';
import type { WhatIfData } from '../report/paper/whatIfData.js';
import type { Text } from '../text/lang.js';

/** A file as it was dropped. */
interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What can be downloaded. */
export const downloads = ['report', 'xlsx', 'csv', 'json', 'next'] as const;
export type Download = (typeof downloads)[number];

/** What the page asks of the worker. */
export type ToolRequest =
  /** the packed record, and what a report brings along; before all else */
  | { readonly is: 'start'; readonly record: Uint8Array; readonly style: string; readonly script: string }
  /** inventories count in the place of earlier ones, and so does a config */
  | { readonly is: 'drop'; readonly files: readonly Dropped[] }
  | { readonly is: 'narrow'; readonly narrowing: Narrowing }
  /** the config that was dropped no longer counts */
  | { readonly is: 'forget-config' }
  /** what explain says of a task, by its place in the lists; the answer has the same number */
  | { readonly is: 'detail'; readonly number: number; readonly task: number }
  | { readonly is: 'download'; readonly what: Download; readonly lang: 'ja' | 'en' };

/** What has been reached. */
export type Step = 'reading' | 'writing' | 'waiting' | 'making' | 'done';

/** A problem as it is shown: its place, what is wrong, and what to do. */
export interface ShownProblem {
  readonly severity: Severity;
  readonly says: Text;
}

/** What the worker answers. */
export type ToolReply =
  | { readonly is: 'step'; readonly step: Step }
  /** the config that counts, and what it sets; undefined where there is none */
  | { readonly is: 'config'; readonly name: string | undefined; readonly sets: readonly Text[] }
  | { readonly is: 'refused'; readonly problems: readonly ShownProblem[] }
  | {
      readonly is: 'ranked';
      readonly whatIf: WhatIfData;
      readonly problems: readonly ShownProblem[];
    }
  | { readonly is: 'suggestions'; readonly suggestions: readonly ArticleSuggestion[] }
  /** the sections above and below the one in which a reader tries other weights, which is there already */
  | { readonly is: 'paper'; readonly above: string; readonly below: string; readonly list: ListData }
  | { readonly is: 'detail'; readonly number: number; readonly detail: DetailAlone }
  | { readonly is: 'file'; readonly name: string; readonly type: string; readonly bytes: Uint8Array };
