import type { Criterion } from '../src/criterion/index.js';
import commonality from './commonality.js';
import lawChangeFrequency from './law-change-frequency.js';
import localVariation from './local-variation.js';
import marketReadiness from './market-readiness.js';
import nationalReportLoad from './national-report-load.js';
import newDigitalTool from './new-digital-tool.js';
import prefecturalOverlap from './prefectural-overlap.js';
import residentNeed from './resident-need.js';
import smallTownBurden from './small-town-burden.js';
import statutoryBasis from './statutory-basis.js';
import workforceEffect from './workforce-effect.js';
import workplaceSupport from './workplace-support.js';

/** Every criterion, in the order in which reports list them: ground, need, effect, feasibility. */
export const criteria: readonly Criterion[] = [
  commonality,
  localVariation,
  statutoryBasis,
  residentNeed,
  workplaceSupport,
  nationalReportLoad,
  lawChangeFrequency,
  workforceEffect,
  newDigitalTool,
  smallTownBurden,
  prefecturalOverlap,
  marketReadiness,
];
