import type { Token } from '../model/analysis.js';
import type { Knowledge } from './knowledge.js';

const forms: Readonly<Record<string, readonly string[]>> = {
  he: ['he', 'him', 'his', 'himself'],
  she: ['she', 'her', 'hers', 'herself'],
  it: ['it', 'its', 'itself'],
  they: ['they', 'them', 'their', 'theirs', 'themselves'],
};
const kindOf: ReadonlyMap<string, string> = new Map(
  Object.entries(forms).flatMap(([kind, words]) => words.map((word): [string, string] => [word, kind])),
);
const firstAndSecondPerson = new Set(
  "i me my mine myself we us our ours ourselves you your yours yourself yourselves 's let's".split(' '),
);

/** A pronoun of the first or second person; outside quotation marks it is the writer's own voice. */
export function isOwnVoice(token: Token): boolean {
  return token.upos === 'PRON' && firstAndSecondPerson.has(token.text.toLowerCase());
}

/** `he`, `she`, `it` or `they` for a pronoun of the third person; null for any other word. */
export function thirdPersonOf(token: Token): string | null {
  return token.upos === 'PRON' && token.relation !== 'expl'
    ? (kindOf.get(token.text.toLowerCase()) ?? null)
    : null;
}

/**
 * Whether a word that stands earlier in the same sentence can be what a pronoun means, so that the sentence reads
 * alone as it reads in its place: `Amazon said its bid …` yes, `The firm told him` no for `him`.
 */
export function hasAntecedent(knowledge: Knowledge, pronoun: Token, kind: string, first: number): boolean {
  for (let index = first; index < pronoun.index; index++) {
    const token = knowledge.analysis.tokens[index];
    if (token !== undefined && fits(knowledge, token, kind)) return true;
  }
  return false;
}

function fits(knowledge: Knowledge, token: Token, kind: string): boolean {
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return false;
  if (
    !['nsubj', 'nsubj:pass', 'obj', 'obl', 'nmod', 'nmod:poss', 'conj', 'appos', 'root'].includes(
      token.relation,
    )
  )
    return false;
  const mention = knowledge.mentionOf.get(token.index);
  const entity = mention === undefined ? undefined : knowledge.entityOf.get(mention.entity);
  const isPlural = token.xpos === 'NNS' || token.xpos === 'NNPS' || entity?.number === 'plural';
  if (kind === 'they') return isPlural || entity?.type === 'organization' || entity?.type === 'group';
  if (isPlural) return false;
  const isPerson = entity === undefined ? personNouns.test(token.lemma) : entity.type === 'person';
  if (kind === 'it') return !isPerson;
  if (!isPerson) return false;
  return entity === undefined || entity.gender === null || (entity.gender === 'male') === (kind === 'he');
}

/** Nouns that a `he` or `she` can take up. */
const personNouns =
  /^(?:man|woman|boy|girl|mother|father|son|daughter|wife|husband|brother|sister|king|queen|person|teacher|student|pupil|player|captain|\p{L}+(?:ist|er|or|ian|man|woman|ant|ent))$/iu;
