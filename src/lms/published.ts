import type { factsSchema } from './schema/facts.js';
import type { Infer } from './schema/schema.js';
import type { studentQuizSchema } from './schema/student.js';

/** quiz.student.json: what is on the sheet, and nothing that tells an answer. */
export type StudentQuiz = Infer<typeof studentQuizSchema>;

/** One item of quiz.student.json. */
export type StudentItem = StudentQuiz['items'][number];

/** One fact of facts.json. */
export type PublishedFact = Infer<typeof factsSchema>[number];
