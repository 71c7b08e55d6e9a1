import { stableId } from '../../base/identifier.js';
import { createRandom, pick, type Random } from '../../base/random.js';
import { normalizeText } from '../../base/text.js';
import type { Candidate } from '../../model/candidate.js';
import type { Fact, Phrase } from '../../model/fact.js';
import { arrange, distract } from '../distractors/distract.js';
import { generated, type Maker, type MakerTask, quoted, worthOf } from './maker.js';
import { standsAlone } from './statements.js';

const askGate = 0.6;
/** Numbers worth keeping in mind; how long or when somebody did something is a detail. */
const gapKinds = new Set(['count', 'money', 'percent', 'measure']);
/** Asides of the text are not worth a gap. */
const minSalience = 0.45;

/**
 * A fact's sentence with its number or a person's name taken out, and options of the same kind:
 * `Israel has released ____ prisoners.` with more than 200, more than 300, more than 400.
 */
export const makeCloze: Maker = (task) =>
  task.facts
    .filter(
      (fact) => ['event', 'state', 'saying', 'statement'].includes(fact.kind) && fact.modality === 'asserted',
    )
    .filter((fact) => fact.confidence >= askGate && fact.salience >= minSalience && fact.attribution === null)
    .filter((fact) => standsAlone(fact.text, fact))
    .flatMap((fact) => {
      const random = createRandom(`${task.seed} ${fact.id} cloze`);
      const gaps = [...Object.values(fact.roles), ...fact.members].flatMap(
        (phrase) => gapOf(task, fact, phrase, random) ?? [],
      );
      return gaps.length === 0 ? [] : [candidateOf(task, fact, pick(random, gaps), random)];
    });

interface Gap {
  readonly key: string;
  readonly wrong: readonly string[];
}

/** The number in a phrase, or the person it names, as a gap; null where nothing else fits there. */
function gapOf(task: MakerTask, fact: Fact, phrase: Phrase, random: Random): Gap | null {
  const text = numberOf(phrase) ?? nameOf(task, phrase);
  if (text === null || fact.text.split(text).length !== 2) return null;
  const [before = '', after = ''] = fact.text.split(text);
  // `an Obama administration`, `Joseph Varela's daughter`: a part of something else.
  if (/\b[Aa]n? $/u.test(before) || /^['’-]/u.test(after)) return null;
  const wrong = distract({
    fact,
    asked: 'agent',
    key: { text, accepted: [text], phrase, isAmount: phrase.quantity !== null },
    stem: `${before}____${after}`,
    article: task.article,
    random,
  });
  const options = (wrong ?? []).map((other) => other.text).filter((other) => !/^(?:one|1)\b/i.test(other));
  return options.length < 2 ? null : { key: text, wrong: options };
}

function numberOf({ quantity }: Phrase): string | null {
  return quantity !== null && quantity.value !== null && quantity.value !== 1 && gapKinds.has(quantity.kind)
    ? quantity.amount
    : null;
}

/** Places are too easy to rule out. */
function nameOf({ article }: MakerTask, { entity: id, text, type }: Phrase): string | null {
  const entity = id === null || type !== 'person' ? undefined : article.entities.get(id);
  if (entity?.type !== 'person' || entity.gender === null) return null;
  return normalizeText(text) === normalizeText(entity.name) ? text : null;
}

function candidateOf(task: MakerTask, fact: Fact, gap: Gap, random: Random): Candidate {
  const id = stableId(task.analysis.article.slug, fact.evidence[0]?.quote ?? '', 'cloze', gap.key);
  const [before = '', after = ''] = fact.text.split(gap.key);
  const blank = stableId(id, 'blank');
  const options = arrange(
    [gap.key, ...gap.wrong].map((text) => ({ text })),
    random,
  );
  return {
    item: {
      ...generated({
        id,
        prompt: 'Choose the words that complete the sentence correctly.',
        skill: 'retrieve',
        evidence: quoted(fact.evidence),
        explanation: fact.text,
      }),
      type: 'cloze',
      segments: [{ text: before }, { blank }, { text: after }].filter(
        (part) => !('text' in part) || part.text !== '',
      ),
      blanks: [{ id: blank, accepted: [gap.key], choices: options.map((option) => option.text) }],
      bank: null,
    },
    family: 'gap',
    form: 'cloze-sentence',
    facts: [fact.id],
    paragraph: task.article.paragraphOf(fact.evidence[0]?.sentence ?? ''),
    keys: [normalizeText(gap.key)],
    worth: worthOf(fact),
  };
}
