/** What a reader's own shell would give, every setting at its default; no trace of the test runner. */
export function siteEnv(seeds: string): NodeJS.ProcessEnv {
  const ofRunner = /^(?:NODE_ENV|TEST|DEV|PROD|SSR|MODE|BASE_URL|VITEST.*|VITE_.*|DATELINE_.*)$/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofRunner.test(name)));
  const defaults = ['TITLE', 'URL', 'BASE', 'LANG', 'STRICT', 'COMPRESS', 'CARDS'].map((name) => [
    `DATELINE_${name}`,
    '',
  ]);
  // on a busy machine the bundler else tells, before anything of ours, how long that check of a configuration took
  const quiet = { VITE_CONFIG_NATIVE_IGNORE_WARNING: '1' };
  return { ...env, ...quiet, ...Object.fromEntries(defaults), DATELINE_SEEDS: seeds };
}
