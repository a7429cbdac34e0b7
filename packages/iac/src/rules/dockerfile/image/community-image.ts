import { dockerfileRule } from '../define.ts';

/** Namespaces of Docker Hub that stand for a vendor rather than for a person. */
const VENDORS = new Set(
  (
    'library bitnami grafana prom hashicorp istio rancher redis temporalio envoyproxy fluent opensearchproject apache docker ' +
    'amazon google nginxinc curlimages cloudflare gitlab sonarsource snyk aquasec otel oven denoland'
  ).split(' '),
);

export const communityImage = dockerfileRule({
  id: 'dockerfile/community-image',
  title: "Base image comes from a person's namespace on Docker Hub",
  severity: 'low',
  profile: 'all',
  why: 'Anyone can publish there; nobody vouches for updates, and an abandoned namespace can be taken over.',
  fix: 'Build on an official image, on a vendor registry such as mcr.microsoft.com, or on your own copy in Azure Container Registry.',
  references: ['https://docs.docker.com/docker-hub/image-library/trusted-content/'],
  tags: ['CWE-1357'],
  check(dockerfile, report) {
    for (const { base, parent } of dockerfile.stages) {
      if (!base || parent || base.image.isScratch) continue;
      const { registry, repository, text } = base.image;
      if (registry !== undefined && !/^(?:index\.)?docker\.io$/.test(registry)) continue;
      const [namespace, image] = repository.split('/');
      if (image === undefined || !namespace || VENDORS.has(namespace)) continue;
      if (base.site.isUnknown) report.unknown(base.site);
      else
        report.fail(base.site, `Base image "${text}" is published by "${namespace}" on Docker Hub`);
    }
  },
  examples: {
    fail: [{ title: 'A namespace of Docker Hub', source: 'FROM somebody/node:20\n' }],
    pass: [
      { title: 'An official image', source: 'FROM node:20\n' },
      { title: 'A vendor registry', source: 'FROM mcr.microsoft.com/dotnet/aspnet:8.0\n' },
    ],
  },
});
