import type { TreebankWord } from '../../language/conllu.js';
import type { Fact, Phrase } from '../../model/fact.js';

/** The words of a gold sentence and the number of its first token in the article. */
export interface GoldTree {
  readonly words: readonly TreebankWord[];
  readonly first: number;
}

/**
 * Whether a gold tree bears out who does what to whom in a fact: some word with the verb's lemma has the subject as its
 * own or by coordination, relation or control, and the object as its own. It says nothing about the other roles.
 */
export function isConfirmed(fact: Fact, tree: GoldTree): boolean {
  const { action, roles } = fact;
  if (action === null) return false;
  const isPassive = action.voice === 'passive';
  const subject = headIn(tree, roles.subject ?? roles.speaker ?? (isPassive ? roles.patient : roles.agent));
  const object = isPassive ? undefined : roles.patient;
  const attribute = headIn(tree, roles.attribute);
  const verb = action.lemma.split(' ')[0];
  return tree.words.some((word, index) => {
    const isVerb = attribute === null ? word.lemma.toLowerCase() === verb : index === attribute;
    if (!isVerb || subject === null || !hasSubject(tree, index, subject)) return false;
    return object === undefined || hasObject(tree, index, headIn(tree, object));
  });
}

/**
 * Whether a gold tree bears out that a phrase belongs to the verb or attribute of a fact: its head hangs from a word with
 * that lemma, or from the attribute.
 */
export function isOwnPhrase({ action, roles }: Fact, phrase: Phrase, tree: GoldTree): boolean {
  const head = tree.words[headIn(tree, phrase) ?? -1]?.head ?? -1;
  const attribute = headIn(tree, roles.attribute);
  const verb = action?.lemma.split(' ')[0];
  return attribute === null ? tree.words[head]?.lemma.toLowerCase() === verb : head === attribute;
}

function headIn(tree: GoldTree, phrase: Phrase | undefined): number | null {
  return phrase === undefined ? null : phrase.head - tree.first;
}

function hasSubject(tree: GoldTree, predicate: number, subject: number): boolean {
  const seen = new Set<number>();
  for (let at = predicate; at >= 0 && !seen.has(at); at = tree.words[at]?.head ?? -1) {
    seen.add(at);
    const word = tree.words[subject];
    if (word?.head === at && word.relation.startsWith('nsubj')) return true;
    const relation = tree.words[at]?.relation ?? '';
    if (relation === 'acl:relcl' || relation === 'acl') return tree.words[at]?.head === subject;
    if (!['conj', 'xcomp', 'advcl'].includes(relation)) return false;
  }
  return false;
}

function hasObject(tree: GoldTree, predicate: number, object: number | null): boolean {
  const word = object === null ? undefined : tree.words[object];
  return word?.head === predicate && /^(?:obj|iobj|xcomp|ccomp)/.test(word.relation);
}
