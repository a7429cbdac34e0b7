import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { manifestImages } from '../src/index.ts';
import { DIGEST } from './case.ts';

const read = (text: string) => {
  const { images, reasons } = manifestImages('web.yaml', Buffer.from(text));
  return {
    images: images.map((image) => `${image.text} ${image.source}`),
    said: reasons.map(({ message }) => message),
  };
};

const workload = (spec: string, kind = 'Deployment') =>
  `apiVersion: apps/v1\nkind: ${kind}\nmetadata: { name: web }\nspec:\n${spec}`;

describe('manifestImages', () => {
  it('finds every image that a pod asks for', () => {
    const text = workload(
      [
        '  template:',
        '    spec:',
        '      initContainers: [{ name: i, image: init:1 }]',
        '      containers:',
        `        - { name: a, image: acme.azurecr.io/web@${DIGEST} }`,
        '        - { name: b, image: "b:2" }',
        '      ephemeralContainers: [{ name: d, image: debug:3 }]',
        '      volumes: [{ name: v, image: { reference: model:4 } }]',
        '',
      ].join('\n'),
    );
    const { images, said } = read(text);
    expect(said).toEqual([]);
    expect(images.toSorted()).toEqual([
      `acme.azurecr.io/web@${DIGEST} web.yaml:9`,
      'b:2 web.yaml:10',
      'debug:3 web.yaml:11',
      'init:1 web.yaml:7',
      'model:4 web.yaml:12',
    ]);
  });

  it.each([
    [
      'a CronJob',
      'CronJob',
      '  jobTemplate: { spec: { template: { spec: { containers: [C] } } } }\n',
    ],
    ['a Pod', 'Pod', '  containers: [C]\n'],
    ['a kind that nobody knows', 'Rollout', '  anything: [{ containers: [C] }]\n'],
    ['a resource for an operator', 'Prometheus', '  image: x:1\n'],
  ])('looks into %s', (_, kind, spec) => {
    const { images } = read(workload(spec.replace('C', '{ name: a, image: x:1 }'), kind));
    expect(images).toEqual([expect.stringMatching(/^x:1 /u)]);
  });

  it('looks into lists and all documents', () => {
    const item = '{ apiVersion: v1, kind: Pod, spec: { containers: [{ image: x:1 }] } }';
    const { images } = read(
      `apiVersion: v1\nkind: List\nitems: [${item}]\n---\n${item.replace('x:1', 'y:1')}\n`,
    );
    expect(images).toEqual(['x:1 web.yaml:3', 'y:1 web.yaml:5']);
  });

  it('passes over what only is text', () => {
    const text =
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { annotations: { image: a:1 }, labels: { image: b } }\ndata: { image: c:1, alert: "{{ $labels.instance }}" }\n';
    expect(read(text)).toEqual({ images: [], said: [] });
  });

  it('but not over what is called so and holds more', () => {
    const revision =
      'apiVersion: apps/v1\nkind: ControllerRevision\ndata: { spec: { template: { spec: { containers: [{ image: x:1 }] } } } }\n';
    expect(read(revision).images).toEqual(['x:1 web.yaml:3']);
  });

  it.each(['imageName', 'dockerImage', 'containerImage', 'baseImage'])(
    'looks for %s of an operator',
    (key) => {
      expect(read(workload(`  ${key}: x:1\n`, 'Cluster')).images).toEqual(['x:1 web.yaml:5']);
    },
  );

  it('counts all that stands under a key that is there twice', () => {
    const text = 'apiVersion: v1\nkind: Pod\nspec: { image: a:1, image: b:1 }\n';
    expect(read(text).images).toEqual(['a:1 web.yaml:3', 'b:1 web.yaml:3']);
  });

  it('reads JSON', () => {
    const pod = { apiVersion: 'v1', kind: 'Pod', spec: { containers: [{ image: 'x:1' }] } };
    expect(read(JSON.stringify(pod, null, 2)).images).toEqual(['x:1 web.yaml:7']);
  });

  it.each([
    ['nothing', '', /holds no object/u],
    ['broken YAML', 'a: [\n', /web\.yaml:\d+: invalid YAML/u],
    [
      'a template',
      'apiVersion: v1\nkind: Pod\nspec:\n  {{- toYaml .Values.spec | nindent 2 }}\n',
      /invalid YAML.*render it first/u,
    ],
    [
      'a value that is not known yet',
      workload('  template: { spec: { containers: [{ image: "{{ .Values.image }}" }] } }\n'),
      /web\.yaml:5: the image "\{\{ \.Values\.image \}\}" is not known yet: render it first/u,
    ],
    [
      'a template that is YAML all the same',
      'apiVersion: v1\nkind: Pod\nspec: {{ .Values.spec }}\n',
      /web\.yaml:3: \{\{ … \}\} is a template/u,
    ],
    [
      'a template for a container',
      workload('  template: { spec: { containers: [{ image: x:1 }, {{ .Values.sidecar }}] } }\n'),
      /is a template|names no image/u,
    ],
    [
      'a placeholder for a spec',
      'apiVersion: v1\nkind: Pod\nspec: ${SPEC}\n',
      /web\.yaml:3: spec is not known yet/u,
    ],
    [
      'a placeholder for containers',
      'apiVersion: v1\nkind: Pod\nspec: { containers: "${CONTAINERS}" }\n',
      /this is no list of containers/u,
    ],
    [
      'a placeholder for a container',
      'apiVersion: v1\nkind: Pod\nspec: { containers: ["$(CONTAINER)"] }\n',
      /this is no container/u,
    ],
    [
      'a variable',
      workload('  template: { spec: { containers: [{ image: "web:${TAG}" }] } }\n'),
      /is not known yet/u,
    ],
    [
      'a kustomization',
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n',
      /is a kustomization/u,
    ],
    [
      'an image in parts',
      workload('  image: { repository: evil/web, tag: latest }\n', 'Shop'),
      /web\.yaml:5: this image is written in parts/u,
    ],
    [
      'a release of a chart',
      'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nspec: {}\n',
      /HelmRelease deploys what is not in this file/u,
    ],
    [
      'an application in a list',
      'apiVersion: v1\nkind: List\nitems: [{ apiVersion: argoproj.io/v1alpha1, kind: Application }]\n',
      /Application deploys what is not in this file/u,
    ],
    ['values of a chart', 'image:\n  repository: web\n', /is no Kubernetes object/u],
    ['a chart', 'apiVersion: v2\nname: shop\nversion: 1.0.0\n', /is no Kubernetes object/u],
    [
      'a container without an image',
      workload('  template: { spec: { containers: [{ name: a }] } }\n'),
      /web\.yaml:5: this container names no image/u,
    ],
    [
      'an image that is none',
      workload('  template: { spec: { containers: [{ image: "a b" }] } }\n'),
      /the image "a b" is no image reference/u,
    ],
  ])('does not pass over %s', (_, text, expected) => {
    const { said } = read(text);
    expect(said.length).toBeGreaterThan(0);
    expect(said[0]).toMatch(expected);
  });

  it('is not for bytes that are no text', () => {
    const { reasons } = manifestImages('web.yaml', Uint8Array.of(0xff, 0x61));
    expect(reasons.map(({ message }) => message)).toEqual(['web.yaml: is not valid UTF-8']);
  });

  it('looks at lists of lists once', () => {
    const list = (items: string) => `{ apiVersion: v1, kind: List, items: [${items}] }`;
    const bomb = [
      'apiVersion: v1',
      'kind: List',
      `a0: &a0 ${list('{ apiVersion: argoproj.io/v1alpha1, kind: Application }')}`,
      ...Array.from(
        { length: 60 },
        (_, at) => `a${at + 1}: &a${at + 1} ${list(`*a${at}, *a${at}`)}`,
      ),
      'items: [*a60]',
    ].join('\n');
    expect(read(bomb).said).toEqual([
      expect.stringContaining('web.yaml:3: Application deploys what is not in this file'),
    ]);
  });

  it('visits what aliases repeat once', () => {
    const bomb = [
      'apiVersion: v1',
      'kind: Pod',
      'a: &a [{ image: x:1 }]',
      ...Array.from({ length: 60 }, (_, index) => {
        const name = (at: number) => (at === 0 ? 'a' : `b${at}`);
        return `b${index + 1}: &b${index + 1} [*${name(index)}, *${name(index)}]`;
      }),
    ].join('\n');
    expect(read(bomb).images).toEqual(['x:1 web.yaml:3']);
  });

  it('always says something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { images, said } = read(text);
        expect(images.length + said.length).toBeGreaterThan(0);
      }),
    );
  });
});
