import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/iac/src/evaluate/examination.ts
var Examination = class {
  #collector;
  #owner;
  #mains;
  #wholesOf;
  #failures = /* @__PURE__ */ new Map();
  #rule = NO_RULE;
  #subject;
  #answers = 0;
  /**
   * `mains` are the rules that have variants, the only ones worth remembering; `wholesOf` gives what a subject is part
   * of: the pod of a container.
   */
  constructor(collector, owner, mains, wholesOf = () => []) {
    this.#collector = collector;
    this.#owner = owner;
    this.#mains = mains;
    this.#wholesOf = wholesOf;
  }
  ask(rule, subjects, context) {
    this.#rule = rule;
    this.#answers = 0;
    for (const subject of subjects) {
      if (this.#collector.isFull(this.#owner)) return;
      this.#subject = subject;
      try {
        rule.check(subject, this, context);
      } catch (error) {
        const { path, startLine } = this.#owner.site.location;
        this.#collector.broke(`rule ${rule.id} broke at ${path}:${startLine}`, path, error);
      }
    }
    if (this.#answers === 0) this.#collector.evaluate(rule, this.#owner, "pass", this.#owner.site);
  }
  fail(at, message, related) {
    if (at.isUnknown) {
      this.unknown(at);
      return;
    }
    this.#answers++;
    const repeats = this.#rule.variantOf.some((id) => this.#hasFailed(id));
    if (this.#mains.has(this.#rule.id)) this.#remember();
    this.#collector.evaluate(this.#rule, this.#owner, "fail", at);
    if (repeats) return;
    const { repair } = this.#rule;
    const subject = this.#subject;
    this.#collector.find(
      this.#rule,
      this.#owner,
      at,
      message,
      related,
      repair && (() => repair(at, subject))
    );
  }
  unknown(at) {
    this.#answers++;
    this.#collector.evaluate(this.#rule, this.#owner, "unknown", at);
  }
  #remember() {
    let failures = this.#failures.get(this.#rule.id);
    if (!failures) {
      failures = { subjects: /* @__PURE__ */ new Set(), wholes: /* @__PURE__ */ new Set() };
      this.#failures.set(this.#rule.id, failures);
    }
    failures.subjects.add(this.#subject);
    for (const whole of this.#wholesOf(this.#subject)) failures.wholes.add(whole);
  }
  /** Whether a rule failed for the subject, for what it is part of, or for a part of it. */
  #hasFailed(id) {
    const failures = this.#failures.get(id);
    if (!failures) return false;
    return failures.subjects.has(this.#subject) || failures.wholes.has(this.#subject) || this.#wholesOf(this.#subject).some((whole) => failures.subjects.has(whole));
  }
};
var NO_RULE = {
  id: "",
  title: "",
  severity: "low",
  profile: "default",
  why: "",
  fix: "",
  references: [],
  aliases: [],
  tags: [],
  variantOf: []
};

// packages/iac/src/evaluate/order.ts
function inOrder(rules) {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const depths = /* @__PURE__ */ new Map();
  const depthOf = (id) => {
    const known = depths.get(id);
    if (known !== void 0) return known;
    depths.set(id, 0);
    const depth = Math.max(0, ...(byId.get(id)?.variantOf ?? []).map((main) => depthOf(main) + 1));
    depths.set(id, depth);
    return depth;
  };
  return [...rules].sort((a, b) => depthOf(a.id) - depthOf(b.id));
}
function mainsOf(rules) {
  return new Set(rules.flatMap(({ variantOf }) => variantOf));
}

export {
  Examination,
  inOrder,
  mainsOf
};
