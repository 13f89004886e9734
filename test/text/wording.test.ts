import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

// What an official of a prefecture would not write, and what stands there now: found by reading about 250 messages.
const wordings: Readonly<Record<string, string>> = {
  標準化済: '標準化対象（20業務）',
  共同調達と調整: '共同調達との調整',
  各団体に委ねる: '各団体の判断に委ねる',
  国の1法令が: '国の法令1件が',
  法令により改正: '根拠法令を改正した法令は…',
  住民が行う手続はない: '住民が行う法定手続の記録なし',
  根拠のある重みは: '根拠データのある視点は重みで…',
  根拠を加えること: 'データを記入すること',
  用いない視点: 'データがないため使わなかった視点',
  ほぼ確か: 'おおむね確定',
  この帯は: '同じまとまりに、…',
  信頼度: 'その重みでの1位の確率',
  中心重み: '1位となる代表的な重み',
  なら合う: 'とすれば整合する',
  最も合わない: '最も整合しない',
  プロファイル別: '立場別',
  この事務が一覧からなくなりました: '「事務の名」［ID］が…',
  版を表示: 'バージョンを表示',
  OSが途中で: 'OSが読み込みを中断した',
  または: '又は',
  および: '及び',
  見つから: '見付から',
  ひな型: 'ひな形',
  えうる: 'え得る',
  しうる: 'し得る',
  '66.67': '66.7',
};

const literal = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gu;

/** Texts of the program with a comment line's taken out: patterns that read what others write are not among them. */
function textsOf(file: string): readonly string[] {
  const code = readFileSync(file, 'utf8').replaceAll(/^\s*(?:\/\/|\*|\/\*\*).*$/gmu, '');
  return code.match(literal) ?? [];
}

const filesOf = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`);

const pages = ['README.ja.md', ...filesOf('docs', '.ja.md')];
// Headers are listed as others write them.
const sources = [...filesOf('src', '.ts'), ...filesOf('criteria', '.ts')].filter(
  (file) => !file.startsWith('src/inventory/header/'),
);

it.each(Object.entries(wordings))('no text says %s where an official writes %s', (found) => {
  const inTexts = sources.filter((file) => textsOf(file).some((text) => text.includes(found)));
  const inPages = pages.filter((file) => readFileSync(file, 'utf8').includes(found));
  expect([...inTexts, ...inPages]).toEqual([]);
});
