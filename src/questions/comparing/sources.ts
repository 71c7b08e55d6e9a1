import { stableId } from '../../base/identifier.js';
import { normalizeText } from '../../base/text.js';
import type { Candidate } from '../../model/candidate.js';
import { generated } from '../makers/maker.js';
import { articleOf, type ComparingMaker, comparingTags, evidenceOf } from './task.js';

/** Longest claim that is quoted in a question. */
const mostQuoted = 110;

/** `Article 2 says as a fact: “Nearly 90 sailings were cancelled”. Whose claim is this in Article 1?` */
export const makeSources: ComparingMaker = (task) =>
  task.comparison.differs.flatMap((finding): readonly Candidate[] => {
    const claim = finding.sides.find(({ words }) => words !== null);
    const own = finding.sides.find(({ words }) => words === null);
    const [claimed] = claim?.tellings ?? [];
    const [told] = own?.tellings ?? [];
    const source = claim?.words;
    if (finding.aspect !== 'source' || source == null || claimed === undefined || told === undefined)
      return [];
    const quote = told.evidence[0]?.quote ?? '';
    if (quote.length > mostQuoted || /["“”]/u.test(quote) || !/^\p{Lu}/u.test(quote)) return [];
    const evidence = evidenceOf([claimed, told]);
    return [
      {
        item: {
          ...generated({
            id: stableId(task.slug, finding.id, 'source'),
            prompt: `${articleOf(task.comparison, told).label} says as a fact: “${quote}”. Whose claim is this in ${articleOf(task.comparison, claimed).label}?`,
            skill: 'evaluate',
            tags: comparingTags,
            evidence,
          }),
          type: 'short-answer',
          accepted: [`the ${source}`.replace(/^the (?=the |\p{Lu})/u, ''), source].filter(
            (text, at, all) => all.indexOf(text) === at,
          ),
        },
        family: 'evaluation',
        form: 'comparing-source',
        facts: [finding.id],
        paragraph: task.paragraphOf(evidence[0]?.sentence ?? ''),
        keys: [normalizeText(source)],
        worth: finding.salience,
      },
    ];
  });
