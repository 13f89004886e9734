import { figure } from '../text/figure.js';
import { plain, say, word, type Sentence, type Wording } from '../text/lang.js';
import { systemReason } from '../text/systemReason.js';

/** What keeps a data file of the program from being used. */
export type RecordDamage =
  | { readonly is: 'missing' | 'not-loaded' | 'empty' | 'line-ends' | 'content' }
  | { readonly is: 'unreadable'; readonly code: string }
  /** in bytes: what the file has, and what its first line says that it has */
  | { readonly is: 'size'; readonly size: number; readonly expected: number };

/** Thrown when a data file that ships with the program is not as it was shipped; nothing of it is used then. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly says: Sentence;

  constructor(
    readonly file: string,
    readonly damage: RecordDamage,
  ) {
    const says = damage.is === 'not-loaded' ? notLoaded : say(unusable, { file, damage });
    super(word(says, 'en'));
    this.says = says;
  }
}

const notLoaded: Sentence = plain({
  ja: '公的記録が読み込まれていません。ブラウザーでは、先に await loadRecord(…) を実行して municipal-commonality/record.gz の内容又はURL を渡すか、record: false を指定してください。',
  en: 'the public record was not loaded. In a browser, first call await loadRecord(…) with the bytes or the URL of municipal-commonality/record.gz, or set record: false.',
});

interface Unusable {
  readonly file: string;
  readonly damage: RecordDamage;
}

/** Where the file is in a clone of the repository. */
const sourceOf = (file: string): string => `src/record/${file.replace(/^.*[\\/]/u, '')}`;

const unusable: Wording<Unusable> = {
  ja: ({ file, damage }) =>
    `プログラムに付属するデータファイル ${file} を利用できません（${whatJa(damage)}）。municipal-commonality を再インストールしてください。リポジトリのクローンでは、${sourceOf(file)} を削除してから git checkout -- ${sourceOf(file)} と npm run build を実行してください。`,
  en: ({ file, damage }) =>
    `the data file ${file}, which ships with the program, cannot be used: ${whatEn(damage)}. Reinstall municipal-commonality; in a clone of its repository, delete ${sourceOf(file)}, then run git checkout -- ${sourceOf(file)} and npm run build.`,
};

function whatJa(damage: RecordDamage): string {
  switch (damage.is) {
    case 'missing':
      return 'ファイルがありません';
    case 'not-loaded':
      return '読み込まれていません';
    case 'empty':
      return 'ファイルが空です';
    case 'line-ends':
      return '改行コードがLFからCRLFに変換されています';
    case 'unreadable':
      return `読み込めません：${systemReason(damage.code).ja}`;
    case 'size':
      return `大きさが${figure(damage.size)}バイトで、本来の${figure(damage.expected)}バイトと異なります`;
    case 'content':
      return '内容が破損しています';
  }
}

function whatEn(damage: RecordDamage): string {
  switch (damage.is) {
    case 'missing':
      return 'it does not exist';
    case 'not-loaded':
      return 'it was not loaded';
    case 'empty':
      return 'it is empty';
    case 'line-ends':
      return 'its line ends were converted from LF to CRLF';
    case 'unreadable':
      return `it cannot be read (${systemReason(damage.code).en})`;
    case 'size':
      return `it has ${figure(damage.size)} bytes instead of ${figure(damage.expected)}`;
    case 'content':
      return 'its content is damaged';
  }
}
