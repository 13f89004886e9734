/** Breaks what CI runners take for a command anywhere in a line: `##[error]`, `##vso[task…]`. */
export function breakBracketCommands(text: string, bracket = '\\u{5b}'): string {
  return text.includes('##') ? text.replace(/(##\w*)\[/g, (_, lead: string) => lead + bracket) : text;
}
