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
import {
  UserError
} from "../shared/chunk-BW2VTTPU.js";

// actions/suite/src/run.ts
var phases = (settings, config) => {
  if (config.phases?.iac?.enabled === false)
    throw new UserError("the configuration enables no phase", {
      remedy: "Enable one under phases in .github/gatehouse.yml"
    });
  return [infrastructurePhase(new Folder(settings.path, settings.exclude), settings)];
};

// actions/suite/src/index.ts
var runner = coreRunner();
var context = readContext(runner.environment, readEventFile);
await runAction(
  runner,
  COMMON_INPUTS,
  (inputs) => scanAndRender("suite", inputs, context, stepFolders(runner.environment), nodeEffects, phases)
);
