import Handlebars from 'handlebars';
import { UserError } from '../base/user-error.js';
import type { NameUse } from './template.js';

/** The helper that every plain `{{name}}` is turned into, so that a null or an object in a text is an error. */
export const printHelper = 'print';

/** Helpers that every template may use; the other built-in ones of Handlebars (`log`, `lookup`) are not to be had. */
export const blockHelpers: readonly string[] = ['if', 'unless', 'each', 'with'];

/** Blocks that enter another view, whose keys cannot be told from the file alone. */
const enteringBlocks = new Set(['each', 'with']);

/** A place where a helper is called. */
interface Call {
  readonly path: hbs.AST.Node;
  readonly params: hbs.AST.Expression[];
  readonly hash: hbs.AST.Hash;
}

/** A parsed template, ready for the precompiler. */
interface ParsedTemplate {
  readonly program: hbs.AST.Program;
  /** Sorted as they stand in the file. */
  readonly uses: readonly NameUse[];
}

/**
 * Parses a template, lists the names it uses, refuses what quizpress does not allow, and turns each plain
 * `{{name}}` into a call of the print helper.
 *
 * `Who {{past action}} {{patient}}?` uses the helper `past` and the keys `action` and `patient`.
 *
 * @param firstLine is the line of `file` on which `source` begins.
 * @throws UserError with file and line on a syntax error, `{{{`, `{{&`, a decorator, `log`, `lookup`.
 */
export function parseTemplate(file: string, source: string, firstLine: number): ParsedTemplate {
  const program = parse(file, source, firstLine);
  const uses: NameUse[] = [];
  const visitor = new Handlebars.Visitor();
  let depth = 0;

  const lineOf = (node: hbs.AST.Node): number => node.loc.start.line;
  const refuse = (node: hbs.AST.Node, message: string): never => {
    throw new UserError(`${file}:${lineOf(node)}: ${message}`);
  };
  const takeCall = (call: Call): void => {
    if (!isPath(call.path)) return;
    const name = call.path.original;
    if (name === 'log' || name === 'lookup') refuse(call.path, `"${name}" is not allowed.`);
    if (hasPairs(call.hash)) refuse(call.path, `"${name}" takes values alone, no "name=value".`);
    uses.push({ name, kind: 'helper', line: lineOf(call.path) });
    visitor.acceptArray(call.params);
  };

  visitor.MustacheStatement = (mustache) => {
    if (!mustache.escaped) refuse(mustache, '"{{{" and "{{&" are not allowed; write "{{".');
    if (mustache.params.length > 0 || hasPairs(mustache.hash)) {
      takeCall(mustache);
      return;
    }
    const { path } = mustache;
    if (!isPath(path)) return refuse(mustache, '"{{…}}" holds a name, nothing else.');
    visitor.accept(path);
    mustache.params = [path, textOf(path)];
    mustache.path = pathTo(printHelper, path);
  };
  visitor.SubExpression = takeCall;
  visitor.BlockStatement = (block) => {
    if (block.params.length === 0) {
      refuse(
        block,
        `"{{#${block.path.original}}}" says not what to do; write "{{#if ${block.path.original}}}".`,
      );
    }
    takeCall(block);
    const entered = enteringBlocks.has(block.path.original) ? 1 : 0;
    depth += entered;
    visitor.acceptKey(block, 'program');
    depth -= entered;
    visitor.acceptKey(block, 'inverse');
  };
  visitor.PathExpression = (path) => {
    const [key] = path.parts;
    if (path.data || path.depth !== depth || key === undefined) return;
    uses.push({ name: key, kind: 'key', line: lineOf(path) });
  };
  visitor.PartialStatement = (partial) => {
    if (isPath(partial.name))
      uses.push({ name: partial.name.original, kind: 'partial', line: lineOf(partial) });
    else visitor.accept(partial.name);
    visitor.acceptArray(partial.params);
    visitor.acceptKey(partial, 'hash');
  };
  visitor.PartialBlockStatement = (partial) => refuse(partial, '"{{#>" is not allowed; write "{{>".');
  visitor.Decorator = (decorator) => refuse(decorator, '"{{*" is not allowed.');
  visitor.DecoratorBlock = (decorator) => refuse(decorator, '"{{#*" is not allowed.');

  visitor.accept(program);
  return { program, uses };
}

function parse(file: string, source: string, firstLine: number): hbs.AST.Program {
  try {
    // Leading line ends make every line number one of the file; a text is trimmed after rendering.
    return Handlebars.parse('\n'.repeat(firstLine - 1) + source, { srcName: file });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line] = /^Parse error on line (\d+)/.exec(message) ?? / - (\d+):\d+$/.exec(message) ?? [];
    const said = message.replace(/^Parse error on line \d+:\s*/, '').replace(/\s*\n\s*/g, ' ');
    throw new UserError(`${file}:${line ?? firstLine}: not a Handlebars template: ${said}`);
  }
}

function hasPairs(hash: hbs.AST.Hash | undefined): boolean {
  return hash !== undefined && hash.pairs.length > 0;
}

function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}

function textOf(path: hbs.AST.PathExpression): hbs.AST.StringLiteral {
  return { type: 'StringLiteral', value: path.original, original: path.original, loc: path.loc };
}

function pathTo(name: string, near: hbs.AST.Node): hbs.AST.PathExpression {
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc: near.loc };
}
