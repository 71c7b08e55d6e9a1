import { describe, expect, it } from 'vitest';
import { readText } from './builders.js';

/** The salience of the event with a text. */
function weigh(text: string, event: string, title?: string): number {
  const fact = readText(text, title).facts.find((one) => one.kind === 'event' && one.text === event);
  if (fact === undefined) throw new Error(`no event: ${event}`);
  return fact.salience;
}

const ferry = 'The ferry sank near Bergen.';
const boat = 'Peter Hale sold a boat.';
const lamp = 'Divers found the lamp.';

describe('weighSalience', () => {
  it('puts what the article tells first before what it tells later', () => {
    const text = `${ferry}\n\n${boat}\n\n${lamp}`;
    expect(weigh(text, ferry)).toBeGreaterThan(weigh(text, boat));
    expect(weigh(text, boat)).toBeGreaterThan(weigh(text, lamp));
  });

  it('puts what the title names before what it does not', () => {
    const text = `${boat}\n\n${lamp}`;
    expect(weigh(text, lamp, 'Divers find an old lamp')).toBeGreaterThan(
      weigh(text, lamp, 'News of the day'),
    );
  });

  it('puts what the article comes back to before what it says once', () => {
    const more = 'Divers love old things. Divers swim. A lamp shines.';
    expect(weigh(`${lamp}\n\n${more}`, lamp)).toBeGreaterThan(weigh(`${lamp}\n\n${boat}`, lamp));
  });

  it('puts what happened before what only may happen', () => {
    expect(weigh('Rain flooded the harbour.', 'Rain flooded the harbour.')).toBeGreaterThan(
      weigh('Rain may flood the harbour.', 'Rain may flood the harbour.'),
    );
  });

  it('stays between 0 and 1', () => {
    const { facts } = readText(`${ferry} ${ferry}\n\n${boat}\n\n${lamp}`, 'The ferry sank near Bergen');
    for (const { salience } of facts) {
      expect(salience).toBeGreaterThanOrEqual(0);
      expect(salience).toBeLessThanOrEqual(1);
    }
  });
});
