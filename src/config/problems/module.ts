import { error, problemsOf } from '../../model/problemKind.js';
import { brief, briefPath } from '../../text/brief.js';
import type { Text } from '../../text/lang.js';

interface Named {
  readonly module: string;
}

/** Problems of the modules that a config or `--plugin` names; all of them are errors. */
export const moduleProblems = {
  'module-refused': error<Named>({
    ja: ({ module }) =>
      `「${briefPath(module)}」は指定できません。設定ファイルからの相対パスか、パッケージ名を指定してください。`,
    en: ({ module }) =>
      `“${briefPath(module)}” is not allowed. Give a relative path such as ./criteria/x.js, or a package.`,
  }),
  'module-outside': error<Named>({
    ja: ({ module }) =>
      `「${briefPath(module)}」は設定ファイルのフォルダーの外にあります。フォルダーの中に置いてください。`,
    en: ({ module }) => `“${briefPath(module)}” lies outside the folder of the config. Put it inside.`,
  }),
  'module-not-found': error<Named>({
    ja: ({ module }) => `「${briefPath(module)}」が見付かりません。パスを確認してください。`,
    en: ({ module }) => `There is no “${briefPath(module)}”. Check the path.`,
  }),
  'module-not-installed': error<Named>({
    ja: ({ module }) =>
      `パッケージ「${briefPath(module)}」がありません。設定ファイルのフォルダーで npm install してください。`,
    en: ({ module }) =>
      `The package “${briefPath(module)}” is not installed. Run npm install where the config is.`,
  }),
  'module-needs': error<Named & { readonly needs: string }>({
    ja: ({ module, needs }) =>
      `「${briefPath(module)}」に必要な「${brief(needs)}」がありません。npm install ${brief(needs)} を実行してください。`,
    en: ({ module, needs }) =>
      `“${briefPath(module)}” needs “${brief(needs)}”. Run npm install ${brief(needs)}.`,
  }),
  'module-not-javascript': error<Named>({
    ja: ({ module }) =>
      `「${briefPath(module)}」はJavaScriptではありません。.js・.mjs・.cjs・.ts を指定してください。`,
    en: ({ module }) => `“${briefPath(module)}” is not JavaScript. Give a .js, .mjs, .cjs or .ts file.`,
  }),
  'module-typescript': error<Named>({
    ja: ({ module }) =>
      `「${briefPath(module)}」はTypeScriptのため、このNode.jsでは実行できません。Node.js 22.18以降を使うか、JavaScriptに変換してください。`,
    en: ({ module }) =>
      `“${briefPath(module)}” is TypeScript, which this Node.js does not run. Use Node.js 22.18 or later, or compile it to JavaScript.`,
  }),
  'module-not-esm': error<Named>({
    ja: ({ module }) =>
      `「${briefPath(module)}」はimport・exportで書かれています。ファイル名の末尾を .mjs にしてください。`,
    en: ({ module }) => `“${briefPath(module)}” is written with import and export. Name it .mjs.`,
  }),
  'module-failed': error<Named & { readonly reason: string }>({
    ja: ({ module, reason }) => `「${briefPath(module)}」を読み込めません：${brief(reason, 80)}`,
    en: ({ module, reason }) => `“${briefPath(module)}” cannot be loaded: ${brief(reason, 80)}`,
  }),
  'module-broken': error<Named & { readonly path: string; readonly wants: Text; readonly got: string }>({
    ja: ({ module, path, wants, got }) =>
      `「${briefPath(module)}」の ${brief(path)} が正しくありません（${brief(got, 24)}）。正しい値：${wants.ja}`,
    en: ({ module, path, wants, got }) =>
      `“${briefPath(module)}”: ${brief(path)} cannot be ${brief(got, 24)}; write ${wants.en}.`,
  }),
  'module-contract': error<Named & { readonly made: number; readonly runs: number }>({
    ja: ({ module, made, runs }) =>
      `「${briefPath(module)}」は取り決めの版${made}で作られていて、このプログラム（版${runs}）では使えません。${made > runs ? 'municipal-commonality を新しくしてください。' : 'モジュールをこの版の municipal-commonality で作り直してください。'}`,
    en: ({ module, made, runs }) =>
      `“${briefPath(module)}” is made for version ${made} of the contract, and this program has version ${runs}. ${made > runs ? 'Update municipal-commonality.' : 'Update the module, and the municipal-commonality that it imports.'}`,
  }),
  'module-duplicate-id': error<Named & { readonly id: string }>({
    ja: ({ module, id }) =>
      `「${briefPath(module)}」の視点「${brief(id)}」は既にあります。別のidにしてください。`,
    en: ({ module, id }) =>
      `“${briefPath(module)}”: there is a criterion “${brief(id)}” already. Choose another id.`,
  }),
  'module-field-clash': error<Named & { readonly field: string; readonly other: string }>({
    ja: ({ module, field, other }) =>
      `「${briefPath(module)}」の項目「${brief(field)}」は「${brief(other)}」にもあり、内容が違います。別の名称にしてください。`,
    en: ({ module, field, other }) =>
      `“${briefPath(module)}”: the field “${brief(field)}” means something else in ${brief(other)}. Give it another name.`,
  }),
  'module-header-clash': error<
    Named & { readonly field: string; readonly header: string; readonly other: string }
  >({
    ja: ({ module, field, header, other }) =>
      `「${briefPath(module)}」の項目「${brief(field)}」の見出し「${brief(header)}」は、項目「${brief(other)}」のものです。別の見出しにしてください。`,
    en: ({ module, field, header, other }) =>
      `“${briefPath(module)}”: the header “${brief(header)}” of ${brief(field)} is one of the field ${brief(other)}. Choose another.`,
  }),
};

/** One problem of a module, at the place that names it. */
export const moduleProblem = problemsOf(moduleProblems);

export type ModuleProblemCode = keyof typeof moduleProblems;
