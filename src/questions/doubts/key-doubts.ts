import { wordCount } from '../../base/text.js';
import { singularOf } from '../../language/inflection/nouns.js';
import { anyMonth } from '../../language/lexicons/calendar.js';
import { isCommonAbbreviation } from '../../language/lexicons/common-abbreviations.js';
import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import type { Phrase } from '../../model/fact.js';
import { isCutTitle } from './cut-title.js';
import type { Asking, Doubts } from './doubt.js';
import { helpingVerbs, lastingVerbs, motionVerbs, undone } from './verb-classes.js';

/** Longest noun phrase, in words, that still names one thing. */
const longestNounPhrase = 12;

/** `several companies`, `a similar decrease`: an answer that says how many or like what, but not who or what. */
const vagueStart =
  /^(?:something|even|only|just|as|(?:an? |the )?(?:higher|lower|larger|smaller|bigger|greater|better|worse|longer|shorter|cheaper|faster|slower)|some|several|(?:(?:slightly|far|much|many|significantly|considerably|even|somewhat) )?(?:more|fewer|less)|many|few|a few|various|certain|numerous|a (?:large |small |growing )?number of|a lot of|lots of|a great deal of|plenty of|any|more|most|other|others|another|such|similar|different|both|all|each|every|none|neither|no|the (?:same|other|others|rest|following|first|second|third|last|next|former|latter|whole|current|present|previous|new|latest|only)|an? (?:similar|different|new|certain|single|further|second|third|way|part|place|thing|kind|sort|type))\b/i;

/** Bodies that a bare `the` names: everybody knows which government, or which police, a text speaks of. */
export const uniqueBodies =
  /^the (?:\w+ )?(?:government|police|army|navy|military|parliament|council|court|church|senate|congress|president|queen|king|pope|prime minister|ministry|crown|public|press|media|sun|moon|earth|world|internet|sea|ocean)$/i;

/** `the wing`, `its new logo`: at most two words behind the determiner, none of them a name or a number. */
const bareDefinite = /^(?:the|this|that|these|those)(?: [\p{Ll}-]+){1,2}$/u;

/** Nouns of time that point from the day of writing: no reader of the sheet knows it. */
const pointingTime =
  /\b(?:today|tonight|tomorrow|yesterday|now|recently|currently|soon|lately|ago|(?:this|last|next|past|recent|coming|previous|following|same|earlier|later) (?:\w+ )?(?:second|minute|hour|day|night|week|weekend|month|year|decade|century|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)s?|recent \w+|the (?:years|days|weeks|months|time|past|future|moment|end|beginning|start|season|summer|winter|weekend|night|day|morning|evening|afternoon))$/i;

const monthName = new RegExp(`\\b(?:${anyMonth})\\b`, 'u');
/** An article that names so many years tells of more than one. */
const manyYears = 4;

/** Nouns that stand for something that happens, so that `after …` tells a time. */
const happening =
  /\b(?:\w+(?:tion|sion|ment|ance|ence|ival|ture|ings?)|war|attack|death|birth|protest|meeting|summit|talk|election|crash|storm|flood|fire|match|final|game|race|vote|visit|trip|trial|debate|funeral|strike|ceremony|festival|session|speech|lecture|test|harvest|collapse|arrest|quake|earthquake|crisis|launch|release|discovery|hour|dinner|lunch|breakfast|school|work|revolt|battle|siege|drought|famine|plague|party|wedding|tour|concert|show|report|dispute|scandal|row|victory|defeat|win|loss|sale|purchase|merger|deal|treaty|truce|ceasefire|outbreak|epidemic|pandemic|surgery|transplant|childhood|youth|reign|exile|peace|disaster|accident|explosion|fall|rise|return|escape|rescue|trek|climb|flight|journey|voyage|study|survey|hearing|march|parade)s?\b/i;

/** What makes a date: a number, a month, a day, an hour. */
const datePart =
  /\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|\w+day|spring|summer|autumn|fall|winter|midnight|noon|midday|dawn|dusk|christmas|easter|century|hour|minute|half-time)\b/i;

/** An hour as a clock shows it. */
const clockTime = /\b\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\b|o['’]clock\b|GMT\b|UTC\b)|\b\d{1,2}:\d\d\b/i;

/** `Chief Executive`, `the Prime Minister`: a post without the name of who holds it. */
export const mereTitle =
  /^(?:the )?(?:(?:UK|US|U\.K\.|U\.S\.|EU|UN) )?(?:(?:chief|deputy|vice|senior|general|managing|prime|foreign|finance|executive|assistant) )*(?:executive|officer|president|minister|secretary|director|manager|chairman|chairwoman|spokesman|spokeswoman|spokesperson|mayor|governor|professor|doctor|captain|editor|analyst)$/iu;

/** Bodies that nobody asks for with `who`. */
const firm =
  /\b(?:company|companies|firms?|networks?|airlines?|retailers?|chains?|brands?|websites?|sites?|apps?|newspapers?|magazines?|channels?|studios?|hotels?|factory|factories|shops?|stores?|rockets?|missions?)\b/i;

/** Mentions from which on somebody called by one name matters for the article. */
const fewMentions = 3;

const nounTypes = new Set(['thing', 'person', 'group', 'organization', 'place']);

/** Answers that no teacher would take as one. */
export const keyDoubts = {
  // `What did it focus on? – Language teaching and on phonetics`: the preposition stands in the stem, once.
  'preposition-again': ({ form, key }) =>
    form.asks === 'complement' &&
    form.bareKey &&
    new RegExp(`\\b(?:and|but|or) (?:also )?${key.phrase.marker} `, 'u').test(key.phrase.text),
  // `The Next Day` is a name, `some Norwegians` is none.
  'key-vague': ({ key, form, article }) =>
    !form.when.includes('becoming') &&
    isNoun(key.phrase) &&
    !key.isAmount &&
    vagueStart.test(key.phrase.text) &&
    !(
      /^\S+ \p{Lu}/u.test(key.phrase.text) &&
      article.entities.get(key.phrase.entity ?? '')?.forms.includes(key.phrase.text.replace(/^the /iu, ''))
    ),
  'key-bare-definite': ({ key, form }) =>
    ['agent', 'patient', 'recipient', 'companion', 'subject', 'complement'].includes(form.asks) &&
    isNoun(key.phrase) &&
    !key.isAmount &&
    ((key.phrase.entity === null && bareDefinite.test(key.phrase.text)) || isOneOfMany(key.phrase)) &&
    !uniqueBodies.test(key.phrase.text) &&
    // Persons may be told apart by what they do: `the workers`, as against the founders.
    !(key.phrase.type === 'person' && /^the [\p{Ll}-]+s$/u.test(key.phrase.text)),
  // `his old truck` beside its owner in the question says what it is; `its appeal` and `their kitchens` do not.
  'key-owned': ({ key }) =>
    isNoun(key.phrase) &&
    (/^(?:our|my|your)\b/i.test(key.phrase.text) ||
      /^(?:his|her|its|their) (?:own |usual )?\S+$/i.test(key.phrase.text)),
  // What is given in exchange is told in one's own words.
  'key-too-long': ({ key, form }) =>
    isNoun(key.phrase) && form.asks !== 'exchange' && wordCount(key.phrase.text) > longestNounPhrase,
  'key-without-article': ({ key }) =>
    key.phrase.type === 'person' &&
    key.phrase.entity === null &&
    key.phrase.number === 'singular' &&
    /^\p{Ll}/u.test(key.phrase.text) &&
    !/^(?:an?|the|one|every|each|no|his|her|their|its|\p{L}+['’]s?)\b/u.test(key.phrase.text),
  // `Which organization was handed a ban? – The Corkman`
  'nickname-as-body': ({ key }) =>
    key.phrase.type === 'organization' && /^the \p{Lu}\p{Ll}+m[ae]n$/u.test(key.phrase.text),
  'key-badly-quoted': ({ key }) => /[“”"]/u.test(key.text) && !/^[“"][^“”"]*[”"]$/u.test(key.text),
  'key-points-from-today': ({ key, form }) =>
    (['date', 'duration'].includes(key.phrase.type) || ['time', 'predicate'].includes(form.asks)) &&
    pointingTime.test(key.text),
  'key-no-point-in-time': ({ key, form }) =>
    form.asks === 'time' &&
    /^(?:until|till|since|by|from|for|over|throughout|within)$/i.test(key.phrase.marker ?? ''),
  'key-nothing-happens': ({ key, form }) =>
    form.asks === 'time' &&
    !['date', 'clause', 'count'].includes(key.phrase.type) &&
    !happening.test(key.phrase.text),
  'key-vague-span': ({ key }) =>
    key.phrase.type === 'duration' &&
    !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|half|an?|century|hundred|thousand)\b/i.test(
      key.phrase.text,
    ),
  'amount-inside': ({ key }) =>
    key.isAmount && key.phrase.quantity !== null && !key.phrase.text.startsWith(key.phrase.quantity.amount),
  'date-without-date': ({ key, form }) =>
    form.asks === 'time' && key.phrase.type === 'date' && !datePart.test(key.phrase.text),
  // `In February`, in an article that goes through the years.
  'date-without-year': ({ key, form, analysis }) =>
    form.asks === 'time' &&
    key.phrase.type === 'date' &&
    monthName.test(key.phrase.text) &&
    !/\d{4}/.test(key.phrase.text) &&
    new Set(analysis.article.text.match(/\b(?:1[5-9]|20)\d\d\b/g)).size >= manyYears,
  // `after China held drills`, where the sentence has a day or a year.
  'occasion-beside-date': isBesideDate,
  // `Where did they draw crowds? – To the Statehouse`
  'destination-of-no-motion': ({ fact, form }) =>
    form.asks === 'destination' &&
    (!motionVerbs.has(fact.action?.lemma.split(' ')[0] ?? '') || fact.roles.complement !== undefined),
  // `Whom did they lose? – Millions of users`
  'whom-unnamed': ({ key, stem }) =>
    /^(?:According to [^,]*, )?whom\b/i.test(stem) && key.phrase.entity === null,
  // `What did Hale do in 2013? – He saw sales rise`, `He died`: nothing that he did.
  'no-deed': ({ fact, form, stem }) =>
    form.asks === 'predicate' &&
    /^What did .* do\b/.test(stem) &&
    undone.has(fact.action?.lemma.split(' ')[0] ?? ''),
  // `When do MOOCs have no fees? – When a course is open entry` asks for a condition, not a time.
  'time-is-condition': ({ fact, form, key }) =>
    form.asks === 'time' && key.phrase.type === 'clause' && fact.action?.tense !== 'past',
  // `go missing on a trip … to Beijing`, `spur the brain into a dreamlike state`: a goal, and none that is a place.
  'place-is-goal': ({ key, form }) =>
    (form.asks === 'place' && /^(?:to|into|onto)$/i.test(key.phrase.marker ?? '')) ||
    (form.asks === 'destination' && key.phrase.type !== 'place' && !/\p{Lu}/u.test(key.phrase.text)),
  'place-unnamed': ({ key, form }) =>
    form.asks === 'place' && !/\p{Lu}|\d/u.test(key.phrase.text) && !isLocal(key.phrase.text),
  // `arrives at 11:06 pm in Washington`: whose clock it is.
  'place-of-clock': ({ fact, form }) =>
    form.asks === 'place' && fact.evidence.some(({ quote }) => clockTime.test(quote)),
  // `later in Bergen`: later than what, another sentence tells.
  'place-points': ({ key, form }) =>
    form.asks !== 'content' &&
    /^(?:\p{L}+ )?(?:later|earlier|then|now|here|there|back|again|elsewhere)\b/iu.test(key.text),
  // `How many participants each …?`, `How many additional flights …?`
  'amount-leans': ({ key }) =>
    key.isAmount && /\beach\b|^(?:further|additional|extra)\b/i.test(key.phrase.quantity?.counted ?? ''),
  // `in ten years` tells when it was over, not for how long it went on; `extended by a day` tells by how long.
  'span-to-end': ({ key, form }) =>
    form.asks !== 'extent' &&
    key.phrase.type === 'duration' &&
    /^(?:in|within|after|before|by|until)$/i.test(key.phrase.marker ?? ''),
  // `One night she was showing products`: that was when, not for how long.
  'occasion-not-duration': ({ key, form }) =>
    form.asks === 'duration' &&
    key.phrase.marker === null &&
    /^(?:one|an?) (?:\p{Ll}+ )?(?:day|morning|afternoon|evening|night|week|weekend|month|summer|winter|year)$/iu.test(
      key.phrase.text,
    ),
  // `Two minutes into the match, she scored`: when it was, not how long.
  'span-of-moment': ({ fact, key, form }) =>
    form.asks === 'duration' && key.phrase.marker === null && !lastingVerbs.has(fact.action?.lemma ?? ''),
  // `required in the office for four days per week`: how many, not how long.
  'rate-not-duration': ({ key, form, stem }) =>
    form.asks === 'duration' &&
    /\b(?:per|an?|each|every) (?:day|week|month|year)\b/i.test(`${key.text} ${stem}`),
  // `In which year did she die at the age of 80?`
  'time-beside-age': ({ form, stem }) => form.asks === 'time' && /\bat (?:the )?age(?: of)?\b/i.test(stem),
  // `What are workers racing one month before launch to do?`: something stands between the two verbs.
  'complement-apart': ({ fact, form, key }) =>
    form.asks === 'complement' &&
    key.phrase.type === 'clause' &&
    key.phrase.marker === 'to' &&
    ['time', 'place', 'concession', 'cause', 'condition'].some((role) => Object.hasOwn(fact.roles, role)),
  // `In which year are the repairs being carried out?`
  'year-of-present': ({ fact, form, key }) =>
    form.asks === 'time' && fact.action?.tense === 'present' && /\b(?:1\d|20)\d\d\b/.test(key.text),
  // `What did Hale proceed to do?`, `What did kings use to do?`: the verb tells only how or when something is done.
  'complement-of-helper': ({ fact, form, key }) =>
    form.asks === 'complement' && key.phrase.type === 'clause' && helpingVerbs.has(fact.action?.lemma ?? ''),
  // A spokeswoman speaks for others; nobody needs to know her name.
  'speaker-for-others': ({ key, form, article }) =>
    form.asks === 'speaker' && /\bspokes/i.test(article.entities.get(key.phrase.entity ?? '')?.title ?? ''),
  // `costs a pound a year`, `4m tonnes each year`: a rate, not how often.
  'rate-not-frequency': ({ key, form, stem }) =>
    form.asks === 'frequency' &&
    (/^(?:an?|per)\b/i.test(key.phrase.text) ||
      (/^(?:each|every)\b/i.test(key.phrase.text) &&
        /\d|\b(?:tens|hundreds|thousands|millions|billions|half|most)\b/i.test(stem))),
  'title-cut': isCutTitle,
  // `Who is a member of the committee?`: of which, another sentence tells.
  'title-open': ({ fact }) =>
    fact.kind === 'role' &&
    / the (?:committee|project|group|team|study|company|firm|organi[sz]ation|agency|party|club|band|school|program(?:me)?|campaign|department|bill|report)$/i.test(
      fact.roles.title?.text ?? '',
    ),
  'speaker-no-name': ({ key, form, fact }) =>
    fact.kind === 'saying' &&
    form.asks === 'speaker' &&
    key.phrase.type === 'person' &&
    key.phrase.entity === null,
  // `the 93-year-old great-grandmother`, `a British-born cook`: the text has a name, or nobody needs to know.
  'person-unnamed': ({ key, form }) =>
    !asksWhatSomebodyIs(form) &&
    key.phrase.type === 'person' &&
    key.phrase.entity === null &&
    key.phrase.number === 'singular' &&
    /^(?:the|an?) /u.test(key.phrase.text) &&
    !/ of /.test(key.phrase.text),
  // `Who keeps his phone for messaging? – Bennett`: nobody needs to know.
  'person-in-passing': ({ key, article }) => {
    const entity = article.entities.get(key.phrase.entity ?? '');
    return (
      entity?.type === 'person' &&
      !entity.name.includes(' ') &&
      (article.parts.get(entity.id)?.mentions ?? 0) < fewMentions
    );
  },
  // `Who dropped 41 places? – The phone company Nokia`
  'firm-asked-as-person': ({ key, stem }) =>
    /^(?:According to [^,]*, )?who\b/i.test(stem) && firm.test(key.phrase.text),
  'key-mere-title': ({ key, form }) => form.asks !== 'title' && mereTitle.test(key.phrase.text),
  'receiver-no-person': ({ key, form }) => form.asks === 'recipient' && key.phrase.type === 'organization',
} as const satisfies Doubts;

/** `Who was Anna Karlsen?`, `What did she become?`: a description is the answer. */
export function asksWhatSomebodyIs({ asks, when }: Asking['form']): boolean {
  return asks === 'attribute' || when.includes('becoming');
}

export function isNoun(phrase: Phrase): boolean {
  return nounTypes.has(phrase.type);
}

/** `the SUV`, of which an article on cars has several. */
function isOneOfMany({ text }: Phrase): boolean {
  return isCommonAbbreviation(/^the (\S+)$/iu.exec(text)?.[1] ?? '');
}

/** Whether the sentence dates what is asked for, and the answer is another event all the same. */
function isBesideDate({ key, form, fact, analysis }: Asking): boolean {
  const { type, marker, range } = key.phrase;
  if (form.asks !== 'time' || type === 'date' || marker === 'when') return false;
  const ids = new Set(fact.evidence.map(({ sentence }) => sentence));
  return analysis.sentences.some(
    (sentence) =>
      ids.has(sentence.id) &&
      analysis.times.some(
        ({ first, end, kind }) =>
          kind === 'date' &&
          first >= sentence.first &&
          end <= sentence.end &&
          (end <= range.first || first >= range.end),
      ),
  );
}

/** `beneath the bridge`, `on the roof of the school`: a place that can be shown, though it has no name. */
function isLocal(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map(singularOf);
  return (
    words.length > 2 &&
    words.some((word) => ['place', 'artifact', 'object'].includes(nounClassOf(word) ?? ''))
  );
}
