/** Words that say how it went on. */
const turned = '(?!.*\\b(?:but|until|before|then|now)\\b)';
/** Nouns that announce a list. */
const several =
  '(?:two|three|four|five|six|several|many|various|a number of|different) (?:\\p{L}+ ){0,2}(?:reasons?|ways?|kinds?|types?|stages?|factors?|theories|explanations|options?|criticisms?|problems?|questions?|steps?|rules?|principles?|challenges|benefits|advantages|differences|examples|lessons|goals?|aims?)';

/** What is told as it was before it changed, or announced and not yet said. */
const unfinished: readonly RegExp[] = [
  new RegExp(
    `^(?:At first|Initially|At the (?:beginning|start|outset))(?:,| (?!(?:light|glance|sight|of)\\b))${turned}`,
    'u',
  ),
  new RegExp(`\\bat first[.,]${turned}`, 'u'),
  // `The first is that he was late.`
  /^The first (?:\p{L}+ )?(?:is|was)\b/u,
  // `There are three criticisms of his work.`
  new RegExp(`^There (?:is|are|was|were) (?:\\p{L}+ )?${several}\\b`, 'u'),
  // `for something even more important.`
  /\b(?:something|someone|anything) (?:\p{L}+ ){0,3}(?:else|different|important|surprising|strange|unexpected|remarkable|worse|better)\.$/u,
  new RegExp(
    `\\b(?:is|are|was|were|has|have|had|of|for|in|on|by|from) (?:\\p{L}+ )?${several}(?: of \\p{L}+)?\\.$`,
    'u',
  ),
  /\b(?:begins?|starts?) (?:with|from) (?:the )?(?:realization|realisation|question|fact|idea|problem)\b/u,
];

/**
 * Whether a sentence leaves open what only the one after it says, so that a text may not end with it: `At first he took
 * it for thunder.`, `There are two kinds of harbour.`
 */
export function isUnfinished(text: string): boolean {
  return unfinished.some((pattern) => pattern.test(text));
}
