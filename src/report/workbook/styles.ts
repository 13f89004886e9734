/** How cells look, by name; the place in the list is the number of the style. */
export const styles = [
  'plain',
  'title',
  'note',
  'head',
  'text',
  'line',
  'figure',
  'score',
  'value',
  'open',
  'share',
  'how',
  'closed',
  'input',
  'inputText',
  'check',
  'label',
  'key',
] as const;

export type Style = (typeof styles)[number];

const fonts = [
  '<font><sz val="10"/><name val="Yu Gothic"/><family val="2"/></font>',
  '<font><b/><sz val="14"/><name val="Yu Gothic"/><family val="2"/></font>',
  '<font><b/><sz val="10"/><color rgb="FFFFFFFF"/><name val="Yu Gothic"/><family val="2"/></font>',
  '<font><i/><sz val="10"/><color rgb="FF7F7F7F"/><name val="Yu Gothic"/><family val="2"/></font>',
  '<font><sz val="10"/><color rgb="FFC00000"/><name val="Yu Gothic"/><family val="2"/></font>',
  '<font><b/><sz val="10"/><name val="Yu Gothic"/><family val="2"/></font>',
  '<font><sz val="8"/><name val="Yu Gothic"/><family val="2"/></font>',
  // white: for programs, and no sight for people
  '<font><sz val="6"/><color rgb="FFFFFFFF"/><name val="Yu Gothic"/><family val="2"/></font>',
];
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  ...['FF1F4E79', 'FFFFF2CC', 'FFE7E6E6'].map(
    (colour) =>
      `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
  ),
];
const [yellow, grey] = [3, 4];
const side = (name: string): string => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
];
const formats = ['0.0', '0.00'].map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`);

const wrapped = '<alignment vertical="top" wrapText="1"/>';
const top = '<alignment vertical="top"/>';
const looks: Readonly<Record<Style, string>> = {
  plain: look({ align: top }),
  title: look({ font: 1 }),
  note: look({ align: wrapped }),
  head: look({ font: 2, fill: 2, border: 1, align: '<alignment vertical="center" wrapText="1"/>' }),
  text: look({ format: 49, border: 1, align: wrapped }),
  line: look({ format: 49, border: 1, align: top }),
  figure: look({ format: 3, border: 1, align: top }),
  score: look({ format: 164, border: 1, align: top }),
  value: look({ format: 165, border: 1, align: top }),
  open: look({ format: 165, font: 3, border: 1, align: top }),
  share: look({ format: 9, border: 1, align: top }),
  how: look({ font: 6, border: 1, align: wrapped }),
  closed: look({ fill: grey, border: 1, align: top }),
  input: look({ fill: yellow, border: 1, align: wrapped, open: true }),
  inputText: look({ format: 49, fill: yellow, border: 1, align: wrapped, open: true }),
  check: look({ font: 4, border: 1, align: wrapped }),
  label: look({ font: 5, align: top }),
  key: look({ font: 7, format: 49 }),
};

interface Look {
  readonly format?: number;
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
  readonly align?: string;
  /** whether it can be typed in although the sheet is protected */
  readonly open?: boolean;
}

function look({ format = 0, font = 0, fill = 0, border = 0, align = '', open = false }: Look): string {
  const protection = open ? '<protection locked="0"/>' : '';
  const protects = open ? ' applyProtection="1"' : '';
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${protects}>${align}${protection}</xf>`;
}

/** The part of a workbook that holds them. */
export const stylesXml = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${list('numFmts', formats)}${list('fonts', fonts)}${list('fills', fills)}${list('borders', borders)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${list(
  'cellXfs',
  styles.map((name) => looks[name]),
)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}
