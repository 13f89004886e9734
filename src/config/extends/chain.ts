import path from 'node:path';
import { realpathSync } from 'node:fs';
import { readWhole } from '../../files/readWhole.js';
import { parsePlain, type PlainDocument } from '../document/document.js';
import { documentText } from '../document/documentText.js';
import { valueAt } from '../document/valueAt.js';
import { ConfigError } from '../error.js';
import { isModule } from '../moduleName.js';
import type { ConfigPlace } from '../place.js';
import { configProblem } from '../problems/config.js';
import { locateConfig } from './locateConfig.js';

/** A config of a chain: what it says, and which file it is. */
export interface Link {
  readonly path: string;
  /** as messages name it */
  readonly name: string;
  readonly document: PlainDocument;
}

// A nation, a prefecture, an association of towns, a town, a department: more is no chain that anybody can follow.
const mostLinks = 8;

/**
 * The config, then the one that it extends, and so on. Only the first may name modules: what is inherited is data, and
 * code that nobody named does not run. Throws ConfigError, also for a cycle.
 */
export async function chainOf(place: ConfigPlace, own: PlainDocument): Promise<readonly Link[]> {
  const links: Link[] = [{ path: place.path, name: place.name, document: own }];
  for (;;) {
    const last = links.at(-1) ?? links[0];
    const named = last === undefined ? undefined : await nextOf(last, place.root ?? path.dirname(place.path));
    if (last === undefined || named === undefined) return links;
    refuseEndless(named, links, last);
    links.push(await read(named, spotIn(last)));
  }
}

type Named = Pick<Link, 'path' | 'name'>;

async function nextOf({ path: file, name, document }: Link, root: string): Promise<Named | undefined> {
  const asked = valueAt(document.data, ['extends']);
  if (typeof asked !== 'string' || asked === '') return undefined; // what is no text is for the schema to say
  const located = await locateConfig(asked, { folder: path.dirname(file), root });
  if ('file' in located) return { path: located.file, name: nameFrom(name, asked, located) };
  const spot = { file: name, ...document.spotOf(['extends']), read: asked };
  throw new ConfigError([configProblem(located.code, spot, { name: asked })]);
}

/** As seen from where the config that extends it is seen from. */
function nameFrom(name: string, asked: string, { file, isPackage }: { file: string; isPackage: boolean }) {
  if (!isPackage) return path.posix.join(path.posix.dirname(name), asked.replaceAll('\\', '/'));
  return asked.endsWith(path.basename(file)) ? asked : `${asked}/${path.basename(file)}`;
}

function refuseEndless(named: Named, links: readonly Link[], last: Link): void {
  const spot = { file: last.name, ...last.document.spotOf(['extends']), read: named.name };
  const known = links.find((link) => realOf(link.path) === realOf(named.path));
  if (known !== undefined) {
    const names = { name: last.name, other: known.name };
    throw new ConfigError([configProblem('config-extends-cycle', spot, names)]);
  }
  if (links.length === mostLinks)
    throw new ConfigError([configProblem('config-extends-deep', spot, { most: mostLinks })]);
}

function realOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

function spotIn({ name, document }: Link) {
  return { file: name, ...document.spotOf(['extends']) };
}

async function read({ path: file, name }: Named, spot: ReturnType<typeof spotIn>): Promise<Link> {
  const bytes = await readWhole(file, { isFound: true });
  if ('code' in bytes)
    throw new ConfigError([configProblem('config-unreadable', spot, { reason: bytes.code })]);
  const document = parsePlain({ file: name, text: documentText(name, bytes.bytes) });
  if (!('data' in document)) throw new ConfigError(document);
  refuseOther(name, document);
  refuseCode(name, document);
  return { path: file, name, document };
}

function refuseOther(file: string, document: PlainDocument): void {
  const { data } = document;
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return;
  const wrong = { path: '', received: JSON.stringify(data) ?? '', wants: mapping };
  throw new ConfigError([configProblem('config-wrong-value', { file, ...document.spotOf([]) }, wrong)]);
}

const mapping = { ja: '「項目: 値」の並び', en: 'keys with their values' };

function refuseCode(file: string, document: PlainDocument): void {
  const problems = codePaths.flatMap((path) => {
    const entries = valueAt(document.data, path);
    return (Array.isArray(entries) ? entries : []).flatMap((module: unknown, i) =>
      typeof module === 'string' && isModule(module)
        ? [
            configProblem(
              'config-extends-code',
              { file, ...document.spotOf([...path, i]), read: module },
              { name: module },
            ),
          ]
        : [],
    );
  });
  if (problems.length > 0) throw new ConfigError(problems);
}

/** Where a config names modules. */
const codePaths = [['criteria'], ['check', 'policies']] as const;
