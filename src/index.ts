// What a program may import, in browsers too; what needs Node is in library/node.ts.
/* Run */
export { scoreInputs as score } from './library/scoreInputs.js';
export { checkInputs as check } from './library/checkInputs.js';
export { explainTask as explain } from './library/explainTask.js';
export { diffResults as diff, type Comparable, type DiffOptions } from './library/diffResults.js';
export { assessResult as robustness, type RobustnessOptions } from './library/assessResult.js';
export { weighFile as weights } from './library/weighFile.js';
export type { WeighedJudgements } from './library/weighJudgements.js';
/* Report */
export {
  easyCheckReports as checkReports,
  easyDiffReports as diffReports,
  easyExplainReports as explainReports,
  easyRobustnessReports as robustnessReports,
  easyScoreReports as reports,
  easyWeightsReports as weightsReports,
  inventoryReports,
  type EasyReport,
  type EasyReports,
} from './library/reports.js';
export { type Report, type ReportOptions } from './report/score/index.js';
/* The public record, where no file of it can be read */
export { loadRecord } from './record/reading/loadRecord.js';
/* Errors */
export { OptionsError, type WrongOption } from './scoring/options/optionsError.js';
export { InventoryError } from './inventory/error.js';
export { ConfigError } from './config/error.js';
export { ModuleError } from './plugins/moduleError.js';
export { CriterionError } from './scoring/criterionError.js';
export { RecordError, type RecordDamage } from './record/error.js';
/* What goes in */
export { type ScoreOptions } from './score.js';
export { type CheckOptions, type LoadInputs } from './check.js';
export { defaultLimits, type Limits } from './inventory/limits.js';
export type { Input } from './inventory/input.js';
/* What comes out */
export type * from './model/result.js';
export type * from './model/problem.js';
export type * from './model/checked.js';
export type * from './model/contract.js';
export type * from './model/explanation.js';
export type * from './model/difference.js';
export type * from './model/assessment.js';
export type * from './model/weighed.js';
/* Statistics of surveys */
export * as sampling from './sampling/index.js';
/* Criteria of your own */
export { testCriterion, type Trial } from './contract/testCriterion.js';
export { defineUncheckedCriterion } from './criterion/declared/defineCriterion.js';
export { defineReport, type OwnPage, type OwnReport, type ReportDefinition } from './plugins/defineReport.js';
export {
  definePolicy,
  type OwnFinding,
  type OwnPolicy,
  type PolicyDefinition,
} from './plugins/definePolicy.js';
export { paramsOf } from './scoring/params.js';
export { textOf, word } from './text/lang.js';
export { z } from './criterion/z.js';
export * from './criterion/index.js';
