// The catalogue of procedures as its files hold it: a definition with the tables of its shared parts, and its English
// texts.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type TomlTable, type TomlValue, parse } from 'smol-toml';

const CATALOGUE = resolve(import.meta.dirname, '../../server/procedures');

/** A table of a definition, or a row of one. */
export type Row = TomlTable;

/** A definition made whole, as it is in force: what it shares stands in it. */
export interface Whole {
  definition: Row;
  /** English texts by `message.attribute`. */
  texts: Map<string, string>;
}

/** Reads a definition by its policy area and name. */
export function readWhole(area: string, name: string): Whole {
  const own = join(CATALOGUE, area, name);
  const { shared, ...definition } = readTable(join(own, 'procedure.toml'));
  const texts = textsIn(join(own, 'texts/en.ftl'));
  for (const part of listOf(shared)) {
    // The nearest folder has the part.
    const folders = [join(CATALOGUE, area, 'shared', String(part)), join(CATALOGUE, 'shared', String(part))];
    const folder = folders.find((folder) => existsSync(folder));
    if (folder === undefined) throw new Error(`${name} shares ${String(part)}, which no folder has`);
    for (const [table, rows] of Object.entries(readTable(join(folder, 'part.toml')))) {
      definition[table] = [...listOf(definition[table]), ...listOf(rows)];
    }
    for (const [key, text] of textsIn(join(folder, 'texts/en.ftl'))) if (!texts.has(key)) texts.set(key, text);
  }
  return { definition, texts };
}

/** The rows of a table; none where it is not there. */
export function rowsOf(table: Row, name: string): Row[] {
  return listOf(table[name]) as Row[];
}

/** A list, whatever it holds. */
export function listOf(value: TomlValue | undefined): TomlValue[] {
  return Array.isArray(value) ? value : [];
}

/** Tables whose rows stand on a page in their order, and follow-ups, which may depend on those before them. */
const ORDERED = ['section', 'field', 'question', 'follow_up'];
/** Names of which each stands once, in any order. */
const SETS = ['from', 'by', 'states', 'tell'];

/** What a definition says: the same for two that differ in nothing but order where order says nothing. */
export function meaning(definition: Row): unknown {
  const plain = (value: TomlValue, name = ''): unknown => {
    if (Array.isArray(value)) {
      const rows = value.map((row) => plain(row));
      const isTable = value.some((row) => typeof row === 'object');
      const isFree = SETS.includes(name) || (isTable && !ORDERED.includes(name));
      return isFree ? rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : rows;
    }
    if (typeof value !== 'object') return value;
    const keys = Object.entries(value as Row).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(keys.map(([key, value]) => [key, plain(value, key)]));
  };
  return plain(definition);
}

function readTable(file: string): Row {
  return parse(readFileSync(file, 'utf8'));
}

function textsIn(file: string): Map<string, string> {
  return existsSync(file) ? readTexts(readFileSync(file, 'utf8')) : new Map();
}

/** The texts of a file by `message.attribute`, each in one line, with the legal terms that they name. */
export function readTexts(source: string): Map<string, string> {
  const texts = new Map<string, string>();
  let message = '';
  for (const line of source.split('\n')) {
    message = /^([a-z][\w-]*) =$/.exec(line)?.[1] ?? message;
    const [, attribute, text] = /^ {4}\.([\w-]+) = (.+)$/.exec(line) ?? [];
    if (attribute !== undefined && text !== undefined) texts.set(`${message}.${attribute}`, withTerms(text));
  }
  return texts;
}

/** With each `{ -term }` as the file of terms says it, in the form that it names; `{ -Term }` begins with a capital letter. */
function withTerms(text: string): string {
  return text.replace(/\{ -([\w-]+)(?:\(form: "([\w-]+)"\))? \}/g, (_, name: string, form?: string) => {
    const small = name.charAt(0).toLowerCase() + name.slice(1);
    const term = new RegExp(`^-${small} =((?: .+)?(?:\\n .+)*)`, 'm').exec(terms)?.[1]?.trim();
    const variant = form === undefined ? /\*\[[\w-]+\] (.+)/ : new RegExp(`\\[${form}\\] (.+)`);
    const words = term?.startsWith('{') === true ? variant.exec(term)?.[1] : term;
    if (words === undefined) throw new Error(`there is no term ${name} ${form ?? ''}`);
    return /^[A-Z]/.test(name) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  });
}

const terms = readFileSync(join(CATALOGUE, 'terms/en.ftl'), 'utf8');
