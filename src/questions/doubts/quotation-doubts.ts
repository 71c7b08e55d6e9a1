import type { Doubts } from './doubt.js';

/** Words of a quotation that go on from others, or point at something outside it. */
const quoteFragment =
  /^[“"‘'](?:on the other hand|but|and|so|or|however|also|then|that|this|it|they|he|she|these(?! days\b)|those|which|because|not|nor|yet|instead|maybe|perhaps|of course|yes|no|well)\b|\b(?:this|that|it|them|these|those|one|him|her|so|too|either)[.,!?]*[”"’']$/i;

/** Quotations that say nothing apart from what was said before, or that are no statement. */
export const quotationDoubts = {
  'quote-fragment': ({ fact, form, stem }) =>
    fact.kind === 'saying' &&
    form.asks === 'speaker' &&
    quoteFragment.test(/[“"].*[”"]/u.exec(stem)?.[0] ?? ''),
  'quotation-hangs': ({ stem, fact }) => fact.kind === 'saying' && hangs(stem),
  'quotation-broken': ({ stem, fact }) => fact.kind === 'saying' && isBrokenOff(stem),
  'quotation-asks': ({ stem }) => /[?!…][”"’']?\?$/u.test(stem.replace(/\s/g, '')),
} as const satisfies Doubts;

/** The quoted words of a stem; empty where it has none. */
function quotedIn(stem: string): string {
  return /[“"]([^“”"]*)[”"]/u.exec(stem)?.[1] ?? '';
}

/** A quotation that begins with a word for something said before it: `“We did but it became sparse after that”`. */
function hangs(stem: string): boolean {
  const quoted = quotedIn(stem);
  const opening = quoted.split(/\s+/).slice(0, 3).join(' ');
  return (
    /\b(?:he|she|him|her|they|them|this(?! world)|these(?! days\b)|those|such|there['’]s|that['’]s|one of)\b/i.test(
      opening,
    ) ||
    /^[^,]*\b(?:she|he|her|him)\b/i.test(quoted) ||
    /^(?:it|that|all of these|but|and|so|or|because|then|here|yes|no|well|also|now|if so)\b/i.test(quoted) ||
    /\b(?:after that|do that|did that|doing that|like that|do so|did so|the same)\b/i.test(quoted)
  );
}

/** Words that stop short, or follow from others: `“I would be a little — anyway”`, `“Consequently we left”`. */
function isBrokenOff(stem: string): boolean {
  const quoted = quotedIn(stem);
  return /\s[–—-]+\s+(?:anyway|well|no|yes|oh|you know|I mean|sorry|um|uh)\b|[–—-]\s*$|\s--\s|^(?:anyway|consequently|hence|otherwise|therefore|thus|likewise|similarly|as a (?:result|consequence)|for (?:this|that) reason)\b/iu.test(
    quoted,
  );
}
