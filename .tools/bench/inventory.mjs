// An inventory of any size for the benchmark: plausible cells, a fifth of them empty, the same at every run.

const law = ['住民基本台帳法', '道路法', '都市計画法;建築基準法', '森林法', 'なし', '消防法、消防組織法'];

/** Our headers, each with what its cells hold for a number from 0 to 1. */
const fields = [
  ['governing_laws', (x) => pick(law, x)],
  ['task_class', (x) => pick(['自治事務', '第1号法定受託事務', '第2号法定受託事務'], x)],
  ['entrusted_share', (x) => x.toFixed(2)],
  ['new_service', (x) => (x < 0.1 ? '○' : '×')],
  ['digital_tool', (x) => (x < 0.1 ? 'AI' : 'なし')],
  ['municipalities_performing', (x) => grouped(Math.floor(x * 1742))],
  ['municipalities_share', (x) => `${Math.round(x * 100)}%`],
  ['workflow_similarity', (x) => x.toFixed(2)],
  ['customised_share', (x) => `${Math.round(x * 100)}％`],
  ['need_variation', (x) => (x * 0.8).toFixed(2)],
  ['practice_variation', (x) => (x * 0.8).toFixed(2)],
  ['resident_procedures', (x) => String(Math.floor(x * 40))],
  ['cases_per_year', (x) => grouped(Math.floor(x ** 4 * 2_000_000))],
  ['service_gain', (x) => pick(['低', '中', '高'], x)],
  ['work_place', (x) => pick(['窓口', '管理部門', '基幹系', '現場'], x)],
  ['counter_procedures', (x) => String(Math.floor(x * 20))],
  ['report_duties', (x) => String(Math.floor(x * 12))],
  ['national_reports_per_year', (x) => grouped(Math.floor(x ** 3 * 30_000))],
  ['hours_per_report', (x) => (x * 8).toFixed(1)],
  ['law_amendments_per_year', (x) => (x * 7).toFixed(3)],
  ['reform_expected', (x) => (x < 0.2 ? 'はい' : 'いいえ')],
  ['staff_hours_per_year', (x) => grouped(Math.floor(x * 5_000))],
  ['hours_saved_share', (x) => `${Math.round(x * 60)}%`],
  ['cost_change', (x) => `${x < 0.5 ? '△' : ''}${Math.round(x * 30)}%`],
  ['small_town_hours_before', (x) => String(Math.floor(x * 300) + 1)],
  ['small_town_hours_after', (x) => String(Math.floor(x * 280))],
  ['joint_procurement_share', (x) => `${Math.round(x * 55)}%`],
  ['vendors_nationwide', (x) => String(Math.floor(x * 6))],
];

/** CSV with `id`, `name` and columns − 2 fields. */
export function inventoryOf(tasks, columns) {
  const random = lcg(20260101);
  const used = fields.slice(0, columns - 2);
  const rows = [`id,name,${used.map(([name]) => name).join(',')}`];
  for (let task = 1; task <= tasks; task += 1) {
    const cells = used.map(([, cell]) => (random() < 0.2 ? '' : quoted(cell(random()))));
    rows.push(`T${String(task).padStart(6, '0')},事務${task},${cells.join(',')}`);
  }
  return `${rows.join('\n')}\n`;
}

function pick(list, x) {
  return list[Math.min(list.length - 1, Math.floor(x * list.length))];
}

function grouped(n) {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

function quoted(cell) {
  return cell.includes(',') ? `"${cell}"` : cell;
}

/** Numerical Recipes' quick generator (Press et al., 1992, section 7.1): enough for a benchmark. */
function lcg(seed) {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}
