import type { Problem } from '../../problem.js';
import { cut } from '../../text/cut.js';
import { say, type Text, type Wording } from '../../text/lang.js';

interface Named {
  readonly module: string;
}

/** Problems of the modules that a config or `--plugin` names; all of them are errors. */
export const moduleProblems = {
  'module-refused': wording<Named>({
    ja: ({ module }) =>
      `「${brief(module)}」は指定できません。「./」で始まる相対パスか、パッケージ名を指定してください。`,
    en: ({ module }) =>
      `“${brief(module)}” is not allowed. Give a relative path such as ./criteria/x.js, or a package.`,
  }),
  'module-outside': wording<Named>({
    ja: ({ module }) =>
      `「${brief(module)}」は設定ファイルのフォルダーの外にあります。フォルダーの中に置いてください。`,
    en: ({ module }) => `“${brief(module)}” lies outside the folder of the config. Put it inside.`,
  }),
  'module-not-found': wording<Named>({
    ja: ({ module }) => `「${brief(module)}」が見つかりません。パスを確認してください。`,
    en: ({ module }) => `There is no “${brief(module)}”. Check the path.`,
  }),
  'module-not-installed': wording<Named>({
    ja: ({ module }) =>
      `パッケージ「${brief(module)}」がありません。設定ファイルのフォルダーで npm install してください。`,
    en: ({ module }) =>
      `The package “${brief(module)}” is not installed. Run npm install where the config is.`,
  }),
  'module-needs': wording<Named & { readonly needs: string }>({
    ja: ({ module, needs }) =>
      `「${brief(module)}」に必要な「${brief(needs)}」がありません。npm install ${brief(needs)} を実行してください。`,
    en: ({ module, needs }) => `“${brief(module)}” needs “${brief(needs)}”. Run npm install ${brief(needs)}.`,
  }),
  'module-not-javascript': wording<Named>({
    ja: ({ module }) =>
      `「${brief(module)}」はJavaScriptではありません。.js・.mjs・.cjs を指定してください。`,
    en: ({ module }) => `“${brief(module)}” is not JavaScript. Give a .js, .mjs or .cjs file.`,
  }),
  'module-not-esm': wording<Named>({
    ja: ({ module }) =>
      `「${brief(module)}」はimport・exportで書かれています。ファイル名の末尾を .mjs にしてください。`,
    en: ({ module }) => `“${brief(module)}” is written with import and export. Name it .mjs.`,
  }),
  'module-failed': wording<Named & { readonly reason: string }>({
    ja: ({ module, reason }) => `「${brief(module)}」を読み込めません：${brief(reason, 80)}`,
    en: ({ module, reason }) => `“${brief(module)}” cannot be loaded: ${brief(reason, 80)}`,
  }),
  'module-broken': wording<Named & { readonly path: string; readonly wants: Text; readonly got: string }>({
    ja: ({ module, path, wants, got }) =>
      `「${brief(module)}」の ${brief(path)} が正しくありません（${brief(got, 24)}）。正しい値：${wants.ja}`,
    en: ({ module, path, wants, got }) =>
      `“${brief(module)}”: ${brief(path)} cannot be ${brief(got, 24)}; write ${wants.en}.`,
  }),
  'module-duplicate-id': wording<Named & { readonly id: string }>({
    ja: ({ module, id }) =>
      `「${brief(module)}」の視点「${brief(id)}」は既にあります。別のidにしてください。`,
    en: ({ module, id }) =>
      `“${brief(module)}”: there is a criterion “${brief(id)}” already. Choose another id.`,
  }),
  'module-field-clash': wording<Named & { readonly field: string; readonly other: string }>({
    ja: ({ module, field, other }) =>
      `「${brief(module)}」の項目「${brief(field)}」は「${brief(other)}」にもあり、内容が違います。別の名称にしてください。`,
    en: ({ module, field, other }) =>
      `“${brief(module)}”: the field “${brief(field)}” means something else in ${brief(other)}. Give it another name.`,
  }),
  'module-header-clash': wording<
    Named & { readonly field: string; readonly header: string; readonly other: string }
  >({
    ja: ({ module, field, header, other }) =>
      `「${brief(module)}」の項目「${brief(field)}」の見出し「${brief(header)}」は、項目「${brief(other)}」のものです。別の見出しにしてください。`,
    en: ({ module, field, header, other }) =>
      `“${brief(module)}”: the header “${brief(header)}” of ${brief(field)} is one of the field ${brief(other)}. Choose another.`,
  }),
};

type Problems = typeof moduleProblems;
export type ModuleProblemCode = keyof Problems;
type PropsOf<C extends ModuleProblemCode> =
  Problems[C]['wording'] extends Wording<infer P extends object> ? P : never;

/** Where a module is named, and what is named there. */
export type Spot = Omit<Problem, 'code' | 'severity' | 'message'>;

/** One problem of a module, at the place that names it. */
export function moduleProblem<C extends ModuleProblemCode>(code: C, spot: Spot, props: PropsOf<C>): Problem {
  const { severity, wording } = moduleProblems[code];
  // The wording of code C takes PropsOf<C>; the compiler does not follow that through the indexed record.
  return { code, severity, ...spot, message: say(wording as Wording<PropsOf<C>>, props) };
}

function wording<P extends object>(
  words: Wording<P>,
): { readonly severity: 'error'; readonly wording: Wording<P> } {
  return { severity: 'error', wording: words };
}

/** So much of a text that the message stays one line. */
function brief(text: string, width = 40): string {
  return cut(text.replace(/\s+/g, ' '), width);
}
