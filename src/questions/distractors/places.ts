import { capitalizeFirst, normalizeText } from '../../base/text.js';
import { withMarker } from '../../language/phrasing.js';
import type { Entity } from '../../model/analysis.js';
import type { Phrase } from '../../model/fact.js';
import { takesArticle } from './article-names.js';
import { answerKey, type Distractor, type DistractorTask } from './distractor.js';
import { areNear, overlap, placeKindOf, placesBeside } from './place-groups.js';

const placeRoles = ['place', 'destination', 'source', 'patient', 'agent', 'subject'] as const;
/** `Throughout England`: what was done all over a place was mostly done beyond it, too. */
const allOver = /^(?:across|all over|around|beyond|over|through|throughout)$/iu;
/** Places that the article names itself before the list has no say. */
const enoughNamed = 2;
/** Places the list adds: enough to choose from. */
const mostListed = 4;

/**
 * Other places of the key's sort: those the article names, or neighbours from the list where it names too few. `In Madrid` gives
 * `In Paris`, `In Rome`; a place of no known sort gives none.
 */
export function placeDistractors(task: DistractorTask): readonly Distractor[] {
  const { key, article } = task;
  const right = key.phrase.entity === null ? undefined : article.entities.get(key.phrase.entity);
  const kind = right === undefined ? null : placeKindOf(right.name);
  // What is so somewhere, or happens there again and again, may be so elsewhere; a country lies in a continent.
  if (!happenedOnce(task) || kind === 'continent' || allOver.test(key.phrase.marker ?? '')) return [];
  if (right === undefined || kind === null || normalizeText(key.phrase.text) !== normalizeText(right.name))
    return [];
  const beside = placesBeside(right.name);
  const places = [...article.entities.values()]
    .filter((other) => other.id !== right.id && other.type === 'place' && placeKindOf(other.name) === kind)
    .filter(
      (other) => !other.forms.some((form) => right.forms.includes(form)) && !mayAnswer(task, other.name),
    )
    .filter((other) => !takesArticle(article, other.name) && !overlap(other.name, right.name));
  const near = places.filter(({ name }) => areNear(right.name, name));
  // Countries of one article are of one story; of other places one from elsewhere in the world would stand out.
  const fromAnywhere = kind === 'country' ? near.length < enoughNamed : kind !== 'city' && beside.length < 2;
  const ofStory = places.filter((other) => isOfStory(task, other));
  const own = fromAnywhere ? (ofStory.length < enoughNamed ? places : ofStory) : near;
  const namedHere = own.toSorted((one, other) => mentionsOf(task, other) - mentionsOf(task, one));
  const apart = namedHere.filter(
    ({ name }, index) => !namedHere.slice(0, index).some((before) => overlap(before.name, name)),
  );
  const named = apart.map((other): Distractor => {
    const evidence = article.parts.get(other.id)?.named ?? null;
    const paragraph = evidence === null ? 0 : article.paragraphOf(evidence.sentence);
    return {
      text: optionText(key.phrase, key.text, other.name),
      source: evidence?.sentence === task.fact.evidence[0]?.sentence ? 'same-sentence' : 'other-sentence',
      rationale: `Paragraph ${paragraph} names ${other.name}, but not as the answer to this question.`,
      evidence,
    };
  });
  const listed = beside
    .filter((name) => !name.startsWith('the ') && !article.normalizedText.includes(normalizeText(name)))
    .slice(0, mostListed)
    .map(
      (name): Distractor => ({
        text: optionText(key.phrase, key.text, name),
        source: 'unsupported',
        rationale: 'The text does not speak of this place.',
        evidence: null,
      }),
    );
  return named.length < enoughNamed ? [...named, ...listed] : named;
}

/** `opened`, `has opened`, `is opening`; not `sells`, `can be seen`, `are sold`. */
function happenedOnce({ fact, asked }: DistractorTask): boolean {
  const { action } = fact;
  if (action === null || asked === 'agent' || asked === 'subject') return true;
  const { agent, patient } = fact.roles;
  // `Kestrel runs 30 shops`: told of one, or with its number.
  if ([agent, patient].some((phrase) => phrase !== undefined && (phrase.entity ?? phrase.quantity) !== null))
    return !action.negated;
  const isLasting = action.tense === 'present' && !/^(?:has|have)$/u.test(action.auxiliary);
  return !isLasting || (action.voice === 'active' && /ing\b/u.test(action.main));
}

function mentionsOf({ article }: DistractorTask, { id }: Entity): number {
  return article.parts.get(id)?.mentions ?? 0;
}

/** A place that the article names in passing is a stranger among those it is about. */
function isOfStory(task: DistractorTask, place: Entity): boolean {
  return (
    mentionsOf(task, place) > 1 || task.fact.evidence.some(({ sentence }) => isIn(task, sentence, place))
  );
}

function isIn({ article }: DistractorTask, sentence: string, { id }: Entity): boolean {
  return article.entitiesIn.get(sentence)?.has(id) === true;
}

function optionText(phrase: Phrase, keyText: string, name: string): string {
  const hasMarker = phrase.marker !== null && keyText.toLowerCase().startsWith(`${phrase.marker} `);
  return capitalizeFirst(hasMarker ? withMarker({ ...phrase, text: name }) : name);
}

function mayAnswer({ stem, fact, article }: DistractorTask, name: string): boolean {
  const normal = normalizeText(name);
  if (` ${normalizeText(stem)} `.includes(` ${normal} `)) return true;
  const { action } = fact;
  return (
    action !== null && placeRoles.some((role) => article.answered.has(answerKey(action.lemma, role, normal)))
  );
}
