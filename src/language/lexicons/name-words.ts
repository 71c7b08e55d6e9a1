/**
 * Words that chiefly name persons, places or bodies in news, beside those of the other lists.
 *
 * Source: made by training/names/fit-words.ts from the GloVe vectors of the commonest 40,000 words (public domain),
 * learned from the lists of this folder and the UD treebanks EWT and GUM (CC BY-SA 4.0, CC BY 4.0).
 */

/** Words that chiefly name persons, in lower case. */
export const personWords: ReadonlySet<string> = new Set(
  `
aamodt abashidze abdic abed abercrombie abizaid abn abramovich abrams abramson abreu abul accuser acebes acevedo
acharya ackerman ackermann ackles acog acosta adamkus adamson adebayor adelman adf adkins adm admiral advani advocaat
aerosmith affidavit affleck afghans aga agca agh agha agnelli agnew agni agricole agua aguilar aguilera aguirre ahb
ahd ahern ahf ahk ahly ahm ahmadi ahn ahs ahtisaari aide aidid aikman ainge aip airasia airman aitken akashi akayev
akers akhtar alarcon alatas albar albright alcott alderson aldridge aleman alf alford alfredsson algebras algonquin
alinghi aliyev alkatiri allard allardyce allawi allenby alliot allman allred allton almeida alomar alpert alt altman
alvarado alvarez alves amaral amato amber americans amg amis amrozi ancelotti ancic andrade andreev andreotti andretti
andya aner ang angelides angelou ano ansari anschutz aoun apa apostle appel appleby aprilia aquino arabs arad aramaic
arap araujo arbour arce archangel archduke architects arellano arlington armas armey armitage arnett arnott arquette
arroyo artd artest arthurs asada asahara asashoryu asbury ase asefi ash ashdown ashkenazi ashraful ashrawi asians
askar askew aso assange assemblyman assyrian astaire astle astro astronaut atherton atkinson atonement attiyah atwater
atwood auerbach auf aus avatar aviator axelrod axworthy ayalon ayers ayres azarenka azharuddin azinger aznar aztec
aztecs babbitt babu babylonian baca bachchan bachelet backstreet backstroke badawi baez baffert baggio baghdatis
bagwell bahadur bahn bahr bahs bai bainbridge baines bair bak bakiyev bakker bal balaguer balanchine balboa bale
balfour balkenende ballack balladur ballard ballesteros ballmer bambang banc banca bancroft banderas banerjee
bangladeshis bangs bannister bantamweight barbaro barbera barbosa barbour barclay bard barger barham barker barkley
barksdale barlow barnard barnett baroness baronet baronets baros barr barre barrera barrichello barrick barrie barros
barroso barrymore barshefsky barth bartlett bartoli barzan barzani basayev basescu basset bassett bassist basso basten
basu basya bateman batistuta batman baucus baum baumann bausch bayh bayrou baz bbn bbo beale beall beasley beatle
beattie beatty beauchamp beazley beckman bede beebe beecham beel begg beh bei beilin bekele belcher belle bello bender
benetton benitez benn bennington bentsen benzema berbatov berdych berenson beresford berezovsky berg berger bergeron
bergkamp bergman berkman berkowitz berliner berman bernal bernoulli bernstein berri beshir bespectacled betancourt
bethune bette bettis betts bevan bey beyer bharatiya bharti bhupathi bianchi bianco bible biddle biden bieber bierhoff
biewener biffle bigelow biggio biggs bil bildt billionaire bin binalshibh bingham bint biographer biopic bir birdied
bishop biti bjorkman bkc bkn blackman blackwell blackwood blanchett blazer blazy blige bloch bloomingdale blount blum
blumenthal blunkett blyth boa boardman bock bode bodine boehner boerse bogart bogeyed boggs boh bohn boi boies bois
boland bolanos bolger boll bonaparte bondevik bong bonilla bonner bonnet bono bonosus boo boogie booker boonen boras
borden borg borges bork borland boro bos bose bosman bossi boswell bosworth botero botha bouchard boucher bourdais
bourke bourne bourque bouteflika boutros bove bowe bower bowers bowles bowyer boxer boyer boyle boynton boyz bozize
bradbury bradman bradshaw bragg brah brahimi brahma brampton branagh brandon brandy bratton bravo breaststroke breaux
brecht breen bremer brent breonna breuer brewster brezhnev brinkema briscoe brito brodsky brokeback bronfman brook
brosius brosnan brownback browne browner browning bruckner bruguera brundtland brunell brunner bruton brutus bsp bubba
bucaram buchan buckland bucky budd buddhists buffett buffy buford buh bukit bulger bullard bullock bundy bunting bunye
bur buren burg burgess burhanuddin burkett burks burnett burnham burnside burr burrell burress burris burroughs burt
busby buss bustamante buthelezi butterfield byers bynum byrd byrne byrnes caballero cabral cabrera caesar calcavecchia
calderon calhoun calif calipari callas calvary camacho camby camdessus camelot cameraman caminiti campion canadians
cancellara canfield cannavaro cano canseco canto cantona cantu cantwell cantón capel capello caplan capote capra
capriati capt captioned cardenas cardoso cardozo carew carlsen carlsson carmona carnahan carney caro carrano carrasco
carrey carrillo carruth cartwright caruso carvalho carville cary cashman cassano cassel cassell cassini castaneda
castano castel castroneves caulfield cavallo cavendish cavs ccm ceballos cech cedeno cedras cellist centurion
cervantes cha chabad chacon chad chafee chairwoman chalabi chaldean challenger chalmers chambliss chaminda chand
chanda chanderpaul chandrika chapin chaplin chappell char charette chatterjee chaudhry chea chee cheever cheh cheong
cher cherokee chertoff cheuk cheung chevalier chia chiang chiao chiarelli chiesa childress childs chiluba chimes ching
chisholm chissano chiu choe choi chok chola chomsky choo chopra chorale choreographer chou chow chowdhury christensen
christiansen christmas christofias chua chuan chuang chubais chul chung churkin ciampi cibc cicero cilic ciller cink
cipriani cisneros citron cla claes claiborne clapton clarkson cleary clegg cleland clements clerides clijsters clooney
clough clover clovis cmc coakley coase coates cobb coburn cochran cocker coe coelho coetzee coetzer coffey cohn coker
colangelo coldplay coleridge collymore colonel colonna commerzbank commodore compaore compatriot conde condit
condoleezza condon congressmen congresswoman conn connery connors conqueror constantine constantinescu contador conte
conti contreras conyers cooke coolidge copland coppola cor corcoran cornwallis cornwell cornyn correa corretja cortes
cortese corzine cosby cosmonaut cosmonauts costas costello costner cosworth coughlin coulthard councilman councilwoman
counterpart countess countryman courtenay cousteau coutts coverdell cowell cowley coyle coyne cpp crabtree cramer
crandall cranston crausher crawley creamer creed crenshaw crespo creutzfeldt crichton cro croce crocker crockett croft
cromwell cronin cronje crouch crowe crowley cruiserweight cuche cuellar cuevas cullinan culpepper cumming cummings
cummins cunanan cunningham cuomo curley currie cusack cuthbert cyclist cyclops cze dabbagh dae dafoe dag dah dahl dahm
dahn dahr dal dame dane danes danforth dans dante darden darth das dasa dataquest datuk davids davie davies daw dawa
dawes deane deb debartolo deby dechy defenseman defoe degas degeneres deh dehl dehr dehydrogenase delgado dem demirel
demjanjuk democrats dench denktash depp der deri derrick desai deschamps deuba deutch deutsch devers devito devocht
dewine dhoni diablo dias dicaprio dickerson dickey dickinson dicks diddy dietz digby dillard diller dilshan dimaggio
dinar dingell dinkins dio diop diouf dir ditto divac dix djokovic djp djukanovic dlamini dmc dobbs dobson dodd dodds
dodi dogg doggett doherty doi dokic dolby domenech domenici dominguez donahue donaldson donnelly donner donohue doo
doohan dooley doolittle dore dorgan dornan dos dostam doubleday dougherty douri dowd dowling downey draper draskovic
dreier dreifort dresdner drexler dreyer dreyfus driscoll drnovsek drogba droo drugmaker drummer drummond drury
drysdale dsp dubois duca ducati duch duchovny duckworth dudayev duelfer duffy duggan duh duhl dui duisenberg dukakis
dulaimi dumas dun dunbar dunham dunlap dunlop dunn dunne dunning duquette dur durbin durga durst dutchman dutt dutton
duvalier duvall dvorak dwyer dyer dyke dykes dzhokhar dzurinda eap earhart earnhardt earp eastwood easyjet eaves ebadi
ebbers eberharter ebersol ebony ecclestone ecevit eckstein ecomog economist ecu edberg eddin eddy edelman edmonds
edmondson edmunds eed egeland ehl ehn ehrlich eia eichel eichmann eide einhorn einstein eisenberg eisner ekeus
eldredge elector elgar elizabeth elkington ellsworth elmore els eminem enders endit endo eng engler englishman enqvist
entwistle episcopal epistle epstein erasmus ereli ershad erskine erstad ertl escobar escude espinosa espinoza esposito
espy essien estefan ester estes estrada eugene euler eun euronext eurotunnel eusebius evangelist everett evers evo
ewing excommunication faber fabregas fagan fah fahey fahr fai fairchild falcon falcone faldo fantasia faraj farber
farina farley farnsworth farooq farr farrakhan farrar farrow fastow faulk faulkner faure fawcett faxon fayetteville
fazio fbc fdd fdp featherweight fedorov fedotov feeney feh fehr feinberg feingold feinstein feith feld feldman fellini
fernandes ferrara ferraro ferreira ferrero fey fiancee fico fiddler fidesz fiedler fiennes figueroa fil fillmore fini
fink finkelstein finn finneran finney fireman fisher fishman fisichella fiske fitch fitr fittipaldi fitz fitzpatrick
fla flaherty flake flanagan flanker fleetwood fleischer fleisher fleming flemmi flintoff flynt flyweight fnl fogh
foley fon fonda fonseca fonseka fontaine fontana foo foote foreman forester foreword forman forrester forsberg forster
forsyth fortier forza foss fosse fossett fournier fowler foyt franca francais franchitti frankel franken frankenstein
franks fraser frasier fratto frazer fredericks freedman freeh freestyle frei freire freud frey frick friedman frist
fritzl frontman frs frye fsa fuchs fue fuentes fuh fujita fulbright fumed funcinpec fung furlong furyk fwd fyodor
gable gadhafi gaffney gage gah gahr gaidar gakuru galarraga galbraith galerie galindo gallagher gallardo gallas
galliano gallo gallows galois gam gama gambari gambhir gambill gan ganga ganic garber garcetti gardiner garibaldi
garland garrido gartner gascoigne gasquet gass gatti gaudio gaullist gaviria gbagbo gbr gebrselassie gedi geertz
geffen geiger geithner geldof geller genghis gennady gens gentile gentry geoff geoghan geographer gephardt geragos
gerberding gere germans gershwin gertz gfk ggl gholam ghosh ghosn ghozi gibb gibbons gibbs gifford giggs gilad gilani
gilardino gilchrist gilford gillard gillespie gillett gilliam gilligan gillis gilman gilmore gilmour ginepri ginobili
ginsberg ginsburg giorgos girardi giroux giscard gissin givens gladiator glafcos glaser glaus glazer gleason glf
glickman glock glover gluck glyn glynn goblin godard goddard godfrey goeran goethe goetschl goetz goff goh goldberg
goldin golding goldsmith goldstein goldstone goldwater goldwyn golkar golota golovin gomes gomez gonzales gonzalez goo
gooch goodall goode gooden gooding goodman goodnight goodrich goodwin goody gool goosen gorbachev gordy gorman gorton
goss gough gould gov gowda gower grachev gracia graf grah grahame gramm granddaughter grandmaster grandpa graner
granny granqvist grasso greeks greenberg greene greenwald gregan greig grenfell griese griffiths grimes grimm grissom
griswold groh gronholm grosjean grossman grosvenor groupe gruber gruden guan guardiola gucci guenter guenther guerra
guerre guerrouj guevara gujral gulbis gulbuddin gulch gundam gundy gunn guo gupta gur gurney guruswamy gusinsky gusmao
gustafon gustafson gustafsson guterres gutierrez guyer haaretz haas habana haber habibie habyarimana hackett hackman
haddad haddin hadid hage hagel hagen haggard hahk hahm hahn haig hairspray haj hakkinen halonen halpern halter halutz
hambrecht hamdullah hamill hamilton hamlin hamm hammerstein hancock handel hander handley haney haniyeh hanks hanssen
hap haqqani har hara harada hardaway hardenne hardin harding hardliner hardwick hargreaves hargrove harkin harmison
harrell harrelson harrick harriman harrington hartman hartmann harvick harwood hasegawa hashemi hashimi haskins
hasselbeck hassoun hastert hatfield hathaway hatton hau hauser havel hawk hawkes hawkeye hawley hayashi hayek hayman
haynes hayworth hazel hazrat hbos headley heald healey healy hearn heatley hecht hedrick hee heem hefner hegel heh
heidfeld heikki heim heinze hekmatyar heller hellman hemingway hendrickson henkel henman hepburn heptathlon herbie
hernandez herod herodotus herr herrera herrick herron herschelle hershiser hertz herzog heskey het hevesi heymann
heyward heywood hezb hfs hick hickey hickman hicks hideki hideo hieronymus higgins higuchi hilfiger hiller hilliard
hillman hinds hines hinton hiroyuki hirsch hirst hkn hla hobbit hobbs hobson hoch hock hoddle hodges hodgkin hodgson
hoekstra hoff hoffa hoffman hoffmann hofmann hogg hoggard hoh hoi holbrook holbrooke holcomb holliday hollings hollins
holloway holman holmes holtz holyfield hon hoo hooker hoon hoop hopper hor horan horie horne horner hornish horowitz
horry horsiesios horta horton hoskins hosseini hostetler hou hough houllier howe howes hoy hoyer hrawi hrbaty hsiao
hsieh hsien hsin hsing hsiung hsu huang hubbard hubbell huffman huggins hume humphreys humphries hun hundley huntsman
hur hurd hurdler hurst hurtado husseini hussey husted hutcheson hutchins hutchison hwa hwan hwang hyman hyperion hypo
hyung ibanez ibarra ibf ibrahimovic ibsen icahn ich ichiyō ickes ieng ifor ifp iglesias ihs ijaw ikeda iliescu imclone
imi immelman implored inbev inca ince indurain indyk inf infante ing inglis ingush iniesta inkster inoue intuit
inzaghi ipsos iraqiya irishman isaacs ishii ishikawa islander isner israelites isuzu itf ito ivanisevic ivanko ivanov
ivanovic ivins iwata iyer izetbegovic jaafari jabal jackal jacobsen jacobson jafari jaffe jahangir jalabert jamali
janez jang jankovic jann janney janowski janzen jardine jarrah jawaharlal jayasinghe jbm jdg jee jefferies jeffords
jeffries jeffs jekyll jem jen jenrette jeong jeou jews jiaxuan jiechi jih jimenez jock joerg joh johansen johansson
johndroe johnstone joker jolly jong jonsson joo jorgensen joshi joss jour jovanovic joyner jpn juergen juh juma
jumblatt juncker jung junius juppe jurassic kabariti kabbah kadeer kadhafi kadyrov kafelnikov kagame kahl kahn kahr
kaht kaka kalam kallis kanell kang kant kantor kaplan kaplow kapoor kar karadzic karamanlis karlsson karpov karr
karroubi kasich kasparov kasuri kasyanov kat katherinator katich katsav katz katzenberg kauffman kaufman kaufmann
kaunda kawaguchi kazan kazemi kearns keats kee keeler keer kelleher kemp kenseth kenyans kerik kerkorian kerouac kerr
kerrey kerry kershaw kerviel kewell keyboardist keyes kgo khadr khalaf khalilzad kharazi kharrazi khatib khieu khin
khun kibaki kidd kidder kidman kih kilgore kilmer kilo kilpatrick kimmel kimmitt kimura kinkel kinnear kinney kipling
kirch kirchner kirilenko kirkpatrick kirwan kissinger kitt kjell kjetil kjus kleinwort klerk klestil kline klitschko
klose kluivert klux knapp knauss knoll knowles kobayashi koch kocharian koehler koenig kohlschreiber kohn kohr koichi
koirala kok koller komura konare kono kony koo kool koolhaas koon kopp kor korda koresh korn koroma kostelic kostunica
kouchner kovac kovacevic kovacs kovalainen kovalev kozlov kozlowski kozyrev krajicek krajisnik kramer kramnik kraus
krause krauss kravitz kree kristol kroes kroll krone krueger kruger krugman kuan kubica kucera kucinich kuerten kufuor
kuhl kuhn kukoc kulikov kumaratunga kun kuo kur kurmanbek kuroda kurtz kushner kuyt kuznetsov kwah kwang kwasniewski
kwok kwon kwong kyaw kyl kyung labonte lacroix lacy lafayette lafontaine lagarde lagardere lahk lahl lahm lahood
lahoud lai laing lak lakshman lal lam lamas lamm lampard lancashire landau landers landrieu langer langford lantos
laporte larijani larkham larsson lasorda lasse lau lauder lauer laughlin lautenberg lavigne lavrov lawler lawrie
laxman leach lear leary leavitt lebed leblanc lebow lecavalier leclair lederer leem lees leeson leetch lefebvre lehman
lehmann lehrer lehtinen leinart leipheimer leiter lemaire lemieux lemmon leon leong lerner leung levenson levinson
levitt levy lew ley lhp liao liberator liberian libor lichtenstein liddell lieber lieberman liggett lih likud lilac
lim limo lind lindbergh linder lindh linton lipinski lipman lipper lippo lipton lister livingston ličen ljubicic
ljungberg llodra lobo loch lockhart lockwood lockyer loeb loew loftus loh lomax lombard lombardo lomu longley longo
longoria loomis looney loong loos lopes lopez loral lord lords lorraine lott lotto louima lovecraft lovett lowell
lowery lowry lozada lozano lra lubbers lucifer lufkin lugar luger lugo lugovoi luh lui luján lukaku lun lungren lupus
lurd lute lynley lyonnais lyricist maariv maas macapagal macbeth macdonald macedonians macfarlane macgill machado
mackinnon mackintosh macleod macmillan macpherson madikizela madrazo maduro magath magee maggert magne mahabharata
mahan maharaj maharaja mahatma mahd mahela mahinda mahk mahl mahm mahn mahoney mahr majlis majoli makhaya maktoum
malayalam maldini maldonado maleeva malinga malkin malkovich malle mallon maloney malouda maltese malvo mamet mancini
mancuso mandala mane manger mangini manmohan mann mansell mantilla maples marbles marchionne mardy margrave mariucci
markey markov markovic marlboro marquess marr marri marsalis marsden martini martti martz martínez maruyama marv
masako mashaal mashburn mashhadani masood masri massood materazzi matos matriarch matsui matsuzaka matta maulana maung
maurer mavs maxim maya mayfield mayne mayweather mcafee mcarthur mcauliffe mcbeal mcbride mccabe mccaffrey mccallum
mccann mccarron mccauley mccaw mcchrystal mcclaren mcclelland mcclintock mcclure mccollum mcconnell mccord mccormick
mccourt mccracken mcculloch mccullough mccullum mccurry mcdaniel mcdaniels mcdermott mcdonald mcdonough mcdougal
mcdowell mcdyess mcelroy mcenroe mcewen mcfadden mcfarland mcfarlane mcgee mcginley mcginnis mcgovern mcgowan mcgrady
mcgrath mcgraw mcgreevey mcgriff mcguinness mchale mchugh mcilroy mcinnis mcintosh mcintyre mckee mckiernan mckinney
mcknight mclachlan mclaren mclaughlin mcleish mcleod mcmahon mcmanus mcmillan mcmullen mcmurray mcnair mcnally mcnamee
mcneil mcneill mcnulty mcphee mcpherson mcqueen mcwilliams mdc mdnm meade mears meciar medallist medley meehan meel
megawati megrahi megumi meh mehlis mehmood mehn mehta meier meiji meissner mejia melendez meles mello melzer memon
mendelssohn mendez mendis mendoza menendez menezes mengistu menino menon menzies mep merc mercado meretz merkel
mertens merton meshaal mesic messier messina messinger metcalf metcalfe mexicans meyers mfume mian michaels michalak
micheletti michiko mickelson middleton middleweight midfielders midler miers mih mihd mijailovic mikhailov mikheil mil
milf miliband milito milken millar mille milligan millon milne milner milton milutinovic minardi minaya miner mineta
mink minnelli minogue minter mintz mirnyi mironov mishra misty misuari mitterrand miura miyuki mizrahi mizuho mkapa
mnlf moamer moammar mobley mobutu moby moeller mofaz moffat mogul mohandas mohd mohib mohr mok molik molinari molloy
momcilo mon mondale monfils monsieur monsignor mont montagu montague montalvo monteiro montero montes montgomerie
monti monuc moody mook mooney moore moorer moores morales moratinos moreau morgenthau moriarty morientes morin morkel
morningstar morrow mort mortensen moscoso moseley moser mosley mota motogp mott motta moulin mourey mourinho mousavi
mowbray moxon moyer moyes moynihan moyo mpaa mpm mrs mudd mueller mufti muhn muir mukasey mukherjee mulally mulder
mulholland mullen mulligan mullin mullins mulroney muluzi muni munoz munro munson mur murakami murali muralitharan
murayama murdock murkowski murr murtha muse mused museveni musgrave mushtaq musketeers muslims mutharika muttiah mutu
mwai mwanawasa myskina myung nacchio nadir nai naidu najjar nakagawa nakajima nakamura nakata nalbandian nan
nanayakkara nancy napolitano narasimha narayanan nardelli narnia naroff nastase nat nath natsu natsuko navratilova
nawab naylor neagle neale nedved nee needham neen neeson negroponte neh neilson nemtsov nero nesbitt nethaway neumann
newcomer newhouse newsom newswires newton ney nguesso nic nicholls nicholson nickles nida nie niedermayer niemann
nieminen nieto nieuwendyk nightingale nikolic nilsson nimitz niro nitro nix nkunda noboa noguchi nok nolte nong nonna
noo noonan noordin noriega norman norodom notoc novotna nowak nowitzki npd ntini nugent nujoma nunes nunez nunn nuon
nurhasyim nursultan nussbaum nwsc nyerere nyunt oakes oates obasanjo obeid oberoi obiang obit ocampo ochoa odai odeh
odierno odinga odom offerman ogata ohno okada olazabal oleksy olerud oliphant oliveira olsson olusegun olympian
onassis ong ono ood oppenheimer optimus oram oratorio ordonez ormond orpheus orr ortega ortiz orton osborn osborne
osbourne osgood ossoff oswalt ota ouattara overton ovitz ozaki ozawa paceman pachachi pacheco pachomius pacino
pacquiao padalecki padilla padma padre paerson paes pahlavi pai paine painewebber pak paksas palacios paleontologist
palestinians paley palffy pali palme palmeiro paltrow pam pamuk panchen pandit panesar panetta pang pantani panzer
papa papadopoulos papandreou papon pappas papyrus paradorn pardo parf paris parisien parkinson parnevik parr parra
parry parti parton partridge parvanov pascoe pasok pastrana pataki patasse patel paterno pathan patil patriarch pauli
paulson pavarotti pavin pci pdi pease peck pedersen pedrosa pegasus pehr pei peiris pell pellegrini pelletier
pellicano pelosi pelt pemberton pena pence pennsylvania peoplesoft peralta percival percussionist perdue peregrine
pereira perelman perera peres peretz perino perkins perlman pero perot pershing persie persson pervez petacchi
petersen petit petitioner petraeus petrie petrocelli petronios petrov petrova pettigrew pfeiffer pfg pflp pfp phan
phelps philbin philippoussis philonise phipps phra picard piccolo pickens pickett pico pienaar pierce piet pietersen
pillai pim pincus pineda pinera pinheiro pinkerton pinter pinto pioline pip piper pippen piquet pir pires pirlo pirro
pittman pitts pizarro plame platini plato platt plavsic pleads pliny plummer plunkett plushenko pml pnc pocahontas
podesta podolski poet poh pohl poisson polanco polanski polaris pollack pollard pollock pollster pompey ponce pons
pont ponting pooh pope popeye popov popovich porter portillo portman poseidon posner postman potro potts poul poulter
prabhakaran prachanda prada prakash prasad pratap preah prelogar prendergast presidency presidente pressler pretender
preval priebke priestley prieto primakov primus pringle pritchard proctor prokofiev prometheus pronk prost protege
pruitt ptolemy publicist puckett puente puerta pugh puh pur purcell putin putnam pvs pyle pyotr qanooni qarase qazi
qichen qiu qorei quat quattrone quayle quebecois quechua queiroz quercus querrey qui quigley quilis quill quipped
quist quixote qurei qureshi qusai raanan rab rabbani rabobank racan rad radcliffe radiohead rafter ragtime rah rahlves
rahn raht raich raikkonen raila raines rainsy raitt rajapaksa rajapakse rajesh rajoelina rajoy raju rak rakhmonov
ramayana rambo ramirez ramnaresh ramos ranariddh ranatunga rangel ranieri ranil rankin rantisi rao rapp rapper
rapporteur rascal rasmussen rath rathbun rathke ratko ratliff ratner ratsiraka ratu rau rauscher ravalomanana rawlings
razali rcd rco rdeneh reardon reax rebbe reckons redding reddy redgrave redknapp redman redstone ree reg regev regina
reh rehn reinfeldt reinhardt reiter reliever rem rendell rennie renta repubblica republicans retief retorted reuter
revere reverend rhodesian rhp riady ribeiro ribery ric richards richey richman ricketts riesch rifkind rightwing riis
rijkaard rik rincon ringel ringer rinpoche rios ritter rivas rivera rivero rivlin rizzo rjm roach robb robbins roberts
robeson robins robison robitaille robles robredo rocha rodgers rodham rodman roe roed roeder roenick roethlisberger
roh rohingya rohm rohn rojas romani romanov romans romelu romer romo rompuy ronaldinho rondo rong roo roos ros rosales
rosas rosberg rosenbaum rosenberg rosenblatt rosenfeld rosenthal rosset rosso roth rothenberg rothman rouse rousseau
roussel rower rowling rpf rpr rua rubaie rubenstein rubinstein rubio rudd ruddock rudeina ruf ruff rugova ruh ruse
ruskin russ russians russo rutledge ruud ryanair saa saatchi sabathia sabatini saberhagen saberi sabine sacchi
sacirbey sadat safavid safire sah saha sahb sahd sainz saito sakamoto sakic saks salahuddin salazar salem salgado
salter saluted salvi samaranch samaraweera sampaio samper samphan samsonov samudra samuels sanderson sandinista
sandoval sandoz sands sangakkara sanger sanguinetti sankoh sant santer santini santoro santorum santos sapp sapphire
sarandon sarath sardar sargent sarid sarkozy saro sarwan sasaki sassou sato sauer saunders savage savimbi sax
saxophonist sayles sayn sbg scalia scanlon scarecrow schaefer schaeffer schaeuble schaffer schalken scharping scheffer
schell schieffer schiff schild schiller schilling schindler schleck schlesinger schmid schmitt schnabel schoenberg
schofield scholes schoolgirls schott schrader schreiber schrempp schroder schroeder schubert schuessel schulte schultz
schulz schumacher schumann schumer schuster schwab schwartz schwarz schwarzer schweinsteiger schweitzer sciences
scientologist scooter scorsese scot scots scribner scruggs scrumhalf scrushy scudder scully scw seaman seamer searle
sedgwick seedorf seeger seer segal segolene seh seifert sein seizinger seko selanne sele sells sen serenade serge
sergeyev serna serra serrano sese seselj seung seuss seve severn seward sewell sexton sfor sgrena shabazz shackleton
shaffer shahak shahar shaker shalala shalev shalikashvili shalit shang shankbone shao shapiro sharma sharpe sharpton
shas shatner shaukat shays shearer shee sheen shek sher sheringham sherpa sherry shetty shevardnadze shevchenko
shigeru shimizu shipley shipman shivnarine shoemaker shoh shorty showalter shrek shri shriver shuh shulman shultz shum
shuster shwe siddiqui sidebottom siegel siew sig sigismund sih sihanouk sikong sikorski sil silajdzic sills silverman
sim sime simitis simmons simms simons simpson sims siméon sinatra sinden sine singer singh singleton sinha siniora
sirleaf sistani siu sixers sjs skakel skee skelton skilling skinner skipper sla slayer sledge slocum sloot slugline
slumdog slutskaya smirnov smit smiths smits smokey smyth smythe snead snider snipes snowden snowe soares soderbergh
soderling soeharto soh sohn solberg solheim solicitor solis solomita solzhenitsyn som somchai somers soo soong
sophronius soprano sorcerer sorensen sorenstam soriano sorkin soro soros soto sotomayor souness sourav sousa souter
southgate souza spacey spadea spang spano sparrow spears spec spector speechwriter speer speight spence sperling
spicer spider spiegel spitz spitzer spla splm spock spongebob sportswriter sprague springsteen sprinter sprinters
squire srichaphan srna srp stackhouse stadler stah stahl stanford stankovic stapleton stardust stargate starks starry
staunton sted steed steen steeplechase stein steinberg steiner steinmeier stenson stepanek stepdaughter stephanopoulos
sterling sternberg steyn stich stig stiglitz stiller stinson stipe stockbrokers stockman stoiber stoker stoltenberg
stottlemyre stoudamire stoudemire stowe stoyanov strachan strahan strategist straus strauss stravinsky streep
streisand stricker strickland stringer strobe stroud stu stubbs sturm styris suarez suh suhn suk sukarno sukarnoputri
sultan sunbeam sundin suns sununu supachai superbike supermodel supersport supremacist supremo surayud surin surnamed
surveying susilo sutcliffe sutherland suzuki svensson svoboda swain swami swank swanson swartz swe swede sweeney swire
switzer sykes sykora symington symonds syriac szabo tadic tagore tahl tahr tak taka takahashi takeda talabani talbott
taliban tan tanaka tancredo tandja tandy tang tapia tapie tarantino tartan tassos tat tatars tauzin tduncan teepen
teixeira tejada tejan telephoned tem templeton tennant ter terje terminator testaverde texans tha thaci thakur thapa
thein theodorus thome thong thoreau thornton thorpe thrasher thrower thune thuram thurmond thyssen tiene tietmeyer tih
tikriti tillakaratne tilton timberlake tintin tis titleholder titlist tjh tkachuk tocchet toh tolkien tolstoy tomba
tomiichi tomjanovich tomlin tomlinson tompkins toms toner topolanek torricelli torrijos toto townshend trajkovski
trammell travers travolta trescothick trevino trezeguet trie trimble trotsky trott trudeau truffaut trulli trump
trumpeter tsai tsang tse tseng tshisekedi tsonga tsui tsvangirai tubbs tucci tudjman tudor tue tun turabi turk turki
turks turnbull tursunov tusk tut tuttle tutu twain twx tyler tymoshenko tyrrell udall udf udinese ufc ufj uhn uhs ukr
ultranationalist umaru unaids unamid unctad und undercard undersecretary underwood ung unger unicredit unita unp
unprofor unrated unrwa unser updike uribe urs usher utley uzi vaart vaas vader vah vaidisova valderrama valdes
valenzuela valeska vallone valverde vanunu varela vargas varma vasquez vaughan vazquez vee veed vela velasco velasquez
velayati velazquez velde velez ven venables veneman venter ver verbeek verdasco vermeer verne verplank versace vettel
vettori vez vicario vickers vickery victors viduka vieira vietnam vih vii vik viking vikings villager villanueva
villar villaraigosa ville villegas villeneuve villiers vinatieri vinokourov vioxx visconti viscount vizier vizquel
vladimir vnd vogel vogt vogts voh voigt voinovich vojislav volcker volpe voltaire vonn vonnegut voronin vos voss vries
vue vuelta vur wada waddell waddle wadsworth wagoner waheed wahl wahlberg waigel wainwright waite walcott wald waldman
waldorf waller walpole walsh walters waltrip warburg warhol warne warnock warren warwick washburn wasserman
wasserstein watanabe waterhouse waterman watkins watt watters watts waugh wawrinka waxman wazir wba weah weaver webb
weightlifter weil weinberg weiner weinstein weir weis weise weisman weiss weizman welch wellcome weller welles welling
wellpoint wellstone welshman welterweight wenger wentworth wertheim westphal westwood wexler whalen wheatley whelan
wheldon whipple whitacre whitbread whitehead whitehouse whitey whitfield whitmore whittington whitworth whoopi whyte
wick wicker wickremesinghe widow wie wiener wiesel wiggins wilander wilcox wilde wilders wilkerson willey williamson
willingham willoughby wilshire winchester winehouse winfrey winkler winslet winthrop wiranto wirth wiseman withers
witherspoon witter wolfensohn wolfowitz wolfson wong woodard woodcock woodforde woodgate woodruff woodward woolf
woolsey woosnam wooten wordsworth woreda workman worsley wpp wray wta wuh wyden wyndham xanana xiaoping xie xing
yaalon yadav yagudin yahd yamada yamamoto yanukovich yap yashin yastrzhembsky yasushi yat yates yau yavlinsky yeats
yee yeh yeo yeoh yeung yevgeny yew yigal yin yip yoh yoo yoon yoriko yorke yoshida youtubers youzhny yoweri yudhoyono
yuen yukio yung yzerman zabel zafarullah zah zahl zahn zahr zakayev zal zalmay zambrano zanardi zanetti zanu zapata
zapatero zardari zealander zeile zell zellweger zeman zenawi zeng zenghelis zeroual zetsche zhahn zhan zhaoxing zhen
zheng zhirinovsky zhong zhou ziegler zimmer zimmerman zinni zito zoeller zoellick zogby zook zorro zou zow zucker
zuckerberg zuckerman zuh zulu zurbarán évariste
`
    .trim()
    .split(/\s+/u),
);

/** Words that chiefly name places, in lower case. */
export const placeNames: ReadonlySet<string> = new Set(
  `
aarhus aberdeenshire acapulco adelaide aden adriatic aegean ahmadabad ahmanson aichi aires ajaccio alameda alamo
albany aldershot algarve ali allah allegheny alley alpine americas amur anahuac anbar andaman andhra andijan angeles
anhui anne antigua antioquia antonio antrim apache appalachia aqaba aquatics arabia arafat arbil argentina armagh
arnhem arrondissement arrow arrowhead arun asheville assam astrodome atoll attica auditorium avignon aviv ayodhya
ayrshire azov baalbek backgrounder bagram bahia baidoa balad ballarat balmy baluchistan bam bangalore banja baqouba
baquba barbuda barents barnsley barracks bartlesville bas basin basse bastia bataan batavia batticaloa bayonne beau
bekaa belleville bellingham bergen bering beringia berwick beslan bihac bihar biloxi binghamton birkholm birthplace
biscayne bloomington blvd bordering boroughs botanic bourg bourses brabant brcko brentford brentwood brevard broadway
bromwich broome brumbies brunswick buckeye buenos bukavu bulldogs bulls bunia burkina bushehr buxton cabinda cabo
cagayan calabria calais caledonia camden campania canaveral canoer carinthia carnegie carniola carolinas caspian
castillo cathedral cavaliers caverns cavite cayman cbd cdy cebu celsius ceyhan chamber charleroi charlestown
charlottesville chatham chathams cheetahs chehel chiayi chichen chin chong cis ciudad cliffs coahuila coasts colliery
commune compostela comune confederations corfu corinth correctional coruna coruña cosmodrome cotabato cottbus county
cove covington creek cumberland cuyahoga cyprus dakota dalmatia danbury danville darlington deccan dekalb dera devon
dhabi dhahran diagon distillates district diwaniyah diyala diyarbakir docklands dominica dominique dorchester drc
dubrovnik duesseldorf dujail duluth dumfries dunkirk durango dynamo désirade east edgbaston edgewater eilat eisenhower
elbe ellon energie englewood entebbe erie essendon essex estoril eurasia eureka evanston exile expressway faaborg
fairbanks fairgrounds fairway farmington farnborough farnell faroe faso fayette feb fenway fifa florence forge foxboro
frankfurt fredericksburg freeport fremantle frigid funen futsal galante galilee galle galveston gansu gardez gare
gateshead gauteng genesee georges georgia gerais ghazni ghraib gilan gilbert gillette glacier glamorgan gleneagles
glenn gmina goa goma gonaives gorge governorate grande graz grenadines groningen grozny guanajuato guangxi guiana
guildford guizhou gwinnett haarlem hadibo haditha hafijj hagghier hakim halabja hammersmith hampstead hapupu haram
harrisburg hartlepool haryana haute havre headingley hebei heilongjiang helens helmand hemisphere hempstead henan
henga hermitage herzegovina highlanders hilla hillsborough himachal hispaniola hoboken hogsmeade hong hopman hormuz
houma hove hualien hudson huron hutt iata ibrox ica igman illawarra imam ingushetia injures inlet innsbruck
interscholastic irbil irian isles israel isthmus ithaca ituri itza jabaliya jaffna jahan jake jalalabad jalisco
janeiro jericho jfk jharkhand jiangsu jiangxi johnstown johor jolo julfa juneau jutland kaiserslautern kalimantan
kamchatka kandy kansai karnataka kashmir katmandu kauai kazakstan kedah kelantan kenya keynes khobar khorasan khost
khuzestan khyber kibbutz kielce kilinochchi kilmarnock kismayo kitts kivu kms knin kong kopinga kosovska krai kuala
kufa kunar kuril kut kwazulu kyushu laguardia laguna lake lakes landfall langeland lanka larnaca las lecce lee
leopards les levico lewiston leyte leyton lhasa liaoning lichfield liege lillehammer limburg linz lockerbie loire
lorestan lorient los lothian lowlands lucerne lucia lumpur madame madhya magpies maguindanao makati malacca malaysia
mali maluku malvern mancha manchuria mandal mandel manipur mantua marburg marche marianas maribor marie marina masjid
masovian matsu mazandaran mazar mazowiecki meadowlands meath mecklenburg mendocino merapi mercosur mesoamerica
michoacan middlesex middletown midtown milford minas minster missoula mitrovica monash monday monmouth montana
montclair monticello montparnasse morecambe moresby morne mrt municipality murrayfield mururoa nacogdoches nadu nagar
nakhon nangarhar napa napier narathiwat narita nashua natal nba nears negros netzarim nevada nevis newlands newtown
nfl niagara nigeria nijmegen nineveh ningxia nis nizhny norte northeast northernmost northwestern nov nova novgorod
novi nowy nsw nueva nyc oahu oaxaca obispo oblast oct odisha oilfields okmulgee olsztyn omagh oman opera opole orissa
orlando osh ossetia oswego otago outback outskirts paddington pahang paktia paktika palawan palmas palmerston
panhandle panmunjom paralympics parkway parramatta paso passaic pattani pattaya paulo pearl pec peloponnese penang
penghu penh peninsular penrith pensacola perak permian persia petersburg petite phbow philharmonic phnom phuket phx
piacenza piccadilly piedmont pinellas pingtung piraeus pitt plains plata platte playhouse plunges podlaskie pointe
polytechnic pomeranian portadown porte porto potomac potter poughkeepsie powerhouses pradesh prefecture prefectures
prehistory prijedor principality prizren province puerto pumas puntland pusan qana qasr qinghai qualifiers
quarterfinals quay quezon raceway raion ramadi ramstein ravine razavi regency reggio rehabilitation reine rekohu
rensselaer reopens republic restive rhinos rica richland rico ridge rijeka rio rioja river rivers rivertrail roanoke
rochdale rockaway rockland rogers ross rostov rout roxbury rugby ruhr saada saginaw saintes sakhalin salaam salford
salonika salzburg samarra san santiago sanya sao sarawak saturday savannah saxby schenectady schuylkill scotia
scunthorpe sderot seaboard seafront seaport selangor selo semifinals sept shaanxi shahid shandong shantytown shanxi
sharm shea sheikh shire shrewsbury siberian sidon siem sierra sikkim silesian sinai sinaloa sligo smithfield smyrna
sne snowy socotra sofla soleil somme sonoma sonora sotoun southend southernmost southland southport southwark
southwest sparta spartak springs stadio staten staunchest stavanger stillwater stoke stormers straddles stratford
stridon strynø styria subdistrict subic subways sudbury sulawesi sultanate susquehanna svendborg sweltering sydfynske
sydney tabennese taiex taitung taj tamaulipas tamworth tanganyika tanjung tanzania taoyuan tartu tatum taunton tehsil
teotihuacan terengganu terrace terre tetovo thebes thrace tiananmen timor tipperary tobago torquay towers township
townships trafford transvaal treviso trincomalee trinidad trondheim tulkarem turner turnpike tussauds tuzla twickenham
unincorporated universiade unseasonably uppsala ural uruzgan usa utica utrecht uttar uygur vale valenciennes valhalla
vallarta valley valparaiso vavuniya vegas velika velodrome veneto verde viaduct vichy victoria vincent voivodeship
vojvodina vukovar waikato waitangi walla wanderers waratahs wat watergate waterloo watertown waziristan westchester
westernmost westphalia westport wexford weymouth whitby willamette williamsburg williamstown winston wrexham yakima
yale yarmouth yellowstone yemen yeovil yuma zabul zaire zealand zhejiang øhav
`
    .trim()
    .split(/\s+/u),
);

/** Words that chiefly name organizations, in lower case. */
export const bodyNames: ReadonlySet<string> = new Set(
  `
abc academies academy acc acpeds adc adidas adp aero aeronautical aeronautics afp airbnb airbus airlines airways
alaska almanac aloha altoona amc amsterdam anglicans annenberg aramco archives association astros atc atheists atkins
ayp baath babe bafta baptists barstool basf bbc beirut belgians belgium berkeley betterment bfa bing birmingham
blanked bmg boeing bosco boston bradenton brasil brazil britannica broadcasting budweiser canon cardinals carolina
catarin caucus cbs cctv centro chevron christianity cir circuit citic cms cna cnet cng cnpc cola colegio columbus
comcast commons communion compagnie compaq conservatoire consulate coors copenhagen cornell corp corporation corus cox
cpc cra css ctv daytona deans decay deseret directorate directv disney dod dose douglas dprk duke dupont durham eads
edt elsevier emeritus epa ericsson espn estado estonia exxon exxonmobil faa fcc felix flyers forum foundation
française freighters frontiers ftu gannett gazette gliders globo gma gonzaga google granma greensboro greyhound guild
halliburton harvard hawaiian hbo headquartered helsinki herald huffington hut ibm icf ict ieee immortals inc
indianapolis insee institute instituto intelligencer intercollegiate interiors internationale ipcc irving isis iso iss
itc jazeera jerusalem jetblue jianchao kaiser karim kcna keizai kfc kingdom koinonia korea kpa kyoto lattice league
leed legion liberty libre librivox louvre ltd lufthansa lutherans mca methodists mets michigan microelectronics
microsoft mit mlb mobil moea moh motorola motors mtv musique nacional nasa nashville nato navarro nbc ncaa ncc nec
netflix nhs nihon nippon noaa norsk notre nrc nuestra observatory oceanography ontario oricon osce osu outshot packard
pageexpress panama pawtucket pediatrics penn permanente petroleos petronas pew philips philology pisa pittsburgh pla
plenum pmi pontifical portsmouth prensa presidium princeton prussia qantas qasim quantcast quantico raaf raf rca reich
ret revolution roeper rss saic santo sas scba scientology scripps secretariat semiconductors shipbuilding shutout
siemens sinica sinopec slate sony soundscan sox spalding starbucks steamship straits svenska sweden tampa tbs
telemundo texaco tiffany tni translators trophy tsinghua tsr tunisia twitter ucla unc unesco unfccc unilever
universidad universidade university univision usaaf usaf usc usi utc vagabond vatican velvet verizon virgin vol warner
webber westinghouse wikihow wikileaks wikimedia wikinews wikipedia wrigley wtc youngspiration youtube ypf
`
    .trim()
    .split(/\s+/u),
);
