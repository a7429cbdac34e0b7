import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// package.json
var package_default = {
  name: "gatehouse",
  version: "0.1.0",
  private: true,
  description: "Every DevSecOps phase of an AKS pipeline behind one gate: composable GitHub Actions and a CLI",
  license: "MIT",
  type: "module",
  engines: {
    node: ">=20.19"
  },
  bin: {
    gatehouse: "dist/cli.js"
  },
  workspaces: [
    "packages/*",
    "actions/*"
  ],
  scripts: {
    build: "node scripts/build.mjs",
    generate: "node scripts/generate.mjs",
    typecheck: "tsc --project tsconfig.json",
    lint: "eslint --max-warnings=0 . && prettier --check .",
    format: "prettier --write .",
    test: "node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js",
    conformance: "node scripts/conformance.mjs",
    bench: "node scripts/bench.mjs",
    fuzz: "node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js --config jest.fuzz.config.mjs"
  },
  devDependencies: {
    "@jest/globals": "30.5.2",
    "@types/node": "24.13.3",
    ajv: "8.20.0",
    "ajv-formats": "3.0.1",
    "axe-core": "4.14.1",
    esbuild: "0.28.2",
    eslint: "10.15.0",
    "fast-check": "4.10.2",
    jest: "30.5.2",
    jose: "6.2.18",
    "js-yaml": "5.5.0",
    prettier: "3.10.1",
    "puppeteer-core": "24.43.1",
    typescript: "6.0.3",
    "typescript-eslint": "8.73.0"
  },
  overrides: {
    "unrs-resolver": "1.12.2"
  }
};

// packages/findings/src/version.ts
var VERSION = package_default.version;

// packages/findings/src/fingerprint.ts
import { hash } from "node:crypto";
var Fingerprints = class {
  #seen = /* @__PURE__ */ new Map();
  of({ ruleId, resource, site }) {
    const digest = hash("sha256", `${ruleId}\0${resource}\0${site}`, "hex").slice(0, 24);
    const occurrence = (this.#seen.get(digest) ?? 0) + 1;
    this.#seen.set(digest, occurrence);
    return `${digest}:${occurrence}`;
  }
};

export {
  Fingerprints,
  VERSION
};
