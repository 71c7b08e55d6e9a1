/**
 * Words of `newsWords` that have another meaning beside certain words. Each pattern is tried on a sentence in which the
 * word stands in pointed brackets (`it never <occurred> to me`) and matches where the meaning of the list is not, or not
 * surely, meant. Own list, drawn up for this project.
 */
export const otherSenses: ReadonlyMap<string, RegExp> = new Map([
  // Of somebody's skill.
  ['accomplish', /<accomplished>\s+(?!by\b)\p{L}/u],
  // Of somebody who is honoured, and of a part that somebody has.
  [
    'acknowledge',
    /\b(?:is|are|was|were|been|being)\s+(?:\p{L}+\s+)?<|>\s+(?:by\b|(?:the|his|her|their|its)\s+(?:progress|contributions?|role|work|support|help|presence|receipt))/u,
  ],
  // Not of what sticks to a surface.
  [
    'adhere',
    />(?!(?:\s+\p{L}+)?\s+to\b)|>\s+to\b.*\b(?:surfaces?|skin|walls?|tissues?|cells?|rocks?|glass|metal)\b/u,
  ],
  // Of things.
  ['ancestor', /\b(?:languages?|words?|instruments?|machines?|computers?|engines?|games?)\b/iu],
  ['artificial', />\s+intelligence\b/u],
  [
    'assert',
    />\s+(?:\p{L}+sel(?:f|ves)|(?:(?:his|her|its|their|more)\s+)?(?:control|authority|power|rights?|influence|dominance|independence))\b/u,
  ],
  ['asset', />\s+(?:to|for)\b/u],
  ['avert', />\s+(?:his|her|their|its|your|my)\s+(?:eyes|gaze|face)/u],
  ['asylum', /^(?!.*\b(?:seek|sought|claim|grant|appl[iy]|request|refus|reject|political)).*</u],
  // Of what may be something: a planet, a drug, a site.
  [
    'candidate',
    /\b(?:planets?|moons?|search\s+for\s+(?:\p{L}+\s+)?life|stars?|drugs?|vaccines?|genes?|minerals?|species|sites?|molecules?)\b/iu,
  ],
  ['candid', />\s+(?:camera|photo\p{L}*|shots?|pictures?)\b/u],
  // Of people who vote or help, whatever their party.
  [
    'coalition',
    />\s+of\s+(?:\p{L}+\s+){0,2}(?:voters|people|supporters|volunteers|workers|women|artists|fans)\b/u,
  ],
  ['coincide', /\b(?:views?|interests?|opinions?|aims?|borders?)\s+</u],
  ['comprehensive', />\s+(?:schools?|education|win|victory|defeat)\b/u],
  // Of parts that make up a whole.
  [
    'comprise',
    />\s+(?:\p{L}+\s+){0,2}(?:majority|bulk|most|half|thirds?|quarters?|percent|share)\b|>\s+(?:\p{L}+\s+){0,2}[\d.]+\s*(?:%|per\s*cent)/u,
  ],
  ['condemn', />\s+(?:\p{L}+\s+){0,2}to\b/u],
  ['conservation', />\s+of\s+(?:energy|mass|momentum)\b/u],
  // Of importance: `of little consequence`.
  ['consequence', /\bof\s+(?:(?:no|little|any|some|great)\s+)?</u],
  ['consumption', /\b(?:died|dying|ill|sick|suffer\p{L}*|cure\p{L}*)\s+(?:of|from|with)\s+<|\bhuman\s+</u],
  ['contemporary', /\b(?:his|her|its|their)\s+(?:\p{L}+\s+)?<|>\s+(?:of|with)\b/u],
  ['coup', />\s+for\b|\b(?:pull|pulled|pulling)\s+off\b/u],
  ['cynical', />\s+(?:move|ploy|attempt|use|act|effort|manipulation|exploitation|calculation)s?\b/u],
  ['decisive', /\b(?:more|most|very|as|so)\s+<|>\s+(?:leader|manner|player|man|woman|person)/u],
  ['dedication', />\s+(?:ceremon|of\b)/u],
  ['deficit', /\battention[ -]</u],
  ['deliberate', /\b(?:more|most|very|so|as|be|too)\s+<|>\s+(?:about|pace|manner|steps?)\b/u],
  ['departure', /\b(?:an?|its)\s+(?:\p{L}+\s+)?<departure>\s+from\b/u],
  // Of members of a parliament and of a sheriff’s men.
  ['deputy', /<deputies>|\b(?:sheriff|parliament|assembly|chamber|congress)/iu],
  [
    'determination',
    /\b(?:make|made|makes|making|reach|reached|final|legal)\s+(?:\p{L}+\s+)?<|>\s+(?:of|that|on|about|whether)\b/u,
  ],
  // Of somebody who is struck by grief, and of what is like an adjective.
  [
    'devastate',
    /<devastating>\s+\p{L}|\b(?:I|we|you|he|she|they|family|fans|parents|mother|father|wife|husband)\s+(?:\p{L}+\s+){0,3}<devastated>|>\s+(?:by|at)\s+(?:\p{L}+\s+)?(?:news|loss|death)/iu,
  ],
  // `Witty, sometimes devastating`: of somebody's words.
  ['devastating', />(?!\s+(?!and\b|but\b|or\b)\p{L})/u],
  ['diagnose', />\s+(?:\p{L}+\s+)?(?:problems?|faults?|issues?|causes?)\b/u],
  [
    'diplomatic',
    />(?!\s+(?:ties?|relations?|missions?|efforts?|solutions?|talks|posts?|channels?|service|pressure|crisis|row|dispute|isolation|support|negotiations?|process|push|initiatives?|corps|staff|immunity|move|rift|breakthrough|sources?)\b)/u,
  ],
  ['discriminate', />\s+between\b/u],
  // Only of people: water and older methods are displaced too.
  [
    'displace',
    /^(?!.*\b(?:people|persons?|famil(?:y|ies)|residents?|refugees?|villagers?|population|civilians?|children|thousands|millions|homes?)\b)/iu,
  ],
  ['disposable', />\s+income/u],
  ['eliminate', /\b(?:cup|tournament|round|finals?|competition|championships?|league)\b/i],
  [
    'distribute',
    />\s+(?:computing|system|network|project|ledger|evenly|uniformly|randomly|across|over|throughout|along)\b|\b(?:highly|widely|evenly)\s+</u,
  ],
  [
    'dominate',
    />\s*(?:[.,;]|(?:while|as|and|but|for|in)\b)|>\s+(?:his|her|its|their)\s+(?:\p{L}+\s+)?(?:works?|art|paintings?|style|life|thoughts?|mind)\b|\b(?:landscape|skyline|view|horizon|valley)\b/u,
  ],
  ['dubious', />\s+(?:about|of|that|whether)\b/u],
  ['embark', />(?!\s+(?:up)?on\b)|>\s+(?:up)?on\s+(?:\p{L}+\s+)?(?:ship|vessel|boat|plane)\b/u],
  ['enhance', /<enhanced>\s+(?:risk|threat|danger)/u],
  [
    'erupt',
    /\b(?:class|crowd|audience|room|fans|stadium|hall|house)\s+<|>\s+in(?:to)?\s+(?:applause|laughter|cheers|tears|protest)/u,
  ],
  ['essential', />\s+(?:oils?|workers?)\b/u],
  [
    'exhausted',
    /\b(?:supplies|resources|stocks?|options|remedies|approaches|funds|possibilities|money|methods)\b/u,
  ],
  // Of a possibility that is ruled out, and of what is like a preposition.
  [
    'exclude',
    /<excluding>|>\s+(?:that\b|(?:\p{L}+\s+){0,2}(?:possibilit\p{L}+|hypothes[ei]s|explanations?|scenarios?|causes?|options?)\b)/u,
  ],
  ['extinct', /\bvolcan/iu],
  ['fabricate', />\s+(?:\p{L}+\s+)?(?:parts?|chips?|devices?|materials?|steel|metal|components?)\b/u],
  ['fatal', />\s+(?:flaws?|mistakes?|errors?|attraction)\b/u],
  ['fertile', />\s+(?:imagination|ground|years|age|women|eggs?)\b/u],
  ['fraud', /\ba\s+<fraud>(?!\s+\p{L})/u],
  ['hasten', />\s+to\b/u],
  // Of a place that is hard to live in, and of an enemy’s army.
  [
    'hostile',
    />\s+(?:\p{L}+\s+)?(?:takeover|bid|environments?|territory|conditions|climate|planet|forces?|fire|army|troops)\b/u,
  ],
  // The plural is fighting.
  ['hostility', /<hostilities>/iu],
  ['humanitarian', />\s+(?:crisis|crises|disasters?|catastrophes?|situation|emergency|emergencies)\b/u],
  ['inflation', /\b(?:univers|cosmic|big bang|balloon|tyre|tire|grade)/iu],
  // Of what acts, and not of who does.
  ['influential', />\s+(?:\p{L}+\s+)?(?:drivers?|factors?|forces?|fields?|elements?)\b/u],
  ['inherit', /\bgene(?:s|tic)?/u],
  ['install', /<installed>\s+(?:by|as)\b/u],
  ['intervention', /\b(?:medical|surgical|early)\s+</u],
  // Not of plants, animals or cells.
  [
    'invasion',
    />\s+of\s+(?:\p{L}+\s+)?(?:privacy|land)\b|\b(?:pitch|home)\s+<|\b(?:plants?|species|insects?|weeds?|pests?|cells?|bacteri\p{L}+|virus\p{L}*|tumou?rs?)\b/iu,
  ],
  ['isolation', /\bin\s+<isolation>(?!\s+\p{L})/u],
  ['landmark', />\s+(?:in|for)\b/u],
  ['landslide', /\b(?:elect|vote|poll|victor|win|won|president|party|defeat)/u],
  ['migrant', /\b(?:birds?|species|geese|butterfl\p{L}+|swallows?)\b/iu],
  ['migration', /\b(?:data|software|cells?|servers?)\b/iu],
  ['momentum', /\b(?:mass|velocity|angular|physics|particles?)\b/iu],
  ['monarch', /butterfl/u],
  // Of what is like a monument.
  [
    'monumental',
    />\s+(?:\p{L}+\s+)?(?:gat\p{L}+|architecture|sculptures?|statues?|buildings?|structures?|stairs?|staircases?|art|stones?|inscriptions?)\b/u,
  ],
  ['negotiate', />\s+(?:\p{L}+\s+)?(?:bends?|corners?|obstacles?|roads?|stairs|terrain)\b/u],
  [
    'neutral',
    /\b(?:carbon|climate)[ -]<|>\s+(?:colou?rs?|tones?)\b|\b(?:atom\p{L}*|particles?|electric\p{L}*|acids?|pH|molecules?)\b/u,
  ],
  ['obscure', />\s+(?:meanings?|language|reasons?|terms?|texts?|words?|passages?)\b/u],
  // Of what is found somewhere: fossils, metals, kinds.
  [
    'occur',
    />\s+to\b|<occurs?>\s+(?:\p{L}+\s+)?(?:in|at|on|throughout|within|above|below)\b|\bnaturally\s+<|\b(?:others|species|fossils?|elements?|minerals?|metals?|ores?|deposits?|water|groundwater|oil|energy|compounds?|plants?|animals?|forms?|types?|kinds?|rocks?|words?)\b[^<]*</iu,
  ],
  ['outrage', /\ban\s+</iu],
  ['overcome', />\s+(?:with|by)\b/u],
  ['peculiar', />\s+to\b/u],
  ['perceive', />\s+by\b/u],
  ['permanent', />\s+(?:resident|member|secretary)/u],
  ['petition', /\b(?:courts?|judges?|bankruptcy)\b/iu],
  // Likely to be true is what somebody says or thinks.
  [
    'plausible',
    />(?!\s+(?:that|(?:\p{L}+\s+)?(?:explanations?|reasons?|theor\p{L}+|stor\p{L}+|claims?|accounts?|scenarios?|excuses?|arguments?|hypothes[ei]s|answers?|causes?|alibis?))\b)/u,
  ],
  [
    'plunge',
    />\s+(?:the|his|her|its|their|an?)\b|>\s+in(?:to)?\s+(?:chaos|war|crisis|darkness|recession|despair|poverty)\b/u,
  ],
  ['portray', /\b(?:actors?|actress\p{L}*|film|role|stars?|play(?:s|ed|ing)?)\b.*<portray/u],
  ['predator', /\b(?:sexual|online|child|abuse)/u],
  ['priority', /\bha[ds]\s+<priority>|>\s+(?:over|list)\b/u],
  // Of what stands out to the eye.
  [
    'prominent',
    />\s+(?:nose|chin|positions?|places?|features?|displays?|spot)\b|\b(?:views?|colou?rs?|shapes?|lines?|patterns?|themes?|motifs?|hills?|ridges?)\b[^<]*</iu,
  ],
  ['resign', />\s+(?:\p{L}+sel(?:f|ves)\s+)?to\b(?!\s+(?:protest|avoid|spend|become|take|run|make))/u],
  ['significantly', />,/u],
  // Of what flies.
  [
    'soar',
    /\b(?:birds?|eagles?|hawks?|planes?|rockets?|balloons?|sky|skies|wings?)\b|>\s+(?:above|over)\b/iu,
  ],
  ['solitary', />\s+confinement\b/u],
  ['sophisticated', />\s+(?:people|audiences?|tastes?|readers?|wom[ae]n|m[ae]n|palates?)\b/u],
  ['speculate', />\s+(?:in|on)\s+(?:land|property|shares|stocks|prices|currenc|the\s+market)/u],
  ['speculation', /\b(?:property|financial|currency|land|stock)\s+</u],
  // Of what somebody has made, or eats.
  [
    'substantial',
    />\s+(?:\p{L}+\s+){0,2}(?:books?|works?|studies|study|essays?|novels?|meals?|breakfast|lunch|dinner)\b/u,
  ],
  ['tariff', /\b(?:electricity|energy|phone|mobile|feed-in|gas|water|broadband)\b/iu],
  ['testimony', />\s+to\b/u],
  ['tolerance', />\s+(?:to|for)\b|\b(?:zero|drug|heat|alcohol|glucose|lactose)\s+</u],
  ['toxic', />\s+(?:relationship|masculinity|culture|atmosphere|debt|asset|work|environment|brand|politic)/u],
  ['transition', /\b(?:trans|transgender|gender|surger\p{L}+|hormones?)\b/iu],
  ['transparency', /\b(?:glass|lens\p{L}*|images?|slides?)\b/iu],
  ['traumatic', />\s+(?:brain|injur|stress)/u],
  ['urgent', />\s+sources?\b/u],
  ['virtually', />\s*(?:[.,;:?!]|$|(?:with|from|via|in|by|at|on|and|to|for)\b)/u],
  ['vital', />\s+(?:statistics|signs)\b/u],
  ['vulnerable', />\s+to\b/u],
  // Of what is taken out, money from a bank or water from the ground, and of somebody who is shy of others.
  [
    'withdraw',
    /\b(?:money|cash|funds?|savings|\p{L}*water|blood|oil|gas)\b|\b(?:become|became|becoming|seems?|seemed|socially|more|quiet\s+and)\s+<|>\s+(?:socially\b|in(?:to)?\s+(?:\p{L}+sel(?:f|ves)|silence)\b)/iu,
  ],
]);
