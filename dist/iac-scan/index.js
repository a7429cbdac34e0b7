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
import "../shared/chunk-SYPKHBS4.js";
import "../shared/chunk-OVRUMTP3.js";
import "../shared/chunk-Z7UFZZVP.js";

// actions/iac-scan/src/run.ts
var phases = (settings, _, side) => [
  infrastructurePhase(side.tree(settings.path, { exclude: settings.exclude, kindOf: candidate }), {
    ...settings,
    // Fixes are for reviewers, and they look at the head.
    fixIn: () => side.name === "head"
  })
];

// actions/iac-scan/src/index.ts
var runner = coreRunner();
await runScanningAction({
  name: "iac-scan",
  makePhases: phases,
  runner,
  context: readContext(runner.environment, readEventFile),
  folders: stepFolders(runner.environment),
  effects: nodeEffects
});
