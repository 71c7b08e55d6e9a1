import { UserError } from '../../base/user-error.js';

/** A JSON object of unknown fields with the place it was read from, for messages. */
export interface JsonRecord {
  readonly fields: ReadonlyMap<string, unknown>;
  /** `qa.jsonl, line 3`. */
  readonly place: string;
}

function parse(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UserError(`${place} is not JSON; each line must be one JSON object.`);
  }
}

/**
 * The objects of a JSON Lines text, empty lines left out.
 * @throws UserError naming the line that is no JSON object.
 */
export function readRecords(text: string, name: string): readonly JsonRecord[] {
  return text.split('\n').flatMap((line, index) => {
    const place = `${name}, line ${index + 1}`;
    if (line.trim() === '') {
      return [];
    }
    return [toRecord(parse(line, place), place)];
  });
}

/** @throws UserError when the value is no JSON object. */
export function toRecord(value: unknown, place: string): JsonRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UserError(`${place} is no JSON object.`);
  }
  return { fields: new Map(Object.entries(value)), place };
}

/** @throws UserError when the field is no text. */
export function textField({ fields, place }: JsonRecord, field: string): string {
  const value = fields.get(field);
  if (typeof value !== 'string') {
    throw new UserError(`${place} has no text under "${field}".`);
  }
  return value;
}

/** @throws UserError when the field is no list of JSON objects. */
export function recordsField({ fields, place }: JsonRecord, field: string): readonly JsonRecord[] {
  const value: unknown = fields.get(field);
  if (!Array.isArray(value)) {
    throw new UserError(`${place} has no list under "${field}".`);
  }
  return value.map((member: unknown) => toRecord(member, place));
}

/** @throws UserError when the field is no JSON object. */
export function recordField({ fields, place }: JsonRecord, field: string): JsonRecord {
  return toRecord(fields.get(field), `${place}, "${field}"`);
}

/** @throws UserError when the field is no number. */
export function numberField({ fields, place }: JsonRecord, field: string): number {
  const value = fields.get(field);
  if (typeof value !== 'number') {
    throw new UserError(`${place} has no number under "${field}".`);
  }
  return value;
}

/** @throws UserError when the field is no list of texts. */
export function textsField({ fields, place }: JsonRecord, field: string): readonly string[] {
  const value: unknown = fields.get(field);
  if (!Array.isArray(value) || !value.every((member: unknown) => typeof member === 'string')) {
    throw new UserError(`${place} has no list of texts under "${field}".`);
  }
  return value;
}
