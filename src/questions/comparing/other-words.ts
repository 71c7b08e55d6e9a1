import { stableId } from '../../base/identifier.js';
import { normalizeText, words } from '../../base/text.js';
import type { Candidate } from '../../model/candidate.js';
import type { Aspect, DifferingFinding, Side } from '../../model/comparison.js';
import { generated } from '../makers/maker.js';
import { articleOf, type ComparingMaker, type ComparingTask, comparingTags, evidenceOf } from './task.js';

/** Aspects whose words stand in one place of each report, and can be looked up there. */
const lookedUp: readonly Aspect[] = ['who', 'number', 'precision', 'time', 'place', 'wording'];
/** Longest detail that is asked for. */
const mostDetailWords = 6;

/** `Article 1: “the conflict erupted nearly eight weeks ago”. What does Article 2 say instead of “nearly eight weeks”?` */
export const makeOtherWords: ComparingMaker = (task) =>
  task.comparison.differs.flatMap((finding) => {
    const [one, other] = finding.sides;
    const isAsked = lookedUp.includes(finding.aspect) && finding.sides.length === 2;
    if (!isAsked || one === undefined || other === undefined) return [];
    const asked = otherWords(task, finding, one, other);
    // Only one side may have words around the detail that say what it is about.
    return asked.length > 0 ? asked : otherWords(task, finding, other, one);
  });

function otherWords(
  task: ComparingTask,
  finding: DifferingFinding,
  one: Side,
  other: Side,
): readonly Candidate[] {
  const [telling] = one.tellings;
  const [otherTelling] = other.tellings;
  if (telling === undefined || otherTelling === undefined || one.words === null || other.words === null)
    return [];
  const quote = one.excerpt;
  const isShort = [one.words, other.words].every((text) => words(text).length <= mostDetailWords);
  if (quote === null || !isShort || holdEachOther(one.words, other.words)) return [];
  const label = articleOf(task.comparison, telling).label;
  const otherLabel = articleOf(task.comparison, otherTelling).label;
  const evidence = evidenceOf([telling, otherTelling]);
  return [
    {
      item: {
        ...generated({
          id: stableId(task.slug, finding.id, 'other-words'),
          prompt: `${label}: “${quote}”. What does ${otherLabel} say instead of “${one.words}”?`,
          skill: 'evaluate',
          tags: comparingTags,
          evidence,
        }),
        type: 'short-answer',
        accepted: [other.words],
      },
      family: 'evaluation',
      form: 'comparing-other-words',
      facts: [finding.id],
      paragraph: task.paragraphOf(evidence[0]?.sentence ?? ''),
      keys: [normalizeText(other.words)],
      worth: finding.conflict ? Math.min(1, finding.salience + 0.2) : finding.salience,
    },
  ];
}

/** `eight weeks` in `nearly eight weeks`: then the question gives the answer, unless it asks the other way round. */
function holdEachOther(one: string, other: string): boolean {
  return ` ${normalizeText(one)} `.includes(` ${normalizeText(other)} `);
}
