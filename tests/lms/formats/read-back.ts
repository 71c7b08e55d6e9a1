import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import type { Format } from '../../../src/lms/formats/exporter.js';
import { exporters } from '../../../src/lms/formats/exporters.js';
import type { StudyPack } from '../../../src/model/quiz.js';

/** An element as somebody else's parser saw it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** All text in it. */
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 100_000_000 },
});

/** The root of an XML document. */
export function parseXml(text: string): Element {
  const nodes: unknown = parser.parse(text);
  const root = elementsOf(nodes).find(({ name }) => name !== '?xml');
  if (root === undefined) {
    throw new Error('no root element');
  }
  return root;
}

function elementsOf(nodes: unknown): readonly Element[] {
  if (!Array.isArray(nodes)) {
    return [];
  }
  return nodes.flatMap((node: object): readonly Element[] => {
    const entries = Object.entries(node);
    const [name, content] = entries.find(([key]) => key !== ':@') ?? ['#text', ''];
    if (name === '#text') {
      return [];
    }
    const attributes: unknown = entries.find(([key]) => key === ':@')?.[1];
    return [
      {
        name,
        attributes: Object.fromEntries(
          Object.entries(attributes ?? {}).map(([key, value]) => [key, String(value)]),
        ),
        children: elementsOf(content),
        text: textOf(content),
      },
    ];
  });
}

function textOf(nodes: unknown): string {
  if (!Array.isArray(nodes)) {
    return '';
  }
  return nodes
    .map((node: object) =>
      Object.entries(node)
        .filter(([key]) => key !== ':@')
        .map(([key, value]) => (key === '#text' ? String(value) : textOf(value)))
        .join(''),
    )
    .join('');
}

/** Every element of a name below another, itself included, in the order of the document. */
export function all(element: Element, name: string): readonly Element[] {
  const own = element.name === name ? [element] : [];
  return [...own, ...element.children.flatMap((child) => all(child, name))];
}

/** The text of the first element of a name; null where there is none. */
export function textAt(element: Element, name: string): string | null {
  return all(element, name)[0]?.text ?? null;
}

/** What a reader sees of HTML as the exporters write it: paragraphs and breaks as line ends. */
export function readHtml(html: string): string {
  return html
    .replace(/<\/p><p>/gu, '\n\n')
    .replace(/<br \/>/gu, '\n')
    .replace(/<\/?(?:p|strong|h3)>/gu, '')
    .replace(/&(?:(lt|gt|quot|amp)|#(\d+));/gu, (_, name, code) =>
      code === undefined ? (entities.get(name) ?? '') : String.fromCodePoint(Number(code)),
    );
}

const entities: ReadonlyMap<unknown, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['amp', '&'],
]);

/** The value of an attribute; empty where there is none. */
export function attribute(element: Element, name: string): string {
  return element.attributes[name] ?? '';
}

/** The files of a format, by path in its package or by name, as text. */
export function filesOf(pack: StudyPack, format: Format): ReadonlyMap<string, string> {
  const files = exporters[format]
    .export(pack)
    .value.flatMap(({ name, content }): readonly (readonly [string, string])[] =>
      typeof content === 'string'
        ? [[name, content]]
        : Object.entries(unzipSync(content)).map(([path, bytes]) => [path, strFromU8(bytes)]),
    );
  return new Map(files);
}

/** The one file that has something in its path. */
export function fileOf(pack: StudyPack, format: Format, part: string): string {
  for (const [path, text] of filesOf(pack, format)) {
    if (path.includes(part)) {
      return text;
    }
  }
  throw new Error(`${format} has no file with ${part}`);
}
