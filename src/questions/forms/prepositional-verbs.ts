/**
 * Verbs with the preposition that belongs to them, so that `What does it depend on?` asks for what stands behind it.
 * Own list, drawn up for this project.
 */
const pairs = `
account for, adapt to, add to, adhere to, agree on, agree to, agree with, aim at, aim for, allude to,
amount to, apologise for, apologize for, appeal to, apply for, apply to, approve of, argue about, argue over,
ask for, attract to, attribute to, back down from, bargain over, base on, believe in, belong to, benefit from,
blame for, boast of, build on, call for, campaign against, campaign for, care about, care for, center on,
centre on, cling to, collide with, come from, comment on, commit to, compare to, compare with, compete for,
compete with, complain about, complain of, comply with, compose of, concentrate on, condense into, confine to,
connect to, consist of, contribute to, convert into, cooperate on, cope with, correspond to, crash into,
deal with, dedicate to, depend on, derive from, develop from, develop into, devote to, die from, die of,
differ from, disagree with, divide into, double as, draw on, dream of, emerge as, encroach on, evolve from,
evolve into, exclude from, experiment with, feed on, fight against, fight for, fill with, focus on,
function as, grow into, hinge on, hint at, hope for, insist on, interfere with, invest in, join in, know as,
know for, lead to, learn about, learn from, limit to, link to, listen to, long for, look after, look for,
look into, make from, make of, make up of, negotiate on, negotiate over, object to, originate in,
participate in, pay for, plan for, play with, point to, pose as, prepare for, press for, profit from,
protect against, protect from, protest against, protest over, push for, quarrel over, react to, recover from,
refer to, reflect on, refrain from, relate to, rely on, remember for, replace with, require for,
research into, resort to, respond to, rest on, result from, result in, retire from, return to, revert to,
revolve around, root in, search for, see as, separate into, serve as, specialise in, specialize in,
split into, spread to, stand for, start as, stem from, struggle with, submit to, substitute for, succeed in,
suffer from, surround by, switch to, take part in, talk about, test for, think about, think of, threaten with,
tie to, transform into, turn into, turn to, use as, use for, view as, vote against, vote for, wait for,
warn about, warn against, warn of, work as, work on, worry about
`;

const known: ReadonlySet<string> = new Set(pairs.trim().split(/,\s+/));

/** Whether a preposition belongs to a verb: `lead` and `to`, not `sit` and `on`. */
export function isPrepositionalVerb(lemma: string, preposition: string): boolean {
  return known.has(`${lemma} ${preposition}`);
}
