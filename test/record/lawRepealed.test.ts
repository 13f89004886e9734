import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { needs } from '../needs.js';

const law = (title: string, number: string, text: string) =>
  `---\ntitle: "${title}"\nextra:\n  law_num: "${number}"\n---\n\n${text}\n`;

const files = {
  '363AC0000000108': law(
    '甲税法',
    '昭和六十三年法律第百八号',
    '**第一条**　旧乙税法（昭和四十年法律第三号）の例による。\n\n## 附則\n\n**第二条**　次に掲げる法律は、廃止する。\n\n- 一　丙税法（昭和三十七年法律第四十八号）\n- 二　丁税法（昭和十五年法律第四十三号）',
  ),
  '323AC0100000156': law(
    '今名保護法',
    '昭和二十三年法律第百五十六号',
    '**第一条**　この法律は、別の法律による。',
  ),
  '325AC0000000001': law(
    '戊法',
    '昭和二十五年法律第一号',
    '**第一条**　あらかじめ、今名保護法（昭和二十三年法律第百五十六号）による。\n\n- 一　古名保護法（昭和二十三年法律第百五十六号）\n- 二　己法の一部を改正する法律（昭和三十年法律第七号）\n- 三　庚法（令和八年法律第一号）',
  ),
};

it('the list of acts no longer in force is made of the citations in a clone', (context) => {
  needs(context, 'git');
  const clone = mkdtempSync(path.join(tmpdir(), 'clone-'));
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', clone, ...args]);
  mkdirSync(path.join(clone, 'jp'));
  for (const [id, text] of Object.entries(files)) writeFileSync(path.join(clone, 'jp', `${id}.md`), text);
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.jp', 'commit', '-qm', 'laws', '--no-gpg-sign');
  const file = path.join(clone, 'repealed.txt');
  execFileSync(process.execPath, ['.tools/record/lawRepealed.mjs', clone, file]);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  rmSync(clone, { recursive: true });
  expect(lines.filter((line) => !line.startsWith('#'))).toEqual([
    '丁税法\t昭和十五年法律第四十三号\t甲税法（昭和六十三年法律第百八号）',
    '丙税法\t昭和三十七年法律第四十八号\t甲税法（昭和六十三年法律第百八号）',
    '乙税法\t昭和四十年法律第三号',
    '古名保護法\t昭和二十三年法律第百五十六号\t\t今名保護法',
  ]);
});
