export { DockerInstruction, type DockerFlag, type DockerHeredoc } from './instruction.ts';
export { loadDockerfileParser, type ParseDockerfile } from './load.ts';
export type { DockerComment, ParsedDockerfile } from './parse.ts';
export { SplicedText } from './spliced.ts';
export { readJsonForm, type DockerPair, type DockerWord } from './words.ts';
