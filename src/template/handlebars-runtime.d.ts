/** The part of Handlebars that runs precompiled templates and holds no compiler; the package ships no types for it. */
declare module 'handlebars/runtime.js' {
  /** What a helper is called with besides its values. */
  export interface HelperOptions {
    /** The call in its file; absent for helpers that Handlebars calls of itself. */
    readonly loc?: { readonly source: string; readonly start: { readonly line: number } };
  }
  type BlockHelper = (this: unknown, value: unknown, options: HelperOptions) => string;
  const runtime: {
    /** Text that is placed in a page without escaping. */
    readonly SafeString: new (
      text: string,
    ) => object;
    readonly helpers: Readonly<Record<'if' | 'unless' | 'each' | 'with', BlockHelper>>;
    /** Makes a precompiled template callable; throws when it was compiled for another version of Handlebars. */
    template(specification: object): (view: object, options: object) => string;
  };
  export default runtime;
}
