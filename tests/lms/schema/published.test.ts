import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { buildQuizSchema, buildValidators } from '../../../src/build/validators.js';
import { checkPack } from '../../../src/lms/parse.js';
import { publishedQuizSchema } from '../../../src/lms/schema/documents.js';
import type { JsonSchema } from '../../../src/lms/schema/schema.js';
import { samplePack } from '../sample.js';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, discriminator: true });
const isPublished = ajv.compile(publishedQuizSchema);

/** Every copy of a value that lacks one property, with the path of the property. */
function lacking(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, member]) => {
    const rebuild = (replaced: readonly (readonly [string, unknown])[]): unknown =>
      Array.isArray(value)
        ? value.map((old, index) => (`${index}` === key ? replaced[0]?.[1] : old))
        : Object.fromEntries(
            Object.entries(value).flatMap((entry) => (entry[0] === key ? replaced : [entry])),
          );
    const here = Array.isArray(value) ? [] : [[`${path}/${key}`, rebuild([])] as const];
    const deeper = lacking(member, `${path}/${key}`).map(
      ([at, copy]) => [at, rebuild([[key, copy]])] as const,
    );
    return [...here, ...deeper];
  });
}

describe('the published schema', () => {
  test('takes the sample', () => expect(isPublished(samplePack)).toBe(true));

  test('refuses and takes exactly what is refused and taken when a quiz is read', () => {
    const copies = lacking(samplePack);
    expect(copies.length).toBeGreaterThan(300);
    const schemaSays = (copy: unknown): boolean =>
      !checkPack(JSON.stringify(copy)).some(({ code }) => code === 'schema');
    const different = copies.filter(([, copy]) => isPublished(copy) !== schemaSays(copy));
    expect(different.map(([path]) => path)).toEqual([]);
  });

  test('lets a property lack only where it has a default or is given', () => {
    const allowed = lacking(samplePack)
      .filter(([, copy]) => isPublished(copy))
      .map(([path]) => path.replace(/^.*\//, ''));
    expect([...new Set(allowed)].toSorted()).toMatchInlineSnapshot(`
      [
        "bank",
        "causes",
        "choices",
        "correct",
        "correction",
        "difficulty",
        "evidence",
        "explanation",
        "gapped",
        "id",
        "keywords",
        "level",
        "mostChoices",
        "origin",
        "outline",
        "points",
        "qchoice",
        "questions",
        "rationale",
        "reading",
        "rubric",
        "sample",
        "seed",
        "skill",
        "speakers",
        "tags",
        "threeWay",
        "tolerance",
        "types",
        "unit",
        "versions",
      ]
    `);
  });

  test('knows no other property', () => {
    expect(isPublished({ ...samplePack, promt: 'x' })).toBe(false);
  });

  test('describes every property', () => {
    const { $defs = {} } = publishedQuizSchema;
    const silent = (schema: JsonSchema, path: string): readonly string[] => [
      ...Object.entries(schema.properties ?? {}).flatMap(([key, property]) => [
        ...((property.description ??
        $defs[property.$ref?.slice(8) ?? '']?.description ??
        property.anyOf?.[0]?.$ref)
          ? []
          : [`${path}/${key}`]),
        ...silent(property, `${path}/${key}`),
      ]),
      ...[...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((member) => silent(member, path)),
      ...(typeof schema.items === 'object' ? silent(schema.items, `${path}[]`) : []),
    ];
    const all = Object.entries({ '': publishedQuizSchema, ...$defs }).flatMap(([name, schema]) =>
      silent(schema, name),
    );
    expect(all).toEqual([]);
  });

  test('is written as it is', () => {
    const written: unknown = JSON.parse(buildQuizSchema());
    expect(written).toEqual(JSON.parse(JSON.stringify(publishedQuizSchema)));
  });
});

test('the validators need neither eval nor a module at run time', () => {
  expect(buildValidators()).not.toMatch(/\brequire\(|\bimport\b|\beval\(|new Function/);
});
