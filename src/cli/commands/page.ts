import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { Text } from '../../text/lang.js';
import type { Context } from '../context.js';
import { outputOptions, type OutputFlags } from '../options/outputOptions.js';
import { targetsOf } from '../options/targets.js';
import { withOptions } from '../options/withOptions.js';
import { printOutputs } from '../output/printOutputs.js';

/** `commonality page`: the tool as one file, for offices without Node. */
export function pageCommand(context: Context, end: (code: number) => void): Command {
  const command = new Command('page').description(says.about[context.lang]);
  withOptions(command, outputOptions(context.lang, rules.formats));
  return command.action(async (flags: OutputFlags) => {
    const { color, quiet } = flags;
    await printOutputs(context, {
      targets: targetsOf(flags.format ?? [], flags.output, rules),
      print: () => [toolPage()],
      color,
      quiet,
      reads: [],
    });
    end(0);
  });
}

const rules = {
  formats: ['html'],
  otherwise: 'html',
  endings: { '.html': 'html', '.htm': 'html' },
} as const;

// Beside the bundle; where the sources run as they are, in what the last build wrote.
const folder = import.meta.url.endsWith('/src/cli/commands/page.ts') ? '../../../dist/' : './';

/** The page as the build made it. Throws an error of the system if it is missing. */
function toolPage(): string {
  return readFileSync(new URL(`${folder}commonality.html`, import.meta.url), 'utf8');
}

const says = {
  about: {
    ja: 'ブラウザーだけで使えるツールを書き出す（1つのHTMLファイル。Excel・CSV・YAMLをドロップして使う。通信はしない）',
    en: 'write the tool as one HTML page for offices without Node: drop a workbook, CSV or YAML file on it; it sends nothing',
  },
} as const satisfies Record<string, Text>;
