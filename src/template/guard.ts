import runtime, { type HelperOptions } from 'handlebars/runtime.js';
import { UserError } from '../base/user-error.js';

/**
 * A function that templates may call: `{{past action}}` gives it the value of `action`. It never receives null or
 * undefined; what it returns is placed as text, or decides an `if`.
 */
type Helper = (...inputs: readonly unknown[]) => string | number | boolean;

export type Helpers = Readonly<Record<string, Helper>>;

/** Handlebars' own form of a helper. */
type RawHelper = (this: unknown, ...received: readonly unknown[]) => unknown;

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

/**
 * Turns a caller's helpers into those that Handlebars calls: each refuses null and undefined. The blocks `if`,
 * `unless` and `with` refuse undefined alone, since a view has every key set and null says "there is none".
 */
export function guardHelpers(helpers: Helpers): Readonly<Record<string, RawHelper>> {
  const guarded: Record<string, RawHelper> = { print };
  for (const [name, helper] of Object.entries(helpers)) {
    guarded[name] = (...received) => {
      const inputs = received.slice(0, -1);
      inputs.forEach((input, index) => {
        if (input !== null && input !== undefined) return;
        const which = inputs.length > 1 ? ` as its ${ordinals[index] ?? 'last'} value` : '';
        fail(received, `the helper "${name}" was given nothing${which}`);
      });
      return helper(...inputs);
    };
  }
  for (const name of ['if', 'unless', 'each', 'with'] as const) {
    guarded[name] = function block(value, options) {
      if (value === undefined) fail([options], `"{{#${name}}}" was given a name that the view has not`);
      if (name === 'each' && !Array.isArray(value)) fail([options], '"{{#each}}" was given no list');
      return runtime.helpers[name].call(this, value, isOptions(options) ? options : {});
    };
  }
  return guarded;
}

/** What a plain `{{name}}` calls, with its value and its name: text and numbers pass. */
const print: RawHelper = (...received) => {
  const [value, name] = received;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (value === undefined) return fail(received, `the view has no "${name}"`);
  if (value === null) return fail(received, `"${name}" is nothing here; put it inside "{{#if ${name}}}"`);
  return fail(received, `"${name}" is no text`);
};

function fail(received: readonly unknown[], message: string): never {
  const options = received.at(-1);
  const place = isOptions(options) && options.loc ? `${options.loc.source}:${options.loc.start.line}: ` : '';
  throw new UserError(`${place}${message}.`);
}

function isOptions(value: unknown): value is HelperOptions {
  return typeof value === 'object' && value !== null && 'hash' in value;
}
