import { stableId } from '../../base/identifier.js';
import { capitalizeFirst } from '../../base/text.js';
import { generated, type Maker, quoted } from './maker.js';
import { introduced, type Voice, voicesOf } from './voices.js';

const worth = 0.6;

/**
 * Whose word the article takes: two people who speak in it, who they are and what each of them says. The sample tells the
 * weightiest thing that each of them says; others are as right.
 */
export const makeNewsLiteracy: Maker = (task) => {
  const [one, other] = voicesOf(task);
  if (one === undefined || other === undefined) return [];
  const voices = [one, other].toSorted((first, second) => placeOf(first) - placeOf(second));
  const names = voices.map(({ name }) => name);
  const isIntroduced = voices.every(({ post }) => post !== null);
  const asked = isIntroduced
    ? `Who are ${names.join(' and ')}, and what does each of them say in the article?`
    : `What do ${names.join(' and ')} say in the article?`;
  return [
    {
      item: {
        ...generated({
          id: stableId(task.analysis.article.slug, 'news-literacy-sources'),
          prompt: `${asked} Give one important thing for each.`,
          skill: 'evaluate',
          points: voices.length * (isIntroduced ? 2 : 1),
          tags: {
            qar: 'think-and-search',
            pirls: 'interpret-and-integrate',
            bloom: 'analyze',
            dok: 2,
            ccss: 'CCRA.R.1',
          },
          evidence: voices.flatMap(({ said }) => quoted(said.evidence.slice(0, 1))),
        }),
        type: 'open',
        sample: voices.map(sayOf).join(' '),
        rubric: voices.flatMap(({ name, post }) => [
          ...(isIntroduced ? [{ criterion: `Says who ${name} is: ${post}`, points: 1 }] : []),
          { criterion: `Tells something that ${name} says in the article`, points: 1 },
        ]),
        keywords: names,
      },
      family: 'evaluation',
      form: 'news-literacy-sources',
      facts: [],
      paragraph: task.article.paragraphOf(voices[0]?.said.evidence[0]?.sentence ?? ''),
      keys: [],
      worth,
    },
  ];
};

function placeOf({ said }: Voice): number {
  return said.evidence[0]?.span.start ?? 0;
}

/** `Anna Karlsen, director of the museum, said that the bridge was safe.` */
function sayOf(voice: Voice): string {
  const { name, said } = voice;
  const words = said.text
    .slice(name.length)
    .replace(/([.!?])?(["”])\.$/u, (_, end, mark) => `${end ?? '.'}${mark}`);
  return `${capitalizeFirst(introduced(voice))}${words}`;
}
