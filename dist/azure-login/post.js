import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  removeFootprint
} from "../shared/chunk-SUVKC7SA.js";
import {
  coreRunner,
  stepFolders
} from "../shared/chunk-QJSFW2GK.js";
import "../shared/chunk-X4HF35QX.js";
import "../shared/chunk-DU4YOAL6.js";
import "../shared/chunk-7JGPPK6P.js";
import "../shared/chunk-5C36VEPK.js";
import "../shared/chunk-TBPKBEKI.js";
import "../shared/chunk-S4TM63MD.js";
import "../shared/chunk-V77C22EU.js";
import "../shared/chunk-OVRUMTP3.js";
import "../shared/chunk-Z7UFZZVP.js";

// actions/azure-login/src/post.ts
var runner = coreRunner();
var { environment } = runner;
var folder = environment["STATE_folder"] ?? "";
if (folder !== "" && removeFootprint(stepFolders(environment).temp, folder))
  runner.printLine("Removed what this login had written.");
