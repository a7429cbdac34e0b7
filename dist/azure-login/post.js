import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  tidyAfter
} from "../shared/chunk-CA4NREHR.js";
import "../shared/chunk-5MCYR3CJ.js";
import {
  coreRunner,
  stepFolders
} from "../shared/chunk-ME6UIIZQ.js";
import "../shared/chunk-2OX4C7MX.js";
import "../shared/chunk-TNFLWCXZ.js";
import "../shared/chunk-FWMHJ5XR.js";
import "../shared/chunk-V77C22EU.js";
import "../shared/chunk-Z7UFZZVP.js";

// actions/azure-login/src/post.ts
var runner = coreRunner();
var { environment } = runner;
var folder = environment["STATE_folder"] ?? "";
if (folder !== "") tidyAfter(runner, stepFolders(environment).temp, folder);
