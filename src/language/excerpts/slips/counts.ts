import { type NounClass, nounClassOf } from '../../lexicons/noun-classes.js';
import { childrenOf, type Slip } from './slip.js';

/** Singulars that stand with `few` and `many`, or are their own plurals. */
export const ownPlural =
  /^(?:people|police|percent|cent|dozen|hundred|thousand|million|billion|score|fish|sheep|deer|aircraft|craft|hovercraft|spacecraft|series|species|means|crew|staff|folk|youth|cattle|offspring)$/u;

/** `a few rotating south`: several of what stands in the singular. */
export const isManyOfOne: Slip = (tokens, token) => {
  const noun = tokens[token.head];
  return (
    /^(?:few|many|several)$/iu.test(token.text) &&
    /^(?:amod|det|nummod)$/u.test(token.relation) &&
    noun?.xpos === 'NN' &&
    noun.index > token.index &&
    // `a few weak “landspout” tornadoes`: the word that is counted stands further on.
    tokens.slice(noun.index + 1, noun.index + 3).every(({ upos }) => upos !== 'NOUN') &&
    !/^an?$/iu.test(tokens[token.index + 1]?.text ?? '') &&
    !ownPlural.test(noun.lemma) &&
    !childrenOf(tokens, noun).some(({ relation }) => relation === 'conj' || relation === 'flat')
  );
};

/** More than one, in digits or letters; a year is four digits, and `1.5` goes with a unit. */
const several =
  /^(?:[2-9]|[1-9]\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)$/iu;
/** What a count stands behind; a name before it makes the number a part of the name: `Apollo 8 crew`. */
const beforeCount = new Set(['ADP', 'ADV', 'VERB', 'AUX', 'CCONJ']);
const countedClasses: ReadonlySet<NounClass> = new Set(['artifact', 'communication', 'person']);

/** `about 40 book`: a number before one of what can be counted. */
export const isCountedSingular: Slip = (tokens, { text, index, upos }) => {
  const [before, noun, after] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  const nounClass = noun === undefined ? null : nounClassOf(noun.text);
  return (
    upos === 'NUM' &&
    several.test(text) &&
    before !== undefined &&
    beforeCount.has(before.upos) &&
    noun?.upos === 'NOUN' &&
    noun.xpos === 'NN' &&
    noun.lemma === noun.text &&
    nounClass !== null &&
    countedClasses.has(nounClass) &&
    !ownPlural.test(noun.text) &&
    !noun.text.endsWith('s') &&
    // `40 book shops`, `two man-made lakes`, `10 foot of snow`: the word that is counted stands further on.
    /^(?:ADP|CCONJ|PUNCT|AUX|PRON|SCONJ)$/u.test(after?.upos ?? '') &&
    !/^(?:of|-|–|\/|[’'].*)$/u.test(after?.text ?? '')
  );
};
