export {
  ShellCommand,
  type ShellAssignment,
  type ShellOperator,
  type ShellRedirect,
  type ShellWord,
} from './command.ts';
export { assignmentsOf, commandFromWords, parseShell, type ShellScript } from './parse.ts';
