import type { Analysis, Mention } from '../../../model/analysis.js';
import type { Span } from '../../../model/span.js';
import type { GoldDocument } from '../documents.js';
import { readGoldMentions } from '../gold-entities.js';
import type { Share } from '../score.js';

/** A personal pronoun, with the entity the treebank gives it and that of the analysis. */
export interface JudgedPronoun {
  /** `he`, `she` or `they`, for all their forms. */
  readonly kind: 'he' | 'she' | 'they';
  /** Whether the analysis gives it an entity. */
  readonly resolved: boolean;
  /** Whether that is the treebank's: the entity's name next before it, else after it, speaks of the same one. */
  readonly right: boolean;
  /** Whether the treebank's entity is called by name anywhere in the document, so that it could be resolved. */
  readonly named: boolean;
  readonly span: Span;
}

const kinds: Readonly<Record<string, JudgedPronoun['kind']>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
};

/** A description (`the city`) that the analysis gives an entity. */
export interface JudgedDescription {
  readonly noun: string;
  /** Whether a name of that entity is one of the treebank's entity of the description. */
  readonly right: boolean;
}

/** `it` or `they` as a subject, outside quotation marks. */
export interface JudgedThing {
  readonly kind: 'it' | 'they';
  /** Whether the analysis says what it stands for: an entity or a described thing. */
  readonly resolved: boolean;
  /** Whether the treebank has it so. */
  readonly right: boolean;
  readonly span: Span;
}

type PlacedWord = GoldDocument['sentences'][number]['words'][number];

/** A phrase of the treebank with the places of its words in the document. */
interface GoldPhrase {
  readonly entity: string;
  /** The word, where the phrase has but one. */
  readonly single: PlacedWord | null;
  readonly heads: readonly Span[];
  readonly isName: boolean;
}

function goldPhrases(document: GoldDocument): readonly GoldPhrase[] {
  return readGoldMentions(document).map(({ sentence, first, end, entity, shortest }) => {
    const words = document.sentences[sentence]?.words ?? [];
    const head = words[shortest[0] ?? first];
    const parts = shortest.flatMap((index) => words[index] ?? []);
    return {
      entity,
      single: end - first === 1 ? (head ?? null) : null,
      heads: parts.map(({ span }) => span),
      isName: parts.some(({ upos }) => upos === 'PROPN'),
    };
  });
}

/** The treebank's entity of a name; null where it marks none there. */
function goldEntityOf(gold: readonly GoldPhrase[], { tokens }: Analysis, mention: Mention): string | null {
  const start = tokens[mention.first]?.span.start ?? 0;
  const end = tokens[mention.end - 1]?.span.end ?? 0;
  const shared = ({ heads }: GoldPhrase): number =>
    heads.filter((head) => start <= head.start && head.end <= end).length;
  // Titles and what a name is of may be in one and not in the other; the phrase that shares most is the mention's own.
  const touched = gold.filter((phrase) => phrase.isName && 2 * shared(phrase) >= phrase.heads.length);
  return touched.toSorted((one, other) => shared(other) - shared(one))[0]?.entity ?? null;
}

/** Lays the descriptions that an analysis resolves beside GUM's phrases. */
export function judgeDescriptions(document: GoldDocument, analysis: Analysis): readonly JudgedDescription[] {
  const { tokens, mentions } = analysis;
  const gold = goldPhrases(document);
  return mentions
    .filter(({ form }) => form === 'nominal')
    .map(({ head, entity }) => {
      const start = tokens[head]?.span.start;
      const phrase = gold.find(({ heads }) => heads.some((word) => word.start === start));
      const names = mentions.filter((one) => one.form === 'name' && one.entity === entity);
      const right =
        phrase !== undefined && names.some((name) => goldEntityOf(gold, analysis, name) === phrase.entity);
      return { noun: tokens[head]?.lemma ?? '', right };
    });
}

/** Lays `it` and `they` of an analysis, as subjects, beside GUM's. */
export function judgeThings(document: GoldDocument, analysis: Analysis): readonly JudgedThing[] {
  const { tokens, mentions, references, quotations } = analysis;
  const gold = goldPhrases(document);
  return tokens.flatMap(({ index, text, relation, span }) => {
    const kind = text.toLowerCase();
    if ((kind !== 'it' && kind !== 'they') || !relation.startsWith('nsubj')) return [];
    if (quotations.some(({ first, end }) => first <= index && index < end)) return [];
    const mention = mentions.find(({ form, first }) => form === 'pronoun' && first === index);
    const antecedent = references.find(({ pronoun }) => pronoun === index)?.antecedent;
    const own = gold.find(({ single }) => single?.span.start === span.start)?.entity ?? null;
    const named = mentions
      .filter(({ form, entity }) => form === 'name' && entity === mention?.entity)
      .map((name) => goldEntityOf(gold, analysis, name));
    const described = gold.filter(({ heads }) =>
      heads.some(({ start }) => antecedent !== undefined && start === tokens[antecedent]?.span.start),
    );
    return [
      {
        kind,
        resolved: mention !== undefined || antecedent !== undefined,
        right: own !== null && (named.includes(own) || described.some(({ entity }) => entity === own)),
        span,
      },
    ];
  });
}

/** Lays the pronouns of an analysis beside GUM's; all mentions are those that the engine found itself. */
export function judgePronouns(document: GoldDocument, analysis: Analysis): readonly JudgedPronoun[] {
  const { tokens, mentions } = analysis;
  const gold = goldPhrases(document);
  const named = new Set(gold.filter(({ isName }) => isName).map(({ entity }) => entity));
  return gold.flatMap(({ entity, single }) => {
    const kind = single === null || single.upos !== 'PRON' ? undefined : kinds[single.form.toLowerCase()];
    if (single === null || kind === undefined) return [];
    const found = mentions.find(
      ({ form, first }) => form === 'pronoun' && tokens[first]?.span.start === single.span.start,
    );
    const names = mentions.filter(({ form, entity: own }) => form === 'name' && own === found?.entity);
    const before = names.filter(({ first }) => found !== undefined && first < found.first).toReversed();
    const known = [...before, ...names]
      .map((name) => goldEntityOf(gold, analysis, name))
      .find((one) => one !== null);
    return [
      {
        kind,
        resolved: found !== undefined,
        right: found !== undefined && known === entity,
        named: named.has(entity),
        span: single.span,
      },
    ];
  });
}

/** Right of resolved ones (`given`), of all whose entity has a name (`wanted`). */
export function shareOf(pronouns: readonly JudgedPronoun[]): Share {
  return {
    right: pronouns.filter(({ right }) => right).length,
    given: pronouns.filter(({ resolved }) => resolved).length,
    wanted: pronouns.filter(({ named }) => named).length,
  };
}
