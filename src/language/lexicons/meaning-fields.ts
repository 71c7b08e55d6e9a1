/**
 * Words of `newsWords` whose meanings fit the same places of a text: each row is a field, such as what may be said of
 * a law, what happens to prices, who takes part in a conflict. The meaning of one is a wrong answer for another that a
 * reader has to think about, never an absurd one. Own list, drawn up for this project. A word may stand in several
 * fields; words near in meaning (`nearInMeaning`) are kept apart by that list.
 */
export const meaningFields: readonly (readonly string[])[] = `
ambitious bewildered candid cautious complacent cynical enthusiastic frustrated furious hostile optimistic passionate patriotic pessimistic reckless reluctant ruthless sceptical secretive timid unaware versatile vigilant wary zealous oblivious resilient impartial audacious
affluent anonymous bankrupt dehydrated eligible exempt exhausted homeless impoverished nomadic obese undocumented unemployed wealthy prosperous susceptible vulnerable
controversial eccentric influential infamous notorious obscure prestigious prolific prominent renowned versatile victorious wealthy unemployed
abrupt annual consecutive contemporary cumulative imminent intermittent irreversible ongoing permanent persistent premature preliminary provisional sporadic subsequent swift temporary unprecedented relentless chronic
adequate affordable ample considerable costly diverse drastic enormous excessive identical immense inadequate massive numerous rudimentary scarce substantial superficial tremendous vast countless myriad overwhelming
artificial authentic contagious counterfeit disposable durable edible fertile fragile nutritious precious sacred stagnant toxic infectious inferior
bipartisan compulsory confidential fraudulent illegal illicit judicial legitimate lenient mandatory municipal optional pending stringent unanimous unethical unilateral voluntary ethical neutral impartial
accurate ambiguous appropriate comprehensive controversial contentious credible crucial decisive distinctive dubious essential feasible flawed fundamental futile inaccurate inappropriate inevitable innovative misleading outdated peculiar pivotal plausible remarkable reliable sophisticated unforeseen viable vital worthwhile obsolete complicated intricate compatible deliberate formidable genuine notable precise profound urgent vivid
brutal catastrophic chaotic destructive devastating disastrous fatal fierce gruelling harsh hazardous humiliating lethal malicious perilous severe spectacular tedious traumatic tranquil vicious vigorous magnificent beneficial appalling outrageous ferocious precarious strenuous
arid barren coastal derelict fertile global municipal rural tranquil urban vibrant widespread
lucrative profitable sustainable viable affordable costly lavish extravagant frugal futile worthwhile robust stagnant
extinct endangered deceased prevalent elusive edible identical peculiar distinctive conspicuous
annually constantly eventually frequently gradually indefinitely initially permanently previously routinely simultaneously subsequently swiftly temporarily ultimately
approximately exclusively precisely predominantly severely significantly solely substantially utterly virtually vastly immensely
consistently deliberately gradually illegally inevitably precisely radically severely simultaneously swiftly temporarily unanimously
allegedly apparently deliberately inevitably initially potentially presumably reportedly unanimously
abandon acquire conceal confiscate contaminate demolish deplete distribute donate generate inherit install preserve renovate replenish restore retrieve salvage smuggle swap transform unveil withhold
abduct assassinate censor coerce deceive deport deprive detain deter discourage displace evacuate evict humiliate impeach inspire intimidate liberate motivate nominate oppress persecute prosecute reconcile recruit vaccinate supervise
abolish endorse enforce implement impose negotiate oversee prohibit ratify repeal rescind revoke veto violate outlaw convene facilitate
accelerate coincide collide commence decompose deteriorate diminish disperse dwindle erupt escalate evolve expire flourish fluctuate intensify merge occur plummet plunge soar wither
acknowledge anticipate assert assess clarify condemn convey denounce emphasise emphasize estimate exaggerate investigate perceive pledge ponder predict reiterate speculate testify underestimate urge apologise apologize
aggravate alleviate avert discourage disrupt dominate eliminate encounter enhance exceed exacerbate facilitate hamper hasten impede intensify jeopardise jeopardize minimise minimize obstruct overcome precede prolong reinforce resemble restrict stimulate surpass suppress tolerate undergo undermine envisage
adhere apologise apologize cohabit collaborate comply depart embark flee hesitate intervene mourn participate refrain resign retaliate testify withdraw yearn
cherish commemorate depict distort emulate evoke loathe mourn portray resent tolerate perceive renounce resemble
deploy evacuate bombard flee liberate retaliate slaughter devastate withdraw
activist ambassador candidate deputy dictator diplomat envoy incumbent lawmaker lobbyist monarch politician predecessor prosecutor spokesman spokesperson spokeswoman successor whistleblower representative delegate campaigner protester counterpart proponent
apprentice beneficiary colleague competitor consumer donor employer entrepreneur investor retailer shareholder subscriber recipient predecessor successor
adversary ally civilian extremist fugitive hostage intruder militant offender perpetrator poacher prosecutor refugee smuggler survivor whistleblower dictator
archaeologist astronaut astronomer celebrity commentator conservationist curator ecologist journalist pioneer surgeon apprentice
acquaintance ancestor colleague commuter immigrant inhabitant migrant observer offspring opponent participant pedestrian resident respondent spectator survivor villager
assassination boycott bribe censorship corruption discrimination fraud genocide harassment invasion negligence persecution poaching propaganda sabotage terrorism trafficking vandalism massacre
amendment amnesty blockade ceasefire census coalition compromise coup crackdown curfew embargo lawsuit legislation petition rebellion treaty tribunal tariff verdict consensus deadlock
anxiety awareness compassion determination empathy enthusiasm frustration generosity gratitude obsession optimism outrage prejudice reluctance resentment scepticism suspicion hostility rivalry tolerance
asset austerity bankruptcy commodity deficit downturn expenditure incentive inflation monopoly ransom recession revenue subsidy surplus tariff unemployment merchandise
altitude aquifer archipelago asteroid biodiversity blizzard deforestation drought ecosystem emission erosion eruption extinction famine fossil galaxy glacier habitat humidity irrigation landslide pesticide pollution typhoon vegetation wildlife
antibiotic bacterium dehydration diagnosis malnutrition nutrition obesity outbreak pandemic quarantine sanitation starvation vaccine
alternative ambition breakthrough consequence dilemma flaw grievance hazard innovation legacy motive obligation obstacle ordeal outcome phenomenon precaution precedent priority restriction strategy tactic triumph venture
catastrophe chaos controversy deadlock deprivation disruption isolation poverty shortage stalemate turmoil unrest upheaval scandal showdown plight
confrontation expansion intervention investigation scrutiny surveillance transformation transition departure expedition invasion negotiation speculation violation surge resignation
constituency destination embassy landfill landmark outskirts refuge sanctuary skyscraper slum suburb venue vicinity
artefact cargo convoy debris heritage infrastructure merchandise remnant replica rubble
autonomy credibility diversity equality privacy prosperity reputation solidarity sovereignty transparency expertise ethics resilience consent
allegation curriculum forecast guideline propaganda rhetoric slogan stereotype testimony petition algorithm copyright
consumption expenditure reliance shortage turnout quota lifespan
autonomous bipartisan coastal diplomatic ecological global grassroots humanitarian judicial municipal rural urban
bureaucracy coalition constituency delegation militia monarchy multinational workforce
anniversary centenary debut deadline tournament auction decade adolescence aftermath
`
  .trim()
  .split('\n')
  .map((row) => row.split(' '));

/** The first field that a word stands in. */
export const meaningFieldOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  meaningFields.toReversed().flatMap((row) => {
    const field = new Set(row);
    return row.map((word) => [word, field] as const);
  }),
);
