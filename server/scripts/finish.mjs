// Turns target/web into target/site: one content hash in all names, fonts, locales, compressed copies, the size budget.
// Usage: node server/scripts/finish.mjs target/web target/site
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [web, site] = process.argv.slice(2);
// First visit of the signed-in app, compressed with brotli, in bytes.
const BUDGET = { 'js + wasm': 350_000, css: 20_000 };
const FONTS = 'style/node_modules/@fontsource-variable/inter/files';
const ASSETS = 'style/assets';
const ALREADY_SMALL = ['.woff2', '.png', '.jpg'];

const digest = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex').slice(0, 12);

// Writes a file and, where it pays, its .br and .gz; returns the brotli size.
function emit(path, content) {
  const target = join(site, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  if (ALREADY_SMALL.includes(extname(path))) return content.length;
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } };
  const brotli = brotliCompressSync(content, options);
  writeFileSync(`${target}.br`, brotli);
  writeFileSync(`${target}.gz`, gzipSync(content, { level: 9 }));
  return brotli.length;
}

// Every `url("fonts/<name>")` of the style sheet is a file of the font package; its own hash goes into its name.
function fonts(css) {
  const found = new Map();
  const text = css.toString().replace(/url\(["']?fonts\/([^"')]+)["']?\)/g, (_, name) => {
    if (!existsSync(join(FONTS, name))) throw new Error(`style: no font file ${name} in ${FONTS}`);
    const content = readFileSync(join(FONTS, name));
    const hashed = `fonts/${basename(name, extname(name))}-${digest(content)}${extname(name)}`;
    found.set(hashed, content);
    return `url(/pkg/${hashed})`;
  });
  return { css: Buffer.from(text), found };
}

// Files whose messages only the server renders, as in app/src/i18n/embedded.rs.
const SERVER_ONLY = ['faults.ftl', 'network.ftl', 'registration.ftl', 'world.ftl'];

// One text a language: its files in the order of their names.
function locales() {
  const texts = new Map();
  const folders = readdirSync('locales', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const lang of folders.map((entry) => entry.name).sort()) {
    const files = readdirSync(join('locales', lang)).filter((name) => name.endsWith('.ftl') && !SERVER_ONLY.includes(name)).sort();
    if (files.length === 0) continue;
    texts.set(lang, Buffer.from(files.map((name) => readFileSync(join('locales', lang, name), 'utf8')).join('\n')));
  }
  return texts;
}

// Scripts that crates bring along; the main script imports them by these relative names.
function snippets() {
  const folder = join(web, 'snippets');
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(web.length + 1), readFileSync(path)];
  });
}

const js = readFileSync(join(web, 'openimi.js'));
const wasm = readFileSync(join(web, 'openimi.wasm'));
const { css, found } = fonts(readFileSync(join(web, 'openimi.css')));
const texts = locales();
const extra = snippets();
const assets = existsSync(ASSETS) ? readdirSync(ASSETS).sort().map((name) => [name, readFileSync(join(ASSETS, name))]) : [];
const hash = digest(js, wasm, css, ...texts.keys(), ...texts.values(), ...extra.flat(), ...assets.flat());

rmSync(site, { recursive: true, force: true });
const sizes = { 'js + wasm': 0, css: 0 };
sizes['js + wasm'] += emit(`pkg/openimi-${hash}.js`, js);
sizes['js + wasm'] += emit(`pkg/openimi-${hash}.wasm`, wasm);
for (const [path, content] of extra) sizes['js + wasm'] += emit(join('pkg', path), content);
sizes.css += emit(`pkg/openimi-${hash}.css`, css);
for (const [path, content] of found) emit(join('pkg', path), content);
for (const [name, content] of assets) {
  const size = emit(`pkg/${basename(name, extname(name))}-${hash}${extname(name)}`, content);
  if (extname(name) === '.js') sizes['js + wasm'] += size;
}
for (const [lang, content] of texts) emit(`i18n/${hash}/${lang}.ftl`, content);

for (const [what, limit] of Object.entries(BUDGET)) {
  console.error(`    ${what}: ${sizes[what]} of ${limit} bytes, brotli${sizes[what] > limit ? ': OVER BUDGET' : ''}`);
}
console.error(`    wasm: ${wasm.length} bytes raw; ${found.size} fonts; ${texts.size} languages; build ${hash}`);
// The server takes its names from this file, so it is written last.
writeFileSync(join(site, 'build-id'), hash);
