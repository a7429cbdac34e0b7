import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Command,
  Dockerfile,
  ImageReference,
  Instruction,
  Place,
  Stage,
  expand,
  holdsVariable,
  readDockerfile
} from "./chunk-Q2IJLUR6.js";
import "./chunk-SYPKHBS4.js";
import "./chunk-OVRUMTP3.js";
import "./chunk-Z7UFZZVP.js";
export {
  Command,
  Dockerfile,
  ImageReference,
  Instruction,
  Place,
  Stage,
  expand,
  holdsVariable,
  readDockerfile
};
