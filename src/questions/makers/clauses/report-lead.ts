import { contentWords } from '../../faults/texts.js';
import type { MakerTask } from '../maker.js';

/** Share of the words of a main idea that the paragraphs behind the first must have. */
const leastTakenUp = 0.5;

/** Openings of a scene, an aside or a story: the lead of a feature, not of a report. */
const scene =
  /^(?:Every|Each|From|When|While|As|After|Before|Since|If|Although|Though|On|In|At|Inside|Outside|Across|Back|Yesterday|It was|There (?:is|are|was|were)|Once|For|With|Like|Some|Many|One)\b|\b\d+-year-old\b|, \d\d,|\b(?:is|are|was|were) (?:used|accustomed|no strangers?) to\b|\b(?:today|yesterday|now|recently)\b|^[^,]+ was born (?:in|on|at)\b|[“”"?]/u;
/** What people hold for true, told by a writer who mostly goes on to say what is. */
const view =
  /\b(?:impression|perception|misconception|myth|notion|assumption|belief|conventional wisdom|(?:widely|often|commonly|generally|long been) (?:seen|held|believed|thought|assumed|portrayed|regarded))\b/i;
/** Opens a sentence that takes back what the one before it told. */
const turn =
  /^(?:But|Yet|However|Nevertheless|Nonetheless|In (?:fact|reality|truth)|Actually|Instead|On the contrary|The (?:truth|reality) is|That is (?:wrong|not))\b/u;
/** Opens the headline of an account of one side of the matter. */
const asking = /^(?:How|Why|What|Who|Where|When|Inside)\b|\?\s*$/u;
/** Verbs of what lasts: a report tells what happened, has happened or will. */
const lasting = new Set('be have look seem feel like love want know think believe remain'.split(' '));

/**
 * Whether the article opens as a report does, with its main idea, and the gist tells it: no scene, no view that is
 * taken back, but news that the later paragraphs take up.
 */
export function opensWithMainIdea(task: MakerTask): boolean {
  const { gist } = task.summary;
  const [first] = task.analysis.sentences;
  if (gist === null || first === undefined || gist.evidence[0]?.sentence !== first.id) return false;
  return (
    !scene.test(gist.text) &&
    !isTakenBack(task, gist.text) &&
    tellsNews(task, first.root) &&
    isHeadline(task.analysis.article.title, gist.text) &&
    isTakenUp(task, gist.text)
  );
}

/**
 * Whether the headline may stand over the gist: it speaks of the same, and promises nothing else by the way it asks
 * (`How tensions spoiled the games`) or by a second part (`NASA marks a birthday; announces new homes`).
 */
function isHeadline(title: string, gist: string): boolean {
  if (asking.test(title) || title.includes(';')) return false;
  const own = contentWords(title);
  const told = contentWords(gist);
  return own.length === 0 || own.some((word) => told.includes(word));
}

/** Whether the article goes on to rebut its first sentence, or may do so. */
function isTakenBack({ analysis }: MakerTask, gist: string): boolean {
  const next = analysis.sentences[1]?.span;
  return (
    view.test(gist) || (next !== undefined && turn.test(analysis.article.text.slice(next.start, next.end)))
  );
}

/** Whether the paragraphs behind the first speak of the same: of a lead that only sets the scene they do not. */
function isTakenUp({ analysis, article }: MakerTask, gist: string): boolean {
  const later = analysis.sentences
    .filter(({ paragraph }) => paragraph > 0)
    .flatMap(({ id }) => article.sentenceWords.get(id) ?? []);
  const own = contentWords(gist);
  return own.filter((word) => later.some((words) => words.has(word))).length >= leastTakenUp * own.length;
}

function tellsNews({ analysis }: MakerTask, root: number): boolean {
  const verb = analysis.tokens[root];
  if (verb === undefined || verb.upos !== 'VERB' || lasting.has(verb.lemma)) return false;
  return verb.xpos === 'VBD' || analysis.tokens.some(({ head, upos }) => head === root && upos === 'AUX');
}
