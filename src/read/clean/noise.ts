import { wordCount } from '../../base/text.js';
import { agencyIn } from './agencies.js';
import { type Block, cleaningNotice, type Draft, learn, leftOut } from './draft.js';
import { type NoiseRule, noiseRules } from './noise-rules.js';

/** Code names stuck to the end of a line: `All rights reserved.top_banner` loses `top_banner`. */
const gluedToken = /(?<=[.!?"”’)])(?:[a-z\d]+(?:_[a-z\d]+)+|main img)$/u;

/** Characters of the longest line that is looked at; sixty long words have fewer. */
const longestLine = 600;

/** Drops the lines that belong to the page and not to the article, each with a notice that says why. */
export function dropNoise(draft: Draft): Draft {
  let about = draft.about;
  const notices = [...draft.notices];
  const blocks: Block[] = [];
  for (const block of draft.blocks) {
    const text = block.text.replace(gluedToken, '');
    if (text !== block.text) {
      const token = block.text.slice(text.length);
      notices.push(
        cleaningNotice(
          'noise-token',
          `Took “${token}” off the end of a line: a leftover of the web page’s code.`,
        ),
      );
    }
    const found = findNoiseRule(text);
    // `## Analysis` is a heading of the article, a bare `Analysis` a label of the page.
    const rule = block.mark === 'heading' && found?.code === 'noise-label' ? null : found;
    if (rule === null) {
      blocks.push({ ...block, text });
      continue;
    }
    if (rule.code === 'noise-copyright') about = learn(about, { publisher: agencyIn(text) });
    notices.push(leftOut(rule.code, text, rule.reason));
  }
  return { ...draft, blocks, about, notices };
}

/** The rule that takes a line; null for a line of the article. Brackets or stars around a line are looked through. */
export function findNoiseRule(line: string): NoiseRule | null {
  if (line.length > longestLine) return null;
  const length = wordCount(line);
  const inner = /^[([*]+(.*?)[.)\]*]+$/u.exec(line)?.[1] ?? line;
  const forms = inner === line || /[([].*[)\]]/u.test(inner) ? [line] : [line, inner];
  return (
    noiseRules.find(
      ({ longest, patterns }) =>
        length <= longest && patterns.some((pattern) => forms.some((form) => pattern.test(form))),
    ) ?? null
  );
}
