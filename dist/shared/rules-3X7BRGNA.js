import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  passiveRules
} from "./chunk-ZW6W4E6V.js";
import "./chunk-F7L6S4BX.js";
import "./chunk-GGPVLW5P.js";
import "./chunk-LR7A47HP.js";
import "./chunk-6FKBOMEZ.js";
import "./chunk-4TR6IVS5.js";
import "./chunk-NQKO4VS7.js";
import "./chunk-RE4VRFVJ.js";
import "./chunk-OVRUMTP3.js";
import "./chunk-NTKFJ3AW.js";
import "./chunk-2LDV6EY6.js";
import "./chunk-S4TM63MD.js";
import "./chunk-FWMHJ5XR.js";
import "./chunk-V77C22EU.js";
import "./chunk-Z7UFZZVP.js";
export {
  passiveRules
};
