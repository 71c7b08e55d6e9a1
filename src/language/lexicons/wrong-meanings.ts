/**
 * For words of `newsWords` three phrases that the word does not mean: each fits the places of a text where the word
 * stands, so that only who knows the word, or reads what stands around it, can rule it out; the opposite is mostly one.
 * They are about as long as the meaning. Own list, drawn up for this project: the words that news has most.
 */
const table = `
accuse	say that somebody has done something well | ask somebody to do something better | thank somebody for doing something
acknowledge	hide what has happened | ask what has happened | deny that something is a problem
acquire	sell or lend | look after | give back
abandon	look after with great care | begin again from the start | build or make something for the first time
abolish	follow something very strictly | introduce something for the first time | discuss something in public
accomplish	fail in something that was planned | begin something without much hope | ask others for help with something
adhere	break a rule, plan or promise | change a rule, plan or law | argue about a rule or plan
aggravate	find a way out of something | explain something difficult | prevent something bad
anticipate	regret | forget | prevent
apologise	say that you are proud | ask for more money | promise to come back
apologize	say that you are proud | ask for more money | promise to come back
assert	doubt whether something is true | ask somebody to prove a statement to you | pretend not to have heard
assess	try to make something better, bigger or cheaper | show something to a lot of people | put something off to a later time
censor	publish so that everybody can see or read it | translate into the languages of a number of other countries | collect and keep safe for later readers
cherish	forget after some time | be very much afraid of losing | try hard to change
clarify	make much longer and more complicated | keep secret from the public | repeat in exactly the same words
coincide	happen much later | happen much earlier | follow soon after
collaborate	argue in public | work alone | meet by chance
collide	move away from danger | stop just in time | turn in a circle
commemorate	forget or pass over on purpose | criticize or attack in public | plan and prepare for a long time in advance
compel	forbid somebody to do something | thank somebody for their help | teach somebody how to do it
comply	ask others to change a rule | refuse to follow an order | make a new rule for others
conceal	show | sell | break
condemn	say in public that you support something | ask for more information about something | say that you are sorry for something
convene	leave a meeting before its end | refuse to take any part in a meeting | put a meeting off until later
convey	keep from everybody | borrow from somebody | change into its opposite
depart	arrive | return | stay
depict	destroy or damage on purpose | hide from other people | copy without permission
detect	forget something that happened long ago | make something that is hard to break | protect something that is rare and easily damaged
deteriorate	become normal | stay the same | get better
devastate	repair as well as possible | surround on all sides | share out among many
diagnose	give somebody medicine for an illness | stop an illness from being passed on | pay for the treatment of an illness
diminish	become or make louder | stay as it was before | grow very quickly
disperse	come or bring others together in one place | wait or stay in the same place | fight or shout at each other
displace	help to find a new job | help to build a new home | keep locked up in prison
distribute	collect from a number of people | keep hidden from other people | sell to the one who pays most
dominate	have only a small part in | take no interest at all in | be driven by force out of
donate	lend for a short time | earn by working hard | ask others to pay back
dwindle	become suddenly larger or stronger | stay the same for many years | move slowly from place to place
embark	finish something with success | decide against something | watch something from far away
emphasise	keep something secret from other people | explain something to other people | say that something does not really matter at all
emphasize	keep something secret from other people | explain something to other people | say that something does not really matter at all
encounter	search for in vain | get away from | warn of danger
endorse	say publicly that you are against | promise to think about later | try to keep out of the news
enforce	suggest that a rule or duty should be changed | explain why a rule or duty is needed | decide that a rule or duty no longer counts
enhance	make much cheaper | make far too long | make quite useless
erupt	become weak and disappear slowly | move on in another direction | stay quiet for a long time
escalate	come to an end little by little | happen again after a long break | turn out to be a mistake
estimate	count exactly, one after another | promise to pay or give a sum | keep a number or sum secret
evolve	stay the same for a long time | break down into small pieces | go back to the same old state
exacerbate	put an end to a quarrel | explain a difficult thing | keep a bad thing secret
exceed	be less than | depend on | be the same as
exclude	invite or let in | choose or vote for | pay or reward
expire	be made longer by another year or more | come into use for the first time | be talked about once more
flee	return after many years | move towards the enemy | wait in a safe place
generate	avoid | use up | destroy
implement	give up a plan or rule at last | keep a plan or rule secret | vote against a plan or rule
impose	allow others to have something | ask others to explain something | hide something from others
inspire	ask for the money that something will cost | stop somebody from doing what they want | order somebody to do something at once
intervene	watch for a long time without doing anything | leave in order to find a safer place | write a report on what has happened
investigate	keep secret from everybody else | decide to forget for the time being | tell everybody else the details of
jeopardize	make stronger | ask for again | keep secret
minimize	make much larger | keep for much too long | keep exactly the same
negotiate	refuse to sit down and speak to the other side | order others to do what you want | break a promise made to somebody
nominate	take a prize or job away from somebody | thank somebody for doing a job | find somebody guilty of a crime
occur	change | improve | fail
overcome	run away from a problem | cause a problem for others | learn too late about a serious problem
participate	stay away | only watch | give the orders
perceive	change or improve little by little | change or hide on purpose | describe in a few short words
pledge	refuse politely | hope secretly | suggest in public
plunge	rise slowly | stand quite still | turn around
portray	change or improve in a certain way | keep away from the public | sell or give away to others
precede	come after | replace | depend on
predict	explain why something happened | stop something from happening | wish for something to happen
preserve	show to many people | sell to very rich people | make larger and more modern
prohibit	pay for in full | allow for a time | check with care
recruit	make people leave a group or company | train all the people who are already there now | pay people more money than before
reinforce	make weaker | bring to an end | talk about
replenish	use up slowly | leave behind | clean with care
rescind	officially begin | strongly support | put into writing
resign	look for a job | do a job badly | start a new job
restore	move away to another place | replace by something cheaper | make ready for use for the first time
restrict	allow | pay for | follow
retrieve	give up | lose again | pay for
soar	fall very low | stay the same | change slowly
speculate	give proof of something that was doubted | tell somebody a secret that nobody knew | learn something by heart so as not to forget it again
transform	make ready for sale | keep as it was | take to another place
undergo	prevent something from taking place | pay for the cost of something | plan something a long time before
underestimate	say in public that something is better or bigger than it is | find out exactly how big or strong something is | be afraid of something that is not dangerous
undermine	support with large sums of money | talk about in public | make well known everywhere
urge	allow at last | thank politely | forbid strictly
withdraw	bring in or push forward | repeat again and again | explain in more detail
acquaintance	somebody you love more than all others | somebody you have never met | somebody you are afraid of
aftermath	the cause of a serious event | the first day of a long war | the warning given before a disaster
agriculture	fishing | mining | forestry
algorithm	a group of people who own a company | a part of a computer that can break | a law that protects users of computers
allegation	a decision, made by a court, that somebody has to be punished | a promise, made in public, that something will change | a report, kept secret, about what somebody has seen
ally	a country or person that fights another | a person who represents a country abroad | a country or person that takes no side
alternative	something that you are forced to do at once | something that you have lost | something that you have to pay for
altitude	distance from one end to the other | speed of something that moves | weight of something when it is empty
ambassador	a person who defends people in a court of law | a person who guards a very important building | a person who advises a government on science
ambition	something that you remember with pleasure | something that you are very much afraid of losing | something that you do every day
amendment	a copy of a law or document | an attack on a law or document | a short form of a law
anniversary	the day on which something is done for the first time | the place where something important once happened | the person who is remembered for something great and good
assassination	the arrest of an important person | the election of a new leader | the return of a former leader
astronomer	a person who studies the weather | a person who studies the deep sea | a person who studies old bones
asylum	punishment given to people who have broken one of the laws | money given to people who have lost their jobs | a job offered to people who have studied abroad
auction	a shop in which things cost much less than elsewhere | a show at which people look at things that they cannot buy | a meeting at which people decide who gets a prize
awareness	fear that something may happen | hope that something may happen | doubt whether something is true
backlash	a sudden wish of many people to help | a long silence after a great and bad surprise | a quick success that nobody expected
breakthrough	a serious mistake made by a large group of people | a short rest in the middle of hard work | a sudden end of something that went well
candidate	a person who counts the votes in an election | a person who has just lost a job or an election | a person who decides in the end who gets a job or is given a prize
celebrity	a rich person | a royal person | a young person
chaos	complete silence | general agreement | great happiness
civilian	a person who has been hurt in a war | an officer who gives orders to other soldiers | a person who works for the government
collaboration	work done for very little money | work that is left unfinished | work done in one’s free time
colleague	a person who gives you work | a person who gives you orders | a person who is related to you
collision	a quarrel between two old friends | a distance between two places | a meeting of two leaders
competitor	a person or company that helps others | a person or company that judges the work of others | a person or company that pays others
compromise	a fight in which neither side can win any more | an agreement that one side keeps secret from the others | a decision in which one side gets everything
confrontation	a meeting of old friends after many years | an agreement between two sides | a game or contest for two players
consequence	something that had been known for a very long time | something that causes what happens next | something that nobody can explain
conservationist	a person who hunts wild animals | a person who likes old customs | a person who sells plants and trees
consumer	a person who makes or grows goods | a person who sells things in a shop | a person who repairs old things
consumption	the storing of food, goods or energy | the price of food, goods or energy | the transport of food, goods or energy
controversy	a general wish to do something | a lack of interest in something | a secret plan to do something new
corruption	hard work by people who earn little | public protest by people without jobs | careful planning by people in power
counterpart	a person or thing that nobody knows anything about | a person or thing that came before all the others | a person or thing that is always in the way of somebody
coup	a free election of a new leader | a long war between two countries | a peaceful protest in the streets
credibility	the ability to earn a lot of money | the wish to be seen by everybody | the habit of always saying what one thinks
database	rules that tell people how to use a computer safely | messages sent at night from one computer to several others | a group of people who work with computers
deadline	the place where something must be brought | the person who must do something | the price that must be paid for something
debris	tools for taking something apart | walls built to hold something back | plans for building something
decade	a period of two weeks | a period of two months | a period of ten months
dedication	great joy because something has ended well | a prize given because you were the best | a deep worry because something might still go wrong
delegation	a group of people who live together in one house | a group of people who watch a game | a group of people looking for work
departure	the act of returning | the act of choosing | the act of joining
deportation	the welcoming of a person in a country | the search for a person in a country | the right of a person to stay in a country
determination	the fear of doing something for the first time | the feeling that something was not worth all the work | the ability to learn something very quickly
dictator	a ruler chosen by the people for some years | a king who has lost his power | an official who advises a government
diplomacy	the art of making money from trade with others | the use of an army against a weaker country | the study of how people in other countries are governed
diplomat	an officer who commands an army in a war | an official who collects taxes from people abroad | a lawyer who defends foreign people in a court
discrimination	the equal payment of men and women at work | the free choice of where people want to live | the careful search for the best person
disruption	an improvement that makes things easier | an explanation of how something first came about | a celebration in the middle of the year
drought	a week of very heavy rain | a very cold and long winter | a sudden storm from the sea
emission	fuel that is burnt in an engine | heat that is stored in stone | waste that is buried in soil
endeavour	a habit that seems strange to others | a reward for something done well | a plan that nobody agrees with
endorsement	secret payment | sharp criticism | legal advice
entrepreneur	a person who lends money | a person who studies laws | a person who advises leaders
equality	the state of having a lot of money | the right to live wherever you would like | the state of living in peace
eruption	a slow and steady growth | a strong cold wind from the open sea | a wave higher than a house
expansion	the process of becoming poorer | the process of choosing a leader | the process of closing down
expenditure	the money that is saved | the money that is earned | the money that is stolen
extinction	the growth of a kind of animal or plant | the discovery of a new kind of animal | the protection of rare kinds of animals or plants
fraud	the crime of entering a house to steal things | the crime of hurting or killing somebody | the crime of driving faster than is allowed
glacier	a deep hole in the ground that is filled with water | a strong cold wind that blows from the mountains | a high mountain out of which hot rock can flow
guideline	a law that punishes those who do something wrong | a report about something that went wrong | a promise to do something properly at some later time
habitat	the food that an animal usually eats | the way in which an animal looks after its young | the time of year when an animal sleeps
hazard	something that may be useful later | something that may be sold later | something that is very rare
heritage	what people plan to do in the years to come | what people need for every single day | what a government has made into a law
humidity	the amount of rain in a year | the speed of the wind | the heat of the sun at noon
immigrant	a person who visits a country for a short time | a person whose family has always lived in one place | a person who works for a government
immigration	the travelling of people for pleasure | the growth in the number of children | the sending of money and goods to another country
infrastructure	the people and parties that govern a country | the money that a country owes to its people and to other states | the soldiers and weapons that a country has
innovation	an old custom or belief | a plan or idea that failed | a repeated mistake or fault
intervention	the act of looking on without ever doing anything | the act of asking people what they think | the act of putting something off until later
invasion	the leaving of a country for ever | the division of a country in two | the defence of a country by its army
investigation	a meeting at which people vote on something | an attempt to keep something secret from the public | a decision to punish somebody for something
investor	somebody who thinks of a new machine before anybody else | somebody who works for a business without being paid | somebody who checks whether a business keeps the law
lawmaker	a judge in one of the highest courts | a lawyer who helps the poor | an officer of the police
lawsuit	a law made to protect a person or a small company | a prison in which people wait for their trial | a secret agreement between two companies
legacy	something hoped for by somebody in the future | something stolen or taken away by force | something made to be used once and thrown away
malnutrition	illness caused by insects or dirty water | pain caused by a hard blow or a fall | tiredness caused by too little sleep
migrant	a person who has lived in one place all his life | a person who travels around the world for fun | a person who helps others to find a job
momentum	the moment when something really begins | the weight that something has | the reason why something stops
negotiation	a fight in which both sides lose a lot | a decision that one side has to accept from the other | a speech in which somebody makes demands
obesity	the state of being much too thin | the habit of eating too fast | the fear of eating too much
obligation	something that you may do | something that you like doing | something that you did badly
observer	a person who leads and gives orders to others | a person who takes part for the first time | a person who pays for the costs of others
opponent	a person who gives you advice and money for a plan | a person who works with you on a plan | a person who has not yet made a choice
optimism	the feeling that things were better in the past | the feeling that others are to blame | the feeling that nothing can be done
outbreak	the slow end of a disease or of violence | the careful study of a disease | the fear of a disease or of violence
outcome	the reason why | the plan | the start
outrage	great joy and relief | sadness and regret | doubt and confusion
participant	a person who gives orders | a person who only watches | a person who pays for all the others
phenomenon	something that people have made up and that never happened | something that is done by one person alone | something that people have been told to do
plight	a very long journey | a very great and sudden success | a very strong wish
pollution	heavy rain that falls over land and sea | plants and trees near water or on land | a lack of air, water or useful land
poverty	the state of being ill | the state of being alone | the state of being afraid
predecessor	the person or thing that comes next | the person or thing that is best known | the person or thing that is missing
priority	what can be left until later | what has already been done | what nobody wants to do
privacy	the state of being known to a great many people | the right to say in public whatever you really think | the feeling of being left alone by your friends
recipient	somebody who gives something | somebody who sells something | somebody who invents something
refugee	a person who fights in a war for money | a person who helps the victims of a war | a person who travels for pleasure
representative	a person who teaches or trains others | a person who makes trouble for others | a person who is paid to watch others
reputation	the money that a person or company has made | the place where a person or company comes from | the work that a person or company does
resident	a person who visits a place | a person who owns a shop | a person who guards a house
restriction	a right that all people have from birth | a prize for what people have done | a place where people meet to talk
retailer	a farm or factory that produces goods | a person or group that protects buyers | a firm that carries goods from place to place
revenue	money that a company or state owes | people who work for a company or state | land that a company or state owns
rhetoric	advice given by people who know a great deal | a secret talk between a few leaders | news that has been shown to be true
scandal	success that everybody admires | a rule that people have followed for a long time | a secret that nobody ever learns
shareholder	a person or firm that sells the goods of a company | a person or firm that owes money to a company | a person or firm that gives advice to a company
shortage	a large amount of something useful | a price that is higher than before | a mistake that is hard to put right
speculation	proof of something that nobody believed | facts that everybody has known for a long time | orders that nobody wants to follow
strategy	a reason for giving up | a report on events of the past | a rule made by a court
surge	a slow, steady fall | a short and very quiet break | a sudden great loss
terrorism	the defence of a country by its army | the use of lies to win an election | the fear of people from other countries
transition	a long time without any change | a long quarrel without any end | a return to the place where it began
transparency	strictness, so that no mistake is allowed | fairness, so that everybody gets the same | speed, so that no time is lost
tribute	something said or done to hurt somebody | something written to be kept secret | something paid as a punishment
triumph	a great loss or failure | a long and hard struggle | a quiet and happy time
vaccine	an operation that saves the life of a patient | a test that shows whether people have some illness | a substance that makes people feel no pain
venue	a time when an event begins | a person who plans an event | a group that watches an event
violation	the making of a law or rule | the explaining of a law or rule | the defence of a law or rule
abrupt	slow and carefully planned | happy and successful | late but hoped for
accurate	full of small mistakes | easy to remember | written in a hurry
adequate	more than can be used | more than is wanted | too little, or too late
affluent	having a lot of children | having very little time | having a good education
ambitious	aiming at something small and easy | copied from what others have done | planned without any care
annual	monthly | weekly | daily
appropriate	too expensive for most people | wrong in every single case | meant for only a few people
artificial	found in nature, not made | very old and worth a lot | simple and easy to use
beneficial	having no effect | doing a lot of harm | costing very little
bipartisan	written by experts from many countries | opposed by most of the voters | paid for by people from abroad
cautious	ready to take any kind of risk | eager to be noticed by everybody | slow to see what others mean
coastal	in the hills | far from roads | with many shops
complicated	simple because it has only one part | expensive because few people make it | well known because it is so old
comprehensive	leaving out a great deal | made in a great hurry | very easy to read
confidential	open to all the public | paid for by the state | too long to be read
considerable	very small | quite useless | well hidden
contemporary	belonging to a distant past | belonging to another country | belonging to rich people
contentious	likely to make people laugh | easy for people to agree on | of little interest to people
controversial	liked by nearly everybody in public | known to only a few experts | leading to a quick agreement
costly	cheap, or not worth buying | easy, or done without much work | secret, or known only to a few
credible	that can be bought | that cannot be proved | that cannot be changed
crucial	not at all useful | rather dangerous | hard to explain
cynical	believing that most people are good and honest | hoping that everything will turn out better one day | thinking that nobody is able to understand you
deliberate	done by mistake | done in secret | done too late
destructive	causing great joy | causing no trouble | costing a lot of money
diplomatic	having to do with laws and courts | having to do with the army and its weapons | having to do with trade, prices and wages
disastrous	extremely quick | very careful | quite unclear
diverse	all of the same kind | of the very best sort | found in one place only
eccentric	behaving like everybody else | speaking in a loud voice | dressed in poor clothes
edible	that can be burnt | that can be sold | that is poisonous
eligible	having to pay a lot for something | having asked for something in vain | having lost all interest in something
elusive	easy to see or reach | large and dangerous | loved by everybody
enthusiastic	full of doubt and fear | tired and bored after a long time | angry about what has happened
essential	rather unusual | slightly useful | not really needed
extinct	growing in number | living in one place | newly discovered
extraordinary	quite normal | rather dull | very harmful
formidable	easy to win over or to please | unwilling to fight or argue | unknown until a short time ago
fragile	strong and hard to break | easily found or made | heavy and hard to move
fraudulent	honest and meant to help others | careless and full of mistakes | secret and known only to a few
frustrated	happy because you have got what you wanted | afraid because something bad may happen | proud because you have done something well
fundamental	little known and studied | new and very modern | small and easily changed
genuine	false or copied | small and weak | new and strange
global	of one’s own country | of a single town | of the countryside
harsh	kind or gentle | new or unusual | weak or unclear
hazardous	necessary | pleasant | unusual
hostile	friendly, as a neighbour is | thankful for any help | quiet and very careful
humanitarian	concerned with making money from trade | concerned with the training of soldiers | concerned with the history of a country
iconic	forgotten and of no value any more | secret and known to nobody | cheap and sold in many shops
identical	completely new | more expensive | slightly better
illegal	decided by a judge | agreed in public | paid by the state
inappropriate	very helpful in the situation | needed to solve the problem | agreed on by both sides
influential	having no wish to be seen or heard by others | having learnt a great deal from what others have done | having the duty to do what others say
innovative	using what is old and well tried | using very little money | needing a lot of time
legitimate	forbidden by law or harmful | known to all or very old | done in secret or at night
lucrative	taking a lot of time | costing a lot of money | needing a lot of work
magnificent	extremely old or rare | rather small but comfortable | badly built or broken
mandatory	open to everybody at any time | free of charge for a while | paid by the hour or day
massive	very thin | very old | very cheap
municipal	belonging to a rich family | belonging to the church | belonging to another state
notable	hard to believe | easy to forget | not yet proved
numerous	few | long | large
ongoing	already over | about to begin soon | kept secret
optimistic	afraid that things will get even worse | sure that others have made a mistake | too tired to think about what will come
outrageous	pleasant and welcome | boring and very much too long | clever and well planned
overwhelming	very slow or very late | hardly worth thinking about | divided and unclear
passionate	having no interest at all | having a lot of experience | having many doubts
permanent	lasting for only a few days | needed for a special purpose | used only now and then
persistent	over in a short time | felt for the first time | easy to put right
plausible	clearly wrong | hard to explain | not easy to find out
precious	of little use | of poor quality | of unknown age
preliminary	done or given as a punishment | repeated in public again and again | agreed on after a long debate
prestigious	cheap and popular | small and hardly known | feared and hated
prevalent	rare | secret | harmful
profitable	losing money | wasting time | taking risks
profound	very short or small | easy to forget | hard to believe
prominent	new and not yet tried | quiet and hardly known | small but growing fast
reluctant	not afraid | very eager | well paid
remarkable	usual and rather boring | dangerous and hard to control | old and in need of repair
rigorous	quick and careless | friendly and open | short and simple
robust	weak | cheap | secret
rural	of a large city | of the sea and its coast | of a rich family
severe	very short or light | very old or rare | easy to deal with
sophisticated	simple and old-fashioned | cheap and badly made | rare and hard to find
spectacular	extremely dangerous | extremely boring | extremely small
stationary	very heavy | turning fast | in the air
subsequent	coming first | quite sudden | most serious
substantial	small | secret | strange
sustainable	likely to bring a lot of money at once | unable to go on for very long | meant to replace all older methods
temporary	lasting for many years to come | costing more than was planned | agreed on by everybody
tremendous	very small | quite false | short-lived
undocumented	without enough money | with special rights | from a rich old family
urban	of a farm or village | of a sea or lake | of a wood or hill
urgent	able to be left until later | known to everybody for a long time | very hard to explain to others
vast	very narrow | almost empty | well protected
vital	hardly noticeable | completely unnecessary | still unknown
wealthy	poor | old | lazy
widespread	existing in one small place only | known to only very few people | coming back only at the same time of the year
abroad	close to one’s own home | on board a large ship | in front of a large crowd
allegedly	as everybody knows, since it was seen | as was planned for a long time before | by mistake, though nobody noticed it then
annually	every day | only once | at night
apparently	by mistake | at last | on purpose
approximately	much more than was expected | exactly, without any mistake | only for a very short time
consistently	only from time to time | never more than once | in many different ways
constantly	now and then | only at night | only for a day
deliberately	by mistake | in secret | too late
eventually	all the time, again and again | at once, without any delay | by chance, without any reason
frequently	never | early | slowly
illegally	in a way that everybody can see | with the help of an official | after waiting for a long time
immensely	a little | too late | in secret
initially	after a while | after a long time | all through the year
potentially	certainly | usually | secretly
precisely	roughly | quickly | wrongly
previously	in the near future | at the same moment | for the last time
reportedly	in spite of all the hopes | as has been clearly proved | without anybody’s knowledge
routinely	rarely, and only in an emergency | secretly, so that nobody knows | carelessly, with many mistakes
significantly	hardly at all | for a short time | by mistake
solely	also | soon | once
subsequently	before | seldom | gladly
temporarily	for ever and always | for the second time | for no good reason at all
vastly	a little | not at all | hardly
virtually	hardly | really | merely
`;

/** By word, in lower case: what it does not mean. */
export const wrongMeanings: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [word = '', phrases = ''] = row.split('\t');
      return [word, phrases.split(' | ')] as const;
    }),
);
