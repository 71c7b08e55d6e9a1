/** An element of XML, written by `writeXml`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** An element, or text that is escaped when written. */
export type XmlNode = XmlElement | string;

/** `element('text', {}, 'a < b')` is written as `<text>a &lt; b</text>`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly XmlNode[]
): XmlElement {
  return { name, attributes, children };
}

/** A document with its declaration; elements that hold elements only are indented, text stays as it is. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}\n`;
}

function writeElement({ name, attributes, children }: XmlElement, indent: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const tag = `${name}${written.join('')}`;
  if (children.length === 0) {
    return `<${tag}/>`;
  }
  if (children.some((child) => typeof child === 'string')) {
    const content = children.map((child) =>
      typeof child === 'string' ? escapeXml(child) : writeElement(child, ''),
    );
    return `<${tag}>${content.join('')}</${name}>`;
  }
  const inner = `${indent}  `;
  const content = children.map((child) =>
    typeof child === 'string' ? '' : `\n${inner}${writeElement(child, inner)}`,
  );
  return `<${tag}>${content.join('')}\n${indent}</${name}>`;
}

/**
 * Text as it may stand in XML 1.0, between tags and in attributes: control characters, lone surrogates and the two
 * noncharacters are no XML in any spelling and go; a carriage return keeps only as a reference.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\p{Cc}/gu, (control) => ('\t\n\r'.includes(control) || control > '~' ? control : ''))
    .replace(/[\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
