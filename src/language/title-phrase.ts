import { indefiniteArticle } from './inflection/articles.js';

/** Posts of which a body has one: the `director of` a museum, but a `scientist at` it. */
const solePosts = new Set(
  'president minister chairman chairwoman chairperson chair director governor mayor speaker secretary head headman headmaster headmistress headteacher king queen commissioner superintendent treasurer dean principal captain commander chancellor ambassador prefect rector editor coach ceo chief owner founder leader boss author spokesman spokeswoman spokesperson bishop archbishop'.split(
    ' ',
  ),
);
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
  return (
    isTellingTitle(title) &&
    !oneOfSeveral.test(title) &&
    (solePosts.has(head) || /^(?:chief|head) |\bwhip$/i.test(front) || oneOfProject.test(title))
  );
}

/** A title as the predicate of a sentence: `the mayor of Lemnos`, `a Canadian tennis player`. */
export function withArticle(title: string): string {
  // `North Korea’s leader` has its determiner already.
  if (/^(?:an?|the)\s|^\S+(?: \S+)?(?:['’]s|s['’])\s/i.test(title)) return title;
  return isUniqueTitle(title) ? `the ${title}` : `${indefiniteArticle(title)} ${title}`;
}
