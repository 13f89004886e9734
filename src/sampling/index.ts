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
  calibratedTotal,
  emptyClasses,
  rakedWeights,
  type Margin,
  type WeightedAnswer,
} from './calibration.js';
export { draw, type Drawing, type Drawn, type FrameUnit } from './draw.js';
export { clopperPearson, kornGraubard, logitInterval, tInterval, wilson } from './intervals.js';
export {
  designEffectOf,
  noMoments,
  ratioOf,
  totalOf,
  withAnswer,
  type Estimate,
  type Moments,
} from './moments.js';
export { planSample, type PlanRequest, type SamplePlan } from './plan.js';
export { sampleSize, sizeForProportion, sizeForVariation, type Precision } from './sampleSize.js';
