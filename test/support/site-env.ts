/** What a reader's own shell would give, every setting at its default; no trace of the test runner. */
export function siteEnv(seeds: string): NodeJS.ProcessEnv {
  const ofRunner = /^(?:NODE_ENV|TEST|DEV|PROD|SSR|MODE|BASE_URL|VITEST.*|VITE_.*|DATELINE_.*)$/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofRunner.test(name)));
  const defaults = ['TITLE', 'URL', 'BASE', 'LANG', 'STRICT', 'COMPRESS', 'CARDS'].map((name) => [
    `DATELINE_${name}`,
    '',
  ]);
  return { ...env, ...Object.fromEntries(defaults), DATELINE_SEEDS: seeds };
}
