import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accusedOf } from '../../../src/language/repairs/accused-of.js';
import { aimOfNoun } from '../../../src/language/repairs/aim-of-noun.js';
import { byMeans } from '../../../src/language/repairs/by-means.js';
import { causeBehindObject } from '../../../src/language/repairs/cause-behind-object.js';
import { countedList } from '../../../src/language/repairs/counted-list.js';
import { dayAsObject } from '../../../src/language/repairs/day-as-object.js';
import { dayBehindSubject } from '../../../src/language/repairs/day-behind-subject.js';
import { exchangeOfTaken } from '../../../src/language/repairs/exchange-of-taken.js';
import { inExchange } from '../../../src/language/repairs/in-exchange.js';
import { instrument } from '../../../src/language/repairs/instrument.js';
import { invertedConditional } from '../../../src/language/repairs/inverted-conditional.js';
import { joinedVerbs } from '../../../src/language/repairs/joined-verbs.js';
import { leadingParticiple } from '../../../src/language/repairs/leading-participle.js';
import { listBehindApposition } from '../../../src/language/repairs/list-behind-apposition.js';
import { lostSubject } from '../../../src/language/repairs/lost-subject.js';
import { nounForVerb } from '../../../src/language/repairs/noun-for-verb.js';
import { objectAfterOblique } from '../../../src/language/repairs/object-after-oblique.js';
import { promisedGift } from '../../../src/language/repairs/promised-gift.js';
import { prospect } from '../../../src/language/repairs/prospect.js';
import { quotedParticiple } from '../../../src/language/repairs/quoted-participle.js';
import { type RepairWord, repair } from '../../../src/language/repairs/repair.js';
import { stateAside } from '../../../src/language/repairs/state-aside.js';
import { subjectAsRoot } from '../../../src/language/repairs/subject-as-root.js';
import { tenseOfRoot } from '../../../src/language/repairs/tense-of-root.js';
import { titleOf } from '../../../src/language/repairs/title-of.js';
import { toldContent } from '../../../src/language/repairs/told-content.js';
import { createSyntax, type SyntaxToken } from '../../../src/language/syntax.js';

const syntax = createSyntax(
  readFileSync(new URL('../../../src/language/weights/english.bin', import.meta.url)),
);

const rules = {
  'accused-of': accusedOf,
  'promised-gift': promisedGift,
  'list-behind-apposition': listBehindApposition,
  'day-behind-subject': dayBehindSubject,
  'cause-behind-object': causeBehindObject,
  'quoted-participle': quotedParticiple,
  'state-aside': stateAside,
  'title-of': titleOf,
  'day-as-object': dayAsObject,
  'lost-subject': lostSubject,
  'leading-participle': leadingParticiple,
  'object-after-oblique': objectAfterOblique,
  'aim-of-noun': aimOfNoun,
  'by-means': byMeans,
  'inverted-conditional': invertedConditional,
  'in-exchange': inExchange,
  'exchange-of-taken': exchangeOfTaken,
  'counted-list': countedList,
  instrument,
  prospect,
  'joined-verbs': joinedVerbs,
  'told-content': toldContent,
  'tense-of-root': tenseOfRoot,
  'noun-for-verb': nounForVerb,
  'subject-as-root': subjectAsRoot,
};

function read(sentence: string): readonly SyntaxToken[] {
  const blocks = syntax(sentence, [{ start: 0, end: sentence.length }]);
  return blocks.flat().flatMap(({ tokens }) => tokens);
}

/** `stops>carries:conj`, the root with nothing behind `>`. */
function arcs(words: readonly RepairWord[]): readonly string[] {
  return words.map(({ text, head, relation }) => `${text}>${words[head]?.text ?? ''}:${relation}`);
}

/** A line is `Sentence. => arc; arc`, as the engine must read it, or `= Sentence.`, which the rule must leave alone. */
for (const [name, rule] of Object.entries(rules)) {
  const rows = readFileSync(new URL(`rows/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  describe(name, () => {
    test.each(rows.filter((row) => !row.startsWith('= ')))('%s', (row) => {
      const [sentence = '', wanted = ''] = row.split(' => ');
      expect(arcs(read(sentence))).toEqual(expect.arrayContaining(wanted.split('; ')));
    });

    test.each(rows.filter((row) => row.startsWith('= ')).map((row) => row.slice(2)))('leaves: %s', (row) => {
      const words = read(row);
      expect(repair(words, [rule])).toBe(words);
    });

    test('has twenty rows or more, half of which it leaves alone', () => {
      expect(rows.length).toBeGreaterThanOrEqual(20);
      expect(rows.filter((row) => row.startsWith('= '))).toHaveLength(rows.length / 2);
    });
  });
}

describe('repair', () => {
  const word = (text: string, head: number, relation: string): RepairWord => ({
    text,
    upos: 'NOUN',
    xpos: 'NN',
    head,
    relation,
    confidence: 0.5,
  });
  const words = [word('a', 1, 'nsubj'), word('b', -1, 'root'), word('c', 1, 'obj')];

  test('makes changes with the confidence of rules', () => {
    const changed = repair(words, [() => [{ index: 2, head: 0, relation: 'nmod' }]]);
    expect(arcs(changed)).toEqual(['a>b:nsubj', 'b>:root', 'c>a:nmod']);
    expect(changed.map(({ confidence }) => confidence)).toEqual([0.5, 0.5, 0.75]);
  });

  test.each([
    [
      'a loop',
      [
        { index: 0, head: 2 },
        { index: 2, head: 0 },
      ],
    ],
    ['two roots', [{ index: 0, head: -1 }]],
    ['no root', [{ index: 1, head: 0 }]],
    ['nothing', []],
  ])('leaves the sentence where changes would make %s', (_, changes) => {
    expect(repair(words, [() => changes])).toBe(words);
  });
});
