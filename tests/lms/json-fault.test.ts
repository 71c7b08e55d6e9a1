import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonFault } from '../../src/lms/json-fault.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('findJsonFault', () => {
  test.each([
    ['{\n  "a": 1,\n  "b": nonsense\n}', 3, 'nonsense'],
    ['{"a": 1,}', 1, '}'],
    ['[1\n2]', 2, '2]'],
    ['{"a" 1}', 1, '1}'],
    ['{a: 1}', 1, 'a: 1}'],
    ['["x]', 1, '"x]'],
    ['["a\nb"]', 1, '"a'],
    ['[01]', 1, '01]'],
    ['[1}', 1, '}'],
    ['{}\n{}', 2, '{}'],
    ['[1', 1, ''],
    ['', 1, ''],
    ["['a']", 1, "'a']"],
    ['[“a”]', 1, '“a”]'],
  ])('%j: line %d at %j', (text, line, found) => {
    expect(isJson(text)).toBe(false);
    expect(findJsonFault(text)).toEqual({ line, found });
  });

  test('finds none in any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (value, spaces) => {
        expect(findJsonFault(JSON.stringify(value, null, spaces))).toBeNull();
      }),
    );
  });

  test('finds one in whatever is not JSON', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', ':', 'x', '1', '\\'),
        (value, place, mark) => {
          const json = JSON.stringify(value);
          const at = place % (json.length + 1);
          const broken = json.slice(0, at) + mark + json.slice(at + 1);
          expect(findJsonFault(broken) === null).toBe(isJson(broken));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
