/** The options that every pass of csv-parse shares. */
export const csvOptions = { record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true };
