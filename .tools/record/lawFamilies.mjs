// Groups the public records by law family: an act with its 施行令 and 施行規則.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** Reads one record of the folder, as `.csv` or `.csv.gz`. */
export function readRecord(folder, name) {
  const plain = path.join(folder, `${name}.csv`);
  const bytes = existsSync(plain) ? readFileSync(plain) : gunzipSync(readFileSync(`${plain}.gz`));
  return parse(bytes, { columns: true, bom: true });
}

/** Channels and tools of an office are no system of a task, and neither is what each body has of its own. */
const notASystem =
  /メール|ホームページ|ウェブサイト|ＬＡＮ|LAN|電子決裁|e-Gov|端末|パソコン|ＰＣ|電話|インターネット|Word|電磁的記録|電子納付|ＲＰＡ|オンライン化|個別システム|人給|人事|官庁会計|共通基盤システム|ネットワークシステム$|^マイナポータル$|ぴったり|サービス検索|申請$|手続き$/;

/** The families by the title of their act, in the order in which they first appear. */
export function lawFamilies(folder, { lawKey, familyTitle }) {
  const families = new Map();
  const familyOf = (title) => {
    const name = familyTitle(title);
    const key = lawKey(name);
    if (!families.has(key))
      families.set(key, { title: name, key, members: [], tasks: [], systems: new Map() });
    return families.get(key);
  };
  addAmendments(readRecord(folder, 'law_amendment_rates_all'), familyOf);
  addSurvey(readRecord(folder, 'procedures_survey_r6'), familyOf, {
    reports: new Set(readRecord(folder, 'reports_local_to_state').map((row) => row['手続ID'])),
    systems: new Set(
      readRecord(folder, 'existing_systems_in_survey')
        .filter((row) => row['汎用・個別の別(当方分類)'] === '名前のあるシステム')
        .map((row) => row['システム名'])
        .filter((name) => !notASystem.test(name)),
    ),
  });
  addAnnexes(readRecord(folder, 'hotei_jutaku_laws'), familyOf);
  addStandardised(readRecord(folder, 'standardized20'), familyOf);
  return families;
}

function addAmendments(rows, familyOf) {
  // Some titles stand for two orders of several ministries; the later row counts, or the same amendments would twice.
  const rates = new Map(rows.map((row) => [row.law_title, Number(row.amending_laws_per_year)]));
  for (const row of rows) familyOf(row.law_title).members.push(row);
  for (const [title, rate] of rates) {
    const family = familyOf(title);
    family.amendments = (family.amendments ?? 0) + rate;
  }
}

function addSurvey(rows, familyOf, { reports, systems }) {
  for (const row of rows) {
    const family = familyOf(row['法令名']);
    const figures = (family.survey ??= Array(11).fill(0));
    if (!/^[123] /.test(row['事務区分'])) continue;
    figures[0] += 1;
    figures[1] += row['事務区分'].startsWith('2') ? 1 : 0;
    figures[2] += row['事務区分'].startsWith('3') ? 1 : 0;
    figures[3] += /^[57] /.test(row['手続主体']) || /^[57] /.test(row['手続の受け手']) ? 1 : 0;
    figures[4] += row['申請を提出する機関'].includes('市役所・町村役場') ? 1 : 0;
    const cases = Number(row['総手続件数']) || 0;
    const counted = cases > 0 ? 1 : 0;
    if (reports.has(row['手続ID'])) {
      figures[5] += 1;
      figures[6] += cases;
      figures[10] += counted;
    }
    figures[7] += cases;
    figures[9] += counted;
    figures[8] += row['オンライン化の実施状況'].startsWith('1') ? 1 : 0;
    for (const name of namedSystems(row, systems)) {
      family.systems.set(name, (family.systems.get(name) ?? 0) + 1);
    }
  }
}

function namedSystems(row, systems) {
  const named = [row['情報システム(申請)'], row['情報システム(事務処理)']].flatMap((cell) =>
    cell.split('; '),
  );
  return new Set(named.map((name) => name.trim()).filter((name) => systems.has(name)));
}

function addAnnexes(rows, familyOf) {
  for (const row of rows) {
    familyOf(row['法律名']).annex ??= [Number(row['号']), Number(row['法律全体型'])];
  }
}

function addStandardised(rows, familyOf) {
  for (const row of rows) {
    for (const law of new Set(`${row['主たる法律']};${row['関係法律']}`.split(';'))) {
      const tasks = law === '' ? [] : familyOf(law).tasks;
      if (law !== '' && !tasks.includes(row['業務名'])) tasks.push(row['業務名']);
    }
  }
}
