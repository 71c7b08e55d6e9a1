import { sayingVerbs } from '../../language/lexicons/saying.js';
import type { Token } from '../../model/analysis.js';
import type { PhraseType } from '../../model/fact.js';
import { dependents, type Tree } from '../tree.js';
import { typeOf } from '../wording/phrase.js';

/** Who can be told something. */
const hearers: ReadonlySet<PhraseType> = new Set(['person', 'organization', 'group', 'place']);
/** Verbs of telling somebody something that are none of saying alone. */
const tellingVerbs = new Set(
  'advise assure convince inform notify persuade promise remind teach tell'.split(' '),
);

/**
 * `shows the moments officers rammed the door`: an object and a clause behind it, of which nobody is told the other. The
 * clause is the noun's, or the writer has lost a word.
 */
export function hasRivalObjects(tree: Tree, predicate: Token): boolean {
  if (sayingVerbs.has(predicate.lemma) || tellingVerbs.has(predicate.lemma)) return false;
  const [content] = dependents(tree, predicate.index, 'ccomp');
  const [object] = dependents(tree, predicate.index, 'obj');
  if (content === undefined || object === undefined || object.upos === 'PRON') return false;
  return predicate.index < object.index && object.index < content.index && !hearers.has(typeOf(tree, object));
}
