import { collapseWhitespace } from '../base/text.js';
import type { Violation } from '../generated/validators.js';
import { concreteSchema, isRecord, tagValues } from './arrange.js';
import type { JsonSchema } from './schema/schema.js';

/** How many characters of a prompt are enough to know the item again. */
const promptLength = 60;

/** `item 3 (“Who told Israeli leaders …”)`: how messages name an item; `index` counts from 0. */
export function itemLabel(index: number, prompt: unknown): string {
  if (typeof prompt !== 'string' || prompt.trim() === '') {
    return `item ${index + 1}`;
  }
  const line = collapseWhitespace(prompt);
  const shown = line.length > promptLength ? `${line.slice(0, promptLength).trimEnd()}…` : line;
  return `item ${index + 1} (“${shown}”)`;
}

/**
 * What is wrong and what is allowed, one sentence for each place. Example: a choice without text in the third item
 * gives `item 3 (“Who …?”), items[2].choices[0]: "text" is missing; …`.
 */
export function explainViolations(
  violations: readonly Violation[],
  value: unknown,
  root: JsonSchema,
): readonly string[] {
  const messages = withoutEchoes(violations, value, root).map((violation) => {
    const steps = stepsOf(violation.instancePath);
    const place = placeOf(steps, value);
    return `${place === '' ? '' : `${place}: `}${explain(violation, steps, value, root)}`;
  });
  return [...new Set(messages)];
}

/**
 * A value that fits no member of a union breaks the rules of each member. Of these violations, one is told: the
 * union's own where the value is like none or like several, else those of the member that it is like.
 */
function withoutEchoes(
  violations: readonly Violation[],
  value: unknown,
  root: JsonSchema,
): readonly Violation[] {
  const unions = violations.filter(({ keyword }) => keyword === 'anyOf');
  return violations.filter((violation) => {
    const union = unions.find(({ instancePath }) => isUnder(violation.instancePath, instancePath));
    if (union === undefined) {
      return true;
    }
    const { schema, found } = locate(stepsOf(union.instancePath), value, root);
    const nullableObject =
      schema.anyOf?.some(({ type }) => type === 'null') === true && typeof found === 'object';
    return nullableObject ? violation !== union && violation.params.type !== 'null' : violation === union;
  });
}

function isUnder(path: string, ancestor: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}/`);
}

type Steps = readonly string[];

/** The steps of a JSON pointer (RFC 6901). */
function stepsOf(pointer: string): Steps {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value that the steps lead to, with the schema for it before a union is decided. */
function locate(
  steps: Steps,
  value: unknown,
  root: JsonSchema,
): { readonly schema: JsonSchema; readonly found: unknown } {
  let schema = root;
  let found = value;
  for (const step of steps) {
    const { properties, items, prefixItems, additionalProperties } = concreteSchema(schema, found, root);
    const next = properties?.[step] ?? prefixItems?.[Number(step)] ?? items ?? additionalProperties;
    schema = typeof next === 'object' ? next : {};
    found = Array.isArray(found) ? found[Number(step)] : isRecord(found) ? found[step] : undefined;
  }
  return { schema, found };
}

function placeOf(steps: Steps, value: unknown): string {
  const path = steps.reduce(
    (before, step) =>
      /^\d+$/.test(step) ? `${before}[${step}]` : before === '' ? step : `${before}.${step}`,
    '',
  );
  const [collection, index] = steps;
  if (collection !== 'items' || index === undefined) {
    return path;
  }
  const item = locate(steps.slice(0, 2), value, {}).found;
  return `${itemLabel(Number(index), isRecord(item) ? item.prompt : null)}, ${path}`;
}

const patterns: Readonly<Record<string, string>> = {
  '\\S': 'must not be empty',
  '^[A-Za-z][A-Za-z0-9_-]*$': 'must be an id: a letter first, then letters, digits, - and _',
  '^\\d{4}-\\d{2}-\\d{2}$': 'must be a date such as 2024-01-31',
  '^[0-9a-f]{64}$': 'must be 64 hexadecimal digits',
  '^CCRA\\.R\\.[1-9]$': 'must be a standard from CCRA.R.1 to CCRA.R.9',
};

function explain(violation: Violation, steps: Steps, value: unknown, root: JsonSchema): string {
  const { keyword, params } = violation;
  const { schema, found } = locate(steps, value, root);
  const shape = concreteSchema(schema, found, root);
  const about = (property = ''): string => {
    const description = shape.properties?.[property]?.description;
    return description === undefined ? '' : ` (${description.replace(/\.$/, '')})`;
  };
  if (steps.join() === 'version') {
    return `this file is of version ${brief(found)} of the format, and this quizpress reads ${brief(shape.const)}; use the quizpress that made it`;
  }
  switch (keyword) {
    case 'required':
      return `"${params.missingProperty}" is missing${about(params.missingProperty)}`;
    case 'additionalProperties':
      return `"${params.additionalProperty}" is not known here; allowed are ${list(Object.keys(shape.properties ?? {}))}`;
    case 'type':
      return `must be ${typeNames(params.type)}, not ${brief(found)}`;
    case 'enum':
      return `must be ${list(params.allowedValues)}, not ${brief(found)}`;
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}, not ${brief(found)}`;
    case 'pattern':
      return `${patterns[params.pattern ?? ''] ?? `must match ${params.pattern}`}, not ${brief(found)}`;
    case 'minItems':
      return `must have at least ${params.limit} entries`;
    case 'maxItems':
      return `must have at most ${params.limit} entries`;
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
      return `must be ${comparisons[keyword]} ${params.limit}, not ${brief(found)}`;
    case 'discriminator':
      return `"${params.tag}" must be ${list(schemaTags(schema, root, params.tag))}, not ${brief(params.tagValue)}`;
    default:
      return `must be ${(schema.anyOf ?? []).map((member) => memberName(member, root)).join(' or ')}, not ${brief(found)}`;
  }
}

const comparisons = { minimum: 'at least', maximum: 'at most', exclusiveMinimum: 'above' } as const;

const names: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  null: 'null',
};

function typeNames(types: string | readonly string[] = []): string {
  const listed = typeof types === 'string' ? [types] : types;
  return listed.map((type) => names[type] ?? type).join(' or ');
}

function list(values: readonly unknown[] = []): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}

function schemaTags(schema: JsonSchema, root: JsonSchema, tag = ''): readonly unknown[] {
  const { oneOf = [] } = concreteSchema(schema, null, root);
  return oneOf.flatMap((member) => tagValues(member, tag));
}

function memberName(member: JsonSchema, root: JsonSchema): string {
  const { properties, type } = concreteSchema(member, null, root);
  return properties === undefined ? typeNames(type) : `an object with ${list(Object.keys(properties))}`;
}

/** The offending value in few characters. */
function brief(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 40 ? `${json.slice(0, 39)}…` : json;
}
