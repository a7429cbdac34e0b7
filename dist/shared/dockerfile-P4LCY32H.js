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
} from "./chunk-FQHD7GKA.js";
import "./chunk-LI2BS3YZ.js";
import "./chunk-TBPKBEKI.js";
import "./chunk-V77C22EU.js";
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
