import type { PlannedStratum } from '../../sampling/plan.js';
import { jsonText } from '../layout/jsonText.js';
import type { SampleReport } from './report.js';

/** Version of the published sample; its first number rises when a name changes or goes. */
const sampleVersion = '1.0';

/** The plan and the draw with all their digits. */
export const sampleJson: SampleReport = function* sampleJson({ plan, drawn, small, asked, command, titles }) {
  const published = {
    schemaVersion: sampleVersion,
    command,
    asked,
    nationwide: stratumJson(plan.all),
    classes: plan.strata.map((each) => ({
      id: each.id,
      title: titles.get(each.id) ?? null,
      ...stratumJson(each),
    })),
    reaches: plan.reaches,
    under10000: small,
    municipalities: drawn.map((each) => ({ ...each, population: each.population ?? null })),
  };
  yield `${jsonText(published)}\n`;
};

function stratumJson({ population, drawn, answers, margin }: PlannedStratum) {
  return { municipalities: population, drawn, answers, margin: margin ?? null };
}
