import { describe, expect, it } from 'vitest';
import { nearInMeaning, newsWords } from '../../../src/language/lexicons/news-words.js';
import { otherSenses } from '../../../src/language/lexicons/other-senses.js';
import { wrongMeanings } from '../../../src/language/lexicons/wrong-meanings.js';
import { readText } from '../../facts/builders.js';
import { askOf, itemsOf, summaryOf } from '../builders.js';

const known = new Set(newsWords.map(({ word }) => word));

const reading = readText(
  'The council will rescind the rule. Two lucrative firms flee the city, and a precarious peace holds near Bergen. Critics say the plan was unanimous, and the emission of gas rose.',
);
const entry = (term: string, text: string) => ({
  term,
  text,
  evidence: [{ sentence: 'a1p1s1', quote: reading.analysis.article.text }],
});
const words = [
  entry('rescind', 'officially cancel'),
  entry('lucrative', 'bringing in a lot of money'),
  entry('precarious', 'not safe and likely to get worse'),
  entry('unanimous', 'agreed on by everybody'),
];
const made = (vocabulary: typeof words) => askOf(reading, summaryOf({ vocabulary }));
const formsOf = (vocabulary: typeof words) => made(vocabulary).map(({ form }) => form);

describe('makeVocabulary', () => {
  it('matches words with their meanings', () => {
    const [item] = made(words).flatMap(({ form, item }) => (form === 'matching-words' ? [item] : []));
    expect(item?.type === 'matching' ? item.left.map(({ text }) => text).toSorted() : []).toEqual(
      words.map(({ term }) => term).toSorted(),
    );
  });

  it('asks for the word that has a meaning, in its plain form', () => {
    const asked = itemsOf(made(words), 'short-answer').filter(({ skill }) => skill === 'vocabulary');
    expect(asked.map(({ prompt, accepted }) => [prompt, accepted])).toContainEqual([
      'Which word in paragraph 1 means “officially cancel”?',
      ['rescind'],
    ]);
    expect(formsOf([entry('demolish', 'pull down')])).not.toContain('word-for-meaning');
  });

  it.each([
    ['hazardous', 'dangerous', 'The hazardous road to Bergen is dangerous in the winter.', []],
    [
      'hazardous',
      'dangerous',
      'The hazardous road to Bergen is long and steep.',
      ['word-meaning', 'word-for-meaning'],
    ],
    [
      'bacterium',
      'a living thing of one cell, too small to see',
      'Bacteria grow in the old pipes of Bergen.',
      [],
    ],
    [
      'withdraw',
      'take back, pull out or move away',
      'The rule of Bergen was withdrawn in May.',
      ['word-meaning'],
    ],
    ['flee', 'run away from danger', 'Two families fled the old harbour of Bergen.', []],
    [
      'flee',
      'run away from danger',
      'Two families flee the old harbour of Bergen.',
      ['word-meaning', 'word-for-meaning'],
    ],
  ])('asks of %s, %s, in “%s”: %j', (term, meaning, text, expected) => {
    const vocabulary = [{ term, text: meaning, evidence: [{ sentence: 'a1p1s1', quote: text }] }];
    const made = askOf(readText(text), summaryOf({ vocabulary })).map(({ form }) => form);
    expect(
      made.filter((form) => form.startsWith('word-') && form !== 'word-bank-paragraph').toSorted(),
    ).toEqual(expected.toSorted());
  });

  it.each([
    ['The vast desert lies beside an immense lake near Bergen.', 'vast', 'extremely large'],
    ['Many visitors asked numerous questions in Bergen.', 'numerous', 'many'],
    ['The massive tower stands in a great park near Bergen.', 'massive', 'very large'],
    ['The bakery won a remarkable prize for a noteworthy cake.', 'remarkable', 'unusual and worth noticing'],
    ['A vital rule is important for every school in Bergen.', 'vital', 'extremely important'],
    ['The yearly fair and the annual race fill the town.', 'annual', 'yearly'],
    ['Farmers often swim, and they frequently ski near Bergen.', 'frequently', 'often'],
    ['The bakery won a mandate, and the permission came from Bergen.', 'mandate', 'permission'],
  ])('does not ask for the word where another may be meant: %s', (text, term, meaning) => {
    const vocabulary = [{ term, text: meaning, evidence: [{ sentence: 'a1p1s1', quote: text }] }];
    const forms = askOf(readText(text), summaryOf({ vocabulary })).map(({ form }) => form);
    expect(forms).not.toContain('word-for-meaning');
  });

  it.each([
    ['The massive tower stands in a quiet park near Bergen.', 'massive', 'very large'],
    ['The bakery won a remarkable prize for a sweet cake.', 'remarkable', 'unusual and worth noticing'],
    ['A vital rule is hard for every school in Bergen.', 'vital', 'extremely important'],
    ['The winter fair and the annual race fill the town.', 'annual', 'yearly'],
    ['They say that bakers will apologize to the visitors.', 'apologize', 'say that you are sorry'],
  ])('asks for the word where no other may be meant: %s', (text, term, meaning) => {
    const vocabulary = [{ term, text: meaning, evidence: [{ sentence: 'a1p1s1', quote: text }] }];
    const forms = askOf(readText(text), summaryOf({ vocabulary })).map(({ form }) => form);
    expect(forms).toContain('word-for-meaning');
  });

  it('offers what a word does not mean, where the list tells it', () => {
    const choices = itemsOf(made(words), 'choice').filter(({ skill }) => skill === 'vocabulary');
    expect(choices.map(({ prompt }) => prompt)).toEqual([
      'What does “rescind” mean in paragraph 1?',
      'What does “lucrative” mean in paragraph 1?',
    ]);
    for (const { choices: options } of choices) expect(options).toHaveLength(4);
  });

  it.each([
    ['three words', words.slice(0, 3)],
    ['words that mean nearly the same', [...words.slice(0, 3), entry('profitable', 'making money')]],
    [
      'words of which everyday words say the same',
      [
        ...words.slice(0, 2),
        entry('genuine', 'real, not false'),
        entry('authentic', 'real, not copied or false'),
      ],
    ],
    [
      'a word that tells its own meaning',
      [...words.slice(0, 3), entry('spokesperson', 'a person who speaks for an organization')],
    ],
  ])('matches nothing with %s', (_, vocabulary) => {
    expect(formsOf(vocabulary)).not.toContain('matching-words');
  });
});

describe('makeVocabulary asks nothing of a word with several senses', () => {
  it.each([
    ['concede', 'The goalkeeper will concede a penalty.'],
    ['initiative', 'The mayor must take the initiative.'],
    ['synthetic', 'Engineers used synthetic aperture radar.'],
    ['plead', 'He will plead guilty to theft.'],
    ['magnitude', 'The earthquake had a magnitude of six.'],
  ])('%s', (term, text) => {
    const quote = [{ sentence: 'a1p1s1', quote: text }];
    const vocabulary = [{ term, text: 'admit unwillingly', evidence: quote }];
    expect(askOf(readText(text), summaryOf({ vocabulary })).map(({ form }) => form)).not.toContain(
      'word-for-meaning',
    );
    expect(known.has(term)).toBe(false);
  });
});

describe('the table of meanings', () => {
  it('has a part of speech and a meaning for each word, and each word once', () => {
    expect(known.size).toBe(newsWords.length);
    for (const { word, upos, meaning } of newsWords) {
      expect(upos, word).toMatch(/^(?:NOUN|VERB|ADJ|ADV)$/);
      expect(meaning, word).toMatch(/^\p{Ll}.*[\p{L}\d]$/u);
    }
  });

  it('keeps apart words that it has', () => {
    expect(nearInMeaning.flat().filter((word) => !known.has(word))).toEqual([]);
  });

  it.each([...wrongMeanings])(
    'has three wrong meanings of “%s”, about as long as the right one',
    (word, wrong) => {
      const meaning = newsWords.find((one) => one.word === word)?.meaning ?? '';
      const options = [meaning, ...wrong];
      const lengths = options.map(({ length }) => length);
      expect(new Set(options).size).toBe(4);
      expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(1.8);
      for (const phrase of wrong) {
        expect(phrase).toMatch(/^\p{Ll}.*[\p{L}\d]$/u);
        expect(options.some((other) => other !== phrase && other.includes(phrase))).toBe(false);
      }
    },
  );

  it('has the words that may have another sense', () => {
    expect([...otherSenses.keys()].filter((word) => !known.has(word))).toEqual([]);
  });

  it.each([
    'It never <occurred> to the mayor.',
    'The coach was less <diplomatic> about it.',
    'The team is <vulnerable> to suspensions.',
    'The committee met <virtually> on Monday.',
    'The party won by a <landslide>.',
    'She was a <contemporary> of the poet.',
    'The farm was an <asset> to the village.',
    'He was <condemned> to ten years in prison.',
    'Witty, sometimes <devastating> and rarely kind, she wrote on.',
    'The hall <erupted> in applause.',
    'They were <eliminated> in the second round.',
    'The patients had <traumatic> brain injuries.',
    'The actors were <acknowledged> by the jury as the best of the year.',
    'The report <acknowledges> the progress of the school.',
    'The farm uses <artificial> intelligence.',
    'She can afford to be <deliberate> about it.',
    'Storms in an area of <enhanced> risk crossed the valley.',
    'Wind is an <influential> driver of the change.',
    'Courage is a <plausible> trait.',
    'An actor <portraying> a soldier waved a flag.',
    'The flute is the <ancestor> of many instruments.',
    'Hot springs <occur> mainly in the north.',
    'The dust <adheres> to the walls of the tank.',
    'She <averted> her eyes.',
    'The lake is a <candidate> for life, and so are two planets.',
    'Their views <coincided>.',
    'It was a <comprehensive> victory.',
    'Farmers <comprise> the majority of the voters.',
    'The loss is of little <consequence>.',
    'They met their <contemporary> rivals.',
    'A <cynical> move, said the mayor.',
    'The <dedication> of the bridge drew a crowd.',
    'Two <deputies> of the sheriff came.',
    'She was <devastated> by the news.',
    'A mechanic <diagnosed> the problem.',
    'The stone <displaced> the water in the jar.',
    'Copper is <distributed> across the valley.',
    'The tower <dominates> the skyline.',
    'The home team <dominated> while it rained.',
    'He was <dubious> about the plan.',
    'They <embarked> on a ship.',
    'The island is an <extinct> volcano.',
    'The firm <fabricates> parts for ships.',
    'He <hastened> to add a word.',
    'Mars is a <hostile> planet.',
    'The <hostilities> lasted for a year.',
    'It is a <humanitarian> crisis.',
    'Cosmic <inflation> was short.',
    'The <invasion> of land by plants was slow.',
    'The law is a <landmark> in history.',
    'The <migrants> are birds.',
    'The <momentum> depends on the mass.',
    'A <monumental> gateway leads to the palace.',
    'The rider <negotiated> a bend.',
    'The atom is <neutral>.',
    'The text is full of <obscure> passages.',
    'Fossils <occur> in every layer.',
    'It is naturally <occurring> salt.',
    'The tax is an <outrage>.',
    'The custom is <peculiar> to the island.',
    'His gift was <perceived> by his teacher.',
    'He lost his <petition> to the court.',
    'The lamp has a <prominent> place.',
    'An eagle <soared> high.',
    'He spent a week in <solitary> confinement.',
    'The wine is for <sophisticated> tastes.',
    'He <speculated> in land.',
    'The mobile <tariff> is cheap.',
    'The glass lost its <transparency>.',
    'The police <excluded> the possibility of an accident.',
    'Every shop is open, <excluding> the bakery.',
    'The boy became <withdrawn> after the move.',
    'She is <withdrawing> into herself.',
    'The frozen world is a strong <candidate> in the search for life.',
    'The sea <dominated> her early work.',
    'Views of the harbour were <prominent>.',
    'She was an <accomplished> pianist.',
    'The police will make a <determination> on Friday.',
    'The law is on surgery that aids in a <transition>.',
    'It was one of her most <substantial> works.',
    'She spoke to a broad <coalition> of voters.',
  ])('sees another sense in “%s”', (marked) => expect(isOther(marked)).toBe(true));

  it.each([
    'The accident <occurred> at noon.',
    'The task was <accomplished> by noon.',
    'The town paid a <substantial> sum for the boats.',
    'A <coalition> of two parties runs the town.',
    'She showed great <determination>.',
    'The two states cut <diplomatic> ties.',
    'The flood hit the most <vulnerable> people.',
    'The shop was <virtually> empty.',
    'Heavy rain set off a <landslide>.',
    'The gallery shows <contemporary> art.',
    'The farm is his only <asset>.',
    'The minister <condemned> the attack.',
    'The storm had a <devastating> effect.',
    'The volcano <erupted> on Sunday.',
    'The new law <eliminated> the tax.',
    'It was a <traumatic> experience.',
    'The mayor <acknowledged> that the plan had failed.',
    'The lake is <artificial>.',
    'It was a <deliberate> attack on the bridge.',
    'New lamps <enhanced> the garden.',
    'The most <influential> painters met in Bergen.',
    'Nobody gave a <plausible> explanation.',
    'The club <excluded> two members.',
    'She is a <candidate> for the world title.',
    'Two firms <dominate> the market.',
    'A <prominent> lawyer shared his views.',
    'The <transition> to farming took a century.',
    'The army is <withdrawing> from the valley.',
    'The firm has <withdrawn> its offer.',
    'The book <portrays> the mayor as a liar.',
    'Most shops <adhere> to the plan.',
    'They <averted> a strike.',
    'The <candidate> won by ten votes.',
    'The fair <coincided> with the race.',
    'It was a <comprehensive> report.',
    'The team <comprises> six nurses.',
    'The flood was a <consequence> of the rain.',
    'Her <dedication> impressed the school.',
    'The mayor sent her <deputy>.',
    'The storm <devastated> the village.',
    'The doctor <diagnosed> an infection.',
    'The dam <displaced> two thousand people.',
    'The school <distributed> books to the pupils.',
    'One firm <dominates> the trade.',
    'It was a <dubious> deal.',
    'She <embarked> on a tour.',
    'The bird has been <extinct> since 1900.',
    'He <fabricated> the story.',
    'The crowd was <hostile>.',
    'He felt <hostility> in the hall.',
    'They bring <humanitarian> aid.',
    'High <inflation> hurt the poor.',
    'They feared an <invasion> of the island.',
    'The tower is a <landmark>.',
    'The <migrants> crossed the river.',
    'The campaign is gaining <momentum>.',
    'It was a <monumental> task.',
    'They <negotiated> a treaty.',
    'The country stayed <neutral>.',
    'The change <occurred> in 1990.',
    'There was <outrage> in the town.',
    'It was a <peculiar> hat.',
    'They signed a <petition> against the road.',
    'She is a <prominent> painter.',
    'Prices <soared> last year.',
    'Critics <speculated> about the reason.',
    'The <tariff> on steel was raised.',
    'They asked for more <transparency>.',
    'Whales and cows have a common <ancestor>.',
    'The bird is the <ancestor> of all the hens on the farm, fossils show.',
    'Her <ancestors> built the mill.',
    'The farmers honour their <ancestors> in autumn.',
  ])('sees the sense of the list in “%s”', (marked) => expect(isOther(marked)).toBe(false));
});

function isOther(marked: string): boolean {
  const form = /<(\p{L}+)>/u.exec(marked)?.[1] ?? '';
  const [word = ''] = [...otherSenses.keys()]
    .filter((one) => form.startsWith(one.replace(/[ey]$/u, '')))
    .toSorted((one, other) => other.length - one.length);
  return otherSenses.get(word)?.test(marked) ?? false;
}
