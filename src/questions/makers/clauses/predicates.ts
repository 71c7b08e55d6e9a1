import { wordCount } from '../../../base/text.js';
import { sayingVerbs } from '../../../language/lexicons/saying.js';
import type { Entity } from '../../../model/analysis.js';
import type { Evidence, Fact } from '../../../model/fact.js';
import { contentWords } from '../../faults/texts.js';
import { subjectRole } from '../../view.js';
import type { MakerTask } from '../maker.js';
import { hasOneClaim } from '../statements.js';

/** What the text says of a name, as it stands behind the name or a pronoun for it: `has opened nearly 60 stores`. */
export interface Predicate {
  readonly entity: Entity;
  readonly text: string;
  readonly lemma: string | null;
  /** Whether it tells something done. */
  readonly isDeed: boolean;
  readonly facts: readonly Fact[];
  readonly evidence: Evidence;
}

/** Shorter ones say too little, longer ones too much at a time. */
const minWords = 3;
const maxWords = 14;
const gate = 0.45;
/** `had expected queues` tells too little. */
const fewestTelling = 3;

/** What the text itself says of names, by the facts and by verb phrases that no fact was read from. */
export function predicatesOf(task: MakerTask): readonly Predicate[] {
  const told = task.facts.flatMap((fact) => toldBy(task, fact));
  const known = new Set(told.map(({ evidence, lemma }) => `${evidence.sentence} ${lemma}`));
  const more = task.article.verbPhrases.flatMap((phrase): readonly Predicate[] => {
    const { text, head, evidence, number, isDeed } = phrase;
    const { lemma } = head;
    const entity = task.article.entities.get(phrase.entity ?? '');
    if (entity === undefined || number !== entity.number || !phrase.isAsserted) return [];
    if (known.has(`${evidence.sentence} ${lemma}`) || sayingVerbs.has(lemma) || !isTellable(text)) return [];
    const facts = task.facts.filter((fact) => fact.evidence[0]?.sentence === evidence.sentence);
    return [{ entity, text, lemma, isDeed, facts, evidence }];
  });
  return [...told, ...more];
}

/** Posts are asked for by forms of their own: among deeds a post would stand out. */
function toldBy({ article }: MakerTask, fact: Fact): readonly Predicate[] {
  const { confidence, modality, attribution, text, action } = fact;
  if (!['event', 'state'].includes(fact.kind) || confidence < gate || attribution !== null) return [];
  if (modality === 'hypothetical' || modality === 'question') return [];
  const subject = fact.roles[subjectRole(fact)];
  const entity = article.entities.get(subject?.entity ?? '');
  const [evidence] = fact.evidence;
  if (subject === undefined || entity === undefined || evidence === undefined) return [];
  if (subject.number !== entity.number) return [];
  if (!text.toLowerCase().startsWith(`${subject.text.toLowerCase()} `)) return [];
  const said = text.slice(subject.text.length + 1).replace(/\.$/u, '');
  return isTellable(said)
    ? [{ entity, text: said, lemma: action?.lemma ?? null, isDeed: isDeed(fact), facts: [fact], evidence }]
    : [];
}

/** `opened`, not `has opened`, `opens` or `was opened`. */
function isDeed({ kind, action }: Fact): boolean {
  return (
    kind === 'event' && action?.voice === 'active' && action.tense === 'past' && action.auxiliary === 'did'
  );
}

/** Words that point at the day of writing, and clauses hung on with a comma. */
const hanging =
  /, (?:who|which|whose|where|including|such as)\b|\b(?:today|tonight|tomorrow|yesterday|now|ago|currently|recently|(?:last|next|this) \p{L}+)\b|[“”"‘]/u;
/** `is a guest`, `looks liberal`: too little to be worth knowing. */
const empty = /^\p{L}+ (?:the |an? |part of the |very )?\p{L}+(?:ly \p{L}+)?$/u;

/** Whether a phrase tells enough, and leans on nothing said before. */
export function isTellable(text: string): boolean {
  const count = wordCount(text);
  return (
    count >= minWords &&
    count <= maxWords &&
    contentWords(text).length >= fewestTelling &&
    !hanging.test(text) &&
    !empty.test(text) &&
    hasOneClaim(text)
  );
}
