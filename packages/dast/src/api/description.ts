/** What describes an API. Texts, not places: whoever calls has read or fetched them. */
export type ApiDescription =
  | {
      readonly kind: 'openapi';
      readonly text: string;
      /** Of the file, relative to the root of the repository; absent where it was fetched. */
      readonly path?: string;
    }
  | { readonly kind: 'soap'; readonly text: string }
  /** Without a schema the endpoint is asked for it. */
  | { readonly kind: 'graphql'; readonly schema?: string };
