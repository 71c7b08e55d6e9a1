import { describe, expect, it } from 'vitest';
import { askedRows } from './asked-rows.js';
import { asked } from './asking.js';
import { factFrom } from './fact-notation.js';

const rows = askedRows.flatMap(([notation, questions]) =>
  Object.entries(questions).map(([form, question]) => [form, notation, question] as const),
);

describe('a form over a fact', () => {
  it('has rows enough, half of them for what must not be asked', () => {
    expect(rows.length).toBeGreaterThanOrEqual(300);
    expect(rows.filter(([, , question]) => question === null).length).toBeGreaterThanOrEqual(150);
  });

  it.each(rows)('%s of %s', (form, notation, question) => {
    expect(asked(form, factFrom(notation))).toBe(question);
  });

  it('is not asked where another fact gives a second answer', () => {
    const one = factFrom('event past ban | agent Spain @place# | patient new solar projects @things');
    const same = 'event past ban | agent Greece @place | patient new solar projects @things';
    const unlike = 'event past ban | agent Greece @place | patient old coal mines @things';
    expect(asked('event-agent-country', one, [{ ...factFrom(same), id: 'f2' }])).toBeNull();
    expect(asked('event-agent-country', one, [{ ...factFrom(unlike), id: 'f2' }])).not.toBeNull();
  });

  it('asks how many beside a deed without a number, not beside another number', () => {
    const one = factFrom(
      'event past write | agent Ada Hale @person# | patient 100 books about the sea @things+',
    );
    const bare = 'event past write | agent Ada Hale @person# | patient her first books @things';
    const counted = 'event past write | agent Ada Hale @person# | patient 30 plays @things+';
    expect(asked('event-how-many', one, [{ ...factFrom(bare), id: 'f2' }])).not.toBeNull();
    expect(asked('event-how-many', one, [{ ...factFrom(counted), id: 'f2' }])).toBeNull();
  });

  it('asks what somebody tells somebody only where it is one thing', () => {
    const says = (id: string, speaker: string, content: string) => ({
      ...factFrom(
        `saying past tell | speaker ${speaker} @person | hearer reporters in Oslo @persons | content that ~ ${content} @clause`,
      ),
      id,
    });
    const one = says('f1', 'Anna Karlsen', 'the bridge was too weak for lorries');
    expect(asked('saying-told', one, [says('f2', 'Anna Karlsen', 'the ferry was late again')])).toBeNull();
    expect(asked('saying-told', one, [says('f2', 'Tom Brown', 'the ferry was late again')])).not.toBeNull();
  });

  it('is not asked where a speaker says more of the same thing', () => {
    const one = factFrom(
      'state present be | subject the trade in tiger parts | attribute lucrative by Ann Lee:',
    );
    const more = 'event present grow | agent the trade in tiger parts | manner fast by Ann Lee:';
    const another = 'event present grow | agent the trade in tiger parts | manner fast by Tom Brown:';
    const elsewhere = { sentence: 'a1p2s1', quote: '', span: { start: 0, end: 0 } };
    expect(
      asked('state-claim-about', one, [{ ...factFrom(more), id: 'f2', evidence: [elsewhere] }]),
    ).toBeNull();
    expect(
      asked('state-claim-about', one, [{ ...factFrom(another), id: 'f2', evidence: [elsewhere] }]),
    ).not.toBeNull();
  });
});
