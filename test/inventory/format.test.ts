import { expect, it } from 'vitest';
import { documentKind, formatOf, otherFormatOf } from '../../src/inventory/format.js';
import { brief, input, refusal } from './read.js';

it.each([
  ['a.yaml', 'id,name', 'yaml'],
  ['a.yml', '', 'yaml'],
  ['a.JSON', '', 'yaml'],
  ['a.csv', '- id: T1', 'csv'],
  ['a.tsv', '- id: T1', 'csv'],
  ['folder.yaml/a.txt', '- id: T1', 'csv'],
  ['folder.yaml/a', 'id,name', 'csv'],
  ['<stdin>', '- id: T1', 'yaml'],
  ['<stdin>', '-', 'yaml'],
  ['<stdin>', '-1,2', 'csv'],
  ['<stdin>', '\n# tasks: of a town\r\n\ntasks:\n', 'yaml'],
  ['<stdin>', '# a comment\rid: T1', 'yaml'],
  ['<stdin>', ' [{"id": "T1"}]', 'yaml'],
  ['<stdin>', '{"tasks": []}', 'yaml'],
  ['<stdin>', '---\nid,name', 'yaml'],
  ['<stdin>', '%YAML 1.2', 'yaml'],
  ['<stdin>', 'id: T1', 'yaml'],
  ['<stdin>', '12:30 現在', 'csv'],
  ['<stdin>', 'id,time: hours', 'csv'],
  ['<stdin>', 'id;time: hours', 'csv'],
  ['<stdin>', 'id\ttime: hours', 'csv'],
  ['<stdin>', '"id: a"', 'csv'],
  ['<stdin>', 'a [b', 'csv'],
  ['<stdin>', '', 'csv'],
  ['a.unknown', 'tasks:', 'yaml'],
])('%s with %j is %s', (file, content, format) => {
  expect(formatOf({ file, utf8: Buffer.from(content) })).toBe(format);
});

it.each([
  ['a.csv', '- id: T1\n  name: a\n', 'yaml'],
  ['a.txt', '# of a town\ntasks:\n- id: T1\n', 'yaml'],
  ['a.csv', '[{"id":"T1"}]', 'yaml'],
  ['a.yaml', 'id,name\nT1,a\n', 'csv'],
  ['a.json', '事務ID\t事務名\nT1\ta\n', 'csv'],
  ['a.csv', '作成日: 2024\n記号,名\n', undefined],
  ['a.csv', '-,x\n', undefined],
  ['a.yaml', 'hello\n', undefined],
  ['a.yaml', 'note: a, b\n', undefined],
  ['a', '- id: T1\n', undefined],
])(
  'the ending of %s is told to be wrong over %j only where the content plainly is %s',
  (file, text, other) => {
    expect(otherFormatOf({ file, utf8: Buffer.from(text) })).toBe(other);
  },
);

it('a wrong ending is reported with what could not be read', async () => {
  expect((await refusal([input('- id: T1\n  name: a\n')])).map(brief)).toEqual([
    'wrong-ending 1',
    'no-id-column 1',
  ]);
  expect((await refusal([input('id,name\nT1,a\n', 'a.yaml')])).map(brief)).toEqual([
    'wrong-ending 1',
    'no-task-list 1:1',
  ]);
});

it.each([
  ['.xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], 'workbook-damaged 1'],
  ['.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], 'workbook 1'],
])('a workbook (%s) is reported as such, and not by its first NUL', async (ending, bytes, expected) => {
  const problems = await refusal([input(Uint8Array.from(bytes), `a${ending}`)]);
  expect(problems.map(brief)).toEqual([expected]);
});

it.each([
  ['%PDF-1.7\n', 'pdf'],
  ['<!DOCTYPE html>\n<html>', 'html'],
  ['\uFEFF\n<HTML xmlns:x="urn:schemas-microsoft-com:office:excel">', 'html'],
  ['<table border=1><tr><td>事務ID', 'html'],
  ['<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>', 'xml'],
  ['{\\rtf1\\ansi', 'rtf'],
  ['id,name\nT1,<html>\n', undefined],
  ['<事務一覧>,\nid,name\n', undefined],
  ['{"tasks": []}', undefined],
])('the beginning %j shows a document of the kind %s', (text, kind) => {
  expect(documentKind(Buffer.from(text))).toBe(kind);
});

it('a document is one error, whatever its name says', async () => {
  for (const name of ['a.csv', 'a.xls', 'a.yaml'])
    expect((await refusal([input('<html><table><tr><td>"a"', name)])).map(brief)).toEqual([
      'other-document 1',
    ]);
});
