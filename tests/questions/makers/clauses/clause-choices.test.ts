import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../src/model/candidate.js';
import { readText } from '../../../facts/builders.js';
import { askAbout, askOf, summaryOf, told } from '../../builders.js';

const companies = [
  'Kestrel has opened nearly 60 shops in Wales.',
  'Marlow, which operates 30 bakeries in Norway, sold 200 ovens to a hotel in Oslo.',
  'Brandt Ltd owns 12 ships and trains young sailors in Bergen.',
].join('\n\n');

const speakers = [
  '"The bridge in Bergen is safe for all drivers," said Anna Karlsen.',
  '"The lamp of Bergen is the oldest in the whole of Norway," said Peter Hale.',
  '"Many visitors want to see the treasure from the sea," said Helena Ruiz.',
].join('\n\n');

/** Question, key and wrong options of the choices of a form. */
function choices(candidates: readonly Candidate[], form: string) {
  return candidates.flatMap(({ item, form: own }) =>
    own === form && item.type === 'choice'
      ? [
          {
            prompt: item.prompt,
            key: item.choices.find(({ correct }) => correct)?.text,
            wrong: item.choices.filter(({ correct }) => !correct).map(({ text }) => text),
            rationales: item.choices.map(({ rationale }) => rationale ?? ''),
          },
        ]
      : [],
  );
}

describe('makeSaid', () => {
  const [item] = choices(askAbout(speakers), 'said');

  it('asks what one speaker said among the words of the others', () => {
    expect(item?.prompt).toBe('What did Anna Karlsen say?');
    expect(item?.key).toBe('The bridge in Bergen is safe for all drivers');
    expect(item?.wrong.toSorted()).toEqual([
      'Many visitors want to see the treasure from the sea',
      'The lamp of Bergen is the oldest in the whole of Norway',
    ]);
  });

  it('tells a student who said the others', () => {
    expect(item?.rationales).toContain('In paragraph 2 Peter Hale says that, not Anna Karlsen.');
  });

  it('leaves out what hangs on a bare definite, but for what everybody knows', () => {
    const wrongBeside = (words: string) =>
      choices(askAbout(speakers.replace('The lamp of Bergen', words)), 'said').flatMap(({ wrong }) => wrong);
    for (const words of ['The lamp', 'The SUV', 'The old lamp'])
      expect(wrongBeside(words)).not.toContain(`${words} is the oldest in the whole of Norway`);
    for (const words of ['The army', 'The lamp of a ship'])
      expect(wrongBeside(words)).toContain(`${words} is the oldest in the whole of Norway`);
  });

  it.each([
    ['two speakers are too few', speakers.split('\n\n').slice(0, 2).join('\n\n')],
    ['the words go on from others', speakers.replace('The lamp', 'That lamp').replace('Many', 'But many')],
  ])('makes none where %s', (_, text) => {
    expect(choices(askAbout(text), 'said').map(({ prompt }) => prompt)).not.toContain(
      'What did Helena Ruiz say?',
    );
  });
});

describe('makeClaim', () => {
  const facts = [
    'Builders from Bergen repaired the old bridge over the river in 1998.',
    'Divers lifted the lamp of an old lighthouse out of the sea near Oslo.',
    'A violent storm destroyed the wooden theatre of the town in 1912.',
  ];
  const claim = 'Anna Karlsen said that the museum in Oslo needed a new roof before the winter.';

  it('asks which statement a source makes, among those the article tells itself', () => {
    const [item] = choices(askAbout([...facts, claim].join('\n\n')), 'claim');
    expect(item?.key).toBe('The museum in Oslo needed a new roof before the winter');
    expect(item?.wrong).toHaveLength(2);
    for (const text of item?.wrong ?? []) expect(facts).toContain(`${text}.`);
    expect(item?.rationales).toContain('Paragraph 4 reports this as a claim: Anna Karlsen says so.');
  });

  it.each([
    ['nobody claims anything', facts],
    ['what is said is taken for true', [claim.replace('said', 'noted'), ...facts]],
    ['all is claimed', [claim, 'Peter Hale said that the bridge in Bergen was safe.']],
    [
      'what else is told is found or wanted by somebody',
      [
        claim,
        ...facts.map((fact) => `The police found that ${fact}`),
        'Peter Hale wants a new ferry for Oslo.',
      ],
    ],
  ])('makes none where %s', (_, paragraphs) => {
    expect(choices(askAbout(paragraphs.join('\n\n')), 'claim')).toEqual([]);
  });
});

describe('makeTrueOf', () => {
  const items = choices(askAbout(companies), 'true-of');

  it('asks what is so of a name, among what is so of others', () => {
    for (const { key, wrong } of items) {
      expect(wrong.length).toBeGreaterThanOrEqual(2);
      expect(wrong).not.toContain(key);
      for (const text of [key, ...wrong]) expect(text).toMatch(/^It /u);
    }
  });

  it('never offers what the text says of the name itself', () => {
    const kestrel = items.find(({ prompt }) => prompt.includes('Kestrel'));
    expect(kestrel?.wrong.some((text) => text.includes('60 shops')) ?? false).toBe(false);
  });

  it('makes none where no other name does anything', () => {
    expect(choices(askAbout('Kestrel has opened nearly 60 shops in Wales.'), 'true-of')).toEqual([]);
  });
});

describe('makeMainIdea', () => {
  const gist = 'The town of Velan will close the old bridge to all lorries in May.';
  const details = [
    'Builders from Marlow painted 40 of the lamps in Harbour Street red.',
    'A painter named Petra Holm sold 12 pictures of the harbour in 1998.',
    'A school in Oslo sent 200 letters about the colour of the fence.',
  ];
  const text = [
    gist,
    'Drivers of lorries are angry: the old bridge is the shortest way through the town.',
    ...details,
  ].join('\n\n');
  const summary = summaryOf({
    gist: told(gist, 'a1p1s1'),
    keyFacts: details.map((detail, index) => told(detail, `a1p${index + 3}s1`)),
  });
  const title = 'Velan shuts its bridge to traffic';
  const [item] = choices(askOf(readText(text, title), summary), 'main-idea');

  it('sets the first sentence of a report among details of later paragraphs', () => {
    expect(item?.key).toBe(gist);
    expect(item?.wrong.toSorted()).toEqual(details.toSorted());
    expect(item?.rationales).toContain('Too narrow: only paragraph 3 tells this.');
  });

  it('takes details that no key fact tells, and none that goes on from another sentence', () => {
    const [first = ''] = details;
    const hung = told('They painted 40 of the lamps in Harbour Street red.', 'a1p3s1');
    const changed = { ...summary, keyFacts: [hung] };
    const [other] = choices(askOf(readText(text, title), changed), 'main-idea');
    expect(other?.wrong).toContain(first);
    expect(other?.wrong).not.toContain(hung.text);
  });

  it('takes no detail that speaks of the same as headline and main idea', () => {
    const same = 'The shut bridge of Velan carried 4,500 lorries and much traffic a day in 1998.';
    const changed = { ...summary, keyFacts: [told(same, 'a1p3s1')] };
    const [other] = choices(askOf(readText(`${text} ${same}`, title), changed), 'main-idea');
    expect(other?.wrong).not.toContain(same);
  });

  it.each([
    ['a scene', 'When the sun rises over Velan, the old bridge is full of lorries.'],
    ['what somebody is used to', 'The old town of Velan is used to lorries on the bridge.'],
    ['a state', 'The town of Velan has an old bridge for all its lorries.'],
    ['news that nothing takes up', 'Petra Holm left Spain for her desk in London on Sunday.'],
    [
      'a view that may be wrong',
      'The town of Velan has given the impression that it will close the old bridge to lorries.',
    ],
    [
      'what is widely believed',
      'The town of Velan is widely believed to have closed the old bridge to all lorries.',
    ],
    ['what it takes back with Yet', `${gist} Yet the old bridge stays open to them.`],
    ['what it takes back with In fact', `${gist} In fact, lorries may still drive over it.`],
    ['a birth', 'Petra Holm was born in Velan, a town with an old bridge for all its lorries.'],
    ['a habit', 'Petra Holm drives over the old bridge of Velan with her lorry.'],
  ])('makes none where the article opens with %s', (_, opening) => {
    const [first = ''] = opening.split(/(?<=\.) /u);
    const changed = { ...summary, gist: told(first, 'a1p1s1') };
    expect(choices(askOf(readText(text.replace(gist, opening), title), changed), 'main-idea')).toEqual([]);
  });

  it.each([
    'How Velan shuts its bridge to traffic',
    'Is the bridge of Velan safe?',
    'Velan shuts its bridge; Marlow opens a school',
    'The year without a summer',
  ])('makes none under the headline %s', (headline) => {
    expect(choices(askOf(readText(text, headline), summary), 'main-idea')).toEqual([]);
  });
});
