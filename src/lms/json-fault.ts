const token =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/uy;

/**
 * Where a text stops being JSON, as the line from 1 and what stands there; null for a text that is JSON. The messages
 * of engines differ, and many name no place. Example: line 3, `nonsense` for an unquoted word on the third line.
 */
export function findJsonFault(text: string): { readonly line: number; readonly found: string } | null {
  const open: string[] = [];
  let expected = 'value';
  let position = 0;
  for (;;) {
    token.lastIndex = position;
    const match = token.exec(text);
    const next = match === null ? null : advance(expected, match[1] ?? (match[2] ? '"' : 'literal'), open);
    if (match === null || next === null) {
      const start = position + text.slice(position).search(/[^ \t\r\n]|$/u);
      if (start === text.length && expected === 'end') {
        return null;
      }
      return {
        line: text.slice(0, start).split('\n').length,
        found: /^.{0,20}/u.exec(text.slice(start))?.[0] ?? '',
      };
    }
    expected = next;
    position = token.lastIndex;
  }
}

/** What may follow once `mark` was read where `expected` was; null where it may not be there. */
function advance(expected: string, mark: string, open: string[]): string | null {
  const isValue = expected === 'value' || expected === 'value or ]';
  if (mark === '{' || mark === '[') {
    open.push(mark);
    return isValue ? (mark === '{' ? 'key or }' : 'value or ]') : null;
  }
  if (mark === '"' && (expected === 'key' || expected === 'key or }')) {
    return ':';
  }
  if (mark === ':' || mark === ',') {
    const follows = mark === ':' ? 'value' : open.at(-1) === '{' ? 'key' : 'value';
    return expected === (mark === ':' ? ':' : 'comma') ? follows : null;
  }
  if (mark === '}' || mark === ']') {
    const opened = open.pop();
    const closes = opened === (mark === '}' ? '{' : '[');
    const allowed = expected === 'comma' || expected === (mark === '}' ? 'key or }' : 'value or ]');
    return closes && allowed ? afterValue(open) : null;
  }
  return isValue ? afterValue(open) : null;
}

function afterValue(open: readonly string[]): string {
  return open.length === 0 ? 'end' : 'comma';
}
