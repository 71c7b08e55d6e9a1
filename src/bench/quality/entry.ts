import type { Family } from '../../model/candidate.js';
import type { Item, Skill } from '../../model/item.js';
import type { RenderedItem } from './render.js';

/** Who wrote an item; the judges never see it. */
type System = 'quizpress' | 'experts';

/** An item on its way to the judges, with what the score is broken down by. */
export interface PanelEntry {
  readonly system: System;
  /** Name of the article it belongs to, the key of its text. */
  readonly article: string;
  /** What the judges see. */
  readonly rendered: RenderedItem;
  /** Null for experts' items, which carry no class. */
  readonly skill: Skill | null;
  /** Null for experts' items. */
  readonly family: Family | null;
  /** Name of the form or maker; null where quiz.json is all there is, and for experts' items. */
  readonly form: string | null;
}

/** Families of the items whose type alone does not tell: what they ask for does. */
const familyBySkill = {
  retrieve: 'retrieval',
  infer: 'inference',
  interpret: 'interpretation',
  evaluate: 'evaluation',
  vocabulary: 'vocabulary',
} as const satisfies Record<Skill, Family>;

/** The family of a finished item: by its type where that decides, else by its skill. */
export function familyOf(item: Item): Family {
  switch (item.type) {
    case 'true-false':
      return 'statement';
    case 'cloze':
    case 'word-bank':
      return 'gap';
    case 'matching':
    case 'ordering':
    case 'open':
      return item.type;
    case 'choice':
    case 'short-answer':
    case 'numeric':
    case 'list':
      return familyBySkill[item.skill];
  }
}

/**
 * The question word of a prompt, for the mix of question words: `How many people …?` gives `how many`,
 * `By how long was …?` `how long`; null for statements, gaps and instructions.
 */
export function questionWord(prompt: string): string | null {
  if (!prompt.includes('?')) {
    return null;
  }
  const found = /\b(?:how(?: (?:many|much|long|far|often|old))?|what|who|whom|whose|when|where|why|which)\b/i;
  return found.exec(prompt)?.[0].toLowerCase() ?? null;
}
