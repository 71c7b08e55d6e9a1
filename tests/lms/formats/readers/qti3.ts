import type { Element } from '../read-back.js';
import { all, attribute, parseXml, textAt } from '../read-back.js';
import type { Asked } from './asked.js';
import { gapMark, plain, sorted } from './asked.js';

/** Reads a QTI 3.0 package: the items that its test names, by their interaction and their declared key. */
export function readQti3(files: ReadonlyMap<string, string>): ReadonlyMap<string, Asked> {
  const test = parseXml(files.get('test.xml') ?? '');
  return new Map(
    all(test, 'qti-assessment-item-ref').map((reference) => {
      const item = parseXml(markGaps(files.get(attribute(reference, 'href')) ?? ''));
      const id = attribute(item, 'identifier');
      if (id !== attribute(reference, 'identifier')) throw new Error(`item ${id}`);
      const [weight] = all(reference, 'qti-weight');
      const rubric = all(item, 'qti-rubric-block').flatMap((block) =>
        all(block, 'p').map(({ text }) => plain(text)),
      );
      const points = Number(weight === undefined ? 1 : attribute(weight, 'value'));
      const prompt = plain(textAt(item, 'qti-prompt') ?? all(item, 'p')[0]?.text ?? '');
      return [id, { prompt, general: rubric.join(' '), points, ...ownOf(item, prompt, rubric) }] as const;
    }),
  );
}

function ownOf(item: Element, prompt: string, rubric: readonly string[]) {
  const correct = all(item, 'qti-correct-response').flatMap((response) =>
    all(response, 'qti-value').map(({ text }) => text),
  );
  const mapped = all(item, 'qti-map-entry').map((entry) => attribute(entry, 'map-key'));
  const total = all(item, 'qti-map-entry').reduce(
    (sum, entry) => sum + Number(attribute(entry, 'mapped-value')),
    0,
  );
  const interaction = interactionOf(item);
  const options = optionsOf(interaction);
  switch (interaction.name) {
    case 'qti-choice-interaction': {
      if ([...options].map(([id, text]) => `${id} ${text}`).join() === 'true True,false False') {
        return { kind: 'statement', answer: correct[0] === 'true' } as const;
      }
      const asked = [...options].map(([id, text]) => {
        const feedback = rubric.find((line) => line.startsWith(`${text}: `));
        return { text, right: correct.includes(id), feedback: feedback?.slice(text.length + 2) ?? '' };
      });
      return {
        kind: 'choice',
        several: attribute(interaction, 'max-choices') !== '1',
        options: asked,
      } as const;
    }
    case 'qti-text-entry-interaction':
      return { kind: 'answer', accepted: mapped.map(plain) } as const;
    case 'qti-order-interaction':
      return { kind: 'order', entries: correct.map((id) => options.get(id) ?? '') } as const;
    case 'qti-match-interaction': {
      if (Math.abs(total - 1) > 1e-9) throw new Error(`a matching of ${total}`);
      const [, right] = all(interaction, 'qti-simple-match-set');
      const pairs = correct.map((pair) => pair.split(' ').map((id) => options.get(id) ?? ''));
      return {
        kind: 'pairs',
        pairs: pairs.map(([one = '', other = '']) => [one, other] as const),
        offered: sorted(right === undefined ? [] : [...optionsOf(right).values()]),
      } as const;
    }
    case 'qti-gap-match-interaction': {
      const key = new Map(correct.map((pair) => pair.split(' ')).map(([word = '', gap = '']) => [gap, word]));
      const gaps = all(interaction, 'qti-gap').map((gap) => ({
        accepted: [options.get(key.get(attribute(gap, 'identifier')) ?? '') ?? ''],
        offered: sorted([...options.values()]),
      }));
      const passage = interaction.children.filter(({ name }) => name === 'p').map(({ text }) => text);
      return { kind: 'gaps', prompt: plain(`${prompt} ${passage.join(' ')}`), gaps } as const;
    }
    case 'qti-extended-text-interaction':
      return { kind: 'open', notes: rubric.join(' ') } as const;
    default:
      throw new Error(`no interaction ${interaction.name}`);
  }
}

function interactionOf(item: Element): Element {
  const [body] = all(item, 'qti-item-body');
  const found = (element: Element): readonly Element[] =>
    element.name.endsWith('-interaction') ? [element] : element.children.flatMap(found);
  const [interaction] = body === undefined ? [] : found(body);
  if (interaction === undefined) throw new Error('no interaction');
  return interaction;
}

/** The options by id; a gap in a passage is none. */
function optionsOf(element: Element): ReadonlyMap<string, string> {
  return new Map(
    ['qti-simple-choice', 'qti-simple-associable-choice', 'qti-gap-text'].flatMap((name) =>
      all(element, name).map((option) => [attribute(option, 'identifier'), plain(option.text)] as const),
    ),
  );
}

/** The passage of a gap match: its text does not say where the gaps are, so that they are marked before reading. */
function markGaps(xml: string): string {
  return xml.replace(/<qti-gap identifier="[^"]*"\/>/gu, (gap) => `${gapMark}${gap}`);
}
