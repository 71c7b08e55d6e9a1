import type { Token } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';
import { isPluperfect } from './earlier-deed.js';
import { wellKnown } from './name-needs.js';

/**
 * Whether the noun's own words say which one: `the price of cocoa`, `the Brask bridge`; not `the ship in question`, nor
 * `the shore she had reached`, which takes up what was told of her.
 */
export function isExplained(knowledge: Knowledge, token: Token, children: readonly Token[]): boolean {
  const isSetOff = knowledge.analysis.tokens[token.index + 1]?.text === ',';
  return (
    isFieldOfTrade(token, children) ||
    isFarthest(knowledge, token, children) ||
    isAim(knowledge, token) ||
    children.some((child) => {
      if (child.index > token.index)
        return (
          !isSetOff &&
          child.lemma !== 'question' &&
          !isPluperfect(knowledge, child) &&
          ['nmod', 'acl', 'acl:relcl', 'appos', 'ccomp'].includes(child.relation)
        );
      return child.upos === 'PROPN' && !wellKnown.has(child.text) && child.relation !== 'nmod:poss';
    })
  );
}

/** What there is one of for each kind of goods or work: `the car industry`. */
const trades = new Set(['industry', 'sector', 'trade']);
/** Adjectives that do not say which one. */
const vague = new Set('new whole entire local same other'.split(' '));

function isFieldOfTrade({ lemma }: Token, children: readonly Token[]): boolean {
  return (
    trades.has(lemma) &&
    children.some(
      (child) => ['amod', 'compound'].includes(child.relation) && !vague.has(child.lemma.toLowerCase()),
    )
  );
}

/** `the largest public garden in the world`: the superlative says which one, and where. */
function isFarthest({ analysis }: Knowledge, { index }: Token, children: readonly Token[]): boolean {
  return (
    children.some(({ xpos }) => xpos === 'JJS') &&
    /^(?:in|ever|since)$/u.test(analysis.tokens[index + 1]?.text ?? '')
  );
}

/** Nouns for what is to be done. */
const aims = new Set(
  'quest fight battle race struggle effort need ability right chance opportunity bid move attempt power drive desire pressure urge'.split(
    ' ',
  ),
);

/** `the quest to teach everybody`, whatever the parser hangs the verb on. */
function isAim({ analysis }: Knowledge, { index, lemma }: Token): boolean {
  const [to, verb] = analysis.tokens.slice(index + 1, index + 3);
  return aims.has(lemma) && to?.text === 'to' && verb?.xpos === 'VB';
}
