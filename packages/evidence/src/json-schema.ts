import { STATEMENT } from './statement.ts';

/** The published JSON Schema (draft 2020-12). */
export function jsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Gatehouse evidence: an in-toto Statement v1 about one run of a scan',
    ...STATEMENT.schema,
  };
}
