import { comparisonSchema } from './comparison.js';
import { factsSchema } from './facts.js';
import { quizSchema } from './quiz.js';
import { lenientDocument, strictDocument } from './schema.js';
import { studentQuizSchema } from './student.js';

/** Each file's schema with every property required: what quizpress writes is checked against these. */
export const strictDocuments = {
  quiz: strictDocument('urn:quizpress:quiz:1.0.0:complete', 'quiz.json as written', quizSchema),
  studentQuiz: strictDocument('urn:quizpress:student-quiz:1.0.0', 'quiz.student.json', studentQuizSchema),
  comparison: strictDocument('urn:quizpress:comparison:1.0.0', 'comparison.json', comparisonSchema),
  facts: strictDocument('urn:quizpress:facts:1.0.0', 'facts.json', factsSchema),
} as const;

/** The published schema, `quizpress/schema/quiz.json`: what a teacher may write into quiz.json. */
export const publishedQuizSchema = lenientDocument('urn:quizpress:quiz:1.0.0', 'quizpress quiz', quizSchema);
