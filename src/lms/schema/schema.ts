/** The part of JSON Schema 2020-12 that quizpress uses; `discriminator` is OpenAPI's, for which ajv has support. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly readOnly?: boolean;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: boolean | JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly discriminator?: { readonly propertyName: string };
}

/**
 * A JSON schema that knows the type of what it allows: written once, it is checked against the types of the model
 * by the compiler, and against values by ajv. `Type` lives in the compiler only.
 */
export interface Schema<Type> {
  readonly json: JsonSchema;
  /** The named schemas that `json` refers to as `#/$defs/NAME`. */
  readonly definitions: Readonly<Record<string, JsonSchema>>;
  /** Never there at run time. */
  readonly type?: Type;
}

/** The type of the values that a schema allows. */
export type Infer<Of> = Of extends Schema<infer Type> ? Type : never;

type Shape = Readonly<Record<string, Schema<unknown>>>;

function leaf(json: JsonSchema): { readonly json: JsonSchema; readonly definitions: Record<string, never> } {
  return { json, definitions: {} };
}

function definitionsOf(schemas: readonly Schema<unknown>[]): Readonly<Record<string, JsonSchema>> {
  return Object.assign({}, ...schemas.map((schema) => schema.definitions));
}

/** Text with something to see in it. */
export const text: Schema<string> = leaf({ type: 'string', pattern: '\\S' });

/** Text that may be empty: a space between two blanks counts. */
export const anyText: Schema<string> = leaf({ type: 'string' });

/** An id: a letter first, as QTI and XML want it. */
export const identifier: Schema<string> = leaf({ type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_-]*$' });

export const truth: Schema<boolean> = leaf({ type: 'boolean' });

/** A number within limits, both included. */
export function number(
  limits: Pick<JsonSchema, 'minimum' | 'maximum' | 'exclusiveMinimum'> = {},
): Schema<number> {
  return leaf({ type: 'number', ...limits });
}

/** A whole number within limits, both included. */
export function integer(limits: Pick<JsonSchema, 'minimum' | 'maximum'> = {}): Schema<number> {
  return leaf({ type: 'integer', ...limits });
}

/** Text of one pattern (ECMAScript, `u` flag). */
export function pattern(source: string): Schema<string> {
  return leaf({ type: 'string', pattern: source });
}

/** One of a few fixed values. */
export function oneOf<const Value extends string | number>(...values: readonly Value[]): Schema<Value> {
  const [only, ...others] = values;
  return leaf(others.length === 0 ? { const: only } : { enum: values });
}

/** The value or null; null is written, never left out. */
export function nullable<Type>(schema: Schema<Type>): Schema<Type | null> {
  const { json, definitions } = schema;
  if (json.enum !== undefined) {
    return { json: { ...json, enum: [...json.enum, null] }, definitions };
  }
  if (typeof json.type === 'string' && json.properties === undefined) {
    return { json: { ...json, type: [json.type, 'null'] }, definitions };
  }
  return { json: { anyOf: [json, { type: 'null' }] }, definitions };
}

export function array<Type>(items: Schema<Type>, minItems = 0): Schema<readonly Type[]> {
  const least = minItems === 0 ? {} : { minItems };
  return { json: { type: 'array', items: items.json, ...least }, definitions: items.definitions };
}

/** Exactly two, each of its own kind. */
export function pair<First, Second>(
  first: Schema<First>,
  second: Schema<Second>,
): Schema<readonly [First, Second]> {
  return {
    json: { type: 'array', prefixItems: [first.json, second.json], items: false, minItems: 2, maxItems: 2 },
    definitions: definitionsOf([first, second]),
  };
}

/** Exactly these properties, in this order when written; all of them must be there. */
export function object<const Of extends Shape>(
  properties: Of,
): Schema<{ readonly [Key in keyof Of]: Infer<Of[Key]> }> {
  const entries = Object.entries(properties);
  return {
    json: {
      type: 'object',
      properties: Object.fromEntries(entries.map(([key, schema]) => [key, schema.json])),
      required: entries.map(([key]) => key),
      additionalProperties: false,
    },
    definitions: definitionsOf(Object.values(properties)),
  };
}

/** These properties where they are there, and any others beside them. */
export function open<const Of extends Shape>(
  properties: Of,
): Schema<{ readonly [Key in keyof Of]?: Infer<Of[Key]> }> {
  const { json, definitions } = object(properties);
  return { json: { ...json, required: [], additionalProperties: true }, definitions };
}

/** Any number of values, each under an id or name. */
export function map<Type>(values: Schema<Type>): Schema<Readonly<Record<string, Type>>> {
  return { json: { type: 'object', additionalProperties: values.json }, definitions: values.definitions };
}

/** One of several kinds of object; with `tag`, the property whose value tells them apart. */
export function union<const Members extends readonly Schema<unknown>[]>(
  members: Members,
  tag?: string,
): Schema<Infer<Members[number]>> {
  const jsons = members.map((member) => member.json);
  const json: JsonSchema =
    tag === undefined
      ? { anyOf: jsons }
      : { type: 'object', required: [tag], discriminator: { propertyName: tag }, oneOf: jsons };
  return { json, definitions: definitionsOf(members) };
}

/** Gives a schema a name of its own, under which the published schema lists it once. */
export function named<Type>(name: string, schema: Schema<Type>): Schema<Type> {
  return {
    json: { $ref: `#/$defs/${name}` },
    definitions: { ...schema.definitions, [name]: schema.json },
  };
}

/** What a reader of the schema is told about a value. */
export function described<Type>(description: string, schema: Schema<Type>): Schema<Type> {
  return { json: { description, ...schema.json }, definitions: schema.definitions };
}

/** A property that a teacher may leave out of quiz.json; it is filled in when the file is read. */
export function withDefault<Type>(value: Type, schema: Schema<Type>): Schema<Type> {
  return { json: { ...schema.json, default: value }, definitions: schema.definitions };
}

/** A property that the program gives where a teacher leaves it out, and that nobody need think of. */
export function givenByProgram<Type>(schema: Schema<Type>): Schema<Type> {
  return { json: { ...schema.json, readOnly: true }, definitions: schema.definitions };
}

/** A whole schema as a document of its own, every property required. */
export function strictDocument(id: string, title: string, schema: Schema<unknown>): JsonSchema {
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  return { $schema, $id: id, title, ...schema.json, $defs: schema.definitions };
}

/** The same document for what people write: properties with a default, and ids that the program gives, may lack. */
export function lenientDocument(id: string, title: string, schema: Schema<unknown>): JsonSchema {
  return lenient(strictDocument(id, title, schema));
}

function lenient(schema: JsonSchema): JsonSchema {
  const { properties, required, $defs, items, oneOf: tagged, anyOf } = schema;
  return {
    ...schema,
    ...(properties && { properties: mapValues(properties, lenient) }),
    ...(properties && required && { required: required.filter((key) => !mayLack(properties[key])) }),
    ...(typeof items === 'object' && { items: lenient(items) }),
    ...(tagged && { oneOf: tagged.map(lenient) }),
    ...(anyOf && { anyOf: anyOf.map(lenient) }),
    ...($defs && { $defs: mapValues($defs, lenient) }),
  };
}

function mayLack(schema: JsonSchema | undefined): boolean {
  return schema !== undefined && ('default' in schema || schema.readOnly === true);
}

function mapValues<Value, Result>(
  values: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Readonly<Record<string, Result>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
