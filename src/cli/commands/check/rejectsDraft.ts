import type { Checked } from '../../../model/checked.js';
import type { Input } from '../../../inventory/input.js';
import { rejectedRows } from '../../../inventory/rejects.js';
import { say, type Wording } from '../../../text/lang.js';
import type { Draft } from '../../output/files.js';
import { UsageError } from '../../usageError.js';

/** The file of `--rejects`. Throws UsageError where rows cannot be taken out: of several files, of YAML, of what is unreadable. */
export function rejectsDraft(file: string, inputs: readonly Input[], { result, findings }: Checked): Draft {
  const [facts, ...others] = result?.run.inputs ?? [];
  const input = inputs.find(({ name }) => name === facts?.name);
  if (facts === undefined || input === undefined) throw refused(says.unreadable);
  if (others.length > 0) throw refused(says.several);
  if (facts.format !== 'csv') throw refused(says.yaml);
  return { file, chunks: rejectedRows({ input, facts, problems: findings }) };
}

function refused(wording: Wording<object>): UsageError {
  return new UsageError(say(wording, {}));
}

const says = {
  unreadable: {
    ja: () => '読み込めない事務一覧からは、--rejects で行を取り出せません。先に指摘を直してください。',
    en: () => '--rejects needs a readable inventory; fix that first',
  },
  several: {
    ja: () => '--rejects を使うときは、事務一覧を1つだけ指定してください。',
    en: () => '--rejects works on one inventory at a time',
  },
  yaml: {
    ja: () => '--rejects はCSVの事務一覧に使います。YAMLでは指摘の行番号で確認してください。',
    en: () => '--rejects is for inventories in CSV; in YAML, go by the lines of the findings',
  },
} as const satisfies Record<string, Wording<object>>;
