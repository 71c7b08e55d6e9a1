/** Two reports of one event, written for the tests: they agree, differ and leave out in the ways that reports do. */
export const strikeByAgency = `Mediator Says Ferry Strike Pause Bears Fruit

Labour mediator Clara Benson told Scottish ferry captains on Tuesday that a pause in the strike was "bearing fruit" and should go on.

Benson, on her second visit to Oban since the dispute broke out nearly six weeks ago, also said it was "vital" to protect island families.

As part of the pause, now in its fifth day, the Hebrides Ferry Union has freed dozens of lorries in exchange for the return of more than 40 dismissed sailors.

"We have seen over the last few days the very welcome sight of lorries rolling off the ferries," Benson said in her meeting with Morag Sinclair.

The pause was extended by two days on Tuesday and is due to end on Friday morning if no agreement is reached on wages.

After the meeting, Benson travelled by fishing boat to Mull for talks with Iain Campbell.

Sinclair promised to repair the pier at Craignure before the winter storms.

Nearly 90 sailings were cancelled in January, according to the transport ministry.`;

/** The second report. */
export const strikeByPaper = `Pause in ferry strike should go on, says mediator

Mediator Clara Benson on Tuesday told Scottish ferry passengers that the pause in the strike was "bearing fruit" and should go on.

It was Benson's second visit to Oban since the start of the dispute six weeks ago.

The pause in the strike is now in its fifth day. During this time, the Hebrides Ferry Union has released many lorries. In exchange, more than 40 dismissed sailors have returned.

"We have seen over the last few days the very pleasant sight of lorries rolling off the ferries," Benson said in her meeting with Morag Sinclair.

On Tuesday, the pause was extended by two days. If no agreement is reached on wages, it will end on Friday.

Benson was then due to travel to Mull to meet Iain Campbell.

Nearly 90 sailings were cancelled in January.

Schoolchildren on Tiree baked 300 scones for the crews.`;

/** A report of something else. */
export const marathon = `Runner Wins Marathon In Borrowed Shoes

A baker from Leeds won the city marathon on Sunday in shoes that she had borrowed from her brother.

Hannah Price, 29, finished the race in two hours and 41 minutes, four minutes ahead of last year's winner.

"I only bought a ticket to hand out water," Price told reporters at the finishing line.

About 9,000 people took part in the race, which passes two castles and a chocolate factory.

The organizers said that the prize of £2,000 would be paid in March.`;
