import { isReservedName } from '../../files/isReservedName.js';
import { brief } from '../../text/brief.js';
import type { Wording } from '../../text/lang.js';
import type { Missing } from './runGit.js';

/** What keeps a file of a commit from being laid out in a folder. */
export type PlaceFault = 'leaves' | 'git' | 'backslash' | 'reserved';

/**
 * What is wrong with a place in a commit, which whoever made the commit chose: git's own commands make no tree with a
 * step such as `..`, but a tree that was written by other means has any. Undefined for a place below the folder.
 */
export function placeFault(place: string, platform: NodeJS.Platform): PlaceFault | undefined {
  const faults = place.split('/').flatMap((step) => stepFault(step, platform) ?? []);
  return faults[0];
}

function stepFault(step: string, platform: NodeJS.Platform): PlaceFault | undefined {
  if (step === '' || step === '.' || step === '..' || step.includes('\0')) return 'leaves';
  if (isGitFolder(step)) return 'git';
  if (step.includes('\\')) return 'backslash';
  return platform === 'win32' && isReservedName(step) ? 'reserved' : undefined;
}

// What git itself takes for .git (core.protectNTFS, core.protectHFS): Windows drops dots and blanks at the end, and
// knows it as git~1; macOS drops what cannot be seen.
const unseen = /[\u200C-\u200F\u202A-\u202E\u206A-\u206F\uFEFF]/g;

function isGitFolder(step: string): boolean {
  return /^(?:\.git|git~1)(?:[. ]*$|:)/i.test(step.replace(unseen, ''));
}

/** What is reported of each fault; `file` is the place. */
export const placeFaultWordings: Readonly<Record<PlaceFault, Wording<Missing>>> = {
  leaves: {
    ja: (missing) =>
      `${headJa(missing)}は、途中に空の名前・「.」・「..」のいずれかがあり、取り出し先のフォルダーの外に書き込むおそれがあるため、取り出せません。${made.ja}`,
    en: (missing) =>
      `${headEn(missing)}: a step of its path is empty, “.” or “..”, so that it could be written outside the folder for it. ${made.en}`,
  },
  git: {
    ja: (missing) =>
      `${headJa(missing)}は、gitが自分のために使う名前（.git）を含むため、取り出せません。${made.ja}`,
    en: (missing) => `${headEn(missing)}: its path has the name .git, which is git's own. ${made.en}`,
  },
  backslash: {
    ja: (missing) =>
      `${headJa(missing)}は、名前に「\\」があり、別のフォルダーを指すおそれがあるため、取り出せません。${renamed.ja}`,
    en: (missing) =>
      `${headEn(missing)}: its name has a “\\”, which can lead to another folder. ${renamed.en}`,
  },
  reserved: {
    ja: (missing) => `${headJa(missing)}は、Windowsで使えない名前のため、取り出せません。${renamed.ja}`,
    en: (missing) => `${headEn(missing)}: Windows allows no such name. ${renamed.en}`,
  },
};

function headJa({ revision, file = '' }: Missing): string {
  return `${revision} の「${brief(file, 60)}」`;
}

function headEn({ revision, file = '' }: Missing): string {
  return `cannot extract “${brief(file, 60)}” at ${revision}`;
}

const made = {
  ja: '何も書き出していません。gitの通常の操作ではできない名前です。このリビジョンの出所を確かめるか、2つのファイルを指定してください。',
  en: 'Nothing was written. The usual commands of git make no such name: find out where the revision comes from, or compare two files instead',
};

const renamed = {
  ja: '何も書き出していません。名前を変えたリビジョンと比べるか、2つのファイルを指定してください。',
  en: 'Nothing was written. Compare with a revision in which it has another name, or compare two files instead',
};
