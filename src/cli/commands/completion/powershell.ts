import { allCommands } from './allCommands.js';
import type { CommandSpec, OptionSpec } from './spec.js';

/** The script for PowerShell 5.1 and later. It holds only ASCII, because 5.1 reads a script in the code page of the system. */
export function powershell(program: CommandSpec): string {
  const commands = allCommands(program);
  return `# PowerShell completion for commonality, made by: commonality completion powershell
Register-ArgumentCompleter -Native -CommandName commonality, commonality.cmd -ScriptBlock {
  param($word, $ast, $cursor)
  $typed = @($ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.ToString() })
  $previous = if ($typed.Count -gt 1) { $typed[-1] } else { '' }
  $at = ''
  foreach ($each in @($typed | Select-Object -Skip 1)) {
    if (@(${commands.flatMap(keysOf).map(single).join(', ')}) -ccontains "$at $each") { $at = "$at $each" }
  }
  $words = @(); $isList = $false; $isValue = $true
  switch -CaseSensitive ("$at|$previous") {
${commands.flatMap(valueCases).join('\n')}
    default { $isValue = $false }
  }
  if (-not $isValue) {
    switch -CaseSensitive ($at) {
${commands.map(commandCase).join('\n')}
    }
  }
  $before = ''
  if ($isList -and $word.Contains(',')) { $before = $word.Substring(0, $word.LastIndexOf(',') + 1) }
  $words | Where-Object { "$before$_".StartsWith($word, [System.StringComparison]::Ordinal) } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new("$before$_", $_, 'ParameterValue', $_)
  }
}
`;
}

function keyOf({ path }: CommandSpec): string {
  return path.map((name) => ` ${name}`).join('');
}

function keysOf(command: CommandSpec): readonly string[] {
  return command.path.length === 0 ? [] : [keyOf(command)];
}

function valueCases(command: CommandSpec): readonly string[] {
  return command.options.flatMap(({ flags, value }: OptionSpec) => {
    // Without words of its own, PowerShell offers files.
    if (value === undefined) return [];
    const list = value.isList ? ' $isList = $true;' : '';
    return flags.map(
      (flag) => `    ${single(`${keyOf(command)}|${flag}`)} {${list} $words = ${array(value.words)}; break }`,
    );
  });
}

function commandCase(command: CommandSpec): string {
  const below = command.commands.map(({ path }) => path.at(-1) ?? '');
  const flags = command.options.flatMap((option) => option.flags);
  return `      ${single(keyOf(command))} { $words = if ($word -clike '-*') { ${array(flags)} } else { ${array([...below, ...command.words])} }; break }`;
}

function array(words: readonly string[]): string {
  return `@(${words.map(single).join(', ')})`;
}

function single(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
