import type { Dockerfile } from '../model/dockerfile/index.ts';
import type { DockerfileRule } from '../rules/dockerfile/define.ts';
import type { Collector } from './collector.ts';
import { Examination } from './examination.ts';
import { inOrder, mainsOf } from './order.ts';

/** Asks every rule about a Dockerfile. */
export function evaluateDockerfile(
  dockerfile: Dockerfile,
  rules: readonly DockerfileRule[],
  collector: Collector,
): void {
  const { path, site } = dockerfile;
  const owner = { resource: { kind: 'Dockerfile', name: path }, identity: path, site };
  const examination = new Examination(collector, owner, mainsOf(rules));
  for (const rule of inOrder(rules)) examination.ask(rule, [dockerfile], undefined);
}
