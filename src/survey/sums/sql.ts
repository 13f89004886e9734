import { isSmall } from '../estimates/observe.js';
import { sumNames } from '../estimates/sums.js';
import type { SurveyPlan } from '../plan.js';
import { townQuestionIds } from '../questions/question.js';
import { measuresOf } from './measure.js';
import { sumColumns } from './sumsGrid.js';
import { noneWords, unknownWords, valueOf, wordList } from './sqlCells.js';
import { dialects, exact, type DatabaseDialect, type SqlDialect } from './sqlDialect.js';

/**
 * The query whose rows `survey read --sums` takes in place of the answers: one for each task, question, rule and class.
 * `source` is a table, or anything that may stand behind FROM, with the columns code, task and one for each question.
 */
export function sumsQuery(plan: SurveyPlan, dialect: SqlDialect, source: string): string {
  const of = dialects[dialect];
  const parts = [inputsOf(plan, of), cellsOf(plan, of, source), statesOf(of), measured, summed(of)];
  return `-- ${plan.tasks.length} tasks, ${plan.towns.length} municipalities, survey ${plan.id}
WITH ${parts.join('\n')}
`;
}

/** Municipalities, classes, and what was asked, as the survey has them. */
function inputsOf(plan: SurveyPlan, { quoted }: DatabaseDialect): string {
  const classes = plan.strata.map(({ name }) => name);
  const towns = plan.towns.map((town) => {
    const figures = [classes.indexOf(town.stratum), exact(town.weight), isSmall(town) ? 1 : 0];
    return `(${quoted(town.code)}, ${figures.join(', ')})`;
  });
  const questions = plan.tasks.flatMap(({ id, asks }) =>
    asks.map((question) => `(${quoted(id)}, ${quoted(question)})`),
  );
  const rules = [...measuresOf(plan)].flatMap(([task, own]) =>
    own.map(({ question, rule }) => `(${quoted(task)}, ${quoted(question)}, ${quoted(rule)})`),
  );
  return `towns (code, stratum, weight, small) AS (
  VALUES ${towns.join(',\n         ')}
),
classes (stratum, name) AS (
  VALUES ${classes.map((name, i) => `(${i}, ${quoted(name)})`).join(',\n         ')}
),
asked (task, question) AS (
  VALUES ${questions.join(',\n         ')}
),
rules (task, question, rule) AS (
  VALUES ${rules.join(',\n         ')}
),`;
}

/** What is written in the cells of the questions, and its value. */
function cellsOf({ tasks }: SurveyPlan, of: DatabaseDialect, source: string): string {
  const asked = townQuestionIds.filter((id) => tasks.some(({ asks }) => asks.includes(id)));
  const column = (name: string) => of.name(name);
  const code = `lpad(CAST(a.${column('code')} AS ${of.text}), 6, '0')`;
  const task = `trim(CAST(a.${column('task')} AS ${of.text}))`;
  const written = asked.map(
    (id) => `      WHEN ${of.quoted(id)} THEN trim(CAST(a.${column(id.replaceAll('-', '_'))} AS ${of.text}))`,
  );
  return `rows_of AS (
  SELECT t.code, t.stratum, t.weight, t.small, ${task} AS task, k.question,
    CASE k.question
${written.join('\n')}
    END AS written
  FROM ${source} a
  JOIN towns t ON t.code = ${code}
  JOIN asked k ON k.task = ${task}
),
twice AS (
  SELECT task, stratum, code FROM rows_of GROUP BY task, stratum, code, question HAVING count(*) > 1
),
valued AS (
  SELECT code, stratum, weight, small, task, question, written,
    CASE
${asked.map((id) => `      WHEN question = ${of.quoted(id)} THEN ${valueOf(id, of)}`).join('\n')}
    END AS value
  FROM rows_of
),`;
}

/** Whether a cell says a figure, that the question does not apply, that nobody knows, nothing, or what cannot be read. */
function statesOf(of: DatabaseDialect): string {
  return `stated AS (
  SELECT code, stratum, weight, small, task, question, value,
    CASE
      WHEN written IS NULL OR written = '' THEN 'blank'
      WHEN lower(written) IN (${wordList(noneWords, of)}) THEN 'none'
      WHEN lower(written) IN (${wordList(unknownWords, of)}) THEN 'unknown'
      WHEN value IS NULL THEN 'wrong'
      ELSE 'figure'
    END AS state
  FROM valued
),
ended AS (
  SELECT DISTINCT code, task FROM stated
  WHERE question = 'performs' AND (state = 'none' OR (state = 'figure' AND value = 0))
),
settled AS (
  SELECT s.code, s.stratum, s.weight, s.small, s.task, s.question, s.value,
    CASE WHEN s.state = 'blank' AND e.code IS NOT NULL THEN 'none' ELSE s.state END AS state
  FROM stated s LEFT JOIN ended e ON e.code = s.code AND e.task = s.task
),`;
}

/** What counts of an answer by each rule. */
const measured = `measured AS (
  SELECT s.stratum, s.weight, s.task, s.question, r.rule, s.state,
    CASE r.rule
      WHEN 'all' THEN CASE WHEN s.state IN ('figure', 'none') THEN 1 ELSE 0 END
      WHEN 'applying' THEN CASE WHEN s.state IN ('figure', 'none') THEN 1 ELSE 0 END
      WHEN 'small' THEN CASE WHEN s.small = 1 AND s.state IN ('figure', 'none') THEN 1 ELSE 0 END
      WHEN 'small-change' THEN CASE WHEN s.small = 1 AND (s.state = 'none' OR h.state = 'none' OR (s.state = 'figure' AND h.state = 'figure')) THEN 1 ELSE 0 END
      ELSE CASE WHEN s.state = 'none' OR h.state = 'none' OR (s.state = 'figure' AND h.state = 'figure') THEN 1 ELSE 0 END
    END AS counted,
    CASE
      WHEN r.rule = 'saved' THEN CASE WHEN s.state = 'figure' AND h.state = 'figure' THEN h.value - s.value ELSE 0 END
      WHEN r.rule = 'small-change' THEN CASE WHEN s.state = 'figure' AND h.state = 'figure' THEN s.value - h.value ELSE 0 END
      WHEN s.state = 'figure' THEN s.value
      ELSE 0
    END AS y,
    CASE
      WHEN r.rule IN ('saved', 'small-change') THEN CASE WHEN s.state = 'figure' AND h.state = 'figure' THEN h.value ELSE 0 END
      WHEN s.state = 'figure' OR (r.rule = 'all' AND s.state = 'none') THEN 1
      ELSE 0
    END AS x
  FROM settled s
  JOIN rules r ON r.task = s.task AND r.question = s.question
  LEFT JOIN settled h ON r.rule IN ('saved', 'small-change') AND h.code = s.code AND h.task = s.task AND h.question = 'hours'
),`;

/** The sums, and the municipalities that answered anything, or twice. */
function summed(of: DatabaseDialect): string {
  const column = (name: string) => of.name(name);
  const terms = sumTerms(of);
  const sums = sumNames.map((name) => `  sum(${terms[name]}) AS ${column(name)}`);
  return `summed AS (
  SELECT task, question, rule, stratum,
    sum(CASE WHEN state = 'unknown' THEN 1 ELSE 0 END) AS ${column('unknown')},
    sum(CASE WHEN state IN ('figure', 'none', 'unknown') THEN 1 ELSE 0 END) AS given,
    sum(CASE WHEN state = 'wrong' THEN 1 ELSE 0 END) AS wrong,
  ${sums.map((each) => `  ${each.trim()}`).join(',\n  ')}
  FROM measured
  GROUP BY task, question, rule, stratum
  UNION ALL
  SELECT '', '', CASE WHEN small = 1 THEN 'towns-small' ELSE 'towns-large' END, stratum, 0, 0, 0,
    count(*), 0, 0, 0, sum(weight), 0, 0, 0, 0, 0, 0, 0, 0
  FROM (SELECT DISTINCT code, stratum, weight, small FROM stated WHERE state <> 'blank') answered
  GROUP BY small, stratum
  UNION ALL
  SELECT task, '', 'twice', stratum, 0, 0, 0, count(DISTINCT code), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  FROM twice GROUP BY task, stratum
)
SELECT ${sumColumns.map((name) => (name === 'class' ? `c.name AS ${column('class')}` : `s.${column(name)}`)).join(', ')}
FROM summed s JOIN classes c ON c.stratum = s.stratum
ORDER BY s.task, s.question, s.rule, s.stratum;`;
}

function counted(term: string): string {
  return `CASE WHEN counted = 1 THEN ${term} ELSE 0 END`;
}

function applying(term: string): string {
  return `CASE WHEN counted = 1 AND x > 0 THEN ${term} ELSE 0 END`;
}

/** What is summed up for each sum, of a row that counts. */
function sumTerms({ double }: DatabaseDialect): Readonly<Record<(typeof sumNames)[number], string>> {
  const y = `(weight * CAST(y AS ${double}))`;
  const x = `(weight * CAST(x AS ${double}))`;
  const rate = `(CAST(y AS ${double}) / x)`;
  return {
    n: 'counted',
    applying: applying('1'),
    y: counted(`CAST(y AS ${double})`),
    x: counted(`CAST(x AS ${double})`),
    w: counted('weight'),
    wy: counted(y),
    wx: counted(x),
    wwyy: counted(`${y} * ${y}`),
    wwxy: counted(`${x} * ${y}`),
    wwxx: counted(`${x} * ${x}`),
    wa: applying('weight'),
    wr: applying(`weight * ${rate}`),
    wrr: applying(`weight * ${rate} * ${rate}`),
  };
}
