import type { Option } from 'commander';

/** Options that help lists together, under a heading. */
export function underHeading(heading: string, options: readonly Option[]): readonly Option[] {
  for (const option of options) option.helpGroup(heading);
  return options;
}
