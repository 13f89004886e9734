import { error } from '../../model/problemKind.js';
import { figure } from '../../text/figure.js';

/** Problems of what is larger than is read unless a flag allows it. */
export const limitProblems = {
  'file-too-large': error<{ readonly limit: number }>({
    ja: ({ limit }) =>
      `ファイルが上限（${size(limit)}）を超えています。上限は --max-file-size で変更できます。`,
    en: ({ limit }) => `The file is larger than ${size(limit)}. Raise the limit with --max-file-size.`,
  }),
  'too-many-tasks': error<{ readonly limit: number }>({
    ja: ({ limit }) => `事務が上限（${figure(limit)}件）を超えています。上限は --max-tasks で変更できます。`,
    en: ({ limit }) => `There are more than ${figure(limit)} tasks. Raise the limit with --max-tasks.`,
  }),
  'too-many-lines': error<{ readonly lines: number; readonly limit: number }>({
    ja: ({ lines, limit }) =>
      `行数（${figure(lines)}行）が事務の上限（${figure(limit)}件）に比べて多すぎます。空行を除くか、--max-tasks で変更してください。`,
    en: ({ lines, limit }) =>
      `${figure(lines)} lines are too many for at most ${figure(limit)} tasks. Delete blank lines or raise --max-tasks.`,
  }),
  'field-too-large': error<{ readonly limit: number }>({
    ja: ({ limit }) => `セルが上限（${size(limit)}）を超えています。上限は --max-field-size で変更できます。`,
    en: ({ limit }) => `A cell is larger than ${size(limit)}. Raise the limit with --max-field-size.`,
  }),
  'too-many-columns': error<{ readonly columns: number; readonly limit: number }>({
    ja: ({ columns, limit }) =>
      `列数（${figure(columns)}列）が上限（${figure(limit)}列未満）を超えています。上限は --max-columns で変更できます。`,
    en: ({ columns, limit }) =>
      `${figure(columns)} columns are too many: fewer than ${figure(limit)} are read. Raise the limit with --max-columns.`,
  }),
};

function size(bytes: number): string {
  return bytes >= 2 ** 20 ? `${figure(bytes / 2 ** 20)} MiB` : `${figure(bytes)} B`;
}
