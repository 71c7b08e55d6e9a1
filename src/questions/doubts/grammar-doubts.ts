import { anyWeekday } from '../../language/lexicons/calendar.js';
import { countryNames, nationalAdjectives } from '../../language/lexicons/countries.js';
import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import { withoutQuotations } from '../faults/texts.js';
import { subjectRole } from '../view.js';
import type { Doubts } from './doubt.js';
import { feelingVerbs, namingVerbs, peopleVerbs } from './verb-classes.js';

/** Fewest letters of a verb by which its noun is known for one: `elect`, `election`. */
const shortestStem = 5;

/** `has sent 200 guards on Friday`, `have met in 2014`. */
const perfectOnDay = new RegExp(
  `\\b(?:has|have)\\b(?! had\\b).*\\b(?:on ${anyWeekday}|in \\d{4}|yesterday|last (?:night|week|month|year))\\b`,
  'iu',
);

/** Questions in which a word does not go with another, or that ask with the wrong word. */
export const grammarDoubts = {
  // `How many members does the election elect?`
  'verb-of-its-noun': ({ fact, form, analysis }) => {
    const subject = fact.roles[subjectRole(fact)];
    const verb = fact.action?.lemma ?? '';
    return (
      form.asks !== subjectRole(fact) &&
      subject !== undefined &&
      subject.type !== 'person' &&
      verb.length >= shortestStem &&
      (analysis.tokens[subject.head]?.lemma.toLowerCase().startsWith(verb) ?? false)
    );
  },
  // `What is called the Blue Bridge?`: what it is called is the question.
  'name-in-question': ({ fact, form, stem }) =>
    form.asks === 'patient' &&
    fact.action?.voice === 'passive' &&
    /^what\b/i.test(stem) &&
    namingVerbs.has(fact.action.lemma) &&
    fact.roles.complement !== undefined,
  // `Where did Ken Ito regret his words? – In the last chapter`
  'feeling-at-place': ({ fact, form }) =>
    form.asks === 'place' && feelingVerbs.has(fact.action?.lemma.split(' ')[0] ?? ''),
  // `Where could Norway spend $5bn? – In the fish market`: a trade, and no place.
  'figurative-place': ({ form, key }) =>
    form.asks === 'place' &&
    /\b(?:arena|area|business|economy|field|industry|market|realm|sector|sphere|world)s?$/u.test(
      key.phrase.text,
    ),
  // `For how long was Norway poor? – During the last years of the century`: that was when.
  'when-not-how-long': ({ form, key }) => form.asks === 'duration' && key.phrase.marker === 'during',
  // `With whom is the park populated?`
  'company-of-passive': ({ fact, form, stem }) =>
    form.asks === 'companion' &&
    fact.action?.voice === 'passive' &&
    /\bwith whom\b/i.test(stem) &&
    !isAwarded(fact.action.lemma),
  // `What sued the firm? – The film industry`: only people and bodies do.
  'thing-sues': ({ fact, form, stem }) =>
    /^(?:According to [^,]*, )?what\b/i.test(stem) &&
    form.asks === 'agent' &&
    peopleVerbs.has(fact.action?.lemma ?? ''),
  // `Why has the governor sent guards on Friday?`: what has been done has no day.
  'perfect-on-day': ({ stem }) => perfectOnDay.test(withoutQuotations(stem)),
  // `Where did Ada Bell move? – Between Norway and Spain`: from one to the other, and back.
  'between-as-place': ({ form, key }) =>
    (form.asks === 'place' || form.asks === 'destination') && key.phrase.marker === 'between',
  // `What distanced themselves?`
  'thing-with-self': ({ stem }) =>
    /^(?:According to [^,]*, )?what\b.*\bthemselves\b/i.test(withoutQuotations(stem)),
  // `Who met the envoy to Norway Anna Karlsen?`: her name wants commas.
  'name-behind-country': ({ stem }) => {
    const country = namedPost.exec(stem)?.[1];
    return country !== undefined && countryNames.has(country);
  },
  // `a cost of 20bn. does Hale name`, `has been able to connect'?`
  'mark-left': ({ stem }) =>
    /\p{Ll}{2}\. \p{Ll}/u.test(stem) || (/(?<!s)['’]\?$/u.test(stem) && !/(?:^|[\s(])['‘]/u.test(stem)),
  // `early as 1612`, its first `as` lost.
  'as-lost': ({ stem }) => /(?<!\bas )\b(?:early|far|late|long|much|many|soon) as\b/iu.test(stem),
  // `three times as strong as iron`, its `three times` lost.
  'times-lost': ({ stem, key, fact }) =>
    /\bas \p{Ll}+ as\b/u.test(`${stem} ${key.text}`) &&
    !/\b(?:times|twice|half) as\b/u.test(`${stem} ${key.text}`) &&
    fact.evidence.some(({ quote }) => /\b(?:times|twice|half) as\b/u.test(quote)),
  // `What did officials call, as the boat was lost?`: the reason reads as what it was taken for.
  'reason-with-as': ({ fact, stem }) =>
    fact.roles.cause?.marker === 'as' && / as /u.test(withoutQuotations(stem)),
  // `When did he return to his books although he liked boats?`
  'settled-in-stem': ({ fact, form, stem }) =>
    form.asks !== 'concession' &&
    fact.roles.concession?.type === 'clause' &&
    /\b(?:although|though|while|whereas)\b/u.test(withoutQuotations(stem)),
  // `Why does volunteer organization Blue Boats collect books?`: written so in papers alone.
  'article-left-out': ({ fact, stem }) => {
    const subject = fact.roles[subjectRole(fact)];
    return (
      subject?.number === 'singular' &&
      bareBody.test(subject.text) &&
      withoutQuotations(stem).includes(subject.text)
    );
  },
  // `appealed to an Indonesia court`
  'country-for-adjective': ({ stem, key }) => {
    const country = countryBody.exec(`${withoutQuotations(stem)} ${key.text}`)?.[1];
    return country !== undefined && countryNames.has(country);
  },
  'article-left-out-of-nation': ({ stem, key }) =>
    [withoutQuotations(stem), key.text].some((words) => isBareOfNation(words)),
  // `When did she succeed? – In 1877 in New York`
  'place-in-date': ({ form, key }) => form.asks === 'time' && /\b\d{4} (?:at|in) \p{Lu}/u.test(key.text),
  // `Who holds a hearing Wednesday?`: written so in papers alone.
  'bare-day-in-stem': ({ stem }) => bareDay.test(withoutQuotations(stem).replace(dayWithPreposition, '')),
  // `What has the firm been? – A great hope`
  'what-has-been': ({ stem }) => /^(?:According to [^,]*, )?what (?:had|has|have) [^?]* been\?$/iu.test(stem),
  // `a letter posted on Monday Tuesday`, `a hearing Wednesday`
  'bare-day-in-key': ({ form, key }) =>
    form.asks !== 'time' && form.asks !== 'content' && bareDayAtEnd.test(key.text),
} as const satisfies Doubts;

/** `on Monday`, `on Monday and Tuesday`, `late Monday`, `the first Monday`. */
const dayWithPreposition = new RegExp(
  `\\b(?:after|and|before|between|beyond|by|each|early|every|fifth|first|for|fourth|from|last|late|next|of|on|or|second|since|that|the|third|this|through|till|to|until) ${anyWeekday}\\b`,
  'gu',
);
const bareDay = new RegExp(`\\p{Ll}{2} ${anyWeekday}\\b(?!['’]s)`, 'u');
const bareDayAtEnd = new RegExp(
  `(?<!\\b(?:on|by|until|till|since|from|for|before|after|of|every|next|last|this|and|Black|Good|Easter|Ash|Palm)) ${anyWeekday}$`,
  'u',
);

/** `the ambassador to Norway Anna Karlsen`, `the President of the Republic of Norway Mrs Karlsen`, with the country. */
const namedPost =
  /\b(?:[Aa]mbassador|[Cc]hancellor|[Cc]onsul|[Ee]nvoy|[Kk]ing|[Ll]eader|[Mm]inister|[Pp]resident|[Qq]ueen) (?:of|to) (?:the )?(?:(?:Kingdom|Republic|State) of )?(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?:M[rs]{1,2}\.? )?\p{Lu}\p{Ll}+ \p{Lu}/u;

/** `pan-harbour camp`, `Oslo health authority`: a body by a common noun, or a name behind one, without its article. */
const bareBody =
  /^(?!(?:an?|the|one|each|every|this|that|some|any|no|his|her|its|their)\b)(?![^ ]+['’]s? )(?:[\p{L}-]+ ){1,3}(?:agency|authority|camp|charity|committee|company|council|department|firm|group|organi[sz]ation|party|team)(?:['’]s)?(?: \p{Lu}|$)/u;

/** `in the heart of Norwegian capital`, `a request to Norwegian president`: one thing of a nation, without its article. */
function isBareOfNation(words: string): boolean {
  return [...words.matchAll(bareOfNation)].some(
    ([, nation = '', noun = '']) =>
      nationalAdjectives.has(nation) && (nounClassOf(noun) === 'person' || soleThings.test(noun)),
  );
}

/** `an Indonesia court`; `a US court`, with letters alone, is good English. */
const countryBody =
  /\ban? (\p{Lu}\p{Ll}+) (?:army|citizen|court|government|judge|law|minister|official|parliament|president|prison)\b/u;

/** What a nation has one of. */
const soleThings = /^(?:army|capital|embassy|government|navy|parliament)$/u;
const bareOfNation =
  /\b(?:at|by|from|in|near|of|to|with) (\p{Lu}\p{Ll}+) (\p{Ll}+)(?=[?.,]?$|,? (?:about|after|as|at|before|by|during|for|from|in|of|on|that|to|who|with) )/gu;

/** `With whom was she awarded the prize?` */
function isAwarded(lemma: string): boolean {
  return /^(?:award|elect|give|marry|nominate|photograph|see)$/u.test(lemma);
}
