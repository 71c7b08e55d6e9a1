import { agencyIn } from './agencies.js';
import { findDate } from './dates.js';
import { type Draft, learn } from './draft.js';
import { endsAsSentence } from './sentences.js';

/** A place in capitals, or any place before an agency in brackets, then a dash: `PORT ELLIS, Tanoa – `, `Geneva (AP) — `. */
const patterns: readonly RegExp[] = [
  /^(?<place>\p{Lu}[\p{Lu}.'’ -]*\p{Lu}(?:,? ?\/ ?\p{Lu}[\p{Lu}.'’ -]*\p{Lu})?(?:, \p{Lu}[\p{L}. ]{1,30}?)?)(?<rest>(?:,? [\p{L}.]+ \d{1,2}(?:,? \d{4})?)?(?: ?\([\p{L} /.]{2,40}\))?) ?(?:[—–]|-{1,2}(?= )) ?/u,
  /^(?<place>\p{Lu}[\p{L}.'’ -]{1,30}?(?:, \p{Lu}[\p{L}. ]{1,30}?)?)(?<rest>,? ?(?:[\p{L}.]+ \d{1,2}(?:,? \d{4})?)? ?\([\p{L} /.]{2,40}\)) ?(?:[—–]|-{1,2}(?= )) ?/u,
  /^(?<place>\p{Lu}[\p{Lu}.'’ -]*\p{Lu})(?<rest>): (?=["“‘]?\p{Lu})/u,
  // `Brask, Norland, Danmark: The storm …`
  /^(?<place>\p{Lu}[\p{L}.'’ -]{1,30}, \p{Lu}[\p{L}. ]{0,30}?, \p{Lu}[\p{L}. ]{1,30}?)(?<rest>): (?=["“‘]?\p{Lu})/u,
  // `BRASK The storm …`: no sentence goes on like that.
  /^(?<place>\p{Lu}[\p{Lu}'’ -]{2,}\p{Lu})(?<rest>) (?=(?:The|An?|In|On|At|After|When|Two|Three|Some) )/u,
  // `(CNN) -- The storm …`: an agency without a place.
  /^(?<rest>\([\p{L} /.]{2,40}\)) ?(?:[—–]|-{1,2}(?= )) ?/u,
];

/** The same without a dash, which a web page has lost: `BRASK, Denmark The ferry left.` */
const bare =
  /^(?<place>(?<town>\p{Lu}[\p{Lu}'’ -]{2,}\p{Lu}), \p{Lu}\p{Ll}[\p{L}.]*(?:\/\p{Lu}[\p{Lu}'’ -]*\p{Lu})?) (?=\p{Lu})/u;

/** Words in capitals that are no place: `WHO – the world's …`, `NEW: …`. */
const noPlace =
  /^(?:WHO|UN|EU|US|USA|UK|NATO|NASA|BREAKING|NEW|LIVE|WATCH|UPDATE|UPDATED|EXCLUSIVE|NOTE|WARNING|Q|A)$/u;

/**
 * Takes the dateline off the first paragraph that has one (of the first three): `LONDON, Dec 1 (Reuters) - The bank …`
 * gives the place London's line as written, the publisher Reuters and the text from `The bank`.
 */
export function takeDateline(draft: Draft): Draft {
  return takeBare(draft) ?? takeMarked(draft);
}

/** The dateline without a dash of the first paragraph; null where the text does not speak of that town again. */
function takeBare(draft: Draft): Draft | null {
  const index = draft.blocks.findIndex(({ mark, text }) => mark === 'none' && endsAsSentence(text));
  const block = draft.blocks[index];
  const match = bare.exec(block?.text ?? '');
  const { place = '', town = '' } = match?.groups ?? {};
  if (block === undefined || match === null) return null;
  const name = town.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
  const isNamed = draft.blocks.some(({ text }) => text.includes(name));
  if (!isNamed) return null;
  const blocks = draft.blocks.with(index, { ...block, text: block.text.slice(match[0].length) });
  return { ...draft, blocks, about: learn(draft.about, { dateline: place }) };
}

function takeMarked(draft: Draft): Draft {
  for (const [index, block] of draft.blocks.slice(0, 3).entries()) {
    if (block.mark !== 'none' || !endsAsSentence(block.text)) continue;
    for (const pattern of patterns) {
      const match = pattern.exec(block.text);
      const { place = '', rest = '' } = match?.groups ?? {};
      const text = block.text.slice(match?.[0].length ?? 0);
      const names = place === '' ? agencyIn(rest) !== null : !noPlace.test(place);
      if (!names || !/^["“‘'(]*[\p{Lu}\d]/u.test(text)) continue;
      const found = {
        dateline: place === '' ? null : place.replace(/[\s.]+$/u, ''),
        publisher: agencyIn(rest),
        published: findDate(rest),
      };
      const blocks = draft.blocks.with(index, { ...block, text });
      return { ...draft, blocks, about: learn(draft.about, found) };
    }
  }
  return draft;
}
