import { clean } from './clean.js';

// 900:00 and 900:00:00, as spreadsheets show and save durations; 37時間30分.
const clock = /^(\d{1,7}):([0-5]\d)(?::([0-5]\d)(?:\.0+)?)?$/;
const worded = /^(\d{1,7})\s?(?:時間|hours?|hrs?|h)\s?([0-5]?\d)\s?(?:分|minutes?|mins?|m)$/i;

/** The hours of a duration that is written in hours and minutes; undefined for any other text. */
export function durationIn(text: string): number | undefined {
  const cleaned = clean(text);
  if (cleaned.length > longest) return undefined;
  const [, hours, minutes, seconds = '0'] = clock.exec(cleaned) ?? worded.exec(cleaned) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  return Number(((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 3600).toPrecision(15));
}

const longest = 24;
