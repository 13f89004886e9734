/** Databases for which the query is written. */
export const sqlDialects = ['duckdb', 'postgres', 'spark'] as const;
export type SqlDialect = (typeof sqlDialects)[number];

/** How a database writes what the query needs. */
export interface DatabaseDialect {
  readonly name: (identifier: string) => string;
  readonly text: string;
  readonly double: string;
  readonly matches: (expression: string, pattern: string) => string;
}

export const dialects: Readonly<Record<SqlDialect, DatabaseDialect>> = {
  duckdb: {
    name: doubleQuoted,
    text: 'VARCHAR',
    double: 'DOUBLE',
    matches: (expression, pattern) => `regexp_matches(${expression}, ${sqlText(pattern)})`,
  },
  postgres: {
    name: doubleQuoted,
    text: 'TEXT',
    double: 'DOUBLE PRECISION',
    matches: (expression, pattern) => `${expression} ~ ${sqlText(pattern)}`,
  },
  spark: {
    name: (identifier) => `\`${identifier.replaceAll('`', '``')}\``,
    text: 'STRING',
    double: 'DOUBLE',
    matches: (expression, pattern) => `${expression} RLIKE ${sqlText(pattern)}`,
  },
};

function doubleQuoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

/** A text as SQL writes it. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A number that a database reads as a double, not as a decimal with fewer digits. */
export function exact(value: number): string {
  return value.toExponential();
}
