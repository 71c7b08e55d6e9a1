import type { Item } from '../../src/model/item.js';
import { defaultContentOptions } from '../../src/model/options.js';
import type { PackArticle, Section, StudyPack } from '../../src/model/quiz.js';
import type { Summary, SummaryEntry, SummarySentence } from '../../src/model/summary.js';
import { ferryArticle } from './article.js';
import { ferryItems, quotedWhole } from './items.js';

function sentence(text: string, at: string): SummarySentence {
  return { text, evidence: quotedWhole(at) };
}

function entry(term: string, text: string, at: string): SummaryEntry {
  return { term, ...sentence(text, at) };
}

/** A summary of the ferry report with every part. */
export const ferrySummary: Summary = {
  gist: sentence(
    'The town council of Marlow Quay voted on Tuesday to bring back the passenger ferry to Northbank after eleven years.',
    'a1p1s1',
  ),
  short: [
    sentence(
      'The town council of Marlow Quay voted on Tuesday, by nine votes to two, to bring back the ferry across the River Senn.',
      'a1p1s1',
    ),
    sentence('An electric boat built by Teller & Sons will run every twenty minutes.', 'a1p6s1'),
    sentence('Councillor Peter Osei said the town could not be sure of the cost.', 'a1p7s2'),
  ],
  standard: [
    sentence(
      'The town council of Marlow Quay voted on Tuesday to bring back the passenger ferry, which was stopped in 2013 because its boats had become too expensive to repair.',
      'a1p4s1',
    ),
    sentence('According to the yard that will build it, the electric boat will be almost silent.', 'a1p6s3'),
    sentence(
      'The Senn Rowing Club fears that its wash could make the water unsafe for beginners; the council has agreed to a speed limit of eight knots near the clubhouse.',
      'a1p8s3',
    ),
  ],
  easy: null,
  keyFacts: [
    sentence('Nine councillors voted for the ferry and two against.', 'a1p1s2'),
    sentence('The ferry will carry up to 60 passengers and 20 bicycles.', 'a1p2s2'),
    sentence('The old service was stopped in 2013.', 'a1p4s1'),
  ],
  fiveW: {
    who: [sentence('The town council of Marlow Quay', 'a1p1s1')],
    what: [sentence('voted to bring back the passenger ferry', 'a1p1s1')],
    when: [sentence('on Tuesday', 'a1p1s1')],
    where: [sentence('across the River Senn, between the Old Pier and Northbank', 'a1p2s1')],
    why: [sentence('People in Northbank have been cut off, said Mayor Ingrid Halloran.', 'a1p3s1')],
    how: [],
  },
  timeline: [
    entry('2013', 'The old service was stopped.', 'a1p4s1'),
    entry('Tuesday', 'The council voted for a new ferry.', 'a1p1s1'),
    entry('March', 'Work on the landing stages is due to begin.', 'a1p9s1'),
  ],
  people: [
    entry('Ingrid Halloran', 'mayor of Marlow Quay', 'a1p3s1'),
    entry('Peter Osei', 'councillor who voted against the plan', 'a1p7s2'),
    entry('Amina Farouk', 'pupil, 16, who lives in Northbank', 'a1p10s1'),
  ],
  numbers: [
    entry('about 4,200', 'people who live in Northbank', 'a1p2s1'),
    entry('14 kilometres', 'the drive to the road bridge', 'a1p4s2'),
  ],
  vocabulary: [entry('wash', 'the waves that a moving boat leaves behind it', 'a1p8s2')],
  reading: null,
  speakers: [],
  causes: [],
  outline: [],
  gapped: null,
};

const headings: Readonly<Record<Item['type'], readonly [title: string, directions: string]>> = {
  choice: ['Multiple choice', 'Circle the letter of the best answer.'],
  'true-false': ['True or false?', 'Circle T for true or F for false. Correct each false statement.'],
  'short-answer': ['Short answers', 'Answer in a few words.'],
  numeric: ['Numbers', 'Write the number.'],
  list: ['Lists', 'Write one answer on each line.'],
  cloze: ['Gaps', 'Complete the text.'],
  'word-bank': ['Word bank', 'Use each word once at most.'],
  matching: ['Matching', 'Write the letter on the line.'],
  ordering: ['Order', 'Write 1 for the first, 2 for the second, and so on.'],
  open: ['Writing', 'Answer in full sentences.'],
};

/** One section for each type there is, in the order in which the types first come. */
export function sectionsOf(items: readonly Item[]): readonly Section[] {
  return [...new Set(items.map((item) => item.type))].map((type, index) => ({
    id: `section-${index + 1}`,
    title: headings[type][0],
    directions: headings[type][1],
    items: items.filter((item) => item.type === type).map((item) => item.id),
  }));
}

/** A pack of the ferry report; what is given takes the place of its parts, and sections follow the items. */
export function samplePack(parts: Partial<StudyPack> = {}): StudyPack {
  const items = parts.items ?? ferryItems;
  const article: PackArticle = ferryArticle;
  return {
    format: 'quizpress-quiz',
    version: '1.0.0',
    id: 'sample',
    title: article.title,
    language: 'en',
    generator: { name: 'quizpress', version: '0.1.0', seed: 'quizpress', options: defaultContentOptions },
    articles: [article],
    summary: ferrySummary,
    sections: sectionsOf(items),
    versions: [{ name: 'A', items: items.map((item) => item.id), mostChoices: null, choices: {} }],
    items,
    ...parts,
  };
}

/** As many items as wanted, the samples over and over under new ids. */
export function manyItems(length: number): readonly Item[] {
  return Array.from({ length }, (_, index) => {
    const item = ferryItems[index % ferryItems.length];
    return item === undefined ? [] : [{ ...item, id: `${item.id}-${index}` }];
  }).flat();
}
