import { expectTypeOf, test } from 'vitest';
import type { quizSchema } from '../../../src/lms/schema/quiz.js';
import type { Infer } from '../../../src/lms/schema/schema.js';
import type { StudyPack } from '../../../src/model/quiz.js';

test('the schema of quiz.json and the type StudyPack say the same (checked by the compiler)', () => {
  expectTypeOf<Infer<typeof quizSchema>>().toEqualTypeOf<StudyPack>();
});
