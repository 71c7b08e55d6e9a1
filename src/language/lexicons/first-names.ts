import type { Gender } from '../../model/analysis.js';
import { rareFemaleNames, rareMaleNames } from './census-names.js';

/**
 * First names in lower case with the gender that most bearers have; the last list is of names that both bear.
 *
 * Source: npm package gender-detection-from-name (MIT licence, (c) Davide Violante), English, German, Spanish, Italian
 * and French lists, those among the 45,000 commonest words of the GloVe vocabulary (public domain), without names
 * that are chiefly ordinary words; names of public life added for this project.
 */
const female = `
regina sofia
abby abi abigail abiola acacia acadia ada addison adelaide adele adolphe adoration adriana
adrienne afi agar agatha agnes agnieszka ah ai aia aida aime aimee aires aisha akiko akira ala alaa alba
alberta aleksandra alesi alessandra alexa alexandra alexi alexy alfa alia alice alicia alina
alisa alison alla allende alliance allison allure alma aloha alona alsace alta ama amal amanda amara
amelia amelie amen ami amla amor amour amy ana anabel ananda anastasia anatolia ando andromeda ange angela
angeles angelica angelina angelique angell angels angie anh ani aniston anita anja anke ann anna anne
annette annie annika antara antoinette antonia anya aoki aphrodite april aqsa aqua aquila ara arabia arantxa
arcade arcadia arden aretha argentina argentine aria ariane arie arista arlene arsene artemis arya ascension
asha ashanti ashby ashe ashland aspen astra astrid athena atlantis aubrey auburn
audra audrey augusta aura aurora ava avalon ave avila avis aviva avril awa ayala aye azul azure bach bahia
bailey bambi bani banu barbara barbie barbra bayan bea beatrice beatrix beatriz bebe becky begum bela
belinda bella bellamy benazir beni benita berklee berkley bernadette bernice berra bertha bertrand
beryl bess bessie beth bethany bethel betsy betty beverley beverly beyonce bia bianca bibi biljana
blair blanca blanche bliss blondie blu blythe bonaventure boniface bonnie bonny branca brandi bre bree
breezy brenda bridget brigitte brin brinkley britney brittan brittany brooke brunette bruni bryn
buenaventura caitlin calais caledonia callaway calle calypso camara cameo camilla camille camino
campbell camry cana candace candice capri caprice cara carla carly carmel carmen carol carole
carolina caroline carolyn carrera carrie carrington cassandra cassidy cassie catalina catarina cate
catherine cathy catlin cecilia celeste celestine celia celine ceres cezanne cham chan chandra
chanel chaney chantal chardonnay charlemagne charlene charley charlotte chau chelsea cherie cherry cheryl
chesney chiara chloe cho christa christi christiane christie christine christy cinderella cindy cinnamon
cisse clair claire clara clare clarita clarke claudia clemency cleo cleopatra coco colette colleen
concepcion conchita connie connolly constance cora corazon cordelia corinne cornelia corpus corrie courtney
couture cree crescent cristal cristina crystal curie cynthia cypress da dacia daisy dalai daley dali dalia
danica daniela danielle daphne dara darby darcy dari darlene dauphine dawn daytona de dea deanna debbie
deborah debra deirdre deja delaney delia della delle demi denise deva devi devine dharma dia diana diane
dianne diarra diaz dicey diem dina dinah dinara dionne dior diva dixie doan dolce dolly dolores
dominica domino dona donna dora doria doris dorothea dorothy dottie ea eden edie edith edna eileen ekaterina
el elaine eleanor electra elektra elena eleni elin elisa elisabeth elise eliza elizabeth ella elle ellen
ellie ellington ellison elmira elsa else elsie elvira elysee emerald emery emi emilia emilie emily emma
emmanuelle emmy emory empress enid erica erika erin ese esperance esperanza estelle esther estrella ethel
etoile eugenia eunice eureka eva eve evelyn evian evita fable faith fallon fang fannie fanny farah farhat
farrah fatima favour fay faye fe felicia fergie fern fernand ferrari feta fia fianna fina fiona fiorina
flannery flavia fleur flo flor flora florence florent flores fortuna frances francesca francine
francoise frida fy gabriela gaby gaia gail gala galilee galina gao garnet gaye gayle gemini gemma
genesee genevieve georgia georgie georgina geraldine gertrude gervais ghazal gia gigi gila gill
gilles gillette gillian gina ginger ginny gisela giselle gita gladys glenda gloria golda goldie grace
graceland gracie greer greta gretchen grier grit gul gwen gwyneth gwynn gypsy ha
hadassah hadji hadley hagar hai haile haley halle halley halsey hana hanan haneya haniya hanna hannah
hannan harley harlow harriet hartley hasina hayat hayley heather hedwig heer heidi heiress helen
helena helene hema henley hennessy henrietta henriette hensley hermione hertha hester hidayat hilal hilary
hilda hilde hillary hina hind hoa holley holly holy hong hope ia ida ide ileana ilham iman imelda ina indie
indigo indira indra infiniti infinity inge ingrid innes io iona irene irina iris irma irna isabel
isabela isabella isabelle isis isla isna isolde ita italia iva ivana ivey ivy izzy jacinda jackie jacqueline
jacqui jade jana jane janet janice janine janis janne jasmine jaya jayne jean-baptiste jeanette
jeanine jeanne jeannette jeannie jelena jenna jennie jennifer jenny jersey jessica jessie jewell jewels
jia jill jing jo joann joanna joanne jocelyn jodi jodie johanna jolie joni joplin josephine josie jovi
joy joyce joys juana juanita jubilee judea judi judith judy julia juliana julianne julie juliet juliette
june juniper juno justine ka kaelin kala kali kalla kama kamala kamara kandy kara karen kari karin karina
kariya karla karma karrie karuna kasey kashmir kata katarina kate katerina katharine katherine kathie
kathleen kathryn kathy katie katja katrina katy kay kayani kaye keiko kelley kelli kelsey kendra kennedy
kenya kerrigan kia kiki kiley kimberley kimberly kimiko kindle kinsey kirsten kirsty kitty kla
klee kone kristen kristi kristin kristina kristine kylie la lacey laila laine lakota lakshmi lala lama lan
lana landry laney langley lara laramie larissa lark larkin latifah laude laura laurel laurie lavin lea leah
lehane leighton leila lena leona leonie leu levada lexus libby libertad libre liddy lien lil lila lili
lilian lilith lilley lillian lillie lilly lily lina linda linde lindley lindsay lindsey lindy lines
linn lira lisa liu liv liz liza lizzie llewellyn lohan lola lolita loma loo loren lorena loretta lori lorna
lorraine lorry lotte louisa louise lourdes loya loyola lu luce lucero lucia lucie lucille lucinda lucy
ludovic luisa lulu luna lur lux luz ly lydia lyn lynda lynette lynn lynne lyrics lyudmila mabel mackenzie
mackie macy madeleine madeline madigan madison madonna mae maeda magdalen magdalena magdalene magenta maggie
magnolia mah maha mai maia maier maitland mala malala malan malay malaya malaysia mali malia malice malin
mallory mana manar mandolin mandy manuela mao maori mara marche marcia marcy margaret margarita marge
margie margo margot marguerite mari maria mariah mariam mariana marianne marie marietta marilyn marina maris
marisa marissa marjorie marla marlene marley marlowe marsha marta martha martina martine mary maryam massa
mata mathilde matilda matti mattingly matty maud maude maura maureen maxima maxine maya mays mccall
mccartney mckenna mckenzie mckinley mckinsey mea medea meg megan meghann mehr mei mela melanie
melinda melissa melody melrose mena mercedes mercia meredith meri meridian merrill merritt meryl meta mi mia mica michaela michelle mika miki mildred miley millie mimi mina mindy minerva
minnie mira mirage miranda miri miriam mirjana mirren misha missy mitra moe moea moira molina molly mona
monet mong monica monika monique montana montserrat mora moya muriel mya myra myriam na nada nadia
nadine nah naia naira nana nancy nani naomi nara nargis natalia natalie natalya natasha nathalie
nava naveh nea neely nell nellie nelly nene ness nesta nevada neve nia niagara nicki nicol nicole
nieves nigeria nikki nina nor nora norah norma nou nouvelle nova novella nur ny nyah oasis oda ode oksana
ola olga olimpia oliva olive olivia olya olympia omni oneida ones ons opal ophelia opportune oprah or oracle
orly ova paige paisley palin paloma pamela pandora paola paprika parris pasqua patrice patricia patsy
patti patty paula paulina pauline payton paz pearl pebbles peggy penelope penny perl persia petra pham
philippine phoebe phyllis pia pilar plume poe polly polonia poppy porsche posey prado presley prima princess
priscilla pristine provence prune psalm psalms puja qi qian qin qing quintana rachael rachel rada radha rae
raina rainey rainy rama ramona rana randi rani raquel raven ravenna raya rea reagan reba rebecca
regan reggina rehab reina remi renata renate renee reyna rhapsody rhea rhoda rhode rhonda ria rica
ricci rihanna rimes rin ripley rita riva roberta robyn rocca rochelle roda roma romana rosa rosalie rosalind
rose roseanne rosemary rosetta rosie roxanne roxy ruby rus ruth saada saba sabah sabbah sabha sabina sabre
sabrina sade sadie safari saffron safina sahara sainte sakura sala salam sali salina salle sallie sally
salma salome samantha samarra sana sandia sandra sandrine sandy sani sania sanna santa sanya
sao sara sarah sata savanna scarlet scarlett sedona segunda sela selena selma sena seneca senna sequoia sera
serena serene seri shakira shakti shams shanley shara shari sharia shariah sharon shasta
shawnee shay shea sheila shelby shelley shelly sheridan sherri sheryl shi shia shifa shiloh shirin shirley
shree si sia siam sibley siem siena sienna sierra silla silva silvia sima simi sina sinai sinclair siren
sissy sita siti ski skye slava sloan sloane socorro soda sok sol sola solana soleil soma
sommer sonia sonja sonoma sonora sony sonya sophia sophie soya sri stacey stanislas starling starr steely
stefani steffi stella stephanie stevie storey su sue sunni sunset sura suri susan susana susanna susannah
susanne susie suzanne suzie suzy svetlana swamy swann sybil sylvestre sylvia sylvie syrah taco taji talley
tamar tamara tammy tana tania tanja tansu tanya tanzania tara tata tatiana tatum tatyana taya teal
temperance teresa teri terra terri tesla tess tessa teva thais thelma theresa therese thi thu thy tia tiara
tien tierney tierra tiffany tilly tina ting tinsley tivoli to tonya tora torah tori tosca toussaint tracey
tram tran trang tricia trinity trish trisha tu tuba tuna turquoise tyne uma una urbana ursula uta ute
vail valence valentina valerie valery valle vanessa vega venecia venezia vera vero veronica
vi vicki vicky victoria vida viktoria vina viola violet virginia virginie visitation vita viva
vivian vivien vlora wafa wallis wanda waverley waverly wendy whitley whitney wilhelmina wilma winnie
winona wren wynne xia xiao xue ya yah yakima yana yelena yoko yolanda you yue yuki yulia yvette yvonne zaha
zahra zamora zara zelaya zelda zeta zia zoe zola
`;

const male = `
brandon brent douglas gilbert norman tyler vladimir milton dudley everett
aamir aaron abad abba abbas abbott abd abdallah abdel abdelaziz abdi abdoulaye abdu abdul abdulaziz
abdulla abdullah abdullahi abdur abdurrahman abe abel abiy abner abou abraham abram abu abubakar acer
achilles adair adam adams adan addis ade adel adem aden adil adler adnan adolf adolfo adolph adrian adriano
adrien aegon aero afonso aftab afzal ager agustin aharon ahmad ahmed ahmet ahsan aidan aiken aimed aj ajax
ajay ajit ajmal aka akbar akhmad aki akio akmal akram al aladdin alain alam alan alassane alastair alban
albans albert alberto albino albion albrecht alden alder aldo aldrich alec alejandro aleksandar aleksander
aleksandr aleksei ales alessandro alexander alexandre alexandru alexei alexey alfie alfonse alfonso alfonzo
alfred alfredo alger alhaji alias alija alistair allan allen alonso alonzo alou aloysius alp alphonse alston
alton alvaro alvin amadeus amado amador amadou aman amar amaru ambrose amelio amer ames amid amin amir amiri
amit amjad ammar amon amos amr amram amro anand anatoly anders andersen anderson andersson andre andreas
andrei andres andrew andrews andrey andriy andruw andrzej andrés andy anelka angelo angelos angus anibal
anil annan ansar anselm anson ante anthem anthony antoine anton antoni antonin antonio antony antónio anwar
apollo arab arafat aragon archer archibald archie aref ari arias aries arif aris arjen arjun arjuna arkan
arlen armand armando armani armin armstrong arnaud arne arnie arno arnold aron arrington arshad arthur artie
artur arturo arun aryan asa asad asean asher ashford ashish ashok ashraf ashton asif askari aslam aslan
assad aston astor ata atari atef athos atlas attila augustin augustine augusto augustus aum aung aurelio
austen austin autry avant avi avian avigdor aviv avon avraham avram awad axel ayad ayman ayrton ayub azad
azam azar azhar aziz azmi azzam ba baba babar baden bader badr badri baer baghdadi bah bain baird
bakar baker bakr bakri bala baldwin baltasar bam ban bane banks banning bao baptista baptiste bara barack
barak barnabas barnaby barney baron barrett barrington barron barry bart bartholomew bartolo barton
baruch bashar bashir basil bassam bastian batista batiste battista batu bauer bautista baxter baylor
beaux beck becker becket beckett beckham beecher behr bek bel beltran bemba ben benedict benigno
benito benjamin bennet bennett bennie benny benoit benson bentley benton bergen bernard bernardino bernardo
bernd bernhard bernie bert bertie bertram bharat bi bilal bill billy bing binh binyamin birch bj bjorn björn
blaine blaise blake blanchard blanton blas bleu bob bobby bobo boe bogdan bohdan bon bona bonham
bonifacio boone bora boris borja bosco bowden bowen bowie bowman boyce boyd bracken brad braden bradley brady bram bran brando brandt branko branson brant brantley braun brawley braxton bray
brazos brendan brendon brennan brenner breslin bret brett bretton brewer breyer brian brice briggs
brigham brit briton britten britton brock brockton broderick brodie brody brolin bronson
brooks bruce bruin brunel bruno bryan bryant bryce bryson buckley bulent bun burke burton buster butch
byron cabot cade cadel cadet caetano cahill cai cain caine cal calder caldwell cale caleb callaghan
callahan calloway calvert calvin cam camden camel camilo camus canaan cantor cao capone cardin carell
carey carl carles carleton carlin carlo carlos carlson carlton carlyle carmelo carmichael carmine caron carr
carrick carroll carson carsten cartel carter cartier carver cary casanova casimir caspar casper caspian cass
cassius castor cato cavan cayman cecil cedar cedric celso cem cesar cesare cesc ceyhan chad chadwick chai
chaim chancellor chang channing chao chapman charles charlton chase chatham chauncey chavez chavis
chay che cheney cheng chery chet chevy chi chico chilton chino chiron chol chretien christo
christoph christophe christopher christos chu chuck chun cid ciro cisco cj clancy clarence clark claudio
claudius claus clay clayton clemens clement clemente clermont cliff clifford clifton cline clint clinton
clive clyde cobain coda cody coen cohen colbert colby cole coleman colin collier collin collins
colman colton coltrane colvin compton conan cong conley connell connelly conner connor conor conrad conroy
constantin conway cooper copeland corbett corbin corby cordero corey corinthian cormac cornelis cornelius
corrigan corry cortez corwin cory cosmo costa cotter cougar coulter cowan cowen coy craig crawford creighton
crewe crews cris crispin criss crist cristian cristiano cristo cristobal croix crosby cru cullen
curran curt curtis curtiss cutler cutter cy cyprus cyril cyrus czar césar dade dai daisuke dale dalton damian damien damon dandy dang daniel daniels danilo danny danzig dao daoud daren darien darin dario
darius darko darnell darrell darren darrin darryl daryl daschle dat daud dauphin dave davey david davide
davidson davis davison davy dawson dax dayan dayne dean decatur decker declan dee deen deepak
deion dejan dekker del delano dell demetrius dempsey den denard deng denim denison dennis denny denzel derek dermot dervis desi desmond dev deval deve devin devlin devon dewan dewey dewitt dexter di
diallo dick dickson didier diego diesel dieter dietrich dillon dimarco dimas dimitar dimitri dimitris
dinesh dinh dino diogo dion dirk dixon dj djibril dmitri dmitry doc dolan dom domenico domingo domini
dominic dominick dominik don donald donato dong donnie donny donovan doran dorian dorsey doug douglass dov doyle dragan drake dray drayton dre drexel dries dru dryden duan duane duarte duc
duff dugan duncan dupree duquesne duran durand durant dusan dustin dusty duval dwayne dwight
dylan dyson earl earle easton eaton ebenezer eberhard ebert ebrahim eckhard ed eddie eder edgar edgardo
edmond edmund edo edouard edson edu eduard eduardo edvard edward edwards edwin efe egan egon eh ehud
ein einar eitan ej elam elan elian elias elie eliezer elijah eliot elliot elliott ellis elmer elmo
elon elton elvis elway emad emanuel emanuele emil emile emiliano emilio emir emmanuel emmett emmitt
emperor ender enel engel ennis eno enoch enrico enrique enzo eoin eon ephraim erdogan erez eric erich erick
erickson ericsson erik eriksson ernest ernesto ernie ernst eros errol ervin erwin esa espn esprit essex
esteban ethan etienne eugen eugene eugenio evan evander evans everest everson evert everton evgeny
evin ewan eyman ezekiel ezer ezra ezzedine fabian fabiano fabien fabio fabius fabrice fabrizio fahd fahim
faisal falco falk faran fared fares farid faris farouk farrell farris faruq fatah fathi fatih faust fausto
fawzi fayed fayez fazal federico feliciano felipe felix feliz felton feng fenton ferdinand ferenc fergus
fermi fernandez fernando ferran ferrell ferrer ferris fidel filip filippo findlay finlay finnegan fiore
fischer fitzgerald flavio fletcher fleury florian florio floyd flynn fong ford forlan forrest fouad foxx
fran francesco francis francisco franck franco francois franjo frank franklin frans franz françois frazier
fred freddie freddy frederic frederick frederik fredrik friedel friedrich fritz fuad fuller fulton gabe
gabor gabriel gad gael gaetano gaines gaius gale galen galileo gallen galvin gamal gandhi ganesh gannon
garang garcia gardner gareth garfield garnett garret garrett garrick garry garth garvey gary gaspar gaston
gates gatlin gaultier gautam gauthier gautier gavin gaylord gehrig gene genes gennaro geo geoffrey georg
george georges georgi georgios georgy gerald geraldo gerard gerardo gerd gerhard germain geronimo gerrard
gershon gerson gert ghali ghanem ghani ghassan ghazi gheorghe ghulam giacomo gian giancarlo gianfranco
gianluca gianluigi gianni gibson gideon gil gilberto giles gino gio giordano giorgio giovanni girard
giro giuliani giuliano giulio giuseppe glen glenn godwin golan gonzalo gopal gora goran gordon gottfried
gotti gottlieb grady graeme grafton graham granger grant grantham granville gray grayson graziano greco greg
gregg gregoire gregor gregorian gregorio gregory griffin griffith grigory grisham grover guerin gui
guido guillaume guillen guillermo guinness gunnar gunter gunther gus gustaf gustav gustave gustavo guthrie
guy guzman gyan haakon habib haden hades hadi hadrian hafez hafiz hagan haidar haider haim haji hakan
hakeem hakim hal hale halen halim hama hamad hamdan hamed hameed hamid hamish hamza hamzah
han haneef hani hanif hank hanley hannes hannibal hans hansen hanson hao harald harel hari haris harlan
harland harman harmon harold haroon harris harrison harry hart harun harvey hasan hashem hashim haskell
hassan hatcher hatem hawke hawkins hawthorne haydn hayes hays haywood heath heaton hebert hector
hein heinrich heinz helder helio helios helmut helton hendrick hendricks hendrik hendrix hendry
heng henning henri henrik henrique henry henson herbert herman hermann hermes hernan hernando heron herrmann
herschel hersh herve heston hewitt hicham hillel hilton hinckley hiram hiro hiroshi hisham hodge hogan
holden holger hollis holm holt homer hooper horace horacio horatio horst hosni hossain hossam hossein howard
howell howie hoyt huan huber hubert huck huey hugh hughes hugo humbert humberto humphrey hung huntington
huntley hurley husain hussain hussein huston hutchinson hutton huxley hy hyatt hyde hyun iain ian iba ibis
ibn ibrahim ichiro idris idriss iftikhar iggy ignacio ignatius igor ijaz ike iker ilan ilie illan ilo ilya
imad imam immanuel imran inacio indy ingram inman ioan ioannis iqbal ire irfan irvin irving irwin isaac
isaiah isaias ishmael isiah isidro ismael ismail israel issa iu ivan iverson ives ivica ivo ivor iyad ja
jaafar jaap jabbar jaber jacek jacinto jack jackman jackson jacky jacob jacobi jacobs jacoby jacque jacques
jae jaeger jafar jag jagger jah jahan jahn jai jair jak jake jakes jakob jakub jal jalal jalan jalil jama
jamal james jameson jamieson jamil jamison jams janko jansen janssen janus janusz janvier jared jari jarno
jaromir jaroslav jaroslaw jarrett jarrod jarvis jason jasper jassem jassim javed javier jawad jawed jay
jay-z jayson jazz jb jc jd jean-paul jean-pierre jeb jed jedi jeff jefferson jeffery jeffrey jenner jennings
jens jensen jenson jere jeremiah jeremy jericho jermain jermaine jerome jerry jesper jesse jesus jesús jeter
jett jian jibril jim jimi jimmie jimmy jimy jiri jj joachim joao joaquim joaquin joe joel johan johann
johannes john johnnie johnny johns johnson johnston jojo jon jonah jonas jonathan jones jonny joon jordi
jorge joschka jose josef josep joseph josephus josh joshua josiah josip josé joubert jovan jozef joão jp
jr jt judah judas judd jude judson jul julian julien julio julius juninho jurgen juris justin justinian
jusuf juvenal jürgen kabir kader kadir kagan kahne kaine kaiser kal kalou kam kamal kamel kamen kamil kamran
kan kanaan kane kanye kao karam karan kareem karel karim karl karsten karthik kasper kato kaz kazimierz kazmir kazuo kean keane keanu keaton keefe keegan keenan keene kei keir keita keith keizo keller
kelso kelvin kemal kemper ken kenan kendrick keng kenji kennard kenneth kenney kenny kent kenton kenyan
kenyatta kenyon kepler kermit kern kessler kevin keys keyshawn khader khai khaled khalid khalifa
khalil khamis khan khattab khawaja khelil ki kiefer kieran kile killian kimball kin kincaid
kingsley kiowa kip kirby kirill kirin kirk kirkland klaus klein knox knut ko koda kofi koh
kohl kohler koi koji kolbe kona kong konrad konstantin koran kris krishna kristian kristof krzysztof
kumar kurt kush kwame kwan ky kye kyo kyser kyu lachlan ladd lago laird lakhdar lambert lamberto
lamont lance lancelot lancer lander landis landon lang langdon lange langston lanny lansana largo larry lars
larsen larson laszlo latham latif latrell laurent lauro lawrence lawson lawton layne layton lazar
lazard lazaro lazarus leander leandro lebron leger leif leith leland len lenin lennart lennon lennox lenny
leno lenox leo leon leonard leonardo leonel leonid leopold leopoldo leroy les lester leszek lev levan levi
levin levine levon lewin lewis lex leyland leyton liam lian liang lies lincoln lino linus lionel
lleyton lloyd locke lofton logan loki lon lonnie lorentz lorenz lorenzo lorne lothar louie louis lovell
loy luc lucas lucca lucian luciano lucien lucio lucius ludwig luigi luis luiz luka lukas luke lula
luo luther lutz luís lyle lyman lyndon lynx maarten mac macarthur macaulay mace macgregor mack mackay
mackey maclean macon madani madden maddon maddox maddux madsen magellan magi magnum magnus maguire mahdi
mahendra maher mahesh mahmood mahmoud mahmud mahon mahony maison majid mak maki makoto mal malcolm malik
maliki malone mamadou manas mandela manfred manh mani manley manning manny mano manoj manolo manson mansoor
mansour mansur manu manuel marat marc marcel marcello marcellus marcelo marcin marco marcos marcus marek
mariano marino mario marius mariusz mark marko markus marlin marlon marque marques marquette marquez
marquis marshall marston martel martin martinez martino martins marty martyn marvin marwan marx masai mason
massimo massoud mateo matheson mathew mathews mathias mathieu mathis matias matin matisse mats matt matteo
matthew matthews matthias mattias maui maurice mauricio maurizio mauro maury maverick maxi maxime maximilian
maximus maxwell mayan mayer mayes maynard mazen mcalister mcallister mccain mccarthy mccarty mcclain
mcclellan mccoy mcgregor mcguire mckay mckeon mckinnon mclane mclean mcrae md mead meen meer mehdi mehmed
mehmet meir melchior mellon melville melvin menachem menard mendel mendes meng merced merle merlin merrick
mervyn messi messiah mesut meyer micah michael michal michel michelangelo michelin mick mickey micky miguel
mikael mike mikel mikey mikhail mikko milano miles millard miller mills milo milorad milos minas mir
mircea mirko miro miroslav mirza mister mistral mitch mitchell mitt mladen modi mohamad mohamed
mohammad mohammadi mohammed mohamud mohan mohsen moises mokhtar monroe monte montfort montoya
monty mor moran mordechai morel moreno mori moritz morley moro morris morrison morrissey morten
mortimer morton moses moshe mostafa mounir mousa moussa mozart muammar mubarak muhamed muhammad muhammed
mujahid mukhtar muller munir murad murat murdoch murphy murray murtaza musa musab muslim mussa mustafa
mustapha myer myers mykola myles myron nabi nabih nabil nacho nadal nadeem nader nadi naeem nagy nahyan naim
naimi naji najib nam nance nano naoto narayan narendra naseem nash nashua nasir nasr nasrallah nasser nate
nathan nathaniel navarre navarro naveed nawaz nayef nazir neal ned neel neil neill neiman nelson nemo nenad
neri nestor neville nevin newell newman nguyen niall nicholas nick nicklas nicklaus nicky nico nicolae
nicolai nicolas nidal niels nielsen nigel nik nikita nikko niklas niko nikolai nikolaus nikolay nikos niles
nils nimrod nissan nixon nizam nizar noam nobel noe noel noh nolan nomar noodles norbert norris
norton nouri novak nowa nuh nuno nyan oakley obama obi octavian octavio oden odin odysseus ogden
olaf olajuwon olav ole oleg oleksandr olin oliver olivier ollie olof olsen olson om oman omani omar omega
omer orban oren orhan orion orlando orrin orson orville osama oscar oskar osman osmond
osvaldo oswald ot othello othman otis ott otto oumar ours ousmane owen owens oz ozzie ozzy pablo paco paddy
padraig pal palmer pancho pao paolo pape parks parnell parrish pascal pascual pasha pasquale pasteur pate
patricio patrick patrik patterson patton paul paulo paulus pavel pax paxson paxton payne pearce pearson
pedro peirce peng penn pep pepe per percy pere perez perrin perry petar pete peter peters peterson petr
petre petro petrus petter pharaoh phelan phi phil philip philipp philippe phillip phong phu piero pierre
piers pierson pieter pietro pio piotr pius pj placido pol polo powell predrag prem premier
prentice prescott primo principe prodigy prudent pryce pryor qadir qasim qassim qiang
quaid quan quang que quentin quincy quinlan quinton quran racer rachid radek radovan radu raed rafa rafael
raffaele rafi rafik rafiq rahal raheem rahim rahm rahman rahul rai raider rainer rainier rais raj rajan
rajendra rajiv ralf ralph ralston ramadan raman ramesh ramey rami ramiro ramon ramsay ramsey ramzan ramzi
rand randall randle randolph randy ranger raoul raphael rashad rashed rasheed rashid rasul rauf raul ravel
ravi raymond rayner rayon raza razak raúl rc recep redd redford reece reed rees reeve reeves regent reggie
reginald regis rehman rei reid reilly reiner reinhard reinhold reis reiss remington remo remy ren renal
renato renaud renault renzo rené reston reuben rex rey reynolds reza rhett rhodes rhone rhys
riad riaz ricard ricardo riccardo rich richard richelieu richie rick rickey rico riddick ridley
rigby riggs ringo rio riordan ripken riquelme rishi ritchie rivaldo riven rivers riza rob robben
robby robert roberto robertson robinho robinson robson roc rocco roche rochus rockwell rod roddick
roddy roderick rodin rodney rodolfo rodrigo rodrigues rodriguez rogan roger rogers rohan roi roland rolando
rolen rolf rollins romain roman romano romario romeo romero rommel romney romulo romulus ron ronald ronaldo
ronan rood rook rooney roper roque rory roscoe roshan ross rossi rourke rowe rowland rowley roxas roy royale
royce ruben rubens rubin rucker rudi rudolf rudolph rudy rufus ruggiero rui ruiz rune rupert ruslan russel
russell rusty ry ryan ryder rye ryo ryu sa saad saadi saban sabato saber sabri sacha sachin saddam sadiq
sadler saeed safin safir sagan sagar sahel sahib sai saif sajid sal saladin salah salas saleem saleh
salih salim salman salomon salvador salvatore samad samba sameer sami samir sampson samson samuel san sanath
sanchez sancho sander sanders sandler sandro sanford sang sanjay santana santi santiago santo sary satyam
saud saul sava savoy sawyer saxon sayed sayeed schafer schneider schuyler scion scott scottie scotty seamus
sean sebastian sebastien sega segundo seif seiji selby selim sem semi sender seng seo sepp sergei sergey
sergi sergio seth sevan severin severino seymour sezer shad shady shafer shah shahbaz shaheen shahid shahzad
shaikh shakib shakur shalom shamil shamir shan shane shankar shaquille shareef sharif shaul shaun shaw shawn
sheehan shehbaz sheik sheikh sheldon shelton shen sheng shepard sheppard sherif sherman sherrod sherwin
sherwood shimon shinji shiv shiva shlomo shmuel sho shoaib shone shu sid sidi siegfried sigmund
sigurd silas silvan silvestre silvio simao simba simeon simon sinan sion siraj sirius siro siva slade slater
slay slobodan smiley smith sneijder snyder socrates sohail sokol solano solomon soren sorin spartan spencer
spiro srinath st stafford staley stallone stan stanislaus stanislav stanislaw stanley stanton
steele stefan stefano steffen sten steny stephan stephane stephen stephens stephon steve steven stevens
stevenson stewart stiles stillman stokes stonewall stoney stony stratton stryker stuart
styles sulaiman suleiman suleman suleyman sullivan sully summit sumner sunil suny suresh surya sutter sven sy syd syed sylvan sylvester tabor tad tadeusz tae tael taft taha taher tahir tai tait taj
takashi takeshi tal talal talat talbot talib tam tamer tamim tani tanner tao taos tarek tareq tariq
taro tarzan tasman tate taufik taurus tavares tay tayyip teague ted teddy tel teng tennyson teo teodoro
terence terrance terrell terrence tex thabo thad thai thales thanh thatcher thayer the theo theodor theodore
theron thiago thibault thierry thom thomas thompson thomson thor thorne thurman thurston tiago tian
tiberius tiki tilden till tillman tim timmy timo timothy timur tino tipton titan tito titus tj tobias tobin
toby tod todd tom tomas tomasz tome tomislav tommaso tommy toney tong tony tor torre torrence
torres torrey torsten toure townsend tracker traian trajan travis tre trent trenton tres trevor trey tri
triomphe tripp tristan triton trotter troy truman tryon tuan tucker tully tupac turner tuscan ty tyre
tyrone tyson uber uday ugo uhuru ulf ullrich ulrich ulysses umar umberto umer uri usman uwe va vaclav vadim
vahn val valenti valentin valentino valero vance vander vang vasco vasile vasily vaughn vegas
vernon veron vic vicente vick victor victorious vidal vieri viet vijay vikram viktor vin vince vincent
vincenzo vinnie vinny vinod vinson virgil vishnu vitale vitali vitaly vito vittorio vlad vladimiro
vladislav volker volodymyr von vu vuk vyacheslav wade wadi wagner wahab wahid walden waldo waleed wali
walid walker wallace wally walt walter walther walton waqar warner warren warrick wasim watson wayans wayne
weber webster weldon wendell werner wes wesley wesson westin weston wheeler whitaker
whitman whittaker wil wilbur wilder wiley wilfred wilfrid wilfried wilhelm wilkes wilkins will willard
willem willi william williams willie willis wills willy wilson wilton wiltord wim winfield winn winslow
winston winton witt wojciech wolfe wolff wolfgang woodley woodrow woodson woody wrangler wright wrigley
wyatt wyeth wylie wyman wynn xabi xavi xavier xi xian xiang yaakov yad yahn yahya yamato yannick yao yardley
yasin yasir yasser yassin yaw yazid yegor yehuda yemen yilmaz yisrael yitzhak yogi yong yosef yossi younes
younis yousef youssef yousuf yuan yuma yunis yunus yury yussef yusuf yuvraj yves zac zacarias zach zachary
zack zafar zahar zaheer zaher zahid zahir zaid zaidi zaire zak zakaria zaki zane zayed zbigniew ze zealand
zee zeid zeljko zen zeno zephyr zeppelin zeus zhao zhi zi ziad zidane ziggy zine zinedine zion zlatan zoltan
zoran zubair zurab zvi zy
`;

const either = `
achille adama adi alex alexis ali alois an andi andrea angel ares arian ariel aristide ashley auguste avery
billie bo bobbie bodo britt cameron casey charlie chen chris christina claude cornell cruz
dakota daly dan dana dani daniele dany denis dini dominique drew edi eli elia emerson fei felice finley
frankie gabriele gabrielle gerry hamdi harper hayden hua hui ira isa isidore islam jaime jamie jan jean
jerzy jess jie jihad jin joan jody joey jordan juan jules juli jun kai karol kelly kendall kerry kim kimi
kiran kit kyle lamar lauren laurence le lee lei leigh leone lesley leslie li lin ling lois loreto loris lou
luca malek marian marin marion marti max mel michele min ming minh morgan my nair natale nazareth nel
nicola niki nikola nil nile ning nino noah noor nour nuri parker pat pau peyton ping pino quinn raja ray
reese rene reyes ricky riley robbie robin ronnie ronny rosen rowan salem sam samar sammy sasha shannon sidney simone skyler stacy sydney sylvain taylor terry toni tracy trinidad valentine valeri
ventura wei wen xin xuan yan yang yi ying yu yun yuri
`;

const rareMen = list(rareMaleNames, 'male');
const rareMaleSet = new Set(rareMen.map(([name]) => name));

const genders: ReadonlyMap<string, Gender | null> = new Map([
  ...rareMen,
  ...list(rareFemaleNames, 'female').map(
    ([name, gender]) => [name, rareMaleSet.has(name) ? null : gender] as const,
  ),
  ...list(either, null),
  ...list(female, 'female'),
  ...list(male, 'male'),
]);

function list(names: string, gender: Gender | null): readonly (readonly [string, Gender | null])[] {
  return names
    .trim()
    .split(/\s+/u)
    .map((name) => [name, gender] as const);
}

/** Whether a word, in any case, is known as a first name: `Antony`, `Mary-Jane` by its first part. */
export function isFirstName(word: string): boolean {
  return genders.has(firstPart(word));
}

/** The gender of a first name; null for unknown names and names of both genders. */
export function genderOfFirstName(word: string): Gender | null {
  return genders.get(firstPart(word)) ?? null;
}

/** The form of a name that the lists have: `cécile` without its accent, of `mary-jane` the first part. */
function firstPart(word: string): string {
  const lower = word.toLowerCase();
  if (genders.has(lower) || /^[a-z]+$/u.test(lower)) return lower;
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '');
  return genders.has(plain) ? plain : (plain.split('-')[0] ?? plain);
}
