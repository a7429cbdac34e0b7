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
} from "../shared/chunk-O53PHJMY.js";
import {
  Folder,
  infrastructurePhase
} from "../shared/chunk-URA3AUNM.js";
import "../shared/chunk-75HFEL5S.js";
import "../shared/chunk-DI67ECQN.js";
import "../shared/chunk-GFIJI3LH.js";
import {
  UserError
} from "../shared/chunk-3INN65FB.js";

// actions/suite/src/run.ts
var phases = (settings, config) => {
  if (config.phases?.iac?.enabled === false)
    throw new UserError("the configuration enables no phase", {
      remedy: "Enable one under phases in .github/gatehouse.yml"
    });
  return [
    infrastructurePhase(new Folder(settings.path, settings.exclude), {
      profile: settings.profile,
      allowEmpty: settings.allowEmpty,
      allowParseErrors: settings.allowParseErrors
    })
  ];
};

// actions/suite/src/index.ts
var runner = coreRunner();
var context = readContext(runner.environment, readEventFile);
await runAction(
  runner,
  COMMON_INPUTS,
  (inputs) => scanAndRender("suite", inputs, context, stepFolders(runner.environment), nodeEffects, phases)
);
