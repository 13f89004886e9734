/**
 * A plugin of Stryker that leaves the words of messages alone: whether a sentence reads well is seen in the expected
 * outputs, and not by changing its letters. What decides between sentences is still changed.
 */
export const strykerPlugins = [{ kind: 'Ignore', name: 'wordings', value: { shouldIgnore } }];

function shouldIgnore(path) {
  const isText = path.isStringLiteral() || path.isTemplateLiteral();
  return isText && path.findParent(isOfLanguage) !== null ? 'the words of a message' : undefined;
}

function isOfLanguage(path) {
  return path.isObjectProperty() && ['ja', 'en'].includes(path.node.key.name);
}
