import { extract } from '../../facts/extract.js';
import { analyze } from '../../language/analyze.js';
import type { TreebankSentence } from '../../language/conllu.js';
import type { NeuralParser } from '../../language/neural/parsed-word.js';
import type { Syntax } from '../../language/syntax.js';
import { parseTreebank } from '../../language/training/gold-tokens.js';
import type { Share } from '../../language/training/score.js';
import type { Article } from '../../model/article.js';
import { type Fact, type Role, roles } from '../../model/fact.js';
import { type GoldTree, isConfirmed, isOwnPhrase } from './confirm.js';
import { layOutArticles } from './treebank-articles.js';

/** Roles that make the core of a fact: who did what to whom, or what is what. */
const coreRoles: readonly Role[] = ['agent', 'patient', 'speaker', 'subject'];
/** Roles that no preposition or clause marks out: judged with the sentence they stand in, not alone. */
const unmarkedRoles: readonly Role[] = ['attribute', 'content'];

/** How facts from predicted trees stand against those from gold trees of the same words. */
interface GoldScore {
  /** Facts with the same verb, subject and object, by their head words. */
  readonly core: Share;
  /**
   * The same facts from predicted trees, right where the arcs of the gold tree bear verb, subject and object out, even
   * if another part of the gold clause kept a fact from being read off it.
   */
  readonly confirmed: Share;
  /** The other roles of facts with the same core: right where the same role has the same head word. */
  readonly obliques: ReadonlyMap<Role, Share>;
  /** All of `obliques` together. */
  readonly allObliques: Share;
  /** The same, right where the gold tree hangs the phrase on the same verb too, whatever the fact read off it has. */
  readonly ownObliques: Share;
  /** Plain sentences of facts from predicted trees that the gold arcs do not bear out. */
  readonly wrong: readonly string[];
  /** Plain sentences of facts from gold trees that the predicted trees do not give. */
  readonly missed: readonly string[];
}

/** Reads facts from the trees of a treebank and from those of the parser, and compares them. */
export function scoreAgainstGold(sentences: readonly TreebankSentence[], parse: NeuralParser): GoldScore {
  const articles = layOutArticles(sentences, parseTreebank(sentences, parse));
  const gold = new Map<string, Fact>();
  const predicted = new Map<string, Fact>();
  const confirmed = new Set<string>();
  const treeOf = new Map<Fact, GoldTree>();
  for (const one of articles) {
    for (const fact of clausesOf(one.article, one.gold)) gold.set(coreOf(fact), fact);
    const trees = new Map(one.sentences.map((sentence) => [sentence.id, sentence]));
    for (const fact of clausesOf(one.article, one.predicted)) {
      predicted.set(coreOf(fact), fact);
      const tree = trees.get(fact.evidence[0]?.sentence ?? '');
      if (tree === undefined) continue;
      treeOf.set(fact, tree);
      if (isConfirmed(fact, tree)) confirmed.add(coreOf(fact));
    }
  }
  const obliques = new Map<Role, Share>();
  const hung = new Map<Role, Share>();
  for (const [core, fact] of predicted) {
    const other = gold.get(core);
    if (other !== undefined)
      for (const role of rolesBeside(fact, other)) {
        countRole(obliques, role, isSamePhrase(fact, other, role), fact, other);
        countRole(hung, role, isBorneOut(fact, other, role, treeOf.get(fact)), fact, other);
      }
  }
  const right = [...predicted.keys()].filter((core) => gold.has(core)).length;
  return {
    core: { right, given: predicted.size, wanted: gold.size },
    confirmed: { right: confirmed.size, given: predicted.size, wanted: gold.size },
    obliques,
    allObliques: [...obliques.values()].reduce(addShares, noShare),
    ownObliques: [...hung.values()].reduce(addShares, noShare),
    wrong: textsMissing(predicted, confirmed),
    missed: textsMissing(gold, predicted),
  };
}

const noShare: Share = { right: 0, given: 0, wanted: 0 };

/** Facts read from a clause: those with a verb group, but for whole quotations, which no tree decides. */
function clausesOf(article: Article, syntax: Syntax): readonly Fact[] {
  const analysis = analyze(article, syntax).value;
  return extract(analysis).value.filter(
    (fact) => fact.action !== null && !/^["“]/u.test(fact.roles.content?.text ?? ''),
  );
}

/** Sentence, verb, polarity and the head words of subject and object: equal for the same reading of a clause. */
function coreOf(fact: Fact): string {
  const heads = coreRoles.map((role) => fact.roles[role]?.head ?? '-');
  const { lemma, voice, negated } = fact.action ?? { lemma: '', voice: '', negated: false };
  return [fact.evidence[0]?.sentence, lemma, voice, negated, ...heads].join(' ');
}

function rolesBeside(fact: Fact, other: Fact): readonly Role[] {
  const left = [...coreRoles, ...unmarkedRoles];
  return roles.filter(
    (role) => !left.includes(role) && (fact.roles[role] !== undefined || other.roles[role] !== undefined),
  );
}

function isSamePhrase(fact: Fact, other: Fact, role: Role): boolean {
  const given = fact.roles[role];
  return given !== undefined && given.head === other.roles[role]?.head;
}

function isBorneOut(fact: Fact, other: Fact, role: Role, tree: GoldTree | undefined): boolean {
  const given = fact.roles[role];
  if (given === undefined || tree === undefined) return false;
  return isSamePhrase(fact, other, role) || isOwnPhrase(fact, given, tree);
}

function countRole(
  shares: Map<Role, Share>,
  role: Role,
  isRight: boolean,
  { roles: given }: Fact,
  { roles: wanted }: Fact,
): void {
  const share = {
    right: isRight ? 1 : 0,
    given: given[role] === undefined ? 0 : 1,
    wanted: wanted[role] === undefined ? 0 : 1,
  };
  shares.set(role, addShares(shares.get(role) ?? noShare, share));
}

function addShares(one: Share, other: Share): Share {
  return {
    right: one.right + other.right,
    given: one.given + other.given,
    wanted: one.wanted + other.wanted,
  };
}

function textsMissing(
  from: ReadonlyMap<string, Fact>,
  among: { has(core: string): boolean },
): readonly string[] {
  return [...from].filter(([core]) => !among.has(core)).map(([, fact]) => fact.text);
}
