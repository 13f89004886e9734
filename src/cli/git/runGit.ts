import { execFile } from 'node:child_process';
import { say, type Wording } from '../../text/lang.js';
import type { Io } from '../io.js';
import { gitProgram } from './gitProgram.js';
import { UsageError } from '../usageError.js';

/** What git was asked for and does not have. */
export interface Missing {
  readonly revision: string;
  readonly file?: string;
}

/** Runs git with these arguments; throws UsageError with the wording if it fails. */
export type Git = (
  args: readonly string[],
  otherwise: Wording<Missing>,
  missing: Missing,
  more?: { readonly input?: string; readonly most?: number },
) => Promise<Buffer>;

// Texts that git answers with are short; listings of large repositories are not.
const usualMost = 2 ** 28;

/** Runs git in a folder, without a shell, and without asking the network or the user for anything. */
export function gitIn({ cwd, env }: Pick<Io, 'cwd' | 'env'>): Git {
  const quiet = { ...env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
  return (args, otherwise, missing, { input = '', most = usualMost } = {}) =>
    new Promise((resolve, reject) => {
      const options = { cwd, env: quiet, encoding: 'buffer', maxBuffer: most, windowsHide: true } as const;
      const program = gitProgram(env);
      if (program === undefined) return reject(refused(says.noGit, missing));
      const child = execFile(program, args, options, (error, stdout, stderr) => {
        if (error === null) return resolve(stdout);
        return reject(refused(error.code === 'ENOENT' ? says.noGit : reasonIn(stderr, otherwise), missing));
      });
      // A git that is missing, or ends early, is reported above.
      child.stdin?.on('error', () => undefined).end(input);
    });
}

/** What git says of itself, where that explains more than what it was asked for. */
function reasonIn(stderr: Buffer, otherwise: Wording<Missing>): Wording<Missing> {
  const text = stderr.toString('utf8');
  if (text.includes('dubious ownership')) return says.ownership;
  if (/lazy fetching disabled|missing (?:blob|tree|commit)|unable to read (?:tree|sha1 file)/.test(text))
    return says.notFetched;
  return otherwise;
}

/** The commit of a revision. Throws UsageError if there is none. */
export async function commitOf(revision: string, git: Git): Promise<string> {
  // It would be taken for an option.
  if (revision.startsWith('-')) throw refused(says.noRevision, { revision });
  const args = ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`];
  return firstLineOf(await git(args, says.noRevision, { revision }));
}

/** Whether the repository has no working tree. Throws UsageError outside of any repository. */
export async function isBare(git: Git, revision: string): Promise<boolean> {
  const answer = await git(['rev-parse', '--is-bare-repository'], noRepository, { revision });
  return firstLineOf(answer) === 'true';
}

export const noRepository: Wording<Missing> = {
  ja: () => 'ここはgitのリポジトリではありません。リポジトリのフォルダーで実行してください。',
  en: () => 'this folder is not in a git repository; run the command in the repository of the inventory',
};

/** The line that git answered with. */
export function firstLineOf(output: Buffer): string {
  return output.toString('utf8').replace(/\n$/, '');
}

/** What keeps a comparison with a revision from being made. */
export function refused(wording: Wording<Missing>, missing: Missing): UsageError {
  return new UsageError(say(wording, missing));
}

const says = {
  noGit: {
    ja: () => 'gitが見付かりません。インストールするか、2つのファイルを指定してください。',
    en: () => 'git was not found; install it, or compare two files instead of using --git',
  },
  ownership: {
    ja: () =>
      'このリポジトリは別の利用者のものなので、gitが開きません。git config --global --add safe.directory に続けてフォルダーのパスを指定してください。',
    en: () =>
      'git does not open this repository, because it belongs to another user; run git config --global --add safe.directory with its path',
  },
  notFetched: {
    ja: ({ revision }) =>
      `${revision} のファイルが手元にありません（一部だけのクローン）。git fetch --refetch --no-filter で取得してください。`,
    en: ({ revision }) =>
      `files at ${revision} are not on this machine (a partial clone); get them with git fetch --refetch --no-filter`,
  },
  noRevision: {
    ja: ({ revision }) =>
      `${revision} というコミット・ブランチ・タグはありません。浅いクローンでは git fetch --unshallow（GitHub Actionsでは fetch-depth: 0）が必要です。`,
    en: ({ revision }) =>
      `unknown revision ${revision}; a shallow clone needs git fetch --unshallow (fetch-depth: 0 in GitHub Actions)`,
  },
} as const satisfies Record<string, Wording<Missing>>;
