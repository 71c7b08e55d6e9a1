/** Adjectives that with an infinitive say what somebody is going to do. */
export const plans: ReadonlySet<string> = new Set(['due', 'set', 'ready', 'about', 'scheduled']);
/** Adjectives that say what somebody can or would like to do. */
const abilities: ReadonlySet<string> = new Set([
  'able',
  'unable',
  'willing',
  'unwilling',
  'keen',
  'eager',
  'free',
  'reluctant',
]);
/** Both: behind a form of `be` and before an infinitive they read like an auxiliary. */
export const prospectWords: ReadonlySet<string> = new Set([...plans, ...abilities]);
