/**
 * How an article is built: a report tells first what matters most, and then less and less; an account (an explainer, a
 * biography, a history, a feature) comes to its point on the way and ends with it.
 */
export type Genre = 'report' | 'account';
