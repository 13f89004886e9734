import { describe, expect, it } from 'vitest';
import nationalReportLoad from '../../criteria/national-report-load.js';
import { close, judge, needsOf, partOf, rangeOf, restsOn, sentences } from './judge.js';

const yearly = 1741 * 12;

describe('national-report-load', () => {
  it.each([
    ['kinds', 'no kinds', { report_duties: 0 }, [0, 0]],
    ['kinds', 'the upper goalpost of kinds', { report_duties: 10 }, [1, 1]],
    ['kinds', 'kinds on a log scale', { report_duties: 2 }, Array(2).fill(Math.log(3) / Math.log(11))],
    ['number', 'no report filed', { national_reports_per_year: 0 }, [0, 0]],
    ['number', 'a report a month from every municipality', { national_reports_per_year: yearly }, [1, 1]],
    ['number', 'at least so many', { national_reports_per_year: { low: yearly, high: Infinity } }, [1, 1]],
    ['effort', 'no hour spent', { national_reports_per_year: 5, hours_per_report: 0 }, [0, 0]],
    ['effort', 'half a day for each', { national_reports_per_year: 5, hours_per_report: 4 }, [1, 1]],
    ['effort', 'half a day for each, if there are any', { hours_per_report: 4 }, [0, 1]],
    [
      'effort',
      'hours for reports that there are none of',
      { national_reports_per_year: 0, hours_per_report: 4 },
      [0, 0],
    ],
    ['effort', 'no reports, whatever the hours', { national_reports_per_year: 0 }, [0, 0]],
  ])('%s: %s', (part, _, cells, range) => {
    expect(partOf(nationalReportLoad, part, cells).range).toEqual(close(range));
  });

  it.each([
    ['the number leaves half open', { national_reports_per_year: yearly }, [0.5, 1]],
    ['kinds alone leave most open', { report_duties: 10 }, [0.2, 1]],
    ['kinds of nothing filed', { report_duties: 10, national_reports_per_year: 0 }, [0.2, 0.2]],
    ['everything', { report_duties: 10, national_reports_per_year: yearly, hours_per_report: 4 }, [1, 1]],
    ['a rating alone', { national_report_load_rating: 'high' }, [2 / 3, 1]],
    ['a rating narrows the kinds', { report_duties: 0, national_report_load_rating: 'high' }, [2 / 3, 0.8]],
  ])('%s', (_, cells, range) => {
    expect(rangeOf(nationalReportLoad, cells)).toEqual(close(range));
  });

  it.each([
    ['kinds', { report_duties: 3 }, { duties: 3 }],
    ['number', { national_reports_per_year: 47 }, { reports: 47 }],
    ['effort', { national_reports_per_year: 50, hours_per_report: 2 }, { hours: 2 }],
  ])('lets the goalpost of %s be set', (part, cells, params) => {
    expect(partOf(nationalReportLoad, part, cells, params).range).toEqual([1, 1]);
  });

  it('asks for every empty cell', () => {
    expect(needsOf(nationalReportLoad, {})).toEqual([
      'national_reports_per_year',
      'hours_per_report',
      'report_duties',
      'national_report_load_rating',
    ]);
  });

  it('says the reports, the hours and the kinds', () => {
    const outcome = judge(nationalReportLoad, {
      report_duties: 4,
      national_reports_per_year: 5000,
      hours_per_report: 4,
    });
    expect(restsOn(outcome)).toEqual(['national_reports_per_year', 'hours_per_report', 'report_duties']);
    expect(sentences(outcome, 'ja')).toEqual([
      '国への報告は全国で年5,000件',
      '報告1件に4時間',
      '国への報告や調査は4種類',
    ]);
    expect(sentences(outcome, 'en')[0]).toBe('reports a year nationwide: 5,000');
  });
});
