import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Command,
  ImageReference,
  Instruction,
  holdsVariable
} from "./chunk-3RXDDV3S.js";
import {
  completeRule,
  fixOf
} from "./chunk-FPUBPWWA.js";
import "./chunk-EBAGDHEZ.js";
import "./chunk-RE4VRFVJ.js";
import {
  readJsonForm
} from "./chunk-OVRUMTP3.js";
import "./chunk-V77C22EU.js";
import "./chunk-Z7UFZZVP.js";

// packages/iac/src/rules/repair/docker.ts
function addFlag(commands, word, flag, description) {
  const [first] = commands;
  if (!(first instanceof Command)) return void 0;
  const changes = commands.map(
    (command) => command instanceof Command ? afterWord(command, word, ` ${flag}`) : void 0
  );
  return fixOf(first.source, description, ...changes);
}
function renameCommand(at, name, description) {
  if (!(at instanceof Command)) return void 0;
  const word = at.shell.words[0];
  const place = word && written(at, word);
  return place && fixOf(at.source, description, { ...place, text: name });
}
function replaceArguments(at, text, description) {
  if (!(at instanceof Instruction)) return void 0;
  const { node, source } = at;
  const [first] = at.words;
  const last = at.words.at(-1);
  if (!first || !last) return void 0;
  const { start } = at.at(first);
  const { end } = at.at(last);
  return source.text.slice(start, end) === node.text ? fixOf(source, description, { start, end, text }) : void 0;
}
function replaceKeyword(at, keyword, description) {
  if (!(at instanceof Instruction) || at.onbuild) return void 0;
  const end = at.start + at.keyword.length;
  const found = at.source.text.slice(at.start, end);
  const text = found === found.toLowerCase() ? keyword.toLowerCase() : keyword;
  return fixOf(at.source, description, { start: at.start, end, text });
}
function afterWord(command, text, insert) {
  const word = command.shell.arguments.find((argument) => argument.text === text);
  const place = word && written(command, word);
  return place && { start: place.end, end: place.end, text: insert };
}
function written(command, word) {
  const { start, end } = command.at(word);
  return command.source.text.slice(start, end) === word.text ? { start, end } : void 0;
}

// packages/iac/src/rules/dockerfile/facts/named-commands.ts
var TRANSPARENT = /* @__PURE__ */ new Set(["exec", "command", "builtin", "busybox", "time"]);
function namedCommands(run) {
  const handedOn = /* @__PURE__ */ new Set();
  const { commands } = run;
  const [here] = run.node.heredocs;
  const script = here && !run.words[0]?.text.startsWith("<<") ? here.body.offsetOf(0) : Infinity;
  return commands.filter(({ name, shell, start }) => {
    if (start >= script) return false;
    const [first, ...rest] = shell.words;
    const isNamed = first !== void 0 && !handedOn.has(first.start) && first.text === name;
    if (!isNamed || !TRANSPARENT.has(name)) for (const word of rest) handedOn.add(word.start);
    return isNamed;
  });
}

// packages/iac/src/rules/dockerfile/define.ts
function dockerfileRule(text) {
  return completeRule(text);
}
function instructionRule({
  keywords,
  check,
  ...text
}) {
  return completeRule({
    ...text,
    check(dockerfile, report) {
      for (const instruction of dockerfile.all(...keywords)) check(instruction, report);
    }
  });
}
function commandRule({
  programs,
  named = false,
  check,
  ...text
}) {
  return instructionRule({
    ...text,
    keywords: ["RUN"],
    check(run, report) {
      for (const command of named ? namedCommands(run) : run.commands)
        if (programs.includes(command.name)) check(command, report);
    }
  });
}

// packages/iac/src/rules/dockerfile/apt/apt-assume-yes.ts
var aptAssumeYes = commandRule({
  id: "dockerfile/apt-assume-yes",
  title: "apt-get install waits for an answer",
  severity: "low",
  why: "A build has nobody to answer: apt-get aborts as soon as it has to ask.",
  fix: "Add `-y` to the command.",
  references: ["https://docs.docker.com/build/building/best-practices/#apt-get"],
  aliases: ["DL3014"],
  programs: ["apt-get"],
  check(command, report) {
    const { shell } = command;
    if (!shell.has("install") || shell.hasFlag("y", "yes", "qq", "assume-yes") || shell.has("-q=2"))
      return;
    if (shell.countFlag("q") === 2 || shell.countFlag("quiet") === 2) return;
    report.fail(command, "apt-get install has no -y");
  },
  repair: (at) => addFlag([at], "install", "-y", "Answer yes.")
});

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

// packages/iac/src/rules/dockerfile/apt/dist-upgrade.ts
var distUpgrade = commandRule({
  id: "dockerfile/dist-upgrade",
  title: "RUN upgrades the whole distribution",
  severity: "low",
  why: "The image then has little to do with the base image that was chosen and scanned, and differs from build to build.",
  fix: "Build on a newer base image; upgrade single packages where a fix is urgent.",
  references: ["https://docs.docker.com/build/building/best-practices/#apt-get"],
  aliases: ["DS-0024"],
  programs: ["apt-get", "apt"],
  check(command, report) {
    if (command.shell.has("dist-upgrade", "full-upgrade"))
      report.fail(command, `${command.name} upgrades the whole distribution`);
  }
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

// packages/iac/src/rules/dockerfile/facts/updates.ts
var INSTALLS = [
  "upgrade",
  "install",
  "source-install",
  "reinstall",
  "groupinstall",
  "localinstall",
  "add"
];
function updatesAlone(run, managers) {
  for (const names of managers) {
    const commands = run.commands.filter(({ name }) => names.includes(name));
    const update = commands.findIndex(({ shell }) => shell.has("update", "up"));
    if (update < 0 || commands.some(({ shell }, index) => index > update && shell.has(...INSTALLS)))
      continue;
    return commands[update];
  }
  return void 0;
}

// packages/iac/src/rules/dockerfile/apt/update-alone.ts
var updateAlone = instructionRule({
  id: "dockerfile/update-alone",
  title: "Package lists are updated in a RUN of their own",
  severity: "low",
  why: "The layer with the lists is cached: later builds install from old lists, with versions that have known vulnerabilities or are gone.",
  fix: "Update and install in one RUN: `apt-get update && apt-get install …`.",
  references: ["https://docs.docker.com/build/building/best-practices/#apt-get"],
  tags: ["CWE-1104"],
  keywords: ["RUN"],
  check(run, report) {
    if (run.onbuild) return;
    const update = updatesAlone(run, [["apt-get", "apt"], ["apk"]]);
    if (update)
      report.fail(update, `${update.name} update is not followed by an install in the same RUN`);
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
var INSTALLS2 = [
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
        ({ name, shell }) => name === tool && shell.has(...INSTALLS2),
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

// packages/iac/src/rules/dockerfile/facts/pip.ts
var VALUED = [
  "abi",
  "b",
  "build",
  "e",
  "editable",
  "extra-index-url",
  "f",
  "find-links",
  "i",
  "index-url",
  "implementation",
  "no-binary",
  "only-binary",
  "platform",
  "prefix",
  "progress-bar",
  "proxy",
  "python",
  "python-version",
  "root",
  "root-user-action",
  "src",
  "t",
  "target",
  "trusted-host",
  "upgrade-strategy",
  "timeout",
  "retries",
  "cache-dir",
  "report",
  "r",
  "requirement",
  "c",
  "constraint"
];
function isPipInstall({ name, shell }) {
  if (name.startsWith("pip")) return !name.startsWith("pipenv") && shell.has("install");
  if (!name.startsWith("python")) return false;
  const words = shell.arguments.map((word) => word.text);
  const module = words.indexOf("-m");
  return module >= 0 && words[module + 1] === "pip" && words[module + 2] === "install";
}
function pipPackages({ shell }) {
  const operands = shell.operands(...VALUED);
  return operands.slice(operands.findIndex((word) => word.text === "install") + 1);
}
var VERSION_CONTROL = /^(?:git|hg|svn|bzr)/;
function isPinned(text) {
  if (/[<>]|[=!~]=/.test(text) || /\.whl$|\.tar\.gz$/.test(text)) return true;
  return VERSION_CONTROL.test(text) ? text.includes("@") : text.includes("/");
}

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

// packages/iac/src/rules/dockerfile/facts/archives.ts
var ARCHIVE = /\.(?:tar|Z|bz2|gz|lz|lzma|tZ|tb2|tbz|tbz2|tgz|tlz|tpz|txz|xz)$/;
function isArchive(path) {
  return ARCHIVE.test(path);
}
function isRemote(path) {
  return /^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)/.test(path);
}

// packages/iac/src/rules/dockerfile/copy/add-local-file.ts
var SHARED_FLAGS = /* @__PURE__ */ new Set(["chown", "chmod", "link"]);
function onlyCopies(add) {
  return add.flags.every(({ name }) => SHARED_FLAGS.has(name)) && add.values.slice(0, -1).every(
    (source) => !isArchive(source) && !isRemote(source) && !source.startsWith("<<") && !holdsVariable(source) && !/[*?[\]\\]/.test(source)
  );
}
var addLocalFile = instructionRule({
  id: "dockerfile/add-local-file",
  title: "ADD copies a local file",
  severity: "low",
  why: "ADD also fetches and unpacks: a changed source name silently does something else than copying.",
  fix: "Use COPY, which only copies.",
  references: ["https://docs.docker.com/build/building/best-practices/#add-or-copy"],
  aliases: ["DL3020"],
  keywords: ["ADD"],
  check(add, report) {
    if (add.onbuild) return;
    for (const source of add.values.slice(0, -1))
      if (!isArchive(source) && !isRemote(source) && !source.startsWith("<<"))
        report.fail(add, `ADD copies "${source}" where COPY would do`);
  },
  repair: (at) => at instanceof Instruction && onlyCopies(at) ? replaceKeyword(at, "COPY", "Copy, without fetching and unpacking.") : void 0
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

// packages/iac/src/rules/dockerfile/copy/add-unverified.ts
var addUnverified = instructionRule({
  id: "dockerfile/add-unverified",
  title: "ADD fetches a file without checking it",
  severity: "medium",
  why: "Whatever the server sends becomes part of the image: a moved or taken-over address puts its own code there.",
  fix: "Add `--checksum=sha256:…`.",
  references: ["https://docs.docker.com/reference/dockerfile/#add---checksum"],
  tags: ["CWE-494"],
  keywords: ["ADD"],
  check(add, report) {
    if (add.flag("checksum")) return;
    for (const source of add.values.slice(0, -1))
      if (/^https?:\/\//.test(source) && !/\.git(?:#|$)/.test(source))
        report.fail(add, "ADD fetches a remote file without --checksum");
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

// packages/iac/src/rules/dockerfile/facts/words.ts
function isVariable(text) {
  return /^\$(?:\w+|\{[^}]*\}|\(.*\)|[@*])$/s.test(text) || /^`.*`$/s.test(text);
}
function written2(text) {
  return text.replace(/\$\([^()]{0,400}[|;&][^()]{0,400}\)|`[^`]{0,400}`/g, "$");
}
function basename(path) {
  return path.replace(/^["']|["']$/g, "").replace(/^.*[/\\]/s, "");
}
function shown(text) {
  return text.replace(/:\/\/[^/@]{1,400}@/, "://…@");
}

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

// packages/iac/src/rules/dockerfile/facts/repeated.ts
function repeated(dockerfile, keyword) {
  return dockerfile.stages.flatMap(
    (stage) => stage.all(keyword).slice(1).map((instruction) => ({ stage, instruction }))
  );
}

// packages/iac/src/rules/dockerfile/health/duplicate-healthcheck.ts
var duplicateHealthcheck = dockerfileRule({
  id: "dockerfile/duplicate-healthcheck",
  title: "A stage has more than one HEALTHCHECK",
  severity: "low",
  why: "Only the last one counts; the others mislead the reader.",
  fix: "Keep one HEALTHCHECK.",
  references: ["https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/"],
  aliases: ["DS-0023", "DL3012"],
  check(dockerfile, report) {
    for (const { instruction, stage } of repeated(dockerfile, "HEALTHCHECK"))
      report.fail(instruction, `Another HEALTHCHECK in ${stage.label}`);
  }
});

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

// packages/iac/src/rules/dockerfile/image/latest-tag.ts
var latestTag = dockerfileRule({
  id: "dockerfile/latest-tag",
  title: "Base image has no fixed version",
  severity: "medium",
  why: "The same Dockerfile builds another image tomorrow: a broken or hijacked upstream release reaches production without a change in the repository.",
  fix: "Name a version (`debian:12.7-slim`), best with its digest (`@sha256:…`) kept up to date by Dependabot or Renovate.",
  references: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"],
  aliases: ["DS-0001"],
  tags: ["CWE-1357"],
  check(dockerfile, report) {
    const names = new Set(dockerfile.stages.flatMap((stage) => stage.name ?? []));
    for (const { base } of dockerfile.stages) {
      if (!base || base.image.text === "" || names.has(base.image.text)) continue;
      const unversioned = base.image.isUnversioned;
      if (unversioned === void 0) report.unknown(base.site);
      else if (unversioned)
        report.fail(
          base.from,
          `Base image "${base.image.text}" is not pinned: ${base.image.tag ? "the tag is latest" : "it has no tag"}`
        );
    }
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
      const { written: written3 } = base;
      const isVersioned = written3.includes(":") || names.has(written3) || written3 === "scratch";
      if (!isVersioned || written3.endsWith(":latest"))
        report.fail(base.from, `FROM "${written3}" names no fixed version`);
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

// packages/iac/src/rules/dockerfile/packages/apk-allow-untrusted.ts
var apkAllowUntrusted = commandRule({
  id: "dockerfile/apk-allow-untrusted",
  title: "apk installs packages without a trusted signature",
  severity: "high",
  why: "Anyone who can stand in for the mirror can run code as root in the build.",
  fix: "Drop `--allow-untrusted`; add the key of the repository to /etc/apk/keys.",
  references: ["https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper"],
  aliases: ["CKV2_DOCKER_7"],
  tags: ["CWE-347"],
  programs: ["apk"],
  check(command, report) {
    if (command.shell.hasFlag("allow-untrusted"))
      report.fail(command, "apk runs with --allow-untrusted");
  }
});

// packages/iac/src/rules/dockerfile/packages/apt-allow-unauthenticated.ts
var aptAllowUnauthenticated = commandRule({
  id: "dockerfile/apt-allow-unauthenticated",
  title: "apt-get installs packages without a valid signature",
  severity: "high",
  why: "Anyone who can stand in for the mirror can run code as root in the build.",
  fix: "Drop `--allow-unauthenticated`; add the key of the repository with `signed-by`.",
  references: ["https://manpages.debian.org/stable/apt/apt-get.8.en.html"],
  aliases: ["CKV2_DOCKER_8"],
  tags: ["CWE-347"],
  programs: ["apt-get"],
  check(command, report) {
    if (command.shell.hasFlag("allow-unauthenticated"))
      report.fail(command, "apt-get runs with --allow-unauthenticated");
  }
});

// packages/iac/src/rules/dockerfile/packages/apt-force-yes.ts
var aptForceYes = commandRule({
  id: "dockerfile/apt-force-yes",
  title: "apt-get answers yes to everything",
  severity: "high",
  why: "`--force-yes` also means yes to packages without a valid signature and to downgrades.",
  fix: "Use `-y`, which says yes to questions only.",
  references: ["https://manpages.debian.org/stable/apt/apt-get.8.en.html"],
  aliases: ["CKV2_DOCKER_11"],
  tags: ["CWE-347"],
  programs: ["apt-get"],
  check(command, report) {
    if (command.shell.hasFlag("force-yes")) report.fail(command, "apt-get runs with --force-yes");
  }
});

// packages/iac/src/rules/dockerfile/packages/rpm-nosignature.ts
var rpmNosignature = commandRule({
  id: "dockerfile/rpm-nosignature",
  title: "rpm installs packages without verifying them",
  severity: "high",
  why: "A package that was tampered with runs its scripts as root in the build.",
  fix: "Drop `--nosignature`, `--nodigest`, `--noverify` and `--nofiledigest`; import the key with `rpm --import`.",
  references: ["https://man7.org/linux/man-pages/man8/rpm.8.html"],
  aliases: ["CKV2_DOCKER_10"],
  tags: ["CWE-347"],
  programs: ["rpm"],
  check(command, report) {
    const flag = ["nosignature", "nodigest", "noverify", "nofiledigest"].find(
      (name) => command.shell.hasFlag(name)
    );
    if (flag) report.fail(command, `rpm runs with --${flag}`);
  }
});

// packages/iac/src/rules/dockerfile/packages/yum-nogpgcheck.ts
var yumNogpgcheck = commandRule({
  id: "dockerfile/yum-nogpgcheck",
  title: "yum, dnf or tdnf installs packages without checking signatures",
  severity: "high",
  why: "Anyone who can stand in for the mirror can run code as root in the build.",
  fix: "Drop `--nogpgcheck`; import the key of the repository with `rpm --import`.",
  references: ["https://dnf.readthedocs.io/en/latest/command_ref.html"],
  aliases: ["CKV2_DOCKER_9"],
  tags: ["CWE-347"],
  programs: ["yum", "dnf", "tdnf", "microdnf"],
  check(command, report) {
    if (command.shell.hasFlag("nogpgcheck"))
      report.fail(command, `${command.name} runs with --nogpgcheck`);
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
      if (word.text === "add" || /[=~<>]|\.apk$/.test(written2(word.text))) continue;
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
      if (word.text === "install" || /[=/]|\.deb$/.test(written2(word.text))) continue;
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

// packages/iac/src/rules/dockerfile/pins/gem-version.ts
var gemVersion = commandRule({
  id: "dockerfile/gem-version",
  title: "gem installs a package without a version",
  severity: "low",
  why: "Each build takes the newest release: a hijacked or broken one is in the image the same day.",
  fix: "Write `name:version`, or `-v version`.",
  references: ["https://guides.rubygems.org/command-reference/#gem-install"],
  aliases: ["DL3028"],
  tags: ["CWE-1357"],
  programs: ["gem"],
  check(command, report) {
    const { shell } = command;
    if (!shell.has("install", "i") || shell.has("-v") || shell.hasFlag("version")) return;
    for (const word of gems(shell.arguments)) {
      if (word.text.includes(":")) continue;
      if (isVariable(word.text)) report.unknown(command.at(word));
      else report.fail(command.at(word), `gem installs "${word.text}" without a version`);
    }
  }
});
function gems(words) {
  const names = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word || word.text === "--") break;
    if (!word.text.startsWith("-")) names.push(word);
    else if (!/^--no-|^-[NfqV]$|^--(?:force|user-install|quiet|conservative|minimal-deps)$|=/.test(
      word.text
    ))
      index++;
  }
  return names.filter(({ text }) => text !== "install" && text !== "i");
}

// packages/iac/src/rules/dockerfile/facts/pins.ts
function isPinnedNpm(text) {
  if (/^git(?:\+ssh|\+https?)?:\/\//.test(text)) return text.includes("#");
  if (/\.(?:tar|tar\.gz|tgz)$/.test(text) || /^(?:\/|\.\.?\/|~\/|\.$)/.test(text)) return true;
  return text.includes("@", 1);
}
function isPinnedGo(text) {
  return /^[./]/.test(text) || text.includes("@") && !/@(?:latest|none)$/.test(text);
}
function goPackages({ shell }) {
  const operands = shell.operands();
  if (shell.has("run")) return operands.slice(0, 2).filter(({ text }) => text !== "run");
  if (!shell.has("install", "get")) return [];
  return operands.filter(({ text }) => text !== "install" && text !== "get" && text !== "tool");
}

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

// packages/iac/src/rules/dockerfile/pins/go-version.ts
var goVersion = commandRule({
  id: "dockerfile/go-version",
  title: "go fetches a package without a version",
  severity: "low",
  why: "Each build takes the newest release: a hijacked or broken one is in the image the same day.",
  fix: "Write `package@version`.",
  references: ["https://go.dev/ref/mod#go-install"],
  aliases: ["DL3062"],
  tags: ["CWE-1357"],
  programs: ["go"],
  check(command, report) {
    for (const word of goPackages(command)) {
      const { text } = word;
      if (isPinnedGo(text)) continue;
      if (isVariable(text)) report.unknown(command.at(word));
      else report.fail(command.at(word), `go fetches "${shown(text)}" without a fixed version`);
    }
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

// packages/iac/src/rules/dockerfile/pins/npm-version.ts
var npmVersion = commandRule({
  id: "dockerfile/npm-version",
  title: "npm installs a package without a version",
  severity: "low",
  why: "Each build takes the newest release and runs its install scripts: a hijacked one is in the image the same day.",
  fix: "Write `package@version`, or install from the lock file with `npm ci`.",
  references: ["https://docs.npmjs.com/cli/commands/npm-install"],
  aliases: ["DL3016"],
  tags: ["CWE-1357"],
  programs: ["npm"],
  check(command, report) {
    const [first, ...packages] = command.shell.operands("loglevel", "registry", "prefix", "cache");
    if (first?.text !== "install" && first?.text !== "i") return;
    for (const word of packages) {
      if (isPinnedNpm(word.text)) continue;
      if (isVariable(word.text)) report.unknown(command.at(word));
      else report.fail(command.at(word), `npm installs "${shown(word.text)}" without a version`);
    }
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

// packages/iac/src/rules/dockerfile/pins/pip-version.ts
var pipVersion = instructionRule({
  id: "dockerfile/pip-version",
  title: "pip installs a package without a version",
  severity: "low",
  why: "Each build takes the newest release: a hijacked or broken one is in the image the same day, without a change that anyone reviewed.",
  fix: "Write `package==version`, or install from a requirements file with hashes.",
  references: ["https://pip.pypa.io/en/stable/topics/repeatable-installs/"],
  aliases: ["DL3013"],
  tags: ["CWE-1357"],
  keywords: ["RUN"],
  check(run, report) {
    for (const command of run.commands) {
      const { shell } = command;
      if (!isPipInstall(command) || shell.hasFlag("c", "constraint") || shell.hasFlag("requirement") || shell.has(".") || hasRequirement(shell.words))
        continue;
      for (const word of pipPackages(command)) {
        if (isPinned(word.text)) continue;
        if (isVariable(word.text)) report.unknown(command.at(word));
        else report.fail(command.at(word), `pip installs "${shown(word.text)}" without a version`);
      }
    }
  }
});
function hasRequirement(words) {
  return words.some(({ text }) => /^-r(?!oot)/.test(text));
}

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
      if (word.text === "install" || word.text === "in" || /[=<>]|\.rpm$/.test(written2(word.text)))
        continue;
      report.fail(command.at(word), `zypper installs "${word.text}" without a version`);
    }
  }
});

// packages/iac/src/rules/dockerfile/ports/port-range.ts
var portRange = instructionRule({
  id: "dockerfile/port-range",
  title: "EXPOSE names a port that does not exist",
  severity: "low",
  why: "Ports end at 65535: the build fails, or the port that was meant is not the one that is named.",
  fix: "Name the port that the program listens on.",
  references: ["https://docs.docker.com/reference/dockerfile/#expose"],
  aliases: ["DS-0008", "DL3011"],
  keywords: ["EXPOSE"],
  check(expose, report) {
    if (expose.onbuild) return;
    for (const word of expose.words) {
      const [, low = "0", high = low] = /^(\d+)(?:-(\d+))?(?:\/[a-z]+)?$/i.exec(word.text) ?? [];
      if (Number(low) > 65535 || Number(high) > 65535)
        report.fail(expose.at(word), `EXPOSE ${word.text}: there is no such port`);
    }
  }
});

// packages/iac/src/rules/dockerfile/ports/ssh-port.ts
var sshPort = instructionRule({
  id: "dockerfile/ssh-port",
  title: "Port 22 is exposed",
  severity: "medium",
  why: "An SSH server in a container is a second way in, past the RBAC and the audit log of the cluster.",
  fix: "Remove it; use `kubectl exec` or `kubectl debug`.",
  references: ["https://docs.docker.com/reference/dockerfile/#expose"],
  aliases: ["CKV_DOCKER_1", "DS-0004"],
  tags: ["CWE-749"],
  keywords: ["EXPOSE"],
  check(expose, report) {
    if (expose.onbuild) return;
    for (const word of expose.words)
      if (/^22(?:\/(?:tcp|udp))?$/.test(word.text))
        report.fail(expose.at(word), `EXPOSE ${word.text} opens the port of SSH`);
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

// packages/iac/src/rules/dockerfile/process/duplicate-cmd.ts
var duplicateCmd = dockerfileRule({
  id: "dockerfile/duplicate-cmd",
  title: "A stage has more than one CMD",
  severity: "low",
  why: "Only the last one counts; the others mislead the reader.",
  fix: "Keep one CMD.",
  references: ["https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/"],
  aliases: ["DS-0016", "DL4003"],
  check(dockerfile, report) {
    for (const { instruction, stage } of repeated(dockerfile, "CMD"))
      report.fail(instruction, `Another CMD in ${stage.label}`);
  }
});

// packages/iac/src/rules/dockerfile/process/duplicate-entrypoint.ts
var duplicateEntrypoint = dockerfileRule({
  id: "dockerfile/duplicate-entrypoint",
  title: "A stage has more than one ENTRYPOINT",
  severity: "low",
  why: "Only the last one counts; the others mislead the reader.",
  fix: "Keep one ENTRYPOINT.",
  references: ["https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/"],
  aliases: ["DS-0007", "DL4004"],
  check(dockerfile, report) {
    for (const { instruction, stage } of repeated(dockerfile, "ENTRYPOINT"))
      report.fail(instruction, `Another ENTRYPOINT in ${stage.label}`);
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

// packages/iac/src/rules/dockerfile/process/shell-form.ts
var PLAIN = /^[\w./:=@,+-]+$/;
var BUILT_IN = new Set(
  "alias bg break case cd command continue declare do done elif else esac eval exec exit export false fg fi for function getopts hash if in jobs let local popd pushd read readonly return select set shift shopt source then time times trap true type typeset ulimit umask unalias unset until wait while".split(
    " "
  )
);
function isProgram(word) {
  return !BUILT_IN.has(word) && word !== "." && !word.includes("=");
}
function isAlone(instruction, stage) {
  const other = instruction.keyword === "CMD" ? "ENTRYPOINT" : "CMD";
  return instruction.posix && stage.lineage.every((each) => !each.last(other) && !each.last("SHELL"));
}
var shellForm = dockerfileRule({
  id: "dockerfile/shell-form",
  title: "The program runs below a shell",
  severity: "low",
  why: "The shell is process 1 and does not pass SIGTERM on: a pod that is stopped waits out its grace period and is then killed.",
  fix: 'Write a JSON array, `CMD ["app", "--flag"]`, or start with `exec`.',
  references: ["https://docs.docker.com/reference/build-checks/json-args-recommended/"],
  check({ final }, report) {
    for (const keyword of ["ENTRYPOINT", "CMD"]) {
      const instruction = final?.last(keyword);
      if (instruction && !instruction.node.json && !/^exec\s/.test(instruction.node.text))
        report.fail(instruction, `${keyword} is in shell form`);
    }
  },
  repair(at, { final }) {
    if (!(at instanceof Instruction) || !final || !isAlone(at, final)) return void 0;
    const words = at.node.text.split(/[ \t]+/);
    return words.every((word) => PLAIN.test(word)) && isProgram(words[0] ?? "") ? replaceArguments(
      at,
      `[${words.map((word) => `"${word}"`).join(", ")}]`,
      "Start the program itself. Check that it needs no shell and handles SIGTERM."
    ) : void 0;
  }
});

// packages/iac/src/rules/dockerfile/secrets/copied-secret-file.ts
var SECRET_FILE = /^(?:\.env(?:\.(?!example$|sample$|template$|dist$)[\w-]+)?|id_(?:rsa|dsa|ecdsa|ed25519)|.*\.(?:key|p12|pfx|ppk|jks|keystore)|.*(?:priv|private|-key|_key)[\w-]*\.pem|\.(?:npmrc|pypirc|netrc|git-credentials|dockercfg|pgpass|vault-token)|kubeconfig|.*\.kubeconfig|service[-_]account[\w-]*\.json)$/i;
var SECRET_PATH = /(?:^|\/)\.(?:ssh(?:\/|$)|aws\/credentials$|azure(?:\/|$)|docker\/config\.json$|kube\/config$)/;
var PUBLIC_KEY = /\.pub(?:\.key)?$|public[\w-]*\.key$/i;
var copiedSecretFile = instructionRule({
  id: "dockerfile/copied-secret-file",
  title: "A file with credentials is copied into the image",
  severity: "high",
  why: "The file stays in its layer for everyone who can pull the image, even when a later instruction deletes it.",
  fix: "Mount it for the command that needs it (`RUN --mount=type=secret` or `--mount=type=ssh`), or give it at run time; list it in `.dockerignore`.",
  references: [
    "https://docs.docker.com/build/building/secrets/",
    "https://docs.docker.com/build/concepts/context/#dockerignore-files"
  ],
  tags: ["CWE-538", "CWE-522"],
  keywords: ["COPY", "ADD"],
  check(instruction, report) {
    if (instruction.flag("from")) return;
    for (const source of instruction.values.slice(0, -1)) {
      const name = basename(source);
      if (SECRET_FILE.test(name) && !PUBLIC_KEY.test(name) || SECRET_PATH.test(source.replace(/\/$/, "")))
        report.fail(instruction, `${instruction.keyword} puts "${source}" into the image`);
    }
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

// packages/iac/src/rules/dockerfile/facts/secret-names.ts
var SECRET_ENDING = /(?:^|_)(?:PASSWORD|PASSWD|PWD|PASSPHRASE|SECRET|TOKEN|APIKEY|CREDENTIALS?|CONNECTION_?STRING|(?:API|ACCESS|ACCOUNT|SECRET|PRIVATE|STORAGE|SHARED|CLIENT|SIGNING|ENCRYPTION|LICENSE)_?KEY)$/i;
var HARMLESS = /^(?:OLD)?PWD$|(?:^|_)PUBLIC(?:_|$)/i;
function isSecretName(name) {
  return SECRET_ENDING.test(name) && !HARMLESS.test(name);
}
function isHarmlessValue(value) {
  return value === "" || /^(?:true|false|yes|no|none|null|[./~].*|<[^>]*>)$/i.test(value);
}

// packages/iac/src/rules/dockerfile/secrets/secret-build-arg.ts
var secretBuildArg = instructionRule({
  id: "dockerfile/secret-build-arg",
  title: "A build argument carries a secret",
  severity: "high",
  why: "Build arguments are kept in the history and the provenance of the image and in build caches; whoever pulls the image can read them.",
  fix: "Mount it for the one command that needs it: `RUN --mount=type=secret,id=token …` and `docker build --secret id=token`.",
  references: [
    "https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/",
    "https://docs.docker.com/build/building/secrets/"
  ],
  tags: ["CWE-522", "CWE-538"],
  keywords: ["ARG"],
  check(instruction, report) {
    for (const pair of instruction.pairs)
      if (isSecretName(pair.name))
        report.fail(
          instruction.at(pair, pair.name),
          `Build argument ${pair.name} carries a secret`
        );
  }
});

// packages/iac/src/rules/dockerfile/secrets/secret-in-env.ts
var secretInEnv = instructionRule({
  id: "dockerfile/secret-in-env",
  title: "ENV bakes a secret into the image",
  severity: "high",
  why: "ENV is part of the image configuration: everyone who can pull the image can read the value, and so can every process in the container.",
  fix: "Give the value at run time (a Kubernetes Secret, Azure Key Vault), or for the build alone with `RUN --mount=type=secret`. Rotate what was published.",
  references: [
    "https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/",
    "https://docs.docker.com/build/building/secrets/"
  ],
  tags: ["CWE-798", "CWE-522"],
  keywords: ["ENV"],
  check(instruction, report) {
    for (const pair of instruction.pairs)
      if (isSecretName(pair.name) && !isHarmlessValue(pair.value ?? ""))
        report.fail(
          instruction.at(pair, pair.name),
          `ENV ${pair.name} puts a secret into the image`
        );
  }
});

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

// packages/iac/src/rules/dockerfile/stages/copy-from-itself.ts
var copyFromItself = dockerfileRule({
  id: "dockerfile/copy-from-itself",
  title: "COPY takes from its own stage",
  severity: "low",
  why: "A stage cannot copy from itself: the build fails.",
  fix: "Name an earlier stage, or use RUN cp.",
  references: ["https://docs.docker.com/reference/dockerfile/#copy---from"],
  aliases: ["DS-0006", "DL3023"],
  check(dockerfile, report) {
    for (const stage of dockerfile.stages) {
      const name = stage.name?.toLowerCase();
      if (!name) continue;
      for (const copy of stage.all("COPY"))
        if (copy.flag("from")?.value?.toLowerCase() === name)
          report.fail(copy, `COPY --from names its own ${stage.label}`);
    }
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

// packages/iac/src/rules/dockerfile/stages/duplicate-stage-name.ts
var duplicateStageName = dockerfileRule({
  id: "dockerfile/duplicate-stage-name",
  title: "Two stages have the same name",
  severity: "low",
  why: "COPY --from and --target then take a stage that the reader does not expect.",
  fix: "Give each stage a name of its own.",
  references: ["https://docs.docker.com/reference/build-checks/duplicate-stage-name/"],
  aliases: ["CKV_DOCKER_11", "DS-0012", "DL3024"],
  check(dockerfile, report) {
    const seen = /* @__PURE__ */ new Set();
    for (const { name, base } of dockerfile.stages) {
      if (!name || !base) continue;
      const key = name.toLowerCase();
      if (seen.has(key)) report.fail(base.from, `More than one stage is called "${name}"`);
      seen.add(key);
    }
  }
});

// packages/iac/src/rules/dockerfile/facts/curl.ts
var VALUED2 = "AbcCdDeEFhHKmoPQrtTuUwxXyYz";
function hasShortFlag({ shell }, letter) {
  return shell.arguments.some(({ text }) => {
    if (!/^-[^-]/.test(text)) return false;
    for (const option of text.slice(1)) {
      if (option === letter) return true;
      if (VALUED2.includes(option)) return false;
    }
    return false;
  });
}

// packages/iac/src/rules/dockerfile/tls/curl-insecure.ts
var curlInsecure = commandRule({
  id: "dockerfile/curl-insecure",
  title: "curl does not verify certificates",
  severity: "high",
  why: "Whoever stands between the build and the server can put their own content into the image.",
  fix: "Drop `-k`/`--insecure`; install the CA certificate of a private server instead.",
  references: ["https://curl.se/docs/manpage.html#-k"],
  aliases: ["CKV2_DOCKER_2"],
  tags: ["CWE-295"],
  programs: ["curl"],
  check(command, report) {
    if (command.shell.has("--insecure") || hasShortFlag(command, "k"))
      report.fail(command, "curl runs with --insecure and takes any certificate");
  }
});

// packages/iac/src/rules/dockerfile/facts/settings.ts
function* settings(dockerfile, ...names) {
  for (const instruction of dockerfile.all("ENV", "ARG", "RUN")) {
    for (const pair of instruction.pairs)
      if (names.includes(pair.name))
        yield { name: pair.name, value: pair.value ?? "", site: instruction.at(pair, pair.name) };
    for (const command of instruction.commands)
      for (const { name, value, ...word } of command.assignments)
        if (names.includes(name)) yield { name, value, site: command.at(word) };
  }
}

// packages/iac/src/rules/dockerfile/tls/git-ssl-no-verify.ts
var gitSslNoVerify = dockerfileRule({
  id: "dockerfile/git-ssl-no-verify",
  title: "GIT_SSL_NO_VERIFY turns off certificate checks of git",
  severity: "high",
  why: "Any value of it makes git take any certificate: the sources that are built may come from anyone on the way.",
  fix: "Remove it; name the CA of a private server in `GIT_SSL_CAINFO`.",
  references: ["https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslVerify"],
  aliases: ["CKV2_DOCKER_14"],
  tags: ["CWE-295"],
  check(dockerfile, report) {
    for (const { name, value, site } of settings(dockerfile, "GIT_SSL_NO_VERIFY"))
      if (value !== "") report.fail(site, `${name} is set`);
  }
});

// packages/iac/src/rules/dockerfile/tls/node-tls-reject-unauthorized.ts
var nodeTlsRejectUnauthorized = dockerfileRule({
  id: "dockerfile/node-tls-reject-unauthorized",
  title: "NODE_TLS_REJECT_UNAUTHORIZED=0 turns off certificate checks",
  severity: "high",
  why: "Node.js then takes any certificate, in the build and, with ENV, in the running container.",
  fix: "Remove it; name the CA certificate in `NODE_EXTRA_CA_CERTS`.",
  references: ["https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue"],
  aliases: ["CKV2_DOCKER_6"],
  tags: ["CWE-295"],
  check(dockerfile, report) {
    for (const { name, value, site } of settings(dockerfile, "NODE_TLS_REJECT_UNAUTHORIZED"))
      if (value === "0") report.fail(site, `${name} is 0`);
  }
});

// packages/iac/src/rules/dockerfile/tls/npm-strict-ssl-variable.ts
var npmStrictSslVariable = dockerfileRule({
  id: "dockerfile/npm-strict-ssl-variable",
  title: "NPM_CONFIG_STRICT_SSL=false turns off certificate checks of npm",
  severity: "high",
  why: "npm runs install scripts of the packages that it fetches; without verification anyone on the way can hand it theirs.",
  fix: "Remove it; name the CA of a private registry in `NPM_CONFIG_CAFILE`.",
  references: ["https://docs.npmjs.com/cli/using-npm/config#strict-ssl"],
  aliases: ["CKV2_DOCKER_12"],
  tags: ["CWE-295"],
  check(dockerfile, report) {
    for (const { name, value, site } of settings(
      dockerfile,
      "NPM_CONFIG_STRICT_SSL",
      "npm_config_strict_ssl"
    ))
      if (value === "false") report.fail(site, `${name} is false`);
  }
});

// packages/iac/src/rules/dockerfile/tls/npm-strict-ssl.ts
var npmStrictSsl = commandRule({
  id: "dockerfile/npm-strict-ssl",
  title: "npm or yarn is configured not to verify certificates",
  severity: "high",
  why: "Both run install scripts of the packages that they fetch; without verification anyone on the way can hand them theirs.",
  fix: "Leave `strict-ssl` on; name the CA of a private registry with `cafile`.",
  references: ["https://docs.npmjs.com/cli/using-npm/config#strict-ssl"],
  aliases: ["CKV2_DOCKER_13"],
  tags: ["CWE-295"],
  programs: ["npm", "yarn"],
  check(command, report) {
    const [first, second, ...rest] = command.shell.operands().map((word) => word.text);
    const isConfig = first === "config" || first === "c";
    if (first !== "set" && !(isConfig && second === "set")) return;
    const [key, value] = isConfig ? rest : [second, ...rest];
    if (key === "strict-ssl=false" || key === "strict-ssl" && value === "false")
      report.fail(command, `${command.name} is told not to verify certificates (strict-ssl false)`);
  }
});

// packages/iac/src/rules/dockerfile/tls/pip-trusted-host-variable.ts
var pipTrustedHostVariable = dockerfileRule({
  id: "dockerfile/pip-trusted-host-variable",
  title: "PIP_TRUSTED_HOST turns off certificate checks of pip",
  severity: "high",
  why: "pip runs code of the packages that it installs; for a trusted host anyone on the way can hand it theirs.",
  fix: "Remove PIP_TRUSTED_HOST; give a private index its CA with `PIP_CERT`.",
  references: ["https://pip.pypa.io/en/stable/cli/pip/#cmdoption-trusted-host"],
  aliases: ["CKV2_DOCKER_16"],
  tags: ["CWE-295"],
  check(dockerfile, report) {
    for (const { name, value, site } of settings(dockerfile, "PIP_TRUSTED_HOST"))
      if (value !== "") report.fail(site, `${name} is set`);
  }
});

// packages/iac/src/rules/dockerfile/tls/pip-trusted-host.ts
var pipTrustedHost = instructionRule({
  id: "dockerfile/pip-trusted-host",
  title: "pip trusts a host without verifying it",
  severity: "high",
  why: "pip runs code of the packages that it installs; with `--trusted-host` anyone on the way can hand it theirs.",
  fix: "Drop `--trusted-host`; give a private index its CA with `--cert` or `PIP_CERT`.",
  references: ["https://pip.pypa.io/en/stable/cli/pip/#cmdoption-trusted-host"],
  aliases: ["CKV2_DOCKER_4"],
  tags: ["CWE-295"],
  keywords: ["RUN"],
  check(run, report) {
    for (const command of run.commands) {
      const isPip = /^pip[\d.]*$/.test(command.name) || command.name.startsWith("python") && command.shell.has("pip", "pip3");
      if (isPip && command.shell.hasFlag("trusted-host"))
        report.fail(command, "pip runs with --trusted-host");
    }
  }
});

// packages/iac/src/rules/dockerfile/tls/python-https-verify.ts
var pythonHttpsVerify = dockerfileRule({
  id: "dockerfile/python-https-verify",
  title: "PYTHONHTTPSVERIFY=0 turns off certificate checks",
  severity: "high",
  why: "Python then takes any certificate, in the build and, with ENV, in the running container.",
  fix: "Remove it; add the CA certificate to the trust store (`SSL_CERT_FILE`).",
  references: ["https://peps.python.org/pep-0493/"],
  aliases: ["CKV2_DOCKER_5"],
  tags: ["CWE-295"],
  check(dockerfile, report) {
    for (const { name, value, site } of settings(dockerfile, "PYTHONHTTPSVERIFY"))
      if (value === "0") report.fail(site, `${name} is 0`);
  }
});

// packages/iac/src/rules/dockerfile/tls/wget-insecure.ts
var wgetInsecure = commandRule({
  id: "dockerfile/wget-insecure",
  title: "wget does not verify certificates",
  severity: "high",
  why: "Whoever stands between the build and the server can put their own content into the image.",
  fix: "Drop `--no-check-certificate`; install the CA certificate of a private server instead.",
  references: [
    "https://www.gnu.org/software/wget/manual/wget.html#HTTPS-_0028SSL_002fTLS_0029-Options"
  ],
  aliases: ["CKV2_DOCKER_3"],
  tags: ["CWE-295"],
  programs: ["wget"],
  check(command, report) {
    if (command.shell.hasFlag("no-check-certificate"))
      report.fail(command, "wget runs with --no-check-certificate and takes any certificate");
  }
});

// packages/iac/src/rules/dockerfile/tls/yum-sslverify.ts
var UNVERIFIED = /^(?:[^=\s]+\.)?sslverify=(?:0|false|no)$/i;
var yumSslverify = commandRule({
  id: "dockerfile/yum-sslverify",
  title: "yum or dnf is configured not to verify certificates",
  severity: "high",
  why: "Packages run scripts as root when they are installed; without verification anyone on the way can hand them over.",
  fix: "Leave `sslverify` on; name the CA of a private mirror with `sslcacert`.",
  references: ["https://dnf.readthedocs.io/en/latest/conf_ref.html"],
  aliases: ["CKV2_DOCKER_15"],
  tags: ["CWE-295"],
  programs: ["yum", "dnf", "yum-config-manager", "dnf-config-manager"],
  check(command, report) {
    if (!command.name.endsWith("config-manager") && !command.shell.has("config-manager")) return;
    const options = command.shell.valuesOf("setopt").map(({ text }) => text.replace(/["']/g, ""));
    if (options.some((option) => UNVERIFIED.test(option)))
      report.fail(command, `${command.name} turns sslverify off`);
  }
});

// packages/iac/src/rules/dockerfile/user/chpasswd.ts
var chpasswd = commandRule({
  id: "dockerfile/chpasswd",
  title: "RUN sets a password with chpasswd",
  severity: "high",
  why: "The password stands in the history of the image for everyone who can pull it, and every container shares it.",
  fix: "Set no password: containers need none to run as a user.",
  references: ["https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"],
  aliases: ["CKV2_DOCKER_17"],
  tags: ["CWE-798", "CWE-259"],
  programs: ["chpasswd"],
  check(command, report) {
    report.fail(command, "chpasswd sets a password that becomes part of the image");
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

// packages/iac/src/rules/dockerfile/facts/users.ts
function isRoot(user) {
  return /^(?:root|0)(?::.*)?$/.test(user);
}

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

// packages/iac/src/rules/dockerfile/user/root-user.ts
var NON_ROOT_IMAGE = /nonroot|rootless|unprivileged|chiseled|^cgr\.dev\//;
var WINDOWS_IMAGE = /(?:^|\/)windows(?:\/|$)|nanoserver|servercore/i;
var rootUser = dockerfileRule({
  id: "dockerfile/root-user",
  title: "Image runs as root",
  severity: "medium",
  why: "A process that is taken over is root in its container: one kernel or runtime flaw away from the node, and refused by the restricted Pod Security Standard.",
  fix: "End the final stage with `USER` and a numeric id such as `USER 10001`, so that Kubernetes can check `runAsNonRoot`.",
  references: [
    "https://docs.docker.com/build/building/best-practices/#user",
    "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
  ],
  tags: ["CWE-250"],
  check(dockerfile, report) {
    const { final } = dockerfile;
    if (!final || dockerfile.isFragment) return;
    const user = final.lineage.map((stage) => stage.last("USER")).find((found) => found !== void 0);
    if (user) {
      const name = user.node.text;
      if (holdsVariable(name)) report.unknown(user);
      else if (isRoot(name))
        report.fail(user, `The image runs as root: the last USER is "${name}"`);
      return;
    }
    const base = final.lineage.at(-1).base;
    if (!base || NON_ROOT_IMAGE.test(base.image.text) || WINDOWS_IMAGE.test(base.image.text))
      return;
    if (base.site.isUnknown) report.unknown(base.site);
    else
      report.fail(
        final.base?.from ?? dockerfile.site,
        `The image runs as root: ${final.label} sets no USER`
      );
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

// packages/iac/src/rules/dockerfile/user/sudo.ts
var sudo = commandRule({
  id: "dockerfile/sudo",
  title: "RUN uses sudo",
  severity: "medium",
  why: "Builds run as root anyway; sudo in the image is a set-uid program that hands root to whoever gets into the container.",
  fix: "Leave sudo out: do what needs root before the `USER` instruction, and drop privileges at start with gosu or setpriv.",
  references: ["https://docs.docker.com/build/building/best-practices/#user"],
  aliases: ["DS-0010", "DL3004"],
  tags: ["CWE-250"],
  programs: ["sudo"],
  check(command, report) {
    report.fail(command, "RUN uses sudo");
  }
});

// packages/iac/src/rules/dockerfile/workdir/relative-workdir.ts
import { posix } from "node:path";
var PLAIN2 = /^[\w./@+-]+$/;
function folderBefore({ stages }, workdir) {
  const instructions = stages.find((stage) => stage.instructions.includes(workdir))?.instructions;
  const before = instructions?.slice(0, instructions.indexOf(workdir)).findLast(({ keyword, onbuild }) => keyword === "WORKDIR" && !onbuild);
  const path = before?.node.text ?? "";
  return path.startsWith("/") && PLAIN2.test(path) ? path : void 0;
}
var relativeWorkdir = instructionRule({
  id: "dockerfile/relative-workdir",
  title: "WORKDIR is relative",
  severity: "low",
  why: "Where it leads depends on the WORKDIR before it, which the base image may change.",
  fix: "Write the whole path.",
  references: ["https://docs.docker.com/reference/build-checks/workdir-relative-path/"],
  aliases: ["CKV_DOCKER_10", "DS-0009", "DL3000"],
  keywords: ["WORKDIR"],
  check(workdir, report) {
    if (workdir.onbuild) return;
    const path = workdir.node.text.replace(/^[\\"']+/, "");
    if (!/^(?:[/$]|[A-Za-z]:)/.test(path))
      report.fail(workdir, `WORKDIR "${path.replace(/[\\"']+$/, "")}" is relative`);
  },
  repair(at, dockerfile) {
    const before = at instanceof Instruction ? folderBefore(dockerfile, at) : void 0;
    return at instanceof Instruction && before !== void 0 && PLAIN2.test(at.node.text) ? replaceArguments(at, posix.join(before, at.node.text), "Write the whole path.") : void 0;
  }
});

// packages/iac/src/rules/dockerfile/workdir/system-workdir.ts
var systemWorkdir = instructionRule({
  id: "dockerfile/system-workdir",
  title: "WORKDIR lies in a system folder",
  severity: "low",
  why: "The runtime mounts its own file systems there: what the image puts below is hidden or touches the kernel.",
  fix: "Work in a folder of your own, such as /app.",
  references: ["https://docs.docker.com/reference/dockerfile/#workdir"],
  aliases: ["DS-0030"],
  keywords: ["WORKDIR"],
  check(workdir, report) {
    const path = workdir.node.text.replace(/^"|"$/g, "");
    if (!workdir.onbuild && /^\/(?:proc|boot|dev|initrd|lost\+found)\//.test(path))
      report.fail(workdir, `WORKDIR "${path}" lies in a system folder`);
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
