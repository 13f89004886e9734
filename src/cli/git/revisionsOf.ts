import type { Wording } from '../../text/lang.js';
import type { Io } from '../io.js';
import { commitOf, gitIn, firstLineOf, isBare, refused, type Missing } from './runGit.js';

/** The two revisions that `A..B`, `A...B` (from where B left A) or `REV` name; without a second, the working tree. */
export async function revisionsOf(
  given: string,
  { cwd, env }: Pick<Io, 'cwd' | 'env'>,
): Promise<{ readonly old: string; readonly now: string | undefined }> {
  const at = given.indexOf('..');
  const git = gitIn({ cwd, env });
  if (at < 0) {
    if (await isBare(git, given)) throw refused(noWorkTree, { revision: given });
    return { old: given, now: undefined };
  }
  const dots = given.startsWith('...', at) ? '...' : '..';
  const [old, now] = [given.slice(0, at) || 'HEAD', given.slice(at + dots.length) || 'HEAD'];
  if (dots === '..') return { old, now };
  const commits = [await commitOf(old, git), await commitOf(now, git)];
  return { old: firstLineOf(await git(['merge-base', ...commits], noBase, { revision: given })), now };
}

const noBase: Wording<Missing> = {
  ja: ({ revision }) => `${revision} には共通の祖先がありません。A..B の形で指定してください。`,
  en: ({ revision }) => `${revision} has no common ancestor; use A..B`,
};

const noWorkTree: Wording<Missing> = {
  ja: ({ revision }) =>
    `ここは作業中のファイルのないリポジトリ（bare）です。${revision}..HEAD のように2つのリビジョンを指定してください。`,
  en: ({ revision }) =>
    `this repository is bare and has no working files; name two revisions, such as ${revision}..HEAD`,
};
