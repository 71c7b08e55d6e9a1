import type { Validator } from '../generated/validators.js';
import { validateFacts, validateQuiz, validateStudentQuiz } from '../generated/validators.js';
import type { Fact, Phrase } from '../model/fact.js';
import type { OutputFile } from '../model/file.js';
import type { StudyPack } from '../model/quiz.js';
import { arrange } from './arrange.js';
import { explainViolations } from './explain.js';
import { flawBreaks } from './flaw.js';
import type { PublishedFact } from './published.js';
import { strictDocuments } from './schema/documents.js';
import type { JsonSchema } from './schema/schema.js';
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
      : [jsonFile('facts.json', facts.map(publishedFact), strictDocuments.facts, validateFacts)]),
  ];
}

function jsonFile<Type>(
  name: string,
  value: Type,
  schema: JsonSchema,
  validate: Validator<Type>,
): OutputFile {
  const arranged = arrange(value, schema, schema);
  if (!validate(arranged)) {
    const messages = explainViolations(validate.errors ?? [], arranged, schema);
    throw new Error(`${name} would break its schema: ${messages.join('; ')}`);
  }
  return { name, content: `${JSON.stringify(arranged, null, 2)}\n` };
}

/** A fact as facts.json has it: what others can read without the analysis that it points into. */
function publishedFact(fact: Fact): PublishedFact {
  const { id, kind, text, roles, members, modality, attribution, confidence, salience, evidence } = fact;
  return {
    id,
    kind,
    text,
    roles: Object.fromEntries(Object.entries(roles).map(([role, phrase]) => [role, publishedPhrase(phrase)])),
    members: members.map(publishedPhrase),
    modality,
    attribution,
    confidence,
    salience,
    evidence: evidence.map(({ sentence, quote }) => ({ sentence, quote })),
  };
}

function publishedPhrase({ text, entity }: Phrase): PublishedFact['members'][number] {
  return { text, entity };
}
