import { sum } from '../base/collections.js';
import { slugOf } from '../base/slug.js';
import { wordCount } from '../base/text.js';
import type { Article, Document, Paragraph } from '../model/article.js';
import type { Outcome } from '../model/notice.js';
import { takeBylines } from './clean/bylines.js';
import { normalizeCharacters } from './clean/characters.js';
import { takeDateline } from './clean/dateline.js';
import { findDate } from './clean/dates.js';
import type { About, Block, Draft, Step } from './clean/draft.js';
import { mergeHighlights } from './clean/highlights.js';
import { divideIntoBlocks } from './clean/layout.js';
import { dropNoise } from './clean/noise.js';
import { settleOpeningCapitals } from './clean/opening-capitals.js';
import { refuseMachineText, requireProse } from './clean/prose.js';
import { dropReferenceMarks } from './clean/reference-marks.js';
import { dropRepeats } from './clean/repeats.js';
import { takeRunInLines } from './clean/run-in-lines.js';
import { settleHeadings } from './clean/settle-headings.js';
import { takeTitle } from './clean/title.js';
import { callInput } from './input.js';
import { gradeLevel } from './readability.js';

/** The steps in their order: labels and bylines must be found before the title is looked for among what is left. */
const steps: readonly Step[] = [
  dropReferenceMarks,
  takeRunInLines,
  mergeHighlights,
  takeBylines,
  dropNoise,
  takeTitle,
  takeDateline,
  settleOpeningCapitals,
  dropRepeats,
  settleHeadings,
  requireProse,
];

/** What an article is called within a pack. */
interface Identity {
  /** `a1`, `a2`, … */
  readonly id: string;
  /** The folder name; empty to take it from the title, as for text on a pipe. */
  readonly slug: string;
}

/**
 * Makes the article of a document: its running text without what the page around it left there, in numbered
 * paragraphs, and what the document says about itself. Every line left out has a notice.
 * @throws UserError for a text that gives nothing to ask about: empty, not English, code, a list, a few words.
 */
export function clean(document: Document, identity: Identity): Outcome<Article> {
  const name = document.name === '' ? callInput('') : document.name;
  const text = normalizeCharacters(document.text);
  refuseMachineText(text, name);
  const start: Draft = { name, blocks: divideIntoBlocks(text), about: aboutDocument(document), notices: [] };
  const draft = steps.reduce((before, step) => step(before), start);
  return { value: assemble(draft, document, identity), notices: draft.notices };
}

/** What front matter says. `source` and `date` are read too, since writers of front matter use them. */
function aboutDocument({ metadata }: Document): About {
  const field = (...keys: readonly string[]): string | null => {
    const values = keys.map((key) => normalizeCharacters(metadata[key] ?? '').trim());
    return values.find((value) => value !== '') ?? null;
  };
  const source = field('source');
  const address = source !== null && /^https?:/u.test(source);
  return {
    title: field('title', 'headline'),
    author: field('author', 'authors', 'byline', 'by'),
    publisher: field('publisher', 'site', 'publication') ?? (address ? null : source),
    url: field('url', 'link', 'canonical') ?? (address ? source : null),
    published: findDate(field('published', 'date', 'publication_date', 'updated') ?? ''),
    licence: field('licence', 'license', 'rights'),
    dateline: field('dateline', 'location', 'place'),
  };
}

function assemble(draft: Draft, document: Document, { id, slug }: Identity): Article {
  const { title, dateline, ...about } = draft.about;
  const bodies = draft.blocks.filter((block) => block.mark !== 'heading').map((block) => block.text);
  const name = title ?? '';
  return {
    id,
    slug: slug === '' ? slugOf(name) || 'article' : slug,
    title: name,
    text: draft.blocks.map((block) => block.text).join(paragraphBreak),
    paragraphs: placeParagraphs(draft.blocks, id),
    source: {
      ...about,
      sha256: document.sha256,
      words: sum(bodies.map(wordCount)),
      readability: gradeLevel(bodies),
    },
    dateline,
  };
}

/** What parts the paragraphs of `Article.text`. */
const paragraphBreak = '\n\n';

function placeParagraphs(blocks: readonly Block[], article: string): readonly Paragraph[] {
  let start = 0;
  return blocks.map((block, index) => {
    const span = { start, end: start + block.text.length };
    start = span.end + paragraphBreak.length;
    return { id: `${article}p${index + 1}`, kind: block.mark === 'heading' ? 'heading' : 'body', span };
  });
}
