import { execFile } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { selfSigned, type TemporaryDirectory, temporaryDirectory } from '@gatehouse/testing';
import { type NamedAzure, REGISTRY, withNamedAzure } from '../azure/named-azure.ts';
import { installed } from '../installed.ts';
import { writeImage } from './image.ts';
import { startRegistry } from './registry.ts';

const program = installed('docker-registry');
const skopeo = installed('skopeo');
/** Its `manifest inspect` asks registries itself, without a daemon. */
const docker = installed('docker');
const isHere = program !== undefined && skopeo !== undefined;
if (!isHere)
  it.skip('a real registry: docker-registry and skopeo are not installed here', () => undefined);

/** Somebody else's, that the job was logged in to before, with the password of `me` as bcrypt. */
const EARLIER = 'registry.acme.example';
const PASSWORD = 'opensesame';
const AUTH = Buffer.from(`me:${PASSWORD}`).toString('base64');
const HTPASSWD = 'me:$2b$05$fxl4v3pjc54Ms0eVexiqTO547vAMr4Q.18JUjO0vB8rpwcGE7258y\n';

/** What skopeo says of a 401 and a 403, and of a scope that was not granted. */
const REFUSED = /authentication required|unauthorized|denied/u;

interface Stage {
  readonly azure: NamedAzure;
  readonly folder: TemporaryDirectory;
  /** Copies an image with the configuration of docker's in a folder; rejects with what skopeo says. */
  readonly copy: (
    from: string,
    to: string,
    config: string,
    format?: 'oci' | 'v2s2',
  ) => Promise<void>;
  /** What docker shows of an image's manifest. */
  readonly inspect: (image: string, config: string) => Promise<string>;
  /** On this machine, by the name that skopeo has for it. */
  readonly image: { readonly name: string; readonly digest: string };
}

/** Two real registries, of which one is Azure's: its tokens come from the double. */
async function withRegistries(play: (stage: Stage) => Promise<void>): Promise<void> {
  const registrySigner = selfSigned(REGISTRY, 'rsa');
  const earlierIdentity = selfSigned(EARLIER);
  await withNamedAzure({ registrySigner }, async (azure) => {
    const common = { program: program ?? '' };
    const azures = { host: REGISTRY, identity: registrySigner, auth: azure.acr };
    await using registry = await startRegistry({ ...common, ...azures });
    const others = { host: EARLIER, identity: earlierIdentity, auth: HTPASSWD };
    await using earlier = await startRegistry({ ...common, ...others });
    azure.lead(REGISTRY, registry.port, registrySigner.cert);
    azure.lead(EARLIER, earlier.port, earlierIdentity.cert);
    await using folder = await temporaryDirectory();
    const digest = writeImage(join(folder.path, 'image'), 'v1', ['GREETING=hello']);
    const helper = `#!/bin/sh\ncat >/dev/null\necho '{"Username":"me","Secret":"${PASSWORD}"}'\n`;
    chmodSync(folder.write('bin/docker-credential-earlier', helper), 0o755);
    const env = {
      ...{ PATH: `${folder.path}/bin:${process.env['PATH'] ?? ''}`, HOME: folder.path },
      // skopeo is Go's: that is where it looks for authorities.
      ...{ HTTPS_PROXY: azure.proxy.url, SSL_CERT_FILE: azure.certificates },
    };
    const run = promisify(execFile);
    await play({
      azure,
      folder,
      inspect: async (name, config) => {
        const args = ['--config', config, 'manifest', 'inspect', name.replace('docker://', '')];
        const experimental = { DOCKER_CLI_EXPERIMENTAL: 'enabled' };
        return (await run(docker ?? '', args, { env: { ...env, ...experimental } })).stdout;
      },
      image: { name: `oci:${join(folder.path, 'image')}:v1`, digest },
      copy: async (from, to, config, format = 'oci') => {
        const args = ['--insecure-policy', 'copy', '--quiet', '--format', format, from, to];
        await run(skopeo ?? '', args, { env: { ...env, DOCKER_CONFIG: config } });
      },
    });
  });
}

const OURS = `docker://${REGISTRY}/team/app:v1`;
const THEIRS = `docker://${EARLIER}/tools/base:v1`;

(isHere ? describe : describe.skip)('a real registry', () => {
  it('is pushed to and pulled from with what a login has written', async () => {
    await withRegistries(async ({ azure, folder, image, copy }) => {
      const user = azure.application();
      azure.acr.permit(user.objectId, ['team/app'], ['pull', 'push']);
      const digest = image.digest;
      const result = await azure.logIn(
        user,
        { acr: 'shopimages' },
        {
          laterSteps: async ({ env: { DOCKER_CONFIG: config = '' } }) => {
            await copy(image.name, OURS, config);
            await copy(OURS, `oci:${folder.path}/pulled:v1`, config);
            const other = `docker://${REGISTRY}/team/other:v1`;
            await expect(copy(image.name, other, config)).rejects.toThrow(REFUSED);
          },
        },
      );
      expect(result.exitCode).toBe(0);
      expect(readFileSync(join(folder.path, 'pulled/index.json'), 'utf8')).toContain(digest);
    });
  });

  it('refuses who is not logged in, logged in wrongly, or only may pull', async () => {
    await withRegistries(async ({ azure, folder, image, copy }) => {
      const [pusher, puller] = [azure.application(), azure.application()];
      azure.acr.permit(pusher.objectId, ['*'], ['pull', 'push']);
      azure.acr.permit(puller.objectId);
      const to = `oci:${folder.path}/pulled:v1`;
      await azure.logIn(
        pusher,
        { acr: 'shopimages' },
        {
          laterSteps: async ({ env: { DOCKER_CONFIG: config = '' } }) => {
            await copy(image.name, OURS, config);
          },
        },
      );
      const nobody = Buffer.from('00000000-0000-0000-0000-000000000000:x').toString('base64');
      const auths = { [REGISTRY]: { auth: nobody } };
      folder.write('wrong/config.json', JSON.stringify({ auths }));
      for (const config of ['none', 'wrong'])
        await expect(copy(OURS, to, join(folder.path, config))).rejects.toThrow(REFUSED);
      await azure.logIn(
        puller,
        { acr: 'shopimages' },
        {
          laterSteps: async ({ env: { DOCKER_CONFIG: config = '' } }) => {
            await copy(OURS, to, config);
            await expect(copy(image.name, OURS, config)).rejects.toThrow(REFUSED);
          },
        },
      );
    });
  });

  it.each([
    ['in the file', { auths: { [EARLIER]: { auth: AUTH } } }],
    ['with a helper', { credHelpers: { [EARLIER]: 'earlier', [REGISTRY]: 'broken' } }],
  ])('leaves a login that was there before as it was: %s', async (_, before) => {
    await withRegistries(async ({ azure, folder, image, copy }) => {
      const user = azure.application();
      azure.acr.permit(user.objectId, ['*'], ['pull', 'push']);
      folder.write('seeded/config.json', JSON.stringify(before));
      const seeded = join(folder.path, 'seeded');
      await copy(image.name, THEIRS, seeded);
      await expect(copy(image.name, OURS, seeded)).rejects.toThrow();
      let config = '';
      await azure.logIn(
        user,
        { acr: 'shopimages' },
        {
          env: { DOCKER_CONFIG: seeded },
          laterSteps: async ({ env }) => {
            config = env['DOCKER_CONFIG'] ?? '';
            await copy(THEIRS, `oci:${folder.path}/theirs:v1`, config);
            await copy(image.name, OURS, config);
          },
        },
      );
      expect(config).not.toBe(seeded);
      expect(existsSync(config)).toBe(false);
      await copy(THEIRS, `oci:${folder.path}/again:v1`, seeded);
    });
  });
});

if (isHere && docker === undefined)
  it.skip('a real registry and docker: docker is not installed here', () => undefined);

(isHere && docker !== undefined ? describe : describe.skip)('a real registry and docker', () => {
  // skopeo and podman know no store, and take our empty helper for one without a name.
  it('serves docker our login from the file, and every other one from its store', async () => {
    await withRegistries(async ({ azure, folder, image, copy, inspect }) => {
      const user = azure.application();
      azure.acr.permit(user.objectId, ['*'], ['pull', 'push']);
      await azure.logIn(
        user,
        { acr: 'shopimages' },
        {
          laterSteps: async ({ env: { DOCKER_CONFIG: config = '' } }) => {
            await copy(image.name, OURS, config, 'v2s2');
          },
        },
      );
      folder.write('store/config.json', JSON.stringify({ credsStore: 'earlier' }));
      const store = join(folder.path, 'store');
      const auths = { [EARLIER]: { auth: AUTH } };
      folder.write('file/config.json', JSON.stringify({ auths }));
      await copy(image.name, THEIRS, join(folder.path, 'file'), 'v2s2');
      await expect(inspect(OURS, store)).rejects.toThrow(REFUSED);
      await azure.logIn(
        user,
        { acr: 'shopimages' },
        {
          env: { DOCKER_CONFIG: store },
          laterSteps: async ({ env: { DOCKER_CONFIG: config = '' } }) => {
            expect(await inspect(OURS, config)).toContain('application/vnd.docker.image.rootfs');
            expect(await inspect(THEIRS, config)).toContain('application/vnd.docker.image.rootfs');
          },
        },
      );
    });
  });
});
