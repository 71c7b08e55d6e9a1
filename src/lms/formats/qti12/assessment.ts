import type { StudyPack } from '../../../model/quiz.js';
import type { XmlElement } from '../xml.js';
import { element, writeXml } from '../xml.js';
import { metadata } from './parts.js';

const namespace = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';

/** The namespace of schema locations. */
export const instance = 'http://www.w3.org/2001/XMLSchema-instance';

/** A test with its items; `schema` is the address of the schema that it follows. */
export function assessment(
  { id, title }: Pick<StudyPack, 'id' | 'title'>,
  items: readonly XmlElement[],
  fields: Readonly<Record<string, string>>,
  schema: string,
): string {
  return writeXml(
    element(
      'questestinterop',
      { xmlns: namespace, 'xmlns:xsi': instance, 'xsi:schemaLocation': `${namespace} ${schema}` },
      element(
        'assessment',
        { ident: id, title },
        metadata(fields),
        element('section', { ident: 'root_section' }, ...items),
      ),
    ),
  );
}
