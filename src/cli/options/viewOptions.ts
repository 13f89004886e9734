import { Option } from 'commander';
import { underHeading } from './underHeading.js';
import { listNamed, listNames } from '../../model/names.js';
import { listIds } from '../../model/result.js';
import type { Lang, Text } from '../../text/lang.js';
import { idOf, wholeNumberOf } from './values.js';
import { wordOption } from './words.js';

/** Flags that say how much of a result is shown. */
export interface ViewFlags {
  readonly top?: string;
  readonly list?: string;
}

/** What ViewFlags ask for. */
export interface View {
  readonly top?: number;
  readonly list?: string;
}

/** The options of ViewFlags; `list` says what becomes of the list that is named. */
export function viewOptions(lang: Lang, list: Text): readonly Option[] {
  return underHeading(group[lang], [new Option('--top <n>', top[lang]), listOption(lang, list)]);
}

/** `--list`: the id of a list, or its name as reports print it. */
function listOption(lang: Lang, list: Text): Option {
  const option = wordOption('--list <id>', list[lang], { words: listIds });
  const named = listIds.map((id) => ({ id, names: [listNames[id].ja, listNames[id].en] }));
  return option.argParser((given) => listNamed(given) ?? idOf('--list', given, named));
}

/** What the flags ask for. Throws UsageError. */
export function viewOf({ top, list }: ViewFlags): View {
  return {
    ...(top === undefined ? {} : { top: wholeNumberOf('--top', top, [0, Number.MAX_SAFE_INTEGER]) }),
    ...(list === undefined ? {} : { list }),
  };
}

const top: Text = {
  ja: '一覧ごとに表示する件数（0はすべて）',
  en: 'number of tasks to show in each list (0 for all)',
};

const group: Text = { ja: '表示：', en: 'View:' };
