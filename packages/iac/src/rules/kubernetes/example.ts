import { indent } from '../indent.ts';
import type { Example } from '../rule.ts';

/** An example that shows a pod: `spec` is the YAML of its `spec`, from column one. */
export function podExample(title: string, spec: string): Example {
  return {
    title,
    source: `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n${indent(spec, 2)}`,
  };
}

/** An example that shows one container of a pod: `fields` is YAML from column one, without name and image. */
export function containerExample(title: string, fields: string): Example {
  return podExample(
    title,
    `containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n${indent(fields, 4)}`,
  );
}
