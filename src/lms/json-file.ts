import type { Validator } from '../generated/validators.js';
import type { OutputFile } from '../model/file.js';
import { arrange } from './arrange.js';
import { explainViolations } from './explain.js';
import type { JsonSchema } from './schema/schema.js';

/**
 * A value as a JSON file with its keys in the order of the schema.
 * @throws Error when it would break its schema: then a stage before this one is at fault.
 */
export function jsonFile<Type>(
  name: string,
  value: Type,
  schema: JsonSchema,
  validate: Validator<Type>,
): OutputFile {
  const arranged = arrange(value, schema, schema);
  if (!validate(arranged)) {
    const messages = explainViolations(validate.errors ?? [], arranged, schema);
    throw new Error(`${name} would break its schema: ${messages.join('; ')}`);
  }
  return { name, content: `${JSON.stringify(arranged, null, 2)}\n` };
}
