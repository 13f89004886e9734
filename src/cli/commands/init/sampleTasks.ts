import type { Text } from '../../../text/lang.js';

/** One task as an inventory holds it: what the cell of each field holds, in each language. */
export type SampleTask = Readonly<Record<string, Text>>;

/**
 * Five tasks to begin with, one for each thing that can become of a task: a candidate on each track, one that is left
 * to each body, and one that is standardised. Laws and the standardised task are real; every figure is illustrative.
 */
export const sampleTasks: readonly SampleTask[] = [
  {
    id: same('T1'),
    name: { ja: '農地転用の許可（例）', en: 'Permits to convert farmland (example)' },
    governing_laws: same('農地法第4条'),
    standardised_tasks: none(),
    new_service: no(),
    digital_tool: none(),
    months_to_service: same(''),
    municipalities_share: same('98%'),
    workflow_similarity: same('75%'),
    customised_share: same('30%'),
    need_variation: same('40%'),
    practice_variation: same('40%'),
    resident_procedures: same('20'),
    work_place: { ja: '窓口', en: 'counter' },
    law_amendments_per_year: same('4.7'),
    staff_hours_per_year: same('700'),
    hours_saved_share: same('30%'),
    small_town_hours_before: same('220'),
    small_town_hours_after: same('180'),
    joint_procurement_share: same('5%'),
    vendors_nationwide: same('3'),
    saas_available: yes(),
  },
  {
    id: same('T2'),
    name: { ja: '職員の旅費（例）', en: 'Travel expenses of staff (example)' },
    governing_laws: none(),
    standardised_tasks: none(),
    new_service: no(),
    digital_tool: none(),
    months_to_service: same(''),
    municipalities_share: same('100%'),
    workflow_similarity: same('75%'),
    customised_share: same('40%'),
    need_variation: same('15%'),
    practice_variation: same('30%'),
    resident_procedures: same('0'),
    work_place: { ja: '管理部門', en: 'back-office' },
    law_amendments_per_year: same(''),
    staff_hours_per_year: same('900'),
    hours_saved_share: same('55%'),
    small_town_hours_before: same('180'),
    small_town_hours_after: same('90'),
    joint_procurement_share: same('6%'),
    vendors_nationwide: same('8'),
    saas_available: yes(),
  },
  {
    id: same('T3'),
    name: { ja: 'AIによる議事録の作成（例）', en: 'Minutes drafted by AI (example)' },
    governing_laws: none(),
    standardised_tasks: none(),
    new_service: yes(),
    digital_tool: same('AI'),
    months_to_service: same('6'),
    municipalities_share: same('55%'),
    workflow_similarity: same('90%'),
    customised_share: same('5%'),
    need_variation: same('10%'),
    practice_variation: same('20%'),
    resident_procedures: same('0'),
    work_place: { ja: '管理部門', en: 'back-office' },
    law_amendments_per_year: same(''),
    staff_hours_per_year: same('800'),
    hours_saved_share: same('65%'),
    small_town_hours_before: same('160'),
    small_town_hours_after: same('60'),
    joint_procurement_share: same('14%'),
    vendors_nationwide: same('2'),
    saas_available: yes(),
  },
  {
    id: same('T4'),
    name: { ja: '公共施設の予約（例）', en: 'Booking of public halls (example)' },
    governing_laws: none(),
    standardised_tasks: none(),
    new_service: no(),
    digital_tool: none(),
    months_to_service: same(''),
    municipalities_share: same('95%'),
    workflow_similarity: same('35%'),
    customised_share: same('60%'),
    need_variation: same('85%'),
    practice_variation: same('80%'),
    resident_procedures: same('4'),
    work_place: { ja: '窓口', en: 'counter' },
    law_amendments_per_year: same(''),
    staff_hours_per_year: same('600'),
    hours_saved_share: same('20%'),
    small_town_hours_before: same('120'),
    small_town_hours_after: same('110'),
    joint_procurement_share: same('12%'),
    vendors_nationwide: same('2'),
    saas_available: yes(),
  },
  {
    id: same('T5'),
    name: { ja: '住民基本台帳（例）', en: 'Register of residents (example)' },
    governing_laws: same('住民基本台帳法第7条'),
    standardised_tasks: same('住民基本台帳'),
    new_service: no(),
    digital_tool: none(),
    months_to_service: same(''),
    municipalities_share: same('100%'),
    workflow_similarity: same('95%'),
    customised_share: same('50%'),
    need_variation: same('10%'),
    practice_variation: same('15%'),
    resident_procedures: same('30'),
    work_place: { ja: '基幹系', en: 'core-system' },
    law_amendments_per_year: same('5.2'),
    staff_hours_per_year: same('3800'),
    hours_saved_share: same('20%'),
    small_town_hours_before: same('500'),
    small_town_hours_after: same('420'),
    joint_procurement_share: same('20%'),
    vendors_nationwide: same('9'),
    saas_available: yes(),
  },
];

function same(cell: string): Text {
  return { ja: cell, en: cell };
}

function none(): Text {
  return { ja: 'なし', en: 'none' };
}

function yes(): Text {
  return { ja: 'はい', en: 'yes' };
}

function no(): Text {
  return { ja: 'いいえ', en: 'no' };
}
