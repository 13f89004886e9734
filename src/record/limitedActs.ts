/** An act that not every town carries out: one for a region or a closed period, or one that was never applied. */
export interface LimitedAct {
  readonly law: string;
  readonly kind: 'region' | 'period' | 'never';
  readonly reason: { readonly ja: string; readonly en: string };
}

/** Reads the lines of `limitedActs.txt`, which people review. */
export function limitedActs(text: string): readonly LimitedAct[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [law = '', kind = '', ja = '', en = ''] = line.split('\t');
      return { law, kind: kindOf(kind), reason: { ja, en } };
    });
}

function kindOf(written: string): LimitedAct['kind'] {
  return written === 'never' || written === 'period' ? written : 'region';
}
