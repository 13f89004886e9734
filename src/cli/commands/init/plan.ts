import path from 'node:path';
import { repositoryRoot } from '../../git/repositoryRoot.js';
import type { Text } from '../../../text/lang.js';
import { schemaText } from '../schema.js';
import type { Choices } from './choices.js';
import { configYaml } from './configYaml.js';
import { sampleCsv } from './inventoryCsv.js';
import { sampleYaml } from './inventoryYaml.js';
import { judgementsYaml } from './judgementsYaml.js';
import { schemaCopy, schemaPlace } from './schemaPlace.js';
import { workflowYaml } from './workflowYaml.js';

/** A file that init writes. */
export interface Planned {
  /** absolute */
  readonly file: string;
  readonly text: string;
  /** what it is, for people */
  readonly is: Text;
}

/** From the root of a repository. */
export const workflowFile = '.github/workflows/commonality.yml';

/** The files for a folder. GitHub looks for workflows at the root of a repository only, so that is where it goes. */
export async function planFor(folder: string, { lang, workflow }: Choices): Promise<readonly Planned[]> {
  const config = await schemaPlace(folder, 'src/config/config.schema.json');
  // Not beside the other sample: a check of the folder, or of what is staged, would find every id twice.
  const examples = path.join(folder, 'examples');
  const inventory = await schemaPlace(examples, 'src/inventory/inventory.schema.json');
  const judgements = await schemaPlace(folder, 'src/judgements/judgements.schema.json');
  const root = (await repositoryRoot(folder)) ?? folder;
  const csv = path.join(folder, 'inventory.csv');
  const fromRoot = path.relative(root, csv).split(path.sep).join('/');
  return [
    { file: path.join(folder, 'commonality.yaml'), text: configYaml(lang, config), is: is.config },
    ...(config.is === 'copy'
      ? [{ file: path.join(folder, schemaCopy), text: await schemaText('config'), is: is.schema }]
      : []),
    { file: csv, text: sampleCsv(lang), is: is.csv },
    {
      file: path.join(examples, 'tasks.yaml'),
      text: sampleYaml(lang, inventory.is === 'installed' ? inventory.path : undefined),
      is: is.yaml,
    },
    {
      file: path.join(folder, 'judgements.yaml'),
      text: judgementsYaml(lang, judgements.is === 'installed' ? judgements.path : undefined),
      is: is.judgements,
    },
    ...(workflow
      ? [
          {
            file: path.join(root, workflowFile),
            text: workflowYaml(lang, fromRoot),
            is: is.workflow,
          },
        ]
      : []),
  ];
}

const is = {
  config: { ja: '設定', en: 'config' },
  schema: { ja: '設定の補完に使うスキーマ', en: 'schema by which editors complete the config' },
  csv: { ja: '事務一覧の例（5件。Excelで開ける）', en: 'sample inventory of five tasks; opens in Excel' },
  yaml: { ja: '同じ例のYAML', en: 'the same tasks in YAML' },
  judgements: { ja: '重みを決める判断の例（方法ごと）', en: 'judgements for weights, by every method' },
  workflow: { ja: 'GitHubで点検するワークフロー', en: 'GitHub workflow that checks the inventory' },
} as const satisfies Record<string, Text>;
