import { togetherIn } from '../../base/collections.js';

/**
 * Words of which one may be meant where the meaning of another is told, everyday words among them: a text in which `great`
 * stands beside `massive` has two that mean `very large`. Each row is a group. Own list, drawn up for this project.
 */
const groups: readonly (readonly string[])[] = `
great big large huge giant gigantic colossal sizeable enormous immense massive vast tremendous monumental considerable substantial extensive
remarkable noteworthy notable striking unusual uncommon unique exceptional extraordinary impressive amazing astonishing incredible outstanding spectacular
important key main major significant central crucial vital essential critical necessary fundamental pivotal foremost
dangerous risky unsafe deadly hazardous perilous fatal lethal toxic poisonous
famous celebrated well-known renowned prominent leading top iconic notable distinguished eminent prestigious respected
quick fast rapid swift speedy sudden abrupt
quickly rapidly swiftly fast suddenly
often usually regularly frequently commonly typically routinely consistently repeatedly
always constantly continually continuously endlessly forever
roughly nearly almost approximately virtually practically
only merely simply solely exclusively purely entirely
mainly mostly largely predominantly primarily chiefly
exactly precisely accurately
exact correct precise accurate
greatly hugely vastly significantly substantially considerably dramatically drastically
many several numerous countless various multiple myriad
produce create generate make
begin start launch commence initiate
obtain gain acquire secure buy purchase get
happen occur
stop halt end cease abolish cancel scrap rescind revoke repeal
ban forbid prohibit outlaw
strange odd weird bizarre peculiar eccentric curious unusual
cruel brutal vicious ruthless harsh savage violent ferocious fierce severe
angry furious enraged
poor impoverished needy disadvantaged
rich wealthy affluent prosperous well-off
result outcome consequence effect impact upshot
reason motive cause
aim goal purpose objective ambition target
plan strategy scheme project policy tactic
problem difficulty obstacle hurdle barrier challenge setback dilemma
enemy rival opponent adversary foe
claim assert insist declare argue maintain allege
show reveal display demonstrate exhibit unveil
express convey communicate
aid assist support help facilitate
leave depart quit abandon
departure exit withdrawal
permanent lasting endless eternal everlasting
temporary brief short-lived short-term interim provisional
later subsequently afterwards
finally ultimately eventually
originally initially first
possibly potentially perhaps maybe
confrontation clash fight row dispute argument conflict battle
investigation inquiry enquiry probe
investigate probe examine study explore research
grow increase rise surge soar expand escalate intensify
fall drop decline decrease diminish dwindle shrink plummet plunge
growth increase rise surge expansion
shocking appalling horrific terrible awful dreadful horrifying
destroy wreck ruin demolish devastate
modern contemporary current present present-day
new original innovative novel
real genuine true authentic
certain inevitable sure unavoidable
obvious clear evident conspicuous
difficult hard tough gruelling strenuous tiring demanding
reputation name image fame prestige
illegal unlawful illicit criminal
illegally unlawfully
global worldwide international
annual yearly
annually yearly
confidential secret private classified
predict forecast foresee expect anticipate
protester demonstrator campaigner activist
protest demonstration march rally
sickness disease illness epidemic outbreak
violation breach infringement
change transition shift transformation
worry concern anxiety fear
hope optimism
cooperation collaboration teamwork partnership
danger hazard risk threat peril
lack shortage scarcity
hunger famine starvation
disaster catastrophe tragedy
`
  .trim()
  .split('\n')
  .map((row) => row.split(' '));

/** Whether two words stand in one group; both are lemmas in lower case. */
export const areRivals: (one: string, other: string) => boolean = togetherIn(groups);
