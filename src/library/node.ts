// What a program in Node may import beside the rest: `municipal-commonality/node`.
/* Files of the machine */
export { readConfig, nearestConfig, type LoadedConfig } from './readConfig.js';
export { importProcedures, type ImportOptions, type ImportedSurvey } from './importProcedures.js';
