import { describe, expect, test } from 'vitest';
import { unifyEntities } from '../../src/compare/cast.js';
import { indexReport } from '../../src/compare/report.js';
import type { Entity, EntityType } from '../../src/model/analysis.js';
import { reportsOf } from './builders.js';
import { marathon } from './reports.js';

const [blank] = reportsOf(marathon);

/** Whether a name in one report and a name in another are taken for one. */
function areOne(type: EntityType, names: readonly string[], others: readonly string[]): readonly boolean[] {
  if (blank === undefined) throw new Error('no report');
  const entity = (name: string, at: number): Entity => ({
    id: `e${at + 1}`,
    type,
    name,
    forms: [name],
    title: null,
    gender: null,
    number: 'singular',
  });
  const reports = [names, others].map((list, number) =>
    indexReport({ ...blank, analysis: { ...blank.analysis, entities: list.map(entity) } }, number),
  );
  const cast = unifyEntities(reports);
  const members = names.map((_, at) => cast.memberOf(0, `e${at + 1}`));
  return others.map((_, at) => members.includes(cast.memberOf(1, `e${at + 1}`)));
}

describe('one under two names', () => {
  test.each<readonly [EntityType, string, string]>([
    ['person', 'Clara Benson', 'Clara Benson'],
    ['person', 'Clara Benson', 'Benson'],
    ['person', 'Benson', 'Clara Benson'],
    ['person', 'Mahmud Abbas', 'Mahmoud Abbas'],
    ['person', 'C. Benson', 'Clara Benson'],
    ['person', 'Mediator Clara Benson', 'Clara Benson'],
    ['place', 'United Kingdom', 'UK'],
    ['place', 'United States', 'US'],
    ['organization', 'World Health Organization', 'WHO'],
    ['organization', 'United Nations', 'UN'],
    ['organization', 'Hebrides Ferry Union', 'HFU'],
  ])('%s %s is %s', (type, one, other) => {
    expect(areOne(type, [one], [other])).toEqual([true]);
  });
});

describe('two under like names', () => {
  test.each<readonly [EntityType, readonly string[], string]>([
    ['person', ['Clara Benson'], 'Peter Benson'],
    ['person', ['Clara Benson', 'Peter Benson'], 'Benson'],
    ['person', ['Anna Berg'], 'Arno Berg'],
    ['person', ['Ann Lee'], 'Amy Lee'],
    ['person', ['Anne Lee'], 'Anna Lee'],
    ['place', ['North Korea'], 'South Korea'],
    ['place', ['New York'], 'York'],
    ['organization', ['Ferry Union'], 'FU'],
    ['organization', ['World Bank'], 'World Cup'],
  ])('%s %j is not %s', (type, names, other) => {
    expect(areOne(type, names, [other])).toEqual([false]);
  });
});
