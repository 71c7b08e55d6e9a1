import { capitalizeFirst } from '../../base/text.js';
import type { EntityType, TokenRange } from '../../model/analysis.js';
import type { Article } from '../../model/article.js';
import { countryNames, nationalAdjectives } from '../lexicons/countries.js';
import { sayingVerbs } from '../lexicons/saying.js';
import type { Tree } from '../tree.js';
import { nameTest } from './capitals.js';
import { roleBeside } from './roles-beside.js';
import { findRuns, isParticle } from './runs.js';
import { partTitle, roleBefore, type TitledRun, withAdjectives } from './title-parts.js';
import { typeOfName } from './type-of-name.js';

/** A name as it stands in one place, before it is known whose it is. */
export interface NameDraft extends TokenRange {
  /** The name, from its title on where the parse makes the title its head: so the head is always inside. */
  readonly mention: TokenRange;
  /** Index of the token that heads the mention. */
  readonly head: number;
  readonly words: readonly string[];
  /** As in the text, white space made single. */
  readonly text: string;
  /** By the words alone; null where they leave it open. */
  readonly type: EntityType | null;
  /** Whether the parse joins its words as those of a personal name. */
  readonly flat: boolean;
  readonly title: string | null;
  /** In lower case; null where there is none. */
  readonly honorific: string | null;
  /** Where the name stands, to tell what it is. */
  readonly use: 'speaks' | 'acts' | 'where' | 'other';
  /** Whether a sentence begins with it, so that its capital says little. */
  readonly opens: boolean;
  /** Whether it stands alone between quotation marks, as a nickname or the name of a work does. */
  readonly cited: boolean;
  /** Whether it stands in a heading, whose capitals say little: such a name only joins one from the body. */
  readonly heading: boolean;
}

/**
 * Finds all names of an article in order. `Visiting US Secretary of State Antony Blinken told Israeli leaders` gives
 * `US` (a place) and `Antony Blinken` (a person, title `US Secretary of State`).
 */
export function readNames(article: Article, tree: Tree): readonly NameDraft[] {
  const isName = nameTest(tree);
  return tree.sentences
    .flatMap((sentence) => {
      const heading = article.paragraphs[sentence.paragraph]?.kind === 'heading';
      return findRuns(tree, sentence, isName).flatMap((run) =>
        readRun(article, tree, run, sentence.first, heading),
      );
    })
    .filter((draft) => !isAdjective(tree, draft) && !isOfTown(tree, draft));
}

/** `the Corkman`, `the young Ulsterwoman`: where somebody is from, not who it is. */
function isOfTown(tree: Tree, { words, head }: NameDraft): boolean {
  const determiner = tree.child(head, 'det')?.text.toLowerCase();
  return (
    words.length === 1 &&
    /^\p{Lu}\p{Ll}{2,}(?:man|woman)$/u.test(words[0] ?? '') &&
    (determiner === 'the' || determiner === 'a')
  );
}

function readRun(
  article: Article,
  tree: Tree,
  run: TokenRange,
  sentenceFirst: number,
  heading: boolean,
): readonly NameDraft[] {
  const whole = withoutArticle(tree, run);
  const type = typeOfName(wordsOf(tree, whole), false);
  const found = partTitle(tree, whole);
  const parts = type === null || type === 'person' || isTitled(tree, found) ? found : null;
  const drafts: NameDraft[] = [];
  const body = parts?.before;
  if (body) {
    const text = wordsOf(tree, body);
    const kind = typeOfName(text, false);
    if (kind !== null && kind !== 'person') {
      drafts.push(draftOf(article, tree, body, { type: kind, title: null, honorific: null, heading }));
    }
  }
  if (parts === null || parts.name !== null) {
    const name = parts === null ? whole : (styledName(tree, parts) ?? whole);
    const nameWords = wordsOf(tree, name);
    const styled = parts?.title != null && name.first === parts.title.first;
    const titled = parts !== null && (parts.title !== null || parts.honorific !== null);
    const role = styled
      ? null
      : parts?.title != null
        ? withAdjectives(tree, parts.title, sentenceFirst)
        : parts?.honorific == null
          ? roleBefore(tree, name.first, sentenceFirst)
          : null;
    const own =
      titled || (role !== null && mayBePerson(typeOfName(nameWords, isFlat(tree, name))))
        ? 'person'
        : typeOfName(nameWords, isFlat(tree, name));
    const beside = own === 'person' || own === null ? (role ?? roleBeside(tree, name)) : null;
    const kind = own ?? (beside === null ? null : 'person');
    const title = kind === 'person' && beside !== null ? textOf(article, tree, beside) : null;
    const address = parts?.honorific == null ? name.first : name.first - 1;
    const start = kind === 'person' ? (role?.first ?? address) : name.first;
    drafts.push({
      ...draftOf(article, tree, name, { type: kind, title, honorific: parts?.honorific ?? null, heading }),
      ...mentionOf(tree, { first: start, end: name.end }, name),
    });
  }
  return drafts;
}

/**
 * Whether the parts are right though the run as a whole looks like the name of a place or body: `State Department
 * Spokesperson` ends in a role, `Ambassador to the United States Jane Smith` in a person; `Prince Edward Island` does not.
 */
function isTitled(tree: Tree, { title, name }: TitledRun): boolean {
  if (title === null) {
    return false;
  }
  if (name === null) {
    return title.end > title.first + 1;
  }
  const type = typeOfName(wordsOf(tree, name), isFlat(tree, name));
  return type === 'person' || (type === null && isFlat(tree, name));
}

/** Styles that are a part of how somebody is called: Pope Francis, King Charles III. */
const styles = /^(?:pope|king|queen|prince|princess|emperor|empress|sultan|saint|tsar)$/iu;

/** The name, from its style on where the rest is a first name alone. */
function styledName(tree: Tree, { title, name }: TitledRun): TokenRange | null {
  if (
    title === null ||
    name === null ||
    title.end !== title.first + 1 ||
    !styles.test(tree.at(title.first).text)
  ) {
    return name;
  }
  const given = wordsOf(tree, name).filter((word) => !/^[IVX]+$/u.test(word));
  return given.length === 1 ? { first: title.first, end: name.end } : name;
}

/** `American` alone tells of what kind something is; `US` is a country wherever it stands. */
function isAdjective(tree: Tree, draft: NameDraft): boolean {
  return (
    draft.words.length === 1 &&
    nationalAdjectives.has(draft.text) &&
    !countryNames.has(draft.text) &&
    (tree.at(draft.head).upos === 'ADJ' || /^(?:amod|compound)$/u.test(tree.at(draft.head).relation))
  );
}

function mayBePerson(type: EntityType | null): boolean {
  return type === null || type === 'person';
}

function draftOf(
  article: Article,
  tree: Tree,
  range: TokenRange,
  known: Pick<NameDraft, 'type' | 'title' | 'honorific' | 'heading'>,
): NameDraft {
  const { mention, head } = mentionOf(tree, range, range);
  return {
    mention,
    first: range.first,
    end: range.end,
    head,
    words: wordsOf(tree, range),
    text: textOf(article, tree, range),
    flat: isFlat(tree, range),
    use: useOf(tree, head),
    opens: tree.sentences[tree.sentenceOf(head)]?.first === range.first,
    cited: isMark(tree, range.first - 1) && isMark(tree, range.end),
    ...known,
  };
}

/** A part of a draft as a name of its own, typed by its own words. */
export function draftPart(article: Article, tree: Tree, draft: NameDraft, part: TokenRange): NameDraft {
  const type = typeOfName(wordsOf(tree, part), isFlat(tree, part));
  return draftOf(article, tree, part, { type, title: null, honorific: null, heading: draft.heading });
}

function isMark(tree: Tree, index: number): boolean {
  return /^(?:["“”‘’]|``|'')$/u.test(tree.tokens[index]?.text ?? '');
}

/** The name alone where it has the head of title and name together, else both. */
function mentionOf(
  tree: Tree,
  titled: TokenRange,
  name: TokenRange,
): { readonly mention: TokenRange; readonly head: number } {
  const head = headOf(tree, titled);
  return { mention: head < name.first ? titled : name, head };
}

/** The token of a range that hangs on something outside. */
function headOf(tree: Tree, range: TokenRange): number {
  for (let index = range.first; index < range.end; index++) {
    const { head } = tree.at(index);
    if (head < range.first || head >= range.end) {
      return index;
    }
  }
  return range.first;
}

function useOf(tree: Tree, head: number): NameDraft['use'] {
  const token = tree.at(head);
  const verb = tree.parent(head);
  if (token.relation === 'nsubj' && verb?.upos === 'VERB') {
    return sayingVerbs.has(verb.lemma) ? 'speaks' : 'acts';
  }
  const marker = tree.child(head, 'case');
  return marker !== null && /^(?:in|near|outside|across)$/iu.test(marker.text) ? 'where' : 'other';
}

function isFlat(tree: Tree, range: TokenRange): boolean {
  for (let index = range.first; index < range.end; index++) {
    const token = tree.at(index);
    if (token.relation.startsWith('flat') && token.head >= range.first && token.head < range.end) {
      return true;
    }
  }
  return false;
}

function withoutArticle(tree: Tree, run: TokenRange): TokenRange {
  const article = /^The$/u.test(tree.at(run.first).text) && run.end > run.first + 1;
  return article && tree.at(run.first + 1).text !== 'Hague' ? { first: run.first + 1, end: run.end } : run;
}

/** The words of a name; one that is carelessly in lower case gets its capital, to be found in lists. */
function wordsOf(tree: Tree, range: TokenRange): readonly string[] {
  return tree.tokens
    .slice(range.first, range.end)
    .map(({ text, upos }) =>
      /^(?:PROPN|NOUN)$/u.test(upos) && /^\p{Ll}{3,}$/u.test(text) && !isParticle(text)
        ? capitalizeFirst(text)
        : text,
    );
}

/** The article's text under a range of tokens, white space made single. */
function textOf(article: Article, tree: Tree, range: TokenRange): string {
  return article.text
    .slice(tree.at(range.first).span.start, tree.at(range.end - 1).span.end)
    .replace(/\s+/gu, ' ');
}
