/**
 * Verbs with the preposition that belongs to them, so that `What does it depend on?` asks for what stands behind it.
 * Own list, drawn up for this project.
 */
const pairs = `
account for, adapt to, add to, adhere to, agree on, agree to, agree with, aim at, aim for, allude to, amount to,
apologise for, apologize for, appeal to, apply for, apply to, approve of, argue about, argue over, ask for,
associate with, attract to, attribute to, back down from, bargain over, base on, begin with, believe in,
belong to, benefit from, blame for, boast of, break down into, build on, call for, campaign against,
campaign for, capitalise on, capitalize on, care about, care for, center on, centre on, classify as,
classify into, cling to, collide with, come from, comment on, commit to, compare to, compare with, compete for,
compete with, complain about, complain of, comply with, compose of, concentrate on, condense into, confine to,
connect to, consist of, contribute to, convert into, cooperate on, cope with, correspond to, cover with,
crash into, credit with, deal with, deck with, dedicate to, depend on, derive from, descend from, develop from,
develop into, devote to, die from, die of, differ from, disagree with, divide into, double as, draw on,
dream of, elect as, emerge as, encroach on, end in, equip with, establish as, evolve from, evolve into,
exclude from, experiment with, extract from, feature in, feed on, fight against, fight for, fill with, focus on,
function as, function with, gather from, grow into, harvest from, hide in, hinge on, hint at, honor as,
honour as, hope for, identify as, insist on, interact with, interfere with, invest in, join in, know as,
know for, lace with, lead to, learn about, learn from, limit to, line with, link to, listen to, long for,
look after, look for, look into, make from, make of, make up of, name after, negotiate on, negotiate over,
object to, originate in, participate in, pay for, plan for, play with, plunge into, point to, pose as,
prepare for, press for, profit from, protect against, protect from, protest against, protest over, push for,
quarrel over, react to, recognise as, recognize as, recover from, refer to, reflect on, refrain from, regard as,
relate to, rely on, remember for, replace with, require for, research into, resort to, respond to, rest on,
result from, result in, retire from, return to, revert to, revolve around, root in, run on, search for, see as,
seethe with, separate into, serve as, sort into, specialise in, specialize in, split into, spread to, stand for,
start as, stem from, store in, store on, struggle with, submit to, substitute for, succeed in, suffer from,
surround by, switch to, take part in, talk about, test for, think about, think of, threaten with, tie to,
transform into, treat as, turn into, turn to, use as, use for, view as, vote against, vote for, wait for,
warn about, warn against, warn of, work as, work on, worry about, wrestle with
`;

const known: ReadonlySet<string> = new Set(pairs.trim().split(/,\s+/));

/** Whether a preposition belongs to a verb: `lead` and `to`, not `sit` and `on`. */
export function isPrepositionalVerb(lemma: string, preposition: string): boolean {
  return known.has(`${lemma} ${preposition}`);
}
