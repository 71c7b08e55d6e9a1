import type { Asking, Doubts } from './doubt.js';

/** Verbs by which somebody answers for what he did: the way is that of the deed. */
const chargingVerbs = new Set(
  'accuse arrest charge convict detain fine imprison indict jail prosecute sentence sue suspect'.split(' '),
);

/** Verbs of what something comes to be. */
const becomingVerbs = new Set('become develop escalate evolve grow turn'.split(' '));

/** Answers that the sentence gives to another of its verbs or nouns. */
export const attachmentDoubts = {
  // `charged the editor with a crime by printing the letters`: it was the editor who printed them.
  'means-of-accused': ({ fact, form }) =>
    form.asks === 'means' && chargingVerbs.has(fact.action?.lemma ?? ''),
  // `a search at one point that found nobody`: the clause is the search’s, however the point stands between them.
  'clause-on-point': ({ stem, key }) =>
    /\bat (?:one|some) (?:point|stage|time) (?:that|which)\b/u.test(`${stem} ${key.text}`),
  'aim-behind-relative': isAimBehindRelative,
  // `What took many lives? – A conflict` of `The Reed War turned into a conflict that took many lives`: the war did.
  'outcome-for-cause': ({ key, form, analysis: { tokens } }) => {
    const head = tokens[key.phrase.head];
    return (
      form.asks === 'agent' &&
      /^an? /iu.test(key.text) &&
      head !== undefined &&
      /^(?:obl|xcomp)$/u.test(head.relation) &&
      becomingVerbs.has(tokens[head.head]?.lemma ?? '')
    );
  },
  // `With whom did it begin? – Two boat builders` of `with two boat builders, Peter Hale and Anna Karlsen`: the names answer.
  'names-behind-answer': ({ key, analysis: { tokens } }) =>
    key.phrase.type === 'person' &&
    key.phrase.entity === null &&
    tokens
      .slice(key.phrase.head + 1, key.phrase.range.end + 2)
      .some(
        ({ head, relation, xpos, text }) =>
          head === key.phrase.head && relation === 'appos' && xpos === 'NNP' && !key.text.includes(text),
      ),
} as const satisfies Doubts;

/** `travel to the tower, which was built in 1900, to see the sun`: the aim behind the second comma is the travellers’. */
function isAimBehindRelative({ fact, analysis: { tokens } }: Asking): boolean {
  const { purpose } = fact.roles;
  if (purpose === undefined) return false;
  const { first } = purpose.range;
  if (![first - 1, first - 2].some((at) => tokens[at]?.text === ',')) return false;
  for (let at = tokens[purpose.head]; at !== undefined && at.head >= 0; at = tokens[at.head])
    if (at.relation === 'acl:relcl') return true;
  return false;
}
