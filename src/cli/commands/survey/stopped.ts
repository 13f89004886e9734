import { InventoryError } from '../../../inventory/error.js';
import { marginClassTitle, marginTitle } from '../../../record/municipalities/margins.js';
import { stratumNamed } from '../../../record/municipalities/stratumTitle.js';
import { columnPlace } from '../../../model/address.js';
import type { Problem } from '../../../model/problem.js';
import type { Remark } from '../../../survey/answers/remark.js';
import type { SurveyStopped } from '../../../survey/outcome.js';
import type { EmptyMargin, Stopped } from '../../../survey/estimates/estimates.js';
import { say, type Lang, type Sentence, type Text, type Wording } from '../../../text/lang.js';

interface StoppedSurvey {
  /** describes the survey */
  readonly file: string;
  readonly strata: number;
  readonly asked: number;
  readonly isCollapsed: boolean;
}

/**
 * Why answers cannot be estimated from yet, and what would let them. What was lost of the files that came back stands in
 * front of it: it may be the reason.
 */
export function stoppedError(
  { single, empty, contradicting, otherFrame, remarks }: SurveyStopped,
  { file, strata, asked, isCollapsed }: StoppedSurvey,
): InventoryError {
  const at = { severity: 'error', file, line: 1 } as const;
  const answered = single.reduce((sum, each) => sum + each.answered, 0);
  const isHopeless = answered < 2 && (isCollapsed || single.length === strata);
  const messages: readonly (readonly [code: string, message: Sentence])[] = [
    ...(single.length === 0
      ? []
      : isHopeless
        ? [['too-few-answers', say(says.tooFew, { answered, asked })] as const]
        : [['single-answer', say(says.single, { single })] as const]),
    ...emptiesByMargin(empty).map((each) => ['empty-margin', say(says.empty, each)] as const),
    ...(contradicting === undefined
      ? []
      : [
          [
            'contradicting-margins',
            say(says.contradicting, { margins: contradicting.map(marginTitle) }),
          ] as const,
        ]),
    ...(otherFrame === undefined ? [] : [['other-frame', say(says.otherFrame, otherFrame)] as const]),
  ];
  const lost = remarks.filter(({ severity }) => severity === 'error').map(lostProblem);
  return new InventoryError([...lost, ...messages.map(([code, message]) => ({ ...at, code, message }))]);
}

/** A remark on a file that came back, at its sheet and cell. */
function lostProblem({ code, file, sheet, cell = '', says: message }: Remark): Problem {
  const [, letters = '', row] = /^([A-Z]{1,3})(\d+)$/.exec(cell) ?? [];
  const column = letters === '' ? 0 : columnPlace(letters) + 1;
  return {
    code,
    severity: 'warning',
    file,
    ...(sheet === undefined ? {} : { sheet }),
    line: Number(row ?? 1),
    ...(column === 0 ? {} : { column }),
    message,
  };
}

interface EmptyClasses {
  readonly margin: Text;
  readonly classes: readonly Text[];
}

/** One fault for each margin, however many of its classes are empty. */
function emptiesByMargin(empty: readonly EmptyMargin[]): readonly EmptyClasses[] {
  return [...new Set(empty.map(({ margin }) => margin))].map((margin) => ({
    margin: marginTitle(margin),
    classes: empty
      .filter((each) => each.margin === margin)
      .map((each) => marginClassTitle(margin, each.class)),
  }));
}

/** A class, with how many of the municipalities that were asked answered; samples name it in Japanese. */
function classIn(lang: Lang, { stratum, asked, answered }: Stopped['single'][number]): string {
  const title = stratumNamed(stratum)[lang];
  return lang === 'ja' ? `${title}（調査数${asked}、回答${answered}）` : `${title} (${answered} of ${asked})`;
}

// More would take the room of what is to be done, which follows.
const mostNamed = 5;

/** The first of several classes, and how many more there are. */
function listed(classes: readonly string[]): Text {
  const first = classes.slice(0, mostNamed);
  const left = classes.length - first.length;
  return {
    ja: first.join('、') + (left > 0 ? `、ほか${left}区分` : ''),
    en: first.join(', ') + (left > 0 ? ` and ${left} more` : ''),
  };
}

const says = {
  tooFew: {
    ja: ({ answered, asked }) =>
      `${asked}団体のうち、回答を読めたのは${answered}団体です。推計には2団体以上の回答が要ります。返ってきたファイルがフォルダーにあるか、記入されているかを確かめてください。`,
    en: ({ answered, asked }) =>
      `answers of ${answered} of the ${asked} municipalities could be read, and two are needed at least; check that the files that came back are in the folder, and are filled in`,
  } satisfies Wording<{ readonly answered: number; readonly asked: number }>,
  single: {
    ja: ({ single }) =>
      `回答が1団体以下の区分があり、区分内の散らばりが分かりません：${listed(single.map((each) => classIn('ja', each))).ja}。回答を増やすか、--collapse を付けて隣の区分と合わせて推計してください。`,
    en: ({ single }) =>
      `fewer than two answers tell nothing of the spread within a class: ${listed(single.map((each) => classIn('en', each))).en}; get more answers, or put such a class together with the next by --collapse`,
  } satisfies Wording<Pick<Stopped, 'single'>>,
  empty: {
    ja: ({ margin, classes }) =>
      `--calibrate の${margin.ja}のうち、${listed(classes.map(({ ja }) => ja)).ja}に回答した団体がなく、団体数を合わせられません。--collapse を付けて隣の区分と合わせるか、${margin.ja}を外してください。`,
    en: ({ margin, classes }) =>
      `--calibrate: nobody answered in ${listed(classes.map(({ en }) => en)).en} (${margin.en}), so that no weights add up to them; put them together with the next by --collapse, or leave this grouping out`,
  } satisfies Wording<EmptyClasses>,
  contradicting: {
    ja: ({ margins }) =>
      `--calibrate の${margins.map(({ ja }) => ja).join('と')}は、この回答のままでは同時に団体数に合わせられません（回答が少なく、片方の区分がもう片方の区分に偏っています）。区分けを減らしてください。`,
    en: ({ margins }) =>
      `--calibrate: no weights of these answers add up to ${margins.map(({ en }) => en).join(' and ')} together, as too few answered in each combination; use fewer groupings`,
  } satisfies Wording<{ readonly margins: readonly Text[] }>,
  otherFrame: {
    ja: ({ sampled, known }) =>
      `--calibrate は全国${known}団体の標本だけに使えます（この標本は${sampled}団体から抽出）。--calibrate を外してください。`,
    en: ({ sampled, known }) =>
      `--calibrate needs a sample of all ${known} municipalities, and this one was drawn from ${sampled}; leave it out`,
  } satisfies Wording<NonNullable<Stopped['otherFrame']>>,
} as const;
