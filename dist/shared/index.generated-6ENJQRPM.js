import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  addFlag,
  addLocalFile,
  addUnverified,
  apkAllowUntrusted,
  aptAllowUnauthenticated,
  aptAssumeYes,
  aptForceYes,
  basename,
  chpasswd,
  commandRule,
  copiedSecretFile,
  copyFromItself,
  curlInsecure,
  distUpgrade,
  dockerfileRule,
  duplicateCmd,
  duplicateEntrypoint,
  duplicateHealthcheck,
  duplicateStageName,
  gemVersion,
  gitSslNoVerify,
  goPackages,
  goVersion,
  instructionRule,
  isArchive,
  isPinned,
  isPinnedGo,
  isPinnedNpm,
  isPipInstall,
  isRoot,
  isVariable,
  latestTag,
  namedCommands,
  nodeTlsRejectUnauthorized,
  npmStrictSsl,
  npmStrictSslVariable,
  npmVersion,
  pipPackages,
  pipTrustedHost,
  pipTrustedHostVariable,
  pipVersion,
  portRange,
  pythonHttpsVerify,
  relativeWorkdir,
  renameCommand,
  rootUser,
  rpmNosignature,
  secretBuildArg,
  secretInEnv,
  shellForm,
  shown,
  sshPort,
  sudo,
  systemWorkdir,
  updateAlone,
  updatesAlone,
  wgetInsecure,
  written,
  yumNogpgcheck,
  yumSslverify
} from "./chunk-A6ZSGFGN.js";
import {
  Command,
  ImageReference,
  Instruction
} from "./chunk-2UKCQZVP.js";
import {
  fixOf
} from "./chunk-FPUBPWWA.js";
import "./chunk-NQKO4VS7.js";
import "./chunk-RE4VRFVJ.js";
import {
  readJsonForm
} from "./chunk-OVRUMTP3.js";
import "./chunk-V77C22EU.js";
import "./chunk-Z7UFZZVP.js";

// packages/iac/src/rules/dockerfile/apt/apt-cli.ts
var COMMON = /* @__PURE__ */ new Set(["update", "install", "remove", "purge", "autoremove", "clean"]);
var aptCli = commandRule({
  id: "dockerfile/apt-cli",
  title: "RUN uses apt instead of apt-get",
  severity: "low",
  profile: "all",
  why: "`apt` is made for people: its interface and output may change between releases.",
  fix: "Use `apt-get` or `apt-cache`.",
  references: ["https://manpages.debian.org/stable/apt/apt.8.en.html"],
  aliases: ["DL3027"],
  programs: ["apt"],
  named: true,
  check(command, report) {
    report.fail(command, "RUN uses apt");
  },
  repair: (at) => at instanceof Command && at.shell.words[0]?.text === "apt" && COMMON.has(at.shell.operands()[0]?.text ?? "") ? renameCommand(at, "apt-get", "Use the interface made for scripts.") : void 0
});

// packages/iac/src/rules/dockerfile/facts/written-run.ts
function writtenRun(run) {
  const [here] = run.node.heredocs;
  if (!here) return run.source.text.slice(run.node.start, run.node.end);
  const lines = here.body.text.trimEnd().split("\n");
  return `RUN ${lines.map((line) => line.trim()).join(" && ")}`;
}

// packages/iac/src/rules/dockerfile/apt/apt-in-line.ts
var aptInLine = instructionRule({
  id: "dockerfile/apt-in-line",
  title: "RUN names apt after another word",
  severity: "low",
  profile: "all",
  why: "apt is made for people: what it prints and asks for changes between versions.",
  fix: "Use `apt-get` or `apt-cache`.",
  references: ["https://manpages.debian.org/stable/apt/apt.8.en.html"],
  aliases: ["CKV_DOCKER_9"],
  variantOf: ["dockerfile/apt-cli"],
  keywords: ["RUN"],
  check(run, report) {
    if (run.onbuild) return;
    const named = writtenRun(run).split("&&").map((command) => command.trim()).some((command) => command.includes(" apt ") && !command.includes("rm"));
    if (named) report.fail(run, "RUN names apt");
  }
});

// packages/iac/src/rules/dockerfile/apt/apt-recommends.ts
var aptRecommends = commandRule({
  id: "dockerfile/apt-recommends",
  title: "apt-get installs recommended packages too",
  severity: "low",
  profile: "all",
  why: "They make the image larger and bring vulnerabilities of programs that nobody asked for.",
  fix: "Add `--no-install-recommends`.",
  references: ["https://docs.docker.com/build/building/best-practices/#apt-get"],
  aliases: ["DL3015", "DS-0029"],
  programs: ["apt-get"],
  check(command, report) {
    const { shell } = command;
    if (!shell.has("install") || shell.hasFlag("no-install-recommends") || shell.has("APT::Install-Recommends=false"))
      return;
    report.fail(command, "apt-get install has no --no-install-recommends");
  },
  repair: (at) => addFlag(
    [at],
    "install",
    "--no-install-recommends",
    "Install only what is named. Name what the build needs of the recommended packages, for instance ca-certificates."
  )
});

// packages/iac/src/rules/dockerfile/apt/apt-yes-flag.ts
var aptYesFlag = commandRule({
  id: "dockerfile/apt-yes-flag",
  title: "apt-get install has no explicit yes",
  severity: "low",
  profile: "all",
  why: "A build has nobody to answer.",
  fix: "Add `-y` to the command.",
  references: ["https://docs.docker.com/build/building/best-practices/#apt-get"],
  aliases: ["DS-0021"],
  variantOf: ["dockerfile/apt-assume-yes"],
  programs: ["apt-get"],
  check(command, report) {
    if (command.shell.has("install") && !command.shell.hasFlag("y", "yes", "assume-yes"))
      report.fail(command, "apt-get install has neither -y nor --yes");
  },
  repair: (at) => addFlag([at], "install", "-y", "Answer yes.")
});

// packages/iac/src/rules/dockerfile/apt/more-updates-than-installs.ts
var UPDATE = /\s(?:--)?update(?!\S)/;
var INSTALL = /install|add|upgrade/;
var moreUpdatesThanInstalls = dockerfileRule({
  id: "dockerfile/more-updates-than-installs",
  title: "More RUN instructions update than install",
  severity: "low",
  profile: "all",
  why: "Lists that one instruction updates are cached in a layer and grow old before another installs from them.",
  fix: "Update and install in one RUN.",
  references: ["https://docs.docker.com/build/building/best-practices/#apt-get"],
  aliases: ["CKV_DOCKER_5"],
  variantOf: ["dockerfile/update-alone", "dockerfile/update-without-install"],
  check(dockerfile, report) {
    const runs = [...dockerfile.all("RUN")].filter((run) => !run.onbuild);
    const texts = runs.map(writtenRun);
    const updates = runs.filter((_, index) => UPDATE.test(texts[index] ?? ""));
    const installs = texts.filter((text) => INSTALL.test(text));
    const [first] = updates;
    if (first && updates.length > installs.length)
      report.fail(first, `${updates.length} RUN update and ${installs.length} install`);
  }
});

// packages/iac/src/rules/dockerfile/apt/update-without-install.ts
var updateWithoutInstall = instructionRule({
  id: "dockerfile/update-without-install",
  title: "A package manager updates without installing",
  severity: "low",
  profile: "all",
  why: "The updated lists are cached in a layer and grow old.",
  fix: "Update and install in one RUN.",
  references: ["https://docs.docker.com/build/building/best-practices/#apt-get"],
  aliases: ["DS-0017"],
  variantOf: ["dockerfile/update-alone"],
  keywords: ["RUN"],
  check(run, report) {
    if (run.onbuild) return;
    const update = updatesAlone(run, [["apt-get", "apt"], ["yum"], ["apk"], ["dnf"], ["zypper"]]);
    if (update)
      report.fail(update, `${update.name} update is not followed by an install in the same RUN`);
  }
});

// packages/iac/src/rules/dockerfile/facts/mounts.ts
function hasCacheMount(run, fragment) {
  return run.mounts.some((mount) => {
    const type = mount.get("type");
    return (type === "cache" || type === "tmpfs") && (mount.get("target") ?? "").includes(fragment);
  });
}

// packages/iac/src/rules/dockerfile/clean/apk-cache.ts
var apkCache = instructionRule({
  id: "dockerfile/apk-cache",
  title: "The cache of apk stays in the image",
  severity: "low",
  profile: "all",
  why: "It makes the layer larger and is of no use in a running container.",
  fix: "Add `--no-cache`, or mount a cache at /var/cache/apk.",
  references: ["https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper"],
  aliases: ["DL3019"],
  keywords: ["RUN"],
  check(run, report) {
    if (hasCacheMount(run, "/var/cache/apk")) return;
    for (const command of namedCommands(run))
      if (command.name === "apk" && command.shell.has("add") && !command.shell.hasFlag("no-cache"))
        report.fail(command, "apk add has no --no-cache");
  },
  repair: (at) => addFlag([at], "add", "--no-cache", "Keep no cache in the image.")
});

// packages/iac/src/rules/dockerfile/clean/apk-no-cache-flag.ts
var apkNoCacheFlag = instructionRule({
  id: "dockerfile/apk-no-cache-flag",
  title: "apk add without --no-cache",
  severity: "low",
  profile: "all",
  why: "Its cache makes the layer larger.",
  fix: "Add `--no-cache`.",
  references: ["https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper"],
  aliases: ["DS-0025"],
  variantOf: ["dockerfile/apk-cache"],
  keywords: ["RUN"],
  check(run, report) {
    if (run.onbuild) return;
    for (const command of run.commands)
      if (command.name === "apk" && command.shell.operands()[0]?.text === "add" && !command.shell.has("--no-cache"))
        report.fail(command, "apk add has no --no-cache");
  },
  repair: (at) => addFlag([at], "add", "--no-cache", "Keep no cache in the image.")
});

// packages/iac/src/rules/dockerfile/facts/order.ts
function uncleaned(run, installs, cleans) {
  const commands = namedCommands(run);
  const install = commands.findIndex(installs);
  if (install < 0) return void 0;
  const clean = commands.findIndex(cleans);
  return clean > install ? void 0 : commands[install];
}
function removes({ name, shell }, what) {
  return name === "rm" && shell.has("-rf", what);
}

// packages/iac/src/rules/dockerfile/facts/shipped.ts
function isNamedAgain(dockerfile, stage) {
  const { final } = dockerfile;
  return stage === final || beginning(stage) === beginning(final) || dockerfile.stages.some(({ base }) => base !== void 0 && base.image.repository === stage.name);
}
function beginning(stage) {
  const { base, name = "" } = stage ?? {};
  return base && `${base.platform ?? ""} ${base.written} ${name}`;
}

// packages/iac/src/rules/dockerfile/clean/apt-lists.ts
var aptLists = dockerfileRule({
  id: "dockerfile/apt-lists",
  title: "Package lists stay in the image",
  severity: "low",
  profile: "all",
  why: "They add tens of megabytes to the layer and are of no use in a running container.",
  fix: "End the same RUN with `rm -rf /var/lib/apt/lists/*`, or mount a cache there.",
  references: ["https://docs.docker.com/build/building/best-practices/#apt-get"],
  aliases: ["DL3009"],
  check(dockerfile, report) {
    for (const stage of dockerfile.stages) {
      for (const run of stage.instructions) {
        if (!run.onbuild && !isNamedAgain(dockerfile, stage)) continue;
        const update = namedCommands(run).find(isUpdate);
        if (update && !isCleaned(run))
          report.fail(
            update,
            `The lists that ${update.name} update fetches stay in ${stage.label}`
          );
      }
    }
  }
});
function isUpdate({ name, shell }) {
  return (name === "apt-get" || name === "apt" || name === "aptitude") && shell.has("update");
}
function isCleaned(run) {
  if (namedCommands(run).some((command) => removes(command, "/var/lib/apt/lists/*"))) return true;
  if (hasCacheMount(run, "/var/lib/apt/lists")) return true;
  return hasCacheMount(run, "/var/lib/apt") && hasCacheMount(run, "/var/cache/apt");
}

// packages/iac/src/rules/dockerfile/clean/dnf-cache.ts
var INSTALLS = [
  "install",
  "in",
  "upgrade",
  "up",
  "upgrade-minimal",
  "up-min",
  "reinstall",
  "rei"
];
var dnfCache = instructionRule({
  id: "dockerfile/dnf-cache",
  title: "The cache of dnf stays in the image",
  severity: "low",
  profile: "all",
  why: "It makes the layer larger and is of no use in a running container.",
  fix: "End the same RUN with `dnf clean all`, or mount a cache at /var/cache/libdnf5.",
  references: ["https://dnf.readthedocs.io/en/latest/command_ref.html"],
  aliases: ["DL3040"],
  keywords: ["RUN"],
  check(run, report) {
    if (hasCacheMount(run, "/var/cache/libdnf5") || hasCacheMount(run, ".cache/libdnf5")) return;
    for (const tool of ["dnf", "microdnf"]) {
      const install = uncleaned(
        run,
        ({ name, shell }) => name === tool && shell.has(...INSTALLS),
        (command) => command.name === tool && command.shell.has("clean", "all") || removes(command, "/var/cache/libdnf5*")
      );
      if (install) report.fail(install, `${tool} is not followed by ${tool} clean all`);
    }
  }
});

// packages/iac/src/rules/dockerfile/facts/text.ts
function lastMatch(run, pattern) {
  return run.node.json ? void 0 : run.node.text.match(pattern)?.at(-1);
}

// packages/iac/src/rules/dockerfile/clean/dnf-clean-all.ts
var INSTALL_OR_CLEAN = /dnf (?:install|in|reinstall|rei)|dnf clean all/g;
var dnfCleanAll = instructionRule({
  id: "dockerfile/dnf-clean-all",
  title: "dnf install without dnf clean all",
  severity: "low",
  profile: "all",
  why: "Its cache makes the layer larger.",
  fix: "End the same RUN with `dnf clean all`.",
  references: ["https://dnf.readthedocs.io/en/latest/command_ref.html"],
  aliases: ["DS-0019"],
  variantOf: ["dockerfile/dnf-cache"],
  keywords: ["RUN"],
  check(run, report) {
    const last = run.onbuild ? void 0 : lastMatch(run, INSTALL_OR_CLEAN);
    if (last !== void 0 && last !== "dnf clean all")
      report.fail(run, "dnf install is not followed by dnf clean all");
  }
});

// packages/iac/src/rules/dockerfile/clean/microdnf-clean-all.ts
var INSTALL_OR_CLEAN2 = /microdnf (?:install|reinstall)|microdnf clean all/g;
var microdnfCleanAll = instructionRule({
  id: "dockerfile/microdnf-clean-all",
  title: "microdnf install without microdnf clean all",
  severity: "low",
  profile: "all",
  why: "Its cache makes the layer larger.",
  fix: "End the same RUN with `microdnf clean all`.",
  references: ["https://dnf.readthedocs.io/en/latest/command_ref.html"],
  aliases: ["DS-0027"],
  variantOf: ["dockerfile/dnf-cache"],
  keywords: ["RUN"],
  check(run, report) {
    const last = run.onbuild ? void 0 : lastMatch(run, INSTALL_OR_CLEAN2);
    if (last !== void 0 && last !== "microdnf clean all")
      report.fail(run, "microdnf install is not followed by microdnf clean all");
  }
});

// packages/iac/src/rules/dockerfile/clean/pip-cache.ts
var TRUE = /^(?:1|true|True|TRUE|on|On|ON|yes|Yes|YES)$/;
var TRUE_START = /^(?:1|true|True|TRUE|on|On|ON|yes|Yes|YES)/;
var VARIABLE = "PIP_NO_CACHE_DIR";
var pipCache = dockerfileRule({
  id: "dockerfile/pip-cache",
  title: "The cache of pip stays in the image",
  severity: "low",
  profile: "all",
  why: "It makes the layer larger and is of no use in a running container.",
  fix: "Add `--no-cache-dir`, set `PIP_NO_CACHE_DIR=1`, or mount a cache at /root/.cache/pip.",
  references: ["https://pip.pypa.io/en/stable/topics/caching/"],
  aliases: ["DL3042"],
  check(dockerfile, report) {
    for (const stage of dockerfile.stages) {
      let isOff = stage.lineage.slice(1).some(turnsOff);
      for (const instruction of stage.instructions) {
        if (instruction.keyword === "ENV")
          isOff ||= instruction.pairs.some(
            ({ name, value }) => name === VARIABLE && TRUE.test(value ?? "")
          );
        if (isOff || isOffWithin(instruction) || hasCacheMount(instruction, ".cache/pip")) continue;
        const install = namedCommands(instruction).find(keepsCache);
        if (install) report.fail(install, `${install.name} install has no --no-cache-dir`);
      }
    }
  },
  repair: (at) => at instanceof Command ? addFlag(
    namedCommands(at.instruction).filter(keepsCache),
    "install",
    "--no-cache-dir",
    "Keep no cache in the image."
  ) : void 0
});
function keepsCache(command) {
  return isPipInstall(command) && !command.shell.has("--no-cache-dir") && !isWrapped(command);
}
function turnsOff(stage) {
  return stage.all("ENV").some(
    ({ pairs }) => pairs.some(({ name, value }) => name === VARIABLE && TRUE.test(value ?? ""))
  );
}
function isOffWithin({ node }) {
  const text = [node.text, ...node.heredocs.map(({ body }) => body.text)].join("\n");
  const value = text.split(`${VARIABLE}=`, 2)[1];
  return value !== void 0 && TRUE_START.test(value);
}
function isWrapped({ name, shell }) {
  return name.includes("pipx") || shell.has("pipx", "pipenv");
}

// packages/iac/src/rules/dockerfile/clean/yarn-cache.ts
var yarnCache = dockerfileRule({
  id: "dockerfile/yarn-cache",
  title: "The cache of yarn stays in the image",
  severity: "low",
  profile: "all",
  why: "It makes the layer larger and is of no use in a running container.",
  fix: "End the same RUN with `yarn cache clean`, or mount a cache at .cache/yarn.",
  references: ["https://classic.yarnpkg.com/en/docs/cli/cache"],
  aliases: ["DL3060"],
  check(dockerfile, report) {
    for (const stage of dockerfile.stages) {
      for (const run of stage.instructions) {
        if (!run.onbuild && !isNamedAgain(dockerfile, stage)) continue;
        if (hasCacheMount(run, ".cache/yarn")) continue;
        const install = uncleaned(
          run,
          ({ name, shell }) => name === "yarn" && shell.has("install"),
          ({ name, shell }) => name === "yarn" && shell.has("cache", "clean")
        );
        if (install) report.fail(install, "yarn install is not followed by yarn cache clean");
      }
    }
  }
});

// packages/iac/src/rules/dockerfile/clean/yum-cache.ts
var yumCache = instructionRule({
  id: "dockerfile/yum-cache",
  title: "The cache of yum stays in the image",
  severity: "low",
  profile: "all",
  why: "It makes the layer larger and is of no use in a running container.",
  fix: "End the same RUN with `yum clean all`.",
  references: ["https://man7.org/linux/man-pages/man8/yum.8.html"],
  aliases: ["DL3032"],
  keywords: ["RUN"],
  check(run, report) {
    const install = uncleaned(
      run,
      ({ name, shell }) => name === "yum" && shell.has("install"),
      (command) => command.name === "yum" && command.shell.has("clean", "all") || removes(command, "/var/cache/yum/*")
    );
    if (install) report.fail(install, "yum install is not followed by yum clean all");
  }
});

// packages/iac/src/rules/dockerfile/clean/yum-clean-all.ts
var yumCleanAll = instructionRule({
  id: "dockerfile/yum-clean-all",
  title: "yum install without yum clean all",
  severity: "low",
  profile: "all",
  why: "Its cache makes the layer larger.",
  fix: "End the same RUN with `yum clean all`.",
  references: ["https://man7.org/linux/man-pages/man8/yum.8.html"],
  aliases: ["DS-0015"],
  variantOf: ["dockerfile/yum-cache"],
  keywords: ["RUN"],
  check(run, report) {
    if (run.onbuild) return;
    const install = run.commands.findLastIndex(
      ({ name, shell }) => name === "yum" && shell.has("install")
    );
    const clean = run.commands.findLastIndex(({ shell }) => shell.has("all"));
    const command = run.commands[install];
    if (command && clean <= install)
      report.fail(command, "yum install is not followed by yum clean all");
  }
});

// packages/iac/src/rules/dockerfile/clean/zypper-cache.ts
var zypperCache = instructionRule({
  id: "dockerfile/zypper-cache",
  title: "The cache of zypper stays in the image",
  severity: "low",
  profile: "all",
  why: "It makes the layer larger and is of no use in a running container.",
  fix: "End the same RUN with `zypper clean`, or mount a cache at /var/cache/zypp.",
  references: ["https://en.opensuse.org/SDB:Zypper_manual"],
  aliases: ["DL3036"],
  keywords: ["RUN"],
  check(run, report) {
    if (hasCacheMount(run, "/var/cache/zypp")) return;
    const install = uncleaned(
      run,
      ({ name, shell }) => name === "zypper" && shell.has("install", "in"),
      ({ name, shell }) => name === "zypper" && shell.has("clean", "cc")
    );
    if (install) report.fail(install, "zypper install is not followed by zypper clean");
  }
});

// packages/iac/src/rules/dockerfile/clean/zypper-clean.ts
var CHANGE_OR_CLEAN = /zypper (?:in|remove|rm|source-install|si|patch)|zypper (?:--?[a-zA-Z]{1,40} {0,8}){0,20}install|zypper (?:clean|cc)/g;
var zypperClean = instructionRule({
  id: "dockerfile/zypper-clean",
  title: "zypper changes packages without zypper clean",
  severity: "low",
  profile: "all",
  why: "Its cache makes the layer larger.",
  fix: "End the same RUN with `zypper clean`.",
  references: ["https://en.opensuse.org/SDB:Zypper_manual"],
  aliases: ["DS-0020"],
  variantOf: ["dockerfile/zypper-cache"],
  keywords: ["RUN"],
  check(run, report) {
    const last = run.onbuild ? void 0 : lastMatch(run, CHANGE_OR_CLEAN);
    if (last !== void 0 && !/ (?:clean|cc)$/.test(last))
      report.fail(run, "zypper is not followed by zypper clean");
  }
});

// packages/iac/src/rules/dockerfile/copy/add-no-archive.ts
var addNoArchive = instructionRule({
  id: "dockerfile/add-no-archive",
  title: "ADD with neither a tar archive nor an address",
  severity: "low",
  profile: "all",
  why: "COPY does the same without surprises.",
  fix: "Use COPY, which only copies.",
  references: ["https://docs.docker.com/build/building/best-practices/#add-or-copy"],
  aliases: ["DS-0005"],
  variantOf: ["dockerfile/add-local-file"],
  keywords: ["ADD"],
  check(add, report) {
    if (!add.onbuild && !/\.tar|https?:\/\/|git@/.test(add.node.text))
      report.fail(add, "ADD is used where COPY would do");
  }
});

// packages/iac/src/rules/dockerfile/copy/add-used.ts
var addUsed = instructionRule({
  id: "dockerfile/add-used",
  title: "ADD is used",
  severity: "low",
  profile: "all",
  why: "ADD fetches and unpacks; COPY does only what it says.",
  fix: "Use COPY; fetch with curl and verify a checksum.",
  references: ["https://docs.docker.com/build/building/best-practices/#add-or-copy"],
  aliases: ["CKV_DOCKER_4"],
  variantOf: ["dockerfile/add-local-file"],
  keywords: ["ADD"],
  check(add, report) {
    if (!add.onbuild) report.fail(add, "ADD is used");
  }
});

// packages/iac/src/rules/dockerfile/copy/copied-archive.ts
var copiedArchive = dockerfileRule({
  id: "dockerfile/copied-archive",
  title: "An archive is copied and then unpacked",
  severity: "low",
  profile: "all",
  why: "The archive stays in the layer of the COPY, beside its contents.",
  fix: "Use ADD, which unpacks a local archive.",
  references: ["https://docs.docker.com/build/building/best-practices/#add-or-copy"],
  aliases: ["DL3010"],
  check(dockerfile, report) {
    const copied = /* @__PURE__ */ new Map();
    for (const instruction of dockerfile.final?.instructions ?? []) {
      if (instruction.onbuild) continue;
      if (instruction.keyword === "COPY")
        for (const name of archives(instruction))
          copied.set(name, [...copied.get(name) ?? [], instruction]);
      if (instruction.keyword !== "RUN" || copied.size === 0) continue;
      for (const { shell } of namedCommands(instruction).filter(isUnpacking))
        for (const { text } of shell.operands()) {
          const name = basename(text);
          for (const copy of copied.get(name) ?? [])
            report.fail(copy, `COPY of "${name}", which RUN unpacks`);
          copied.delete(name);
        }
    }
  }
});
function archives(copy) {
  if (copy.flag("from")) return [];
  const names = copy.values.map((value) => basename(value));
  const target = names.at(-1) ?? "";
  return isArchive(target) ? [target] : names.slice(0, -1).filter(isArchive);
}
var UNPACKERS = /* @__PURE__ */ new Set([
  "unzip",
  "gunzip",
  "bunzip2",
  "unlzma",
  "unxz",
  "zgz",
  "uncompress",
  "zcat",
  "gzcat"
]);
function isUnpacking({ name, shell }) {
  if (name !== "tar") return UNPACKERS.has(name);
  return shell.arguments.some(
    ({ text }) => text === "--extract" || text === "--get" || /^-.*x/.test(text)
  );
}

// packages/iac/src/rules/dockerfile/health/no-healthcheck.ts
var noHealthcheck = dockerfileRule({
  id: "dockerfile/no-healthcheck",
  title: "Dockerfile has no HEALTHCHECK",
  severity: "low",
  profile: "all",
  why: "Docker itself cannot tell a hanging container from a working one. Kubernetes does not look at it: there, probes count.",
  fix: "Add HEALTHCHECK where the image also runs outside of Kubernetes.",
  references: ["https://docs.docker.com/reference/dockerfile/#healthcheck"],
  aliases: ["CKV_DOCKER_2", "DS-0026"],
  check(dockerfile, report) {
    if (dockerfile.stages.every((stage) => !stage.last("HEALTHCHECK")))
      report.fail(dockerfile.site, "There is no HEALTHCHECK instruction");
  }
});

// packages/iac/src/rules/dockerfile/health/stage-without-healthcheck.ts
var stageWithoutHealthcheck = dockerfileRule({
  id: "dockerfile/stage-without-healthcheck",
  title: "A stage has no HEALTHCHECK",
  severity: "low",
  profile: "all",
  why: "An image built from that stage cannot report its health to Docker.",
  fix: "Add HEALTHCHECK to the stage, or to one that it builds on.",
  references: ["https://docs.docker.com/reference/dockerfile/#healthcheck"],
  aliases: ["DL3057"],
  variantOf: ["dockerfile/no-healthcheck"],
  check(dockerfile, report) {
    const covered = coveredStages(dockerfile);
    for (const stage of dockerfile.stages)
      if (stage.base && !covered.has(stage))
        report.fail(stage.base.from, `There is no HEALTHCHECK in ${stage.label}`);
  }
});
function coveredStages({ stages }) {
  const covered = /* @__PURE__ */ new Set();
  const bare2 = /* @__PURE__ */ new Set();
  const cover = (stage) => {
    covered.add(stage);
    bare2.delete(stage);
    for (const other of bare2) if (nameOf(other) === imageOf(stage)) cover(other);
  };
  for (const stage of stages) {
    const isInherited = [...covered].some((other) => nameOf(other) === imageOf(stage));
    (isInherited ? covered : bare2).add(stage);
    if (stage.last("HEALTHCHECK")) cover(stage);
  }
  return covered;
}
function imageOf({ base }) {
  return base?.image.repository;
}
function nameOf(stage) {
  return stage.name ?? imageOf(stage);
}

// packages/iac/src/rules/dockerfile/image/community-image.ts
var VENDORS = new Set(
  "library bitnami grafana prom hashicorp istio rancher redis temporalio envoyproxy fluent opensearchproject apache docker amazon google nginxinc curlimages cloudflare gitlab sonarsource snyk aquasec otel oven denoland".split(" ")
);
var communityImage = dockerfileRule({
  id: "dockerfile/community-image",
  title: "Base image comes from a person's namespace on Docker Hub",
  severity: "low",
  profile: "all",
  why: "Anyone can publish there; nobody vouches for updates, and an abandoned namespace can be taken over.",
  fix: "Build on an official image, on a vendor registry such as mcr.microsoft.com, or on your own copy in Azure Container Registry.",
  references: ["https://docs.docker.com/docker-hub/image-library/trusted-content/"],
  tags: ["CWE-1357"],
  check(dockerfile, report) {
    for (const { base, parent } of dockerfile.stages) {
      if (!base || parent || base.image.isScratch) continue;
      const { registry, repository, text } = base.image;
      if (registry !== void 0 && !/^(?:index\.)?docker\.io$/.test(registry)) continue;
      const [namespace, image] = repository.split("/");
      if (image === void 0 || !namespace || VENDORS.has(namespace)) continue;
      if (base.site.isUnknown) report.unknown(base.site);
      else
        report.fail(base.site, `Base image "${text}" is published by "${namespace}" on Docker Hub`);
    }
  }
});

// packages/iac/src/rules/dockerfile/image/explicit-latest.ts
var explicitLatest = dockerfileRule({
  id: "dockerfile/explicit-latest",
  title: "Base image is tagged latest",
  severity: "low",
  profile: "all",
  why: "`latest` moves with every release of the image.",
  fix: "Name the version instead of `latest`.",
  references: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"],
  aliases: ["DL3007"],
  variantOf: ["dockerfile/latest-tag"],
  check(dockerfile, report) {
    for (const { base } of dockerfile.stages)
      if (base && /:latest$/.test(base.written))
        report.fail(base.from, `Base image "${base.written}" is tagged latest`);
  }
});

// packages/iac/src/rules/dockerfile/image/untagged-image.ts
var untaggedImage = dockerfileRule({
  id: "dockerfile/untagged-image",
  title: "Base image has no tag",
  severity: "low",
  profile: "all",
  why: "Without a tag the image of today is another one tomorrow.",
  fix: "Name the version: `FROM debian:12.7-slim`.",
  references: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"],
  aliases: ["DL3006"],
  variantOf: ["dockerfile/latest-tag"],
  check(dockerfile, report) {
    const earlier = /* @__PURE__ */ new Set();
    for (const { base, name } of dockerfile.stages) {
      if (base && isUntagged(new ImageReference(base.written), earlier))
        report.fail(base.from, `Base image "${base.image.text}" has no tag`);
      if (name) earlier.add(name);
    }
  }
});
function isUntagged({ registry, repository, tag, digest }, earlier) {
  if (tag !== void 0 || digest !== void 0 || repository === "scratch") return false;
  if (registry !== void 0 && /^[^.]+:/.test(registry)) return false;
  return !repository.startsWith("$") && !earlier.has(repository);
}

// packages/iac/src/rules/dockerfile/image/unversioned-reference.ts
var unversionedReference = dockerfileRule({
  id: "dockerfile/unversioned-reference",
  title: "FROM names no version in so many words",
  severity: "low",
  profile: "all",
  why: "A reader of the FROM line cannot tell which version is built on; a version that is only an argument is easily left out.",
  fix: "Write the version into the FROM line.",
  references: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"],
  aliases: ["CKV_DOCKER_7"],
  variantOf: ["dockerfile/latest-tag"],
  check(dockerfile, report) {
    const names = /* @__PURE__ */ new Set();
    for (const { base, name } of dockerfile.stages) {
      if (name) names.add(name);
      if (!base) continue;
      const { written: written2 } = base;
      const isVersioned = written2.includes(":") || names.has(written2) || written2 === "scratch";
      if (!isVersioned || written2.endsWith(":latest"))
        report.fail(base.from, `FROM "${written2}" names no fixed version`);
    }
  }
});

// packages/iac/src/rules/dockerfile/metadata/label-key.ts
var RESERVED = /^(?:com\.docker\.|io\.docker\.|org\.dockerproject\.)/;
var labelKey = instructionRule({
  id: "dockerfile/label-key",
  title: "Label key breaks the naming rules",
  severity: "low",
  profile: "all",
  why: "Tools that select by label may not find it, and keys below docker.com are reserved.",
  fix: "Use lower-case letters, digits, dots, dashes and slashes, below a domain of your own.",
  references: ["https://docs.docker.com/engine/manage-resources/labels/"],
  aliases: ["DL3048"],
  keywords: ["LABEL"],
  check(label, report) {
    if (label.onbuild) return;
    for (const pair of label.pairs)
      if (!/^[a-z](?:[a-z0-9._/-]*[a-z0-9])?$/.test(pair.name) || /\.\.|--/.test(pair.name) || RESERVED.test(pair.name))
        report.fail(label.at(pair), `Label key "${pair.name}" breaks the naming rules`);
  }
});

// packages/iac/src/rules/dockerfile/metadata/label-value.ts
var PREFIX = "org.opencontainers.image.";
var FORMS = /* @__PURE__ */ new Map([
  [
    "created",
    {
      pattern: /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/,
      form: "a date as in RFC 3339"
    }
  ],
  ["url", { pattern: /^[a-z][a-z0-9+.-]*:\/\/\S+$/i, form: "a URL" }],
  ["documentation", { pattern: /^[a-z][a-z0-9+.-]*:\/\/\S+$/i, form: "a URL" }],
  ["source", { pattern: /^[a-z][a-z0-9+.-]*:\/\/\S+$/i, form: "a URL" }],
  [
    "licenses",
    {
      pattern: /^[A-Za-z0-9.+()-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+()-]+)*$/,
      form: "an SPDX license expression"
    }
  ]
]);
var labelValue = instructionRule({
  id: "dockerfile/label-value",
  title: "An OCI label has no value of its kind",
  severity: "low",
  profile: "all",
  why: "Registries and scanners read these labels to link an image to its source, its date and its license.",
  fix: "Write the value in the form that the OCI image specification asks for.",
  references: ["https://github.com/opencontainers/image-spec/blob/main/annotations.md"],
  keywords: ["LABEL"],
  check(label, report) {
    for (const pair of label.pairs) {
      const { value = "" } = pair;
      const rule = pair.name.startsWith(PREFIX) ? FORMS.get(pair.name.slice(PREFIX.length)) : void 0;
      if (!rule || rule.pattern.test(value)) continue;
      if (value.includes("$")) report.unknown(label.at(pair));
      else report.fail(label.at(pair), `Label ${pair.name} is not ${rule.form}`);
    }
  }
});

// packages/iac/src/rules/dockerfile/metadata/maintainer.ts
var maintainer = instructionRule({
  id: "dockerfile/maintainer",
  title: "MAINTAINER is deprecated",
  severity: "low",
  profile: "all",
  why: "Tools read labels; MAINTAINER may go away.",
  fix: 'Use `LABEL org.opencontainers.image.authors="…"`.',
  references: ["https://docs.docker.com/reference/build-checks/maintainer-deprecated/"],
  aliases: ["CKV_DOCKER_6", "DS-0022", "DL4000"],
  keywords: ["MAINTAINER"],
  check(instruction, report) {
    if (!instruction.onbuild) report.fail(instruction, "MAINTAINER is used");
  },
  repair(at) {
    if (!(at instanceof Instruction) || !/^[\w @.,;:<>()+-]+$/.test(at.node.text)) return void 0;
    const { start, end, source } = at;
    const text = `LABEL org.opencontainers.image.authors="${at.node.text}"`;
    return source.text.slice(start, end).includes("\n") ? void 0 : fixOf(source, "Name the authors by a label.", { start, end, text });
  }
});

// packages/iac/src/rules/dockerfile/pins/apk-version.ts
var apkVersion = commandRule({
  id: "dockerfile/apk-version",
  title: "apk adds a package without a version",
  severity: "low",
  profile: "all",
  why: "The image then depends on the day it is built.",
  fix: "Write `package=version` or `package~version`.",
  references: ["https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper"],
  aliases: ["DL3018"],
  programs: ["apk"],
  named: true,
  check(command, report) {
    if (!command.shell.has("add")) return;
    for (const word of command.shell.operands("t", "virtual", "repository", "X")) {
      if (word.text === "add" || /[=~<>]|\.apk$/.test(written(word.text))) continue;
      report.fail(command.at(word), `apk adds "${word.text}" without a version`);
    }
  }
});

// packages/iac/src/rules/dockerfile/pins/apt-version.ts
var aptVersion = commandRule({
  id: "dockerfile/apt-version",
  title: "apt-get installs a package without a version",
  severity: "low",
  profile: "all",
  why: "The image then depends on the day it is built.",
  fix: "Write `package=version`.",
  references: ["https://docs.docker.com/build/building/best-practices/#apt-get"],
  aliases: ["DL3008"],
  programs: ["apt-get"],
  named: true,
  check(command, report) {
    if (!command.shell.has("install")) return;
    for (const word of command.shell.operands("t", "target-release")) {
      if (word.text === "install" || /[=/]|\.deb$/.test(written(word.text))) continue;
      report.fail(command.at(word), `apt-get installs "${word.text}" without a version`);
    }
  }
});

// packages/iac/src/rules/dockerfile/facts/rpm.ts
function isVersionedRpm(text, defined) {
  const [, ...parts] = text.split("-");
  if (parts.length === 0) return false;
  if (text.endsWith(".rpm")) return true;
  if (text.includes("$"))
    return [...text.matchAll(/\$\{?(\w+)/g)].some((match) => defined.has(match[1] ?? ""));
  return parts.every((part) => /^[\w.~^:+]*$/.test(part)) && parts.some((part) => /^\d/.test(part));
}
function definedFor(dockerfile, stage) {
  const environment = stage.lineage.flatMap(
    ({ instructions }) => instructions.filter(({ keyword }) => keyword === "ENV")
  );
  return new Set(
    [...environment, ...dockerfile.all("ARG")].flatMap(
      ({ pairs }) => pairs.map(({ name }) => name)
    )
  );
}

// packages/iac/src/rules/dockerfile/pins/dnf-version.ts
var dnfVersion = dockerfileRule({
  id: "dockerfile/dnf-version",
  title: "dnf installs a package without a version",
  severity: "low",
  profile: "all",
  why: "The image then depends on the day it is built.",
  fix: "Write `package-version`, for a module `name:stream`.",
  references: ["https://dnf.readthedocs.io/en/latest/command_ref.html"],
  aliases: ["DL3041"],
  check(dockerfile, report) {
    for (const stage of dockerfile.stages) {
      const defined = definedFor(dockerfile, stage);
      for (const command of stage.instructions.flatMap(namedCommands)) {
        const { name, shell } = command;
        if (name !== "dnf" && name !== "microdnf" || !shell.has("install")) continue;
        const isModule = shell.has("module");
        if (!isModule && shell.has("group")) continue;
        for (const word of shell.operands()) {
          if (word.text === "install" || word.text === "module") continue;
          const isFixed = isModule ? word.text.includes(":") : isVersionedRpm(word.text, defined);
          if (!isFixed)
            report.fail(command.at(word), `${name} installs "${word.text}" without a version`);
        }
      }
    }
  }
});

// packages/iac/src/rules/dockerfile/pins/gem-in-variable.ts
var gemInVariable = commandRule({
  id: "dockerfile/gem-in-variable",
  title: "gem installs a package whose version is not written here",
  severity: "low",
  profile: "all",
  why: "What a variable brings in depends on who builds, and when.",
  fix: "Write `name:version`, or `-v version`.",
  references: ["https://guides.rubygems.org/command-reference/#gem-install"],
  aliases: ["DL3028"],
  variantOf: ["dockerfile/gem-version"],
  programs: ["gem"],
  named: true,
  check(command, report) {
    const { shell } = command;
    const words = shell.arguments;
    if (!shell.has("install", "i") || shell.has("-v") || shell.hasFlag("version")) return;
    const end = words.findIndex(({ text }) => text === "--");
    words.slice(0, end < 0 ? words.length : end).forEach((word, index) => {
      const isValue = words[index - 1]?.text.startsWith("-") ?? false;
      if (isVariable(word.text) && !isValue && !word.text.includes(":"))
        report.fail(
          command.at(word),
          `gem installs "${word.text}", whose version is not written here`
        );
    });
  }
});

// packages/iac/src/rules/dockerfile/pins/go-package-in-variable.ts
var goPackageInVariable = commandRule({
  id: "dockerfile/go-package-in-variable",
  title: "go fetches a package whose version is not written here",
  severity: "low",
  profile: "all",
  why: "What a variable brings in depends on who builds, and when.",
  fix: "Write `package@version`.",
  references: ["https://go.dev/ref/mod#go-install"],
  aliases: ["DL3062"],
  variantOf: ["dockerfile/go-version"],
  programs: ["go"],
  named: true,
  check(command, report) {
    for (const word of goPackages(command))
      if (!isPinnedGo(word.text))
        report.fail(
          command.at(word),
          `go fetches "${shown(word.text)}", whose version is not written here`
        );
  }
});

// packages/iac/src/rules/dockerfile/pins/npm-package-in-variable.ts
var npmPackageInVariable = commandRule({
  id: "dockerfile/npm-package-in-variable",
  title: "npm installs a package whose version is not written here",
  severity: "low",
  profile: "all",
  why: "What a variable brings in depends on who builds, and when.",
  fix: "Write `package@version`, or install from the lock file with `npm ci`.",
  references: ["https://docs.npmjs.com/cli/commands/npm-install"],
  aliases: ["DL3016"],
  variantOf: ["dockerfile/npm-version"],
  programs: ["npm"],
  named: true,
  check(command, report) {
    const [first, ...packages] = command.shell.operands("loglevel", "registry");
    if (first?.text !== "install") return;
    for (const word of packages)
      if (!isPinnedNpm(word.text) && word.text !== "install")
        report.fail(
          command.at(word),
          `npm installs "${shown(word.text)}", whose version is not written here`
        );
  }
});

// packages/iac/src/rules/dockerfile/pins/pip-package-in-variable.ts
var pipPackageInVariable = instructionRule({
  id: "dockerfile/pip-package-in-variable",
  title: "pip installs a package whose version is not written here",
  severity: "low",
  profile: "all",
  why: "What a variable or a loose requirement brings in depends on who builds, and when.",
  fix: "Write `package==version`, or install from a requirements file alone.",
  references: ["https://pip.pypa.io/en/stable/topics/repeatable-installs/"],
  aliases: ["DL3013"],
  variantOf: ["dockerfile/pip-version"],
  keywords: ["RUN"],
  check(run, report) {
    for (const command of namedCommands(run)) {
      const { shell } = command;
      if (!isPipInstall(command) || shell.hasFlag("c", "constraint")) continue;
      if (shell.has("-r", "--requirement", ".")) continue;
      for (const word of pipPackages(command))
        if (!isPinned(word.text))
          report.fail(
            command.at(word),
            `pip installs "${shown(word.text)}", whose version is not written here`
          );
    }
  }
});

// packages/iac/src/rules/dockerfile/pins/yum-version.ts
var yumVersion = dockerfileRule({
  id: "dockerfile/yum-version",
  title: "yum installs a package without a version",
  severity: "low",
  profile: "all",
  why: "The image then depends on the day it is built.",
  fix: "Write `package-version`, for a module `name:stream`.",
  references: ["https://man7.org/linux/man-pages/man8/yum.8.html"],
  aliases: ["DL3033"],
  check(dockerfile, report) {
    for (const stage of dockerfile.stages) {
      const defined = definedFor(dockerfile, stage);
      for (const command of stage.instructions.flatMap(namedCommands)) {
        const { name, shell } = command;
        if (name !== "yum" || !shell.has("install")) continue;
        const isModule = shell.has("module");
        for (const word of shell.operands()) {
          if (word.text === "install" || word.text === "module") continue;
          const isFixed = isModule ? word.text.includes(":") : isVersionedRpm(word.text, defined);
          if (!isFixed)
            report.fail(command.at(word), `${name} installs "${word.text}" without a version`);
        }
      }
    }
  }
});

// packages/iac/src/rules/dockerfile/pins/zypper-version.ts
var zypperVersion = commandRule({
  id: "dockerfile/zypper-version",
  title: "zypper installs a package without a version",
  severity: "low",
  profile: "all",
  why: "The image then depends on the day it is built.",
  fix: "Write `package=version`.",
  references: ["https://en.opensuse.org/SDB:Zypper_manual"],
  aliases: ["DL3037"],
  programs: ["zypper"],
  named: true,
  check(command, report) {
    if (!command.shell.has("install", "in")) return;
    for (const word of command.shell.operands()) {
      if (word.text === "install" || word.text === "in" || /[=<>]|\.rpm$/.test(written(word.text)))
        continue;
      report.fail(command.at(word), `zypper installs "${word.text}" without a version`);
    }
  }
});

// packages/iac/src/rules/dockerfile/process/curl-and-wget.ts
var curlAndWget = dockerfileRule({
  id: "dockerfile/curl-and-wget",
  title: "A stage uses both curl and wget",
  severity: "low",
  profile: "all",
  why: "Two programs for one purpose make the image larger and its weak points more.",
  fix: "Use one of them.",
  references: [
    "https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages"
  ],
  aliases: ["DS-0014", "DL4001"],
  check(dockerfile, report) {
    for (const stage of dockerfile.stages) {
      const commands = stage.instructions.flatMap((instruction) => instruction.commands);
      const curl = commands.find(({ name }) => name === "curl");
      const wget = commands.find(({ name }) => name === "wget");
      if (curl && wget)
        report.fail(
          curl.start > wget.start ? curl : wget,
          `Both curl and wget are used in ${stage.label}`,
          [curl, wget]
        );
    }
  }
});

// packages/iac/src/rules/dockerfile/process/json-notation.ts
var LOOSE_LIST = /^\s*\[\s*(?:"(?:[^"\\]|\\.)*"\s*(?:,\s*"(?:[^"\\]|\\.)*"\s*)*)?\]\s*$/;
var jsonNotation = instructionRule({
  id: "dockerfile/json-notation",
  title: "CMD, ENTRYPOINT or HEALTHCHECK is in shell form",
  severity: "low",
  profile: "all",
  why: "A shell stands between the container runtime and the program.",
  fix: "Write a JSON array.",
  references: ["https://docs.docker.com/reference/build-checks/json-args-recommended/"],
  aliases: ["DL3025"],
  variantOf: ["dockerfile/shell-form"],
  keywords: ["CMD", "ENTRYPOINT", "HEALTHCHECK"],
  check(instruction, report) {
    if (instruction.onbuild) return;
    const { keyword, node } = instruction;
    const command = keyword === "HEALTHCHECK" ? /^CMD\s+(.*)$/is.exec(node.text)?.[1] : node.text;
    if (command !== void 0 && !readJsonForm(command) && !LOOSE_LIST.test(command))
      report.fail(instruction, `${keyword} is in shell form`);
  }
});

// packages/iac/src/rules/dockerfile/process/pipefail.ts
var pipefail = dockerfileRule({
  id: "dockerfile/pipefail",
  title: "A pipe hides failures",
  severity: "low",
  profile: "all",
  why: "The shell looks at the last command of a pipe only: a failed download is not noticed and the build goes on.",
  fix: 'Put `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` before it, or begin the RUN with `set -o pipefail`.',
  references: ["https://docs.docker.com/build/building/best-practices/#using-pipes"],
  aliases: ["DL4006"],
  check(dockerfile, report) {
    for (const stage of dockerfile.stages) {
      let isSafe = false;
      for (const instruction of stage.instructions) {
        if (instruction.onbuild) continue;
        if (instruction.keyword === "SHELL") isSafe = setsPipefail(instruction);
        else if (!isSafe && instruction.hasPipes)
          report.fail(instruction, "RUN has a pipe, and no SHELL before it sets pipefail");
      }
    }
  }
});
function setsPipefail({ node: { json = [] } }) {
  const [shell = "", ...flags] = json.join(" ").split(/\s+/);
  if (/^(?:pwsh|powershell|cmd)/.test(shell)) return true;
  return /(?:^|\/)(?:bash|zsh|ash)$/.test(shell) && flags.includes("pipefail") && flags.some((flag) => /^-[^-]*o/.test(flag));
}

// packages/iac/src/rules/dockerfile/process/replaced-shell.ts
var replacedShell = commandRule({
  id: "dockerfile/replaced-shell",
  title: "RUN replaces /bin/sh",
  severity: "low",
  profile: "all",
  why: "Every script of the image then runs with a shell that it was not written for.",
  fix: "Use the SHELL instruction.",
  references: ["https://docs.docker.com/reference/dockerfile/#shell"],
  aliases: ["DL4005"],
  programs: ["ln"],
  named: true,
  check(command, report) {
    if (command.shell.has("/bin/sh")) report.fail(command, "RUN links /bin/sh to another shell");
  }
});

// packages/iac/src/rules/dockerfile/process/run-cd.ts
var runCd = commandRule({
  id: "dockerfile/run-cd",
  title: "RUN changes the folder",
  severity: "low",
  profile: "all",
  why: "The change ends with the RUN; the next instruction starts elsewhere.",
  fix: "Use the WORKDIR instruction.",
  references: ["https://docs.docker.com/build/building/best-practices/#workdir"],
  aliases: ["DS-0013", "DL3003"],
  programs: ["cd"],
  check(command, report) {
    if (!command.instruction.onbuild) report.fail(command, "RUN uses cd");
  }
});

// packages/iac/src/rules/dockerfile/secrets/leaked-secret.ts
var KNOWN = new Set(
  "AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AZURE_CLIENT_ID AZURE_CLIENT_SECRET GITHUB_TOKEN GH_TOKEN GH_ENTERPRISE_TOKEN GITHUB_ENTERPRISE_TOKEN OPENAI_API_KEY HF_TOKEN DIGITALOCEAN_ACCESS_TOKEN DOCKERHUB_PASSWORD FIREBASE_TOKEN CI_DEPLOY_PASSWORD GOOGLE_API_KEY LANGSMITH_API_KEY LANGCHAIN_API_KEY HEROKU_API_KEY".split(" ")
);
var FILES = /* @__PURE__ */ new Set(["AWS_CONFIG_FILE", "HF_TOKEN_PATH", "GOOGLE_APPLICATION_CREDENTIALS"]);
var PART = /(?:_|^)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token|usr|psw)(?:_|$)/i;
var PUBLIC = /(?:_|^)public(?:_|$)/i;
var leakedSecret = dockerfileRule({
  id: "dockerfile/leaked-secret",
  title: "Final stage takes in a credential",
  severity: "low",
  profile: "all",
  why: "What the final stage holds in variables, copied files and files written by login commands is there for everyone who can pull the image.",
  fix: "Mount it as a build secret, or give it at run time.",
  references: ["https://docs.docker.com/build/building/secrets/"],
  aliases: ["DS-0031"],
  tags: ["CWE-522"],
  variantOf: ["dockerfile/secret-in-env", "dockerfile/secret-build-arg"],
  check({ final, stages, globals }, report) {
    const instructions = stages.length === 1 ? [...globals, ...final?.instructions ?? []] : final?.instructions ?? [];
    const copied = instructions.flatMap(
      (each) => each.keyword === "COPY" && !each.onbuild ? each.values.at(-1) ?? [] : []
    );
    for (const instruction of instructions) {
      if (instruction.onbuild) continue;
      checkVariables(instruction, copied, report);
      if (instruction.keyword === "COPY") {
        const [, target = ""] = instruction.values;
        const name = target.replace(/^\$\{?|\}$/g, "");
        if (instruction.values.length === 2 && FILES.has(name))
          report.fail(instruction, `COPY puts the file of ${name} into the image`);
      }
      if (!instruction.mounts.some((mount) => mount.get("type") === "secret")) {
        for (const command of instruction.commands)
          if (logsIn(command))
            report.fail(command, `${command.name} stores a credential in the image`);
      }
    }
  }
});
function checkVariables(instruction, copied, report) {
  for (const pair of instruction.keyword === "LABEL" ? [] : instruction.pairs) {
    const { name, value = "" } = pair;
    const site = instruction.at(pair, name);
    if (FILES.has(name)) {
      if (value !== "" && copied.some((target) => bare(value).startsWith(bare(target))))
        report.fail(
          site,
          `${instruction.keyword} ${name} points at a credential that is copied in`
        );
    } else if (isKnown(name) || PART.test(name) && !PUBLIC.test(name))
      report.fail(site, `${instruction.keyword} ${name} may expose a secret`);
  }
}
function isKnown(name) {
  return KNOWN.has(name) || KNOWN.has(name.replace(/^(?:VITE_|REACT_APP_)/, ""));
}
function logsIn({ name, shell }) {
  switch (name) {
    case "aws":
      return shell.has("configure") && shell.has("set") && shell.has("aws_access_key_id", "aws_secret_access_key");
    case "gcloud":
      return shell.has("auth") && shell.has("activate-service-account");
    case "az":
      return shell.has("login") && shell.has("-p", "--password", "--federated-token");
    case "doctl":
      return shell.has("auth") && shell.has("init") && shell.has("-t", "--access-token");
    default:
      return false;
  }
}
function bare(path) {
  return path.replace(/^"?\.?\/?/, "").replace(/\/?"?$/, "");
}

// packages/iac/src/rules/dockerfile/secrets/sensitive-name.ts
var KNOWN2 = new Set(
  "ACCESS_TOKEN APPLICATION_KEY APP_SECRET AUTH_TOKEN AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY BITTREX_API_KEY BITTREX_API_SECRET CF_PASSWORD CF_USERNAME CIRCLE_TOKEN CI_DEPLOY_PASSWORD CI_DEPLOY_USER DOCKERHUB_PASSWORD DOCKER_EMAIL DOCKER_PASSWORD DOCKER_USERNAME FACEBOOK_ACCESS_TOKEN FACEBOOK_APP_ID FACEBOOK_APP_SECRET FIREBASE_API_TOKEN FIREBASE_TOKEN FOSSA_API_KEY GH_ENTERPRISE_TOKEN GH_TOKEN GITHUB_ENTERPRISE_TOKEN GITHUB_TOKEN HEROKU_API_KEY HEROKU_API_USER NPM_AUTH_TOKEN NPM_TOKEN OKTA_AUTHN_GROUPID OKTA_CLIENT_ORGURL OKTA_CLIENT_TOKEN OKTA_OAUTH2_CLIENTID OKTA_OAUTH2_CLIENTSECRET OPENAI_API_KEY OS_PASSWORD OS_USERNAME POSTGRES_PASSWORD SLACK_TOKEN STRIPE_API_KEY STRIPE_DEVICE_NAME TRAVIS_OS_NAME TRAVIS_SECURE_ENV_VARS TRAVIS_SUDO VAULT_CLIENT_KEY VAULT_TOKEN".split(" ")
);
var SUSPICIOUS = /api_key|client_key|password|private|secret|token|username/i;
var sensitiveName = instructionRule({
  id: "dockerfile/sensitive-name",
  title: "ARG or ENV has the name of something sensitive",
  severity: "low",
  profile: "all",
  why: "What ARG and ENV hold can be read from the image.",
  fix: "Give it at run time, or mount it as a build secret.",
  references: ["https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/"],
  aliases: ["DL3064"],
  tags: ["CWE-522"],
  variantOf: ["dockerfile/secret-in-env", "dockerfile/secret-build-arg"],
  keywords: ["ARG", "ENV"],
  check(instruction, report) {
    const { keyword, pairs } = instruction;
    for (const pair of keyword === "ARG" ? pairs.slice(0, 1) : pairs)
      if (KNOWN2.has(pair.name.toUpperCase()) || SUSPICIOUS.test(pair.name))
        report.fail(
          instruction.at(pair, pair.name),
          `${keyword} ${pair.name} is named like something sensitive`
        );
  }
});

// packages/iac/src/rules/dockerfile/stages/copy-from-unknown.ts
var copyFromUnknown = dockerfileRule({
  id: "dockerfile/copy-from-unknown",
  title: "COPY takes from what is no earlier stage",
  severity: "low",
  profile: "all",
  why: "A mistyped stage name is taken for an image: Docker pulls whatever is published under it, in its latest version.",
  fix: "Name an earlier stage, or an image with its version.",
  references: ["https://docs.docker.com/reference/dockerfile/#copy---from"],
  aliases: ["DL3022"],
  tags: ["CWE-1357"],
  check(dockerfile, report) {
    const names = /* @__PURE__ */ new Set();
    let count = 0;
    for (const stage of dockerfile.stages) {
      if (stage.base) count++;
      if (stage.name) names.add(stage.name);
      for (const copy of stage.all("COPY")) {
        const from = copy.flag("from")?.value;
        if (from === void 0 || from.includes(":") || names.has(from)) continue;
        if (!/^\d/.test(from) || Number.parseInt(from, 10) >= count)
          report.fail(copy, `COPY --from names "${from}", which is no earlier stage`);
      }
    }
  }
});

// packages/iac/src/rules/dockerfile/user/ends-as-root.ts
var endsAsRoot = dockerfileRule({
  id: "dockerfile/ends-as-root",
  title: "Last USER of the file is root",
  severity: "low",
  profile: "all",
  why: "The last USER is the one that the container runs as.",
  fix: "Switch back to an unprivileged user at the end.",
  references: ["https://docs.docker.com/reference/dockerfile/#user"],
  aliases: ["CKV_DOCKER_8"],
  variantOf: ["dockerfile/root-user"],
  check(dockerfile, report) {
    const last = dockerfile.stages.flatMap((stage) => stage.all("USER")).at(-1);
    if (last && last.node.text === "root")
      report.fail(last, `The last USER is "${last.node.text}"`);
  }
});

// packages/iac/src/rules/dockerfile/user/no-unprivileged-user.ts
var noUnprivilegedUser = dockerfileRule({
  id: "dockerfile/no-unprivileged-user",
  title: "Dockerfile names no unprivileged user at its end",
  severity: "low",
  profile: "all",
  why: "Without USER, or with root as the last one, the container most likely runs as root.",
  fix: "End with `USER` and a numeric id.",
  references: ["https://docs.docker.com/reference/dockerfile/#user"],
  aliases: ["DS-0002"],
  variantOf: ["dockerfile/root-user"],
  check(dockerfile, report) {
    const last = dockerfile.stages.flatMap((stage) => stage.all("USER")).at(-1);
    if (!last) report.fail(dockerfile.site, "There is no USER instruction");
    else if (isRoot(last.node.text)) report.fail(last, `The last USER is "${last.node.text}"`);
  }
});

// packages/iac/src/rules/dockerfile/user/no-user.ts
var noUser = dockerfileRule({
  id: "dockerfile/no-user",
  title: "Dockerfile has no USER",
  severity: "low",
  profile: "all",
  why: "Without USER the image runs as whoever its base image says, most often root.",
  fix: "Add `USER` with a numeric id.",
  references: ["https://docs.docker.com/reference/dockerfile/#user"],
  aliases: ["CKV_DOCKER_3"],
  variantOf: ["dockerfile/root-user"],
  check(dockerfile, report) {
    if (dockerfile.stages.every((stage) => !stage.last("USER")))
      report.fail(dockerfile.site, "There is no USER instruction");
  }
});

// packages/iac/src/rules/dockerfile/user/stage-ends-as-root.ts
var stageEndsAsRoot = dockerfileRule({
  id: "dockerfile/stage-ends-as-root",
  title: "A stage ends as root",
  severity: "low",
  profile: "all",
  why: "A stage that ends as root hands root on to whatever is built on it.",
  fix: "Switch back to an unprivileged user at the end of each stage.",
  references: ["https://docs.docker.com/reference/dockerfile/#user"],
  aliases: ["DL3002"],
  variantOf: ["dockerfile/root-user"],
  check(dockerfile, report) {
    for (const stage of dockerfile.stages) {
      const last = stage.base && stage.last("USER");
      if (last && isRoot(last.node.text))
        report.fail(last, `The last USER of ${stage.label} is "${last.node.text}"`);
    }
  }
});

// packages/iac/src/rules/dockerfile/user/sudo-named.ts
var SUDO = / sudo /;
var sudoNamed = instructionRule({
  id: "dockerfile/sudo-named",
  title: "RUN speaks of sudo",
  severity: "low",
  profile: "all",
  why: "Whether it is used, installed or set up: sudo in the image hands root to whoever gets into the container.",
  fix: "Leave sudo out: do what needs root before the `USER` instruction.",
  references: ["https://docs.docker.com/build/building/best-practices/#user"],
  aliases: ["CKV2_DOCKER_1"],
  tags: ["CWE-250"],
  variantOf: ["dockerfile/sudo"],
  keywords: ["RUN"],
  check(run, report) {
    if (run.onbuild || run.node.json) return;
    if (SUDO.test(writtenRun(run).replace(/\\\r?\n/g, ""))) report.fail(run, "RUN speaks of sudo");
  }
});

// packages/iac/src/rules/dockerfile/index.generated.ts
var rules = [
  aptAssumeYes,
  aptCli,
  aptInLine,
  aptRecommends,
  aptYesFlag,
  distUpgrade,
  moreUpdatesThanInstalls,
  updateAlone,
  updateWithoutInstall,
  apkCache,
  apkNoCacheFlag,
  aptLists,
  dnfCache,
  dnfCleanAll,
  microdnfCleanAll,
  pipCache,
  yarnCache,
  yumCache,
  yumCleanAll,
  zypperCache,
  zypperClean,
  addLocalFile,
  addNoArchive,
  addUnverified,
  addUsed,
  copiedArchive,
  duplicateHealthcheck,
  noHealthcheck,
  stageWithoutHealthcheck,
  communityImage,
  explicitLatest,
  latestTag,
  untaggedImage,
  unversionedReference,
  labelKey,
  labelValue,
  maintainer,
  apkAllowUntrusted,
  aptAllowUnauthenticated,
  aptForceYes,
  rpmNosignature,
  yumNogpgcheck,
  apkVersion,
  aptVersion,
  dnfVersion,
  gemInVariable,
  gemVersion,
  goPackageInVariable,
  goVersion,
  npmPackageInVariable,
  npmVersion,
  pipPackageInVariable,
  pipVersion,
  yumVersion,
  zypperVersion,
  portRange,
  sshPort,
  curlAndWget,
  duplicateCmd,
  duplicateEntrypoint,
  jsonNotation,
  pipefail,
  replacedShell,
  runCd,
  shellForm,
  copiedSecretFile,
  leakedSecret,
  secretBuildArg,
  secretInEnv,
  sensitiveName,
  copyFromItself,
  copyFromUnknown,
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
  endsAsRoot,
  noUnprivilegedUser,
  noUser,
  rootUser,
  stageEndsAsRoot,
  sudoNamed,
  sudo,
  relativeWorkdir,
  systemWorkdir
];
export {
  rules
};
