import { compareText } from '../base/collections.js';
import type { JsonSchema } from './schema/schema.js';

/** An object of JSON that nobody has checked yet, with the keys that are looked at before validation. */
export interface UncheckedObject {
  readonly [key: string]: unknown;
  readonly items?: unknown;
  readonly id?: unknown;
  readonly type?: unknown;
  readonly prompt?: unknown;
  readonly choices?: unknown;
}

/** Whether a value of JSON is an object with keys. */
export function isRecord(value: unknown): value is UncheckedObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The value with its keys in the order of the schema, keys that the schema does not know last, and properties that
 * are not there but have a default filled in. Maps are sorted by key. What does not fit the schema stays as it is:
 * validation tells of it.
 */
export function arrange(value: unknown, schema: JsonSchema, root: JsonSchema): unknown {
  const shape = concreteSchema(schema, value, root);
  if (Array.isArray(value)) {
    const { items } = shape;
    return typeof items === 'object' ? value.map((member) => arrange(member, items, root)) : value;
  }
  if (!isRecord(value)) {
    return value;
  }
  const { properties, additionalProperties } = shape;
  if (properties !== undefined) {
    return arrangeProperties(value, properties, root);
  }
  const entries = Object.entries(value).toSorted(([one], [other]) => compareText(one, other));
  return typeof additionalProperties === 'object'
    ? Object.fromEntries(entries.map(([key, member]) => [key, arrange(member, additionalProperties, root)]))
    : value;
}

function arrangeProperties(
  value: Readonly<Record<string, unknown>>,
  properties: Readonly<Record<string, JsonSchema>>,
  root: JsonSchema,
): Readonly<Record<string, unknown>> {
  const known = Object.entries(properties).flatMap(
    ([key, schema]): readonly (readonly [string, unknown])[] => {
      if (Object.hasOwn(value, key)) {
        return [[key, arrange(value[key], schema, root)]];
      }
      return 'default' in schema ? [[key, schema.default]] : [];
    },
  );
  const unknown = Object.entries(value).filter(([key]) => !Object.hasOwn(properties, key));
  return Object.fromEntries([...known, ...unknown]);
}

/**
 * The schema that speaks of this very value: references followed, the member of a union chosen by the value's tag,
 * or by the keys that it has. The union itself where the value is like none of its members.
 */
export function concreteSchema(schema: JsonSchema, value: unknown, root: JsonSchema): JsonSchema {
  const { $ref, oneOf, anyOf, discriminator } = schema;
  if ($ref !== undefined) {
    const target = root.$defs?.[$ref.replace('#/$defs/', '')];
    return target === undefined ? schema : concreteSchema(target, value, root);
  }
  if (!isRecord(value)) {
    return schema;
  }
  const member =
    discriminator === undefined
      ? anyOf?.find((candidate) => hasRequired(concreteSchema(candidate, value, root), value))
      : oneOf?.find((candidate) =>
          tagValues(candidate, discriminator.propertyName).includes(value[discriminator.propertyName]),
        );
  return member === undefined ? schema : concreteSchema(member, value, root);
}

/** The values of the tag that a member of a union answers to. */
export function tagValues(member: JsonSchema, tag: string): readonly unknown[] {
  const schema = member.properties?.[tag];
  return schema?.enum ?? (schema?.const === undefined ? [] : [schema.const]);
}

function hasRequired(schema: JsonSchema, value: Readonly<Record<string, unknown>>): boolean {
  const { properties, required = [] } = schema;
  return properties !== undefined && required.some((key) => Object.hasOwn(value, key));
}
