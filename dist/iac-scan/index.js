import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  COMMON_INPUTS,
  coreRunner,
  nodeEffects,
  readContext,
  readEventFile,
  runAction,
  scanAndRender,
  stepFolders
} from "../shared/chunk-I5XOK6JF.js";
import {
  Folder,
  infrastructurePhase
} from "../shared/chunk-ZWD4G6VP.js";
import "../shared/chunk-RMJW2DUW.js";
import "../shared/chunk-DI67ECQN.js";
import "../shared/chunk-GFIJI3LH.js";
import "../shared/chunk-BW2VTTPU.js";

// actions/iac-scan/src/run.ts
var phases = (settings) => [
  infrastructurePhase(new Folder(settings.path, settings.exclude), settings)
];

// actions/iac-scan/src/index.ts
var runner = coreRunner();
var context = readContext(runner.environment, readEventFile);
await runAction(
  runner,
  COMMON_INPUTS,
  (inputs) => scanAndRender("iac", inputs, context, stepFolders(runner.environment), nodeEffects, phases)
);
