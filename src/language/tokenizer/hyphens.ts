/** Prefixes that stay with their word in UD English EWT and GUM: `re-elected`, `non-human`, `mid-August`. */
const boundPrefixes: ReadonlySet<string> = new Set(
  `non e re anti pre co pro mid cross post over counter semi multi ex sub mini neo socio psycho inter intra arch un mis
  micro macro mega hyper infra ultra super trans extra bi tri de dis geo bio electro hydro pseudo under
  afro proto meta para tele auto nano poly contra`.split(/\s+/),
);

const phone = /^\+?(?:\d{1,3}-)?\d{3}-\d{3}-\d{4}$/;
const date = /^\d{1,2}-\d{1,2}-\d{2,4}$|^\d{4}-\d{2}-\d{2}$/;

/** Whether a word with hyphens is one token as a whole: a telephone number or a date. */
export function isHyphenatedNumber(word: string): boolean {
  return phone.test(word) || date.test(word);
}

/** Whether the part before a hyphen keeps hyphen and following word: `re` does, `long` does not. */
export function isBoundPrefix(part: string): boolean {
  return boundPrefixes.has(part.toLowerCase());
}
