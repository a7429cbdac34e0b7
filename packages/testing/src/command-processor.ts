import { type AnnotationLevel, readAnnotation } from './annotations.ts';
import { type Command, COMMANDS, commandShape, parseCommand } from './command-parser.ts';
import type { StepRecord } from './step-record.ts';

/** Only shape the log on GitHub's page; the runner passes them through. */
const LOG_MARKERS: ReadonlySet<string> = new Set(['command', 'section']);

/** What may not be a stop token besides the empty string and the commands themselves. */
const RESERVED_TOKEN = 'pause-logging';

/** Reads the lines of one step and obeys the commands among them (ActionCommandManager.cs). */
export class CommandProcessor {
  readonly #record: StepRecord;
  readonly #workspace: string;
  readonly #state: Map<string, string>;
  readonly #registered = new Set(COMMANDS);
  #echo: boolean;
  #stopToken: string | undefined;

  constructor(
    record: StepRecord,
    options: { workspace: string; state: Map<string, string>; echo: boolean },
  ) {
    this.#record = record;
    this.#workspace = options.workspace;
    this.#state = options.state;
    this.#echo = options.echo;
  }

  /** One line of the step's stdout or stderr, without its line end. */
  process(line: string): void {
    const command = parseCommand(line, this.#registered);
    if (this.#stopToken !== undefined) {
      if (command?.name === this.#stopToken) this.#resume();
      this.#record.write(line);
    } else if (command === undefined) {
      this.#note(commandShape(line), line);
      this.#record.write(line);
    } else {
      this.#record.commands.push(command);
      if (command.syntax === 'legacy')
        this.#record.violations.push(`The legacy command ##[${command.name}] was obeyed: ${line}`);
      this.#obey(command, line);
    }
  }

  #note(name: string | undefined, line: string): void {
    if (name !== undefined && !LOG_MARKERS.has(name.toLowerCase()))
      this.#record.violations.push(`The runner knows no command '${name}': ${line}`);
  }

  #obey(command: Command, line: string): void {
    const quiet = ['add-mask', 'debug', 'error', 'warning', 'notice', 'stop-commands'];
    if (this.#echo && !quiet.includes(command.name)) this.#record.write(line);
    try {
      this.#execute(command, line);
    } catch (error) {
      this.#record.refuse(`command '${quiet.includes(command.name) ? command.name : line}'`, error);
    }
  }

  #execute(command: Command, line: string): void {
    switch (command.name) {
      case 'error':
      case 'warning':
      case 'notice':
        this.#annotate(command.name, command);
        break;
      case 'debug':
        this.#record.debug(command.data);
        break;
      case 'group':
        this.#record.write(`##[group]${command.data}`);
        break;
      case 'endgroup':
        this.#record.write('##[endgroup]');
        break;
      case 'echo':
        this.#setEcho(command.data);
        break;
      case 'add-mask':
        this.#addMask(command.data);
        break;
      case 'stop-commands':
        this.#stop(command.data, line);
        break;
      case 'set-output':
        this.#record.outputs.set(this.#deprecatedName(command), command.data);
        break;
      case 'save-state':
        this.#state.set(this.#deprecatedName(command), command.data);
        break;
      case 'set-env':
      case 'add-path':
        throw new Error(
          `The \`${command.name}\` command is disabled. Please upgrade to using Environment Files.`,
        );
      default:
        this.#record.violations.push(`Problem matchers are not emulated: ${line}`);
    }
  }

  #annotate(level: AnnotationLevel, command: Command): void {
    const { annotation, corrections } = readAnnotation(level, command, this.#workspace);
    for (const correction of corrections)
      this.#record.violations.push(`An annotation was corrected, ${correction}: ${command.data}`);
    this.#record.annotate(annotation);
  }

  #setEcho(value: string): void {
    const state = value.trim().toLowerCase();
    if (state !== 'on' && state !== 'off')
      throw new Error(
        `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${value}'.`,
      );
    this.#echo = state === 'on';
  }

  #addMask(secret: string): void {
    if (secret.trim() === '') {
      const message = "Can't add secret mask for empty string in ##[add-mask] command.";
      this.#record.annotate({ level: 'warning', message });
      return;
    }
    if (this.#echo) this.#record.write('::add-mask::***');
    this.#record.masks.addLines(secret);
  }

  #stop(token: string, line: string): void {
    const name = token.toLowerCase();
    if (name === '' || name === RESERVED_TOKEN || this.#registered.has(name))
      throw new Error(
        "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.",
      );
    this.#stopToken = name;
    this.#registered.add(name);
    if (token.length > 6) this.#record.masks.add(token);
    this.#record.write(line);
  }

  #resume(): void {
    if (this.#stopToken !== undefined) this.#registered.delete(this.#stopToken);
    this.#stopToken = undefined;
  }

  #deprecatedName(command: Command): string {
    this.#record.violations.push(`The command '${command.name}' is deprecated`);
    const name = command.properties.get('name') ?? '';
    if (name === '')
      throw new Error(`Required field 'name' is missing in ##[${command.name}] command.`);
    return name;
  }
}
