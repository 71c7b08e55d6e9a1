import { stableId } from '../../base/identifier.js';
import { createRandom, shuffle } from '../../base/random.js';
import { normalizeText, wordCount, words } from '../../base/text.js';
import type { Candidate } from '../../model/candidate.js';
import type { Fact } from '../../model/fact.js';
import { generated, type Maker, type MakerTask, quoted } from './maker.js';

const minConfidence = 0.6;
const minWords = 8;
const maxWords = 26;
/** The main idea stands in one of the first paragraphs (the lead), details in later ones. */
const leadParagraphs = 2;
/** Details must matter clearly less than the main idea. */
const clearStep = 0.15;
const wantedWrong = 3;

/** Which sentence sums up the article: the lead's strongest fact beside true details that are too narrow. */
export const makeMainIdea: Maker = (task) => {
  const main = mainFactOf(task);
  if (main === null) return [];
  const narrow = detailsBeside(task, main);
  return narrow.length < wantedWrong ? [] : [candidateOf(task, main, narrow)];
};

/** The fact that best carries the article; null where none of the lead is sure and self-contained. */
export function mainFactOf(task: Pick<MakerTask, 'facts' | 'article'>): Fact | null {
  const inLead = task.facts.filter(
    (fact) =>
      isPrintable(fact) && task.article.paragraphOf(fact.evidence[0]?.sentence ?? '') <= leadParagraphs,
  );
  return [...inLead].sort((one, other) => other.salience - one.salience)[0] ?? null;
}

function isPrintable(fact: Fact): boolean {
  const count = wordCount(fact.text);
  return (
    ['event', 'state', 'saying', 'statement'].includes(fact.kind) &&
    ['asserted', 'future'].includes(fact.modality) &&
    fact.attribution === null &&
    fact.confidence >= minConfidence &&
    count >= minWords &&
    count <= maxWords &&
    !/["“]/.test(fact.text)
  );
}

/** Facts of later paragraphs of about the same length, each from another place and with other words. */
function detailsBeside(task: MakerTask, main: Fact): readonly Fact[] {
  const mainWords = new Set(words(normalizeText(main.text)).filter((word) => word.length > 4));
  const chosen: Fact[] = [];
  const later = task.facts
    .filter((fact) => isPrintable(fact) && main.salience - fact.salience >= clearStep)
    .filter((fact) => {
      const ratio = fact.text.length / main.text.length;
      return ratio >= 0.6 && ratio <= 1.6;
    })
    .filter(
      (fact) =>
        words(normalizeText(fact.text)).filter((word) => mainWords.has(word)).length <= mainWords.size / 2,
    )
    .sort((one, other) => one.salience - other.salience);
  for (const fact of later) {
    const paragraph = task.article.paragraphOf(fact.evidence[0]?.sentence ?? '');
    const isNew = chosen.every(
      (other) => task.article.paragraphOf(other.evidence[0]?.sentence ?? '') !== paragraph,
    );
    if (isNew && chosen.length < wantedWrong) chosen.push(fact);
  }
  return chosen;
}

function candidateOf(task: MakerTask, main: Fact, narrow: readonly Fact[]): Candidate {
  const id = stableId(task.analysis.article.slug, main.evidence[0]?.quote ?? '', 'main-idea', 'gist');
  const options = shuffle(createRandom(`${task.seed} ${id}`), [main, ...narrow]);
  return {
    item: {
      ...generated({
        id,
        prompt: 'Which sentence best sums up the article as a whole?',
        skill: 'interpret',
        tags: {
          qar: 'think-and-search',
          pirls: 'interpret-and-integrate',
          bloom: 'analyze',
          dok: 3,
          ccss: 'CCRA.R.2',
        },
        evidence: quoted(main.evidence),
      }),
      type: 'choice',
      choices: options.map((fact) => ({
        id: stableId(id, fact.text),
        text: fact.text,
        correct: fact.id === main.id,
        rationale:
          fact.id === main.id
            ? 'The whole article is about this.'
            : `This is true, but it is a detail of paragraph ${task.article.paragraphOf(fact.evidence[0]?.sentence ?? '')}.`,
        evidence: quoted(fact.evidence),
      })),
    },
    family: 'interpretation',
    form: 'main-idea',
    facts: [main.id],
    paragraph: 0,
    keys: [normalizeText(main.text)],
    worth: 0.9,
  };
}
