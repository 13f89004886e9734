// Prints how often 95 % intervals of `survey read` hold the truth on a real population: which system each of the 1,741
// municipalities uses for its ordinances. Run it with `node .tools/validation/coverage.mjs [DRAWS] [N]`.
import { load } from '../load.mjs';

const { coverageOf, coverageByPlace, people, systemsInUse } = await load('test/survey/realPopulation.ts');
const [draws = '3000', n = '160'] = process.argv.slice(2);
const wide = systemsInUse(['taikei', 'g-reiki', 'd1-law']);
const cases = {
  'which system (three), share, all answer': { figures: wide },
  'the same, 70 % answer': { figures: wide, response: 0.7 },
  'the same, raked to type and region': { figures: wide, options: { margins: ['type', 'region'] } },
  'people, total': { figures: [people()] },
  'people, total, drawn by size': { figures: [people()], selection: 'size' },
};
const percent = (share) => `${(share * 100).toFixed(1)} %`;
for (const [name, request] of Object.entries(cases)) {
  console.log(`${name}: ${draws} draws of ${n}`);
  const found = coverageByPlace(coverageOf({ n: Number(n), draws: Number(draws), ...request }));
  for (const { where, held, below, above } of found)
    console.log(`  ${where}: ${percent(held)} (truth below ${percent(below)}, above ${percent(above)})`);
}
