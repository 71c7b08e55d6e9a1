import { describe, expect, it } from 'vitest';
import { findAlarms } from '../../../src/questions/reread/alarms.js';
import { parseStemsBy } from '../../../src/questions/reread/parse-stems.js';
import { readStem, type StemToken } from '../../../src/questions/reread/parsed-stem.js';
import { rereadBy, withoutSource } from '../../../src/questions/reread/reread.js';
import { fact, phrase } from '../distractors/builders.js';
import { candidate } from '../select/candidates.js';

/** Words from `text/upos/xpos/head/relation`, as the parser reads them. */
function tokensOf(notation: string): readonly StemToken[] {
  return notation.split(' ').map((word) => {
    const [text = '', upos = '', xpos = '', head = '', relation = ''] = word.split('/');
    return { text, upos, xpos, head: Number(head), relation };
  });
}

const rows: readonly (readonly [question: string, parse: string, alarms: readonly string[]])[] = [
  [
    'Who opened the old museum in 1998?',
    'Who/PRON/WP/1/nsubj opened/VERB/VBD/-1/root the/DET/DT/4/det old/ADJ/JJ/4/amod museum/NOUN/NN/1/obj in/ADP/IN/6/case 1998/NUM/CD/1/obl ?/PUNCT/./1/punct',
    [],
  ],
  [
    'When was a statue unveiled in Lyme Regis?',
    'When/ADV/WRB/-1/root was/AUX/VBD/0/cop a/DET/DT/3/det statue/NOUN/NN/0/nsubj unveiled/VERB/VBN/3/acl in/ADP/IN/6/case Lyme/PROPN/NNP/4/obl Regis/PROPN/NNP/6/flat ?/PUNCT/./0/punct',
    [],
  ],
  [
    'What did the council promise to do?',
    'What/PRON/WP/4/nsubj did/AUX/VBD/4/aux the/DET/DT/3/det council/NOUN/NN/4/nsubj promise/VERB/VB/-1/root to/PART/TO/6/mark do/VERB/VB/4/xcomp ?/PUNCT/./4/punct',
    [],
  ],
  [
    'Which organization banned the pesticide in 2013?',
    'Which/DET/WDT/1/det organization/NOUN/NN/2/nsubj banned/VERB/VBD/-1/root the/DET/DT/4/det pesticide/NOUN/NN/2/obj in/ADP/IN/6/case 2013/NUM/CD/2/obl ?/PUNCT/./2/punct',
    [],
  ],
  [
    'How many trees has Anna Karlsen planted?',
    'How/ADV/WRB/1/advmod many/ADJ/JJ/2/amod trees/NOUN/NNS/6/nsubj has/AUX/VBZ/6/aux Anna/PROPN/NNP/6/nsubj Karlsen/PROPN/NNP/4/flat planted/VERB/VBN/-1/root ?/PUNCT/./6/punct',
    [],
  ],
  [
    'Why did the ferry stop on Sunday?',
    'Why/ADV/WRB/4/advmod did/AUX/VBD/4/aux the/DET/DT/3/det ferry/NOUN/NN/4/nsubj stop/VERB/VB/-1/root on/ADP/IN/6/case Sunday/PROPN/NNP/4/obl ?/PUNCT/./4/punct',
    [],
  ],
  [
    'On which day was the truce extended by one day?',
    'On/ADP/IN/2/case which/DET/WDT/2/det day/NOUN/NN/5/obl was/AUX/VBD/5/cop the/DET/DT/5/det truce/NOUN/NN/-1/root extended/VERB/VBN/5/acl by/ADP/IN/9/case one/NUM/CD/9/nummod day/NOUN/NN/6/obl:agent ?/PUNCT/./5/punct',
    [],
  ],
  [
    'Where are the mirrors made?',
    'Where/ADV/WRB/4/advmod are/AUX/VBP/4/aux:pass the/DET/DT/3/det mirrors/NOUN/NNS/4/nsubj:pass made/VERB/VBN/-1/root ?/PUNCT/./4/punct',
    [],
  ],
  [
    'What happened to the lido in October 2022?',
    'What/PRON/WP/1/nsubj happened/VERB/VBD/-1/root to/ADP/IN/4/case the/DET/DT/4/det lido/NOUN/NN/1/obl in/ADP/IN/6/case October/PROPN/NNP/1/obl 2022/NUM/CD/6/nmod:unmarked ?/PUNCT/./1/punct',
    [],
  ],
  [
    'How do ships enter shallow harbours?',
    'How/ADV/WRB/3/advmod do/AUX/VBP/3/aux ships/NOUN/NNS/3/nsubj enter/VERB/VB/-1/root shallow/ADJ/JJ/5/amod harbours/NOUN/NNS/3/obj ?/PUNCT/./3/punct',
    [],
  ],
  [
    'What kind of programs are run by the government?',
    'What/DET/WDT/1/det kind/NOUN/NN/5/nsubj:pass of/ADP/IN/3/case programs/NOUN/NNS/1/nmod are/AUX/VBP/5/aux:pass run/VERB/VBN/-1/root by/ADP/IN/8/case the/DET/DT/8/det government/NOUN/NN/5/obl:agent ?/PUNCT/./5/punct',
    [],
  ],
  [
    'What did Anna give Peter in 1998?',
    'What/PRON/WP/3/obj did/AUX/VBD/3/aux Anna/PROPN/NNP/3/nsubj give/VERB/VB/-1/root Peter/PROPN/NNP/3/obj in/ADP/IN/6/case 1998/NUM/CD/3/obl ?/PUNCT/./3/punct',
    [],
  ],
  [
    'When was big companies bought by the group?',
    'When/ADV/WRB/-1/root was/AUX/VBD/0/cop big/ADJ/JJ/3/amod companies/NOUN/NNS/0/nsubj bought/VERB/VBN/3/acl by/ADP/IN/7/case the/DET/DT/7/det group/NOUN/NN/4/obl:agent ?/PUNCT/./0/punct',
    ['disagrees'],
  ],
  [
    'When did the dog barked at the postman?',
    'When/ADV/WRB/4/advmod did/AUX/VBD/4/aux the/DET/DT/3/det dog/NOUN/NN/4/nsubj barked/VERB/VBN/-1/root at/ADP/IN/7/case the/DET/DT/7/det postman/NOUN/NN/4/obl ?/PUNCT/./4/punct',
    ['do-without-infinitive'],
  ],
  [
    'What have she seen in Paris?',
    'What/PRON/WP/3/obj have/AUX/VBP/3/aux she/PRON/PRP/3/nsubj seen/VERB/VBN/-1/root in/ADP/IN/5/case Paris/PROPN/NNP/3/obl ?/PUNCT/./3/punct',
    ['disagrees'],
  ],
  [
    'Why does the workers strike in Ashby?',
    'Why/ADV/WRB/4/advmod does/AUX/VBZ/4/aux the/DET/DT/3/det workers/NOUN/NNS/4/nsubj strike/VERB/VB/-1/root in/ADP/IN/6/case Ashby/PROPN/NNP/4/obl ?/PUNCT/./4/punct',
    ['disagrees'],
  ],
  [
    'The museum opened in 1998?',
    'The/DET/DT/1/det museum/NOUN/NN/2/nsubj opened/VERB/VBD/-1/root in/ADP/IN/4/case 1998/NUM/CD/2/obl ?/PUNCT/./2/punct',
    ['no-question-word'],
  ],
  [
    'What did senators resume debate on Friday?',
    'What/PRON/WP/3/obj did/AUX/VBD/3/aux senators/NOUN/NNS/3/nsubj resume/VERB/VB/-1/root debate/NOUN/NN/3/obj on/ADP/IN/6/case Friday/PROPN/NNP/3/obl ?/PUNCT/./3/punct',
    ['two-objects'],
  ],
  [
    'Where is the mirrors made?',
    'Where/ADV/WRB/4/advmod is/AUX/VBZ/0/cop the/DET/DT/3/det mirrors/NOUN/NNS/4/nsubj:pass made/VERB/VBN/-1/root ?/PUNCT/./4/punct',
    ['disagrees'],
  ],
  [
    'What did sold in 2014?',
    'What/PRON/WP/2/nsubj did/AUX/VBD/2/aux sold/VERB/VBN/-1/root in/ADP/IN/4/case 2014/NUM/CD/2/obl ?/PUNCT/./2/punct',
    ['do-without-infinitive'],
  ],
  [
    'How do the ship enter the harbour?',
    'How/ADV/WRB/4/advmod do/AUX/VBP/4/aux the/DET/DT/3/det ship/NOUN/NN/4/nsubj enter/VERB/VB/-1/root the/DET/DT/6/det harbour/NOUN/NN/4/obj ?/PUNCT/./4/punct',
    ['disagrees'],
  ],
  [
    'Why have workers made sails using them?',
    'Why/ADV/WRB/3/advmod have/AUX/VBP/3/aux workers/NOUN/NNS/3/nsubj made/VERB/VBN/-1/root sails/NOUN/NNS/3/obj using/VERB/VBG/3/advcl them/PRON/PRP/5/obj ?/PUNCT/./3/punct',
    ['object-unexplained'],
  ],
  [
    'Why did sailors sell the boats that made them rich?',
    'Why/ADV/WRB/3/advmod did/AUX/VBD/3/aux sailors/NOUN/NNS/3/nsubj sell/VERB/VB/-1/root the/DET/DT/5/det boats/NOUN/NNS/3/obj that/PRON/WDT/7/nsubj made/VERB/VBD/5/acl:relcl them/PRON/PRP/7/obj rich/ADJ/JJ/7/xcomp ?/PUNCT/./3/punct',
    [],
  ],
  [
    'Where did sailors with old boats repair them?',
    'Where/ADV/WRB/6/advmod did/AUX/VBD/6/aux sailors/NOUN/NNS/6/nsubj with/ADP/IN/5/case old/ADJ/JJ/5/amod boats/NOUN/NNS/2/nmod repair/VERB/VB/-1/root them/PRON/PRP/6/obj ?/PUNCT/./6/punct',
    [],
  ],
];

describe('findAlarms', () => {
  it.each(rows)('%s', (_question, parse, names) => {
    const stem = readStem(tokensOf(parse));
    expect(stem === null ? ['unread'] : findAlarms(stem)).toEqual(names);
  });

  it('reads nothing without a root', () => {
    expect(readStem([])).toBeNull();
  });
});

describe('withoutSource', () => {
  it.each([
    ['According to the police, who opened the museum?', 'Who opened the museum?'],
    ['According to Joe Jensen, of Intel, in which year was it?', 'In which year was it?'],
    ['Who, according to the police, opened it?', 'Who, according to the police, opened it?'],
  ])('%s', (prompt, bare) => {
    expect(withoutSource(prompt)).toBe(bare);
  });
});

describe('rereadBy', () => {
  const bad = rows.find(([question]) => question.startsWith('When was big'))?.[1] ?? '';
  const good = rows[0]?.[1] ?? '';
  const one = candidate({ id: 'one', type: 'short-answer' });

  it('names what reads back otherwise, and parses each question once', () => {
    let parsed = 0;
    const reread = rereadBy((stems) => {
      parsed += stems.length;
      return stems.map(() => tokensOf(bad));
    }, []);
    expect([...reread([one])]).toEqual([one.item.id]);
    expect([...reread([one])]).toEqual([one.item.id]);
    expect(parsed).toBe(1);
  });

  it('names nothing that reads back as it was', () => {
    expect([...rereadBy((stems) => stems.map(() => tokensOf(good)), [])([one])]).toEqual([]);
  });
});

describe('rereadBy, with the fact', () => {
  const one = candidate({ id: 'one', type: 'short-answer' });
  const prompt = 'Why was Anna Karlsen due to fly?';
  const asked = { ...one, item: { ...one.item, prompt }, facts: ['f1'] };
  const flight = (auxiliary: string, main: string, name = 'Anna Karlsen') =>
    fact({
      action: {
        lemma: 'be due to fly',
        tense: 'past',
        voice: 'active',
        negated: false,
        finite: `${auxiliary} ${main}`,
        singular: `${auxiliary} ${main}`,
        auxiliary,
        main,
      },
      roles: { agent: phrase(name, { type: 'person', entity: name === 'the woman' ? null : 'e1' }) },
    });
  const nameForPredicate =
    'Why/ADV/WRB/3/advmod was/AUX/VBD/3/cop Anna/PROPN/NNP/3/nsubj Karlsen/PROPN/NNP/-1/root due/ADJ/JJ/6/mark to/PART/TO/6/mark fly/VERB/VB/3/advcl ?/PUNCT/./3/punct';

  it('leaves a question alone whose verb stands behind a person’s name', () => {
    const reread = rereadBy(() => [tokensOf(nameForPredicate)], [flight('was', 'due to fly')]);
    expect([...reread([asked])]).toEqual([]);
  });
  it('names it where other words stand there, or no name', () => {
    for (const other of [flight('did', 'fly'), flight('was', 'due to fly', 'the woman')]) {
      const reread = rereadBy(() => [tokensOf(nameForPredicate)], [other]);
      expect([...reread([asked])]).toEqual([asked.item.id]);
    }
  });
});

describe('parseStemsBy', () => {
  it('gives each question a text of its own, and nothing for one read as two sentences', () => {
    const word = { text: 'x', upos: 'X', xpos: 'X', head: -1, relation: 'root' };
    const spans: string[] = [];
    const parse = parseStemsBy((text, given) => {
      spans.push(...given.map(({ start, end }) => text.slice(start, end)));
      return [[{ tokens: [word] }], [{ tokens: [word] }, { tokens: [word] }]];
    });
    expect(parse(['Who ran?', 'Who came? Why?'])).toEqual([[word], []]);
    expect(spans).toEqual(['Who ran?', 'Who came? Why?']);
  });
});
