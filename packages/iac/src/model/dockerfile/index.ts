export { Command } from './command.ts';
export { Dockerfile, readDockerfile } from './dockerfile.ts';
export { ImageReference } from './image.ts';
export { Instruction } from './instruction.ts';
export { Place } from './place.ts';
export { Stage, type Base } from './stage.ts';
export { expand, holdsVariable } from './variables.ts';
