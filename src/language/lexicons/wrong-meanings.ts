/**
 * For words of `newsWords` three phrases that the word does not mean: each fits the places of a text where the word
 * stands, so that only who knows the word, or reads what stands around it, can rule it out. Mostly one is the opposite
 * and two are neighbours of the field; all have the part of speech and the objects of the meaning, are about as long,
 * and are wrong in each loose use of the word too. Own list, drawn up for this project: the words that news has most.
 */
const table = `
accuse	prove that somebody has done something wrong | forgive somebody who has done something wrong | warn somebody not to do something wrong
acknowledge	deny that something is true | prove that something is true | ask whether something is true
acquire	sell or lend | use or share | lose or waste
abandon	look after or protect very carefully | go back to or start all over again | change or improve little by little
abolish	officially introduce something new | make something stricter than before | put something off until a later date
accomplish	fail in doing or reaching something | give up doing or planning something | hope to do or reach something later
adhere	break a rule, plan or promise | object to a rule, plan or belief | add something to a rule or plan
aggravate	bring something bad to an end | make something bad less serious | find the cause of something bad
anticipate	regret | demand | explain
apologise	say that you are angry | say that you were right | say that you are grateful
apologize	say that you are angry | say that you were right | say that you are grateful
assert	deny firmly that something is true | ask if something is really true | prove that something is true
assess	improve the size, quality or state of something | reduce the cost, size or number of something | keep the size or quality of something secret
censor	publish what others are not yet meant to see or read | collect what others have said or written in the past | translate what others are not able to understand
cherish	dislike and try to avoid | forget little by little | regret and be ashamed of
clarify	make less clear or harder to follow | deny in public or refuse to discuss | put off or leave until later
coincide	happen at a different time | happen again after a time | happen for no clear reason
collaborate	work alone | argue in public | change sides
collide	keep away from each other | race against each other | pass close to each other
commemorate	forget or pass over on purpose | plan or prepare a long time in advance | study or discuss in great detail
compel	forbid somebody to do something | allow somebody to do something | teach somebody to do something
comply	refuse to follow a rule, order or person | ask for a change to a rule or an order | explain what a rule or an order means
conceal	show or make public | check or find out | change or improve
condemn	say publicly that something is very good | explain in detail why something happened | ask for more information about something
convene	put off or cancel a planned meeting | leave or stay away from a meeting | report or comment on a meeting
convey	keep secret or hide | doubt or question | forget or ignore
depart	arrive | return | wait
depict	leave out of a picture or text | copy without any permission | decorate with pictures or colours
detect	remove something that is harmful | create something that did not exist before | keep something from getting bigger
deteriorate	become better | become normal | become clear
devastate	protect or defend very well | surround or cut off from help | rebuild or repair very slowly
diagnose	cure somebody of an illness | protect somebody from an illness | pass an illness on to somebody else
diminish	become or make larger | become or make clearer | become or make safer
disperse	come or bring together in one place | wait or make others wait for a long time | move or send back to the same place
displace	allow to return home | force to fight in a war | leave without food or water
distribute	collect from a number of people | keep back from most people | buy back from the first owners
dominate	have less power or success than others | share power or success with others | lose power or success to others
donate	lend for a short time | sell in order to earn | keep for later use
dwindle	become gradually larger or better | stay the same for a long time | move slowly to another place
embark	finish something long or difficult | report on something new | decide against something new
emphasise	say or show that something is wrong | say or show that something is new | say that something does not matter
emphasize	say or show that something is wrong | say or show that something is new | say that something does not matter
encounter	avoid or escape | look for or follow | expect or fear
endorse	criticize or attack in public | explain or discuss in public | refuse to discuss in public
enforce	say that a rule or duty is no longer needed | explain to people why a rule is needed | ask for a rule or duty to be changed
enhance	make weaker or smaller | make simpler or cheaper | make known or public
erupt	calm down or stop suddenly | spread slowly to other places | be expected but never happen
escalate	become smaller or less serious | come to an end quite suddenly | happen again after a long time
estimate	measure a size, amount or value exactly | increase a size, amount or value greatly | doubt a size, amount or value strongly
evolve	stay the same for a long time | grow weak and die out | spread quickly to other places
exacerbate	put an end to a bad thing | make a bad thing known | predict a bad thing in time
exceed	be less than | be equal to | be part of
exclude	let in or invite | pay or reward | watch or check
expire	start again and be valid for longer | be checked and found to be correct | be signed and come into force
flee	fight against danger | warn others of danger | come back after danger
generate	consume | store | reduce
implement	give up a plan or rule | put a plan or rule to the vote | put off a plan or rule
impose	free others from something | ask others to suggest something | promise to give others something
inspire	give the order for something, or permission to do it | give the money for something, or the tools to do it | take away the hope of something, or the will to do it
intervene	step back and only watch what is happening | complain in public about what is happening | ask for a report on what is happening
investigate	hide so that nobody finds out the facts | publish in order to make the facts known | punish so that it does not happen again
jeopardize	keep from harm | make public | make stronger
minimize	make as large as possible | hide as well as possible | repair as soon as possible
negotiate	refuse to talk about an agreement | break an agreement made earlier | protest in order to stop an agreement
nominate	reject for a prize, a job or an honour | train for a competition or a job | remove from a job or position
occur	change | return | fail
overcome	fail to deal with a problem | cause a problem for others | refuse to talk about a problem
participate	stay away | only watch | give up
perceive	change or improve in a certain way | use or treat in a certain way | fail to see or understand at all
pledge	refuse firmly | threaten openly | hope secretly
plunge	rise suddenly | stop suddenly | turn suddenly
portray	hide or leave out on purpose | use or treat in a certain way | attack or criticize in public
precede	come after | result from | put an end to
preserve	put in danger of being lost | make larger and more modern | replace by something cheaper
prohibit	allow by law or rule | require by law or rule | protect by law or rule
recruit	get somebody to leave a group or company | give somebody a higher job in a company | warn somebody about a group or company
reinforce	make weaker | make simpler | make longer
replenish	use up slowly | sell off cheaply | keep for later
rescind	officially approve | officially publish | carefully check
resign	apply for a job | start a new job | do a job badly
restore	keep in its present state | change into something new | put an end to little by little
restrict	allow | extend | check
retrieve	give up | pay for | leave behind
soar	fall very fast | change very little | stay very low
speculate	prove something after finding out the facts | lie about something while knowing the facts | complain about something without a good reason
transform	destroy completely | keep unchanged | move elsewhere
undergo	avoid a process or an experience | cause a process or an experience | put off a process or an experience
underestimate	think that something is more than it really is | say that something is worse than it really is | know exactly how much something really is
undermine	make stronger little by little | build up again step by step | explain clearly in public
urge	forbid strictly | thank warmly | allow gladly
withdraw	send out, bring in or move closer | hold on to, keep or stay in place | change, improve or grow larger
acquaintance	somebody you know very well and trust | somebody you work for, but do not like | somebody you have heard of, but never met
aftermath	the time before a serious event | the cause of a serious event | the first warning of a serious event
agriculture	mining | hunting | cooking
algorithm	a part of a computer that stores data | a person who writes rules for a computer | a law on how computers may be used
allegation	a decision, made by a court, that somebody has done wrong | a promise, made in public, not to do something wrong again | a request, made to a court, to forgive somebody’s crime
ally	a country or person that attacks another | a country or person that competes with another | a country or person that owes money to another
alternative	something that you have to accept | something that you chose before | something that you do not need
altitude	distance from the sea or the coast | speed over the sea or the ground | temperature of the air or the ground
ambassador	a person who governs a country or leads a group | a person who gives money to a country, group or cause | a person who commands the army of a country
ambition	something that you have failed to achieve | something that you are very sorry about | something that you have to do for others
amendment	a vote against a law or document | a copy of a law or document | the end of a law or agreement
anniversary	the place at which something happened in an earlier year | the reason why something happened in an earlier year | the date by which something has to be finished
assassination	the arrest of an important person | the election of an important person | the escape of an important person
astronomer	a person who studies rocks and mountains | a person who studies weather and climate | a person who studies plants and animals
asylum	work given to people who have come from abroad | money given to people who have lost their homes | training given to people who want to change their jobs
auction	a shop in which things are sold for half of the usual price | a show at which people can see things but cannot buy them | a meeting at which experts decide what a thing is worth
awareness	fear or dislike of something new | pride or joy in something | a lack of interest in something
backlash	strong public support by many people | a quick decision made by a few people | a loss of interest by many people
breakthrough	a serious step back or failure | a long break or delay in some work | a first plan for a piece of work
candidate	a person who decides who gets a job or wins an election | a person who counts the votes or checks the results | a person who gives money so that somebody wins an election
chaos	complete silence | general agreement | great happiness
civilian	a person who gives orders in the army or police | a person who has been taken prisoner in a war | a person who reports on the army or police
collaboration	work done without help from others | work done for very little money | arguments carried on with others
collision	a race between two moving things | a distance between two moving things | a sudden stop of a moving thing
competitor	somebody or something that works with others | somebody or something that judges others | somebody or something that is owned by others
compromise	an agreement in which one side gets everything | a quarrel in which neither side gives way | an agreement that one side breaks soon after
confrontation	a friendly talk between two sides | an agreement between two sides | a likeness between two sides
consequence	something that causes something else to happen | something that happens without any reason | something that happens in place of something else
conservationist	a person who hunts wild animals | a person who is against any change | a person who guides visitors in parks
consumer	a person who makes goods or offers services | a person who sells goods or services | a person who checks goods or services
consumption	the price of food, goods or energy | the production of food, goods or energy | the transport of food, goods or energy
controversy	general agreement about something | broad public support for something | deep sadness about something
corruption	violent behaviour by people in power | open quarrels among people in power | public protest against people in power
counterpart	a person or thing with a higher role in the same group or place | a person or thing that had the same role in earlier times | a person or thing that tries to take the place of another
coup	a peaceful handing over of power | a large protest against the government | a long war between two neighbours
credibility	the quality of being new and unusual | the quality of being easily understood | the quality of being known to many
database	information sent from one computer to all the others | rules that tell people how to use a computer safely | programs that protect a computer from attacks
deadline	the time at which something may begin | the sum that something may cost | the reason why something must be done
debris	thick smoke rising from something | spare parts made for something | tools for repairing something
dedication	great skill because you have long experience | deep worry because something may go wrong | high pay because your work is important to others
delegation	a group of people chosen to judge others | a group of people paid to guard others | a group of people who protest against others
departure	the act of arriving | the act of returning | the act of waiting
deportation	the welcoming of a person into a country | the search for a person in a country | the arrest of a person on a journey
determination	the fear of doing something because it is difficult | the skill of doing something after long practice | the relief that something difficult is over
dictator	a ruler chosen by the people for some years | a ruler who has lost power over a country | an official who advises a country’s ruler
diplomacy	the use of an army against other countries | the carrying of goods between countries | the study of how other countries are governed
diplomat	an officer who leads an army in a war with others | an official who collects taxes on goods from abroad | a lawyer who defends people from other countries
discrimination	the equal treatment of all groups of people | the peaceful protest of a group of people | the free movement of a group of people
disruption	an improvement in the normal course of things | an explanation of the normal course of things | a return to the normal course of things
drought	a long time with very heavy rain | a long time with ice and snow | a sudden storm with strong wind
emission	gas, heat or light that is kept in | gas, heat or light that is used again | gas, heat or light that is needed for life
endeavour	a reward for doing something new or difficult | a refusal to do something new or difficult | a report on something new or difficult
endorsement	public criticism or protest | secret payment or gift | legal advice or help
entrepreneur	a person who advises businesses | a person who inspects businesses | a person who lends to businesses
equality	special rights and help for the poorest people | the right to say freely what you think | better schools and hospitals for everybody
eruption	a slow and steady growth | a long period of quiet | a strong shaking of the ground
expansion	the process of becoming smaller | the process of becoming simpler | the process of becoming more modern
expenditure	the money that is saved | the money that is earned | the money that is owed
extinction	the discovery of a kind of animal or plant | the protection of a kind of animal or plant | the spread of a kind of animal or plant
fraud	the crime of hurting people on purpose | the crime of breaking into houses | the crime of selling drugs to people
glacier	a deep lake that lies high up in the mountains | a strong cold wind that blows down a valley | a wide river that flows quickly down a valley
guideline	news or a report about how something was done | a promise or a plan that something will be done | a complaint or a protest about what was done
habitat	the food that an animal or plant needs to live | the way in which an animal or plant grows | the time of year when an animal or plant is seen
hazard	something that may be useful | something that may be forbidden | something that may be expensive
heritage	what is planned for the years to come | what has been brought from abroad | what people need in their daily life
humidity	the amount of dirt in the air | the speed of the wind | the amount of light from the sun
immigrant	a person who is visiting another country as a tourist | a person who works for a government in another country | a person who has never lived in another country
immigration	the travelling of people to see another country | the sending of help to people in another country | the growth in the number of births in a country
infrastructure	the laws, taxes and other rules that a government makes | the people, parties and other groups that govern a place | the soldiers, weapons and other means that protect a place
innovation	an old custom, method or thing | a failed idea, method or plan | a secret idea, plan or deal
intervention	the act of watching something without taking part | the act of asking questions so as to learn something | the act of putting something off until later
invasion	the leaving of a country by an army | the division of a country in two | the defence of a country by its army
investigation	an attempt to hide the facts about something | a decision to punish somebody for something | an agreement to stop an argument about something
investor	somebody who works for a business to earn a living | somebody who borrows money from a business to buy something | somebody who checks whether a business keeps the law
lawmaker	a judge in a high court of a country | a lawyer who works for a state | an officer of the police or army
lawsuit	a law that somebody brings to parliament | a punishment that a court gives to somebody | an agreement that keeps people out of court
legacy	something planned by somebody for the future | something taken away by somebody by force | something forgotten by everybody with time
malnutrition	bad health caused by dirty air or water | bad health caused by too little sleep or rest | bad health caused by insects or animals
migrant	a person who has always lived and worked in one place | a person who travels to another place for a holiday | a person who helps others to find work in another place
momentum	the force that brings something to a stop | the moment when something begins | the reason why something goes wrong
negotiation	a vote that is meant to choose a leader | a speech that is meant to win support | a protest that is meant to stop an agreement
obesity	the state of being much too thin | the fear of eating too much | the lack of healthy food
obligation	something that you must not do | something that you want to do | something that you have already done
observer	somebody who decides what happens | somebody who causes what happens | somebody who suffers from what happens
opponent	a person who supports you or a plan | a person who has no opinion of you or of a plan | a person who came before you or had a plan first
optimism	the feeling that things will turn out badly | the feeling that things were better in the past | the feeling that things will never change
outbreak	the gradual end of a disease or of violence | the main cause of a disease or of violence | the constant fear of a disease or of violence
outcome	the reason | the plan | the start
outrage	great joy and relief | deep sadness and regret | great fear and doubt
participant	a person who only watches | a person who stays away | a person who gives orders
phenomenon	something that is needed by nature or society | something that people invent to deceive others | something that was common but no longer happens
plight	a very long journey | a very firm decision | a very large group of people
poverty	the state of being ill | the state of being lonely | the state of being afraid
predecessor	the person or thing that comes next | the person or thing that is best known | the person or thing that is there now
priority	what can be dealt with later | what must be kept secret | what cannot be dealt with
privacy	the state of being known to a lot of people | the state of not being able to speak freely | the state of not being treated fairly
recipient	somebody who gives something | somebody who sells something | somebody who judges something
refugee	a person who fights in a foreign war | a person who reports on war or danger | a person who helps others in war or danger
representative	a person who speaks or acts against others | a person who teaches or trains others | a person who watches or guards others
reputation	the money that people give to somebody or something | the questions that people ask about somebody or something | the work that people do for somebody or something
resident	a person who visits a place | a person who leaves a place | a person who governs a place
restriction	a right that lets people do what they want | a report that tells what people have done | a payment for what people have done
retailer	a factory or company that makes goods | a person or company that carries goods | a shop or company that repairs things
revenue	money that a company or state owes | money that a company or state spends | money that a company or state lends
rhetoric	language used by experts, not always easy to follow | advice given to help people, not always taken | a plan made to help people, not always successful
scandal	success that pleases people and is praised | behaviour that nobody sees or talks about | progress that is slow and hard to notice
shareholder	a person or firm that buys from a company | a person or firm that owes money to a company | a person or firm that gives advice to a company
shortage	a large supply of something that is needed | a high price for something that is needed | a long search for something that is needed
speculation	proof of something that was doubted | complaints about something that is unfair | orders about something that must be done
strategy	a reason for giving up an aim | the cost of reaching an aim | a problem in reaching an aim
surge	a sudden great loss | a slow, steady fall | a long, quiet break
terrorism	the use of lies for political aims | the use of money for political aims | the use of strikes for political aims
transition	a long time without a change of any kind | a difference between one form and another | a choice between one plan and another
transparency	strictness, so that no mistake is allowed | fairness, so that everybody gets the same | speed, so that no time is lost
tribute	something said or done to show anger | something said or done to get attention | something said or done to deceive people
triumph	a great loss or failure | a great surprise or shock | a great effort or struggle
vaccine	a substance that stops people from feeling pain | a test that shows if people have a disease | a drug that helps people to sleep at night
venue	a time when an event is held | a person who plans an event | a group that watches an event
violation	the introduction of a law, rule or right | the defence of a law, rule or right | the discussion of a law, rule or right
abrupt	slow and well planned | long and difficult | peaceful and friendly
accurate	full of small mistakes | quick and without effort | short and easily understood
adequate	too little, or too late | far too large | unusual, or very new
affluent	having very little money | having a lot of problems | having a lot of visitors
ambitious	aiming at something safe and easy | based on something old and proved | used for something secret or illegal
annual	monthly | weekly | daily
appropriate	wrong for the purpose or situation | too late for the purpose or situation | not needed for the purpose or situation
artificial	found in nature, not made | made long ago, not recently | meant for experts, not for all
beneficial	having a bad effect | having no effect | having a high price
bipartisan	led by one political party alone | opposed by most of the voters | paid for by large companies
cautious	ready to take risks or make mistakes | sorry about risks or mistakes | eager to learn from mistakes
coastal	in the hills | near a border | far inland
complicated	simple, with few parts or details | modern, with many uses | well known, with a long history
comprehensive	leaving out all or nearly all | easy for all to understand | agreed on by nearly all
confidential	known to the public | full of hope or trust | checked and found correct
considerable	quite small | quite sudden | quite unusual
contemporary	belonging to the distant past | lasting only for a short time | coming from another country
contentious	likely to make people happy | likely to make people agree | likely to make people richer
controversial	winning a lot of public support | causing very little public interest | saving a lot of public money
costly	cheap, or bringing a great gain | rare, or found in few places | old, or needing a lot of repair
credible	that can be seen or touched | that must not be repeated | that nobody believes or trusts
crucial	extremely difficult | extremely unusual | not at all useful
cynical	believing that people are good at heart | feeling that people should care more about others | hoping that people will behave better one day
deliberate	done by mistake | done in secret | done too late
destructive	causing little harm | spreading very fast | lasting a long time
diplomatic	having to do with laws and decisions in court | having to do with weapons and the army | having to do with trade and prices
disastrous	extremely good | extremely slow | extremely long
diverse	all of the same kind | of very high quality | of unknown age
eccentric	behaving in a polite way | behaving in a violent way | behaving in the usual way
edible	that can be burnt | that is poisonous | that grows wild
eligible	having promised to do or get something | having failed to do or get something | having been forbidden to do something
elusive	easy to find, catch or reach | dangerous to try, touch or use | expensive to buy, use or keep
enthusiastic	full of doubt and fear | full of anger and disappointment | full of sadness and regret
essential	completely useless | absolutely certain | extremely harmful
extinct	no longer in danger | newly discovered | found everywhere
extraordinary	quite normal | very harmful | very recent
formidable	quite weak and easy to deal with | quite new and not yet known | very helpful and easy to like
fragile	hardly ever broken or damaged | easily found or replaced | easily moved or carried
fraudulent	honest and meant to help | careless and full of mistakes | violent and meant to hurt
frustrated	pleased because things go just as you want | afraid because something bad may happen | proud because you have done something well
fundamental	minor and easily changed | new and very modern | difficult and little understood
genuine	false or copied | private, not public | rare, not common
global	of a single country | of the present time | of the coming years
harsh	mild or friendly | new or unusual | weak or unclear
hazardous	harmless | unusual | temporary
hostile	welcoming, as a host is | curious, as a visitor is | careful, as an expert is
humanitarian	concerned with training people for war | concerned with studying the human body | concerned with making money from trade
iconic	almost forgotten and hard to find | very modern and expensive | very large and complicated
identical	entirely different | slightly better | equally useful
illegal	required by law | allowed by law | changed by a court
inappropriate	very helpful in the situation | not known at the time | not meant to be serious
influential	having the duty to do what others say or want | having the money to buy what others cannot afford | having no wish to be seen or heard by others
innovative	using old ideas or methods | copying what others do | hiding ideas or methods
legitimate	false, unfair or against the law | secret, private or known to few | new, strange or hard to explain
lucrative	costing a lot of money | taking up a lot of time | needing a lot of skill
magnificent	extremely old or rare | extremely ugly or poor | very simple or small
mandatory	forbidden by a law or rule | offered without payment | chosen freely by each person
massive	very small | very costly | very recent
municipal	belonging to a private company | belonging to the army | belonging to another country
notable	hard to believe | easy to forget | not yet proved
numerous	few | long | hard
ongoing	already over | about to begin | kept secret
optimistic	believing that things will turn out badly | believing that things were better before | believing that others have made a mistake
outrageous	pleasant and welcome | dull and much too long | careful and well planned
overwhelming	very small or very weak | very slow or very late | very new or very rare
passionate	having very little interest | having a lot of patience | having many doubts
permanent	lasting for a short time only | needed for a special purpose | repeated from time to time
persistent	stopping and not returning | getting weaker day by day | starting without warning
plausible	known to be false | hard to explain | pleasant to hear
precious	of little use | of poor quality | of great age
preliminary	done or given as the very last one | done or given to experts alone | done or given in great detail
prestigious	new and little known | feared and hated | cheap and popular
prevalent	rare | secret | severe
profitable	losing money | saving time | taking risks
profound	very slight or small | very sudden or quick | very new or strange
prominent	young and hardly known | honest and hard-working | old and no longer active
reluctant	very eager | not able | not allowed
remarkable	ordinary and soon forgotten | false and hard to believe | sad and hard to accept
rigorous	quick and careless | friendly and open | short and simple
robust	weak | modern | simple
rural	of a large city | of the government | of the sea and coast
severe	very mild or short | very late or slow | very rare or strange
sophisticated	simple and old-fashioned | cheap and badly made | common and well known
spectacular	extremely dangerous | extremely boring | extremely expensive
stationary	moving fast | turning round | badly damaged
subsequent	coming first | coming again | coming by surprise
substantial	small | recent | secret
sustainable	that brings in a lot of money in a short time | that cannot go on without causing great harm | that cannot be stopped once it has begun
temporary	lasting for many years to come | belonging to modern times | happening again and again
tremendous	very small | very strange | very short
undocumented	without enough money | without a safe home | with a criminal record
urban	of a farm or village | of a sea or coast | of a state or nation
urgent	able to be dealt with later | needing to be kept secret for now | needing to be paid for at once
vast	extremely small | extremely dangerous | extremely expensive
vital	hardly useful | extremely dangerous | extremely expensive
wealthy	poor | proud | young
widespread	existing in one place or among a few people | needed in many places or by many people | existing in the past but not any longer
allegedly	as a court has decided, since it is proved | as was planned, though few people knew it | by mistake, though nobody noticed it
annually	every day | every month | only once
apparently	by mistake | at last | on purpose
approximately	exactly, without any difference | much more than was expected | in the end, but not at first
consistently	each time in a different way | only once and never again | more slowly than in the past
constantly	now and then | from now on | for a while
deliberately	by mistake | in secret | by force
eventually	at once, without any delay | possibly, but not certainly | again, for a second time
frequently	rarely | early | easily
illegally	in a way that the law allows | in a way that few people notice | in a way that harms nobody
immensely	not at all | very little | now and then
initially	at the very end | at the same time | at a later date
potentially	certainly | usually | secretly
precisely	roughly | quickly | finally
previously	in the near future | at the same time | for the last time
reportedly	against what people want | in spite of what people know | as has been fully proved
routinely	rarely, only in an emergency | secretly, so that nobody knows | unwillingly, after a long delay
significantly	by a small amount | for a short time | for the first time
solely	also | soon | often
subsequently	earlier | seldom | openly
temporarily	for all time to come | for the second time | for no clear reason
vastly	a little | not at all | only partly
virtually	hardly | openly | always
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
