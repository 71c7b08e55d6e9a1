import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildTemplates } from '../../src/build/templates.js';
import { builtInTemplates } from '../../src/template/built-in.js';
import { checkNames } from '../../src/template/check-names.js';
import { compileTemplates } from '../../src/template/compile.js';
import { layTemplates } from '../../src/template/layers.js';

const root = join(import.meta.dirname, '../..');
const files = readdirSync(join(root, 'templates'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.hbs'),
);

test('the build writes the same bytes each time, and they are those in use', () => {
  const text = buildTemplates(root);
  expect(buildTemplates(root)).toBe(text);
  expect(text).toBe(readFileSync(join(root, 'src/generated/templates.js'), 'utf8'));
});

test.each(files)('%s escapes everything', (path) => {
  expect(readFileSync(join(root, 'templates', path), 'utf8')).not.toMatch(/\{\{~?[{&]/);
});

test('every partial that a page names is there', () => {
  const { pages, partials } = builtInTemplates;
  for (const template of [...Object.values(pages), ...Object.values(partials)]) {
    expect(() => checkNames(template, 'partial', partials)).not.toThrow();
  }
});

describe('a teacher’s folder', () => {
  const own = compileTemplates(
    [
      { path: 'questions/event-agent-who.hbs', source: '---\nfact: event\n---\nWho, please?' },
      { path: 'styles/large.css', source: 'p {}' },
      { path: 'pages/extra.hbs', source: 'x' },
    ],
    'mine',
  );
  const set = layTemplates(builtInTemplates, own);

  test('takes the place of files of the same name and adds others', () => {
    expect(set.styles['large']).toBe('p {}');
    expect(set.pages['extra']?.file).toBe('mine/pages/extra.hbs');
    expect(set.questions['event-agent-who']?.file).toBe('mine/questions/event-agent-who.hbs');
  });

  test('leaves the rest as it is', () => {
    expect(set.pages['worksheet']).toBe(builtInTemplates.pages['worksheet']);
    expect(set.styles['base']).toBe(builtInTemplates.styles['base']);
    expect(set.partials).toEqual(builtInTemplates.partials);
  });
});
