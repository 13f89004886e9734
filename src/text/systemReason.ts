import type { Text } from './lang.js';

/** Why the operating system refused, in words, by the code of its error; a code that is not known stays as it is. */
export function systemReason(code: string): Text {
  return reasons.get(code) ?? { ja: code, en: code };
}

const noFile = { ja: 'ファイルがありません', en: 'there is no such file' };
const noPermission = { ja: '権限がありません', en: 'permission is denied' };
const tooManyFiles = { ja: '開いているファイルが多すぎます', en: 'too many files are open' };

/** Codes of errno(3) that reading and writing files can give. */
const reasons: ReadonlyMap<string, Text> = new Map([
  ['ENOENT', noFile],
  ['ENOTDIR', noFile],
  [
    'EWEB',
    {
      ja: 'Web上のファイルは読みません。ダウンロードして指定してください',
      en: 'nothing is read from the web; download it, and name the file',
    },
  ],
  ['EFBIG', { ja: '64 MiBより大きいファイルです', en: 'it is larger than 64 MiB' }],
  ['ENOTREG', { ja: '通常のファイルではありません', en: 'it is not a regular file' }],
  [
    'ENOWRITER',
    {
      ja: '10秒待っても、パイプに書き込むプログラムがありません',
      en: 'no program wrote into this pipe for ten seconds',
    },
  ],
  ['EISDIR', { ja: 'フォルダーです', en: 'it is a folder' }],
  ['EACCES', noPermission],
  ['EPERM', noPermission],
  ['EROFS', { ja: '読み取り専用です', en: 'it is read-only' }],
  ['ENOSPC', { ja: '空き容量がありません', en: 'no space is left' }],
  ['EDQUOT', { ja: '割り当てられた容量を使い切りました', en: 'the disk quota is used up' }],
  ['EIO', { ja: '機器が読み書きに失敗しました', en: 'the device failed' }],
  [
    'EBUSY',
    {
      ja: 'ほかのプログラムが使用中です。Excelで開いていれば閉じてください',
      en: 'another program uses it; if it is open in Excel, close it',
    },
  ],
  ['EMFILE', tooManyFiles],
  ['ENFILE', tooManyFiles],
  ['ELOOP', { ja: 'シンボリックリンクが循環しています', en: 'its symbolic links form a loop' }],
  ['ENAMETOOLONG', { ja: 'パスが長すぎます', en: 'the path is too long' }],
  ['ETIMEDOUT', { ja: '応答がありません', en: 'there is no response' }],
]);
