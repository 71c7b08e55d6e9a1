import { stableId } from '../../base/identifier.js';
import { wordCount } from '../../base/text.js';
import type { Fact } from '../../model/fact.js';
import { generated, type Maker, quoted } from './maker.js';

const minConfidence = 0.6;
const fewestFacts = 3;
const mostFacts = 4;
const maxSampleWords = 70;
const maxFactWords = 24;

/** One task to write: a summary of about fifty words, with a sample and points for the facts that matter most. */
export const makeSummaryTask: Maker = (task) => {
  const facts = [...task.facts]
    .filter(
      (fact) =>
        ['event', 'state', 'saying', 'statement'].includes(fact.kind) &&
        fact.modality === 'asserted' &&
        fact.attribution === null &&
        fact.confidence >= minConfidence &&
        wordCount(fact.text) <= maxFactWords &&
        !/["“]/.test(fact.text),
    )
    .sort((one, other) => other.salience - one.salience)
    .slice(0, mostFacts);
  const told = withinWords(facts).sort(
    (one, other) => (one.evidence[0]?.span.start ?? 0) - (other.evidence[0]?.span.start ?? 0),
  );
  if (told.length < fewestFacts) return [];
  const id = stableId(task.analysis.article.slug, 'summary-task');
  return [
    {
      item: {
        ...generated({
          id,
          prompt: 'Summarise the article in your own words, in about 50 words.',
          skill: 'interpret',
          points: told.length,
          tags: {
            qar: 'think-and-search',
            pirls: 'interpret-and-integrate',
            bloom: 'create',
            dok: 3,
            ccss: 'CCRA.R.2',
          },
          evidence: quoted(told.flatMap((fact) => fact.evidence.slice(0, 1))),
        }),
        type: 'open',
        sample: told.map((fact) => fact.text).join(' '),
        rubric: told.map((fact) => ({ criterion: `Says that ${lowerFirst(fact)}`, points: 1 })),
        keywords: [],
      },
      family: 'open',
      form: 'summary-task',
      facts: [],
      paragraph: task.analysis.article.paragraphs.length,
      keys: [],
      worth: 0.8,
    },
  ];
};

function withinWords(facts: readonly Fact[]): Fact[] {
  const told: Fact[] = [];
  let count = 0;
  for (const fact of facts) {
    count += wordCount(fact.text);
    if (count <= maxSampleWords) told.push(fact);
  }
  return told;
}

/** The fact's sentence inside another: `The truce …` gives `the truce …`, a name keeps its capital. */
function lowerFirst(fact: Fact): string {
  const subject = fact.roles.agent ?? fact.roles.subject ?? fact.roles.speaker ?? fact.roles.patient;
  const isName = subject === undefined || /^\p{Lu}/u.test(subject.text);
  return isName ? fact.text : fact.text.charAt(0).toLowerCase() + fact.text.slice(1);
}
