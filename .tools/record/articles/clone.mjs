// Reads a git clone of law texts, one file a law, one commit for each law that amends it.
import { execFileSync, spawn } from 'node:child_process';

/**
 * The versions of every file, oldest first: `{ file, blob, date, by }`. `by` is the e-Gov id of the amending law and `date`
 * the day on which it came into force, both from the trailer Source-Id (law_date_amendinglaw).
 */
export async function versionsOf(clone) {
  const format = 'C %(trailers:key=Source-Id,valueonly,separator=%x2C)';
  const args = ['log', '--reverse', '--raw', '--no-abbrev', '--no-renames', `--format=${format}`, 'HEAD'];
  const child = spawn('git', ['-C', clone, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const files = new Map();
  let source = '';
  for await (const line of linesOf(child.stdout)) {
    if (line.startsWith('C ')) source = line.slice(2);
    else if (line.startsWith(':')) {
      const [, , , blob, rest] = line.split(' ');
      const file = rest.slice(rest.indexOf('\t') + 1);
      const [, date = '', by = ''] = source.split('_');
      if (!files.has(file)) files.set(file, []);
      files.get(file).push({ blob, date, by });
    }
  }
  return files;
}

async function* linesOf(stream) {
  let rest = '';
  stream.setEncoding('utf8');
  for await (const piece of stream) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop();
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** The texts of blobs, in their order; undefined for one that the clone does not have. */
export async function* textsOf(clone, blobs) {
  const child = spawn('git', ['-C', clone, 'cat-file', '--batch', '--buffer'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(`${blobs.join('\n')}\n`);
  const reader = pieces(child.stdout);
  try {
    for (let left = blobs.length; left > 0; left -= 1) {
      const [, type, size] = (await reader.line()).split(' ');
      if (type === 'blob') yield (await reader.bytes(Number(size) + 1)).toString('utf8', 0, Number(size));
      else yield undefined;
    }
  } finally {
    child.kill(); // whoever has enough of the texts does not wait for the rest
  }
}

/** Reads lines and counted bytes from a stream, without joining its pieces over and over. */
function pieces(stream) {
  const iterator = stream[Symbol.asyncIterator]();
  let parts = [];
  let size = 0;
  const more = async () => {
    const { value, done } = await iterator.next();
    if (done) throw new Error('the output of git ended early');
    parts.push(value);
    size += value.length;
  };
  const take = (count) => {
    const all = parts.length === 1 ? parts[0] : Buffer.concat(parts);
    parts = [all.subarray(count)];
    size -= count;
    return all.subarray(0, count);
  };
  return {
    async bytes(count) {
      for (;;) {
        if (size >= count) return take(count);
        await more();
      }
    },
    async line() {
      for (;;) {
        const all = parts.length === 1 ? parts[0] : Buffer.concat(parts);
        parts = [all];
        const feed = all.indexOf(10);
        if (feed >= 0) return take(feed + 1).toString('utf8', 0, feed);
        await more();
      }
    },
  };
}

/** The day of the newest version in the clone, ISO 8601. */
export function dateOf(clone) {
  const args = ['-C', clone, 'log', '-1', '--format=%ad', '--date=format:%Y-%m-%d'];
  return execFileSync('git', args).toString().trim();
}
