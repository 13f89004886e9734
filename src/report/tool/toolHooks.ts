/** Ids of the elements of the tool that its script finds. */
export const toolHooks = {
  drop: 'drop',
  files: 'files',
  status: 'tool-status',
  downloads: 'downloads',
  config: 'config',
  problems: 'problems',
  suggestions: 'suggestions',
  /** takes what a report has in its main element */
  result: 'result',
  /** the packed record in base64, and the code of the worker and of a report's page, as texts that do not run */
  record: 'tool-record',
  engine: 'tool-engine',
  reportScript: 'tool-report-script',
} as const;
