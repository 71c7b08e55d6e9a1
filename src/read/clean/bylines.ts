import { wordCount } from '../../base/text.js';
import { agencyIn } from './agencies.js';
import { findDate, isDateLine } from './dates.js';
import { type About, type Block, type Draft, learn, leftOut } from './draft.js';
import { isName } from './run-in-lines.js';
import { endsAsSentence } from './sentences.js';

/** Words of the longest byline: two authors with their posts. */
const longestByline = 16;

/** Characters of the longest line that is looked at. */
const longestLine = 300;

/** What one line says about the article, and why it is left out; null for a line of the text itself. */
interface Finding {
  readonly about: Partial<About>;
  readonly code: string;
  readonly reason: string;
}

/**
 * Takes out lines that say who wrote an article, when and for whom, and keeps what they say: `By Sara Lund`,
 * `Sara Lund | Reuters`, `Published Jan 12, 2020, 07:26 AM EST`, `Saturday, September 12, 2015`.
 */
export function takeBylines(draft: Draft): Draft {
  let about = draft.about;
  const notices = [...draft.notices];
  const blocks: Block[] = [];
  let inHead = true;
  let isUnderByline = false;
  for (const block of draft.blocks) {
    inHead = inHead && !endsAsSentence(block.text);
    const finding: Finding | null =
      block.mark === 'heading' || block.text.length > longestLine
        ? null
        : (bylineOf(block.text) ?? (isUnderByline ? postOf(block.text) : null) ?? dateOf(block.text, inHead));
    isUnderByline = finding?.code === 'byline';
    if (finding === null) {
      blocks.push(block);
      continue;
    }
    about = learn(about, finding.about);
    notices.push(leftOut(finding.code, block.text, finding.reason));
  }
  return { ...draft, blocks, about, notices };
}

const reason = 'a byline, kept as the author';

function bylineOf(line: string): Finding | null {
  if (wordCount(line) > longestByline) return null;
  const signed = /^(?!By )(\p{Lu}\S+(?: \p{Lu}\S+){1,3})\s*[|,/•·–—]\s*([^|]+)$/u.exec(line);
  const [, signer = '', agency = ''] = signed ?? [];
  if (agency !== '' && agencyIn(agency) === agency) {
    return { about: { author: signer, publisher: agency }, code: 'byline', reason };
  }
  const rest = /^(?:(?:Words|Story|Report|Text|Written|Reporting)\s+)?(?:by|BY|By)\s+(.+)$/u.exec(line)?.[1];
  if (rest === undefined || /^[a-z]/u.test(line)) return null;
  const [names = '', ...posts] = rest.split(/\s*[,|•·–—]\s*/u);
  if (!isName(names) || !posts.every((post) => isName(post) || isPost(post) || isDateLine(post))) return null;
  const publisher = posts.map(agencyIn).find((agency) => agency !== null) ?? null;
  const published = findDate(rest);
  return {
    about:
      agencyIn(names) === names ? { publisher: names, published } : { author: names, publisher, published },
    code: 'byline',
    reason,
  };
}

/** Words of the longest line that says for whom a writer writes. */
const longestPost = 8;

/** Under a byline, the writer's post and where it is: `Harbour News, Orsay`, `Science correspondent`. */
function postOf(line: string): Finding | null {
  const isOwnPost =
    wordCount(line) <= longestPost &&
    /^\p{Lu}[^.!?]*\b(?:News|correspondent|editor|reporter|writer|columnist|analyst)(?:(?:,| in) \p{Lu}[\p{L} ]*)?$/u.test(
      line,
    );
  return isOwnPost
    ? { about: { publisher: agencyIn(line) }, code: 'byline', reason: 'the post of the author' }
    : null;
}

/** `BBC News science reporter`, `chief political correspondent`, `in Geneva`. */
function isPost(text: string): boolean {
  return /\b(?:correspondent|editor|reporter|writer|staff|columnist|analyst|news|in \p{Lu}\p{L}+)\b/u.test(
    text,
  );
}

/** Above the first paragraph a date may lack its year or day; further down it would be a heading. */
function dateOf(line: string, inHead: boolean): Finding | null {
  const words = line.replace(
    /^(?:first\s+|last\s+)?(?:published|updated|posted|modified|created|date)(?:\s+(?:on|at))?\s*:?\s+/iu,
    '',
  );
  const labelled = words !== line;
  if (!isDateLine(words)) return null;
  const published = findDate(words);
  if (published === null && !labelled && !inHead && !/\bago\b|\d:\d\d/u.test(words)) return null;
  return { about: { published }, code: 'date-line', reason: 'a date line, kept as the date of publication' };
}
