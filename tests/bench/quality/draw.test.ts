import { expect, test } from 'vitest';
import { addSeen, drawArticles, drawSeen, readSeen } from '../../../src/bench/quality/draw.js';

const pool = { plain: ['a', 'b', 'c', 'd', 'e', 'f'], expert: ['x', 'y', 'z'] };

test('a quarter comes from the articles with experts’ items', () => {
  const drawn = drawArticles(pool, new Set(), 8, 'one');
  expect(drawn).toHaveLength(8);
  expect(new Set(drawn).size).toBe(8);
  expect(drawn.filter((name) => pool.expert.includes(name))).toHaveLength(2);
});

test('the seed fixes the draw, whatever the order of the files', () => {
  const turned = { plain: pool.plain.toReversed(), expert: pool.expert.toReversed() };
  expect(drawArticles(turned, new Set(), 4, 'one')).toEqual(drawArticles(pool, new Set(), 4, 'one'));
  const draws = ['one', 'two', 'three', 'four'].map((seed) => drawArticles(pool, new Set(), 4, seed).join());
  expect(new Set(draws).size).toBeGreaterThan(1);
});

test('no article that a round has used is drawn', () => {
  const seen = new Set(['a', 'b', 'c', 'x', 'y', 'z']);
  expect(drawArticles(pool, seen, 3, 'one').toSorted()).toEqual(['d', 'e', 'f']);
  expect(() => drawArticles(pool, seen, 4, 'one')).toThrow('no round has used: 3; asked for: 4');
});

test('where plain articles run out, the others fill the place', () => {
  const seen = new Set(['a', 'b', 'c', 'd', 'e']);
  expect(drawArticles(pool, seen, 4, 'one').toSorted()).toEqual(['f', 'x', 'y', 'z']);
});

test('the list of seen articles grows at its end and keeps its comments', () => {
  const text = '# first round\na\nb # twice judged\n\n';
  expect([...readSeen(text)]).toEqual(['a', 'b']);
  expect(addSeen(text, ['b', 'c'])).toBe(`${text}c\n`);
  expect(addSeen('a', ['b'])).toBe('a\nb\n');
  expect(addSeen(text, ['a'])).toBe(text);
});

test('for tuning only articles that a round has used are drawn', () => {
  const seen = new Set(['a', 'c', 'y', 'gone']);
  expect(drawSeen(pool, seen, 3, 'one').toSorted()).toEqual(['a', 'c', 'y']);
  expect(drawSeen(pool, seen, 2, 'one')).toEqual(drawSeen(pool, seen, 3, 'one').slice(0, 2));
  expect(() => drawSeen(pool, seen, 4, 'one')).toThrow('a round has used: 3; asked for: 4');
});
