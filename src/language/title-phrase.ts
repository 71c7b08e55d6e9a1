import { indefiniteArticle } from './inflection/articles.js';

/** Whether only one person can hold a title: `mayor of Lemnos`, `Prime Minister`, not `Canadian tennis player`. */
export function isUniqueTitle(title: string): boolean {
  return (
    /\s(?:of|at|for)\s|\b(?:CEO|chancellor|president|prime minister|secretary|spokes(?:man|woman|person))\b/i.test(
      title,
    ) || /\p{Lu}\p{L}+ (?:Leader|Speaker|Chair(?:man|woman)?|Whip)$/u.test(title)
  );
}

/** A title as the predicate of a sentence: `the mayor of Lemnos`, `a Canadian tennis player`. */
export function withArticle(title: string): string {
  // `North Korea’s leader` has its determiner already.
  if (/^(?:an?|the)\s|^\S+(?: \S+)?['’]s\s/i.test(title)) return title;
  return isUniqueTitle(title) ? `the ${title}` : `${indefiniteArticle(title)} ${title}`;
}
