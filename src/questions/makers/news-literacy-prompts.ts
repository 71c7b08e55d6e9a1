import { stableId } from '../../base/identifier.js';
import type { Candidate } from '../../model/candidate.js';
import type { OpenItem } from '../../model/item.js';
import { generated, type Maker, type MakerTask, quoted } from './maker.js';
import { introduced, type Voice, voicesOf } from './voices.js';

const worth = 0.45;
/** Speakers that are named for the marker. */
const fewestNamed = 2;
const mostNamed = 4;
/** What people say of themselves nobody else can check. */
const ofOneself = /\b(?:I|we|my|our|me|us)\b/iu;

/**
 * The standing prompts of news literacy, in fixed words, marked by what the article has: a claim to be checked, and who
 * does not speak. Only of an article in which people speak by name.
 */
export const makeNewsLiteracyPrompts: Maker = (task) => {
  const voices = voicesOf(task);
  const claim = voices.find(({ said }) => !ofOneself.test(said.text));
  return [
    ...(claim === undefined ? [] : [checkClaim(task, claim)]),
    ...(voices.length < fewestNamed ? [] : [missingVoice(task, voices)]),
  ];
};

function checkClaim(task: MakerTask, voice: Voice): Candidate {
  return promptOf(task, [voice], {
    name: 'news-literacy-claim',
    prompt:
      'Choose one claim that somebody makes in the article. Who makes it, and how could you find out whether it is true?',
    rubric: [
      { criterion: `Names a claim of somebody in the article, such as this: ${voice.said.text}`, points: 1 },
      { criterion: 'Says who makes it', points: 1 },
      { criterion: 'Names a source or a way by which this claim could be checked', points: 1 },
    ],
  });
}

function missingVoice(task: MakerTask, voices: readonly Voice[]): Candidate {
  const named = voices.slice(0, mostNamed);
  return promptOf(task, named, {
    name: 'news-literacy-missing-voice',
    prompt:
      'Whose view is missing from the article? Name one person or group, and say what they could add to the story.',
    rubric: [
      {
        criterion: `Names a person or group that the matter concerns and that does not speak in the article (these do: ${named
          .map(introduced)
          .join('; ')
          .replace(/,(?=;|$)/gu, '')})`,
        points: 1,
      },
      { criterion: 'Says what this person or group could add, and why it matters', points: 2 },
    ],
  });
}

function promptOf(
  { analysis, article }: MakerTask,
  voices: readonly Voice[],
  { name, prompt, rubric }: Pick<OpenItem, 'prompt' | 'rubric'> & { readonly name: string },
): Candidate {
  return {
    item: {
      ...generated({
        id: stableId(analysis.article.slug, name),
        prompt,
        skill: 'evaluate',
        points: rubric.reduce((sum, { points }) => sum + points, 0),
        tags: { qar: 'author-and-me', pirls: 'evaluate', bloom: 'evaluate', dok: 3, ccss: 'CCRA.R.8' },
        evidence: voices.flatMap(({ said }) => quoted(said.evidence.slice(0, 1))),
      }),
      type: 'open',
      sample: null,
      rubric,
      keywords: [],
    },
    family: 'evaluation',
    form: name,
    facts: [],
    paragraph: article.paragraphOf(voices[0]?.said.evidence[0]?.sentence ?? ''),
    keys: [],
    worth,
  };
}
