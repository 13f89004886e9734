import { readInputs } from '../../inventory/input.js';
import { defaultLimits } from '../../inventory/limits.js';
import { textIn } from '../../files/textIn.js';
import type { SurveyedAnswers } from '../../model/effect.js';
import { parseSurveyedAnswers } from '../../survey/surveyedAnswers.js';
import { say, type Wording } from '../../text/lang.js';
import type { Context } from '../context.js';
import { UsageError } from '../usageError.js';

/** What the JSON of `survey read` says, of a file that --survey names. Throws UsageError. */
export async function readSurveyedAnswers(file: string, { io }: Context): Promise<SurveyedAnswers> {
  const [input] = await readInputs([file], { stdin: io.stdin, limits: defaultLimits, cwd: io.cwd });
  const found = parseSurveyedAnswers(textIn(input?.bytes ?? new Uint8Array()) ?? '');
  if (found === undefined) throw new UsageError(say(noSurvey, { file }));
  return found;
}

const noSurvey: Wording<{ readonly file: string }> = {
  ja: ({ file }) =>
    `${file} は調査の結果ではありません。commonality survey read の -f json=answers.json で書き出したファイルを --survey に指定してください。`,
  en: ({ file }) =>
    `${file} is no result of a survey; name the file that commonality survey read -f json=answers.json wrote with --survey`,
};
