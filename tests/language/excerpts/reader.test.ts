import { describe, expect, it } from 'vitest';
import { createExcerptReader, type Pointer } from '../../../src/language/excerpts/reader.js';
import { readText } from '../../facts/builders.js';

/** The article before an excerpt; each row reads an excerpt that follows it. */
const before =
  'The council of Arden has a plan for a new ferry. Two villages want the ferry: Holt and Marby. Emma Stone owns the Harbour Company and sells skin care products. Her dogs sleep on three floors. The government pays.';

/** What leads out of an excerpt, and the word that does. */
function pointerOf(excerpt: string): string | null {
  const { analysis } = readText(`${before}\n\n${excerpt}`);
  const sentences = analysis.sentences.filter(({ paragraph }) => paragraph === 1);
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined) return 'nothing read';
  const found = createExcerptReader(analysis).findPointer({ first: first.first, end: last.end });
  return found === null ? null : `${found.kind}: ${found.token.text}`;
}

const pointing: readonly (readonly [excerpt: string, kind: Pointer, word: string])[] = [
  ['But the storm of 1912 sank three boats off the coast.', 'tie', 'But'],
  ['As a result, farmers sold bread beside the road.', 'tie', 'As'],
  ['For example, farmers sold bread beside the road.', 'tie', 'For'],
  ['Farmers then sold bread beside the road to Bergen.', 'tie', 'then'],
  ['Farmers also sold bread beside the road to Bergen.', 'tie', 'also'],
  ['She sold bread beside the road to Bergen.', 'pronoun', 'She'],
  ['It tells people to have enough bread for a week.', 'pronoun', 'It'],
  ['In winter it carries 40 passengers to Bergen.', 'pronoun', 'it'],
  ['Every summer they walk to Bergen.', 'pronoun', 'they'],
  ['We walked to Bergen in the rain.', 'own-voice', 'We'],
  ['My mother walked to Bergen in the rain.', 'own-voice', 'My'],
  ['“Farmers sold bread beside the road,” she said.', 'own-voice', 'Farmers'],
  ['“Farmers sold bread beside the road to Bergen.”', 'own-voice', 'Farmers'],
  ['The bakery in Bergen closed before he sold bread.', 'pronoun', 'he'],
  [
    'A tower was built by the fathers of the farmers of Bergen. A new test supports their conclusion.',
    'pronoun',
    'their',
  ],
  ['A fire began near the stables of Bergen. An old paper confirms their version.', 'pronoun', 'their'],
  ['This group meets in Bergen every summer.', 'demonstrative', 'This'],
  ['These are the largest boats in Norway.', 'demonstrative', 'These'],
  ['Farmers fought the same war for a decade.', 'comparison', 'same'],
  ['A similar concern worries farmers in Norway.', 'comparison', 'similar'],
  ['Other farmers sold bread beside the road.', 'comparison', 'Other'],
  ['The following year, farmers sold bread in Bergen.', 'comparison', 'following'],
  ['The dogs bark at night in the winter.', 'definite', 'dogs'],
  ['Workers painted the floors in May 1998.', 'definite', 'floors'],
  ['The villages have 300 inhabitants and a school.', 'definite', 'villages'],
  ['Sailors tried the skin care products in May.', 'definite', 'products'],
  ['Similar stories are told from Oslo to Bergen.', 'comparison', 'Similar'],
  ['The two farmers sold bread beside the road.', 'definite', 'farmers'],
  ['The two spoke about the winter in Norway.', 'definite', 'two'],
  ['The first was built of wood in Bergen.', 'definite', 'first'],
  ['Emma Stone ate the least of the three.', 'definite', 'three'],
  ['Emma Stone ate the least of the three, selling bread in Bergen.', 'definite', 'three'],
  ['Emma Stone slept in Bergen. The second was sold in May.', 'definite', 'second'],
  ['Farmers sold bread in Bergen. Second, a heater is needed for the farm.', 'tie', 'Second'],
  ['Farmers sold bread in Bergen. The second argument is about a ferry.', 'tie', 'The'],
  ['The region has 300 inhabitants and a school.', 'definite', 'region'],
  ['The crimes were committed in the summer of 1912.', 'definite', 'crimes'],
  ['When the full complex is ready, farmers will sell bread in Bergen.', 'definite', 'complex'],
  ['The temporary measure ends in May 1998.', 'definite', 'measure'],
  ['Farmers sold bread beside the road to Bergen. The report tells why.', 'definite', 'report'],
  ['One clue is in a letter to Anna Karlsen.', 'tie', 'One'],
  ['Bergen has exactly that – a ferry for 300 visitors.', 'demonstrative', 'that'],
  ['On this day, farmers sell bread in Bergen.', 'demonstrative', 'this'],
  ['Farmers that year sold bread in Bergen.', 'demonstrative', 'that'],
  ['Additionally, farmers sold bread in Bergen.', 'tie', 'Additionally'],
  ['This term tells of two things in one.', 'demonstrative', 'This'],
  ['Five calves were born there in May 2012.', 'tie', 'there'],
  ['A toy, for example, glows at night in Bergen.', 'tie', 'A'],
  ['Fourth, a heater is needed for the farm.', 'tie', 'Fourth'],
  ['Farmers decided to sell bread again in Bergen.', 'tie', 'again'],
  ['The Olympic medallist says that Bergen is cold.', 'definite', 'medallist'],
  ['The council reached its view after a storm in Bergen.', 'definite', 'council'],
  ['Dubbed “Gucci Grace” by farmers, she sold bread in Bergen.', 'pronoun', 'she'],
  ['The actor Mark Rylance has called it his favourite book in Norway.', 'pronoun', 'it'],
  ['Within a couple of years, he was playing at a bar in Bergen.', 'pronoun', 'he'],
  ['Clement Greenberg, an American critic, called it a storm.', 'pronoun', 'it'],
  ['It seeks to sell bread for the first time in Bergen.', 'pronoun', 'It'],
  ['Most were built of wood beside the road.', 'pronoun', 'Most'],
  ['Fuller details are to follow in the winter.', 'comparison', 'Fuller'],
  ['Farmers compared such storms to those in Bergen.', 'comparison', 'such'],
  ['The letter at the end of the number stands for Bergen.', 'definite', 'number'],
  ['By comparison, farmers sold bread in Bergen.', 'tie', 'By'],
  ['Six years later, farmers sold bread in Bergen.', 'tie', 'Six'],
  ['A few days earlier the storm sank a boat in Bergen.', 'tie', 'A'],
  ['Although many were built, only one boat is left in Bergen.', 'pronoun', 'many'],
  ['We sold our boats in Bergen.', 'own-voice', 'We'],
  ['My farm is in Bergen.', 'own-voice', 'My'],
  ['Farmers slept. In the winter it carried 40 passengers.', 'pronoun', 'it'],
  ['That strange idea may help the farmers of Bergen.', 'demonstrative', 'That'],
  ['Those broken boats lay in Bergen for a year.', 'demonstrative', 'Those'],
  ['For starters, farmers sold bread beside the road.', 'tie', 'For'],
  ['The 29-year-old electrical engineer is one of dozens of farmers.', 'definite', 'engineer'],
];

const standing: readonly string[] = [
  'Emma Stone says that old boats carry apples to Bergen.',
  'Emma Stone helped those responsible for the bakery of Bergen.',
  'Farmers sold bread beside the road to Bergen. Then they went home.',
  'Emma Stone said she sold bread beside the road to Bergen.',
  'Emma Stone opened a bakery in May. Her sister sold bread there.',
  'Boats from Bergen carry apples. They sail in the morning.',
  'A museum bought a boat and painted its sails.',
  'It is likely that farmers sold bread in Bergen.',
  '“We walked to Bergen in the rain,” said Emma Stone.',
  '“Farmers sold bread beside the road,” said a farmer from Bergen.',
  'A sailor sold bread in Bergen because he needed money.',
  'This year farmers sold bread beside the road.',
  'Farmers who sold bread helped those who had none.',
  'This week farmers sold bread beside the road.',
  'In Bergen there are farmers who sell bread.',
  'First prize went to a farmer from Bergen.',
  'Farmers sold bread in Bergen. Then they sold it again.',
  'Emma Stone asked the council of Arden for a bridge.',
  'A farmer said that, in the winter, bread is cold.',
  'Farmers sold such bread as nobody had seen beside the road.',
  'Most farmers sold bread beside the road.',
  'It seems that farmers sold bread in Bergen.',
  'Many of the farmers in Bergen sold bread.',
  'Older people sold bread in Bergen.',
  'More farmers than bakers sold bread in Bergen.',
  'The number of farmers in Bergen fell in the winter.',
  'A 29-year-old baker sold bread beside the road.',
  'A group of farmers met in Bergen. This group sells bread.',
  'Farmers fought the same war as their fathers.',
  'Bergen needs a bridge similar to that of Oslo.',
  'The dogs of Emma Stone bark at night.',
  'A dog bit a farmer. The dog belonged to a sailor.',
  'The government of Norway pays for the lighthouse.',
  'The government raised the price of bread in May.',
  'The old government raised the price of bread.',
  'The police closed the road to Bergen.',
  'Farmers built two boats in Bergen. The first was sold in May.',
  'Emma Stone and Peter Hale ate bread. The two slept in Bergen.',
  'A painter met Emma Stone in Bergen, and the two slept in Oslo.',
  'A first argument is about bread. The second argument is about a ferry.',
  'Emma Stone was the first to sell bread in Bergen.',
  'Farmers gave two reasons in Bergen. Second, a heater is needed for the farm.',
  'Emma Stone came second in the race to Bergen.',
  'The two farmers of Bergen sold bread beside the road.',
  'The region around Bergen has 300 inhabitants and a school.',
  'Farmers sold bread, cheese and apples beside the road in the summer.',
  'Sailors were tired of storms that sank their boats.',
  'Two engineers tested the tower in Bergen. An old paper supports their conclusion.',
  'A letter asked the farmers of Norway for their opinion.',
  'A tower was built by farmers. An old paper shows their boats.',
  'Farmers and other workers sold bread beside the road.',
  'Two years later than planned, farmers sold bread in Bergen.',
  'A year after the storm, farmers sold bread in Bergen.',
  'Farmers built boats, and many sank in the winter.',
  'Some farmers sold bread in Bergen, while others had none.',
  'Farmers think that life is possible outside our solar system.',
  'We often forget that bread is sold in Bergen.',
  'A boat is a tool that can take us to Bergen.',
  'Farmers sold bread in Bergen. The dogs bark at night there.',
  'The wolf hunts at night in the winter.',
  'The Oslo ferry sank in the winter.',
  'The measure that Norway took ends in May 1998.',
  'A report tells of farmers in Norway. The report was written in Bergen.',
  'One farmer of Bergen sold bread beside the road.',
];

describe('findPointer', () => {
  it.each(pointing)('%s: %s', (excerpt, kind, word) => {
    expect(pointerOf(excerpt)).toBe(`${kind}: ${word}`);
  });

  it.each(standing)('reads alone: %s', (excerpt) => {
    expect(pointerOf(excerpt)).toBeNull();
  });

  it('lists what leans on the text before, from its article on', () => {
    const { analysis } = readText(`${before}\n\nSailors gave the skin care products to the dogs.`);
    const sentence = analysis.sentences.find(({ paragraph }) => paragraph === 1);
    const found = sentence === undefined ? [] : createExcerptReader(analysis).leaningPhrases(sentence);
    expect(found).toEqual(['the skin care products', 'the dogs']);
  });
});
