import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createNeuralParser } from '../../../src/language/neural/parser.js';

const file = readFileSync(new URL('../../../src/language/weights/english.bin', import.meta.url));
const parse = createNeuralParser(file);

function relationsOf(text: string): string {
  const words = text.split(' ');
  const [parsed = []] = parse([words]);
  return parsed
    .map(({ head, relation }, index) => `${words[index]}:${relation}>${head < 0 ? 'ROOT' : words[head]}`)
    .join(' ');
}

describe('the trained parser', () => {
  test.each([
    ['The dog barked .', 'The:det>dog dog:nsubj>barked barked:root>ROOT .:punct>barked'],
    [
      'The hostages were released by the army .',
      'The:det>hostages hostages:nsubj:pass>released were:aux:pass>released released:root>ROOT ' +
        'by:case>army the:det>army army:obl:agent>released .:punct>released',
    ],
    [
      'She said it would not raise prices .',
      'She:nsubj>said said:root>ROOT it:nsubj>raise would:aux>raise not:advmod>raise raise:ccomp>said ' +
        'prices:obj>raise .:punct>said',
    ],
  ])('%s', (text, relations) => {
    expect(relationsOf(text)).toBe(relations);
  });

  test('gives the same bytes on every machine', () => {
    const sentences = [
      'US Secretary of State Antony Blinken met Israeli Prime Minister Benjamin Netanyahu in Jerusalem on Thursday .',
      '“ We did n’t expect this , ” she told reporters .',
      'More than 200 prisoners were exchanged for the hostages , the 31-year-old Guterres said .',
    ];
    const parses = parse(sentences.map((sentence) => sentence.split(' ')));
    const digest = createHash('sha256').update(JSON.stringify(parses)).digest('hex');
    expect(digest).toBe('09421e92c7c5ea6f531e670e378a2ce1722cef8eb0af36138e8cfb190be95dc2');
  });
});
