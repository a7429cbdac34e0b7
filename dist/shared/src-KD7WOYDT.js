import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  allRules,
  candidate,
  infrastructurePhase,
  repositoryDisclosure,
  servedHosts
} from "./chunk-U6Q573NM.js";
import "./chunk-QFLZBDKU.js";
import "./chunk-GFIJI3LH.js";
import "./chunk-GGPVLW5P.js";
import "./chunk-WAAP6TGD.js";
import "./chunk-LR7A47HP.js";
import "./chunk-WYSY6KR5.js";
import "./chunk-4TR6IVS5.js";
import "./chunk-NQKO4VS7.js";
import "./chunk-RE4VRFVJ.js";
import "./chunk-OVRUMTP3.js";
import "./chunk-V77C22EU.js";
import "./chunk-Z7UFZZVP.js";
export {
  allRules,
  candidate,
  infrastructurePhase,
  repositoryDisclosure,
  servedHosts
};
