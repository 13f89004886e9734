/** How an article is cited: `第12条の2` of `12-2`, `附則第3条` of `s3`, `別表第一` of `a1`; '' for a whole order. */
export function articleName(number: string): string {
  const {
    kind = '',
    main = '',
    branches = '',
  } = /^(?<kind>[sam]?)(?<main>\d*)(?<branches>(?:-\d+)*)$/u.exec(number)?.groups ?? {};
  const tail = branches.replaceAll('-', 'の');
  if (kind === 'm') return '';
  if (kind === 'a') return `別表${main === '' ? '' : `第${main}`}${tail}`;
  const article = main === '' ? '' : `第${main}条${tail}`;
  return kind === 's' ? `附則${article}` : article;
}
