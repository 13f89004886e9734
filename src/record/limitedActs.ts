import { recordLines } from './reading/recordLines.js';

/**
 * An act that not every town carries out: one for a region or a closed period, one that was never applied, or one for
 * towns that have such land, office or plan (area).
 */
export interface LimitedAct {
  readonly law: string;
  readonly kind: 'region' | 'period' | 'never' | 'area';
  readonly reason: { readonly ja: string; readonly en: string };
}

let read: ReadonlyMap<string, LimitedAct> | undefined;

/** The acts that people have reviewed, by title; read when a task first rests on an article. */
export function limitedActs(): ReadonlyMap<string, LimitedAct> {
  read ??= limitedActsOf(recordLines('limitedActs.txt'));
  return read;
}

/** The acts of lines with title, kind and reason in both languages, parted by tabs. */
function limitedActsOf(lines: readonly string[]): ReadonlyMap<string, LimitedAct> {
  return new Map(
    lines.map((line) => {
      const [law = '', kind = '', ja = '', en = ''] = line.split('\t');
      return [law, { law, kind: kindOf(kind), reason: { ja, en } }];
    }),
  );
}

function kindOf(written: string): LimitedAct['kind'] {
  return written === 'never' || written === 'period' || written === 'area' ? written : 'region';
}
