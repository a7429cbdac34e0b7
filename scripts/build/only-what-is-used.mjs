/**
 * What `@actions/core` imports for its OIDC client and its account of the platform. We use neither, but esbuild may only
 * leave out what declares that importing it does nothing, and these do not.
 */
const UNDECLARED = /^(?:@actions\/(?:http-client|exec|io)(?:\/.*)?|tunnel|undici)$/;

const RESOLVED = Symbol('resolved');

/** Leaves out modules that are imported and not used, so that no run loads them: undici alone is 800 kB. */
export const onlyWhatIsUsed = {
  name: 'only-what-is-used',
  setup(build) {
    build.onResolve({ filter: UNDECLARED }, async ({ path, pluginData, ...from }) => {
      if (pluginData === RESOLVED) return undefined;
      const { importer, namespace, resolveDir, kind } = from;
      const where = { importer, namespace, resolveDir, kind, pluginData: RESOLVED };
      return { ...(await build.resolve(path, where)), sideEffects: false };
    });
  },
};
