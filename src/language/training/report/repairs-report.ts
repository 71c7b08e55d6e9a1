import type { TreebankSentence } from '../../conllu.js';
import type { NeuralParser } from '../../neural/parsed-word.js';
import { repairRules } from '../../repairs/all-repairs.js';
import { repair } from '../../repairs/repair.js';
import { parseTreebank } from '../gold-tokens.js';

/** How often each rule finds something in a treebank, and how many arcs it makes right and wrong. */
export function reportRepairs(
  name: string,
  sentences: readonly TreebankSentence[],
  parse: NeuralParser,
): readonly string[] {
  const parses = parseTreebank(sentences, parse);
  const rows = Object.entries(repairRules).map(([rule, find]) => {
    const counts = { sentences: 0, right: 0, wrong: 0 };
    for (const [number, { words }] of sentences.entries()) {
      const parsed = (parses[number] ?? []).map((word, index) => ({
        ...word,
        text: words[index]?.form ?? '',
      }));
      const repaired = repair(parsed, [find]);
      if (repaired === parsed) continue;
      counts.sentences += 1;
      for (const [index, word] of repaired.entries()) {
        const truth = words[index];
        const before = parsed[index];
        const isRight = word.head === truth?.head && word.relation === truth.relation;
        const wasRight = before?.head === truth?.head && before?.relation === truth?.relation;
        if (isRight && !wasRight) counts.right += 1;
        if (wasRight && !isRight) counts.wrong += 1;
      }
    }
    return `${rule.padEnd(22)} ${counts.sentences} sentences, arcs made right ${counts.right}, made wrong ${counts.wrong}`;
  });
  return ['', `repair rules on ${name}`, ...rows];
}
