/** The commands, in the order in which help lists them. */
export const commandNames = [
  'score',
  'check',
  'explain',
  'robustness',
  'effect',
  'report',
  'page',
  'import',
  'diff',
  'criteria',
  'weights',
  'sample',
  'survey',
  'pool',
  'init',
  'schema',
  'completion',
] as const;

/**
 * The arguments as the commands take them: nothing at all asks for help, `help COMMAND` for that of a command, and a
 * language before the command is the same as behind it.
 */
export function argumentsOf(argv: readonly string[]): readonly string[] {
  const { lang, rest } = withoutLang(argv);
  const [first, ...others] = rest;
  if (first === undefined) return ['--help'];
  if (first === 'help') return [...others.filter((each) => !each.startsWith('-')), '--help', ...lang];
  return first.startsWith('-') ? rest : [first, ...lang, ...others];
}

interface Leading {
  readonly lang: readonly string[];
  readonly rest: readonly string[];
}

/** The option `--lang` in front of everything else, if it is there. */
function withoutLang(argv: readonly string[]): Leading {
  const [first = '', value] = argv;
  const isApart = first === '--lang' || first === '-l';
  if (isApart && value !== undefined) return { lang: ['--lang', value], rest: argv.slice(2) };
  if (first.startsWith('--lang=')) return { lang: [first], rest: argv.slice(1) };
  return { lang: [], rest: argv };
}
