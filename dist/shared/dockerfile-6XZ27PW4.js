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
} from "./chunk-Y7AI6Z3H.js";
import "./chunk-7JGPPK6P.js";
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
