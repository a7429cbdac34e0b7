import { describe, expect, it } from '@jest/globals';
import { readAnnotation } from '../src/annotations.ts';
import { COMMANDS, parseCommand } from '../src/command-parser.ts';

function read(properties: string) {
  const command = parseCommand(`::error ${properties}::m`, COMMANDS);
  if (!command) throw new Error('not a command');
  const { annotation, corrections } = readAnnotation('error', command, '/home/runner/repo');
  const { level, message, ...rest } = annotation;
  expect([level, message]).toEqual(['error', 'm']);
  return { ...rest, corrections: corrections.length };
}

describe('the lines and columns of an annotation', () => {
  it.each([
    ['line=2', { startLine: 2, corrections: 0 }],
    [
      'line=2,endLine=2,col=3,endColumn=9',
      { startLine: 2, endLine: 2, startColumn: 3, endColumn: 9, corrections: 0 },
    ],
    ['line=2,col=3', { startLine: 2, startColumn: 3, corrections: 0 }],
    ['endLine=4', { startLine: 4, endLine: 4, corrections: 1 }],
    ['line=2,endColumn=4', { startLine: 2, startColumn: 4, endColumn: 4, corrections: 1 }],
    ['col=3', { corrections: 1 }],
    ['line=2,endLine=4,col=3', { startLine: 2, endLine: 4, corrections: 1 }],
    ['line=4,endLine=2', { corrections: 1 }],
    ['line=2,col=9,endColumn=3', { startLine: 2, corrections: 1 }],
    ['line=x,col=y', { corrections: 0 }],
    ['line=99999999999', { corrections: 0 }],
  ])('%s', (properties, expected) => {
    expect(read(properties)).toEqual(expected);
  });
});

describe('the file of an annotation', () => {
  it.each([
    ['/home/runner/repo/a/b.yml', 'a/b.yml'],
    ['/home/runner/repository/b.yml', '/home/runner/repository/b.yml'],
    ['a/b.yml', 'a/b.yml'],
  ])('%s becomes %s', (file, expected) => {
    expect(read(`file=${file}`).file).toBe(expected);
  });
});
