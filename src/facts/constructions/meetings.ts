import type { Token } from '../../model/analysis.js';
import type { Phrase } from '../../model/fact.js';
import { subjectOf } from '../clauses/clause.js';
import { nominalStandingOf } from '../clauses/standing.js';
import { evidenceOf, type FactDraft, rolesFrom } from '../draft.js';
import { markerOf } from '../reading/markers.js';
import { dependents, type Tree } from '../tree.js';
import { phraseOf } from '../wording/phrase.js';
import { pastActive } from './made-action.js';
import { stateFact } from './statement.js';

/** Nouns for two sides coming together. */
const meetingNouns = new Set(['meeting', 'sit-down']);
/** Prepositions that put what the clause tells into the meeting, so that the meeting took place. */
const insideMarkers = new Set(['in', 'during', 'at', 'after', 'following']);
const minConfidence = 0.5;

/**
 * Who met whom, where a noun tells it: `in his meeting with Netanyahu, Blinken reaffirmed …` gives `Antony Blinken met
 * Benjamin Netanyahu`; `in meetings with Herzog and Netanyahu in Tel Aviv and Jerusalem, respectively` gives each his
 * place.
 */
export function findMeetings(tree: Tree): readonly FactDraft[] {
  return tree.analysis.tokens.flatMap((noun) => {
    if (!meetingNouns.has(noun.lemma) || !insideMarkers.has(markerOf(tree, noun) ?? '')) return [];
    const verb = tree.analysis.tokens[noun.head];
    const standing = nominalStandingOf(tree, noun);
    if (verb?.upos !== 'VERB' || verb.xpos === 'VB' || standing === null) return [];
    const visitor = visitorOf(tree, noun, verb);
    const hosts = hostsOf(tree, noun);
    if (visitor === null || hosts.length === 0 || noun.confidence < minConfidence) return [];
    const places = placesOf(tree, noun, hosts.length);
    return hosts.flatMap((host, index) => {
      const name = tree.entityOf
        .get(host.entity ?? '')
        ?.name.split(' ')
        .at(-1);
      if (name === undefined || !host.text.includes(name) || host.entity === visitor.entity) return [];
      const patient = { role: 'patient' as const, phrase: host };
      const place = places[index];
      const parts = place === undefined ? [patient] : [patient, { role: 'place' as const, phrase: place }];
      const action = pastActive('meet');
      const range = { first: Math.min(noun.index, host.range.first), end: host.range.end };
      return [
        {
          kind: 'event' as const,
          text: stateFact(visitor, action, parts),
          action,
          roles: rolesFrom([{ role: 'agent', phrase: visitor }, ...parts]),
          members: [],
          ...standing,
          confidence: noun.confidence,
          evidence: [
            evidenceOf(tree, [
              range.first,
              range.end - 1,
              verb.index,
              ...(visitor.range.end <= range.first ? [visitor.range.first] : [visitor.range.end - 1]),
              ...(place === undefined ? [] : [place.range.end - 1]),
            ]),
          ],
        },
      ];
    });
  });
}

/** The person whose meeting it is: `his meeting`, or the subject of the clause. */
function visitorOf(tree: Tree, noun: Token, verb: Token): Phrase | null {
  const [owner] = dependents(tree, noun.index, 'nmod:poss');
  const head = subjectOf(tree, verb);
  const subject = head === null ? null : phraseOf(tree, head, null);
  if (subject === null || subject.type !== 'person' || subject.entity === null) return null;
  if (owner === undefined) return subject;
  const owned = tree.mentionOf.get(owner.index)?.entity;
  return owned === undefined || owned === subject.entity ? subject : null;
}

/** Those met, each for himself: `with Israeli President Isaac Herzog and Prime Minister Benjamin Netanyahu`. */
function hostsOf(tree: Tree, noun: Token): readonly Phrase[] {
  const [first] = dependents(tree, noun.index, 'nmod').filter((child) => markerOf(tree, child) === 'with');
  if (first === undefined) return [];
  return joined(tree, first).map((person) => ({
    ...person,
    // A second title may hang on the first name; then the name alone is certain.
    text: / and /.test(person.text)
      ? (tree.entityOf.get(person.entity ?? '')?.name ?? person.text)
      : person.text,
    marker: null,
    number: 'singular' as const,
  }));
}

/** One place for each of those met, in their order; one place for a single one; none where they do not pair. */
function placesOf(tree: Tree, noun: Token, count: number): readonly Phrase[] {
  const sentence = tree.sentenceOf[noun.index];
  const candidates = [...dependents(tree, noun.index), ...dependents(tree, noun.head)]
    .flatMap((child) => [child, ...dependents(tree, child.index, 'nmod')])
    .concat(tree.analysis.tokens.slice(noun.index, sentence?.end ?? noun.index))
    .filter((child) => child.index > noun.index && markerOf(tree, child) === 'in');
  const [first] = candidates.filter(
    (child) => tree.entityOf.get(tree.mentionOf.get(child.index)?.entity ?? '')?.type === 'place',
  );
  if (first === undefined) return [];
  const places = joined(tree, first);
  const isPaired = tree.analysis.tokens
    .slice(first.index, sentence?.end ?? first.index)
    .some((word) => word.lemma === 'respectively');
  if (places.length !== count || (count > 1 && !isPaired)) return [];
  return places.map((place) => ({ ...place, marker: 'in' }));
}

/** The phrases joined by `and` under a head, each alone. */
function joined(tree: Tree, first: Token): readonly Phrase[] {
  const others = dependents(tree, first.index, 'conj').map((other) => other.index);
  const without = new Set([
    ...others,
    ...dependents(tree, first.index, 'nmod', 'advmod')
      .filter((child) => child.upos === 'ADV' || markerOf(tree, child) !== null)
      .map((child) => child.index),
  ]);
  return [first.index, ...others].flatMap(
    (head) => phraseOf(tree, head, null, new Set([...without].filter((index) => index !== head))) ?? [],
  );
}
