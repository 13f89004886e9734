import type { Lang } from '../../../text/lang.js';
import { version } from '../../../model/version.js';

/** A GitHub workflow that checks an inventory, given by its path from the root of the repository. */
export function workflowYaml(lang: Lang, inventory: string): string {
  return `${says[lang].head}
name: commonality
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    env:
      ${says[lang].inventory}
      INVENTORY: ${quoted(inventory)}
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
      - uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0
        with:
          node-version: 22
      - run: npx --yes municipal-commonality@${version} check "$INVENTORY" --format github --lang ${lang}
`;
}

/** A double-quoted YAML text, in which GitHub finds no expression. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('${{', "${{ '${{' }}");
}

const says = {
  ja: {
    head: '# 事務一覧を点検し、指摘をプルリクエストの該当する行に表示する。エラーがあれば不合格になる。',
    inventory: '# 点検する事務一覧',
  },
  en: {
    head: '# Checks the inventory, and shows what is wrong on the lines of the pull request; errors fail it.',
    inventory: '# the inventory to check',
  },
} as const satisfies Record<Lang, object>;
