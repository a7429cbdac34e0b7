import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  addLocalFile,
  addUnverified,
  apkAllowUntrusted,
  aptAllowUnauthenticated,
  aptAssumeYes,
  aptForceYes,
  chpasswd,
  copiedSecretFile,
  copyFromItself,
  curlInsecure,
  distUpgrade,
  duplicateCmd,
  duplicateEntrypoint,
  duplicateHealthcheck,
  duplicateStageName,
  gemVersion,
  gitSslNoVerify,
  goVersion,
  latestTag,
  nodeTlsRejectUnauthorized,
  npmStrictSsl,
  npmStrictSslVariable,
  npmVersion,
  pipTrustedHost,
  pipTrustedHostVariable,
  pipVersion,
  portRange,
  pythonHttpsVerify,
  relativeWorkdir,
  rootUser,
  rpmNosignature,
  secretBuildArg,
  secretInEnv,
  shellForm,
  sshPort,
  sudo,
  systemWorkdir,
  updateAlone,
  wgetInsecure,
  yumNogpgcheck,
  yumSslverify
} from "./chunk-A6ZSGFGN.js";
import "./chunk-2UKCQZVP.js";
import "./chunk-FPUBPWWA.js";
import "./chunk-NQKO4VS7.js";
import "./chunk-RE4VRFVJ.js";
import "./chunk-OVRUMTP3.js";
import "./chunk-V77C22EU.js";
import "./chunk-Z7UFZZVP.js";

// packages/iac/src/rules/dockerfile/default.generated.ts
var rules = [
  aptAssumeYes,
  distUpgrade,
  updateAlone,
  addLocalFile,
  addUnverified,
  duplicateHealthcheck,
  latestTag,
  apkAllowUntrusted,
  aptAllowUnauthenticated,
  aptForceYes,
  rpmNosignature,
  yumNogpgcheck,
  gemVersion,
  goVersion,
  npmVersion,
  pipVersion,
  portRange,
  sshPort,
  duplicateCmd,
  duplicateEntrypoint,
  shellForm,
  copiedSecretFile,
  secretBuildArg,
  secretInEnv,
  copyFromItself,
  duplicateStageName,
  curlInsecure,
  gitSslNoVerify,
  nodeTlsRejectUnauthorized,
  npmStrictSslVariable,
  npmStrictSsl,
  pipTrustedHostVariable,
  pipTrustedHost,
  pythonHttpsVerify,
  wgetInsecure,
  yumSslverify,
  chpasswd,
  rootUser,
  sudo,
  relativeWorkdir,
  systemWorkdir
];
export {
  rules
};
