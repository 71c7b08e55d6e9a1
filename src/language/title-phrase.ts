import { indefiniteArticle } from './inflection/articles.js';
import { nationalAdjectives } from './lexicons/countries.js';

/** Posts of which a body has one: the `director of` a museum, but a `scientist at` it. */
const solePosts = new Set(
  'president minister chairman chairwoman chairperson chair director governor mayor speaker secretary head headman headmaster headmistress headteacher king queen commissioner superintendent treasurer dean principal captain commander chancellor ambassador prefect rector editor coach ceo chief owner founder leader boss author spokesman spokeswoman spokesperson bishop archbishop'.split(
    ' ',
  ),
);
/** Posts of which a town, a club or a firm has one, if its name stands before them. */
const namedPosts = new Set(
  'president chairman chairwoman governor mayor headmaster headmistress superintendent coach ceo chief boss rector'.split(
    ' ',
  ),
);
/** `US Trade Representative`. */
const namedOffice = /^\p{Lu}\S+ Trade Representative$/u;

/** One of several, whatever the post: `deputy director of`. */
const oneOfSeveral =
  /^(?:\p{L}+ )?(?:deputy|vice|assistant|associate|senior|junior|co-\p{L}+|former|regional|local|district)\b/iu;

/** Who leads a task that is named, or is told behind: `Blue Boat project manager at`, `lead engineer for the lamp`. */
const oneOfProject =
  /^(?:\p{Lu}\S* )+(?:campaign|mission|program|programme|project) (?:engineer|manager|scientist)\b|^lead (?:architect|designer|engineer|investigator|researcher|scientist) (?:for|of|on) the\b/u;

/** Whether a title says of what it is, or is a post known by itself: `scientist at the Park Service`, `Prime Minister`. */
export function isTellingTitle(title: string): boolean {
  return (
    /\s(?:of|at|for)\s|\b(?:CEO|chancellor|president|prime minister|secretary|spokes(?:man|woman|person))\b/i.test(
      title,
    ) || /\p{Lu}\p{L}+ (?:Leader|Speaker|Chair(?:man|woman)?|Whip)$/u.test(title)
  );
}

/** Whether only one person can hold a title: `mayor of Lemnos`, `Prime Minister`, not `scientist at the Park Service`. */
export function isUniqueTitle(title: string): boolean {
  const [front = ''] = title.split(/ (?:of|at|for|in|from|with|on|to|and)\b|,/);
  const head = front.split(/[ -]/).at(-1)?.toLowerCase() ?? '';
  if (oneOfSeveral.test(title)) return false;
  if (isOfNamed(front, head)) return true;
  return (
    isTellingTitle(title) &&
    (solePosts.has(head) || /^(?:chief|head) |\bwhip$/i.test(front) || oneOfProject.test(title))
  );
}

/** `Bergen coach`, `Oslo chief prosecutor`, not `Norwegian coach`, of whom there are many. */
function isOfNamed(title: string, head: string): boolean {
  const [first = ''] = title.split(' ');
  if (!/^\p{Lu}/u.test(first) || !title.includes(' ') || nationalAdjectives.has(first)) return false;
  return (
    namedOffice.test(title) ||
    (isLower(title, head) && namedPosts.has(head)) ||
    / chief \p{Ll}+$/u.test(title)
  );
}

/** Whether the last word has no capital, so that the words before it are a name. */
function isLower(title: string, head: string): boolean {
  return title.endsWith(` ${head}`) || title.endsWith(` ${head.toUpperCase()}`);
}

/** A title as the predicate of a sentence: `the mayor of Lemnos`, `a Canadian tennis player`. */
export function withArticle(title: string): string {
  // `North Korea’s leader` has its determiner already.
  if (/^(?:an?|the)\s|^\S+(?: \S+)?(?:['’]s|s['’])\s/i.test(title)) return title;
  return isUniqueTitle(title) ? `the ${title}` : `${indefiniteArticle(title)} ${title}`;
}
