/**
 * Classes of verbs that decide whether a question with them can be asked. Own lists, drawn up for this project from
 * what strict readers would and would not print.
 */

function verbs(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Verbs that leave the question open, or whose object the parser often mistakes. */
export const lightVerbs = verbs(`
have do make take get give be become remain stay keep go come see find call name dub consider deem label rate
include involve contain comprise mean represent constitute form show display need want like love work rise
approach face meet beat defeat provide present offer let put set bring turn hold use lead follow start begin continue
stop end enter conduct cause leave know feel think look seem appear happen occur concern affect play run
spend serve mark cover expect retain regard view describe treat say tell ask last cost reach pass fall share
`);

/** Verbs that leave it open who or what is meant as their subject: `What includes the aquatic centre?`. */
export const lightForAgents = verbs(`
have include contain involve comprise become remain be see show mean make offer take come go get stay keep need want
like love know feel think look seem appear happen say tell do live run expect affect represent symbolise symbolize
`);

/** Verbs whose subject nobody asks for: `Who will include Modi?`. */
export const neverAsked = verbs('include involve contain comprise expect consist refer');

/** Verbs that say nothing of what they are done to: `What was made before the arrest?`. */
export const lightForPassives = verbs(`
have do make take give get call name follow see find regard view consider deem set put need use know involve title entitle
`);

/** Verbs that say enough with a name alone: `What did Alexander Fleming discover?`. */
export const specificVerbs = verbs(`
invent discover found co-found write compose paint direct design build publish study teach patent
assassinate murder conquer translate edit produce star create develop establish launch coin rescind ban
abolish sell buy acquire import export grow farm collect mine smuggle hunt
`);

/** Verbs of what somebody does or gets again and again: `What did Mia Berg win?` has many answers, however long the key. */
export const repeatedVerbs = verbs('win lose score receive earn gain marry');

/** Verbs of what one alone does to somebody or somewhere; others may have praised or questioned the same person. */
export const onceVerbs = verbs(`
acquire adopt appoint arrest assassinate baptise baptize beat behead betray build bury buy capture co-found conquer convict
coin coach crown defeat depose design destroy discover divorce elect employ execute fire found free head hire imprison invade
invent jail kidnap kill knock lead liberate manage marry murder name nominate occupy outlive overthrow own poison publish
raise release replace represent rescue rule run sack sell sentence shoot stab succeed sue topple
`);

/** Verbs that take the time they last without a preposition: `waited two hours`. */
export const lastingVerbs = verbs(
  'last take spend stay wait work live run walk drive sail fly travel continue go on serve remain sleep survive',
);

/** Verbs with which a newspaper tells of its own work: `The Bergen Post spoke to Anna Karlsen.`. */
export const reportingVerbs = verbs(`
ask approach contact examine explain explore interview investigate learn look look at meet obtain report review see speak
speak to take stock talk talk to understand visit
`);

/** Verbs of bodies that act: only with these does `which organization` ask for an actor. */
export const agentiveVerbs = verbs(`
accuse acquire act adopt advise agree allow announce apologise apologize appeal appoint approve argue arrange arrest ask
attack award back ban begin block blame build buy call campaign cancel carry caution cede charge choose cite claim close
commission condemn conduct confirm consider control create criticise criticize cut deal decide declare defend delay demand
deny deploy describe design develop discover dismiss distribute donate drop employ encourage endorse enforce ensure
establish estimate evacuate examine expand expel express fight file find fine fire fund give grant halt help hire hold
host identify impose increase inspect interview introduce invest investigate invite issue join launch lead lend license
limit list lobby lose maintain manage manufacture march measure merge monitor move name negotiate offer open operate oppose order
organise organize outlaw oversee own partner pass pay permit plan plant pledge predict prepare prevent produce promise
promote propose prosecute protect protest provide publish pull punish purchase pursue raise rank recall receive recommend record
recruit refuse reject release remove rename replace report request rescind rescue restore restrict reveal review revise
rule run scrap select sell send shut sign sponsor spend start stop strike sue suggest supply support suspend take
target test threaten track train transfer try unveil urge use vote vow warn welcome win withdraw work write
`);

/** Verbs that need no object to say when and where: `When did the king die?`. */
export const lifeVerbs = verbs(`
die divorce marry retire resign erupt explode collapse sink crash open close begin start end expire arrive return reopen strike vote
grow live study work meet perform train play win lose speak
`);

/** Verbs of becoming more or less, later or earlier, with which `by how much` is asked. */
export const changingVerbs = verbs(`
rise fall increase decrease grow shrink drop climb go up down cut raise reduce lower extend shorten lengthen expand decline
double triple improve worsen exceed outnumber lead win lose delay postpone prolong jump surge soar plunge plummet slump
dip sink subside gain change narrow widen boost slow accelerate advance slip
`);

/** Verbs of what one does with another: the other must be named. */
export const mutualVerbs = verbs(
  'meet marry divorce team collaborate clash collide compete talk negotiate debate',
);

/** Verbs of getting or bringing somewhere: only with these does `where to` ask for a place. */
export const motionVerbs = verbs(`
bring carry climb come crash cross deliver deport drive emigrate escape evacuate export fall fly flee follow go head journey land
lead march migrate move plunge return ride row run sail send ship sink step swim tow transfer transport travel walk
`);

/** Verbs of what one meets with: nobody does it. */
export const undone = verbs(`
see die suffer have be become lose fall feel experience hear stay remain know like love need want get receive fail
`);

/** Verbs above an infinitive that say nothing of their own: `What did Hale proceed to do?` asks for anything he did. */
export const helpingVerbs: ReadonlySet<string> = new Set([
  ...verbs('use race come go get seem appear happen tend continue begin start prove proceed remain'),
  ...['go on', 'turn out', 'end up', 'set out'],
]);

/** Verbs of calling something by a name. */
export const namingVerbs = verbs('call dub entitle nickname title');

/** Verbs of what is felt or thought, which happens nowhere. */
export const feelingVerbs = verbs(`
admire believe consider desire doubt dread enjoy envy expect fear hate hope know lament like love mind miss prefer realise
realize regard regret remember respect rue suspect think trust understand value want wish
`);

/** Verbs of what only people and bodies do to others. */
export const peopleVerbs = verbs(`
accuse appoint arrest conduct deport dismiss elect employ evict extradite hire invite jail negotiate nominate pardon prosecute sack
sue summon vow
`);
