/**
 * Abbreviations that keep their full stop, in lower case and without the last stop (`u.s` is covered by the
 * rule for letters between stops). Collected by hand from general knowledge of news prose.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand before a name, so that a capital after them begins no sentence: `Mr. Smith`, `Gen. Lee`, `St. Louis`. */
export const titleAbbreviations = words(`
  mr mrs ms messrs dr drs prof gen lt col maj capt cmdr cdr sgt cpl pvt adm brig sen sens rep reps gov govs pres
  rev fr hon amb supt det insp atty asst assoc dept mt ft st ste sts mme mlle sr. msgr mgr hrh pfc spc
`);

/** Stand before a number: `No. 5`, `p. 12`; without a number after them they are no abbreviations. */
export const numberAbbreviations = words(`
  no nos p pp vol vols art arts sec secs ch chap fig figs para eq ver ext tel op c ca approx jan feb mar apr jun jul
  aug sep sept oct nov dec
`);

/** May end a sentence or go on: `Acme Inc.`, `5 p.m.`, `etc.`. */
export const otherAbbreviations = words(`
  inc corp co ltd llc plc bros jr sr esq etc al vs v e.g i.e eg ie cf viz ed eds est a.m p.m am. pm. mon tue tues wed
  thu thur thurs fri sat sun ave blvd rd hwy ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn
  miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que univ dist div gov't dept natl intl govt
  oz lb lbs sq cu hrs hr mins min yrs yr b d r fax attn arr dep incl esp ph.d m.d b.a m.a
`);

/** Words and abbreviations alike: they keep a stop inside a sentence only in front of a number or a name. */
export const ambiguousAbbreviations = words(`
  no nos art arts mar jun jul mon wed sat sun fri ill ind del la ga pa mo miss mass wash ore co in ark fig ed est al
  min gen col det rep sec p c b d r v tex est hon asst div dist op eq ext ch
`);
