import type { Text } from '../../text/lang.js';
import { langs } from '../../text/lang.js';
import { unless, type Fault } from './fault.js';
import { isRecord } from './isRecord.js';

/** What is missing of a text that must exist in both languages. */
export function textFaults(path: string, text: unknown): readonly Fault[] {
  return langs.flatMap((lang) => {
    const words = isRecord(text) ? text[lang] : undefined;
    const holds = typeof words === 'string' && words.trim() !== '';
    return unless(holds, { law: 'languages', path: `${path}.${lang}`, wants: wants[lang], got: words });
  });
}

/** Whether the words of a text are in the languages that they are given for; a name such as AI is in any. */
export function languageFaults(path: string, { ja, en }: Text): readonly Fault[] {
  if (ja === en && name.test(en)) return [];
  return [
    ...unless(japanese.test(ja), { law: 'languages', path: `${path}.ja`, wants: wants.ja, got: ja }),
    // 「なし」 is a word that one writes in a cell.
    ...unless(!kana.test(en.replaceAll('なし', '')), {
      law: 'languages',
      path: `${path}.en`,
      wants: wants.en,
      got: en,
    }),
  ];
}

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const name = /^[A-Z][\w.+-]*$/;

const wants = {
  ja: { ja: '日本語の文', en: 'words in Japanese' },
  en: { ja: '英語の文', en: 'words in English' },
} as const satisfies Record<string, Text>;
