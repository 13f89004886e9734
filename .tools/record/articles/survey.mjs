// Reads the local procedures of an edition of the survey, as far as the table of articles needs them.
import { load } from '../../load.mjs';

const { appliedIn, clauseOf } = await load('src/record/articles/clause.ts');

/** The procedures with a class of task (事務区分 1 to 3), and the fiscal year of the edition. */
export function surveyOf(rows) {
  const local = rows.filter((row) => /^[123] /.test(row['事務区分'].normalize('NFKC')));
  return { procedures: local.map(procedureOf), edition: '法令番号' in (rows[0] ?? {}) ? '2024' : '2025' };
}

function procedureOf(row) {
  const clause = clauseOf(row['根拠条項号']);
  return {
    id: row['手続ID'],
    name: row['手続名'].replace(/\s+/gu, ' ').trim(),
    law: row['法令名'].replace(/^※|[\s　]*抄$/gu, ''),
    lawNumber: row['法令番号'],
    number: clause?.number,
    paragraph: clause?.paragraph,
    applies: appliedIn(row['根拠条項号']),
    type: row['手続類型'],
    from: row['手続主体'],
    to: row['手続の受け手'],
    class: Number(row['事務区分'][0]),
    office: row['申請を提出する機関'],
    via: row['経由機関'],
    cases: Number(row['総手続件数'].replaceAll(',', '')) || 0,
  };
}
