import { Command } from 'commander';
import { criteria } from '../../../criteria/index.js';
import { findingCodes } from '../findingCodes.js';
import { plain, type Text } from '../../text/lang.js';
import type { Context } from '../context.js';
import { UsageError } from '../usageError.js';
import { wordArgument } from '../options/words.js';
import { writeAll } from '../output/write.js';

/** What there is a schema of. */
const subjects = ['config', 'inventory', 'judgements', 'result', 'robustness'] as const;

export type SchemaSubject = (typeof subjects)[number];

/** `commonality schema`: the JSON Schema of what users write and what the program prints. */
export function schemaCommand({ io, lang }: Context, end: (code: number) => void): Command {
  return new Command('schema')
    .description(says.about[lang])
    .addArgument(wordArgument('[subject]', says.subject[lang], { words: subjects, command: 'schema' }))
    .action(async (given: SchemaSubject | undefined) => {
      if (given === undefined) throw new UsageError(plain(says.missing));
      await writeAll(io.stdout, [await schemaText(given)]);
      end(0);
    });
}

/** A schema as it is shipped. */
export async function schemaText(subject: SchemaSubject): Promise<string> {
  return `${JSON.stringify(await schemas[subject](), null, 2)}\n`;
}

type Schema = Readonly<Record<string, unknown>>;

/** How each schema is made; zod is loaded where a schema is asked for. */
const schemas: Readonly<Record<SchemaSubject, () => Promise<Schema>>> = {
  config: async () => {
    const { configJsonSchema } = await import('../../config/configJsonSchema.js');
    return configJsonSchema({ criteria, codes: findingCodes });
  },
  inventory: async () => {
    const { inventoryJsonSchema } = await import('../../inventory/inventorySchema.js');
    return inventoryJsonSchema(criteria);
  },
  judgements: async () => {
    const { judgementsJsonSchema } = await import('../../judgements/judgementsSchema.js');
    return judgementsJsonSchema(criteria);
  },
  robustness: async () =>
    (await import('../../report/robustness/robustnessSchema.js')).robustnessJsonSchema(),
  result: async () => (await import('../../report/score/resultSchema.js')).resultJsonSchema(),
};

const says = {
  about: {
    ja: 'JSON Schema（draft-7）を表示する',
    en: 'print a JSON Schema (draft 7)',
  },
  subject: {
    ja: 'スキーマの対象。設定ファイル、YAMLの事務一覧、重みの判断、JSONの結果、順位の確かさ',
    en: 'config (commonality.yaml), inventory (YAML), judgements (of weights), result (JSON) or its robustness',
  },
  missing: {
    ja: `対象を指定してください：${subjects.join('、')}`,
    en: `missing subject; use one of: ${subjects.join(', ')}`,
  },
} as const satisfies Record<string, Text>;
