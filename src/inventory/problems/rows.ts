import { warning } from '../../model/problemKind.js';
import { brief } from '../../text/brief.js';
import type { ReadProps } from './number.js';

/** What a row says, and the heading of the remarks that it is below, if there is one. */
export interface UnderHeading extends ReadProps {
  readonly under?: string;
}

/** Rows that look like no tasks: what is said of them, whether they are read or not. */
export const rowProblems = {
  'total-row': warning<ReadProps>({
    ja: ({ read }) =>
      `「${brief(read)}」は集計の行のようです。事務としては読みません。事務なら名称を直してください。`,
    en: ({ read }) =>
      `“${brief(read)}” looks like a row of totals and is not read as a task. If it is one, rename it.`,
  }),
  'note-row': warning<UnderHeading>({
    ja: ({ read, under }) =>
      under === undefined
        ? `「${brief(read)}」は注記や記入例の行のようです。事務としては読みません。事務なら名称を直してください。`
        : `「${brief(read, 24)}」は「${brief(under, 12)}」の下の注記とみなし、読みません。事務ならその見出しの行を除いてください。`,
    en: ({ read, under }) =>
      under === undefined
        ? `“${brief(read)}” looks like a remark or an example and is not read as a task. If it is one, rename it.`
        : `“${brief(read, 30)}” is below “${brief(under, 12)}”, so it is not read as a task. If it is one, delete that row.`,
  }),
  'section-row': warning<ReadProps>({
    ja: ({ read }) =>
      `「${brief(read)}」は区分の見出しの行とみなし、読みません。事務ならIDと事務名の両方を記入してください。`,
    en: ({ read }) =>
      `“${brief(read, 36)}” looks like the heading of a part of the table, not a task. If it is one, give it an id and a name.`,
  }),
  'kept-row': warning<UnderHeading>({
    ja: ({ read, under }) =>
      under === undefined
        ? `「${brief(read)}」は集計や注記のようですが、根拠法令などがあるため事務として読みました。`
        : `「${brief(under, 12)}」の下の「${brief(read, 24)}」以降は、注記かもしれませんが事務として読みました。注記なら除いてください。`,
    en: ({ read, under }) =>
      under === undefined
        ? `“${brief(read, 30)}” looks like a total or a remark; it is read as a task for its law. If it is none, delete it.`
        : `From “${brief(read, 24)}” on, rows below “${brief(under, 12)}” may be tasks and are read so. Delete them if not.`,
  }),
};
