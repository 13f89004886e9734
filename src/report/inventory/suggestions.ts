import type { ArticleSuggestion } from '../../model/articleSuggestion.js';
import type { Lang, Text } from '../../text/lang.js';
import { inventoryCsv, type TextSheet } from './csv.js';

/**
 * Suggested articles as a sheet to go through line by line: what is accepted is copied into the column 根拠条項 of the
 * inventory. The likest article of each task comes first.
 */
export function suggestionsCsv(suggestions: readonly ArticleSuggestion[], lang: Lang): Generator<string> {
  return inventoryCsv(sheetOf(suggestions, lang));
}

function sheetOf(suggestions: readonly ArticleSuggestion[], lang: Lang): TextSheet {
  return {
    headers: columns.map(({ header }) => header[lang]),
    rows: suggestions.map((each) => columns.map(({ cell }) => cell(each, lang))),
  };
}

interface Column {
  readonly header: Text;
  readonly cell: (suggestion: ArticleSuggestion, lang: Lang) => string;
}

const sure: Text = { ja: '確実', en: 'sure' };
const likely: Text = { ja: '候補', en: 'likely' };

const columns: readonly Column[] = [
  { header: { ja: '事務ID', en: 'id' }, cell: ({ id }) => id },
  { header: { ja: '事務名', en: 'name' }, cell: ({ name }) => name },
  { header: { ja: '根拠法令', en: 'laws' }, cell: ({ written }) => written },
  { header: { ja: '根拠条項', en: 'articles' }, cell: ({ article }) => article },
  { header: { ja: '見出し', en: 'heading' }, cell: ({ heading }) => heading },
  { header: { ja: '似た手続', en: 'procedure' }, cell: ({ procedure }) => procedure },
  { header: { ja: '類似度', en: 'likeness' }, cell: ({ likeness }) => likeness.toFixed(2) },
  {
    header: { ja: '確実さ', en: 'certainty' },
    cell: ({ isSure }, lang) => (isSure ? sure : likely)[lang],
  },
];
