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
} from "./chunk-HXPUFJJQ.js";
import "./chunk-BW2VTTPU.js";
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
