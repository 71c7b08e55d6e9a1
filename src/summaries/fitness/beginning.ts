import type { Sentence } from '../../model/analysis.js';
import { type Knowledge, sentenceText } from '../knowledge.js';
import { continuityOf, continuityOfWhole } from './continuity.js';
import { looseOpening } from './loose-opening.js';
import { pointingStart } from './openers.js';
import { knownNouns, tellingsOfTitle } from './presupposed.js';
import { datelineOf, findDangling, isFirst, isTied } from './stand-alone.js';
import { isTold } from './told.js';

/** A sentence of no more tokens is a call or a label: `New research investigates.` */
const fewestTokens = 4;

/**
 * Whether a text may begin with a sentence as it stands: it opens with no pronoun or pointer whose meaning it does not
 * give itself, tells nothing as the news of something told before, and, unless it is the first of the article, takes for
 * known only what the headline tells.
 * @param withoutOpener whether it would lose the `But` that it opens with.
 */
export function canBegin(knowledge: Knowledge, sentence: Sentence, withoutOpener = false): boolean {
  const { analysis } = knowledge;
  const opener = looseOpening(sentence, analysis.tokens);
  const skipped = Math.max(datelineOf(knowledge, sentence), withoutOpener ? opener : 0);
  const own = analysis.tokens.slice(sentence.first + skipped, sentence.end);
  const start = own[0];
  if (start === undefined) return false;
  const text = analysis.article.text.slice(start.span.start, sentence.span.end);
  const isPointing = pointingStart.test(text);
  const continuity = () =>
    skipped === 0
      ? continuityOfWhole(knowledge)(sentence)
      : continuityOf(knowledge, sentence, own, new Map(), false);
  if (knowledge.quoted.has(start.index) || own.length <= fewestTokens) return false;
  if (isFirst(knowledge, sentence))
    return (!isPointing || isResolved(knowledge, sentence)) && !continuity().isUpdate;
  if (isPointing || (opener > 0 && !withoutOpener) || isTied(text)) return false;
  const dangling = findDangling(knowledge, sentence, own, new Map());
  if (dangling !== null && dangling !== 'own-voice') return false;
  const { isUpdate, isTied: isTiedToLast, needs } = continuity();
  const given = tellingsOfTitle(analysis.article.title);
  return (
    !isUpdate &&
    !isTiedToLast &&
    !takesUp(knowledge, sentence, needs) &&
    [...needs].every((need) => isTold(need, given) || knownNouns.has(need.replace('noun:', '')))
  );
}

/** `The model tracked …`, though the headline has a model: the body says before what it is. */
function takesUp(
  { analysis, firstNoun, tree }: Knowledge,
  sentence: Sentence,
  needs: ReadonlySet<string>,
): boolean {
  const subject = tree.child(sentence.root, 'nsubj', 'nsubj:pass');
  const lemma = subject?.lemma.toLowerCase() ?? '';
  const told = analysis.sentences[firstNoun.get(lemma) ?? -1];
  return (
    needs.has(`noun:${lemma}`) &&
    told !== undefined &&
    told.first < sentence.first &&
    analysis.article.paragraphs[told.paragraph]?.kind === 'body'
  );
}

/** `It began with a whisper, but a rumour that … threatens …`: the sentence goes on to say what it means. */
function isResolved({ analysis, tree }: Knowledge, sentence: Sentence): boolean {
  if (!/^It\b/u.test(sentenceText(analysis, sentence))) return false;
  return tree
    .children(sentence.root)
    .filter(({ relation }) => relation === 'conj')
    .some(({ index }) => tree.child(index, 'nsubj', 'nsubj:pass')?.upos === 'NOUN');
}
