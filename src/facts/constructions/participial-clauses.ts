import { sayingVerbs } from '../../language/lexicons/saying.js';
import type { Token } from '../../model/analysis.js';
import type { Phrase } from '../../model/fact.js';
import { hasSoundForm, verbGroupOf } from '../clauses/action.js';
import { isSetOff } from '../clauses/adverbials.js';
import { clauseSubject } from '../clauses/clause.js';
import { fitToFrame } from '../clauses/frame.js';
import { joinLightNoun } from '../clauses/light-verbs.js';
import type { Part } from '../clauses/part.js';
import { droppableRoles, partsOf } from '../clauses/parts.js';
import { standingOf } from '../clauses/standing.js';
import { evidenceOfParts, type FactDraft, rolesFrom } from '../draft.js';
import { dependents, type Tree, tokenAt } from '../tree.js';
import { pastActive, pastPassive } from './made-action.js';
import { describing } from './participles.js';
import { stateFact } from './statement.js';

/** Verbs of what comes of the whole event told before, and of no subject: `…, leading to a fire`. */
const resulting = new Set(
  'add affect allow bring cause complicate contribute create deepen drive enable end ensure force fuel give help keep lead leave let make mark mean prevent prompt put raise reduce reflect render result reveal send set show signal spark spawn suggest trigger turn underline underscore'.split(
    ' ',
  ),
);
/** Participles that are prepositions or say how the speaker puts it. */
const prepositional = new Set(
  'accord assume bar begin compare concern consider count depend exclude face follow give include involve judge know note own range regard speak start'.split(
    ' ',
  ),
);
/** Those who do things: of them what stands behind a comma is told too. */
const actors = new Set<Phrase['type']>(['person', 'organization', 'group', 'place']);

/**
 * What a participle behind or before a comma tells of the subject of a past event: `Karlsen left Oslo, taking the lamp
 * with her` gives `Karlsen took the lamp with her`, `Born in Oslo, Karlsen moved to Bergen` gives `Karlsen was born in
 * Oslo`. It happened when the main clause did, is as sure, and has the same source.
 */
export function findParticipialClauses(tree: Tree): readonly FactDraft[] {
  return tree.analysis.tokens.flatMap((participle) => {
    const isPassive = participle.xpos === 'VBN';
    if (!isParticipial(tree, participle)) return [];
    const main = tokenAt(tree, participle.head);
    const group = main.upos === 'VERB' ? verbGroupOf(tree, main) : null;
    if (group === null || group.action.tense !== 'past' || group.action.negated || group.modal !== null)
      return [];
    // Of what was done to somebody the participle may tell by whom: `was arrested, saying …`.
    if (group.action.voice === 'passive' && !isPassive) return [];
    const subject = clauseSubject(tree, main, group);
    const standing = standingOf(tree, main, group);
    if (subject === null || standing === null || !actors.has(subject.type)) return [];
    const action = isPassive
      ? pastPassive(participle.lemma, subject.number, participle.text.toLowerCase())
      : pastActive(participle.lemma);
    const found = partsOf(tree, participle, { action, modal: null, tokens: [participle.index] }, subject);
    const fitted = found === null ? null : fitToFrame(action, found);
    if (fitted === null || fitted.length === 0) return [];
    const told = joinLightNoun(action, fitted);
    const isSaying = sayingVerbs.has(participle.lemma);
    if (isSaying && !told.parts.some(({ role }) => role === 'content')) return [];
    const role = isSaying ? 'speaker' : isPassive ? 'patient' : 'agent';
    const all = [{ role, phrase: subject } as const, ...told.parts];
    return [
      {
        kind: isSaying ? ('saying' as const) : ('event' as const),
        text: stateFact(subject, told.action, told.parts),
        action: told.action,
        roles: rolesFrom(all),
        members: [],
        ...standing,
        confidence: confidenceOf(tree, participle, main, subject, told.parts),
        evidence: [evidenceOfParts(tree, participle, all)],
      },
    ];
  });
}

/** A bare participle with a comma between it and the main clause, of a verb that somebody does or undergoes. */
function isParticipial(tree: Tree, participle: Token): boolean {
  const { lemma, xpos, relation } = participle;
  if (relation !== 'advcl' || participle.upos !== 'VERB' || !hasSoundForm(participle)) return false;
  if (tree.quotationOf.has(participle.index) || !isSetOff(tree, participle)) return false;
  const isBare = dependents(tree, participle.index, 'mark', 'case', 'nsubj', 'aux', 'expl').length === 0;
  const isPlain = !dependents(tree, participle.index, 'advmod').some(
    (word) => word.xpos === 'WRB' || word.lemma === 'not',
  );
  if (!isBare || !isPlain || prepositional.has(lemma)) return false;
  if (xpos === 'VBG') return !resulting.has(lemma);
  return xpos === 'VBN' && participle.index < participle.head && !describing.has(lemma);
}

function confidenceOf(
  tree: Tree,
  participle: Token,
  main: Token,
  subject: Phrase,
  parts: readonly Part[],
): number {
  const core = parts.filter((part) => !droppableRoles.has(part.role)).map((part) => part.confidence);
  const arcs = [participle, main, tokenAt(tree, subject.head)].map(({ confidence }) => confidence);
  return arcs.reduce((product, arc) => product * arc, Math.min(1, ...core));
}
