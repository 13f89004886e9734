import { dateText } from './dateText.js';
import { writtenFigure } from '../grid.js';

/** A sign of a format of times; elapsed ones, such as [h], go on counting beyond their usual end. */
export interface TimeSign {
  readonly is: 'literal' | 'code';
  readonly text: string;
  readonly isElapsed?: boolean;
}

/** Whether a format shows hours, minutes and seconds, and no day: h:mm, [h]:mm, mm:ss. */
export function isTimeFormat(signs: readonly TimeSign[]): boolean {
  const codes = signs.flatMap(({ is, text }) => (is === 'code' ? text.toLowerCase() : []));
  const isElapsed = signs.some((sign) => sign.isElapsed === true);
  return (
    codes.every((code) => /^(?:h+|m{1,2}|s+|[.,0]+|am\/pm|a\/p)$/.test(code)) &&
    (isElapsed || codes.some((code) => /^[hs]/.test(code)))
  );
}

const day: readonly TimeSign[] = ['yyyy', 'd', 'h'].map((text) => ({ is: 'code', text }));

/**
 * A time as a cell shows it: 900:00 of [h]:mm. Where minutes or seconds are counted on, or the hours are not shown, it is
 * written with its hours, so that 90 minutes are not 90 hours; where h:mm hides whole days, as the moment that it is.
 */
export function timeText(serial: number, signs: readonly TimeSign[], from1904: boolean): string {
  if (serial < 0) return writtenFigure(serial);
  const isElapsed = signs.some((sign) => sign.isElapsed === true);
  if (!isElapsed && serial >= 1) return dateText(serial, day, from1904);
  const seconds = Math.round(serial * 86_400);
  const codes = signs.flatMap(({ is, text }) => (is === 'code' ? text[0]?.toLowerCase() : []));
  if (!codes.includes('h')) return clockOf(seconds);
  if (!isElapsed) return dateText(serial, signs, from1904);
  if (!codes.includes('m')) return shown(signs, { h: writtenFigure(seconds / 3600), m: '', s: '' });
  return shown(signs, {
    h: String(Math.floor(seconds / 3600)),
    m: two(Math.floor(seconds / 60) % 60),
    s: two(seconds % 60),
  });
}

function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function shown(signs: readonly TimeSign[], parts: Readonly<Record<string, string>>): string {
  const texts = signs.map(({ is, text }) =>
    is === 'literal' ? text : (parts[text[0]?.toLowerCase() ?? ''] ?? ''),
  );
  return texts.join('').trim();
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
