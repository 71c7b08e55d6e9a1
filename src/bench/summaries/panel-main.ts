import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom, shuffle } from '../../base/random.js';
import { wordCount } from '../../base/text.js';
import { UserError } from '../../base/user-error.js';
import { defaultContentOptions } from '../../model/options.js';
import { createEngine } from '../../pipeline.js';
import { addSeen, drawArticles, readSeen } from '../quality/draw.js';
import { openShared, readText } from '../quality/shared.js';
import { makePanel } from './panel.js';

// `npm run quality:summaries -- SHARED --out DIR [--articles NAME,NAME]`: a sheet for judging summaries of articles that
// no round has seen, or of those that are named, to judge the same ones again.

const weights = new URL('../../../src/language/weights/english.bin', import.meta.url);
const seenFile = 'tests/quality/seen.txt';
/** A report of fewer words is as short as its summary. */
const fewestWords = 80;

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'out/summaries-panel' },
      count: { type: 'string', default: '20' },
      seed: { type: 'string', default: defaultContentOptions.seed },
      articles: { type: 'string' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined)
    throw new UserError('Which folder? npm run quality:summaries -- ../shared, which holds data/.');
  if (existsSync(join(values.out, 'panel.md')))
    throw new UserError(`${values.out}/panel.md is there already; give another folder with --out.`);
  const shared = openShared(folder);
  const seenText = existsSync(seenFile) ? readText(seenFile) : '';
  const seen = readSeen(seenText);
  const news = ['wikinews', 'voa'].flatMap((kind) => readNews(join(folder, 'data', 'news', kind)));
  const readNamed = (name: string) =>
    news.find((one) => one.name === name) ?? { name, bytes: shared.readArticle(name) };
  const draw = () => {
    const unseen = news.filter(({ name }) => !seen.has(name));
    const some = shuffle(createRandom(`${values.seed} news`), unseen).slice(0, Number(values.count));
    const others = drawArticles(shared.pool, seen, Number(values.count) - some.length, values.seed);
    return [...some.map(({ name }) => name), ...others];
  };
  const articles = (values.articles?.split(',') ?? draw()).map(readNamed);
  const engine = await createEngine(readFileSync(weights));
  const packs = articles.map(
    ({ name, bytes }) =>
      engine.make({ name: `${name}.txt`, bytes, slug: '' }, { ...defaultContentOptions, questions: 1 }).value
        .pack,
  );
  mkdirSync(values.out, { recursive: true });
  for (const { name, content } of makePanel(packs, values.seed))
    writeFileSync(join(values.out, name), content);
  const names = articles.map(({ name }) => name);
  appendFileSync(seenFile, addSeen(seenText, names).slice(seenText.length));
  process.stdout.write(`${values.out}/panel.md: ${packs.length} articles\n${names.join('\n')}\n`);
}

function readNews(folder: string): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  return readdirSync(folder)
    .toSorted()
    .map((file) => ({ name: file.replace(/\..*$/u, ''), bytes: readFileSync(join(folder, file)) }))
    .filter(({ bytes }) => wordCount(new TextDecoder().decode(bytes)) >= fewestWords);
}

try {
  await run();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
