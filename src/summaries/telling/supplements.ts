import { sayingVerbs } from '../../language/lexicons/saying.js';
import type { Sentence, Token } from '../../model/analysis.js';
import { type Aside, bindingMarkers, hasWholeQuotations, tellsWho } from '../fitness/asides.js';
import type { Knowledge } from '../knowledge.js';

/** Adverbs and prepositions by which a part that commas set off adds to what is said; they narrow nothing. */
const adding = new Set(
  'usually often mostly mainly largely sometimes particularly especially notably including'.split(' '),
);
/** Tokens that must stay before a tail, so that a whole clause remains. */
const minRest = 8;

/**
 * What is said beside a statement, which is as true without it whatever it says: what stands between a subject and its
 * verb, `…, usually from a neighbour`, `…, which opened in May`, `…, the seat of the council`, what a source did besides.
 */
export function findSupplements(knowledge: Knowledge, sentence: Sentence): readonly Aside[] {
  return [
    ...afterSubject(knowledge, sentence),
    ...addedTail(knowledge, sentence),
    ...closingRelative(knowledge, sentence),
    ...closingName(knowledge, sentence),
    ...ofSource(knowledge, sentence),
    ...ofStudy(knowledge, sentence),
  ].filter((cut) => hasWholeQuotations(knowledge, cut));
}

/** `The Brask Park, home to rare owls but wanted by a company, may …`: two commas and all between subject and verb. */
function afterSubject(knowledge: Knowledge, sentence: Sentence): readonly Aside[] {
  const { analysis, tree } = knowledge;
  const subject = tree.child(sentence.root, 'nsubj', 'nsubj:pass');
  const verb = tree
    .children(sentence.root)
    .find(({ relation, index }) => /^(?:aux|cop)/u.test(relation) && index > (subject?.index ?? 0));
  const close = (verb?.index ?? sentence.root) - 1;
  if (subject === null || analysis.tokens[close]?.text !== ',') return [];
  const open = analysis.tokens.slice(subject.index, close).find(({ text }) => text === ',')?.index;
  if (open === undefined || close - open < 3) return [];
  const between = analysis.tokens.slice(open + 1, close);
  const [first] = between;
  const isOutside = (index: number) => index <= open || index >= close;
  const hangsOnVerb = ({ head, upos }: Token) => upos !== 'PUNCT' && (head >= close || head < sentence.first);
  // `Ann, Bo and Cy said`; `art student, Ann Reed, said`: there the name is what is said.
  const isMember = ({ head, relation, upos }: Token) =>
    isOutside(head) &&
    ((relation === 'conj' && ['NOUN', 'PROPN', 'PRON'].includes(upos)) || upos === 'PROPN');
  const introduces = (token: Token) => token.relation === 'appos' && tellsWho(knowledge, token);
  const isNeeded = analysis.tokens
    .slice(sentence.first, sentence.end)
    .some(({ index, head, upos }) => isOutside(index) && !isOutside(head) && upos !== 'PUNCT');
  return first === undefined ||
    first.upos === 'CCONJ' ||
    first.upos === 'PROPN' ||
    isNeeded ||
    isBound(between) ||
    between.some((token) => hangsOnVerb(token) || isMember(token) || introduces(token))
    ? []
    : [{ kind: 'apposition', first: open, end: close + 1 }];
}

/** Conditions, contrasts and sources. */
function isBound(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lemma, text, xpos }) =>
      bindingMarkers.has(lemma) ||
      /^(?:not|n't|n’t|according)$/u.test(text) ||
      (sayingVerbs.has(lemma) && /^VB[DZP]$/u.test(xpos)),
  );
}

/** `…, usually from a male neighbour`, `…, including many of the old`: from the comma to where the clause ends. */
function addedTail(knowledge: Knowledge, sentence: Sentence): readonly Aside[] {
  const { tokens } = knowledge.analysis;
  const found = tailBehindComma(knowledge, sentence, (index) => adding.has(tokens[index]?.text ?? ''));
  if (found === null) return [];
  const { comma, tail, end } = found;
  // `…, including Brask, have closed` goes on.
  const [, ...rest] = tail.filter(({ text }, at) => at === 0 || text === ',');
  const goesOn = rest.some(({ index }) =>
    tail.some((token) => token.index > index && /^(?:VB[DZP]|MD)$/u.test(token.xpos)),
  );
  return goesOn || isBound(tail) ? [] : [{ kind: 'detail', first: comma, end }];
}

/** From the first comma behind the verb that opens something to where the clause ends; null where none does, or inside a quotation. */
function tailBehindComma(
  knowledge: Knowledge,
  sentence: Sentence,
  opens: (index: number) => boolean,
): { readonly comma: number; readonly tail: readonly Token[]; readonly end: number } | null {
  const { analysis, quoted } = knowledge;
  const end = clauseEnd(knowledge, sentence);
  const comma = analysis.tokens
    .slice(sentence.first, end)
    .find(
      ({ text, index }) =>
        text === ',' && index > sentence.root && index - sentence.first >= minRest && opens(index + 1),
    );
  if (comma === undefined || quoted.has(comma.index)) return null;
  return { comma: comma.index, tail: analysis.tokens.slice(comma.index + 1, end), end };
}

/** `…, which opened in May`, `…, two of whom were old`: from the comma to the end of the clause. */
function closingRelative(knowledge: Knowledge, sentence: Sentence): readonly Aside[] {
  const { tokens } = knowledge.analysis;
  const found = tailBehindComma(knowledge, sentence, (index) => opensRelative(knowledge, index));
  if (found === null) return [];
  const { comma, tail, end } = found;
  // `…, which is old, the mayor said`; `…, which is old, but it stood`; `the ferry, which is old, has stopped`.
  const goesOn = tail.some(
    ({ text, index }) =>
      text === ',' &&
      (tokens[index + 1]?.text === 'but' ||
        /^(?:VB[DZP]|MD)$/u.test(tokens[index + 1]?.xpos ?? '') ||
        tail.some(
          (token) => token.index > index && sayingVerbs.has(token.lemma) && /^VB[DZP]$/u.test(token.xpos),
        )),
  );
  return goesOn || tail.some(({ text }) => bindingMarkers.has(text))
    ? []
    : [{ kind: 'relative', first: comma, end }];
}

/** `which`, `of which`, `two of whom`. */
function opensRelative({ analysis }: Knowledge, first: number): boolean {
  const at = [0, 1, 2].find((words) => /^W/u.test(analysis.tokens[first + words]?.xpos ?? ''));
  const before = analysis.tokens.slice(first, first + (at ?? 0));
  return (
    at !== undefined &&
    /^(?:which|who|whom|whose|where)$/u.test(analysis.tokens[first + at]?.text ?? '') &&
    before.every(({ upos }) => ['ADP', 'DET', 'NUM', 'PRON', 'ADV'].includes(upos))
  );
}

/** Where the clause ends: at the last full stop, or before a source that must stay: `, according to the ministry.` */
export function clauseEnd({ analysis }: Knowledge, sentence: Sentence): number {
  const tokens = analysis.tokens.slice(sentence.first, sentence.end);
  const source = tokens.find(
    ({ text, index }) => text === 'according' && analysis.tokens[index - 1]?.text === ',',
  );
  const stop = tokens.findLast(({ text }) => text === '.');
  return source === undefined ? (stop?.index ?? sentence.end) : source.index - 1;
}

/** `… at Brask Hall, the country seat of the council.`: a name and what it is, however the parser joins them. */
function closingName(knowledge: Knowledge, sentence: Sentence): readonly Aside[] {
  const { analysis, quoted } = knowledge;
  const tokens = analysis.tokens.slice(sentence.first, sentence.end);
  const stop = tokens.at(-1);
  const comma = tokens.findLast(({ text }) => text === ',');
  if (stop?.text !== '.' || comma === undefined || quoted.has(comma.index)) return [];
  const tail = analysis.tokens.slice(comma.index + 1, stop.index);
  const [first] = tail;
  const isName = analysis.tokens[comma.index - 1]?.upos === 'PROPN' && !isPerson(knowledge, comma.index - 1);
  const isPlain = tail.every(({ upos, xpos }) => upos !== 'CCONJ' && !/^(?:VB[DZP]|MD)$/u.test(xpos));
  const hangs = tail.filter(({ head }) => head <= comma.index).length === 1;
  return isName &&
    isPlain &&
    hangs &&
    first?.upos === 'DET' &&
    comma.index > sentence.root &&
    comma.index - sentence.first >= minRest
    ? [{ kind: 'apposition', first: comma.index, end: stop.index }]
    : [];
}

/** Whether a name that ends with this token is of somebody, of whom the reader needs to be told who it is. */
function isPerson({ analysis, entityOf }: Knowledge, last: number): boolean {
  return analysis.mentions.some(
    ({ entity, first, end }) => first <= last && end === last + 1 && entityOf.get(entity)?.type === 'person',
  );
}

/** `according to US researchers who used old records`: who says so stays, with what it is. */
function ofSource({ analysis, tree }: Knowledge, sentence: Sentence): readonly Aside[] {
  const tokens = analysis.tokens.slice(sentence.first, sentence.end);
  const marker = tokens.find(({ text }) => text.toLowerCase() === 'according');
  const source = marker === undefined ? null : tree.parent(marker.index);
  const stop = tokens.at(-1);
  if (marker === undefined || source === null || source.index < marker.index || stop?.text !== '.') return [];
  const children = tree.children(source.index);
  const isDescribed =
    source.upos === 'PROPN' ||
    children.some(
      ({ index, lemma, relation }) =>
        index < source.index && (['amod', 'compound', 'nummod'].includes(relation) || /^an?$/iu.test(lemma)),
    );
  const said = children.find(
    ({ index, relation }) => index > source.index && ['acl', 'acl:relcl'].includes(relation),
  );
  if (!isDescribed || said === undefined) return [];
  const { first } = tree.subtree(said.index);
  const isRest = tokens.every(
    ({ index, head }) => index < first || head >= first || index === said.index || index === stop.index,
  );
  if (first <= source.index || !isRest) return [];
  return [
    { kind: 'detail', first: analysis.tokens[first - 1]?.text === ',' ? first - 1 : first, end: stop.index },
  ];
}

/** Nouns for what news takes its facts from, and what is done with it. */
const works = new Set('analysis inquiry paper poll report research review study survey'.split(' '));
const publishing = new Set('carry commission conduct post present publish release'.split(' '));

/** `A study published on Monday in a journal found …`: where and when it came out. */
function ofStudy({ analysis, tree }: Knowledge, sentence: Sentence): readonly Aside[] {
  const subject = tree.child(sentence.root, 'nsubj');
  const said = subject === null ? null : tree.child(subject.index, 'acl');
  if (subject === null || said === null || !works.has(subject.lemma) || !publishing.has(said.lemma))
    return [];
  const isNew = tree
    .children(subject.index)
    .some(({ lemma, relation }) => relation === 'det' && /^an?$/iu.test(lemma));
  const { first, end } = tree.subtree(said.index);
  const isClosed = /^(?:VB[DZP]|MD)$/u.test(analysis.tokens[end]?.xpos ?? '');
  return isNew && isClosed && said.xpos === 'VBN' && first === subject.index + 1
    ? [{ kind: 'participle', first, end }]
    : [];
}
