import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { DESCRIPTION_ID, jsonSchema, mapValues } from './dialect.ts';
import { description, type Schema } from './description.ts';

/** What GitHub tells of a value that its description does not allow. */
export interface Problem {
  /** Where in the value, as `output/annotations/0/path`; empty for the value itself. */
  readonly field: string;
  readonly message: string;
}

/** Names that GitHub's description uses beyond the ones that JSON Schema knows. */
const OWN_FORMATS = ['timestamp', 'int64'];

const ajv = new Ajv({
  allErrors: true,
  // Unknown keywords and formats fail; the rest of "strict" is about style, and GitHub has another.
  strict: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
});
formats.default(ajv);
for (const format of OWN_FORMATS) ajv.addFormat(format, true);
ajv.addVocabulary(['components']);
ajv.addSchema({
  $id: DESCRIPTION_ID,
  components: {
    schemas: mapValues(description.components['schemas'] ?? {}, (schema) =>
      jsonSchema(schema as Schema),
    ),
  },
});

const compiled = new WeakMap<Schema, ValidateFunction>();

/**
 * What is wrong with a value; empty when nothing is. Compiled at first use.
 *
 * @throws Error when the schema does not compile: a schema that is skipped would let everything pass
 */
export function validate(schema: Schema, value: unknown): readonly Problem[] {
  let check = compiled.get(schema);
  if (check === undefined) {
    check = ajv.compile(jsonSchema(schema));
    compiled.set(schema, check);
  }
  return check(value) ? [] : (check.errors ?? []).map(problem);
}

function problem({ instancePath, keyword, message, params }: ErrorObject): Problem {
  const { additionalProperty, allowedValues, limit } = params as {
    additionalProperty?: string;
    allowedValues?: readonly unknown[];
    limit?: number;
  };
  const detail = additionalProperty ?? allowedValues?.join(',');
  return {
    field: instancePath.slice(1),
    message:
      keyword === 'maxItems'
        ? `No more than ${limit ?? 0} items are allowed`
        : `${message ?? keyword}${detail === undefined ? '' : `: ${detail}`}`,
  };
}
