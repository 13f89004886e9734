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

/** The commands within a command, in the order in which help lists them. */
export const subcommandNames = {
  criteria: ['show', 'new', 'test'],
  survey: ['new', 'read', 'sql'],
} as const;

/** The names of the command that was typed, from the outer to the inner one: none where it is unknown. */
export function typedCommand(argv: readonly string[]): readonly string[] {
  const [first = '', second = ''] = argumentsOf(argv).filter(
    (each, i, all) => !isOptionOrValue(each, all[i - 1]),
  );
  const name = commandNames.find((each) => each === first);
  if (name === undefined) return [];
  const within: readonly string[] = name === 'criteria' || name === 'survey' ? subcommandNames[name] : [];
  return within.includes(second) ? [name, second] : [name];
}

/** Behind the language, which argumentsOf puts between the names, and options that take no value. */
function isOptionOrValue(argument: string, before = ''): boolean {
  return argument.startsWith('-') || before === '--lang' || before === '-l';
}

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
