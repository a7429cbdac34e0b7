import { describe, expect, it } from '@jest/globals';
import { loadDockerfileParser, SourceText } from '@gatehouse/source';
import { Collector } from '../../src/evaluate/collector.ts';
import { evaluateDockerfile } from '../../src/evaluate/dockerfile.ts';
import { readDockerfile } from '../../src/model/dockerfile/index.ts';
import { rules } from '../../src/rules/dockerfile/index.generated.ts';

const parse = await loadDockerfileParser();

function scan(text: string): Collector {
  const collector = new Collector({ keepEvaluations: true, profile: 'all' });
  evaluateDockerfile(
    readDockerfile(new SourceText('Dockerfile', text), parse).dockerfile,
    rules,
    collector,
  );
  return collector;
}

const found = (text: string) =>
  scan(text)
    .findings.filter(({ rule }) => rule.profile === 'default')
    .map(({ rule }) => rule.id);

describe('evaluateDockerfile', () => {
  it('has nothing to say of a good Dockerfile', () => {
    const good = `# syntax=docker/dockerfile:1
FROM golang:1.23 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY . .
RUN CGO_ENABLED=0 go build -o /app ./cmd/app

FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=build /app /app
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["/app"]
`;
    expect(found(good)).toEqual([]);
  });

  it('gives one finding for one cause', () => {
    const findings = scan('FROM debian\nUSER root\n')
      .findings.map(({ rule }) => rule.id)
      .filter((id) => /root|user|latest|untag|unversion/.test(id));
    expect(findings.sort()).toEqual(['dockerfile/latest-tag', 'dockerfile/root-user']);
  });

  it('speaks of the file and points at the command', () => {
    const [finding] = scan(
      'FROM debian:12\nUSER 1\nRUN a \\\n  && curl -k https://example.com\n',
    ).findings.filter(({ rule }) => rule.id === 'dockerfile/curl-insecure');
    expect(finding).toMatchObject({
      resource: { kind: 'Dockerfile', name: 'Dockerfile' },
      location: { startLine: 4, startColumn: 6 },
    });
  });

  it('keeps fingerprints when lines move', () => {
    const prints = (text: string) => scan(text).findings.map(({ fingerprint }) => fingerprint);
    expect(prints('\n\n# a comment\nFROM debian\n\nRUN sudo x\n')).toEqual(
      prints('FROM debian\nRUN sudo x\n'),
    );
  });

  it('prints no secret', () => {
    const secret = 'hunter2-very-secret';
    const text = `ARG TOKEN=${secret}\nFROM debian\nENV API_KEY=${secret} DB_PASSWORD ${secret}\nRUN echo "root:${secret}" | sudo chpasswd\nRUN npm install git+https://x:${secret}@example.com/a.git && pip install git+https://${secret}@example.com/a\nRUN az login -p ${secret}\n`;
    const { findings } = scan(text);
    expect(findings.length).toBeGreaterThan(5);
    expect(
      JSON.stringify(findings.map(({ message, fingerprint }) => [message, fingerprint])),
    ).not.toContain(secret);
  });

  it('answers every rule about an empty file and about a part of one', () => {
    for (const text of ['', 'RUN true\n', 'ARG A\n'])
      expect(new Set(scan(text).evaluations.map(({ rule }) => rule.id)).size).toBe(rules.length);
  });
});
