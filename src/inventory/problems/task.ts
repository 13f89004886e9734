import type { Place } from '../../model/task.js';
import { error, info, warning } from '../../model/problemKind.js';
import type { Text } from '../../text/lang.js';
import { placeWords } from '../../model/address.js';
import { brief } from '../../text/brief.js';
import { figure } from '../../text/figure.js';

const parts: Readonly<Record<'id' | 'name' | 'cell', Text>> = {
  id: { ja: 'ID', en: 'id' },
  name: { ja: '事務名', en: 'name' },
  cell: { ja: 'セル', en: 'cell' },
};

/** Whether a code point is one of those that each system may fill with characters of its own (外字). */
function isPrivate(codePoint: string): boolean {
  return /\p{Co}/u.test(String.fromCodePoint(Number.parseInt(codePoint.slice(2), 16)));
}

/** Problems of the id and the name of a task. */
export const taskProblems = {
  'missing-id': error<{ readonly part: 'id' | 'name' }>({
    ja: ({ part }) =>
      part === 'id'
        ? 'IDが空のため、この事務は読み込みません。IDを記入してください。'
        : '事務名が空のため、この行は読み込みません。事務名を記入してください。',
    en: ({ part }) =>
      part === 'id'
        ? 'The id is blank, so the task is not read. Give it an id.'
        : 'The name is blank, so the row is not read. Give the task a name.',
  }),
  'duplicate-id': error<{ readonly id: string; readonly first: Place }>({
    ja: ({ id, first }) =>
      `ID「${brief(id, 24)}」は${placeWords(first).ja}にもあります。この事務は読み込みません。`,
    en: ({ id, first }) =>
      `The id “${brief(id, 24)}” is already used in ${placeWords(first).en}. This task is not read.`,
  }),
  'shared-name': warning<{ readonly name: string; readonly id: string; readonly first: Place }>({
    ja: ({ name, id, first }) =>
      `事務名「${brief(name, 20)}」は${placeWords(first).ja}にもあるため、IDを「${brief(id, 24)}」としました。`,
    en: ({ name, id, first }) =>
      `The name “${brief(name, 20)}” is also in ${placeWords(first).en}; the id here is “${brief(id, 24)}”.`,
  }),
  'ids-by-municipality': info<{ readonly id: string; readonly whole: string }>({
    ja: ({ id, whole }) =>
      `ID「${brief(id, 20)}」が複数の団体にあるため、「${brief(whole, 30)}」のように団体を付けてIDとしました。`,
    en: ({ id, whole }) =>
      `Several municipalities have the id “${brief(id, 20)}”, so ids are made as “${brief(whole, 30)}”.`,
  }),
  'law-rows-joined': info<{ readonly rows: number }>({
    ja: ({ rows }) =>
      `IDと事務名が上と同じか空の行（${figure(rows)}行）は、その根拠法令を上の事務に加えました。`,
    en: ({ rows }) =>
      `Rows without an id and name of their own (${figure(rows)}) were read as further laws of the task above.`,
  }),
  'missing-name': warning({
    ja: () => '事務名が空のため、IDを事務名として表示します。',
    en: () => 'The name is blank, so the id is shown instead.',
  }),
  'invisible-character': warning<{
    readonly part: 'id' | 'name' | 'cell';
    readonly codePoints: readonly string[];
  }>({
    ja: ({ part, codePoints }) =>
      codePoints.every(isPrivate)
        ? `${parts[part].ja}に外字（${codePoints.join('、')}）があり、他の環境では表示できません。標準の文字に直してください。`
        : `${parts[part].ja}に見えない文字や表示を乱す文字（${codePoints.join('、')}）があります。取り除いてください。`,
    en: ({ part, codePoints }) =>
      codePoints.every(isPrivate)
        ? `The ${parts[part].en} has private characters (${codePoints.join(', ')}), which only one system shows. Replace them.`
        : `The ${parts[part].en} has invisible or misleading characters (${codePoints.join(', ')}). Remove them.`,
  }),
};
