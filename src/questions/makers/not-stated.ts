import { stableId } from '../../base/identifier.js';
import type { Candidate } from '../../model/candidate.js';
import { generated, type Maker, type MakerTask, quoted, worthOf } from './maker.js';
import { detailsOf, type OpenDetail } from './unstated-details.js';

/**
 * Statements to judge as true, false or not stated of which the text says nothing at all: a detail of a kind that it might
 * have told and nowhere touches. `Anna Karlsen has been director of the museum for more than five years.`
 */
export const makeNotStated: Maker = (task) =>
  detailsOf(task)
    .filter((detail) => !isTouched(task, detail))
    .map((detail) => candidateOf(task, detail));

/** Whether the title, or a sentence that can speak of it, has a word of the kind. */
function isTouched({ analysis, article }: MakerTask, { touches, about }: OpenDetail): boolean {
  const { text, title } = analysis.article;
  if (touches.test(title)) return true;
  const told = analysis.sentences.map(({ id, span }) => ({ id, words: text.slice(span.start, span.end) }));
  const speaks = told.map(({ id, words }) =>
    about === null || about instanceof RegExp
      ? (about?.test(words) ?? true)
      : about.some((entity) => article.entitiesIn.get(id)?.has(entity) === true),
  );
  return told.some(
    // The sentence behind may go on about the same without naming it.
    ({ words }, index) => (speaks[index] === true || speaks[index - 1] === true) && touches.test(words),
  );
}

function candidateOf(task: MakerTask, { text, open, fact }: OpenDetail): Candidate {
  const [evidence] = fact.evidence;
  return {
    item: {
      ...generated({
        id: stableId(task.analysis.article.slug, evidence?.quote ?? '', 'not-stated', text),
        prompt: text,
        skill: 'evaluate',
        evidence: quoted(fact.evidence.slice(0, 1)),
        explanation: `The text does not say ${open}.`,
      }),
      type: 'true-false',
      answer: 'not-stated',
      threeWay: true,
      correction: null,
    },
    family: 'statement',
    form: 'not-stated',
    facts: [],
    paragraph: task.article.paragraphOf(evidence?.sentence ?? ''),
    keys: [],
    worth: worthOf(fact),
  };
}
