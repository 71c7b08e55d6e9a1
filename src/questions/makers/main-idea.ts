import { stableId } from '../../base/identifier.js';
import { createRandom, shuffle } from '../../base/random.js';
import { normalizeText, wordCount, words } from '../../base/text.js';
import type { Candidate } from '../../model/candidate.js';
import type { Fact } from '../../model/fact.js';
import type { SummarySentence } from '../../model/summary.js';
import { generated, type Maker, type MakerTask, quoted } from './maker.js';

const minConfidence = 0.6;
const minWords = 8;
const maxWords = 26;
/** The main idea stands in the first paragraphs (the lead), details in later ones. */
const leadParagraphs = 2;
/** Details matter clearly less than what an article is about. */
const maxSalience = 0.5;
const wantedWrong = 3;
const minTitleWords = 3;

/** Which sentence sums up the article: the gist beside true details that are too narrow. */
export const makeMainIdea: Maker = (task) => {
  const { gist } = task.summary;
  if (gist === null || /["“]/.test(gist.text) || !sumsUp(task, gist)) return [];
  const narrow = detailsBeside(task, gist.text);
  return narrow.length < wantedWrong ? [] : [candidateOf(task, gist, narrow)];
};

/**
 * Whether a gist may be called the main idea: it is the article's first sentence, which news writes to sum up, or says
 * again what the headline says.
 */
function sumsUp({ analysis }: MakerTask, gist: SummarySentence): boolean {
  const { sentences, article } = analysis;
  const first = sentences.find((sentence) => article.paragraphs[sentence.paragraph]?.kind === 'body');
  if (gist.evidence.some((evidence) => evidence.sentence === first?.id)) return true;
  const title = new Set(words(normalizeText(article.title)).filter((word) => word.length > 3));
  return words(normalizeText(gist.text)).filter((word) => title.has(word)).length >= minTitleWords;
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
function detailsBeside(task: MakerTask, main: string): readonly Fact[] {
  const mainWords = new Set(words(normalizeText(main)).filter((word) => word.length > 4));
  const chosen: Fact[] = [];
  const later = task.facts
    .filter((fact) => isPrintable(fact) && fact.salience <= maxSalience)
    .filter((fact) => task.article.paragraphOf(fact.evidence[0]?.sentence ?? '') > leadParagraphs)
    .filter((fact) => {
      const ratio = fact.text.length / main.length;
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

function candidateOf(task: MakerTask, main: SummarySentence, narrow: readonly Fact[]): Candidate {
  const id = stableId(task.analysis.article.slug, main.evidence[0]?.quote ?? '', 'main-idea', 'gist');
  const right = {
    text: main.text,
    correct: true,
    rationale: 'The whole article is about this.',
    evidence: main.evidence,
  };
  const wrong = narrow.map((fact) => ({
    text: fact.text,
    correct: false,
    rationale: `This is true, but it is a detail of paragraph ${task.article.paragraphOf(fact.evidence[0]?.sentence ?? '')}.`,
    evidence: quoted(fact.evidence),
  }));
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
        evidence: main.evidence,
      }),
      type: 'choice',
      choices: shuffle(createRandom(`${task.seed} ${id}`), [right, ...wrong]).map((choice) => ({
        id: stableId(id, choice.text),
        ...choice,
      })),
    },
    family: 'interpretation',
    form: 'main-idea',
    facts: [],
    paragraph: 0,
    keys: [normalizeText(main.text)],
    worth: 0.9,
  };
}
