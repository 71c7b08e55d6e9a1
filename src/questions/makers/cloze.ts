import { stableId } from '../../base/identifier.js';
import { createRandom, pick, type Random } from '../../base/random.js';
import { normalizeText } from '../../base/text.js';
import type { Candidate } from '../../model/candidate.js';
import type { Fact, Phrase } from '../../model/fact.js';
import { takesArticle } from '../distractors/article-names.js';
import { arrange } from '../distractors/distract.js';
import { numberDistractors } from '../distractors/numbers.js';
import { generated, type Maker, type MakerTask, quoted, worthOf } from './maker.js';
import { standsAlone } from './statements.js';

const askGate = 0.6;
const wantedWrong = 3;
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
    .filter((fact) => ['event', 'state', 'statement'].includes(fact.kind) && fact.modality === 'asserted')
    .filter((fact) => fact.confidence >= askGate && fact.salience >= minSalience && fact.attribution === null)
    .filter((fact) => standsAlone(fact.text, fact))
    .flatMap((fact) => {
      const random = createRandom(`${task.seed} ${fact.id} cloze`);
      const gaps = [...Object.values(fact.roles), ...fact.members]
        .flatMap((phrase) => gapsOf(task, fact, phrase, random))
        .filter(({ key }) => fact.text.split(key).length === 2);
      return gaps.length === 0 ? [] : [candidateOf(task, fact, pick(random, gaps), random)];
    });

interface Gap {
  readonly key: string;
  readonly wrong: readonly string[];
}

function gapsOf(task: MakerTask, fact: Fact, phrase: Phrase, random: Random): readonly Gap[] {
  const { quantity } = phrase;
  const number = (text: string) => ({ key: { text }, article: task.article, random });
  const gap = (key: string, wrong: readonly string[]): readonly Gap[] =>
    wrong.length < 2 ? [] : [{ key, wrong: wrong.slice(0, wantedWrong) }];
  if (quantity !== null && quantity.value !== null && quantity.value !== 1 && gapKinds.has(quantity.kind))
    return gap(
      quantity.amount,
      numberDistractors(number(quantity.amount))
        .map((other) => other.text)
        .filter((text) => !/^(?:one|1)\b/i.test(text)),
    );
  return gap(phrase.text, otherNames(task, fact, phrase));
}

/** Other people for a person, none that the sentence names. Other places are too easy to rule out. */
function otherNames(task: MakerTask, fact: Fact, phrase: Phrase): readonly string[] {
  const entity = phrase.entity === null ? undefined : task.article.entities.get(phrase.entity);
  if (entity === undefined || entity.type !== 'person') return [];
  if (normalizeText(phrase.text) !== normalizeText(entity.name)) return [];
  const stem = normalizeText(fact.text);
  return [...task.article.entities.values()]
    .filter((other) => other.type === entity.type && other.id !== entity.id && other.number === entity.number)
    .filter((other) => other.name.includes(' '))
    .filter((other) => other.forms.every((form) => !` ${stem} `.includes(` ${normalizeText(form)} `)))
    .filter((other) => takesArticle(task.article, other.name) === takesArticle(task.article, entity.name))
    .map((other) => other.name);
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
