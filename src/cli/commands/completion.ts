import { Command } from 'commander';
import { plain, type Text } from '../../text/lang.js';
import type { Context } from '../context.js';
import { bash } from './completion/bash.js';
import { fish } from './completion/fish.js';
import { powershell } from './completion/powershell.js';
import { specOf } from './completion/spec.js';
import { zsh } from './completion/zsh.js';
import { UsageError } from '../usageError.js';
import { wordArgument } from '../options/words.js';
import { writeAll } from '../output/write.js';

const scripts = { bash, zsh, fish, powershell };
const shells = ['bash', 'zsh', 'fish', 'powershell'] as const satisfies readonly (keyof typeof scripts)[];

/** `commonality completion`: a script that lets a shell complete the commands of this program. */
export function completionCommand({ io, lang }: Context, end: (code: number) => void): Command {
  const command = new Command('completion')
    .description(says.about[lang])
    .addArgument(wordArgument('[shell]', says.shell[lang], { words: shells, command: 'completion' }))
    .addHelpText('after', says.how[lang]);
  return command.action(async (given: keyof typeof scripts | undefined) => {
    if (given === undefined) throw new UsageError(plain(says.missing));
    await writeAll(io.stdout, [scripts[given](specOf(command.parent ?? command))]);
    end(0);
  });
}

const says = {
  about: {
    ja: 'シェルの補完のスクリプトを表示する',
    en: 'print a shell completion script',
  },
  shell: { ja: 'シェル', en: 'the shell' },
  missing: {
    ja: `シェルを指定してください：${shells.join('、')}`,
    en: `missing shell; use one of: ${shells.join(', ')}`,
  },
  how: {
    ja: `
使い方（シェルの設定ファイルに書く）：
  bash  ~/.bashrc   eval "$(commonality completion bash)"
  zsh   ~/.zshrc    eval "$(commonality completion zsh)"（compinitの後）
  fish  commonality completion fish > ~/.config/fish/completions/commonality.fish
  powershell  $PROFILE  commonality completion powershell | Out-String | Invoke-Expression
`,
    en: `
To use it:
  bash  in ~/.bashrc  eval "$(commonality completion bash)"
  zsh   in ~/.zshrc   eval "$(commonality completion zsh)"   (after compinit)
  fish  commonality completion fish > ~/.config/fish/completions/commonality.fish
  powershell  in $PROFILE  commonality completion powershell | Out-String | Invoke-Expression
`,
  },
} as const satisfies Record<string, Text>;
