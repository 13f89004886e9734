// The statistics of surveys, for programs that have answers of sampled municipalities.
export {
  allocate,
  allocateForCost,
  allocateWhole,
  errorOfMean,
  type AllocationRule,
  type AllocationStratum,
} from './allocation.js';
export { rootFrequencyBoundaries } from './boundaries.js';
export { allocateForErrors, allocateWholeForErrors, type Indicator } from './bethel.js';
export {
  calibratedRatio,
  calibratedTotal,
  emptyClasses,
  rakedWeights,
  type Calibration,
  type EmptyClass,
  type Margin,
  type StratumSize,
  type WeightedAnswer,
} from './calibration.js';
export { regressionRatio, regressionTotal, regressionWeights, type AuxiliaryAnswer } from './regression.js';
export { draw, type Drawing, type Drawn, type FrameUnit } from './draw.js';
export { fayHerriot, type ModelledArea, type SmallArea } from './fayHerriot.js';
export {
  clopperPearson,
  kornGraubard,
  logitInterval,
  midP,
  tInterval,
  wilson,
  type ConfidenceInterval,
  type Proportion,
  type SimpleCount,
} from './intervals.js';
export {
  designEffectOf,
  noMoments,
  ratioOf,
  totalOf,
  withAnswer,
  type Estimate,
  type Moments,
  type SampledStratum,
} from './moments.js';
export { betaQuantile, normalQuantile, tQuantile } from './quantiles.js';
export { planSample, type PlanRequest, type SamplePlan } from './plan.js';
export { sampleSize, sizeForProportion, sizeForVariation, type Precision } from './sampleSize.js';
export { weightedQuantile, woodruff, type WeightedFigure } from './woodruff.js';
