import type { Lang, Text } from '../../../text/lang.js';
import type { Context } from '../../context.js';
import { asking, isInteractive, type Ask } from './ask.js';

/** The flags of `commonality init`. */
export interface InitFlags {
  readonly lang?: string;
  /** false with `--no-workflow` */
  readonly workflow?: boolean;
  readonly yes?: boolean;
}

/** What the files are to be. */
export interface Choices {
  readonly lang: Lang;
  readonly workflow: boolean;
}

/** What the flags choose; what they leave open is asked on a terminal, and elsewhere goes by the defaults. */
export async function choicesOf(context: Context, flags: InitFlags): Promise<Choices> {
  const { lang } = context;
  const workflow = flags.workflow !== false;
  const isOpen = flags.lang === undefined || workflow;
  if (flags.yes === true || !isOpen || !isInteractive(context.io)) return { lang, workflow };
  return asking(context, async (ask) => {
    const chosen = flags.lang === undefined ? await askLang(ask, lang) : lang;
    return { lang: chosen, workflow: workflow && (await askWorkflow(ask, chosen)) };
  });
}

function askLang(ask: Ask, otherwise: Lang): Promise<Lang> {
  return ask<Lang>({
    asks: `言語 / Language: ja・en [${otherwise}]`,
    answers: [
      ['ja', ['ja', 'j', '日本語']],
      ['en', ['en', 'e', 'english']],
    ],
    otherwise,
  });
}

function askWorkflow(ask: Ask, lang: Lang): Promise<boolean> {
  return ask<boolean>({
    asks: workflowQuestion[lang],
    answers: [
      [true, ['y', 'yes', 'はい']],
      [false, ['n', 'no', 'いいえ']],
    ],
    otherwise: true,
  });
}

const workflowQuestion: Text = {
  ja: 'GitHubで事務一覧を点検するワークフローも書き出しますか。 y・n [y]',
  en: 'Write a GitHub workflow that checks the inventory, too? y/n [y]',
};
