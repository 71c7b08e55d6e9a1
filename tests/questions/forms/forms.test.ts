import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../../src/template/built-in.js';
import { askAbout } from '../builders.js';

type Row = readonly [form: string, sentence: string, stem: string, key: string];

const rows: readonly Row[] = [
  [
    'event-agent-who',
    'Anna Karlsen opened the Harbour Museum in 1998.',
    'Who opened the Harbour Museum in 1998?',
    'Anna Karlsen',
  ],
  [
    'event-agent-what',
    'A violent storm destroyed the old theatre of Bergen.',
    'What destroyed the old theatre of Bergen?',
    'a violent storm',
  ],
  [
    'event-complement-do',
    'Anna Karlsen refused to pay the old fine.',
    'What did Anna Karlsen refuse to do?',
    'to pay the old fine',
  ],
  [
    'event-complement-what',
    'Heavy smoking in Norway can lead to serious illness and an early death.',
    'What can heavy smoking in Norway lead to?',
    'serious illness and an early death',
  ],
  [
    'event-passive-complement-what',
    'The new film of Peter Hale is based on an old Norwegian book.',
    'What is the new film of Peter Hale based on?',
    'an old Norwegian book',
  ],
  [
    'event-patient-organization',
    'Anna Karlsen joined the Bergen Orchestra in 1998.',
    'Which organization did Anna Karlsen join in 1998?',
    'the Bergen Orchestra',
  ],
  [
    'state-what-is',
    'The Senn Link is a railway tunnel of 30 kilometres that joins two valleys.',
    'What is the Senn Link?',
    'a railway tunnel of 30 kilometres',
  ],
  [
    'state-what-is',
    'Helena Ruiz crossed the Senn Link, a railway tunnel in the Alps, on foot.',
    'What is the Senn Link?',
    'a railway tunnel in the Alps',
  ],
  [
    'state-what-is',
    'Faults are deep cracks in the crust of the Earth.',
    'What are faults?',
    'deep cracks in the crust of the Earth',
  ],
  ['state-who-is', 'Anna Karlsen was a Norwegian sculptor.', 'Who was Anna Karlsen?', 'a Norwegian sculptor'],
  [
    'state-specified-what',
    'The most wasted fruit in Norway is melon.',
    'What is the most wasted fruit in Norway?',
    'melon',
  ],
  [
    'state-identity-who',
    'Anna Karlsen is the face of the new Norwegian banknote.',
    'Who is the face of the new Norwegian banknote?',
    'Anna Karlsen',
  ],
  [
    'state-identity-what',
    'The Blue Whale is the ship behind the rescue of the Norwegian sailors.',
    'What is the ship behind the rescue of the Norwegian sailors?',
    'the Blue Whale',
  ],
  [
    'event-share-agents',
    'About 44% of Norwegian farmers use new ploughs in winter.',
    'What share of Norwegian farmers use new ploughs in winter?',
    'about 44%',
  ],
  [
    'saying-share',
    'In the survey, 72% of Norwegian teachers said that coffee helps old runners.',
    'What percentage of Norwegian teachers said that coffee helps old runners?',
    '72%',
  ],
  [
    'event-age',
    'Anna Karlsen left the Harbour School at age 16.',
    'At what age did Anna Karlsen leave the Harbour School?',
    '16',
  ],
  [
    'event-became',
    'Anna Karlsen became the director of the Bergen Museum in 1998.',
    'What did Anna Karlsen become in 1998?',
    'the director of the Bergen Museum',
  ],
  [
    'event-agent-who',
    'Anna Karlsen became the first woman to win the long race of Bergen in 1998.',
    'Who became the first woman to win the long race of Bergen in 1998?',
    'Anna Karlsen',
  ],
  [
    'event-called',
    'The new ferry of Bergen is called the Blue Whale.',
    'What is the new ferry of Bergen called?',
    'the Blue Whale',
  ],
  [
    'event-finding',
    'A study by the University of Oslo found that coffee helps old runners.',
    'What did a study by the University of Oslo find?',
    'that coffee helps old runners',
  ],
  [
    'saying-finding',
    'In 1998 Anna Karlsen announced that she would leave the council of Bergen.',
    'What did Anna Karlsen announce in 1998?',
    'that she would leave the council of Bergen',
  ],
  [
    'event-destination',
    'Peter Hale drove his old truck to Madrid in 1998.',
    'Where did Peter Hale drive his old truck in 1998?',
    'to Madrid',
  ],
  [
    'event-extent',
    'Prices in Norway fell by 12 percent in 1998.',
    'By how much did prices in Norway fall in 1998?',
    '12 percent',
  ],
  [
    'event-how-long',
    'Peter Hale worked in Madrid for 12 years.',
    'For how long did Peter Hale work in Madrid?',
    'for 12 years',
  ],
  [
    'event-how-many-agents',
    'Nearly 300 people visited the museum in Bergen in 1998.',
    'How many people visited the museum in Bergen in 1998?',
    'nearly 300',
  ],
  [
    'event-how-many',
    'Anna Karlsen has planted more than 300 trees.',
    'How many trees has Anna Karlsen planted?',
    'more than 300',
  ],
  [
    'event-how-much-money',
    'Anna Karlsen paid 300 dollars in 1998.',
    'How much did Anna Karlsen pay in 1998?',
    '300 dollars',
  ],
  [
    'event-means',
    'Anna Karlsen saved the museum by selling old paintings.',
    'How did Anna Karlsen save the museum?',
    'by selling old paintings',
  ],
  [
    'event-passive-agent-who',
    'The Harbour Museum was opened by Anna Karlsen in 1998.',
    'Who opened the Harbour Museum in 1998?',
    'Anna Karlsen',
  ],
  [
    'event-passive-who',
    'Anna Karlsen was arrested in Madrid in 1998.',
    'Who was arrested in Madrid in 1998?',
    'Anna Karlsen',
  ],
  [
    'event-patient-what',
    'Peter Hale drove his old truck to Madrid in 1998.',
    'What did Peter Hale drive to Madrid in 1998?',
    'his old truck',
  ],
  [
    'event-patient-whom',
    'Anna Karlsen married Peter Hale in 1998.',
    'Whom did Anna Karlsen marry in 1998?',
    'Peter Hale',
  ],
  [
    'event-to-whom',
    'Anna Karlsen spoke to Peter Hale in 1998.',
    'To whom did Anna Karlsen speak in 1998?',
    'Peter Hale',
  ],
  [
    'event-when',
    'Anna Karlsen opened the Harbour Museum in March 1998.',
    'When did Anna Karlsen open the Harbour Museum?',
    'in March 1998',
  ],
  [
    'event-when-occasion',
    'Anna Karlsen left Madrid after the war.',
    'When did Anna Karlsen leave Madrid?',
    'after the war',
  ],
  [
    'event-where-city',
    'Anna Karlsen was born in Madrid in 1998.',
    'In which city was Anna Karlsen born in 1998?',
    'Madrid',
  ],
  [
    'event-why-because-of',
    'The old ferry in Bergen stopped because of the heavy storm.',
    'Why did the old ferry in Bergen stop?',
    'because of the heavy storm',
  ],
  [
    'event-with-whom',
    'Helena Ruiz danced with Peter Hale in 1998.',
    'With whom did Helena Ruiz dance in 1998?',
    'Peter Hale',
  ],
  [
    'list-members',
    'The town has four old bridges: Kirk, Senn, Moor and Aller.',
    'What are the four old bridges that the text lists?',
    'Kirk; Senn; Moor; Aller',
  ],
  [
    'role-person',
    'Norwegian Transport Secretary Emmanuel Hale visited Oslo.',
    'Who is the Norwegian Transport Secretary?',
    'Emmanuel Hale',
  ],
  [
    'role-office',
    'Anna Karlsen, the mayor of Bergen, opened the museum.',
    'What position does Anna Karlsen hold?',
    'mayor of Bergen',
  ],
  [
    'saying-quote-speaker',
    '"The bridge in Bergen is safe for all drivers," said Anna Karlsen.',
    'Who said, "The bridge in Bergen is safe for all drivers"?',
    'Anna Karlsen',
  ],
  [
    'saying-report-speaker',
    'Anna Karlsen said that the bridge in Bergen was safe.',
    'Who said that the bridge in Bergen was safe?',
    'Anna Karlsen',
  ],
];

/** Stem and key of the written answers a form gives on a text: `Who sank? the ferry`. */
function written(form: string, text: string): readonly string[] {
  return askAbout(text).flatMap((candidate) => {
    const { item } = candidate;
    if (candidate.form !== form) return [];
    if (item.type === 'short-answer') return [`${item.prompt} ${item.accepted[0]}`];
    return item.type === 'list'
      ? [`${item.prompt} ${item.answers.map((answer) => answer.accepted[0]).join('; ')}`]
      : [];
  });
}

describe('a question form', () => {
  it.each(rows)('%s asks about %j', (form, sentence, stem, key) => {
    expect(written(form, sentence)).toEqual([`${stem} ${key}`]);
  });

  it('is there under every name of these tests', () => {
    const names = Object.keys(builtInTemplates.questions);
    expect(names).toEqual(expect.arrayContaining([...rows, ...none].map(([form]) => form)));
  });
});

/** Forms beside sentences whose facts are of their kind but not fit for them. */
const none: readonly (readonly [form: string, sentence: string])[] = [
  ['event-agent-who', 'The heavy storm destroyed 30 houses in Bergen.'],
  ['event-agent-who', 'Anna Karlsen never opened the Harbour Museum in 1998.'],
  ['event-agent-who', 'Anna Karlsen may open the old museum in Bergen.'],
  ['event-agent-who', 'Everyone in Bergen loved the old museum.'],
  ['event-agent-who', 'She opened the Harbour Museum in 1998.'],
  ['event-agent-who', 'Anna Karlsen became a nuisance to the council in 1998.'],
  ['event-became', 'Anna Karlsen became ill in Madrid in 1998.'],
  ['event-became', 'Anna Karlsen became a nuisance in 1998.'],
  ['event-became', 'The old harbour became a museum in 1998.'],
  ['event-age', 'Anna Karlsen left Madrid at the age of four months.'],
  ['event-age', 'Anna Karlsen left the harbour at the height of the old storm.'],
  ['event-share-agents', 'Three percent is a low interest rate for Norway.'],
  ['event-share-agents', 'More than 44 Norwegian farmers use new ploughs in winter.'],
  ['saying-share', 'About 72 Norwegian teachers said that coffee helps old runners.'],
  ['event-agent-what', 'Anna Karlsen opened the Harbour Museum in 1998.'],
  ['event-agent-what', 'Storms destroyed the old theatre of Bergen.'],
  ['event-complement-do', 'Anna Karlsen refused to comment.'],
  ['event-complement-what', 'Heavy rain in Norway fell on the old roads and bridges.'],
  ['event-complement-what', 'Heavy smoking in Norway led Peter Hale to an early death.'],
  ['event-complement-what', 'Peter Hale never objected to the new bridge of Bergen.'],
  ['event-passive-complement-what', 'The new film of Peter Hale is shown on an old Norwegian ship.'],
  ['event-patient-organization', 'Anna Karlsen attended the University of Oslo in 1998.'],
  ['event-patient-organization', 'Anna Karlsen joined an old orchestra in 1998.'],
  ['state-identity-who', 'Anna Karlsen is a member of the Bergen Orchestra.'],
  ['state-identity-who', 'Anna Karlsen is a friend of Peter Hale.'],
  ['event-called', 'Peter Hale called the new ferry of Bergen.'],
  ['event-called', 'The new ferry of Bergen is painted blue.'],
  ['event-finding', 'The survey found that sailors sleep well.'],
  ['event-finding', 'Anna Karlsen found that coffee helps old runners.'],
  ['saying-finding', 'Anna Karlsen said that coffee helps old runners.'],
  ['saying-finding', 'Anna Karlsen announced that she would leave the council of Bergen.'],
  ['event-destination', 'Peter Hale worked in Madrid for 12 years.'],
  ['event-extent', 'Prices in Norway fell in 1998.'],
  ['event-how-many-agents', 'Around one third of all pollution in Norway comes from the old roads.'],
  ['event-how-long', 'Peter Hale worked in Madrid in 1998.'],
  ['event-how-many', 'Anna Karlsen has planted old trees in Bergen.'],
  ['event-how-many', 'Anna Karlsen never planted more than 300 trees.'],
  ['event-how-many-agents', 'Some runners crossed the old bridge in Bergen.'],
  ['event-how-many-agents', 'The two runners crossed the old bridge in Bergen.'],
  ['event-how-much-money', 'Anna Karlsen paid the old fine in 1998.'],
  ['event-means', 'Anna Karlsen saved the old museum in 1998.'],
  ['event-passive-agent-who', 'The old theatre was destroyed by a fire in 1998.'],
  ['event-passive-who', 'The old museum was opened in 1998.'],
  ['event-passive-who', 'Anna Karlsen was not arrested in Madrid.'],
  ['event-patient-what', 'Anna Karlsen married Peter Hale in 1998.'],
  ['event-patient-whom', 'Anna Karlsen opened the Harbour Museum in 1998.'],
  ['event-when', 'Anna Karlsen opened the old museum in Bergen.'],
  ['event-when', 'Anna Karlsen left Madrid after the war.'],
  ['event-where', 'Anna Karlsen was born in 1998.'],
  ['event-why-because-of', 'The old ferry in Bergen stopped in 1998.'],
  ['event-with-whom', 'Helena Ruiz danced in Madrid in 1998.'],
  ['list-members', 'The town has four old bridges: Kirk, Senn and Moor.'],
  ['list-members-claimed', 'The town has four old bridges: Kirk, Senn, Moor and Aller.'],
  ['role-person', 'The geologist Anna Karlsen found the stone.'],
  ['role-person', 'Norwegian skier Anna Karlsen won the race.'],
  ['role-person', 'French President Emmanuel Hale visited Oslo.'],
  ['role-occupation', 'The geologist Anna Karlsen found the stone.'],
  ['role-occupation', 'Anna Karlsen, a former school teacher, opened the museum.'],
  ['role-office', 'Anna Karlsen, a sleep physician at Ashby Hospital, opened the museum.'],
  ['saying-quote-speaker', 'Anna Karlsen said that the bridge in Bergen was safe.'],
  ['saying-quote-speaker', '"The bridge in Bergen is safe for all drivers," she said.'],
  ['saying-report-speaker', '"The bridge in Bergen is safe for all drivers," said Anna Karlsen.'],
  ['saying-report-speaker', 'Anna Karlsen did not say that the bridge in Bergen was safe.'],
  ['state-what-is', 'The wolves in Norway were hungry.'],
  ['state-what-is', 'Bergen is a busy Norwegian port.'],
  ['state-what-is', 'The Senn Link is a problem of the old valley.'],
  ['state-what-is', 'A plane is a noisy environment.'],
  ['state-what-is', 'The bridge is a tunnel of stone and wood.'],
  ['state-what-is', 'Peter Hale said that the Senn Link is a gift of the old kings.'],
  ['state-who-is', 'Anna Karlsen was a citizen of Bergen.'],
  ['state-who-is', 'Anna Karlsen was ready for the winter in Bergen.'],
  ['state-specified-what', 'The decision on the bridge is at the discretion of the mayor.'],
  ['state-specified-what', 'The impact of food waste in Norway is high.'],
  ['state-specified-what', 'The reason for the repairs is the reason for the delay.'],
  ['state-identity-who', 'Anna Karlsen is the daughter of the old mayor of Bergen.'],
  ['state-identity-who', 'Anna Karlsen is at the head of the queue in Bergen.'],
  ['state-identity-what', 'The Blue Whale is the story of an old sailor from Bergen.'],
  ['state-what-is', 'The old castle is not a museum.'],
];

describe('a question form asks nothing', () => {
  it.each(none)('%s: %s', (form, sentence) => {
    expect(askAbout(sentence).filter((candidate) => candidate.form === form)).toEqual([]);
  });
});
