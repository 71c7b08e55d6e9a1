/**
 * Words of `newsWords` that have another meaning beside certain words. Each pattern is tried on a sentence in which the
 * word stands in pointed brackets (`it never <occurred> to me`) and matches where the meaning of the list is not, or not
 * surely, meant. Own list, drawn up for this project.
 */
export const otherSenses: ReadonlyMap<string, RegExp> = new Map([
  // Of somebody who is honoured, and of a part that somebody has.
  [
    'acknowledge',
    /\b(?:is|are|was|were|been|being)\s+(?:\p{L}+\s+)?<|>\s+(?:by\b|(?:the|his|her|their|its)\s+(?:progress|contributions?|role|work|support|help|presence|receipt))/u,
  ],
  ['adhere', />(?!(?:\s+\p{L}+)?\s+to\b)/u],
  // Of kinds of animals and plants, and of things.
  [
    'ancestor',
    /\b(?:common|human)\s+<|>\s+(?:to|species)\b|\b(?:species|evol\p{L}+|fossils?|genes?|genetic|genomes?|DNA|mammals?|reptiles?|dinosaurs?|birds?|apes?|wol(?:f|ves)|dogs?|cats?|horses?|plants?|insects?|languages?)\b/iu,
  ],
  ['artificial', />\s+intelligence\b/u],
  [
    'assert',
    />\s+(?:\p{L}+sel(?:f|ves)|(?:(?:his|her|its|their|more)\s+)?(?:control|authority|power|rights?|influence|dominance|independence))\b/u,
  ],
  ['asset', />\s+(?:to|for)\b/u],
  ['asylum', /^(?!.*\b(?:seek|sought|claim|grant|appl[iy]|request|refus|reject|political)).*</u],
  ['condemn', />\s+(?:\p{L}+\s+){0,2}to\b/u],
  ['conservation', />\s+of\s+(?:energy|mass|momentum)\b/u],
  ['consumption', /\b(?:died|dying|ill|sick|suffer\p{L}*|cure\p{L}*)\s+(?:of|from|with)\s+<|\bhuman\s+</u],
  ['contemporary', />\s+(?:of|with)\b/u],
  ['coup', />\s+for\b/u],
  ['decisive', /\b(?:more|most|very|as|so)\s+<|>\s+(?:leader|manner|player|man|woman|person)/u],
  ['deficit', /\battention[ -]</u],
  ['deliberate', /\b(?:more|most|very|so|as|be|too)\s+<|>\s+(?:about|pace|manner|steps?)\b/u],
  ['departure', /\b(?:an?|its)\s+(?:\p{L}+\s+)?<departure>\s+from\b/u],
  ['determination', />\s+(?:of|that|on|about|whether)\b/u],
  // `Witty, sometimes devastating`: of somebody's words.
  ['devastating', />(?!\s+(?!and\b|but\b|or\b)\p{L})/u],
  [
    'diplomatic',
    />(?!\s+(?:ties?|relations?|missions?|efforts?|solutions?|talks|posts?|channels?|service|pressure|crisis|row|dispute|isolation|support|negotiations?|process|push|initiatives?|corps|staff|immunity|move|rift|breakthrough|sources?)\b)/u,
  ],
  ['discriminate', />\s+between\b/u],
  ['disposable', />\s+income/u],
  ['eliminate', /\b(?:cup|tournament|round|finals?|competition|championships?|league)\b/i],
  ['distribute', />\s+(?:computing|system|network|project|ledger)|\b(?:highly|widely|evenly)\s+</u],
  ['embark', />(?!\s+(?:up)?on\b)/u],
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
  ['fatal', />\s+(?:flaws?|mistakes?|errors?|attraction)\b/u],
  ['fertile', />\s+(?:imagination|ground|years|age|women|eggs?)\b/u],
  ['fraud', /\ba\s+<fraud>(?!\s+\p{L})/u],
  ['hostile', />\s+(?:takeover|bid)\b/u],
  // Of what acts, and not of who does.
  ['influential', />\s+(?:\p{L}+\s+)?(?:drivers?|factors?|forces?|fields?|elements?)\b/u],
  ['inherit', /\bgene(?:s|tic)?/u],
  ['install', /<installed>\s+(?:by|as)\b/u],
  ['intervention', /\b(?:medical|surgical|early)\s+</u],
  ['invasion', />\s+of\s+(?:\p{L}+\s+)?privacy\b|\bpitch\s+</u],
  ['isolation', /\bin\s+<isolation>(?!\s+\p{L})/u],
  ['landslide', /\b(?:elect|vote|poll|victor|win|won|president|party|defeat)/u],
  ['monarch', /butterfl/u],
  ['neutral', /\b(?:carbon|climate)[ -]<|>\s+(?:colou?rs?|tones?)\b/u],
  ['occur', />\s+to\b/u],
  ['overcome', />\s+(?:with|by)\b/u],
  ['permanent', />\s+(?:resident|member|secretary)/u],
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
  ['resign', />\s+(?:\p{L}+sel(?:f|ves)\s+)?to\b(?!\s+(?:protest|avoid|spend|become|take|run|make))/u],
  ['significantly', />,/u],
  ['speculation', /\b(?:property|financial|currency|land|stock)\s+</u],
  ['testimony', />\s+to\b/u],
  ['tolerance', />\s+(?:to|for)\b|\b(?:zero|drug|heat|alcohol|glucose|lactose)\s+</u],
  ['toxic', />\s+(?:relationship|masculinity|culture|atmosphere|debt|asset|work|environment|brand|politic)/u],
  ['traumatic', />\s+(?:brain|injur|stress)/u],
  ['urgent', />\s+sources?\b/u],
  ['virtually', />\s*(?:[.,;:?!]|$|(?:with|from|via|in|by|at|on|and|to|for)\b)/u],
  ['vital', />\s+(?:statistics|signs)\b/u],
  ['vulnerable', />\s+to\b/u],
  // Of what is taken out: money from a bank, water from the ground.
  ['withdraw', /\b(?:money|cash|funds?|savings|\p{L}*water|blood|oil|gas)\b/iu],
]);
