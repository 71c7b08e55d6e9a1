import { createRandom } from '../../../base/random.js';
import { discountRepetition, scoreOf } from '../../../facts/salience/weigh.js';
import type { Example } from './example.js';
import type { SalienceModel } from './fit.js';

/** Gives each fact of an example a score; the highest ranks first. */
export type Order = (example: Example) => readonly number[];

/** The order of the text, in which news tells what matters first: what salience has to beat. */
export const leadOrder: Order = ({ facts }) => facts.map((_, index) => -index);

/** No order at all, drawn from a seed. */
export function randomOrder(seed: string): Order {
  return ({ article, facts }) => {
    const random = createRandom(`${seed} ${article}`);
    return facts.map(() => random());
  };
}

/** As `weighSalience` weighs, with the base and weights of a model. */
export function modelOrder({ base, weights }: SalienceModel): Order {
  return ({ facts }) =>
    discountRepetition(
      facts.map(({ features }) => base + scoreOf(features, weights)),
      facts.map(({ sentence }) => sentence),
    );
}
