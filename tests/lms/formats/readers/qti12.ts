import type { Element } from '../read-back.js';
import { all, attribute, parseXml, readHtml, textAt } from '../read-back.js';
import type { Asked } from './asked.js';
import { gapMark, plain, sorted } from './asked.js';

/** Reads the items of a QTI 1.2 test as Canvas's reader and Moodle's restore of cartridges do: by type, then by score. */
export function readQti12(xml: string): ReadonlyMap<string, Asked> {
  const read = new Map<string, Asked>();
  for (const item of all(parseXml(xml), 'item')) {
    const fields = new Map(
      all(item, 'qtimetadatafield').map((field) => [
        textAt(field, 'fieldlabel'),
        textAt(field, 'fieldentry'),
      ]),
    );
    const type = fields.get('question_type') ?? fields.get('cc_profile') ?? '';
    const id = attribute(item, 'ident');
    if (read.has(id)) throw new Error(`two items ${id}`);
    if (type === 'text_only_question') continue;
    const prompt = plain(readHtml(textAt(child(item, 'presentation'), 'mattext') ?? ''));
    const base = {
      prompt,
      general: feedbackOf(item, 'general_fb'),
      points: Number(fields.get('points_possible') ?? fields.get('cc_weighting')),
    };
    read.set(id, { ...base, ...ownOf(item, type, prompt, fields.get('grading_notes') ?? base.general) });
  }
  return read;
}

function ownOf(item: Element, type: string, prompt: string, notes: string) {
  switch (type) {
    case 'multiple_choice_question':
    case 'cc.multiple_choice.v0p1':
    case 'multiple_answers_question':
    case 'cc.multiple_response.v0p1':
      return readChoice(
        item,
        all(item, 'response_lid').some((lid) => attribute(lid, 'rcardinality') === 'Multiple'),
      );
    case 'true_false_question':
    case 'cc.true_false.v0p1': {
      // PrairieLearn wants these words, Moodle these ids.
      const labels = labelsOf(item).map(({ id, text }) => `${id} ${text}`);
      if (labels.join() !== 'true True,false False') throw new Error(`labels ${labels.join()}`);
      return { kind: 'statement', answer: scored(item)[0]?.values[0] === 'true' } as const;
    }
    case 'short_answer_question':
    case 'cc.fib.v0p1':
      return {
        kind: 'answer',
        accepted: scored(item)
          .flatMap(({ values }) => values)
          .map(plain),
      } as const;
    case 'numerical_question': {
      const value = textAt(item, 'varequal') ?? '';
      const [least, most] = [Number(textAt(item, 'vargte')), Number(textAt(item, 'varlte'))];
      return {
        kind: 'number',
        value: Number(value),
        tolerance: Number(((most - least) / 2).toPrecision(12)),
      } as const;
    }
    case 'fill_in_multiple_blanks_question':
    case 'multiple_dropdowns_question':
      return readGaps(item, prompt, type === 'multiple_dropdowns_question');
    case 'matching_question':
      return readPairs(item);
    case 'essay_question':
    case 'cc.essay.v0p1':
      if (all(item, 'varequal').length > 0) throw new Error('an essay with a key');
      return { kind: 'open', notes: plain(notes) } as const;
    default:
      throw new Error(`no type ${type}`);
  }
}

function readChoice(item: Element, several: boolean) {
  const [score, another] = scored(item);
  if (score?.score !== 100 || another !== undefined) throw new Error('one score of 100');
  const options = labelsOf(item).map(({ id, text }) => ({
    text,
    right: score.values.includes(id),
    feedback: feedbackOf(item, `${id}_fb`),
  }));
  // Where all must be chosen and no other, those that are not right stand under "not".
  const refused = options.filter(({ right }) => !right).length;
  if (several && score.refused !== refused) throw new Error('wrong options have to be refused');
  return { kind: 'choice', several: several && score.values.length > 1, options } as const;
}

function readGaps(item: Element, prompt: string, isOffered: boolean) {
  const right = new Set(scored(item).flatMap(({ values }) => values));
  let shown = prompt;
  const gaps = all(item, 'response_lid').map((response) => {
    const name = attribute(response, 'ident').replace(/^response_/u, '');
    if (shown.split(`[${name}]`).length !== 2) throw new Error(`gap ${name} is not there once`);
    shown = shown.replace(`[${name}]`, gapMark);
    const labels = labelsOf(response);
    const accepted = sorted(labels.filter(({ id }) => right.has(id)).map(({ text }) => text));
    if (isOffered && accepted.length !== 1) throw new Error('one right option for each gap');
    return { accepted, offered: isOffered ? sorted(labels.map(({ text }) => text)) : null };
  });
  return { kind: 'gaps', prompt: shown, gaps } as const;
}

function readPairs(item: Element) {
  const rows = all(item, 'response_lid');
  const total = scored(item).reduce((sum, { score }) => sum + score, 0);
  if (Math.abs(total - 100) > 0.1) throw new Error(`a matching of ${total}`);
  const key = new Map(scored(item).map(({ respident, values }) => [respident, values[0]]));
  const pairs = rows.map((row) => {
    const partner = labelsOf(row).find(({ id }) => id === key.get(attribute(row, 'ident')));
    return [plain(textAt(row, 'mattext') ?? ''), partner?.text ?? ''] as const;
  });
  const [first] = rows;
  return {
    kind: 'pairs',
    pairs,
    offered: sorted(first === undefined ? [] : labelsOf(first).map(({ text }) => text)),
  } as const;
}

/** The conditions that score: whose values earn how much, and how many values must not be there. */
function scored(item: Element) {
  return all(item, 'respcondition')
    .filter((condition) => all(condition, 'setvar').length > 0)
    .map((condition) => {
      const refused = all(condition, 'not').flatMap((not) => all(not, 'varequal'));
      const equal = all(condition, 'varequal').filter((each) => !refused.includes(each));
      return {
        respident: equal[0] === undefined ? '' : attribute(equal[0], 'respident'),
        values: equal.map(({ text }) => text),
        refused: refused.length,
        score: Number(textAt(condition, 'setvar')),
      };
    });
}

function labelsOf(element: Element): readonly { readonly id: string; readonly text: string }[] {
  return all(element, 'response_label')
    .filter((label) => all(label, 'mattext').length > 0)
    .map((label) => ({ id: attribute(label, 'ident'), text: plain(textAt(label, 'mattext') ?? '') }));
}

/** Feedback that is there and is shown by some condition. */
function feedbackOf(item: Element, ident: string): string {
  const isShown = all(item, 'displayfeedback').some((display) => attribute(display, 'linkrefid') === ident);
  const feedback = all(item, 'itemfeedback').find((each) => attribute(each, 'ident') === ident);
  if (isShown !== (feedback !== undefined)) throw new Error(`feedback ${ident} has no place`);
  return feedback === undefined ? '' : plain(readHtml(textAt(feedback, 'mattext') ?? ''));
}

function child(element: Element, name: string): Element {
  const found = element.children.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}
