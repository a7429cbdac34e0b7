import {
  type Annotation,
  type AnnotationLevel,
  ANNOTATIONS_PER_LEVEL,
  MESSAGE_LIMIT,
} from './annotations.ts';
import type { Command } from './command-parser.ts';
import type { Masks } from './masks.ts';

/** What one step has said and done so far, as the runner records it. */
export class StepRecord {
  readonly annotations: Annotation[] = [];
  readonly commands: Command[] = [];
  readonly log: string[] = [];
  readonly outputs = new Map<string, string>();
  readonly violations: string[] = [];
  droppedAnnotations = 0;
  /** Set by a command or file that the runner could not process. */
  failed = false;
  summary = '';

  readonly masks: Masks;
  readonly #debugging: boolean;

  constructor(masks: Masks, debugging: boolean) {
    this.masks = masks;
    this.#debugging = debugging;
  }

  write(line: string): void {
    this.log.push(this.masks.mask(line));
  }

  debug(text: string): void {
    if (!this.#debugging) return;
    for (const line of text.split(/\r?\n/u)) this.write(`##[debug]${line}`);
  }

  /** Masks, cuts, keeps while the level has room, and always writes to the log. */
  annotate(annotation: Annotation): void {
    const message = this.masks.mask(annotation.message).slice(0, MESSAGE_LIMIT);
    const { level } = annotation;
    if (this.#count(level) < ANNOTATIONS_PER_LEVEL)
      this.annotations.push({ ...annotation, message });
    else this.droppedAnnotations++;
    if (message !== '') this.write(`##[${level}]${message}`);
    for (const [name, value] of Object.entries({ title: annotation.title, file: annotation.file }))
      if (value !== undefined && this.masks.covers(value))
        this.violations.push(
          `A masked value stands in the ${name} of an annotation, where it is not masked.`,
        );
  }

  /** An error of the runner's own: it fails the step. */
  refuse(what: string, error: unknown): void {
    this.failed = true;
    this.annotate({ level: 'error', message: `Unable to process ${what} successfully.` });
    this.annotate({
      level: 'error',
      message: error instanceof Error ? error.message : String(error),
    });
  }

  #count(level: AnnotationLevel): number {
    return this.annotations.filter((annotation) => annotation.level === level).length;
  }
}
