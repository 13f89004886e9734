/** The names by which a config is found. */
export const configNames = ['commonality.yaml', 'commonality.yml', 'commonality.json'] as const;
