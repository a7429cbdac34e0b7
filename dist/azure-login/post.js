import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  removeFootprint
} from "../shared/chunk-SUVKC7SA.js";
import {
  coreRunner,
  stepFolders
} from "../shared/chunk-FS3VNQOI.js";
import "../shared/chunk-2OX4C7MX.js";
import "../shared/chunk-SYFQWATB.js";
import "../shared/chunk-V77C22EU.js";
import "../shared/chunk-Z7UFZZVP.js";

// actions/azure-login/src/post.ts
var runner = coreRunner();
var { environment } = runner;
var folder = environment["STATE_folder"] ?? "";
if (folder !== "" && removeFootprint(stepFolders(environment).temp, folder))
  runner.printLine("Removed what this login had written.");
