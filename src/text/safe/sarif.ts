import { showUnseen } from './unseen.js';

/** Makes a text from data a plain-text message of SARIF, where `[text](target)` would be a link (SARIF 2.1.0, 3.11.6). */
export function safeForSarif(text: string): string {
  return showUnseen(text).replaceAll('](', '] (');
}
