import type { Consistency, Weighed } from '../../model/weighed.js';
import {
  figureText,
  joinedMarkdown,
  markdownHead,
  markdownReport,
  markdownRow,
  mark,
  literal,
  type Markdown,
} from '../layout/markdown.js';
import { agreementWords, ranked } from '../profiles/agreementWords.js';
import { titleOf } from '../score/report.js';
import { consistencyFigures, consistencyText, misfitTexts } from './consistencyWords.js';
import type { WeightsOptions, WeightsReport } from './report.js';
import { percentInColumn } from '../../text/figure.js';
import { rowsOf } from './rows.js';
import { titles } from './titles.js';
import { weightsTexts, methodWords } from './words.js';

/** The weights as GitHub Markdown, for a paper that goes to a committee. */
export const weightsMarkdown: WeightsReport = markdownReport(function* pieces(weighed, options) {
  const { lang } = options;
  yield mark`# ${literal(weightsTexts.title[lang])}\n\n${literal(methodWords[lang](weighed))}\n\n`;
  yield* tableRows(weighed, options);
  yield mark`\n## ${literal(weightsTexts.consistency[lang])}\n\n`;
  yield* consistencyItems(weighed, options);
});

function* tableRows(weighed: Weighed, { lang, criteria }: WeightsOptions): Generator<Markdown> {
  const all = weighed.together === undefined ? [] : [weightsTexts.weight[lang]];
  const figures = [...weighed.people.map(({ name }) => name), ...all];
  yield markdownHead([
    { head: weightsTexts.criterion[lang] },
    { head: weightsTexts.id[lang] },
    ...figures.map((head) => ({ head, is: 'figure' as const })),
  ]);
  for (const { criterion, each, weight } of rowsOf(weighed)) {
    const title = literal(titleOf(criterion, { lang, criteria }));
    const weights = [...each, ...all.map(() => weight)].map((each) => figureText(percentInColumn(each)));
    yield markdownRow([title, literal(criterion), ...weights]);
  }
}

function* consistencyItems(
  { together, people, left, agreement }: Weighed,
  options: WeightsOptions,
): Generator<Markdown> {
  const { lang } = options;
  if (together !== undefined && (people.length === 0 || together.consistency.kind !== 'unchecked'))
    yield aboutItem(
      people.length === 0 ? undefined : weightsTexts.together[lang],
      together.consistency,
      options,
    );
  for (const { name, consistency } of people) {
    const out = left.includes(name) ? weightsTexts.leftOut[lang] : '';
    yield aboutItem(`${name}${out}`, consistency, options);
  }
  if (agreement !== undefined)
    yield mark`- ${literal(agreementWords[lang]({ w: agreement, who: weightsTexts.people, over: ranked.criteria }))}\n`;
}

function aboutItem(
  name: string | undefined,
  consistency: Consistency,
  { lang, criteria }: WeightsOptions,
): Markdown {
  const texts = [
    consistencyText(consistency),
    ...misfitTexts(consistency, titles({ criteria })),
    consistencyFigures(consistency),
  ];
  const said = texts.map((text) => literal(text[lang])).filter((text) => text !== '');
  const whose = name === undefined ? mark`` : mark`**${literal(name)}** — `;
  return mark`- ${whose}${joinedMarkdown(said, lang === 'ja' ? mark`` : mark` `)}\n`;
}
