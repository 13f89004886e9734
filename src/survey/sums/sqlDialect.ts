/** Databases for which the query is written. */
export const sqlDialects = ['duckdb', 'postgres', 'spark'] as const;
export type SqlDialect = (typeof sqlDialects)[number];

/** How a database writes what the query needs. */
export interface DatabaseDialect {
  readonly name: (identifier: string) => string;
  /** a text as it is written in the query */
  readonly quoted: (text: string) => string;
  readonly text: string;
  readonly double: string;
  readonly matches: (expression: string, pattern: string) => string;
}

export const dialects: Readonly<Record<SqlDialect, DatabaseDialect>> = {
  duckdb: {
    name: doubleQuoted,
    quoted: singleQuoted,
    text: 'VARCHAR',
    double: 'DOUBLE',
    matches: (expression, pattern) => `regexp_matches(${expression}, '${pattern}')`,
  },
  postgres: {
    name: doubleQuoted,
    quoted: singleQuoted,
    text: 'TEXT',
    double: 'DOUBLE PRECISION',
    matches: (expression, pattern) => `${expression} ~ '${pattern}'`,
  },
  spark: {
    name: (identifier) => `\`${identifier.replaceAll('`', '``')}\``,
    // Two quotes end a text and begin another before Spark 4, and a backslash stands for what follows it (SPARK-52545).
    quoted: (text) => `'${text.replaceAll('\\', String.raw`\\`).replaceAll("'", String.raw`\'`)}'`,
    text: 'STRING',
    double: 'DOUBLE',
    matches: (expression, pattern) => `${expression} RLIKE '${pattern}'`,
  },
};

function doubleQuoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

/** A text as standard SQL writes it. */
function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A number that a database reads as a double, not as a decimal with fewer digits. */
export function exact(value: number): string {
  return value.toExponential();
}
