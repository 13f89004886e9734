import { safeForMarkdown } from '../../text/safe/markdown.js';
import type { Consistency, Weighed } from '../../model/weighed.js';
import { markdownRow } from '../layout/markdownRow.js';
import { agreementWords, ranked } from '../profiles/agreementWords.js';
import { titleOf } from '../score/report.js';
import { consistencyFigures, consistencyText, misfitTexts } from './consistencyWords.js';
import type { WeightsOptions, WeightsReport } from './report.js';
import { rowsOf, weightText } from './rows.js';
import { titles } from './titles.js';
import { weightsTexts, methodWords } from './words.js';

/** The weights as GitHub Markdown, for a paper that goes to a committee. */
export const weightsMarkdown: WeightsReport = function* weightsMarkdown(weighed, options) {
  const { lang } = options;
  yield `# ${weightsTexts.title[lang]}\n\n${safeForMarkdown(methodWords[lang](weighed))}\n\n`;
  yield* tableRows(weighed, options);
  yield `\n## ${weightsTexts.consistency[lang]}\n\n`;
  yield* consistencyItems(weighed, options);
};

function* tableRows(weighed: Weighed, { lang, criteria }: WeightsOptions): Generator<string> {
  const names = weighed.people.map(({ name }) => safeForMarkdown(name));
  const all = weighed.together === undefined ? [] : [weightsTexts.weight[lang]];
  yield markdownRow([weightsTexts.criterion[lang], weightsTexts.id[lang], ...names, ...all]);
  yield markdownRow([':---', ':---', ...names.map(() => '---:'), ...all.map(() => '---:')]);
  for (const { criterion, each, weight } of rowsOf(weighed)) {
    const title = safeForMarkdown(titleOf(criterion, { lang, criteria }));
    const weights = [...each, ...all.map(() => weight)].map(weightText);
    yield markdownRow([title, safeForMarkdown(criterion), ...weights]);
  }
}

function* consistencyItems(
  { together, people, left, agreement }: Weighed,
  options: WeightsOptions,
): Generator<string> {
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
    yield `- ${safeForMarkdown(agreementWords[lang]({ w: agreement, who: weightsTexts.people, over: ranked.criteria }))}\n`;
}

function aboutItem(
  name: string | undefined,
  consistency: Consistency,
  { lang, criteria }: WeightsOptions,
): string {
  const texts = [
    consistencyText(consistency),
    ...misfitTexts(consistency, titles({ criteria })),
    consistencyFigures(consistency),
  ];
  const said = texts.map((text) => safeForMarkdown(text[lang])).filter((text) => text !== '');
  return `- ${name === undefined ? '' : `**${safeForMarkdown(name)}** — `}${said.join(lang === 'ja' ? '' : ' ')}\n`;
}
