/** What the tests use of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Reads an input of this type as far as CSL-JSON. */
      chain: (
        input: string,
        options: { readonly forceType: string; readonly generateGraph: boolean },
      ) => unknown[];
      /** Reads it one step. */
      data: (input: string, type: string) => unknown;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
