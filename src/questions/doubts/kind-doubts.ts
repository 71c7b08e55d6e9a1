import { singularOf } from '../../language/inflection/nouns.js';
import { type NounClass, nounClassOf } from '../../language/lexicons/noun-classes.js';
import { isOfOne } from '../forms/definitions.js';
import { isPost } from '../forms/title-kinds.js';
import { subjectRole } from '../view.js';
import type { Asking, Doubts } from './doubt.js';

/** Classes of nouns for what is never asked for with `who`. */
const thingClasses: ReadonlySet<NounClass | null> = new Set<NounClass>([
  'act',
  'artifact',
  'cognition',
  'communication',
  'event',
  'object',
  'phenomenon',
  'process',
  'state',
  'substance',
  'time',
]);

/** People together, of whom nobody asks with `what`: `the Muslim community`, `much of the public`. */
const peopleTogether =
  /\b(?:audience|communit(?:y|ies)|electorate|minorit(?:y|ies)|population|public|workforce)$/iu;
/** `around a third of all deaths`, `almost half the boats`, `nearly 32 million bikes`. */
const shareOf =
  /^(?:(?:about|almost|around|at least|over|more than|nearly|roughly|some|up to) )?(?:half|an? (?:half|third|quarter|fifth)|\d[\d.,]*(?: ?%| percent| [mb]illion)?) (?!['’])/iu;
/** What only somebody wants to do: of a thing it is a manner of speaking, or the parse lost who does. */
const willing = new Set(
  'agree aspire attempt choose decide decline hope intend opt plan prefer prepare refuse seek struggle try want wish wrestle'.split(
    ' ',
  ),
);

/** Answers of another kind than the words of the question ask for. */
export const kindDoubts = {
  // `Who became a sailor?`; but one only became the first woman to cross the lake.
  'links-only': ({ fact, form }) =>
    ['become', 'remain'].includes(fact.action?.lemma ?? '') &&
    ((form.asks === 'patient' && !form.when.includes('becoming')) ||
      (form.asks === 'agent' && (fact.roles.patient === undefined || !isOfOne(fact.roles.patient)))),
  'key-unknown-kind': isOfUnknownKind,
  // `Whom have they targeted? – Hato El Roble`: with neither title nor a name that tells a man or a woman, no sure person.
  'whom-no-sure-person': ({ key, stem, article }) => {
    const entity = article.entities.get(key.phrase.entity ?? '');
    return (
      /^(?:According to [^,]*, )?(?:(?:to|with) )?whom\b/i.test(stem) &&
      entity?.type === 'person' &&
      entity.number === 'singular' &&
      entity.gender === null &&
      entity.title === null
    );
  },
  // `Who will go on display? – Atlantis`: with nothing that tells a man or a woman, or called so after a thing.
  'who-no-sure-person': ({ fact, key, stem, article }) => {
    const entity = article.entities.get(key.phrase.entity ?? '');
    return (
      fact.kind !== 'saying' &&
      /^(?:According to [^,]*, )?who\b/i.test(stem) &&
      entity?.type === 'person' &&
      entity.number === 'singular' &&
      entity.title === null &&
      !/\s/u.test(entity.name) &&
      (entity.gender === null ||
        [...article.entities.values()].some(
          ({ type, name }) => type !== 'person' && name.endsWith(` ${entity.name}`),
        ))
    );
  },
  // `Who can dry out the land? – La Niña` of `La Niña, the cold phase`: what the text tells of as a thing.
  'who-told-as-thing': (asking) =>
    asking.fact.kind === 'event' &&
    /^(?:According to [^,]*, )?(?:who|whom|(?:to|with) whom)\b/i.test(asking.stem) &&
    asking.article.entities.get(asking.key.phrase.entity ?? '')?.type === 'person' &&
    isToldAsThing(asking),
  // `What has expressed fears? – Veterans of the army`
  'people-asked-as-thing': ({ key, stem, form, analysis }) => {
    const noun = analysis.tokens[key.phrase.head]?.text.toLowerCase() ?? '';
    return (
      /^(?:According to [^,]*, )?what\b/i.test(stem) &&
      ['agent', 'patient', 'recipient', 'companion', 'subject'].includes(form.asks) &&
      key.phrase.type === 'thing' &&
      (peopleTogether.test(key.phrase.text) ||
        nounClassOf(singularOf(noun)) === 'person' ||
        isOfPeople(key.phrase.text))
    );
  },
  // `What intends to offer trips? – Hale’s letter`
  'will-of-thing': ({ fact, form, key }) =>
    fact.kind === 'event' &&
    form.asks === 'agent' &&
    key.phrase.type === 'thing' &&
    fact.action?.voice === 'active' &&
    willing.has(fact.action.lemma),
  // `What occurred in children? – Around a third of all deaths`
  'share-as-thing': ({ form, key, stem, fact }) =>
    form.asks === subjectRole(fact) &&
    !key.isAmount &&
    /^(?:According to [^,]*, )?what\b/i.test(stem) &&
    shareOf.test(key.phrase.text),
  // `How much does the bill give? – The agency $18 billion, including …`
  'money-inside': ({ key }) =>
    key.phrase.type === 'money' &&
    key.phrase.quantity !== null &&
    (!key.phrase.text.startsWith(key.phrase.quantity.amount) ||
      key.phrase.text.includes(',', key.phrase.quantity.amount.length)),
  // `What did she hang up? – Her old skis`: with a particle and what is somebody's own, mostly a manner of speaking.
  'idiom-with-own': ({ fact }) =>
    (fact.action?.lemma ?? '').includes(' ') &&
    /^(?:his|her|its|their)\b/i.test(fact.roles.patient?.text ?? ''),
  // `By how much did shares jump? – More than 11% Tuesday`, `49 percent or by 27 percent`
  'extent-with-more': ({ key, form }) =>
    form.asks === 'extent' &&
    ((key.phrase.quantity?.kind === 'percent' && key.phrase.quantity.counted !== '') ||
      /\d.* or .*\d/u.test(key.text)),
  // `How many people packed the streets of Oslo?`: on what occasion, another sentence tells.
  'crowd-without-occasion': ({ fact, form, key }) =>
    key.isAmount &&
    form.asks === 'agent' &&
    key.phrase.type === 'person' &&
    fact.action?.tense === 'past' &&
    fact.attribution === null &&
    fact.roles.time === undefined,
} as const satisfies Doubts;

/** Whether the text sets a common noun for a thing behind a name with a comma: `Katrina, the worst storm in years`. */
function isToldAsThing({ key, analysis: { tokens, mentions } }: Asking): boolean {
  const heads = new Set(
    mentions.flatMap(({ entity, form, head }) =>
      entity === key.phrase.entity && form === 'name' ? [head] : [],
    ),
  );
  return tokens.some(
    ({ relation, head, upos, lemma }) =>
      relation === 'appos' &&
      heads.has(head) &&
      upos === 'NOUN' &&
      !isPost(lemma) &&
      thingClasses.has(nounClassOf(lemma.toLowerCase())),
  );
}

/** `a first group of 260 nationals`: several people, by the noun that counts them. */
function isOfPeople(text: string): boolean {
  const counted = /\b(?:band|crowd|generation|group|handful|number|team) of (?:[^,]*\s)?(\p{Ll}+)$/u.exec(
    text,
  )?.[1];
  return counted !== undefined && nounClassOf(singularOf(counted)) === 'person';
}

/** A name that may be of a person as well as of a thing: `What is enthused by the idea? – Ndangiza`. */
function isOfUnknownKind({ key, stem, article, form, fact }: Asking): boolean {
  const { phrase } = key;
  // `What is the firm behind the bridge? – Senn`: the question says what it is.
  if (fact.kind === 'state') return false;
  if (!/^(?:According to [^,]*, )?what\b/i.test(stem) || phrase.type !== 'thing' || form.asks === 'title')
    return false;
  // `What explored the coasts? – A Greek`
  if (/^an? \p{Lu}[\p{L}’'-]+$/u.test(phrase.text)) return true;
  if (!/^\p{Lu}[\p{L}&’'-]+(?: \p{Lu}[\p{L}&’'-]+)*$/u.test(phrase.text)) return false;
  const entity = phrase.entity === null ? undefined : article.entities.get(phrase.entity);
  return entity === undefined || entity.type === 'other';
}
