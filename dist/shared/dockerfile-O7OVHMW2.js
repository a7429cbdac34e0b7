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
} from "./chunk-2UKCQZVP.js";
import "./chunk-NQKO4VS7.js";
import "./chunk-RE4VRFVJ.js";
import "./chunk-OVRUMTP3.js";
import "./chunk-V77C22EU.js";
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
