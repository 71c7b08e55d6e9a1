import { createRandom, pick } from '../../base/random.js';
import { wordCount } from '../../base/text.js';
import { isUniqueTitle, withArticle } from '../../language/title-phrase.js';
import type { Fact } from '../../model/fact.js';
import { contentWords } from '../faults/texts.js';
import { isOccupation, isOffice, worldKnownTitle } from '../forms/title-kinds.js';
import { isHuman } from './clauses/rivals.js';
import type { MakerTask } from './maker.js';

/** Something that could be so, and of which an article may say nothing. */
export interface OpenDetail {
  /** The statement: `Anna Karlsen has been director of the museum for more than five years.` */
  readonly text: string;
  /** What the text would have to tell, for a student: `how long Anna Karlsen has been director of the museum`. */
  readonly open: string;
  /** The fact that comes nearest. */
  readonly fact: Fact;
  /** Words with which a text would touch it. */
  readonly touches: RegExp;
  /**
   * What it is about, as ids of entities or as words: only sentences that speak of it, and those behind them, can touch
   * it; null where any sentence can.
   */
  readonly about: readonly string[] | RegExp | null;
}

type DetailRule = (task: MakerTask) => readonly OpenDetail[];

/** Older years are those of a history, whose people hold their posts no more. */
const history = /\b(?:1[0-8]\d\d|19[0-7]\d)\b/u;

const spans = ['more than five years', 'less than three years', 'almost ten years'];

/** How long somebody has held a post. */
const tenure: DetailRule = ({ analysis, article, facts, seed }) => {
  if (history.test(analysis.article.text)) return [];
  return facts.flatMap((fact) => {
    const person = article.entities.get(fact.roles.person?.entity ?? '');
    const post = fact.roles.title?.text.replace(/^(?:an?|the) /u, '') ?? '';
    const isKnown =
      worldKnownTitle.test(post.replace(/ of .*$/u, '')) || !(isOffice(post) || isOccupation(post));
    if (fact.kind !== 'role' || person?.type !== 'person' || !person.name.includes(' ') || isKnown) return [];
    // `Berlin music critic` needs an article, `director of the museum` none; a post of unknown rank is no post.
    if (
      article.parts.get(person.id)?.speaks !== true ||
      !/\s(?:of|at|for)\s\p{Lu}|\s(?:of|at|for) the\s/u.test(post)
    )
      return [];
    if (
      /['’]s\s|\b(?:campaign|study|report|founder|winner|author|interim|acting|new|first|then|designer|creator|inventor)\b/iu.test(
        post,
      )
    )
      return [];
    const held = isUniqueTitle(post) ? post : withArticle(post);
    return [
      {
        text: `${person.name} has been ${held} for ${pick(createRandom(`${seed} ${fact.id}`), spans)}.`,
        open: `how long ${person.name} has been ${held}`,
        fact,
        touches:
          /\b(?:since|joined|appoint\p{L}*|elected|named|became|become|becoming|newly|former|ex|retir\p{L}*|career|found(?:ed|er|ing)|veteran|acting|interim|until|predecessor|successor|succeed\p{L}*|took (?:over|office)|for (?:[\p{L}-]+ )*years|years? (?:as|at|of|in|with|on)|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|many|several) (?:more )?years?|decades?|long-\p{L}+|longtime|new (?:\p{L}+ )?(?:head|chief|director|minister|leader|coach|manager))\b/iu,
        about: [person.id],
      },
    ];
  });
};

/** What a text may leave open of a study, a survey or an experiment: the statement, what it tells, its words. */
type StudyRow = readonly [text: string, open: string, touches: RegExp];

const ofStudies: readonly StudyRow[] = [
  [
    'The researchers plan to repeat the # in other countries.',
    'whether the researchers will repeat the #',
    /\b(?:plan\p{L}*|next|further|follow-up|again|repeat\p{L}*|replicat\p{L}*|countries|abroad|more research|future)\b/iu,
  ],
  [
    'The government paid for the #.',
    'who paid for the #',
    /\b(?:fund\p{L}*|pa(?:y|ys|id)|money|grants?|financ\p{L}*|sponsor\p{L}*|government|donat\p{L}+|foundation|agency|support\p{L}*|commission\p{L}*|charity|council)\b/iu,
  ],
];
const ofStudy =
  /\b(?:study|survey|experiment|research\p{L}*|scientists?|findings|results|participants|project)\b/iu;
const severalStudies =
  /\b(?:studies|surveys|experiments|(?:other|another|previous|earlier|second|separate) (?:\p{L}+ )?(?:study|survey|experiment))\b/iu;

/** Who paid for a study, whether it will be done again. */
const studies: DetailRule = (task) => {
  const { text } = task.analysis.article;
  const noun = /\b(?:[Tt]he|[Tt]his) (?:new )?(study|survey|experiment)\b/u.exec(text)?.[1];
  if (noun === undefined || severalStudies.test(text) || !/\b(?:researchers|scientists)\b/iu.test(text))
    return [];
  const fact = weightiestOn(task, noun);
  if (fact === null) return [];
  return ofStudies.map(([statement, open, touches]) => ({
    text: statement.replace('#', noun),
    open: open.replace('#', noun),
    fact,
    touches,
    about: ofStudy,
  }));
};

/** The weightiest fact of a sentence that has a word. */
function weightiestOn({ facts, article }: MakerTask, noun: string): Fact | null {
  const [word = noun] = contentWords(noun);
  return (
    facts
      .filter(({ evidence: [one] }) => article.sentenceWords.get(one?.sentence ?? '')?.has(word) === true)
      .toSorted((one, other) => other.salience - one.salience)[0] ?? null
  );
}

/** Bodies that decide together, and verbs of deciding. */
const deciding =
  /\b(?:council|court|parliament|committee|commission|board|senate|assembly|jury|panel|congress)$/iu;
const decisions = /^(?:approve|reject|decide|pass|ban|adopt|vote|rule|agree|refuse|back)$/u;

/** Whether all members of a body were of one mind. */
const unanimous: DetailRule = ({ facts }) =>
  facts.flatMap((fact) => {
    const { agent } = fact.roles;
    const isDecision =
      fact.kind === 'event' &&
      fact.modality === 'asserted' &&
      fact.action?.tense === 'past' &&
      decisions.test(fact.action.lemma) &&
      agent?.entity != null &&
      deciding.test(agent.text);
    if (!isDecision) return [];
    return [
      {
        text: `All the members of ${/^the /iu.test(agent.text) ? agent.text : `the ${agent.text}`} supported the decision.`,
        open: `whether all the members of ${/^the /iu.test(agent.text) ? agent.text : `the ${agent.text}`} supported the decision`,
        fact,
        touches:
          /\b(?:unanim\p{L}+|vot(?:e|es|ed|ing)|against|majority|minority|oppos\p{L}+|split|dissent\p{L}*|members?|judges?|justices?|councillors|jurors|\d+[–-]\d+)\b/iu,
        about: null,
      },
    ];
  });

/** Words of death and harm, of which nobody asks who most of the dead were. */
const grave =
  /\b(?:kill\p{L}*|die[ds]?|dead|deaths?|injur\p{L}*|wound\p{L}*|attack\p{L}*|murder\p{L}*|victims?|rap(?:e|ed)|abus\p{L}*|arrest\p{L}*|hostages?|prison\p{L}*|soldiers?|sick|ill|cancer|disease|suicid\p{L}*)\b/iu;
const fewestCounted = 10;

/** Whether most of many people are women. */
const mostWomen: DetailRule = (task) =>
  task.facts.flatMap((fact) => {
    const { counted } = fact.roles;
    const head = task.analysis.tokens[counted?.head ?? -1];
    const value = counted?.quantity?.value ?? fact.roles.amount?.quantity?.value ?? 0;
    const quote = fact.evidence[0]?.quote ?? '';
    if (fact.kind !== 'quantity' || counted === undefined || head === undefined) return [];
    if (value < fewestCounted || head.xpos !== 'NNS' || !isHuman(head.lemma)) return [];
    if (grave.test(quote) || wordCount(counted.text) > 8 || /\b(?:and|or|but|each)\b|,/u.test(counted.text))
      return [];
    const amount = fact.roles.amount?.text ?? '';
    // `about 30` is no number to say `the` of, and those of every day are others each day.
    const isOnce = !/\b(?:every|each|per|a (?:day|week|month|year))\b/iu.test(quote);
    if (!isOnce || !/^\d[\d,]*$/u.test(amount) || fact.modality !== 'asserted') return [];
    return [
      {
        text: `Most of the ${amount} ${counted.text} were women.`,
        open: `how many of the ${counted.text} were women`,
        fact,
        touches:
          /\b(?:wom[ae]n|m[ae]n|females?|males?|girls?|boys?|mothers?|fathers?|lad(?:y|ies)|sex|gender)\b/iu,
        about: null,
      },
    ];
  });

/** Every rule by which a detail may be open; a new one is a function and a name here. */
const rules: readonly DetailRule[] = [tenure, studies, unanimous, mostWomen];

/** All details that an article may leave open; whether it does is for the maker to check. */
export function detailsOf(task: MakerTask): readonly OpenDetail[] {
  return rules.flatMap((rule) => rule(task));
}
