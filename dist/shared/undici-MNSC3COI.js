import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require_undici
} from "./chunk-HTIHLKXK.js";
import "./chunk-Z7UFZZVP.js";
export default require_undici();
