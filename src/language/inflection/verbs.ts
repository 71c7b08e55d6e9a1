import { doublingVerbs, irregularVerbs } from '../lexicons/irregular-verbs.js';
import { endsInConsonantY, endsInSibilant, isShortSyllable } from './spelling.js';

/** The past of a lemma: `go` gives `went`, `carry out` gives `carried out`, `be` gives `was`. */
export function pastOf(lemma: string): string {
  return inflectFirst(lemma, (verb) => (verb === 'be' ? 'was' : (irregularOf(verb)?.past ?? withEd(verb))));
}

/** The past participle of a lemma: `go` gives `gone`, `stop` gives `stopped`, `be` gives `been`. */
export function participleOf(lemma: string): string {
  return inflectFirst(lemma, (verb) =>
    verb === 'be' ? 'been' : (irregularOf(verb)?.participle ?? withEd(verb)),
  );
}

/** The third person singular of the present: `go` gives `goes`, `carry` gives `carries`, `can` stays. */
export function thirdPersonOf(lemma: string): string {
  return inflectFirst(lemma, (verb) => {
    if (verb === 'be') {
      return 'is';
    }
    if (verb === 'have') {
      return 'has';
    }
    if (modals.has(verb)) {
      return verb;
    }
    if (endsInConsonantY(verb)) {
      return `${verb.slice(0, -1)}ies`;
    }
    if (/^(?:quiz|whiz)$/u.test(verb)) {
      return `${verb}zes`;
    }
    return endsInSibilant(verb) || /(?:^|[^aeiou])o$/u.test(verb) ? `${verb}es` : `${verb}s`;
  });
}

/** The `-ing` form: `make` gives `making`, `run` gives `running`, `die` gives `dying`, `see` gives `seeing`. */
export function gerundOf(lemma: string): string {
  return inflectFirst(lemma, (verb) => {
    if (/^(?:singe|binge|tinge|swinge)$/u.test(verb)) {
      return `${verb}ing`;
    }
    if (/^(?:un|be|re|under)?[dhltv]ie$/u.test(verb)) {
      return `${verb.slice(0, -2)}ying`;
    }
    if (/[^eoy]e$/u.test(verb) && verb.length > 2) {
      return `${verb.slice(0, -1)}ing`;
    }
    return `${doubled(verb)}ing`;
  });
}

const modals: ReadonlySet<string> = new Set(
  'can could may might must ought shall should will would'.split(' '),
);

/** Prefixes that leave a verb's irregular forms as they are: `outspend`, `rewind`, `overfeed`. */
const prefixes = /^(?:out|over|under|re|un|mis|fore|pre|co-?|inter|up|down|tele|back|self-)-?/u;

function irregularOf(verb: string): { readonly past: string; readonly participle: string } | undefined {
  const whole = irregularVerbs.get(verb);
  if (whole !== undefined) {
    return whole;
  }
  const prefix = prefixes.exec(verb)?.[0] ?? '';
  const rest = verb.slice(prefix.length);
  const inner = prefix === '' || regularWithPrefix.has(verb) ? undefined : irregularVerbs.get(rest);
  return inner && { past: prefix + inner.past, participle: prefix + inner.participle };
}

/** Regular verbs that only look like a prefix and an irregular verb. */
const regularWithPrefix: ReadonlySet<string> = new Set(['relay', 'remind']);

function withEd(verb: string): string {
  if (verb.endsWith('e')) {
    return `${verb}d`;
  }
  return endsInConsonantY(verb) ? `${verb.slice(0, -1)}ied` : `${doubled(verb)}ed`;
}

/** With its last consonant doubled where an ending asks for it, `c` as `ck`: `panic` gives `panick`. */
function doubled(verb: string): string {
  if (/[aeiou]c$/u.test(verb)) {
    return `${verb}k`;
  }
  const last = /[a-z]+$/u.exec(verb)?.[0] ?? verb;
  return isShortSyllable(last) || doublingVerbs.has(verb) || doublingVerbs.has(last)
    ? verb + verb.slice(-1)
    : verb;
}

/** Inflects the first word of a phrasal verb and keeps the rest: `carry out`. */
function inflectFirst(lemma: string, inflect: (verb: string) => string): string {
  const [first = '', ...rest] = lemma.split(' ');
  return [inflect(first), ...rest].join(' ');
}
