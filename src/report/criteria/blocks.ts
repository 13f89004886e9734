import { kindNames } from '../../criterion/kindNames.js';
import { themes } from '../../criterion/define.js';
import type { Field } from '../../criterion/field.js';
import { formulaOf } from '../../criterion/formula.js';
import { legendOf } from '../../criterion/formulaLegend.js';
import type { Lang } from '../../text/lang.js';
import type { MethodNote } from '../score/method.js';
import { joined } from '../score/words.js';
import { betterWords, decidesWords, parts } from './labels.js';
import { headerNames, paramNotes, type Portrait } from './portrait.js';

/** A heading with the notes below it; its texts are not yet safe for any place. */
export interface Block {
  readonly level: 1 | 2 | 3;
  readonly heading: string;
  readonly notes: readonly MethodNote[];
}

/** What there is to say of a criterion, in the order in which a person asks. */
export function blocksOf(portrait: Portrait, lang: Lang): readonly Block[] {
  const { title, fields } = portrait.criterion;
  const params = paramNotes(portrait);
  return [
    { level: 1, heading: title[lang], notes: aboutOf(portrait, lang) },
    ...formulaBlocks(portrait, lang),
    { level: 2, heading: parts.fields[lang], notes: [] },
    ...Object.entries(fields).map(([name, field]) => fieldBlock(name, field, lang)),
    {
      level: 2,
      heading: parts.params[lang],
      notes: params.length === 0 ? [note('params', parts.none[lang])] : [],
    },
    ...params.map(({ name, byDefault, set, description }): Block => {
      const given = set === undefined ? '' : shown(set);
      const notes = [
        note('byDefault', shown(byDefault)),
        note('set', given),
        note('meaning', description[lang]),
      ];
      return { level: 3, heading: name, notes: notes.filter(isSaid) };
    }),
  ];

  function note(part: keyof typeof parts, text: string): MethodNote {
    return { label: parts[part][lang], text };
  }
}

function aboutOf({ criterion }: Portrait, lang: Lang): readonly MethodNote[] {
  const { id, theme, asks, viewpoint, rationale, decides } = criterion;
  return [
    { label: parts.id[lang], text: id },
    { label: parts.theme[lang], text: themes[theme][lang] },
    { label: parts.asks[lang], text: asks[lang] },
    { label: parts.quote[lang], text: `「${viewpoint.quote}」` },
    { label: parts.at[lang], text: viewpoint.at[lang] },
    { label: parts.rationale[lang], text: rationale[lang] },
    { label: parts.decides[lang], text: decides === undefined ? '' : decidesWords[decides][lang] },
  ].filter(isSaid);
}

/** How the value is computed: the whole, then each part with its share and the reason for it. */
function formulaBlocks({ criterion, set }: Portrait, lang: Lang): readonly Block[] {
  const formula = formulaOf(criterion, set);
  const legend = legendOf(formula).map((each) => each[lang]);
  const notes = [
    { label: parts.formula[lang], text: formula.value ?? '' },
    { label: parts.rating[lang], text: formula.rating },
    { label: parts.reading[lang], text: legend.join(lang === 'ja' ? '。' : '; ') },
  ].filter(isSaid);
  return [
    { level: 2, heading: parts.formula[lang], notes: notes },
    ...formula.parts.map(({ id, title, share, because, lines }): Block => {
      const shares = [
        { label: parts.share[lang], text: String(share) },
        { label: parts.because[lang], text: because[lang] },
      ];
      const formulas = lines.map((text) => ({ label: parts.formula[lang], text }));
      return { level: 3, heading: `${id}  ${title[lang]}`, notes: [...formulas, ...shares] };
    }),
  ];
}

function fieldBlock(name: string, field: Field, lang: Lang): Block {
  const { kind, unit, hint, better, options = {} } = field;
  const choices = Object.entries(options).map(([key, option]) => `${key}=${option.title[lang]}`);
  const said = {
    value: kindNames[kind][lang],
    unit: unit?.[lang] ?? '',
    headers: joined(headerNames(name, field), lang),
    hint: hint?.[lang] ?? '',
    options: joined(choices, lang),
    better: better === undefined ? '' : betterWords[better][lang],
  };
  const labels = Object.keys(said) as (keyof typeof said)[]; // the keys of the record are just these
  const notes = labels.map((label) => ({ label: parts[label][lang], text: said[label] })).filter(isSaid);
  return { level: 3, heading: `${name}  ${field.title[lang]}`, notes };
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}

function isSaid({ text }: MethodNote): boolean {
  return text !== '';
}
