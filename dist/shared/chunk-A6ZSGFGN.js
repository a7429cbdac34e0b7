import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Command,
  Instruction,
  holdsVariable
} from "./chunk-2UKCQZVP.js";
import {
  completeRule,
  fixOf
} from "./chunk-FPUBPWWA.js";

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

// packages/iac/src/rules/dockerfile/facts/users.ts
function isRoot(user) {
  return /^(?:root|0)(?::.*)?$/.test(user);
}

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

export {
  addFlag,
  renameCommand,
  namedCommands,
  dockerfileRule,
  instructionRule,
  commandRule,
  aptAssumeYes,
  distUpgrade,
  updatesAlone,
  updateAlone,
  isArchive,
  addLocalFile,
  addUnverified,
  duplicateHealthcheck,
  latestTag,
  apkAllowUntrusted,
  aptAllowUnauthenticated,
  aptForceYes,
  rpmNosignature,
  yumNogpgcheck,
  isVariable,
  written2 as written,
  basename,
  shown,
  gemVersion,
  isPinnedNpm,
  isPinnedGo,
  goPackages,
  goVersion,
  npmVersion,
  isPipInstall,
  pipPackages,
  isPinned,
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
  isRoot,
  rootUser,
  sudo,
  relativeWorkdir,
  systemWorkdir
};
