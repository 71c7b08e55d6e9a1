import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import { isUniqueTitle } from '../../language/title-phrase.js';

/** Persons whom no post makes: `student with a two-month-old daughter`, `former Facebook employee`. */
const noOccupation = new Set(
  'student recipient member resident villain survivor victim employee mother father parent son daughter brother sister wife husband friend fan critic supporter native woman man boy girl child person citizen neighbour neighbor visitor customer user winner loser hero heroine star twin widow orphan pupil teenager pensioner immigrant refugee migrant expert leader fellow colleague candidate contestant activist campaigner conservative liberal republican democrat socialist feminist opponent volunteer enthusiast veteran protester demonstrator advocate celebrity environmentalist rebel militant hostage flatmate roommate housemate classmate schoolmate boyfriend girlfriend lover acquaintance cousin uncle aunt nephew niece prisoner populist nationalist moderate centrist hardliner loyalist laureate'.split(
    ' ',
  ),
);

/** `British Prime Minister`, `US Secretary of State`: who that is can be known without the text. */
export const worldKnownTitle =
  /^(?:the )?(?:former )?(?:[\p{L}.’'-]+ ){0,2}(?:president|prime minister|chancellor|secretary of state|vice president|pope|queen|king|prince|first lady)$/iu;

/** Posts that one is given: what somebody `holds`, while a job is what somebody `does`. */
const posts = new Set(
  'president minister chairman chairwoman chairperson chair director governor mayor speaker secretary ambassador spokesman spokeswoman spokesperson manager chief head headman king queen senator councillor councilor commissioner superintendent treasurer dean principal captain general commander premier chancellor envoy representative congressman congresswoman whip ceo prefect marshal admiral bishop archbishop rector supervisor editor'.split(
    ' ',
  ),
);

/** Those who compete in one event: it is what they are known for, and seldom a job. */
const athletes = new Set(
  'vaulter runner sprinter hurdler jumper thrower walker swimmer diver rower skier skater gymnast archer fencer wrestler medallist medalist champion captain striker defender midfielder goalkeeper winger forward batsman bowler'.split(
    ' ',
  ),
);

/** Posts within a body, and jobs where none is named: a `talent manager` holds no position. */
const jobsAlone = new Set('editor manager supervisor'.split(' '));

/** Whether a title names a job that its holder does now: `sleep physician at Cascade Valley Hospital`. */
export function isOccupation(title: string): boolean {
  const head = headOfTitle(title);
  return (
    isHeldNow(title) &&
    /^\p{Ll}/u.test(head) &&
    isPersonNoun(head) &&
    (!posts.has(head) || isJobAlone(title, head)) &&
    !athletes.has(head)
  );
}

/** Whether a title is a post: `House Speaker`, `governor of Kumla Prison`, `Director of National Intelligence`. */
export function isOffice(title: string): boolean {
  const head = headOfTitle(title).toLowerCase();
  if (isJobAlone(title, head)) return false;
  return isHeldNow(title) && (posts.has(head) || (/^\p{Lu}/u.test(headOfTitle(title)) && isPersonNoun(head)));
}

/** `talent manager`, but not `manager of the bank` or `Manchester United manager`. */
function isJobAlone(title: string, head: string): boolean {
  return jobsAlone.has(head) && /^[\p{Ll} -]+$/u.test(title) && !/ (?:of|at|for) /u.test(title);
}

/** Whether a title is a post or job at all, of one word or more. */
export function isPost(title: string): boolean {
  const head = headOfTitle(title).toLowerCase();
  return posts.has(head) || isPersonNoun(head) || isUniqueTitle(title);
}

function isHeldNow(title: string): boolean {
  return (
    /\s/.test(title) && !/^\d|^\S+-year-old|^(?:former|ex-|then|late|outgoing|one|another)\b/i.test(title)
  );
}

function isPersonNoun(noun: string): boolean {
  return nounClassOf(noun) === 'person' && !noOccupation.has(noun);
}

/** The noun that a title turns on: the last before `of`, `at` and the like. */
export function headOfTitle(title: string): string {
  const [front = ''] = title.split(/ (?:of|at|for|in|from|with|on|to|and|who|that)\b|,/);
  return front.split(' ').at(-1) ?? '';
}
