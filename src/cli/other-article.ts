import { UserError } from '../base/user-error.js';
import { readQuiz } from '../io/quiz-file.js';
import type { StudyPack } from '../model/quiz.js';
import type { Core } from './core.js';

/** Share of the sentences of the shorter text that two states of one article have in common at least. */
const leastShared = 0.5;

/**
 * Two articles may have one file name. A folder that holds the sheets of one of them is not made anew for the other.
 * A text in which words were mended, or that was cut, is still the same article.
 * @throws UserError where most sentences of the quiz.json in the folder are not those of the pack.
 */
export async function refuseOtherArticle(folder: string, pack: StudyPack, core: Core): Promise<void> {
  const before = await packIn(folder, core);
  if (before === null || isSameText(sentencesOf(before), sentencesOf(pack))) return;
  throw new UserError(
    `${folder} was left alone, since it holds the sheets of another text: “${before.title}”. Most sentences differ. Give the file another name, or another --out; to replace what is there: --force.`,
  );
}

/** The pack of a folder; null where there is none that can be read. */
async function packIn(folder: string, core: Core): Promise<StudyPack | null> {
  try {
    const { text } = await readQuiz(folder);
    return core.parsePack(text).value;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function isSameText(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((sentence) => other.has(sentence)).length;
  return shared >= leastShared * Math.min(one.size, other.size);
}

function sentencesOf({ articles }: StudyPack): ReadonlySet<string> {
  return new Set(
    articles.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
    ),
  );
}
