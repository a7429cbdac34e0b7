import { cutBytes } from '../client/cut.ts';

/** As the API takes it (docs.github.com, "Create a check run", `output.annotations`). Lines and columns from 1. */
export interface CheckAnnotation {
  /** From the root of the repository. */
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  /** Taken only within one line. */
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title?: string;
  /** Plain text. */
  readonly message: string;
}

/** GitHub's limits, from its API description: bytes and characters. */
const MESSAGE_BYTES = 64 * 1024;
const TITLE_LENGTH = 255;

/** What GitHub takes of an annotation: one that it would refuse takes 49 others with it. */
export function acceptable(annotation: CheckAnnotation): CheckAnnotation {
  const { path, annotation_level, title, message, start_column, end_column } = annotation;
  const start_line = Math.max(1, annotation.start_line);
  const end_line = Math.max(start_line, annotation.end_line);
  const hasColumns = start_line === end_line && start_column !== undefined && start_column >= 1;
  return {
    path,
    start_line,
    end_line,
    ...(hasColumns && {
      start_column,
      end_column: Math.max(start_column, end_column ?? start_column),
    }),
    annotation_level,
    ...(title !== undefined && title !== '' && { title: title.slice(0, TITLE_LENGTH) }),
    message: message === '' ? '(no message)' : cutBytes(message, MESSAGE_BYTES),
  };
}
