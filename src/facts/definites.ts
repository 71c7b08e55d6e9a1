import type { Token } from '../model/analysis.js';
import { dependents, type Tree, tokenAt } from './tree.js';

/** Nouns that after a bare `the` point at something told before: `the group`, `the decision`. */
const pointingNouns = new Set(
  'group region deal move area man woman boy girl pair couple duo trio two three company firm organization organisation agency country city town village body party remark comment issue matter thing idea plan incident event site place number figure decision case result process situation problem question one former latter other others bill scheme project proposal report study team building trial row measure change finding film book show game club programme program service system method approach union minister mayor president leader spokesman spokeswoman official author writer scientist researcher professor teacher player coach manager judge victim suspect family couple money amount increase decrease rise fall picture image prize award law rule announcement statement meeting talk visit trip attack operation animal bird creature specimen patient student child boat ship plane train car vehicle court ruling charge agreement contract offer vote reason conflict crisis center centre workshop answer cause effect advice finding level days day moment point stage degree extent aim risk outcome limitation proportion drop hour limit trip piece measure prize remark fee cost price loss gap difference'.split(
    ' ',
  ),
);

/** Nouns by which a body or person is called a second time, even with an adjective: `the non-profit organization`. */
const renamingNouns = new Set([
  'organization',
  'organisation',
  'company',
  'firm',
  'group',
  'club',
  'team',
  'agency',
  'couple',
  'pair',
  'duo',
  'man',
  'woman',
  'boy',
  'girl',
  'site',
  'film',
  'book',
]);

/**
 * The first noun with a bare `the` that only an earlier sentence explains; null where there is none. A noun said
 * before in the same sentence, one with words of its own (`the group of 12`), and one the title names are explained.
 */
export function findDanglingDefinite(tree: Tree, tokens: readonly Token[]): Token | null {
  return tokens.find((token) => isDangling(tree, token)) ?? null;
}

function isDangling(tree: Tree, token: Token): boolean {
  if (token.upos !== 'NOUN' || tree.mentionOf.has(token.index) || tree.timeOf.has(token.index)) return false;
  const lemma = token.lemma.toLowerCase();
  const isTopic = tree.titleWords.has(lemma) && !renamingNouns.has(lemma);
  if (!pointingNouns.has(lemma) || isTopic) return false;
  const own = dependents(tree, token.index).filter(
    (child) =>
      !['punct', 'cc', 'conj', 'case', 'mark', 'cop', 'nsubj'].includes(child.relation.split(':')[0] ?? ''),
  );
  const light = renamingNouns.has(lemma) ? ['det', 'nummod', 'amod', 'compound'] : ['det', 'nummod'];
  const isBare = own.every((child) => light.includes(child.relation));
  const hasThe = own.some((child) => child.relation === 'det' && child.lemma === 'the');
  return isBare && hasThe && !isIntroduced(tree, token, lemma);
}

function isIntroduced(tree: Tree, token: Token, lemma: string): boolean {
  const first = tree.sentenceOf[token.index]?.first ?? token.index;
  for (let index = first; index < token.index; index++)
    if (tokenAt(tree, index).lemma.toLowerCase() === lemma) return true;
  return false;
}
