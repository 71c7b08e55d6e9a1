import { validateFacts, validateQuiz, validateStudentQuiz } from '../generated/validators.js';
import type { Fact, Phrase } from '../model/fact.js';
import type { OutputFile } from '../model/file.js';
import type { StudyPack } from '../model/quiz.js';
import { flawBreaks } from './flaw.js';
import { jsonFile } from './json-file.js';
import type { PublishedFact } from './published.js';
import { strictDocuments } from './schema/documents.js';
import { findFlaws } from './semantics.js';
import { studentQuiz } from './student.js';

/**
 * quiz.json and quiz.student.json of a pack, and facts.json where the facts are at hand: null for an edited quiz.json,
 * which brings none. Keys are in the order of the schema, so that the same pack gives the same bytes.
 * @throws Error when a file would break its schema, or the quiz contradicts itself: then a stage before this one is at
 * fault. An edited quiz may have the flaws that `parsePack` lets pass.
 */
export function packFiles(pack: StudyPack, facts: readonly Fact[] | null): readonly OutputFile[] {
  const flaws = findFlaws(pack).filter(({ code }) => facts !== null || flawBreaks[code]);
  if (flaws.length > 0) {
    throw new Error(`The quiz contradicts itself: ${flaws.map(({ message }) => message).join('; ')}`);
  }
  return [
    jsonFile('quiz.json', pack, strictDocuments.quiz, validateQuiz),
    jsonFile('quiz.student.json', studentQuiz(pack), strictDocuments.studentQuiz, validateStudentQuiz),
    ...(facts === null
      ? []
      : [jsonFile('facts.json', facts.flatMap(publishedFact), strictDocuments.facts, validateFacts)]),
  ];
}

/** A fact as facts.json has it: what others can read without the analysis that it points into; none of those that need the article. */
function publishedFact(fact: Fact): readonly PublishedFact[] {
  const { id, kind, standAlone, roles, members, modality, attribution, confidence, salience, evidence } =
    fact;
  if (standAlone === null) return [];
  return [
    {
      id,
      kind,
      text: standAlone,
      roles: Object.fromEntries(
        Object.entries(roles).map(([role, phrase]) => [role, publishedPhrase(phrase)]),
      ),
      members: members.map(publishedPhrase),
      modality,
      attribution,
      confidence,
      salience,
      evidence: evidence.map(({ sentence, quote }) => ({ sentence, quote })),
    },
  ];
}

function publishedPhrase({ text, entity }: Phrase): PublishedFact['members'][number] {
  return { text, entity };
}
