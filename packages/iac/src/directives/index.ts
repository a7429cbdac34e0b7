import type { Directive } from '@gatehouse/findings';
import type { ReadFile } from '../discover/reader.ts';
import { annotationDirectives } from './annotations.ts';
import { dockerfileDirectives } from './dockerfile.ts';
import { yamlDirectives } from './yaml.ts';

/** Every suppression that is written in a file. */
export function directivesOf(file: ReadFile): Directive[] {
  if (file.dockerfile) return dockerfileDirectives(file.dockerfile);
  if (!file.source || file.documents.length === 0) return [];
  return [...yamlDirectives(file.source, file.documents), ...file.objects.flatMap(annotationDirectives)];
}
