import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  candidate,
  infrastructurePhase
} from "../shared/chunk-DD3V6K2E.js";
import "../shared/chunk-QFLZBDKU.js";
import "../shared/chunk-GFIJI3LH.js";
import {
  coreRunner,
  nodeEffects,
  readEventFile,
  runScanningAction,
  stepFolders
} from "../shared/chunk-NNDP7LOM.js";
import "../shared/chunk-HTIHLKXK.js";
import {
  readContext
} from "../shared/chunk-OC5LKXNH.js";
import "../shared/chunk-JHC434H5.js";
import {
  UserError
} from "../shared/chunk-SYPKHBS4.js";
import "../shared/chunk-OVRUMTP3.js";
import "../shared/chunk-Z7UFZZVP.js";

// actions/suite/src/run.ts
var phases = (settings, config, side) => {
  if (config.phases?.iac?.enabled === false)
    throw new UserError("the configuration enables no phase", {
      remedy: "Enable one under phases in .github/gatehouse.yml"
    });
  const { path, exclude } = settings;
  return [infrastructurePhase(side.tree(path, { exclude, kindOf: candidate }), settings)];
};

// actions/suite/src/index.ts
var runner = coreRunner();
await runScanningAction({
  name: "suite",
  makePhases: phases,
  runner,
  context: readContext(runner.environment, readEventFile),
  folders: stepFolders(runner.environment),
  effects: nodeEffects
});
