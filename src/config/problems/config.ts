import { error, problemsOf } from '../../model/problemKind.js';
import { brief, briefPath } from '../../text/brief.js';
import type { Text } from '../../text/lang.js';
import { systemReason } from '../../text/systemReason.js';

interface Near {
  readonly name: string;
  readonly near?: string | undefined;
}

/** Every kind of problem that a config can have, by its code. */
const configProblems = {
  'config-syntax': error<{ readonly what: Text }>({
    ja: ({ what }) => `YAMLの書き方が正しくありません：${what.ja}`,
    en: ({ what }) => `Not valid YAML: ${what.en}.`,
  }),
  'config-unreadable': error<{ readonly reason: string }>({
    ja: ({ reason }) =>
      `設定ファイルを読めません（${systemReason(reason).ja}）。パスと権限を確認してください。`,
    en: ({ reason }) =>
      `The file cannot be read (${systemReason(reason).en}). Check its path and permissions.`,
  }),
  'config-not-utf8': error({
    ja: () => '設定ファイルがUTF-8ではありません。UTF-8で保存し直してください。',
    en: () => 'The file is not UTF-8. Save it as UTF-8.',
  }),
  'config-unknown-key': error<Near>({
    ja: ({ name, near }) => `「${brief(name)}」という項目はありません。${meantJa(near)}`,
    en: ({ name, near }) => `There is no key “${brief(name)}”.${meantEn(near)}`,
  }),
  'config-missing-key': error<{ readonly name: string }>({
    ja: ({ name }) => `「${brief(name)}」がありません。記入してください。`,
    en: ({ name }) => `The key “${brief(name)}” is missing. Add it.`,
  }),
  'config-wrong-value': error<{ readonly path: string; readonly received: string; readonly wants: Text }>({
    ja: ({ path, received, wants }) =>
      `${path === '' ? 'ファイル全体' : `「${brief(path)}」`}に「${brief(received)}」は指定できません。正しい値：${wants.ja}`,
    en: ({ path, received, wants }) =>
      `${path === '' ? 'The file' : `“${brief(path)}”`} cannot be “${brief(received)}”: write ${wants.en}.`,
  }),
  'config-unknown-criterion': error<Near>({
    ja: ({ name, near }) => `「${brief(name)}」という視点はありません。${meantJa(near)}`,
    en: ({ name, near }) => `There is no criterion “${brief(name)}”.${meantEn(near)}`,
  }),
  'config-unknown-field': error<Near>({
    ja: ({ name, near }) => `「${brief(name)}」という項目名はありません。${meantJa(near)}`,
    en: ({ name, near }) => `There is no field “${brief(name)}”.${meantEn(near)}`,
  }),
  'config-ambiguous-name': error<{ readonly name: string; readonly ids: readonly string[] }>({
    ja: ({ name, ids }) =>
      `「${brief(name)}」は${ids.map((id) => `「${brief(id)}」`).join('と')}の両方を指します。いずれかのidで書いてください。`,
    en: ({ name, ids }) =>
      `“${brief(name)}” may mean ${ids.map((id) => `“${brief(id)}”`).join(' or ')}. Write the id of the one.`,
  }),
  'config-named-twice': error<{ readonly name: string; readonly id: string }>({
    ja: ({ name, id }) =>
      `「${brief(name)}」は「${brief(id)}」のことで、既に書かれています。どちらかを消してください。`,
    en: ({ name, id }) => `“${brief(name)}” is “${brief(id)}”, which is given already. Remove one.`,
  }),
  'config-unknown-meaning': error<Near>({
    ja: ({ name, near }) =>
      `「${brief(name)}」という値を持つ項目はありません。${near === undefined ? '選択肢、高・中・低、はい・いいえ、不明のいずれかで書いてください。' : `「${brief(near)}」ではありませんか。`}`,
    en: ({ name, near }) =>
      `No field can hold “${brief(name)}”.${near === undefined ? ' Write an option, high, medium, low, yes, no or unknown.' : ` Did you mean “${brief(near)}”?`}`,
  }),
  'config-removed-param': error<{ readonly name: string; readonly now: Text }>({
    ja: ({ name, now }) => `「${brief(name)}」は廃止されました。${now.ja}`,
    en: ({ name, now }) => `“${brief(name)}” was removed. ${now.en}`,
  }),
  'config-duplicate-criterion': error<{ readonly name: string }>({
    ja: ({ name }) => `視点「${brief(name)}」は既にあります。別のidにしてください。`,
    en: ({ name }) => `There is a criterion “${brief(name)}” already. Choose another id.`,
  }),
  'config-not-numeric': error<{ readonly column: string }>({
    ja: ({ column }) =>
      `「${brief(column)}」は数値の列ではないため、視点にできません。数値の列を指定してください。`,
    en: ({ column }) => `“${brief(column)}” is not a column of figures. Name one that is.`,
  }),
  'config-extends-refused': error<{ readonly name: string }>({
    ja: ({ name }) =>
      `extendsに「${briefPath(name)}」は指定できません。「./」か「../」で始まる.yaml・.jsonのパス、又はパッケージ名で書いてください。`,
    en: ({ name }) =>
      `extends cannot be “${briefPath(name)}”. Give a path such as ../prefecture.yaml (.yaml or .json), or a package.`,
  }),
  'config-extends-outside': error<{ readonly name: string }>({
    ja: ({ name }) =>
      `「${briefPath(name)}」はリポジトリの外にあるため読み込みません。リポジトリの中に置くか、パッケージにしてください。`,
    en: ({ name }) =>
      `“${briefPath(name)}” lies outside the repository and is not read. Put it inside, or make it a package.`,
  }),
  'config-extends-missing': error<{ readonly name: string }>({
    ja: ({ name }) =>
      `「${briefPath(name)}」が見付かりません。パスを確認するか、パッケージを npm install してください。`,
    en: ({ name }) => `There is no “${briefPath(name)}”. Check the path, or run npm install for the package.`,
  }),
  'config-extends-cycle': error<{ readonly name: string; readonly other: string }>({
    ja: ({ name, other }) =>
      `${briefPath(name)} と ${briefPath(other)} が互いに引き継いでいます。どちらかのextendsを消してください。`,
    en: ({ name, other }) =>
      `${briefPath(name)} and ${briefPath(other)} extend each other. Remove extends from one of them.`,
  }),
  'config-extends-deep': error<{ readonly most: number }>({
    ja: ({ most }) => `extendsの連なりが${most}段を超えています。段を減らしてください。`,
    en: ({ most }) => `More than ${most} configs extend one another. Make the chain shorter.`,
  }),
  'config-extends-code': error<{ readonly name: string }>({
    ja: ({ name }) =>
      `「${briefPath(name)}」はプログラムのため、引き継がれる設定には書けません。利用者自身の設定のcriteriaに書いてください。`,
    en: ({ name }) =>
      `“${briefPath(name)}” is code, which a config that is extended cannot name. Name it in your own config.`,
  }),
  'config-code-not-asked': error<{ readonly module: string; readonly file: string }>({
    ja: ({ module, file }) =>
      `「${briefPath(module, 24)}」はプログラムです。実行してよければ --config ${briefPath(file, 80)} を付けてください。`,
    en: ({ module, file }) =>
      `“${briefPath(module, 24)}” is code. To run it, pass --config ${briefPath(file, 80)}.`,
  }),
};

/** One problem of a config, at a place. */
export const configProblem = problemsOf(configProblems);

function meantJa(near: string | undefined): string {
  return near === undefined ? '書き方を確認してください。' : `「${brief(near)}」ではありませんか。`;
}

function meantEn(near: string | undefined): string {
  return near === undefined ? ' Check how it is written.' : ` Did you mean “${brief(near)}”?`;
}
