import { expect, it } from 'vitest';
import { askAbout } from '../builders.js';

/** The stems of all questions about a text that the program would print. */
const stemsOf = (text: string) => askAbout(text, 'News of the week').map(({ item }) => item.prompt);

const asked: readonly (readonly [text: string, stem: string])[] = [
  [
    'Anna Karlsen found inspiration for her book Cold Sea in old songs of Norway.',
    'Who found inspiration for her book Cold Sea in old songs of Norway?',
  ],
  [
    'Museum director Peter Hale sold 300 boats in Bergen. Peter Hale is the director of the Harbour Museum.',
    'What position does Peter Hale hold?',
  ],
  [
    'Anna Karlsen defeated Ingrid Berg 7-5 in Oslo on Friday.',
    'Who defeated Ingrid Berg 7-5 in Oslo on Friday?',
  ],
  [
    'Anna Karlsen exhibited her old photographs in Bergen in 1998.',
    'Where did Anna Karlsen exhibit her old photographs in 1998?',
  ],
  [
    'The first batch of Norwegian stamps was sold in Bergen in 1998.',
    'In which year was the first batch of Norwegian stamps sold in Bergen?',
  ],
  [
    'Museum director Peter Hale criticised the sale of 300 boats in Bergen.',
    'What position does Peter Hale hold?',
  ],
  ['Peter Hale was born on March 12, 1938, in Oslo, Norway.', 'Where was Peter Hale born on March 12, 1938?'],
  [
    'Anna Karlsen opened the Harbour Museum on June 3, 1998, in Bergen.',
    'What did Anna Karlsen do on June 3, 1998, in Bergen?',
  ],
  [
    'Previously Peter Hale was ill for a year, but the Harbour Museum sold 300 old boats in 1998.',
    'How many old boats did the Harbour Museum sell in 1998?',
  ],
  [
    'Norway has pledged to punish the fishermen of Bergen by freezing their money.',
    'How has Norway pledged to punish the fishermen of Bergen?',
  ],
  ['The storm in Bergen lasted two hours.', 'For how long did the storm in Bergen last?'],
  [
    'The council of Bergen extended the opening of the museum of Bergen by two weeks.',
    'By how long did the council of Bergen extend the opening of the museum of Bergen?',
  ],
  [
    'Norway freed ten sailors of Bergen in exchange for the return of more than twenty old fishing boats being held in foreign harbours.',
    'In exchange for what did Norway free ten sailors of Bergen?',
  ],
  ['Anna Karlsen arrested Peter Hale.', 'Who arrested Peter Hale?'],
  ['Anna Karlsen praised Peter Hale in Oslo in 1998.', 'Who praised Peter Hale in Oslo in 1998?'],
  [
    'Peter Hale was born into a large family in 1956.',
    'In which year was Peter Hale born into a large family?',
  ],
  [
    'The council of Bergen holds a public hearing on the bridge on Wednesday.',
    'Who holds a public hearing on the bridge on Wednesday?',
  ],
  [
    'Peter Hale declined to say when the boats of the Harbour Museum would be ready.',
    'What did Peter Hale decline to do?',
  ],
  ['Anna Karlsen, a writer of short stories in Oslo, sold a boat.', "What is Anna Karlsen's job?"],
  [
    'An engineer is building a boat for Norway. The plan of Anna Karlsen, an engineer at the Bergen Works, is simple.',
    "What is Anna Karlsen's job?",
  ],
  [
    'Anna Karlsen, the new voice of the harbour, killed 300 seals in Bergen in 1998.',
    'Who killed 300 seals in Bergen in 1998?',
  ],
  [
    'Anna Karlsen said, “The old boats of Bergen are therefore safe with the museum.”',
    'Who said, “The old boats of Bergen are therefore safe with the museum”?',
  ],
  ['Peter Hale was born in Norway in 1956.', 'In which year was Peter Hale born in Norway?'],
  ['Peter Hale won the Lindgren Prize in Oslo in 1998.', 'What did Peter Hale win in Oslo in 1998?'],
  [
    'The council of Bergen discussed three goals: a new school, a new bridge and a new harbour.',
    'What are the three goals that the text lists?',
  ],
  [
    'Gardeners in Bergen planted 250 apple trees in May 1998.',
    'How many apple trees did gardeners in Bergen plant in May 1998?',
  ],
  [
    'Anna Karlsen is a sailor. Her brother helped her. She said that she was glad of the new museum of Bergen.',
    'Who said that she was glad of the new museum of Bergen?',
  ],
  [
    'Anna Karlsen, a mayor of Norway, has also insulted two sailors from Sweden.',
    'Who has insulted two sailors from Sweden?',
  ],
  ['Peter Hale and Anna Karlsen divorced in 1998.', 'In which year did Peter Hale and Anna Karlsen divorce?'],
  [
    'Peter Hale, a scientist at the University of Oslo, sold his boat.',
    'Who is a scientist at the University of Oslo?',
  ],
  [
    'Anna Karlsen, a director of the Museum of Bergen, sold her boat.',
    'Who is a director of the Museum of Bergen?',
  ],
  [
    'Anna Karlsen, director of the Museum of Bergen, sold a boat.',
    'Who is the director of the Museum of Bergen?',
  ],
  [
    'Peter Hale described the boat of Anna Karlsen as a “danger to sailors.”',
    'Who described the boat of Anna Karlsen as a “danger to sailors”?',
  ],
  [
    'The ferries of Bergen carried 300 guests to Oslo in 1998.',
    'How many guests did the ferries of Bergen carry to Oslo in 1998?',
  ],
  [
    'Anna Karlsen met with the new Swedish director of the Harbour Museum of Bergen in Oslo on 17 November 2004.',
    'Who met with the new Swedish director of the Harbour Museum of Bergen?',
  ],
  [
    'Some 300 sailors filled the old theatre of Bergen in May 1998.',
    'How many sailors filled the old theatre of Bergen in May 1998?',
  ],
  ['Anna Karlsen, a lawyer for the harbour workers, sold a boat.', "What is Anna Karlsen's job?"],
  ['Anna Karlsen founded a club to clean the harbour of Bergen.', 'Why did Anna Karlsen found a club?'],
  [
    'The council of Bergen bought 300 old boats to help the farmers of Norway.',
    'Why did the council of Bergen buy 300 old boats?',
  ],
  [
    'Anna Karlsen crossed the lake of Bergen by building a raft.',
    'How did Anna Karlsen cross the lake of Bergen?',
  ],
  [
    'The Harbour Museum sold 300 old boats in 1998.',
    'How many old boats did the Harbour Museum sell in 1998?',
  ],
  [
    'Anna Karlsen wrote a song for two years to help the farmers of Norway.',
    'Why did Anna Karlsen write a song for two years?',
  ],
  [
    'In this game, Anna Karlsen met with the new Swedish director of the Harbour Museum.',
    'Who met with the new Swedish director of the Harbour Museum?',
  ],
  ['Anna Karlsen repaired an old wooden bridge in Oslo.', 'Who repaired an old wooden bridge in Oslo?'],
  [
    'The early work of Anna Karlsen focused on old wooden boats and ships.',
    'What did the early work of Anna Karlsen focus on?',
  ],
  ['Anna Karlsen bought a new boat to help the divers of Bergen.', 'Why did Anna Karlsen buy a new boat?'],
  [
    'Anna Karlsen is a sailor. She’s sold three old boats from Bergen in Oslo.',
    'How many old boats has Anna Karlsen sold from Bergen in Oslo?',
  ],
];

it.each([
  ['8th Harbour Light Festival', 0],
  ['Bergen is proud of a week of music and painting', 1],
])('below the title %j asks what is to be seen %i times', (title, count) => {
  const stems = askAbout('Harbour Light Festival can be visited until 20 January 2019.', title).filter(
    ({ item }) => item.type === 'short-answer' && item.prompt.startsWith('What can be visited'),
  );
  expect(stems).toHaveLength(count);
});

it.each(asked)('of %j asks %j', (text, stem) => {
  expect(stemsOf(text)).toContain(stem);
});

const refused: readonly (readonly [why: string, text: string, stem: RegExp])[] = [
  [
    'a nation stands before a name',
    'Norwegian Anna Karlsen worked at the Harbour Museum for ten years.',
    /Norwegian Anna/,
  ],
  [
    'the answer has an owner of an owner',
    'Peter Hale is a doctor. Peter Hale’s team’s findings were published in the Oslo Journal in May.',
    /published/,
  ],
  [
    'a share hangs behind a comma',
    'Sailors of Bergen had the strongest feelings about the sale of the museum, at 91 percent.',
    /, at 91/,
  ],
  [
    'a settlement stands before the content',
    'Despite the gift of a boat in 1998, Peter Hale says the museum of Bergen has been closed to sailors.',
    /says despite/,
  ],
  [
    'nothing tells which thing itself is meant',
    'Two villages lie near Bergen. Modern historians have studied the settlement itself since 1998.',
    /the settlement itself/,
  ],
  [
    'nothing tells of what the first was',
    'Boats were built in two lots. The first batch was sold in Bergen on Friday.',
    /^(?!According).*the first batch/,
  ],
  [
    'the place is one of several',
    'Anna Karlsen exhibited her old photographs in Bergen and abroad, in London and Paris.',
    /^In which city/,
  ],
  [
    'it was so once',
    'Previously, the Harbour Museum sold 300 old boats to Sweden in 1998.',
    /^How many old boats/,
  ],
  [
    'what somebody is like is no job',
    'Anna Karlsen, a moral farmer in a very cruel time, sold a boat.',
    /job/,
  ],
  [
    'what comes out is not known before',
    'The new report by the Harbour Museum of Bergen was released on December 6.',
    /^What happened/,
  ],
  ['others did it too', 'Party leaders from Norway questioned Peter Hale.', /^Who questioned/],
  ['somebody gets it again and again', 'Peter Hale won the Lindgren Prize for Young Sailors.', /Hale win\?/],
  ['it is done to many', 'Heavy winter rain damages many of the old roads of Norway.', /damages many/],
  ['the verb says little', 'Land subsidence affects the city of Bergen.', /affects/],
  ['a picture stands for something', 'The giant blue balloon represents a full lake of water.', /represents/],
  ['the paper tells of itself', 'The Bergen Post examines the rising price of bread in Norway.', /examine/],
  [
    'the place tells whose clock it is',
    'The eclipse begins at 11:06 pm in Oslo.',
    /^(?:Where|In which city)/,
  ],
  [
    'the aim takes up what stands nowhere in the question',
    'The harbour of Bergen was dirty. Anna Karlsen founded a club to clean it.',
    /^(?:Why|For what purpose)/,
  ],
  [
    'the day is that of the deed',
    'Anna Karlsen founded a club to clean the harbour of Bergen on 15 July.',
    /^(?:Why|For what purpose)/,
  ],
  [
    'what is aimed at is no deed with an aim',
    'Anna Karlsen aims to provide a new boat to help the divers of Bergen.',
    /^(?:Why|For what purpose)/,
  ],
  [
    'the preposition would stand twice',
    'The early work of Anna Karlsen focused on old wooden boats and on the harbour of Bergen.',
    /focus on\?|^On what/,
  ],
  [
    'the time is none of the name',
    'The Harbour Bank last month indicated that the price of bread in Bergen will fall.',
    /Bank last month/,
  ],
  [
    'an article has lost its noun',
    'The police said the aboard two old boats of Bergen had strayed because of a broken lamp.',
    /the aboard/,
  ],
  [
    'water wants nothing',
    'Cold water flows through the harbour of Bergen to reach the old mills of Norway.',
    /^(?:Why|For what purpose)/,
  ],
  [
    'what is possible is for nothing yet',
    'Anna Karlsen could buy the old harbour of Bergen to save the ships of Norway.',
    /^(?:Why|For what purpose)/,
  ],
  [
    'the goal has an aim of its own',
    'Anna Karlsen set a target of 300 boats in Bergen to save the harbour of Norway.',
    /^(?:Why|For what purpose)/,
  ],
  [
    'who is chosen is to do it',
    'Anna Karlsen chose a young painter in Bergen to carry out the work.',
    /^(?:Why|For what purpose)/,
  ],
  [
    'whose proposals nobody knows',
    'Various proposals were put forth to save the old harbour of Bergen.',
    /^(?:Why|For what purpose)/,
  ],
  [
    'what happened is cut away',
    'Anna Karlsen left the harbour of Bergen in Norway after Peter Hale.',
    /after Peter Hale\?$/,
  ],
  [
    'the aim is that of the loan',
    'The minister of Norway cancelled three loans to help the poor farmers of Bergen.',
    /^Why/,
  ],
  [
    'the time runs from what another sentence tells',
    'Within two years, Peter Hale became the youngest sailor of the Bergen Museum.',
    /within two years\?$/,
  ],
  [
    'the aim is that of the deal told of',
    'The Bergen Bank announced a deal with the Harbour Museum to build a new bridge.',
    /^Why/,
  ],
  [
    'somebody else is to do it',
    'The sailors of Bergen wrote ten questions in a letter for the Harbour Museum to answer in public.',
    /^Why/,
  ],
  [
    'a picture tells what came of it',
    'Anna Karlsen left the Harbour Museum to give birth to the modern art of Norway.',
    /^Why/,
  ],
  [
    'the verb takes another form',
    'The Bergen Bank is considering to buy 50 old boats from Sweden.',
    /considering to do/,
  ],
  [
    'the second place belongs to the first',
    'During the war in 1940, Anna Karlsen spent her time in the kitchen on the top floor of the Harbour Museum.',
    /^On what/,
  ],
  [
    'the occasion stands in the sentence before',
    'Norway has a holiday in May. On this day, the children of Bergen meet with the old sailors of Norway.',
    /^(?:Who|With whom) /,
  ],
  [
    'what is not done does not happen',
    'The price of the bridge could not be paid unless Norway sold 300 boats.',
    /what could happen/i,
  ],
  [
    'everything is nothing',
    'Everything in Bergen will be fine. Everything will be fine because Norway paid for the new bridge.',
    /will everything/,
  ],
  [
    'some of a people are nobody',
    'Some Norwegians must travel for two days to be with the old sailors of Bergen.',
    /^Who must/,
  ],
  [
    'the time is that of the deed',
    'Anna Karlsen met Peter Hale to discuss the new bridge, at the weekend.',
    /^Why/,
  ],
  [
    'the stem tells a reason',
    'The council of Bergen sold 300 boats because of the storm to save the money of the town.',
    /^Why did the council of Bergen sell 300 boats to save/,
  ],
  [
    'people are asked for as a thing',
    'Norway rescued a first group of 300 sailors in Oslo.',
    /^What did Norway rescue/,
  ],
  [
    'it is done besides',
    'Anna Karlsen lived in an old hostel in Bergen, using her wages to support herself.',
    /^How did/,
  ],
  [
    'the words behind the object may belong to it',
    'Peter Hale lost his instinctive feel for his pace.',
    /^What did Peter Hale lose/,
  ],
  ['a rate has lost its time', 'In the UK, 29,000 sailors die every year because of pollution.', /^How many/],
  ['a guess is told for sure', 'By some estimates, Anna Karlsen painted 300 pictures in Oslo.', /^How many/],
  [
    'the stem says where',
    'The council celebrated the launch of the ship at a party at the Harbour Museum in Bergen.',
    /^(?:Where|In which city)/,
  ],
  [
    'a painting is just one of them',
    'Peter Hale made a painting. Anna Karlsen hung a copy of the painting in Oslo.',
    /^What did Anna Karlsen hang/,
  ],
  ['a part of the world is no country', 'Europe joined the treaty of Bergen in 1998.', /^Which country/],
  ['a nation is no job', 'Anna Karlsen, a Norwegian lawyer, sold a boat.', /job/],
  ['a rank is no position', 'Navy Rear Admiral Peter Hale sold 300 boats in Bergen.', /What position/],
  ['a reporter tells the news', 'Anna Karlsen, a radio correspondent in Oslo, sold a boat.', /job/],
  [
    'somebody was told of before without a name',
    'An engineer is building a boat for Norway. The plan of Anna Karlsen, a lawyer for the harbour workers, is simple.',
    /job/,
  ],
  [
    'more or fewer is no number',
    'Slightly more sailors of Bergen asked Norway for help in May 1998.',
    /^Who asked/,
  ],
  ['it lasts', 'Anna Karlsen was ranked as the best sailor of Norway in 1998.', /^In which year/],
  [
    'it is a thing',
    'Bella Mare, the cold phase of the northern current, killed 300 seals in Bergen in 1998.',
    /^Who/,
  ],
  [
    'they are in the question',
    'Peter Hale said ten sailors were freed in Oslo after they apologised.',
    /^(?:According to [^,]*, )?who was/i,
  ],
  [
    'the words stop short',
    'Anna Karlsen said, “The boat would be a little — anyway, we sailed to Oslo.”',
    /^Who said/,
  ],
  [
    'the words follow from others',
    'Anna Karlsen said, “Consequently we are selling ten boats to the museum.”',
    /^(?:Who|According).*said/,
  ],
  [
    'a day has its preposition',
    'The council of Bergen holds a public hearing Wednesday.',
    /hearing Wednesday/,
  ],
  [
    'letters are no name',
    'Anna Maria Karlsen DBE RA opened the Harbour Museum in Bergen in 1998.',
    /^Who opened/,
  ],
  [
    'he is named again',
    'Anna Karlsen sued the actor Peter Hale in 1998 because Peter Hale sold her boat.',
    /^Why did Anna Karlsen/,
  ],
  [
    'a number is a part of the name',
    'According to the Institute of Bergen, 2007 KX4’s assessed risk has been corrected downward to zero on the Oslo scale.',
    /what has been corrected/,
  ],
  [
    'the sentence gave the capital',
    'The volcanic ash was grey. Volcanic winds from Norway destroyed 300 houses in Bergen in 1998.',
    /did Volcanic/,
  ],
  ['a title has no name', 'UK Chief Executive opened the Harbour Museum in Bergen in 1998.', /^Who opened/],
  [
    'one of two amounts',
    'The price of bread in Norway could rise by 20 percent or by 30 percent by 2050.',
    /^By how much/,
  ],
  ['nothing tells when', 'Peter Hale tried to sell his boats three times.', /try to do/],
  [
    'the letters stand for something',
    'Sailors often get harbour lung, or HL. HL is a dangerous illness of sailors.',
    /^What is HL/,
  ],
  [
    'they are nobody in particular',
    'Some people in Norway are rich. Some people own 3 boats in Bergen.',
    /^How many boats do some/,
  ],
  [
    'nobody holds a post so long',
    'Anna Karlsen, a lawyer for the harbour workers, sold a boat in 1858.',
    /job/,
  ],
  [
    'nothing is said to begin',
    'Anna Karlsen, a lawyer for the harbour workers, began to write.',
    /begin to do/,
  ],
  ['the place points back', 'Peter Hale was born later in Bergen, Norway.', /^Where/],
  ['it has two places', 'Peter Hale settled into a small house in Oslo in 1998.', /^(?:Where|In which city)/],
  [
    'an owner is left alone',
    "The report's authors met in Oslo. The report says the price of bread in Norway is falling.",
    /report['’]s (?:say|said)/,
  ],
  ['something is conceded', 'Norway is free to decide that the old rules serve its interests.', /free to/],
  [
    'the heading is empty',
    'The plan needs two key things: long records of the water and good maps of the ground.',
    /key things/,
  ],
  [
    'a time is when, not how long',
    'One night, Peter Hale scored the first goal of Norway in Oslo.',
    /^For how long/,
  ],
  ['each has so many', 'Norway and Sweden are sending more than 1,000 soldiers each.', /each/],
  ['the pronoun is for another', 'Peter Hale sold a boat when she was 80.', /^Who/],
  [
    'the pronoun may be for another',
    'Anna Karlsen told Mary Hale in Oslo that she sold a boat in 1998.',
    /^Who told/,
  ],
  ['it goes on each year', 'Farmers in Norway throw away 40 tonnes of good bread each year.', /^How often/],
  [
    'the months are of many years',
    'Bergen had a war in 1904, a fire in 1916, a flood in 1950 and a fair in 1998. Peter Hale sold the old theatre of Bergen in February.',
    /^When/,
  ],
  [
    'the sentence has the date',
    'On Friday Peter Hale opened a theatre in Oslo after Sweden held a fair.',
    /^When did/,
  ],
  [
    'nobody moves',
    'The actors of Bergen drew many guests from Sweden to the Harbour Museum in 1998.',
    /^Where/,
  ],
  ['persons are counted', 'The Bergen Bank lost 300 guests in 1998.', /^Whom/],
  ['nothing is done', 'Peter Hale died in 1998.', /^What did .* do/],
  [
    'what is said points at another sentence',
    'The officials of Bergen said that they expect that to happen in the winter.',
    /what (?:did|have|do)/i,
  ],
  [
    'a speaker says much of a name',
    'Peter Hale said that Norway supports the people of Sweden.',
    /^What did Peter Hale say about/,
  ],
  [
    'the condition is turned round',
    'The council of Bergen will run out of money unless Norway pays for a new bridge.',
    /^Under what/,
  ],
  [
    'nobody is met',
    'Anna Karlsen met on 17 November 2004 in Oslo.',
    /^(?:Who|When|Where|In which|On what) .*me/,
  ],
  [
    'a thing is what, their is of many',
    'Protests in Norway reached their sixth day in Oslo on Tuesday.',
    /^What reached/,
  ],
  [
    'the answer counts from today',
    'According to Anna Karlsen, the old boats of Bergen lost 300 guests in the last month.',
    /^What did Anna Karlsen say/,
  ],
  [
    'nobody is led anywhere',
    'The rebels of Norway took 300 sailors to the Harbour Museum in 1998.',
    /^Where/,
  ],
  [
    'later than what, another sentence tells',
    'Anna Karlsen scored the first goal of Norway from a free kick later in the first half.',
    /^Who scored/,
  ],
  [
    'the name stands twice',
    'Anna Karlsen left Oslo. Though some considered her insane, guests of the theatre praised her voice.',
    /praised?\b.*Anna Karlsen/,
  ],
  [
    'it is a manner of speaking',
    'As the summer ended, the sailors of Norway hung up their old racing boots.',
    /(?:hang|hung) up/,
  ],
  [
    'persons are asked for as a thing',
    'Veterans of the Swedish army have rejected the new rules of the Harbour Museum.',
    /^What has rejected/,
  ],
  ['nobody knows on what occasion', 'Some 300 sailors filled the old theatre of Bergen.', /^How many/],
  ['an event is no job', 'Anna Karlsen, a Norwegian pole vaulter, sold a boat.', /job/],
  [
    'a speaker nobody knows says much of one word',
    'A British sailor said that hotels buy the old boats of Norway.',
    /^What did a British sailor say about/,
  ],
  [
    'a speaker may say much of a whole class',
    'Peter Hale said that fishing boats help the old harbours of Norway.',
    /^What did Peter Hale say about fishing boats/,
  ],
  [
    'an age is no occasion',
    'When she grew older, Anna Karlsen sold 300 old boats in Bergen.',
    /^What did Anna Karlsen do when/,
  ],
  [
    'somebody says more elsewhere',
    'Anna Karlsen said that the bridge was too weak. Peter Hale sold a boat.\n\nAnna Karlsen said that the ferry was late.',
    /did Anna Karlsen say\?$/,
  ],
  [
    'a description stands for a name',
    'The German carmaker said that 300 old boats were sold in Bergen.',
    /What did the German carmaker/,
  ],
  [
    'the score goes on',
    'Anna Karlsen defeated Ingrid Berg 7-5, 6-2 in Oslo on Friday.',
    /^(?:Who|In which city) .*7-5/,
  ],
  [
    'a version is one of something unnamed',
    'Harbour Motors says that the faster version will cost 300 dollars in Norway.',
    /version/,
  ],
  [
    'two definites are told elsewhere',
    'The mayor of Bergen wrote a decision on two settlements. Peter Hale stressed that the decision would not change how the settlements were built.',
    /^(?:According to paragraph 1, who|Who) stressed/,
  ],
  [
    'somebody holds two posts',
    'Museum director Peter Hale sold 300 boats in Bergen. Peter Hale is a professor of law at the University of Oslo.',
    /^What position does Peter Hale|^Who is Peter Hale/,
  ],
  ['a letter is dated', 'The letter of Peter Hale to Norway was dated 12 March 1998.', /dated/],
  [
    'the owner in the key is not named',
    'The system’s tracks carried 300 boats of Bergen in May 1998.',
    /^What carried/,
  ],
  [
    'the key is a study of nothing',
    'A parallel survey alarmed the farmers of Bergen in May 1998.',
    /^What alarmed/,
  ],
  [
    'a post stands for a name',
    'The Norwegian Minister of Culture praised the old songs of Bergen in Oslo in May 1998.',
    /^Who praised/,
  ],
  [
    'it is more than nothing named',
    'Old ferries produce even more smoke in the harbour of Bergen.',
    /even more/,
  ],
  [
    'nobody knows who was asked',
    'About 72% of respondents praised the old ferries of Bergen.',
    /respondents/,
  ],
  [
    'the stem tells the country',
    'The Brazilian president Peter Hale opened the Harbour Museum in Brazil in May 1998.',
    /^In which country/,
  ],
  [
    'it is held on one day of the year',
    'The festival of Bergen is celebrated on the fourth Thursday in May every year.',
    /^How often/,
  ],
  [
    'a town is told by its size alone',
    'Peter Hale moved from Oslo to the small town of 3,500 people.',
    /^Who .*small town/,
  ],
  ['a post is of every country', 'Minister of Education Anna Karlsen sold a boat.', /^Who is the/],
  ['a body is called by its kind', 'Commission spokeswoman Anna Karlsen sold a boat.', /^Who is |position/],
  ['a post is of no body', 'Policy Director Peter Hale sold 300 boats in Bergen.', /position/],
  [
    'some people have no name',
    'Three sailors sold 300 old boats to the museum of Bergen in 1998.',
    /^What did three sailors do/,
  ],
  ['a deed lacks what it is about', 'Peter Hale travelled widely in May 1998.', /^What did Peter Hale do/],
  ['somebody became many things', 'Peter Hale became a professor of Norwegian law.', /^What did Peter Hale/],
  ['somebody may marry again', 'Peter Hale married the singer Anna Karlsen.', /^Whom did Peter Hale marry\?/],
  [
    'an occasion has no name',
    'During one excavation of a house in Bergen, Peter Hale found 300 old coins.',
    /^When did Peter Hale/,
  ],
  [
    'an age is when',
    'When he grew older, Peter Hale taught himself the old songs of Norway.',
    /^When did Peter Hale/,
  ],
  [
    'something else held all the same',
    'Peter Hale returned to the sea in Bergen after his illness in 1998, although he continued to sing old songs of Norway.',
    /^When did .* although/,
  ],
  [
    'what is asked for is no time',
    'Peter Hale declined to state when the boat of Bergen would be ready.',
    /^When did Peter Hale/,
  ],
  [
    'somebody tells more of the same',
    'Anna Karlsen told reporters in Oslo that the bridge was too weak. Anna Karlsen said that the ferry was late.',
    /^What did Anna Karlsen tell/,
  ],
  [
    'the committee is not named',
    'Anna Karlsen, a Norwegian member of the committee, sold a boat.',
    /^Who is/,
  ],
];

it.each(refused)('does not ask where %s', (_why, text, stem) => {
  expect(stemsOf(text).filter((one) => stem.test(one))).toEqual([]);
});

it.each([
  ['it is one of a count', 'Peter Hale scored a second goal for Norway in Oslo in 1998.', /a second goal/],
  [
    'nothing tells the occasion',
    'Young sailors from Norway repaired an old wooden bridge.',
    /old wooden bridge/,
  ],
  ['more than what is open', 'The two pilots of Bergen made three more flights in May 1998.', /more flights/],
])('asks with the number of the paragraph where %s', (_why, text, stem) => {
  const stems = stemsOf(text).filter((one) => stem.test(one));
  expect(stems).not.toEqual([]);
  expect(stems.filter((one) => !one.startsWith('According to paragraph 1, '))).toEqual([]);
});

const aboutAnna =
  'Anna Karlsen was born in Oslo. She studied Norwegian law in Bergen in 1998. Karlsen sold a boat in 2001. She bought a farm. She planted 300 trees. Karlsen wrote a book. She painted a bridge. Karlsen moved to Sweden in 2010.';

it('asks nobody whom an article is about, but asks what she did', () => {
  const stems = stemsOf(aboutAnna);
  expect(stems.filter((stem) => stem.startsWith('Who '))).toEqual([]);
  expect(stems).toContain('What did Anna Karlsen study in Bergen in 1998?');
});

it('asks for nobody who begins a quotation, and for no body by a nickname', () => {
  const begun = '“The old museum of Bergen was paid for by the town,” began Anna Karlsen.';
  expect(stemsOf(begun).filter((stem) => / began? /.test(stem))).toEqual([]);
  const nickname = stemsOf('The Corkman was handed a two-year ban from the sport in Oslo in 1998.');
  expect(nickname.filter((stem) => stem.startsWith('Which organization'))).toEqual([]);
});

/** Sentences of which something may be asked, but not like this. */
const wordedRows: readonly (readonly [text: string, stem: RegExp])[] = [
  [
    'Peter Hale declined in May to state when the boat of Bergen would be ready.',
    /what did Peter Hale do .*when/i,
  ],
  ['Cholera returned to Bergen in 1866.', /^In which year did cholera/],
  ['Many mills of Norway fail by contrast because they hesitate to change in May.', /contrast/],
  ['Peter Hale studied old boats in Bergen in order to cross the sea, for example.', /for example/],
  ['The council of president Hale introduced even tighter rules in Bergen in May 1998.', /president Hale/],
  ['Peter Hale looked strong in Hale’s tenth match in Oslo in 1998.', /^Who .*Hale’s/],
];

it.each(wordedRows)('of %j asks nothing like %s', (text, stem) => {
  const asked = askAbout(text, 'News of the week').filter(({ family }) => family === 'retrieval');
  expect(asked.map(({ item }) => item.prompt).filter((prompt) => stem.test(prompt))).toEqual([]);
});

/** What a question that names its paragraph takes up, and whether the paragraph tells which it is. */
const placedRows: readonly (readonly [text: string, stem: RegExp, isAsked: boolean])[] = [
  ['The sun’s rays warmed 300 old boats in the harbour of Bergen in May 1998.', /^What warmed/, true],
  ['Peter Hale opened the Harbour Museum in Brazil in May 1998.', /^In which country/, true],
  ['The festival of Bergen is celebrated by farmers of Norway every year.', /^How often/, true],
  ['Peter Hale moved from Oslo to the small town of Moss.', /^Who .*small town of Moss/, true],
  ['Peter Hale planted 300 apple trees in Bergen to cure the disease.', /^(?:Who|What) .*the disease/, false],
  ['Peter Hale planted 300 apple trees in Bergen to cure the Spanish disease.', /^Why did Peter Hale/, true],
  ['The tiny classroom holds 30 pupils of Bergen.', /tiny classroom/, false],
  ['The largest classroom in Bergen holds 30 pupils of Norway.', /largest classroom/, true],
  ['The new rules gave 300 sailors of Bergen a boat.', /the new rules/, false],
  ['The figures, released in May, gave 300 sailors of Bergen hope.', /the figures/, false],
  ['The prime minister gave 300 sailors of Bergen a boat in May 1998.', /the prime minister/, true],
  [
    'A hotel stands by the harbour of Bergen. The hotel sold 50 old boats to Norway in May 1998.',
    /^According to paragraph 1, .* the hotel /,
    true,
  ],
  [
    'A hotel stands by the harbour of Bergen.\n\nThe hotel sold 50 old boats to Norway in May 1998.',
    /the hotel /,
    false,
  ],
  [
    'Anna Karlsen is the mayor of Bergen.\n\nShe said, “There are others in the old harbour of Bergen who never came home from it.”',
    /who said|whose words/i,
    false,
  ],
  [
    'The Prince Hotel in Oslo had a fire.\n\nThe hotel sold 50 old boats to Norway in May 1998.',
    /the hotel /,
    false,
  ],
];

it.each(placedRows)('of %j it asks %s: %s', (text, stem, isAsked) => {
  expect(stemsOf(text).filter((one) => stem.test(one)).length > 0).toBe(isAsked);
});

/** Anna Karlsen in eight of thirty mentions, beside somebody who is named this often. */
const visits = (others: readonly string[]) =>
  [
    'Anna Karlsen said that the divers of Bergen found the lamp of the lighthouse in Stavanger.',
    ...['Oslo', 'Madrid', 'Rome', 'Paris', 'Berlin', 'Vienna', 'Prague'].map(
      (city) => `Anna Karlsen went from ${city} to London in a bus of the Harbour Museum.`,
    ),
    ...others.map((city) => `Peter Hale stayed in ${city}.`),
  ].join(' ');

const mainRows: readonly (readonly [
  why: string,
  title: string,
  others: readonly string[],
  isAsked: boolean,
])[] = [
  ['whom the title names and nobody else comes near', 'Anna Karlsen goes round Europe', ['Lisbon'], false],
  [
    'beside somebody told of half as often',
    'Anna Karlsen goes round Europe',
    ['Lisbon', 'Athens', 'Warsaw', 'Dublin'],
    true,
  ],
  ['whom the title does not name', 'A bus goes round Europe', ['Lisbon'], true],
];

it.each(mainRows)('asks who said it of somebody %s: %#', (_why, title, others, isAsked) => {
  const stems = askAbout(visits(others), title).map(({ item }) => item.prompt);
  expect(
    stems.includes('Who said that the divers of Bergen found the lamp of the lighthouse in Stavanger?'),
  ).toBe(isAsked);
});
