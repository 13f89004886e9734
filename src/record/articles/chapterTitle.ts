/** Chapters that say how an act is built or whom it concerns, not what is done under it. */
const framing = /^(?:総則|通則|雑則|補則|罰則|附則|その他|選挙権及び被選挙権)$/u;

/** What comes before the title of a chapter: `第四章の二` and a blank. */
const ordinal = /^第[〇一二三四五六七八九十百]+[編章節款](?:の[〇一二三四五六七八九十]+)*[\s\u3000]*/u;

/** The title of the innermost chapter that says what is done; '' if none does. */
export function chapterTitle(chapter: string): string {
  const titles = chapter.split(' / ').map((each) => each.replace(ordinal, '').trim());
  return titles.findLast((title) => title !== '' && !framing.test(title)) ?? '';
}
