import type { Token } from '../../model/analysis.js';
import type { Role } from '../../model/fact.js';
import { clauseMarkerOf, clausePhrase, roleOfClause } from '../clauses/adverbials.js';
import { obliquePart } from '../clauses/oblique-part.js';
import type { Part } from '../clauses/part.js';
import type { FactDraft } from '../draft.js';
import { markerOf } from '../reading/markers.js';
import { dependents, hasRelation, type Tree } from '../tree.js';
import { phraseOf } from '../wording/phrase.js';
import { askedBeside, type Explained, explainedDraft, readExplained, restOf } from './explained.js';
import { stateFact } from './statement.js';

const noTokens: ReadonlySet<number> = new Set();
const explaining: readonly Role[] = ['cause', 'purpose', 'means', 'condition'];
/** An explanation less sure than this may be that of another clause. An infinitive is told from a complement by its verb. */
const minConfidence = 0.4;
const minAimConfidence = 0.28;

/**
 * Why, how, what for or under what condition something is so: `The team lost points because of an injury`. Of what is
 * explained only subject and verb are read; the rest stands as the text has it, for a question that asks for nothing
 * but the explanation: `Why did the team lose points?`. Clauses whose explanation another fact tells are left to it.
 *
 * @param told the facts of the article that were read part by part.
 */
export function findExplanations(tree: Tree, told: readonly FactDraft[]): readonly FactDraft[] {
  const known = new Set(told.flatMap(({ roles }) => explaining.map((role) => roles[role]?.head)));
  return tree.analysis.tokens.flatMap((predicate) => {
    if (!dependents(tree, predicate.index).some((child) => mayExplain(tree, child))) return [];
    const explained = readExplained(tree, predicate);
    if (explained === null) return [];
    const found = explanationsOf(tree, explained);
    return found.flatMap((part) => {
      if (known.has(part.phrase.head)) return [];
      const rest = restOf(
        tree,
        explained,
        part.phrase,
        found.map(({ phrase }) => phrase),
      );
      if (rest === null) return [];
      const parts = [...(rest === 'none' ? [] : [{ role: 'complement' as const, phrase: rest }]), part];
      const text = stateFact(explained.subject, explained.group.action, parts);
      return explainedDraft(tree, explained, rest, [part], text);
    });
  });
}

function mayExplain(tree: Tree, child: Token): boolean {
  return hasRelation(child, 'advcl') || (hasRelation(child, 'obl') && markerOf(tree, child) !== null);
}

/** What explains a clause, in the order of the text. */
function explanationsOf(tree: Tree, explained: Explained): readonly Part[] {
  return dependents(tree, explained.predicate.index).flatMap((child) => {
    const part = hasRelation(child, 'advcl')
      ? clausePart(tree, explained, child)
      : hasRelation(child, 'obl')
        ? phrasePart(tree, explained, child)
        : null;
    if (part === null || !explaining.includes(part.role)) return [];
    return part.confidence < (part.role === 'purpose' ? minAimConfidence : minConfidence) ? [] : [part];
  });
}

function clausePart(tree: Tree, explained: Explained, child: Token): Part | null {
  const role = roleOfClause(tree, explained.predicate, child, clauseMarkerOf(tree, child));
  const phrase = role === null ? null : clausePhrase(tree, child, askedBeside(tree, explained, child), true);
  return role === null || phrase === null ? null : { role, phrase, confidence: child.confidence };
}

function phrasePart(tree: Tree, explained: Explained, child: Token): Part | null {
  const { predicate, group, subject } = explained;
  const phrase = phraseOf(tree, child.index, askedBeside(tree, explained, child), noTokens, true);
  const part = obliquePart(tree, predicate, child, group, subject, phrase);
  return typeof part === 'string' ? null : part;
}
