import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-Z7UFZZVP.js";

// packages/iac/src/rules/dockerfile/kin.generated.ts
var kin = {
  "dockerfile/apt-assume-yes": ["DS-0021"],
  "dockerfile/apt-cli": ["CKV_DOCKER_9"],
  "dockerfile/update-alone": ["CKV_DOCKER_5", "DS-0017"],
  "dockerfile/update-without-install": ["CKV_DOCKER_5"],
  "dockerfile/apk-cache": ["DS-0025"],
  "dockerfile/dnf-cache": ["DS-0019", "DS-0027"],
  "dockerfile/yum-cache": ["DS-0015"],
  "dockerfile/zypper-cache": ["DS-0020"],
  "dockerfile/add-local-file": ["DS-0005", "CKV_DOCKER_4"],
  "dockerfile/no-healthcheck": ["DL3057"],
  "dockerfile/latest-tag": ["DL3007", "DL3006", "CKV_DOCKER_7"],
  "dockerfile/gem-version": ["DL3028"],
  "dockerfile/go-version": ["DL3062"],
  "dockerfile/npm-version": ["DL3016"],
  "dockerfile/pip-version": ["DL3013"],
  "dockerfile/shell-form": ["DL3025"],
  "dockerfile/secret-build-arg": ["DS-0031", "DL3064"],
  "dockerfile/secret-in-env": ["DS-0031", "DL3064"],
  "dockerfile/root-user": ["CKV_DOCKER_8", "DS-0002", "CKV_DOCKER_3", "DL3002"],
  "dockerfile/sudo": ["CKV2_DOCKER_1"]
};
export {
  kin
};
