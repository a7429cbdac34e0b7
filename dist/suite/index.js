import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FILE_INPUTS,
  runOnThisRunner
} from "../shared/chunk-SDVMD77D.js";
import {
  dastPhases,
  everyRule
} from "../shared/chunk-QYZJP6MS.js";
import {
  candidate,
  infrastructurePhase
} from "../shared/chunk-U6Q573NM.js";
import "../shared/chunk-QFLZBDKU.js";
import "../shared/chunk-GFIJI3LH.js";
import "../shared/chunk-GGPVLW5P.js";
import "../shared/chunk-WAAP6TGD.js";
import "../shared/chunk-LR7A47HP.js";
import "../shared/chunk-CPDVBBPU.js";
import "../shared/chunk-6FKBOMEZ.js";
import "../shared/chunk-WBZJRRQI.js";
import "../shared/chunk-WYSY6KR5.js";
import "../shared/chunk-XJOE75XD.js";
import "../shared/chunk-4TR6IVS5.js";
import "../shared/chunk-NQKO4VS7.js";
import "../shared/chunk-RE4VRFVJ.js";
import "../shared/chunk-OVRUMTP3.js";
import "../shared/chunk-KPYCVMZK.js";
import "../shared/chunk-SQGHSKCX.js";
import "../shared/chunk-NTKFJ3AW.js";
import "../shared/chunk-ME6UIIZQ.js";
import "../shared/chunk-2OX4C7MX.js";
import "../shared/chunk-TNFLWCXZ.js";
import "../shared/chunk-2LDV6EY6.js";
import "../shared/chunk-S4TM63MD.js";
import "../shared/chunk-FWMHJ5XR.js";
import {
  UserError
} from "../shared/chunk-V77C22EU.js";
import "../shared/chunk-Z7UFZZVP.js";

// actions/suite/src/run.ts
function phases(step) {
  const dast = dastPhases({}, step);
  return (...run) => {
    const [, { phases: named }] = run;
    const enabled = [
      ...named?.iac?.enabled === false ? [] : [infrastructure],
      ...named?.dast === void 0 || named.dast.enabled === false ? [] : [dast]
    ];
    if (enabled.length === 0)
      throw new UserError("the configuration enables no phase", {
        remedy: "Enable one under phases in .github/gatehouse.yml"
      });
    return enabled.flatMap((makePhases) => makePhases(...run));
  };
}
var infrastructure = (settings, _, side) => {
  const { path, exclude } = settings;
  const tree = side.tree(path, { exclude, kindOf: candidate });
  return [infrastructurePhase(tree, { ...settings, fixIn: () => side.name === "head" })];
};

// actions/suite/src/index.ts
await runOnThisRunner({
  name: "suite",
  inputs: FILE_INPUTS,
  makePhases: (_, step) => phases(step),
  catalogue: everyRule
});
