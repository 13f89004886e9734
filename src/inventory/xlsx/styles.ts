import { builtInFormats } from './formats/builtInFormats.js';
import { numberFormat, type NumberFormat } from './formats/numberFormat.js';
import { readXml } from './xml.js';

/** How the cells of each style show figures, by the number of the style; undefined where they show them as they are. */
export type Formats = readonly (NumberFormat | undefined)[];

/** Reads the formats of figures; fonts and colours say nothing that is read. */
export async function readFormats(chunks: AsyncIterable<Uint8Array>, longest: number): Promise<Formats> {
  const codes = new Map<string, string>();
  const formats: (NumberFormat | undefined)[] = [];
  let isCellStyles = false;
  await readXml(
    chunks,
    {
      open(name, attributes) {
        const { numFmtId = '0', formatCode = '' } = attributes;
        if (name === 'numFmt') codes.set(numFmtId, formatCode);
        else if (name === 'cellXfs') isCellStyles = true;
        else if (name === 'xf' && isCellStyles)
          formats.push(numberFormat(codes.get(numFmtId) ?? builtInFormats.get(Number(numFmtId)) ?? ''));
      },
      close(name) {
        if (name === 'cellXfs') isCellStyles = false;
      },
    },
    longest,
  );
  return formats;
}
