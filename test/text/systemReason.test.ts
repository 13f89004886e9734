import { expect, it } from 'vitest';
import { systemReason } from '../../src/text/systemReason.js';

it('says in words why the operating system refused', () => {
  expect(systemReason('ENOENT')).toEqual({ ja: 'ファイルがありません', en: 'there is no such file' });
  expect(systemReason('EACCES')).toEqual(systemReason('EPERM'));
});

it('leaves what it does not know as it is', () => {
  expect(systemReason('EWHATEVER')).toEqual({ ja: 'EWHATEVER', en: 'EWHATEVER' });
});
