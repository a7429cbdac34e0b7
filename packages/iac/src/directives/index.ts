import type { Directive } from '@gatehouse/findings';
import type { ReadFile } from '../discover/reader.ts';
import { annotationDirectives } from './annotations.ts';
import { dockerfileDirectives } from './dockerfile.ts';
import { yamlDirectives } from './yaml.ts';

/** Nobody writes more; those after are not obeyed, so what they would hide stays in sight. */
const MAX_DIRECTIVES = 10_000;

/** The suppressions that are written in a file. */
export function directivesOf(file: ReadFile): readonly Directive[] {
  return allDirectives(file).slice(0, MAX_DIRECTIVES);
}

function allDirectives(file: ReadFile): readonly Directive[] {
  if (file.dockerfile) return dockerfileDirectives(file.dockerfile);
  if (!file.source || file.documents.length === 0) return [];
  return [
    ...yamlDirectives(file.source, file.documents),
    ...file.objects.flatMap(annotationDirectives),
  ];
}
