import type { Place } from '../../model/task.js';
import { error, warning } from '../../model/problemKind.js';
import { placeWords } from '../../model/address.js';
import { brief } from '../../text/brief.js';

/** Problems of the id and the name of a task. */
export const taskProblems = {
  'missing-id': error({
    ja: () => 'IDが空のため、この事務は読み込みません。IDを記入してください。',
    en: () => 'The id is blank, so the task is not read. Give it an id.',
  }),
  'duplicate-id': error<{ readonly id: string; readonly first: Place }>({
    ja: ({ id, first }) =>
      `ID「${brief(id, 24)}」は${placeWords(first).ja}にもあります。この事務は読み込みません。`,
    en: ({ id, first }) =>
      `The id “${brief(id, 24)}” is already used in ${placeWords(first).en}. This task is not read.`,
  }),
  'missing-name': warning({
    ja: () => '事務名が空のため、IDを事務名として表示します。',
    en: () => 'The name is blank, so the id is shown instead.',
  }),
  'invisible-character': warning<{ readonly part: 'id' | 'name'; readonly codePoints: readonly string[] }>({
    ja: ({ part, codePoints }) =>
      `${part === 'id' ? 'ID' : '事務名'}に見えない文字や表示を乱す文字（${codePoints.join('、')}）があります。取り除いてください。`,
    en: ({ part, codePoints }) =>
      `The ${part} has invisible or misleading characters (${codePoints.join(', ')}). Remove them.`,
  }),
};
