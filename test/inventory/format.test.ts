import { expect, test } from 'vitest';
import { formatOf } from '../../src/inventory/format.js';

test.each([
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
