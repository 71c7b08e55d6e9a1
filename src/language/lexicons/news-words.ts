import { togetherIn } from '../../base/collections.js';
import { readMeanings, type WordMeaning } from './word-meanings.js';

/**
 * Words of the news that learners of English look up, each with its part of speech and what it means there. Own list,
 * drawn up for this project: only words that newspapers use in one sense, and in no fixed phrase or technical compound
 * with another: not `concede` (a penalty), `initiative` (take the …), `synthetic` (… aperture). Both spellings of a word
 * have a line.
 */
export const newsWords: readonly WordMeaning[] = readMeanings(`
abandon	verb	leave for ever or give up completely
abduct	verb	take a person away by force
abolish	verb	officially put an end to something
abroad	adv	in or to a foreign country
abrupt	adj	sudden and unexpected
abundant	adj	existing in large amounts
accelerate	verb	go or make something go faster
accessible	adj	easy to reach, use or understand
accomplish	verb	succeed in doing or reaching something
accurate	adj	correct and without mistakes
accuse	verb	say that somebody has done something wrong
acknowledge	verb	admit that something is true
acquaintance	noun	somebody you know, but not very well
acquire	verb	get or gain
activist	noun	a person who works for political or social change
adequate	adj	enough, or good enough
adhere	verb	keep to a rule, plan or belief
adolescence	noun	the time between being a child and being an adult
adversary	noun	an enemy or opponent
advocacy	noun	public support for an idea or cause
affluent	adj	having a lot of money
affordable	adj	not too expensive to pay for
aftermath	noun	the time after a serious event
aggravate	verb	make something bad even worse
agriculture	noun	farming
algorithm	noun	a set of rules that a computer follows
allegation	noun	a statement, not yet proved, that somebody has done wrong
alleged	adj	said to be so, but not proved
allegedly	adv	as people claim, though it is not proved
alleviate	verb	make pain or a problem less bad
ally	noun	a country or person that supports another
alternative	noun	something that you can choose instead
altitude	noun	height above the sea or the ground
ambassador	noun	a person who represents a country, group or cause
ambiguous	adj	having more than one possible meaning
ambition	noun	something that you want very much to achieve
ambitious	adj	aiming at something great or difficult
amendment	noun	a change to a law or document
amnesty	noun	a promise not to punish people for past crimes
ample	adj	more than enough
ancestor	noun	a person or animal of long ago from which others come
anniversary	noun	the date on which something happened in an earlier year
annual	adj	yearly
annually	adv	every year
anonymous	adj	with no name known or given
antibiotic	noun	a medicine that kills bacteria
anticipate	verb	expect
anxiety	noun	a feeling of worry
apologise	verb	say that you are sorry
apologize	verb	say that you are sorry
appalling	adj	shocking and very bad
apparently	adv	as it seems
apprentice	noun	a person who learns a trade by working
appropriate	adj	right for the purpose or situation
approximately	adv	more or less, but not exactly
aquifer	noun	a layer of rock that holds water underground
arable	adj	used for growing crops
arcane	adj	understood by only a few people
archaeologist	noun	a person who studies the past by digging up its remains
archipelago	noun	a group of islands
arid	adj	having little or no rain
artefact	noun	an object made by people long ago
artificial	adj	made by people, not natural
assassinate	verb	murder an important person
assassination	noun	the murder of an important person
assert	verb	say firmly that something is true
assess	verb	judge the size, quality or state of something
asset	noun	something valuable that somebody owns
asteroid	noun	a rock that moves round the sun
astonishing	adj	very surprising
astronomer	noun	a person who studies stars and planets
asylum	noun	protection given to people who have fled their country
atrocity	noun	an extremely cruel act
attain	verb	succeed in reaching
auction	noun	a sale at which the person who offers most gets the thing
audacious	adj	showing great daring
austerity	noun	strict limits on what a government spends
authentic	adj	real, not copied or false
autonomous	adj	able to act without the control of others
autonomy	noun	freedom from the control of others
avert	verb	prevent something bad from happening
awareness	noun	knowledge or understanding of something
backlash	noun	a strong negative reaction by many people
bacterium	noun	a living thing of one cell, too small to see
bankrupt	adj	unable to pay what you owe
bankruptcy	noun	the state of being unable to pay what you owe
barren	adj	where nothing can grow
beneficial	adj	having a good effect
beneficiary	noun	a person or group that profits from something
bestow	verb	give as an honour
bewildered	adj	very confused
biodiversity	noun	the variety of plants and animals in a place
bipartisan	adj	supported by two political parties
blizzard	noun	a heavy storm with snow
blockade	noun	the closing of a place so that nothing can get in or out
blockbuster	noun	a very successful film or book
blunder	noun	a stupid mistake
bombard	verb	attack or hit again and again
boycott	noun	a refusal to buy, use or take part in something, as a protest
breakthrough	noun	an important step forward or success
bribe	noun	money given to somebody so that they do something wrong
brutal	adj	very violent, cruel or harsh
bureaucracy	noun	a system of officials with many rules and forms
campaigner	noun	a person who works in public for or against something
candid	adj	honest and open
candidate	noun	a person who wants to be chosen for a job or in an election
captivity	noun	the state of being kept somewhere and not free
cargo	noun	goods carried by a ship, plane or lorry
casualty	noun	a person hurt or killed in a war or accident
catastrophe	noun	a terrible disaster
catastrophic	adj	causing terrible damage or harm
caution	noun	great care to avoid danger or mistakes
cautious	adj	careful to avoid risks or mistakes
ceasefire	noun	an agreement to stop fighting
celebrity	noun	a famous person
censor	verb	remove what others are not allowed to see or read
censorship	noun	the control of what people may say, print or see
census	noun	an official count of people or animals
centenary	noun	the day or year exactly 100 years after an event
chaos	noun	complete disorder
chaotic	adj	completely without order
cherish	verb	love and value very much
chronic	adj	lasting for a long time
civilian	noun	a person who is not in the army or police
clarify	verb	make clear or easier to understand
coalition	noun	a group of parties or countries that work together
coastal	adj	near the sea
coerce	verb	make somebody do something by using threats
cohabit	verb	live together without being married
coincide	verb	happen at the same time
collaborate	verb	work together
collaboration	noun	work done together with others
colleague	noun	a person you work with
collide	verb	crash into each other
collision	noun	a crash between two moving things
commemorate	verb	remember and honour in a special way
commence	verb	begin
commentator	noun	a person who gives opinions on the news or sport
commodity	noun	a product that is bought and sold
commonplace	adj	seen or happening often
commuter	noun	a person who travels to work every day
compassion	noun	a feeling of sympathy for people who suffer
compatible	adj	able to live, work or be used together
compel	verb	force somebody to do something
competitor	noun	somebody or something that tries to beat others
complacent	adj	too pleased with how things are
complicated	adj	difficult, with many parts or details
comply	verb	do what a rule, order or person asks
comprehensive	adj	including all or nearly all
comprise	verb	be made up of
compromise	noun	an agreement in which each side gives up something
compulsory	adj	that must be done because of a rule
conceal	verb	hide or keep secret
condemn	verb	say strongly that something is very bad
confidential	adj	kept private or secret
confiscate	verb	take away officially
confrontation	noun	a fight or argument between two sides
congestion	noun	too much traffic in one place
consecutive	adj	following one after another without a break
consensus	noun	general agreement
consent	noun	permission
consequence	noun	something that happens because of something else
conservation	noun	the protection of nature or of old things
conservationist	noun	a person who works to protect nature
considerable	adj	quite large
consistently	adv	again and again in the same way
conspicuous	adj	easy to see or notice
conspiracy	noun	a secret plan by several people to do wrong
constantly	adv	all the time
constituency	noun	an area that elects its own member of parliament
consumer	noun	a person who buys or uses goods or services
consumption	noun	the use of food, goods or energy
contagious	adj	passing easily from one person to another
contaminate	verb	make dirty or poisonous
contemporary	adj	belonging to the present time
contentious	adj	likely to make people argue
controversial	adj	causing a lot of public disagreement
controversy	noun	public disagreement about something
convene	verb	come or call together for a meeting
convey	verb	make known or express
convoy	noun	a group of vehicles that travel together
copyright	noun	the legal right to copy and sell a book, song or other work
corrupt	adj	acting dishonestly to gain money or power
corruption	noun	dishonest behaviour by people in power
costly	adj	expensive, or causing great loss
counterfeit	adj	made to look real in order to cheat
counterpart	noun	a person or thing with the same role in another group or place
countless	adj	too many to be counted
coup	noun	a sudden seizing of power by force
crackdown	noun	strong official action against something
credibility	noun	the quality of being believed and trusted
credible	adj	that can be believed or trusted
criterion	noun	a standard by which something is judged
crucial	adj	extremely important
cuisine	noun	a style of cooking
culprit	noun	a person or thing that has done the harm
cumulative	adj	made by adding one thing after another
curator	noun	a person in charge of a museum or show
curfew	noun	a rule that people must stay indoors at night
curriculum	noun	the subjects that are taught at a school or in a course
cyberspace	noun	the world of the internet
cynical	adj	believing that people care only about themselves
database	noun	information stored in a computer so that it can be searched
deadline	noun	the time by which something must be done
deadlock	noun	a situation in which neither side will give way
debris	noun	broken pieces left of something
debut	noun	a first public appearance
decade	noun	a period of ten years
deceased	adj	dead
deceive	verb	make somebody believe what is not true
decimate	verb	destroy a large part of
decisive	adj	making the result certain
decompose	verb	slowly break down into natural parts
dedication	noun	hard work because something is important to you
deficit	noun	the amount by which something is too small
deforestation	noun	the cutting down of many trees over a large area
dehydrated	adj	not having enough water in the body
dehydration	noun	the loss of too much water from the body
delegate	noun	a person sent to speak for others at a meeting
delegation	noun	a group of people sent to represent others
deliberate	adj	done on purpose
deliberately	adv	on purpose
demise	noun	the end or death
demolish	verb	pull down or destroy
denounce	verb	say in public that something is wrong
depart	verb	leave
departure	noun	the act of leaving
depict	verb	show in a picture or in words
deplete	verb	use up most of
deploy	verb	bring into action or use
deport	verb	send a person out of a country
deportation	noun	the sending of a person out of a country
deprivation	noun	the lack of things that people need
deprive	verb	keep somebody from having what they need
deputy	noun	a person who is second in charge
derelict	adj	left empty and in bad condition
desalination	noun	the removal of salt from sea water
destination	noun	a place to which people or things are going
destructive	adj	causing great damage
detain	verb	keep somebody and not let them leave
detect	verb	discover something that is hard to notice
deter	verb	make somebody decide not to do something
deteriorate	verb	become worse
determination	noun	the will to do something even when it is difficult
devastate	verb	destroy or damage very badly
devastating	adj	causing great damage or shock
diagnose	verb	find out which illness somebody has
diagnosis	noun	the finding out of which illness somebody has
dictator	noun	a ruler with complete power over a country
dilemma	noun	a situation in which a choice is difficult
diminish	verb	become or make smaller
diplomacy	noun	the managing of relations between countries
diplomat	noun	an official who manages relations with other countries
diplomatic	adj	having to do with relations between countries
disastrous	adj	extremely bad
discourage	verb	make somebody less willing to do something
discrepancy	noun	a difference between things that should be the same
discriminate	verb	treat one group worse than another
discrimination	noun	the unfair treatment of a group of people
disperse	verb	spread out or send in different directions
displace	verb	force to leave home or land
disposable	adj	made to be thrown away after use
disrupt	verb	stop something from going on as usual
disruption	noun	an interruption of the normal course of things
distinctive	adj	easy to recognize because it is different
distort	verb	change so that it is no longer true or natural
distract	verb	take somebody's attention away
distribute	verb	give out to a number of people
diverse	adj	of many different kinds
diversity	noun	a range of many different people or things
dominate	verb	have more power or success than others
donate	verb	give in order to help
donation	noun	something given in order to help
donor	noun	somebody who gives money, blood or an organ to help
downturn	noun	a time when business gets worse
drastic	adj	very strong and sudden
drought	noun	a long time with little or no rain
dubious	adj	probably not true or not honest
durable	adj	lasting a long time
dwindle	verb	become gradually smaller or fewer
eccentric	adj	behaving in a strange way
ecological	adj	having to do with living things and their surroundings
ecologist	noun	a scientist who studies how living things depend on each other
ecosystem	noun	all the living things of an area and how they depend on each other
edible	adj	that can be eaten
eligible	adj	having the right to do or get something
eliminate	verb	get rid of completely
elusive	adj	hard to find, catch or reach
embargo	noun	an official order that stops trade
embark	verb	begin something new or long
emission	noun	gas, heat or light that is sent out
empathy	noun	the ability to understand how others feel
emphasise	verb	say or show that something is important
emphasize	verb	say or show that something is important
emulate	verb	try to be or do the same as
encounter	verb	meet or come across
endangered	adj	in danger of dying out
endeavour	noun	an effort to do something new or difficult
endorse	verb	support or approve in public
endorsement	noun	public support or approval
enforce	verb	make sure that a rule or duty is obeyed
enhance	verb	make better or greater
enthusiasm	noun	a feeling of great interest and excitement
enthusiastic	adj	full of interest and excitement
entice	verb	attract by offering something nice
entrepreneur	noun	a person who starts businesses
envisage	verb	imagine as possible in the future
envoy	noun	an official sent to speak for a government or body
equality	noun	the same rights and treatment for everybody
eradicate	verb	destroy or end completely
erode	verb	wear away or weaken little by little
erosion	noun	the slow wearing away of something
erupt	verb	explode or break out suddenly
eruption	noun	a sudden explosion or outburst
escalate	verb	become greater or more serious
essential	adj	absolutely necessary
estimate	verb	judge a size, amount or value roughly
ethical	adj	having to do with what is morally right
ethics	noun	ideas about what is right and wrong
evacuate	verb	leave or make people leave a dangerous place
evacuation	noun	the moving of people away from danger
eventually	adv	in the end, after some time
evict	verb	force somebody to leave their home
evoke	verb	bring to mind
evolve	verb	change and develop over time
exacerbate	verb	make a bad thing worse
exaggerate	verb	make something seem bigger or better than it is
exceed	verb	be more than
excessive	adj	far too much
exclude	verb	keep or leave out
exclusively	adv	only
exempt	adj	free from a duty that others have
exhausted	adj	very tired
expansion	noun	the process of becoming larger
expedition	noun	a journey by a group for a special purpose
expel	verb	force to leave
expenditure	noun	the money that is spent
expertise	noun	special knowledge or skill
expire	verb	come to an end and be no longer valid
extinct	adj	no longer existing
extinction	noun	the dying out of a kind of animal or plant
extraordinary	adj	very unusual
extravagant	adj	costing or spending far too much
extremist	noun	a person whose political ideas most people find too strong
fabricate	verb	invent in order to deceive
facilitate	verb	make easier
famine	noun	a time when many people have nothing to eat
fatal	adj	causing death
fatality	noun	a death in an accident, war or disaster
feasible	adj	possible to do
ferocious	adj	very violent or strong
fertile	adj	good for growing plants
feud	noun	a long and bitter quarrel
fierce	adj	very strong or violent
flaw	noun	a fault or weakness
flawed	adj	having faults
flee	verb	run away from danger
flourish	verb	grow or do very well
fluctuate	verb	keep going up and down
forbid	verb	say that something must not be done
forecast	noun	a statement of what is likely to happen
foremost	adj	most important
formidable	adj	very strong and hard to deal with
fossil	noun	the remains of an ancient animal or plant in stone
fragile	adj	easily broken or damaged
fraud	noun	the crime of deceiving people for gain
fraudulent	adj	dishonest and meant to deceive
frequently	adv	often
frugal	adj	careful not to spend too much
frustrated	adj	annoyed because things do not go as you want
frustration	noun	annoyance because things do not go as you want
fugitive	noun	a person who is running away from the police
fulfil	verb	carry out or reach in full
fundamental	adj	basic and very important
furious	adj	extremely angry
futile	adj	having no chance of success
galaxy	noun	a very large group of stars
generate	verb	produce
generosity	noun	readiness to give to others
genocide	noun	the murder of a whole people
genuine	adj	real, not false
glacier	noun	a large mass of ice that moves slowly down a valley
global	adj	of the whole world
gradually	adv	slowly, little by little
grassroots	adj	of ordinary people rather than leaders
gratitude	noun	the feeling of being thankful
grievance	noun	a reason to complain
gruelling	adj	very tiring and difficult
guideline	noun	advice or a rule about how something should be done
habitat	noun	the place where an animal or plant naturally lives
hamper	verb	make something difficult to do
harassment	noun	annoying or threatening behaviour
harsh	adj	severe or unkind
hasten	verb	make happen sooner
havoc	noun	great damage and disorder
hazard	noun	something that may be dangerous
hazardous	adj	dangerous
heritage	noun	what has been handed down from the past
hesitate	verb	wait because you are not sure
homeless	adj	without a place to live
hostage	noun	a person held prisoner until demands are met
hostile	adj	unfriendly, as an enemy is
hostility	noun	unfriendly or angry behaviour
humanitarian	adj	concerned with helping people who suffer
humidity	noun	the amount of water in the air
humiliate	verb	make somebody feel ashamed
humiliating	adj	making somebody feel ashamed
iconic	adj	very famous and easily recognized
identical	adj	exactly the same
illegal	adj	against the law
illegally	adv	in a way that is against the law
illicit	adj	not allowed by law
immense	adj	extremely large
immensely	adv	very much
immigrant	noun	a person who has come to live in another country
immigration	noun	the coming of people to live in another country
imminent	adj	about to happen
impartial	adj	not taking sides
impeach	verb	put a president or official on trial
impede	verb	slow down or get in the way of
implement	verb	put a plan or rule into action
impose	verb	force others to accept something
impoverished	adj	very poor
inaccurate	adj	not correct or exact
inadequate	adj	not enough or not good enough
inappropriate	adj	not right for the situation
incentive	noun	something that encourages you to do something
incumbent	noun	the person who holds a post now
indefinitely	adv	for a time with no fixed end
indispensable	adj	too important to do without
inevitable	adj	certain to happen
inevitably	adv	in a way that cannot be avoided
infamous	adj	well known for something bad
infectious	adj	that spreads easily from person to person
inferior	adj	not as good as another
inflation	noun	a general rise in prices
influential	adj	having the power to change what others think or do
infrastructure	noun	the roads, power lines and other systems that a place needs
inhabit	verb	live in
inhabitant	noun	a person who lives in a place
inherit	verb	receive from somebody who came before
initially	adv	at the beginning
innovation	noun	a new idea, method or thing
innovative	adj	using new ideas or methods
inspire	verb	give the idea for something, or the wish to do it
install	verb	put in place and make ready for use
intensify	verb	become or make stronger
intermittent	adj	stopping and starting again
intervene	verb	step in so as to change what is happening
intervention	noun	the act of stepping in so as to change something
intimidate	verb	make somebody feel afraid
intricate	adj	with many small details
intrigue	verb	make curious
intruder	noun	a person who enters a place without permission
invaluable	adj	extremely useful
invasion	noun	the entering of a country by force
investigate	verb	examine in order to find out the facts
investigation	noun	an attempt to find out the facts about something
investor	noun	somebody who puts money into a business to make a profit
irreversible	adj	that cannot be changed back
irrigation	noun	the supply of water to fields
isolation	noun	the state of being alone or apart
jeopardise	verb	put in danger
jeopardize	verb	put in danger
jeopardy	noun	danger of being lost or harmed
judicial	adj	having to do with courts and judges
landfill	noun	a place where rubbish is buried
landmark	noun	a building or place that is easy to recognize
landslide	noun	earth and rocks that slide down a slope
lavish	adj	large and expensive
lawmaker	noun	a member of a parliament or congress
lawsuit	noun	a case that somebody brings to a court
legacy	noun	something left behind by somebody or by the past
legislation	noun	a law or a set of laws
legitimate	adj	genuine, reasonable or allowed by law
lenient	adj	not strict in punishing
lethal	adj	able to kill
liberate	verb	set free
lifespan	noun	the length of time that a person or thing lives
loathe	verb	hate
lobbyist	noun	a person who tries to influence politicians
lucrative	adj	bringing in a lot of money
magnificent	adj	extremely beautiful or good
malicious	adj	meant to harm others
malnutrition	noun	bad health caused by too little or bad food
mandatory	adj	required by a law or rule
massacre	noun	the killing of many people
massive	adj	very large
merchandise	noun	goods for sale
merge	verb	join together to form one
meticulous	adj	very careful about details
migrant	noun	a person who moves to live in another place, often for work
migration	noun	the movement of people or animals to another place
militant	noun	a person who uses force for a political aim
militia	noun	an armed group that is not a regular army
minimise	verb	make as small as possible
minimize	verb	make as small as possible
misleading	adj	giving a wrong idea
momentum	noun	the force that keeps something going
monarch	noun	a king or queen
monarchy	noun	a country or system with a king or queen
monopoly	noun	complete control of a trade or market by one side
monumental	adj	very great
motivate	verb	give somebody a reason to do something
motive	noun	a reason for doing something
mourn	verb	feel and show sadness because of a death or loss
multinational	noun	a company that works in many countries
municipal	adj	belonging to a town or city
myriad	adj	very many
nationwide	adj	in all parts of a country
negligence	noun	the failure to take enough care
negotiate	verb	discuss in order to reach an agreement
negotiation	noun	a discussion that is meant to reach an agreement
neutral	adj	not supporting either side
nomadic	adj	moving from place to place
nominate	verb	suggest for a prize, a job or an honour
notable	adj	worth noticing
notorious	adj	famous for something bad
nuisance	noun	somebody or something that annoys
numerous	adj	many
nutrition	noun	the taking in of the food that a body needs
nutritious	adj	having many of the things the body needs
obese	adj	so fat that it is unhealthy
obesity	noun	the state of being much too fat
obligation	noun	something that you must do
oblivious	adj	not noticing what is happening
obscure	adj	not well known
observer	noun	somebody who watches what happens
obsession	noun	something that you cannot stop thinking about
obsolete	adj	no longer used because something newer exists
obstacle	noun	something that stands in the way
obstruct	verb	block or get in the way of
occur	verb	happen
offender	noun	a person who has committed a crime
offspring	noun	the young of a person or animal
ongoing	adj	still happening
opponent	noun	a person who is against you or against a plan
oppress	verb	treat people cruelly and unfairly
optimism	noun	the feeling that things will turn out well
optimistic	adj	believing that things will turn out well
optional	adj	that you can choose to do or not to do
ordeal	noun	a very unpleasant experience
outbreak	noun	the sudden start of a disease or of violence
outcome	noun	the result
outdated	adj	no longer modern
outlaw	verb	make illegal
outnumber	verb	be more in number than
outrage	noun	great anger and shock
outrageous	adj	shocking and unacceptable
outskirts	noun	the parts of a town farthest from the centre
overcome	verb	succeed in dealing with a problem
oversee	verb	watch over to make sure that it is done well
overwhelming	adj	very great or very strong
pandemic	noun	a disease that spreads over many countries
paralyse	verb	make unable to move or work
participant	noun	a person who takes part
participate	verb	take part
passionate	adj	having very strong feelings
patriotic	adj	showing love for your country
peculiar	adj	strange
pedestrian	noun	a person who walks in the street
pending	adj	not yet decided
perceive	verb	see or understand in a certain way
perilous	adj	very dangerous
permanent	adj	lasting for a long time or for ever
permanently	adv	for ever
perpetrator	noun	a person who has done something bad or illegal
persecute	verb	treat cruelly because of race, religion or beliefs
persecution	noun	cruel treatment because of race, religion or beliefs
persistent	adj	going on and not stopping
pessimistic	adj	believing that things will turn out badly
pesticide	noun	a chemical used to kill insects
petition	noun	a written request signed by many people
phenomenon	noun	something that is seen to happen in nature or society
pioneer	noun	one of the first people to do something
pivotal	adj	of central importance
plausible	adj	likely to be true
pledge	verb	promise seriously
plight	noun	a very difficult situation
plummet	verb	fall suddenly and very fast
plunge	verb	fall suddenly
poacher	noun	a person who hunts animals illegally
poaching	noun	illegal hunting
politician	noun	a person who works in politics
pollute	verb	make air, water or land dirty
pollution	noun	harmful dirt or waste in air, water or land
ponder	verb	think about carefully
portray	verb	show or describe in a certain way
potentially	adv	possibly
poverty	noun	the state of being poor
precarious	adj	not safe and likely to get worse
precaution	noun	something done to prevent danger
precede	verb	come before
precedent	noun	an earlier case that serves as an example
precious	adj	of great value
precise	adj	exact
precisely	adv	exactly
predator	noun	an animal that hunts other animals
predecessor	noun	the person or thing that came before
predict	verb	say or work out what will happen
predominantly	adv	mostly
prejudice	noun	an unfair dislike of a group of people
preliminary	adj	done or given before the final one
premature	adj	happening too early
preserve	verb	keep safe from loss or change
prestigious	adj	admired and respected
presumably	adv	probably
prevalent	adj	common
previously	adv	at an earlier time
priority	noun	what must be dealt with first
privacy	noun	the state of not being watched or known about
profitable	adj	making money
profound	adj	very deep or great
prohibit	verb	forbid by law or rule
prohibition	noun	a law that forbids something
prolific	adj	producing very much
prolong	verb	make last longer
prominent	adj	important and well known
propaganda	noun	information meant to make people support one side
proponent	noun	a person who supports an idea
prosecute	verb	bring to court for a crime
prosecutor	noun	a lawyer who tries to prove that somebody is guilty
prosper	verb	become rich or successful
prosperity	noun	the state of being rich and successful
prosperous	adj	rich and successful
protester	noun	a person who shows in public that he or she is against something
provisional	adj	for the time being only
proximity	noun	the state of being near
punctual	adj	on time
quarantine	noun	a time when people or animals are kept apart to stop a disease
quota	noun	the number or amount that is allowed
racism	noun	the unfair treatment of people of another race
radically	adv	completely
rampant	adj	spreading without control
ransom	noun	money paid to free a prisoner
ratify	verb	agree to officially by signing or voting
rebellion	noun	a fight against those in power
rebuke	verb	tell somebody sharply that they have done wrong
recession	noun	a time when the economy of a country does badly
recipient	noun	somebody who receives something
reckless	adj	not caring about danger
reconciliation	noun	the making of peace after a quarrel or fight
recruit	verb	get somebody to join a group or company
rectify	verb	put right
refrain	verb	stop yourself from doing something
refuge	noun	a safe place
refugee	noun	a person who has fled from war or danger
reinforce	verb	make stronger
reiterate	verb	say again
relentless	adj	never stopping
reliable	adj	that can be trusted
reliance	noun	the state of needing something or somebody
relinquish	verb	give up or let go of
reluctance	noun	unwillingness
reluctant	adj	not willing
remarkable	adj	unusual and worth noticing
remnant	noun	a small part that is left
renounce	verb	give up publicly
renovate	verb	repair and make as good as new
renowned	adj	famous
repeal	verb	end a law officially
repercussion	noun	a bad effect that comes later
replenish	verb	fill up again
replica	noun	an exact copy
reportedly	adv	according to what people say
representative	noun	a person who speaks or acts for others
repression	noun	the use of force to control people
reputation	noun	the opinion that people have of somebody or something
rescind	verb	officially cancel
resemble	verb	look or be like
resent	verb	feel angry about something unfair
resentment	noun	anger about something unfair
resident	noun	a person who lives in a place
resign	verb	give up a job
resignation	noun	the giving up of a job
resilience	noun	the ability to recover from difficulties
resilient	adj	able to recover from difficulties
respondent	noun	a person who answers questions in a survey
restore	verb	bring back to its former state
restrict	verb	limit
restriction	noun	a rule that limits what people can do
retail	noun	the selling of goods in shops
retailer	noun	a shop or company that sells goods to people
retaliate	verb	hit back at somebody who has harmed you
retaliation	noun	the act of hitting back at somebody who has harmed you
retrieve	verb	get back
revenue	noun	money that a company or state receives
revive	verb	bring back to life or into use
revoke	verb	officially take back or cancel
rhetoric	noun	language used to influence people, not always sincere
rigorous	adj	careful and strict
ritual	noun	actions always done in the same way, often in religion
rivalry	noun	competition between two people or groups
robust	adj	strong
routinely	adv	regularly, as a matter of course
rubble	noun	broken stones and bricks from destroyed buildings
rudimentary	adj	very simple and basic
rural	adj	of the countryside
ruthless	adj	without pity
sabotage	noun	damage done on purpose to stop something
sacred	adj	holy
salvage	verb	save from destruction
sanctuary	noun	a place where people or animals are safe
sanitation	noun	the system for clean water and the removal of waste
scandal	noun	behaviour that shocks people and becomes public
scarce	adj	hard to find because there is little of it
scarcity	noun	a lack of something
sceptical	adj	having doubts
scepticism	noun	a feeling of doubt
scrutiny	noun	very careful examination
secretive	adj	keeping things hidden from others
severe	adj	very bad or serious
severely	adv	very badly
shareholder	noun	a person or firm that owns part of a company
shortage	noun	a lack of something that is needed
showdown	noun	a final fight or meeting that settles a quarrel
significantly	adv	by a large amount
simultaneously	adv	at the same time
skyscraper	noun	a very tall building
slaughter	verb	kill, often in large numbers
slogan	noun	a short phrase that is easy to remember
slum	noun	a poor and crowded part of a city
smuggle	verb	take in or out of a country illegally
smuggler	noun	a person who takes goods in or out of a country illegally
soar	verb	rise very fast
solely	adv	only
solidarity	noun	support among people who stand together
solitary	adj	done or living alone
solitude	noun	the state of being alone
sophisticated	adj	complicated and advanced
sovereignty	noun	the power of a country to govern itself
spectacular	adj	extremely impressive
spectator	noun	a person who watches a game or show
speculate	verb	guess about something without knowing the facts
speculation	noun	guesses about something that is not known
sporadic	adj	happening now and then
stagnant	adj	not moving or growing
stalemate	noun	a situation in which no side can win
starvation	noun	suffering or death from lack of food
stationary	adj	not moving
stereotype	noun	a fixed and too simple idea of a group of people
stigma	noun	a bad opinion of something that people should not be ashamed of
stimulate	verb	make more active or eager
stimulus	noun	something that makes a person or a thing more active
strategy	noun	a plan for reaching an aim
strenuous	adj	needing great effort
stringent	adj	very strict
subscriber	noun	a person who pays regularly for a service
subsequent	adj	coming later
subsequently	adv	later
subsidise	verb	pay part of the cost of
subsidize	verb	pay part of the cost of
subsidy	noun	money that a state pays to support something
substantial	adj	large
substantially	adv	by a large amount
suburb	noun	a part of a city away from its centre
successor	noun	the person or thing that follows and takes the place of another
suffocate	verb	die because there is no air
superficial	adj	not deep or thorough
supervise	verb	watch over people and their work
suppress	verb	put down or hold back
surge	noun	a sudden great increase
surgeon	noun	a doctor who operates on people
surpass	verb	be better or greater than
surplus	noun	an amount that is more than is needed
surveillance	noun	the close watching of people or places
survivor	noun	a person or animal that has stayed alive after great danger
susceptible	adj	easily harmed or influenced
suspicion	noun	a feeling that something bad may be true
sustainable	adj	that can go on for a long time without harm
swap	verb	exchange
swift	adj	quick
swiftly	adv	quickly
tactic	noun	a method used to reach an aim
tariff	noun	a tax on goods that come into a country
tedious	adj	long and boring
temporarily	adv	for a short time only
temporary	adj	lasting only for a short time
tentative	adj	not certain or final
terrorism	noun	the use of violence for political aims
testify	verb	tell a court or official body what you know
testimony	noun	what a witness says to a court or official body
thrive	verb	grow and do very well
timid	adj	shy and not brave
tolerance	noun	readiness to accept people who are different
tolerate	verb	allow or put up with
torrential	adj	falling very heavily
tournament	noun	a competition with many games
toxic	adj	poisonous
trafficking	noun	illegal trade
tranquil	adj	quiet and peaceful
transform	verb	change completely
transformation	noun	a complete change
transition	noun	a change from one form or stage to another
transparency	noun	openness, so that nothing is kept secret
traumatic	adj	extremely upsetting
treaty	noun	a written agreement between countries
tremendous	adj	very great
tribunal	noun	a special court
tribute	noun	something said or done to show respect
triumph	noun	a great victory or success
turmoil	noun	a state of great confusion
turnout	noun	the number of people who come or who vote
typhoon	noun	a violent storm over the western Pacific
ultimately	adv	in the end
unanimous	adj	agreed on by everybody
unanimously	adv	with everybody in agreement
unaware	adj	not knowing
undeniable	adj	certainly true
underestimate	verb	think that something is less than it really is
undergo	verb	go through a process or an experience
undermine	verb	make weaker little by little
undocumented	adj	without official papers
unemployed	adj	without a job
unemployment	noun	the state of being without a job
unethical	adj	morally wrong
unforeseen	adj	not expected
unilateral	adj	done by one side alone
unprecedented	adj	never having happened before
unrest	noun	disorder and protests by many people
unveil	verb	show in public for the first time
upheaval	noun	a great and sudden change
urban	adj	of a town or city
urge	verb	advise strongly
urgent	adj	needing to be dealt with at once
utterly	adv	completely
vaccinate	verb	give somebody an injection against a disease
vaccination	noun	protection by an injection against a disease
vaccine	noun	a substance that protects people from a disease
validity	noun	the state of being true or legally acceptable
vandalism	noun	damage done on purpose for no reason
vast	adj	extremely large
vastly	adv	very much
vegetation	noun	plants and trees
venture	noun	a new and risky business or activity
venue	noun	a place where an event is held
verdict	noun	the decision of a court
versatile	adj	able to do many things
veto	verb	officially refuse to allow
viable	adj	that can work and succeed
vibrant	adj	full of life and energy
vicinity	noun	the area around a place
vicious	adj	violent and cruel
victorious	adj	having won
vigilant	adj	watching carefully for danger
vigorous	adj	strong and full of energy
villager	noun	a person who lives in a village
violate	verb	break a law, rule or right
violation	noun	the breaking of a law, rule or right
virtually	adv	almost
vital	adj	extremely important
vivid	adj	very clear and bright
voluntary	adj	done because you want to, not because you must
vulnerable	adj	weak and easily harmed
wary	adj	careful because of possible danger
wealthy	adj	rich
whistleblower	noun	a person who makes known the wrong doings of an employer
widespread	adj	existing in many places or among many people
withdraw	verb	take back, pull out or move away
wither	verb	become dry and die
withhold	verb	refuse to give
workforce	noun	all the people who work for a company or in a country
worldwide	adv	all over the world
worthwhile	adj	good enough to be worth the effort
yearn	verb	want very much
zealous	adj	full of eager energy for a cause
`);

/** The entry of a word in lower case. */
export const newsWordOf: ReadonlyMap<string, WordMeaning> = new Map(
  newsWords.map((entry) => [entry.word, entry]),
);

/**
 * Words of the table whose meanings lie so near to each other that one might be given for the other; each row is a
 * group. Words of one group never stand side by side in a question.
 */
export const nearInMeaning: readonly (readonly string[])[] = `
crucial essential vital fundamental indispensable pivotal invaluable foremost urgent priority
immense massive vast tremendous substantial considerable overwhelming monumental extraordinary remarkable
diminish dwindle plummet plunge deplete deteriorate
aggravate exacerbate deteriorate escalate intensify undermine
remarkable notable prominent renowned iconic prestigious influential infamous notorious
affluent prosperous wealthy lucrative profitable
impoverished bankrupt homeless unemployed
poverty deprivation shortage scarcity famine starvation malnutrition
abolish rescind repeal revoke eliminate eradicate
prohibit forbid outlaw veto censor
embargo blockade boycott prohibition
hazardous perilous precarious toxic lethal fatal
hazard jeopardy
catastrophe havoc debris devastate devastating catastrophic disastrous decimate demolish destructive appalling
collaborate collaboration participate solidarity
condemn denounce rebuke accuse
allegation suspicion speculation
alleged allegedly reportedly apparently presumably
anxiety frustration resentment outrage furious frustrated
hostile ferocious fierce brutal ruthless vicious harsh severe
hostility harassment confrontation rivalry feud controversy unrest turmoil upheaval chaos
contentious controversial
negotiate negotiation compromise treaty reconciliation consensus coalition ceasefire
delegate delegation envoy ambassador diplomat representative deputy counterpart
activist campaigner advocacy lobbyist protester proponent petition
migrant immigrant refugee asylum immigration migration displace deport deportation evict expel evacuate evacuation
endorse endorsement advocacy proponent
initially previously subsequently ultimately eventually gradually
innovation strategy tactic venture endeavour breakthrough
innovative sophisticated contemporary
investigate investigation surveillance scrutiny
predict forecast anticipate speculate estimate envisage
legislation amendment lawmaker lawsuit tribunal verdict
contaminate pollute pollution emission toxic
conservation conservationist ecologist ecological ecosystem biodiversity habitat sustainable
extinct extinction endangered deceased obsolete outdated
temporary temporarily provisional ongoing
permanent permanently indefinitely chronic persistent durable
constantly relentless consistently frequently routinely
swift swiftly abrupt imminent
precise precisely accurate rigorous meticulous
urge compel coerce intimidate
vulnerable susceptible fragile
vibrant vivid spectacular vigorous passionate enthusiastic enthusiasm
flourish thrive prosper prosperity
reinforce intensify enhance
soar surge accelerate expansion
numerous countless myriad abundant diverse ample
widespread commonplace prevalent nationwide worldwide global rampant
retaliate retaliation
survivor casualty fatality
genocide massacre atrocity persecution persecute oppress repression
corruption fraud bribe fraudulent corrupt counterfeit
consumer retailer retail commodity merchandise
donate donation donor beneficiary recipient
subsidy revenue expenditure deficit surplus asset incentive
sovereignty autonomy autonomous
determination ambition ambitious dedication
empathy compassion solidarity
reluctant reluctance cautious caution wary sceptical scepticism
resident inhabitant villager inhabit
virtually approximately potentially
significantly substantially drastic
acquire inherit
scandal outrage conspiracy
isolation solitude solitary
reputation credibility
obligation compulsory mandatory enforce impose comply adhere
consequence outcome repercussion aftermath legacy
annual annually anniversary centenary decade
pandemic outbreak contagious infectious vaccine vaccination vaccinate
emphasise emphasize
apologise apologize
minimise minimize
cautious vigilant wary meticulous
audacious reckless
oblivious unaware
illegal illicit
unethical illegal illicit fraudulent
optional voluntary
credible plausible reliable
feasible viable
intricate complicated sophisticated
extraordinary remarkable peculiar eccentric distinctive unprecedented astonishing notable
ongoing persistent chronic relentless permanent irreversible
intermittent sporadic
inaccurate misleading flawed dubious
legitimate ethical appropriate
neutral impartial
provisional preliminary pending tentative
adequate ample excessive
excessive immense massive vast considerable tremendous overwhelming
inadequate scarce superficial rudimentary
costly lavish extravagant excessive
profitable lucrative worthwhile beneficial
viable sustainable robust profitable
decisive pivotal crucial
obscure anonymous
gruelling strenuous
spectacular magnificent
fierce vigorous
malicious vicious brutal
traumatic devastating
arid barren
urban municipal
conspicuous distinctive
elusive scarce
predominantly exclusively solely virtually
utterly radically
vastly immensely significantly substantially
potentially presumably apparently
preserve salvage retrieve restore renovate
acquire retrieve
conceal withhold
coerce intimidate deter discourage
inspire motivate
detain abduct
impeach prosecute
ratify endorse
implement enforce
oversee supervise
commence erupt embark
occur coincide
decompose deteriorate wither
flourish thrive prosper intensify
assert emphasise emphasize reiterate
assess investigate
clarify convey
exceed surpass dominate
minimise minimize alleviate restrict diminish
encounter undergo
suppress restrict
hamper impede obstruct disrupt
depart withdraw flee
intervene participate
refrain hesitate
depict portray perceive evoke
detect perceive
commemorate mourn
loathe resent
emulate resemble
politician lawmaker representative delegate
dictator monarch
investor shareholder
consumer subscriber
adversary opponent competitor
extremist militant
offender perpetrator culprit smuggler poacher intruder
spectator observer
acquaintance colleague
commentator
harassment persecution discrimination racism
sabotage vandalism
coup rebellion
deadlock stalemate
enthusiasm optimism
scepticism suspicion reluctance
recession downturn austerity
vegetation ecosystem habitat
erosion landslide
malnutrition nutrition starvation
antibiotic vaccine
triumph breakthrough
catastrophe chaos turmoil
plight ordeal deprivation
transformation transition
expansion surge
departure resignation
intervention invasion
outskirts suburb vicinity
refuge sanctuary
landmark skyscraper
debris rubble remnant
artefact heritage
cargo merchandise
rhetoric propaganda
consumption expenditure
hostility rivalry
jeopardise jeopardize
accomplish attain acquire fulfil
abundant massive substantial widespread
compel impose
commentator observer
advocacy ally endorsement proponent
deficit shortage
dilemma plight
enhance surpass
monumental profound tremendous
robust formidable fierce ferocious overwhelming vigorous
imminent inevitable
lavish massive substantial
poacher predator
stagnant stationary
rigorous stringent
transition upheaval
versatile viable
durable sustainable persistent
displace evict expel
depart evacuate
ambitious audacious
militant terrorism
beneficiary investor
assess estimate
withdraw retrieve revoke
disperse distribute
deploy install implement
confidential secretive
demolish devastate eradicate
subsidise subsidize
`
  .trim()
  .split('\n')
  .map((row) => row.split(' '));

/** Whether two words of the table stand in one group. */
export const areNearInMeaning: (one: string, other: string) => boolean = togetherIn(nearInMeaning);
