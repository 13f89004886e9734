import { municipalityOf } from '../record/municipalities/municipalityOf.js';
import { likelyTown } from '../record/municipalities/likelyTown.js';
import type { Municipality } from '../record/municipalities/municipality.js';

/** Whose list it is; or why that is not known. */
export type Owner =
  | { readonly is: 'known'; readonly municipality: Municipality }
  | { readonly is: 'unknown'; readonly near: string | undefined }
  | { readonly is: 'ambiguous'; readonly names: readonly string[] }
  /** the last digit of a code is not that of its municipality */
  | { readonly is: 'wrong-digit'; readonly near: string };

/** The municipality of a code or a name, with its prefecture where a list has it. */
export function ownerOf(written: string, prefecture?: string): Owner {
  const found = municipalityOf(written, prefecture);
  if (found.kind === 'found') return { is: 'known', municipality: found.municipality };
  if (found.kind === 'ambiguous') return { is: 'ambiguous', names: found.candidates.map(fullName) };
  if (found.kind === 'bad-check-digit')
    return { is: 'wrong-digit', near: `${found.municipality.code} ${fullName(found.municipality)}` };
  return { is: 'unknown', near: likelyTown(written, prefecture).near };
}

/** The municipality that the name of a file begins with or has in it (013935_黒松内町.csv, 事務一覧（東川町）.xlsx). */
export function ownerOfFile(file: string): Owner {
  const stem = (file.split('/').at(-1) ?? '').normalize('NFKC').replace(/\.[^.]*$/u, '');
  const parts = stem.split(/[_\-\s()[\]【】「」、,.・]+/u).filter((part) => part !== '');
  const code = parts.find((part) => /^\d{5,6}$/.test(part) && municipalityOf(part).kind !== 'unknown');
  if (code !== undefined) return ownerOf(code);
  const owners = parts.flatMap(namesIn).map((name) => ownerOf(name));
  return (
    owners.find(({ is }) => is === 'known') ??
    owners.find(({ is }) => is === 'ambiguous') ?? { is: 'unknown', near: undefined }
  );
}

/** A part of a file name as far as each 市, 町, 村 or 区 in it, the longest first; town halls write 東川町事務一覧. */
function namesIn(part: string): readonly string[] {
  const ends = [...part.matchAll(/[市区町村]/gu)].map(({ index }) => part.slice(0, index + 1));
  return ends.toReversed();
}

function fullName({ prefecture, name }: Municipality): string {
  return `${prefecture}${name}`;
}
