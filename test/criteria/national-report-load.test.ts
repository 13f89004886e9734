import { describe, expect, it } from 'vitest';
import nationalReportLoad from '../../criteria/national-report-load.js';
import { judge, needsOf, restsOn, sentences, valueOf } from './judge.js';

const yearly = 1741 * 12;

describe('national-report-load', () => {
  it.each([
    ['the upper goalpost of kinds', { report_duties: 10 }, 1],
    ['kinds on a log scale', { report_duties: 2 }, Math.log(3) / Math.log(11)],
    ['no report filed', { national_reports_per_year: 0 }, 0],
    ['a report a month from every municipality', { national_reports_per_year: yearly }, 1],
    ['no hour spent', { national_reports_per_year: yearly, hours_per_report: 0 }, 0],
    ['half a day for each report a month', { national_reports_per_year: yearly, hours_per_report: 4 }, 1],
    ['kinds and number are averaged', { report_duties: 10, national_reports_per_year: 0 }, 0.5],
    [
      'kinds and hours are averaged',
      { report_duties: 10, national_reports_per_year: 10, hours_per_report: 0 },
      0.5,
    ],
    ['a judgement answers where figures are missing', { national_report_load_rating: 'high' }, 1],
  ])('%s', (_, cells, value) => {
    expect(valueOf(nationalReportLoad, cells)).toBeCloseTo(value, 12);
  });

  it('has no load where nothing is reported', () => {
    const outcome = judge(nationalReportLoad, {
      report_duties: 0,
      national_reports_per_year: 500,
      hours_per_report: 9,
    });
    expect(outcome).toMatchObject({ value: 0 });
    expect(restsOn(outcome)).toEqual(['report_duties']);
    expect(sentences(outcome, 'ja')).toEqual(['国への報告や調査はない']);
  });

  it.each([
    ['kinds', { report_duties: 3 }, { duties: 3 }],
    ['reports', { national_reports_per_year: 47 }, { reports: 47 }],
    ['hours', { national_reports_per_year: 50, hours_per_report: 2 }, { hours: 100 }],
  ])('lets the goalpost of %s be set', (_, cells, params) => {
    expect(valueOf(nationalReportLoad, cells, params)).toBe(1);
  });

  it('is unknown when only the hours for a report are known', () => {
    const needs = ['report_duties', 'national_reports_per_year', 'national_report_load_rating'];
    expect(needsOf(nationalReportLoad, { hours_per_report: 3 })).toEqual(needs);
    expect(needsOf(nationalReportLoad, {})).toEqual(needs);
  });

  it('says the hours that all reports take', () => {
    const outcome = judge(nationalReportLoad, {
      report_duties: 4,
      national_reports_per_year: 5000,
      hours_per_report: 4,
    });
    expect(restsOn(outcome)).toEqual(['report_duties', 'national_reports_per_year', 'hours_per_report']);
    expect(sentences(outcome, 'ja')[1]).toBe('国への報告は全国で年5,000件、計20,000時間');
    expect(sentences(outcome, 'en')[1]).toBe('reports a year nationwide: 5,000, taking 20,000 hours');
  });
});
