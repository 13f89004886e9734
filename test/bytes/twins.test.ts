import { crc32 as crc32OfNode } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as browser from '../../src/bytes/bytes.browser.js';
import * as node from '../../src/bytes/bytes.js';
import { computedSha256 } from '../../src/bytes/sha256.js';
import * as zipOfBrowser from '../../src/bytes/zip.browser.js';
import * as zipOfNode from '../../src/bytes/zip.js';
import { workbookOf } from '../inventory/xlsx/workbook.js';

/* What a browser does with bytes is what Node does with them. */

const bytes = fc.uint8Array({ maxLength: 300 });
// Halves of characters and byte order marks as well.
const text = fc.string({
  unit: fc.constantFrom('a', '"', 'é', '住', '𠮷', '\uD842', '\uFEFF', '\u3000', '\n'),
});

describe('the twin for browsers', () => {
  it('has the same names', () => {
    expect(Object.keys(browser).toSorted()).toEqual(Object.keys(node).toSorted());
    expect(Object.keys(zipOfBrowser).toSorted()).toEqual(Object.keys(zipOfNode).toSorted());
  });

  it('reads texts from bytes, whatever these are', () => {
    fc.assert(
      fc.property(bytes, fc.nat(300), (given, from) => {
        expect(browser.utf8Text(given)).toBe(node.utf8Text(given));
        expect(browser.byteText(given)).toBe(node.byteText(given));
        expect(browser.isUtf8(given)).toBe(node.isUtf8(given));
        expect(browser.isAscii(given)).toBe(node.isAscii(given));
        const to = given.length;
        const start = Math.min(from, to);
        expect(browser.textReaderOf(given)(start, to)).toBe(node.textReaderOf(given)(start, to));
      }),
    );
  });

  it('makes the same bytes of texts', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(Buffer.from(browser.utf8Bytes(given))).toEqual(Buffer.from(node.utf8Bytes(given)));
        expect(browser.utf8Length(given)).toBe(node.utf8Length(given));
        const units = Uint16Array.from([...given], (each) => each.charCodeAt(0));
        expect(browser.unitsText(units)).toBe(node.unitsText(units));
        const carried = browser.byteText(node.utf8Bytes(given));
        expect(Buffer.from(browser.bytesOfByteText(carried))).toEqual(Buffer.from(node.utf8Bytes(given)));
      }),
    );
  });

  it('makes a long text of many units', () => {
    const units = Uint16Array.from({ length: 100_000 }, (_, i) => i & 0xfff);
    expect(browser.unitsText(units)).toBe(node.unitsText(units));
  });

  it('seeks and compares', () => {
    const few = fc.uint8Array({ maxLength: 6, max: 3 });
    fc.assert(
      fc.property(few, few, (a, b) => {
        expect(browser.includesBytes(a, b)).toBe(node.includesBytes(a, b));
        expect(Math.sign(browser.compareBytes(a, b))).toBe(node.compareBytes(a, b));
      }),
    );
  });

  it('computes SHA-256 as it is published (FIPS 180-4), at every length around a block', () => {
    expect(computedSha256(node.utf8Bytes('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    for (let length = 0; length < 200; length++) {
      const given = Uint8Array.from({ length }, (_, i) => (i * 37) & 0xff);
      expect(computedSha256(given)).toBe(node.sha256(given));
    }
  });

  it('sums a file in pieces', () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        expect(zipOfBrowser.crc32(b, zipOfBrowser.crc32(a))).toBe(crc32OfNode(b, crc32OfNode(a)));
      }),
    );
  });
});

/** Everything that an archive says and holds. */
async function contents(open: typeof zipOfNode.openZip, given: Uint8Array) {
  const found: unknown[] = [];
  for await (const { unpack, ...facts } of (await open(given)).entries()) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of unpack()) chunks.push(chunk);
    found.push({ ...facts, unpacked: Buffer.concat(chunks).toString('base64') });
  }
  return found;
}

describe('an archive in a browser', () => {
  const workbook = workbookOf([
    {
      name: '調査票',
      rows: [
        ['id', 'name'],
        ['T1', '住民票の写しの交付'],
      ],
    },
  ]);

  it('holds what it holds in Node', async () => {
    expect(await contents(zipOfBrowser.openZip, workbook)).toEqual(
      await contents(zipOfNode.openZip, workbook),
    );
  });

  it('is refused where it was cut, or is no archive', async () => {
    for (const given of [workbook.subarray(0, 500), new Uint8Array(100), new Uint8Array()])
      await expect(contents(zipOfBrowser.openZip, given)).rejects.toThrow(/not found/);
  });

  it('is refused where its parts were damaged', async () => {
    const damaged = Uint8Array.from(workbook);
    damaged.fill(0, 30, 200);
    await expect(contents(zipOfBrowser.openZip, damaged)).rejects.toThrow(
      /signature|bytes in the stream|incorrect|invalid/i,
    );
  });
});
