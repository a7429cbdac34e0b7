export { DockerInstruction, type DockerFlag, type DockerHeredoc } from './instruction.ts';
export { parseDockerfile, type DockerComment, type ParsedDockerfile } from './parse.ts';
export { SplicedText } from './spliced.ts';
export { readJsonForm, type DockerPair, type DockerWord } from './words.ts';
