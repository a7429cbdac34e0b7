import { join } from 'node:path';
import { code, fillSection, prose, table } from './markdown.mjs';
import { read } from './output.mjs';

const TYPES = {
  flag: '`true` or `false`',
  text: 'text',
  texts: 'list of texts',
  date: 'day: `2026-12-31`',
  duration: 'duration: `12h`, `30d`, `2w`',
  number: 'number',
  glob: 'path pattern',
  globs: 'list of path patterns',
  wildcard: 'name, maybe with `*`',
};

/** The keys of .github/gatehouse.yml as a table for people and as a JSON Schema for editors. */
export function configuration(root, { fields, jsonSchema }) {
  const page = join(root, 'docs/configuration.md');
  const content = table(['Key', 'Value', 'What it is'], [...rows(fields, '')]);
  return [
    { path: page, text: fillSection(read(page), 'keys', content) },
    {
      path: join(root, 'docs/gatehouse.schema.json'),
      text: JSON.stringify(jsonSchema()),
    },
  ];
}

function* rows(fields, prefix) {
  for (const [key, field] of Object.entries(fields)) yield* rowsOf(field, prefix + key);
}

/** Of lists of records `name[]`, of keys that the file chooses `name.<name>`. */
function* rowsOf(field, name) {
  if (field.type === 'section') yield* rows(field.fields, `${name}.`);
  else if (field.type === 'records') yield* rows(field.fields, `${name}[].`);
  else if (field.type === 'map') yield* rowsOf(field.of, `${name}.<name>`);
  else yield [code(name), valueOf(field), prose(field.about) + defaultOf(field)];
}

function valueOf(field) {
  const value = field.choices?.map(code).join(', ') ?? TYPES[field.type];
  const limits = [
    field.required && 'required',
    field.minimum !== undefined && `from ${field.minimum}`,
    field.maximum !== undefined && `to ${field.maximum}`,
  ].filter(Boolean);
  return limits.length > 0 ? `${value} (${limits.join(', ')})` : value;
}

function defaultOf(field) {
  return field.default === undefined ? '' : ` Default ${code(String(field.default))}.`;
}
