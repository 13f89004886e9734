import { counted, figure, percent } from '../../text/figure.js';
import type { Text, Wording } from '../../text/lang.js';

interface Known {
  readonly spread: string;
  readonly known: number;
  readonly of: number;
}

/** How many of the tasks a sum holds. */
function ofTasks({ known, of }: Pick<Known, 'known' | 'of'>): Text {
  const left = of - known;
  return left === 0
    ? { ja: `候補${figure(of)}件すべての合計`, en: `all ${counted(of, 'candidate')}` }
    : {
        ja: `候補${figure(of)}件のうち数値のある${figure(known)}件だけ。残る${figure(left)}件は不明で、含まない`,
        en: `only the ${figure(known)} of ${counted(of, 'candidate')} that have figures; the other ${figure(left)} are unknown and not counted`,
      };
}

export const freedLine: Wording<
  Known & { readonly persons: string; readonly adoption: string; readonly conditional: number }
> = {
  ja: (props) =>
    `年${props.spread}を生み出せる見込み。職員${props.persons}に当たる。実施団体の${props.adoption}が使った場合で、${ofTasks(props).ja}${props.conditional === 0 ? '' : `（条件付き${figure(props.conditional)}件を含む）`}。`,
  en: (props) =>
    `${props.spread} of staff time freed a year, as much as ${props.persons}, once ${props.adoption} of the bodies that perform the tasks use the system (${ofTasks(props).en}${props.conditional === 0 ? '' : `; ${figure(props.conditional)} have a condition to settle first`}).`,
};

export const nowLine: Wording<{ readonly spread: string }> = {
  ja: ({ spread }) => `これらの事務に今かかる時間：年${spread}`,
  en: ({ spread }) => `These tasks take ${spread} a year today.`,
};

export const yearsLine: Wording<{
  readonly spread: string;
  readonly years: number;
  readonly rampUp: number;
}> = {
  ja: ({ spread, years, rampUp }) =>
    `${figure(years)}年間では${spread}（${rampUp === 0 ? '初年度から全団体' : `${figure(rampUp)}年かけて均等に広がる`}とした場合）。`,
  en: ({ spread, years, rampUp }) =>
    `Over ${counted(years, 'year')}: ${spread}, ${rampUp === 0 ? 'all bodies from the first year' : `spreading evenly over ${counted(rampUp, 'year')}`}.`,
};

export const worthLine: Wording<{ readonly spread: string; readonly price: string }> = {
  ja: ({ spread, price }) =>
    `時間を1時間${price}で換算すると年${spread}。職員の時間であり、支出は減らないため、コストとは合算しない。`,
  en: ({ spread, price }) =>
    `At ${price} an hour that time is worth ${spread} a year. It is time of staff, no saving of money, and is not added to the cost.`,
};

export const costLine: Wording<{
  readonly known: number;
  readonly of: number;
  readonly rising: number;
  readonly tooMuch: number;
  readonly tolerance: number;
}> = {
  ja: ({ known, of, rising, tooMuch, tolerance }) =>
    known === 0
      ? 'コスト：増減の分かる事務がなく、不明。'
      : `コスト：増減の分かる${figure(known)}件（候補${figure(of)}件中）のうち、増える見込み（確率50%以上）は${figure(rising)}件、許容範囲（${percent(tolerance)}）を超える見込みは${figure(tooMuch)}件。`,
  en: ({ known, of, rising, tooMuch, tolerance }) =>
    known === 0
      ? 'Cost: no task says how it changes; unknown.'
      : `Cost: of the ${figure(known)} of ${counted(of, 'candidate')} that say how it changes, ${figure(rising)} will probably cost more (50% or likelier), ${figure(tooMuch)} by more than the ${percent(tolerance)} tolerated.`,
};

export const runningLine: Wording<Known> = {
  ja: (props) => `経常経費の増減：年${props.spread}（${ofTasks(props).ja}）。`,
  en: (props) => `Running cost changes by ${props.spread} a year (${ofTasks(props).en}).`,
};

export const setUpLine: Wording<Known> = {
  ja: (props) => `導入経費：${props.spread}（${ofTasks(props).ja}）。`,
  en: (props) => `Set-up cost: ${props.spread} (${ofTasks(props).en}).`,
};

export const noMoney: Text = {
  ja: '金額（円）：年間経費と導入経費の分かる事務がなく、不明。',
  en: 'Money in yen: no task has both a running cost with its change or a set-up cost; unknown.',
};

export const townLine: Wording<Known & { readonly losing: number }> = {
  ja: (props) =>
    props.known === 0
      ? '小規模町村：時間の増減の分かる事務がなく、不明。'
      : `小規模町村：人口1万人未満の1団体で、これらすべてを行えば年${props.spread}（${ofTasks(props).ja}）。負担が増えるおそれ（確率5%超）は${figure(props.losing)}件。`,
  en: (props) =>
    props.known === 0
      ? 'Small towns: no task says how their hours change; unknown.'
      : `Small towns: one town of under 10,000 people that performs all of these frees ${props.spread} a year (${ofTasks(props).en}). In ${counted(props.losing, 'task')} its hours may rise (likelier than 5%).`,
};

export const townsOfClassLine: Wording<{ readonly surveyed: number; readonly losing: number }> = {
  ja: ({ surveyed, losing }) =>
    `小規模町村：調査で人口1万人未満の区分の増減が分かる${figure(surveyed)}件のうち、負担が増えるおそれ（確率5%超）は${figure(losing)}件。`,
  en: ({ surveyed, losing }) =>
    `Small towns: the survey says how hours change in towns of under 10,000 people for ${counted(surveyed, 'task')}; in ${figure(losing)} of them they may rise (likelier than 5%).`,
};

export const noLimitsLine: Wording<{ readonly tasks: number }> = {
  ja: ({ tasks }) =>
    `うち${figure(tasks)}件は幅のない数値だけにより、誤差は不明。確実だから幅が出ないのではない。`,
  en: ({ tasks }) =>
    `Of these, ${counted(tasks, 'task')} rest${tasks === 1 ? 's' : ''} on figures without limits: the error is unknown, not zero.`,
};

export const newServiceLine: Wording<{ readonly tasks: number }> = {
  ja: ({ tasks }) =>
    `新サービス${figure(tasks)}件は、今行っている団体の分だけを数える。これから始める団体の分は含まない。`,
  en: ({ tasks }) =>
    `Of ${counted(tasks, 'new service')}, only the bodies that provide it today are counted, none that may begin.`,
};
