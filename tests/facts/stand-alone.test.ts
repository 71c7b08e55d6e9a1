import { describe, expect, it } from 'vitest';
import { readText } from './builders.js';

const standAloneOf = (text: string) => readText(text).facts.map((fact) => fact.standAlone);

describe('standAlone', () => {
  it('says who somebody is where another sentence tells it, and once', () => {
    const told = standAloneOf(
      'Anna Karlsen, the mayor of Bergen, opened the museum in Bergen.\n\nKarlsen planted 30 trees in Oslo.',
    );
    expect(told).toContain('Anna Karlsen, the mayor of Bergen, planted 30 trees in Oslo.');
    expect(told).toContain('Anna Karlsen is the mayor of Bergen.');
  });

  it('puts the date beside a day', () => {
    expect(standAloneOf('The storm destroyed 30 houses in Bergen on Monday.')).toContain(
      'The storm destroyed 30 houses in Bergen on Monday (6 May 2024).',
    );
  });

  it('says whose word it is, in the sentence', () => {
    expect(standAloneOf('Anna Karlsen, the mayor of Bergen, said the ferry to Oslo loses money.')).toContain(
      'According to Anna Karlsen, the mayor of Bergen, the ferry to Oslo loses money.',
    );
  });

  it('takes the sentence of the text where the clause read from it says less', () => {
    expect(
      standAloneOf(
        'Within five years of its opening, the museum in Bergen had many visitors, fewer than in Oslo.',
      ),
    ).not.toContain('The museum in Bergen had many visitors.');
  });

  it('tells a relative clause with what it is said of', () => {
    const text = 'Peter Hale praised a farmer who planted 30 trees in Bergen in May 2020.';
    expect(standAloneOf(text)).toContain(text);
    expect(standAloneOf(text)).not.toContain('A farmer planted 30 trees in Bergen in May 2020.');
  });

  it('spells an abbreviation out', () => {
    expect(
      standAloneOf(
        'The Norwegian Harbour Authority (NHA) runs 30 ports in Norway. The NHA builds a new port in Bergen.',
      ),
    ).toContain('The Norwegian Harbour Authority builds a new port in Bergen.');
  });

  it('writes a surname with its form of address as the full name', () => {
    const told = standAloneOf(
      'Gordon Hale, the mayor of Bergen, opened a school in Oslo.\n\nThe museum of Bergen was praised by Mr Hale in May 2020.',
    );
    expect(told).toContain(
      'The museum of Bergen was praised by Gordon Hale, the mayor of Bergen, in May 2020.',
    );
  });

  const unpublished: readonly (readonly [why: string, text: string, words: string])[] = [
    [
      'a quotation that points back',
      'Anna Karlsen said: “We have waited for this in Bergen for thirty years.”',
      'waited for this',
    ],
    [
      'a quotation about somebody not named',
      'Anna Karlsen said: “The work of his hands is on every wall in Bergen.”',
      'his hands',
    ],
    [
      'a quotation of people not named',
      'Anna Karlsen said: “We are glad that our town has a museum and that it is free.”',
      'our town',
    ],
    ['a post without whose it is', 'The President opened 30 schools in the south of Norway.', '30 schools'],
    [
      'somebody of whom only a first name is known',
      'Peter planted 30 trees in the park of Bergen.',
      '30 trees',
    ],
    [
      'a comparison without what it is compared with',
      'The storm of 1953 hit Oslo. Larger waves destroyed 30 houses in Bergen on Monday.',
      '30 houses',
    ],
    [
      'a definite that was told before',
      'Bergen opened a small museum in May 2020. Anna Karlsen showed the small museum to 30 guests in May 2024.',
      '30 guests',
    ],
    [
      'what happened once, with neither time nor place',
      'Anna Karlsen planted 30 trees for the birds.',
      '30 trees',
    ],
    [
      'a definite that only describes',
      'Peter Hale was in Oslo in May 2020. The experimental machine weighs 30 tonnes in Bergen.',
      '30 tonnes',
    ],
    [
      'the first of a kind that is not named',
      'Norway has old towns. The largest is a harbour near Bergen.',
      'harbour',
    ],
    [
      'an example of what is not told',
      'Peter Hale of Bergen, for example, planted 30 trees in Norway.',
      '30 trees',
    ],
    ['a place in a ranking not named', 'Norway is in 19th position with a value of 30 houses.', '30 houses'],
    ['what somebody was for a while', 'Anna Karlsen was ill and not able to vote for Peter Hale.', 'ill'],
    ['an answer', 'Yes, Anna Karlsen opened the museum of Bergen in May 2020.', 'museum of Bergen'],
    [
      'a turn against what was said before',
      'The museum of Bergen however sold 30 boats to Anna Karlsen in May 2020.',
      '30 boats',
    ],
    ['what is there, and not where', 'There are museums with 30 boats of farmers.', '30 boats'],
    ['both of two told before', 'Anna Karlsen said that both countries sold 30 boats to Norway.', '30 boats'],
    ['a time told from another', 'Anna Karlsen left Bergen the following morning.', 'left Bergen'],
    [
      'a minister of no country',
      'The Minister of Education Anna Karlsen opened the museum of Bergen.',
      'is the Minister',
    ],
    [
      'a town without its name',
      'Bergen has a museum. Anna Karlsen opened the museum of Norway in the quiet seaside town in May 2020.',
      'seaside town',
    ],
    ['too few words to tell anything', 'Anna Karlsen of Bergen gives speeches.', 'speeches'],
    [
      'a post that somebody held long ago',
      'In 1759 the house in Bergen was sold by a judge, Peter Hale, to farmers.',
      'Peter Hale is',
    ],
    [
      'people by their part in what is not told',
      'Anna Karlsen of Bergen said that 30 recipients pay for the houses of Norway.',
      'recipients',
    ],
    [
      'a clause that another turns',
      'Norway built a school in 1998. Anna Karlsen of Bergen likes the museum of Oslo, but Peter Hale sold it to Norway.',
      'likes',
    ],
    [
      'a post with a body that has no name',
      'Bergen pays for it, said Commission spokesman Peter Hale in Norway.',
      'Commission',
    ],
    ['what nobody in particular does', 'Desperate farmers try desperate measures.', 'desperate'],
    [
      'what hangs on a condition told elsewhere',
      'Anna Karlsen would build 30 houses in Bergen.',
      '30 houses',
    ],
  ];
  it.each(unpublished)('is null for %s', (_why, text, words) => {
    const facts = readText(text).facts.filter((fact) => fact.text.includes(words));
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.map((fact) => fact.standAlone)).toEqual(facts.map(() => null));
  });

  const published: readonly (readonly [text: string, words: string])[] = [
    ['Anna Karlsen said: “The town of Bergen has waited for a museum for thirty years.”', 'waited'],
    ['Anna Karlsen planted 30 trees in the park of Bergen.', '30 trees'],
    ['The harbour of Bergen has 30 larger ships than Oslo has.', 'larger'],
    ['Anna Karlsen would build 30 houses in Bergen if the parliament of Norway paid.', '30 houses'],
    ['The largest museum in Norway is a tower near Bergen.', 'tower'],
    ['Peter Hale of Bergen said that the car industry of Norway has 30 factories.', '30 factories'],
    ['Anna Karlsen opened the museum of Norway in the quiet seaside town of Bergen in May 2020.', 'seaside'],
    ['Anna Karlsen of Bergen gives speeches about ships.', 'speeches'],
    ['There are museums with 30 boats in Norway.', '30 boats'],
    ['The house in Bergen was sold in May 2024 by a judge, Peter Hale, to farmers.', 'Hale is'],
    ['Anna Karlsen of Bergen said that 30 recipients of money from Oslo pay for houses.', 'recipients'],
    ['Anna Karlsen said the statements of Norway have been wildly wrong since 2020.', 'been wildly wrong'],
    ['The sun dries the fields of Norway in summer.', 'sun'],
  ];
  it.each(published)('is there for %s', (text, words) => {
    // An explanation is asked for, never told.
    const facts = readText(text).facts.filter(
      ({ kind, text: told }) => kind !== 'reason' && told.includes(words),
    );
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.every((fact) => fact.standAlone !== null)).toBe(true);
  });
});

describe('what a reader without the article would ask back', () => {
  const asked: readonly (readonly [text: string, words: string])[] = [
    ['Shares fell to 510 pence in London in 1998.', 'Shares fell'],
    ['A tablet of 3000 BC provides the earliest known example from Bergen.', 'example from Bergen'],
    ['According to Anna Karlsen, the best approach is to sell the mill of Bergen.', 'the best approach'],
    [
      'Anna Karlsen studied the harbour of Bergen. Scholars of Bergen now study the harbour itself.',
      'itself',
    ],
    ['Many farmers of Bergen believed in 1998 that a storm was responsible.', 'responsible.'],
    ['An even lower number of people in Bergen said in 1998 that they sail.', 'even lower'],
    [
      'Anna Karlsen studied ships of Bergen. Sailors of Bergen bought the third ship in 1998.',
      'the third ship',
    ],
    ['Peter Hale supported the rival for governor, Olaf Berg, in 1998.', 'Olaf Berg is'],
    [
      'Winner of the 1998 prize in Bergen, Anna Karlsen is known for her ships.',
      'Winner of the 1998 prize in Bergen is',
    ],
    ['Anna Karlsen thanked Labour Minister Peter Hale in Bergen in 1998.', 'is a Labour Minister'],
    ['First, sailors of Bergen need a map of Norway.', 'First'],
    ['The harbour of Bergen is just as rare.', 'just as'],
    ['“I am glad that they have stayed in Bergen so long,” Anna Karlsen said in 1998.', 'that they'],
    ['The diary tells of cold, failing crops, and dying cows in Bergen in 1998.', 'cold and'],
    ['The Acme company says it has asked the town of Bergen for help.', 'Acme company has asked'],
  ];
  it.each(asked)('prints nothing of the kind from %j', (text, words) => {
    const printed = readText(text).facts.flatMap(({ standAlone }) => standAlone ?? []);
    expect(printed.filter((sentence) => sentence.includes(words))).toEqual([]);
  });

  const told: readonly (readonly [text: string, sentence: string])[] = [
    [
      'Shares of Acme fell to 510 pence in London in 1998.',
      'Shares of Acme fell to 510 pence in London in 1998.',
    ],
    [
      'The tablet is the earliest known example of writing in Norway.',
      'The tablet is the earliest known example of writing in Norway.',
    ],
    [
      'Anna Karlsen is responsible for the harbour of Bergen.',
      'Anna Karlsen is responsible for the harbour of Bergen.',
    ],
    ['Bergen has the best harbour in Norway.', 'Bergen has the best harbour in Norway.'],
  ];
  it.each(told)('prints what %j tells', (text, sentence) => {
    expect(readText(text).facts.map(({ standAlone }) => standAlone)).toContain(sentence);
  });
});
