import { hooks } from '../report/paper/hooks.js';

/** A language of the page. */
export type PageLang = 'ja' | 'en';

/** The language that the page shows. */
export function pageLang(): PageLang {
  const en = document.getElementById(`${hooks.langPrefix}en`);
  return en instanceof HTMLInputElement && en.checked ? 'en' : 'ja';
}

/** Keeps what markup alone cannot switch in the language of the page: its own language, and the options of lists. */
export function listenToLanguage(): void {
  onLanguage(followLanguage);
  followLanguage();
  dropRulesOfHas();
}

/**
 * Takes out what the style sheet does without a script. While there is a rule with :has, each row that is drawn has the
 * browser look at all elements of the page again, whether the rule applies or not.
 */
function dropRulesOfHas(): void {
  for (const sheet of document.styleSheets)
    for (let i = sheet.cssRules.length - 1; i >= 0; i -= 1)
      if (sheet.cssRules[i]?.cssText.includes(':has(')) sheet.deleteRule(i);
}

/** Brings what was added to the page into its language. */
export function followLanguage(): void {
  const lang = pageLang();
  document.documentElement.lang = lang;
  // From here on the style sheet goes by the language of the page, and not by what is checked in it.
  document.body.classList.add('scripted');
  for (const option of document.querySelectorAll<HTMLOptionElement>('option[data-ja]'))
    option.text = option.dataset[lang] ?? '';
}

/** Calls back when the reader has chosen a language. */
export function onLanguage(then: () => void): void {
  for (const each of document.querySelectorAll(`input[name="lang"]`)) each.addEventListener('change', then);
}
