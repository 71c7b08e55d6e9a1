/** Where a name stands as whole words outside quotation marks; -1 where it does not. */
export function findName(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isWhole =
      !/[\p{L}\p{N}-]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}-]/u.test(text.charAt(at + name.length));
    if (isWhole && !isQuoted(text, at)) return at;
  }
  return -1;
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const count = (mark: RegExp) => (before.match(mark) ?? []).length;
  return count(/"/g) % 2 === 1 || count(/“/g) > count(/”/g);
}
