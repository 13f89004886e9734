import { figure } from '../../text/figure.js';
import type { Text, Wording } from '../../text/lang.js';

/** Words of the tool that runs in a page. */
export const toolTexts = {
  title: { ja: '共通化候補の算定（ブラウザー版）', en: 'Candidates for one common system, in the browser' },
  language: { ja: '言語', en: 'Language' },
  drop: {
    ja: '事務一覧（Excel・CSV・YAML、複数可）をここにドロップするか、選択してください。設定（commonality.yaml）も一緒に読めます',
    en: 'Drop inventories of tasks here (Excel, CSV or YAML; several at once), or choose them; a config (commonality.yaml) is read with them',
  },
  noScript: {
    ja: 'このページの計算にはスクリプトが必要です。ブラウザーの設定で有効にしてください。',
    en: 'This page computes with a script. Allow scripts in the settings of your browser.',
  },
  safety: {
    ja: '情報の取扱い（情報システム担当の方へ）',
    en: 'What happens to your data (for information officers)',
  },
  safe: [
    {
      ja: '読み込んだファイルは、このPCのブラウザーの中だけで処理します。外部にもサーバーにも送信しません。',
      en: 'Files are processed in the browser of this PC only. They are sent nowhere.',
    },
    {
      ja: "このHTMLファイルの先頭にある Content-Security-Policy の connect-src 'none' と default-src 'none' により、ブラウザー自身が通信を禁じます。",
      en: "The browser itself forbids connections: see connect-src 'none' and default-src 'none' in the Content-Security-Policy at the top of this file.",
    },
    {
      ja: '確認方法：開発者ツール（F12）の「ネットワーク」に現れるのは、このファイル自身（file:）とブラウザー内のデータ（blob:）だけで、通信（http:、https:）は1件もありません。LANケーブルを抜いても動作します。',
      en: 'To check: open the network view of the developer tools (F12); all that appears is this file itself (file:) and data within the browser (blob:), and nothing of http: or https:. The page works without a network.',
    },
    {
      ja: 'ページを閉じると、読み込んだ内容は残りません（クッキーや保存領域を使いません）。',
      en: 'Nothing is kept when the page is closed: it uses no cookies and no storage.',
    },
  ],
  reading: { ja: '読み込んで計算しています…', en: 'Reading and calculating …' },
  writing: {
    ja: '順位を表示しました。要約と根拠を作成しています…',
    en: 'The ranking is there. Writing the summary and the evidence …',
  },
  waiting: {
    ja: '設定を読みました。事務一覧をドロップしてください。',
    en: 'The config is read. Now drop inventories.',
  },
  config: { ja: '設定', en: 'Config' },
  forgetConfig: { ja: 'この設定を使わずに計算し直す', en: 'Calculate again without it' },
  making: { ja: '作成しています…', en: 'Writing it …' },
  done: { ja: '完了しました。', en: 'Done.' },
  refused: {
    ja: 'このファイルは計算に使えません。次の点を直して、もう一度読み込んでください。',
    en: 'These files cannot be used. Correct what follows, and drop them again.',
  },
  failed: {
    ja: 'プログラムの誤りで計算できませんでした',
    en: 'The program failed to calculate this',
  },
  problems: { ja: '指摘', en: 'Problems' },
  suggestions: { ja: '条項の候補', en: 'Articles that tasks may rest on' },
  aboutSuggestions: {
    ja: '条項まで記入されていない法令について、事務の名称に似た手続から条項の候補を示します。正しいものを選ぶと、その条項の記録で計算し直します（元のファイルは変わりません）。',
    en: 'Where a task names a law without an article, these articles have procedures with a name like the task’s. Choose one, and the record of that article counts (your file stays as it is).',
  },
  asWritten: { ja: '記入のまま', en: 'as it is written' },
  licences: { ja: 'ライセンス', en: 'Licences' },
  downloads: {
    ja: 'ダウンロード（「重みを変えてみる」での変更は含みません）',
    en: 'Download (without what is changed under “What if”)',
  },
} as const;

/** What can be downloaded, in words. */
export const downloadNames = {
  report: { ja: '検討資料（HTML）', en: 'Paper for the committee (HTML)' },
  xlsx: { ja: '順位（Excel）', en: 'Ranking (Excel)' },
  csv: { ja: '順位（CSV）', en: 'Ranking (CSV)' },
  json: { ja: '結果（JSON）', en: 'Result (JSON)' },
  next: { ja: '次に調べる項目（CSV）', en: 'What to ask next (CSV)' },
} as const satisfies Record<string, Text>;

/** How many problems there are, and how many of them are shown. */
export const problemCount: Wording<{ readonly shown: number; readonly of: number }> = {
  ja: ({ shown, of }) => (shown === of ? `${figure(of)}件` : `${figure(of)}件のうち${figure(shown)}件を表示`),
  en: ({ shown, of }) => (shown === of ? figure(of) : `${figure(shown)} of ${figure(of)}`),
};
