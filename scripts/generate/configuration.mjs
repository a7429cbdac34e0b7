import { join } from 'node:path';
import { code, fillSection, prose, table } from './markdown.mjs';
import { read } from './output.mjs';

const TYPES = { flag: '`true` or `false`', text: 'text', texts: 'list of texts' };

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
  for (const [key, field] of Object.entries(fields)) {
    const name = prefix + key;
    if (field.type === 'section') yield* rows(field.fields, `${name}.`);
    else
      yield [
        code(name),
        field.choices?.map(code).join(', ') ?? TYPES[field.type],
        prose(field.about),
      ];
  }
}
