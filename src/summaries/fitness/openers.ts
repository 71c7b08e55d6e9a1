import type { Knowledge } from '../knowledge.js';
import type { Statement } from '../statement.js';

/** A quotation, or a word for something told before: `This plan`, `They`; not `This year`. */
export const pointingStart =
  /^(?:["“‘]|(?:this(?! (?:week|weekend|month|year|spring|summer|autumn|winter|morning)\b)|that|these|those|it|he|she|they|his|her|their|its)\b)/i;

/**
 * Whether a summary may begin with a statement: the lead, or one that asks nothing of the sentences before it; no
 * quotation, and nothing that begins by pointing.
 * @param lead position of the lead.
 */
export function opens({ continuity, leans, position, text }: Statement, lead: number): boolean {
  if (continuity === null || continuity.isUpdate || pointingStart.test(text)) return false;
  return (
    (position === lead && !leans) ||
    (!continuity.isTied && !continuity.isContrast && continuity.needs.size === 0)
  );
}

/** Whether a statement can open a summary, though it goes on about people whom the scene has named. */
export function introduces(knowledge: Knowledge, statement: Statement): boolean {
  const { continuity, text } = statement;
  if (continuity === null || continuity.isTied || continuity.isUpdate || pointingStart.test(text))
    return false;
  return [...continuity.needs].every((need) => isPersonal(knowledge, need));
}

/** The name of a person, which a summary gives in full where it comes first. */
export function isPersonal({ entityOf }: Knowledge, need: string): boolean {
  const persons = [...entityOf.values()].filter(({ type, name }) => type === 'person' && name.includes(' '));
  return persons.some(
    ({ id, name }) => need === `entity:${id}` || name.split(' ').some((part) => need === `name:${part}`),
  );
}
