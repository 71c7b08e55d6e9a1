import type { JsonSchema } from '../lms/schema/schema.js';

/** A field as the page lists it. */
interface Field {
  /** Its path from the object that the table is of: `paragraphs[].sentences[].id`. */
  readonly path: string;
  readonly schema: JsonSchema;
  /** What may be left out, and what it then is. */
  readonly need: string;
}

/**
 * The page that documents quiz.json, in Markdown: every field of the published schema with its type, whether it may be
 * left out, and what it means; then an example with an item of every type.
 */
export function quizPage(schema: JsonSchema, example: string): string {
  const { $defs = {} } = schema;
  const items = $defs['item']?.oneOf ?? [];
  const named = Object.entries($defs).filter(([name]) => name !== 'item');
  return [
    introduction,
    '## The file',
    table(fieldsOf(schema, '')),
    '## Items',
    itemIntroduction,
    ...items.flatMap((item) => [`### ${titleOf(item)}`, table(fieldsOf(item, ''))]),
    '## Parts that are named above',
    ...named.flatMap(([name, part]) => [`### ${name}`, ...describe(part), table(fieldsOf(part, ''))]),
    '## An example with an item of every type',
    `\`\`\`json\n${example.trim()}\n\`\`\``,
    '',
  ].join('\n\n');
}

const introduction = `# quiz.json, field by field

quiz.json is the form in which quizpress keeps a quiz: every page and every package for a learning platform is made from
it, and it is the one that you edit. Its JSON Schema (2020-12) is in the package: \`quizpress/schema/quiz.json\`.

\`npx quizpress check quiz.json\` tells what is wrong with an edited file: the path, the number and the prompt of the item,
and what is allowed there. \`npx quizpress export quiz.json --formats all\` makes everything from it again.

- Texts are plain: no HTML, no Markdown. A value that is not there is written as \`null\`.
- What students see in an order (choices, right columns, entries, banks) is stored in that order; nothing is shuffled later.
- An id is a letter, then letters, digits, \`-\` and \`_\`. An item keeps its id when others are edited, added or removed.
- In an item of your own (\`"origin": "teacher"\`) leave out whatever has a default, and its id: export gives one, made from
  type and prompt, so that the next export gives the same.

\`version\` is the version of this format, and counts as semantic versions do: the last number for explanations, the
middle one for fields that old files lack and that have a default, the first one for anything that an older program
would read wrongly. A program refuses a version that it does not know, and says so.

This page is compared with the schema by a test; \`npm run goldens\` writes it anew.`;

const itemIntroduction = `\`type\` decides which fields an item has. The words of the table: “must” is always there; “given” is
made by the program where it is missing; “may lack” says that nothing is then said of it; a value is what then holds.`;

function describe({ description }: JsonSchema): readonly string[] {
  return description === undefined ? [] : [description];
}

/** `choice`, or `cloze, word-bank` for two types with the same fields. */
function titleOf(item: JsonSchema): string {
  const { const: only, enum: several = [] } = item.properties?.['type'] ?? {};
  return (several.length === 0 ? [only] : several).map(String).join(', ');
}

/** The fields of an object, those of the objects in it after each. */
function fieldsOf(schema: JsonSchema, before: string): readonly Field[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([key, property]) => {
    const path = `${before}${key}`;
    const field = { path, schema: property, need: needOf(property, required.includes(key)) };
    return [field, ...innerFields(property, path)];
  });
}

/** The fields of what a field holds: an object, a list of objects, or null. */
function innerFields(schema: JsonSchema, path: string): readonly Field[] {
  const { items, anyOf = [] } = schema;
  const inside = typeof items === 'object' ? innerFields(items, `${path}[]`) : [];
  return [
    ...fieldsOf(schema, `${path}.`),
    ...inside,
    ...anyOf.flatMap((member) => innerFields(member, path)),
  ];
}

function needOf(schema: JsonSchema, isRequired: boolean): string {
  if (isRequired) {
    return 'must';
  }
  if ('default' in schema) {
    return code(JSON.stringify(schema.default));
  }
  return schema.readOnly === true ? 'given' : 'may lack';
}

function table(fields: readonly Field[]): string {
  const rows = fields.map(({ path, schema, need }) =>
    [code(path), typeOf(schema), need, schema.description ?? ''].map(cell),
  );
  const lines = [['field', 'is', 'if missing', ''], ['---', '---', '---', '---'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function code(text: string): string {
  return `\`${text}\``;
}

/** The allowed values in words: `text`, `number from 0 to 1, or null`, `list of evidence`. */
function typeOf(schema: JsonSchema): string {
  const { $ref, const: only, enum: values, anyOf, oneOf, items, prefixItems, properties } = schema;
  if ($ref !== undefined) {
    const name = $ref.replace('#/$defs/', '');
    return `[${name}](#${name === 'item' ? 'items' : name.toLowerCase()})`;
  }
  if (values !== undefined) {
    return values.map((value) => code(JSON.stringify(value))).join(', ');
  }
  if (only !== undefined) {
    return code(JSON.stringify(only));
  }
  const members = anyOf ?? oneOf;
  if (members !== undefined) {
    return [...new Set(members.map(typeOf))].join(', or ');
  }
  if (prefixItems !== undefined) {
    return `pair of ${[...new Set(prefixItems.map(typeOf))].join(' and ')}`;
  }
  if (typeof items === 'object') {
    const least = schema.minItems === undefined ? '' : `, at least ${schema.minItems}`;
    const none = Array.isArray(schema.type) ? ', or `null`' : '';
    return `list of ${typeOf(items)}${least}${none}`;
  }
  if (properties !== undefined) {
    return `object with ${Object.keys(properties).map(code).join(', ')}`;
  }
  return plainType(schema);
}

const patternNames: Readonly<Record<string, string>> = {
  '\\S': 'text',
  '^[A-Za-z][A-Za-z0-9_-]*$': 'id',
  '^\\d{4}-\\d{2}-\\d{2}$': 'date as `YYYY-MM-DD`',
  '^[0-9a-f]{64}$': '64 hexadecimal digits',
  '^CCRA\\.R\\.[1-9]$': '`CCRA.R.1` to `CCRA.R.9`',
};

function plainType(schema: JsonSchema): string {
  const { type, pattern, additionalProperties } = schema;
  const types = typeof type === 'string' ? [type] : (type ?? []);
  const names = types.map((each) => {
    switch (each) {
      case 'string':
        return pattern === undefined ? 'text, may be empty' : (patternNames[pattern] ?? code(pattern));
      case 'number':
      case 'integer':
        return `${each === 'integer' ? 'whole number' : 'number'}${limitsOf(schema)}`;
      case 'boolean':
        return '`true` or `false`';
      case 'object':
        return typeof additionalProperties === 'object'
          ? `${typeOf(additionalProperties)} for each id or name`
          : 'object';
      case 'null':
        return '`null`';
      default:
        return each;
    }
  });
  return names.join(', or ');
}

function limitsOf({ minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  if (exclusiveMinimum !== undefined) {
    return ` above ${exclusiveMinimum}`;
  }
  if (minimum !== undefined && maximum !== undefined) {
    return ` from ${minimum} to ${maximum}`;
  }
  return minimum === undefined ? '' : ` from ${minimum} up`;
}
