import { unique } from '../../base/collections.js';
import { UserError } from '../../base/user-error.js';

/**
 * The questions of a file of OneStopQA items, one JSON object a line, each once.
 * @throws UserError with file and line where there is no question.
 */
export function readQuestions(source: string, file: string): readonly string[] {
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  return unique(
    lines.map((line, index) => {
      const item: unknown = JSON.parse(line);
      if (
        typeof item === 'object' &&
        item !== null &&
        'question' in item &&
        typeof item.question === 'string'
      )
        return item.question.trim();
      throw new UserError(`${file}:${index + 1}: there is no "question".`);
    }),
  );
}
