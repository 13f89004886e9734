import type { Config } from '../../config/load.js';
import { plain, say, type Text, type Wording } from '../../text/lang.js';
import { finderOf } from '../../text/named.js';
import { nearest } from '../../text/nearest.js';
import { UsageError } from '../usageError.js';
import { defined } from '../../library/defined.js';

/** The weights of the profile of this name; none without a name. Throws UsageError if there is no such profile. */
export function profileWeights(
  profile: string | undefined,
  config: Config | undefined,
): Readonly<Record<string, number>> {
  if (profile === undefined) return {};
  const profiles = config?.settings.profiles ?? {};
  const names = Object.keys(profiles);
  // Names of a config may be typed in another width; two that differ only by it are distinguished as they are written.
  const [found] = finderOf(names.map((name) => ({ id: name, names: [name] })))(profile);
  if (found !== undefined) return defined(profiles[found] ?? {});
  if (profile === 'all') throw new UsageError(plain(says.onlyOne));
  profileNames(config);
  throw new UsageError(say(says.profile, { given: profile, near: nearest(profile, names), names }));
}

/** The profiles that a config has. Throws UsageError if it has none. */
export function profileNames(config: Config | undefined): readonly string[] {
  const names = Object.keys(config?.settings.profiles ?? {});
  if (names.length === 0) throw new UsageError(plain(says.noProfiles));
  return names;
}

interface Given {
  readonly given: string;
  readonly near: string | undefined;
  readonly names: readonly string[];
}

const says = {
  profile: {
    ja: ({ given, near, names }) =>
      `設定の profiles に ${given} はありません。${near === undefined ? `次のいずれかを指定してください：${names.join('、')}` : `${near} ではありませんか。`}`,
    en: ({ given, near, names }) =>
      `the config has no profile ${given}; ${near === undefined ? `it has: ${names.join(', ')}` : `did you mean ${near}?`}`,
  },
  onlyOne: {
    ja: '--profile all は score だけで使えます。プロファイルを1つ指定してください。',
    en: '--profile all works only with score; name one profile',
  },
  noProfiles: {
    ja: '設定に profiles がありません。commonality weights で作ったものを設定に書いてください。',
    en: 'the config has no profiles; create some with commonality weights',
  },
} as const satisfies Record<string, Wording<Given> | Text>;
