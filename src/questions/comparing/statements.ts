import { stableId } from '../../base/identifier.js';
import { capitalizeFirst } from '../../base/text.js';
import type { Candidate } from '../../model/candidate.js';
import { generated } from '../makers/maker.js';
import { type ComparingMaker, comparingTags, evidenceOf, nameTellers } from './task.js';
import { divideStatements } from './told.js';

/** `Both articles say that the pause is in its fifth day.`: true for what all tell, false for what one alone tells. */
export const makeSharedStatements: ComparingMaker = (task) => {
  const { articles } = task.comparison;
  const all = nameTellers('all', articles.length);
  return divideStatements(task).single.map(
    ({ id: finding, sentence, tellers, tellings, salience }): Candidate => {
      const id = stableId(task.slug, finding, 'shared-statement');
      const evidence = evidenceOf(tellings);
      const correction =
        tellers === 'all'
          ? null
          : `${capitalizeFirst(nameTellers(tellers, articles.length))} says that ${sentence.clause}.`;
      return {
        item: {
          ...generated({
            id,
            prompt: `${all} say that ${sentence.clause}.`,
            skill: 'evaluate',
            tags: comparingTags,
            evidence,
            explanation: correction,
          }),
          type: 'true-false',
          answer: correction === null ? 'true' : 'false',
          threeWay: false,
          correction,
        },
        family: 'evaluation',
        form: correction === null ? 'comparing-true' : 'comparing-false',
        facts: [finding],
        paragraph: task.paragraphOf(evidence[0]?.sentence ?? ''),
        keys: [],
        worth: 0.9 * salience,
      };
    },
  );
};
