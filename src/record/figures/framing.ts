/** Acts that frame whatever municipalities do: without an article they say nothing of a task. */
export const framing: ReadonlySet<string> = new Set([
  '地方自治法',
  '地方公務員法',
  '地方財政法',
  '地方教育行政の組織及び運営に関する法律',
  '行政手続法',
  '行政不服審査法',
  '個人情報の保護に関する法律',
  '行政手続における特定の個人を識別するための番号の利用等に関する法律',
  '情報通信技術を活用した行政の推進等に関する法律',
  '公文書等の管理に関する法律',
  '日本国憲法',
]);
