import { expect, test } from 'vitest';
import { oncePer } from '../../src/base/once.js';

test('works an answer out once for each object, and each has its own', () => {
  const asked: string[] = [];
  const nameOf = oncePer(({ name }: { readonly name: string }) => {
    asked.push(name);
    return name === '' ? null : name.toUpperCase();
  });
  const [ann, nobody] = [{ name: 'ann' }, { name: '' }];
  expect([nameOf(ann), nameOf(nobody), nameOf(ann), nameOf(nobody)]).toEqual(['ANN', null, 'ANN', null]);
  expect(nameOf({ name: 'ann' })).toBe('ANN');
  expect(asked).toEqual(['ann', '', 'ann']);
});
