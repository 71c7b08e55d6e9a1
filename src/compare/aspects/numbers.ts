import { finderOf, type Relation } from './aspect.js';
import { type FigureRelation, figuresOf, relateFigures } from './figures.js';

/** What a relation of figures means for the number itself, and for how exactly it is given. */
const asNumber: Readonly<Record<FigureRelation, Relation>> = {
  other: 'other',
  same: 'same',
  vaguer: 'vaguer',
  hedged: 'same',
  uneven: 'differs',
  conflicts: 'conflicts',
};
const asPrecision: Readonly<Record<FigureRelation, Relation>> = {
  ...asNumber,
  hedged: 'differs',
  uneven: 'vaguer',
  conflicts: 'vaguer',
};

/** `two people`, `three people`; `scores of hostages`, `many hostages`. */
export const findNumberDifferences = finderOf({
  aspect: 'number',
  read: figuresOf,
  relate: (one, other) => asNumber[relateFigures(one, other)],
});

/** `nearly eight weeks`, `eight weeks`; `nearly 60 passengers`, `58 passengers`. */
export const findPrecisionDifferences = finderOf({
  aspect: 'precision',
  read: figuresOf,
  relate: (one, other) => asPrecision[relateFigures(one, other)],
});
