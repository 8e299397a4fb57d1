/** What runs in a saved web page, built by `src/tools/single-file.mjs`. */
declare module 'virtual:single-file' {
  interface InlineText {
    readonly text: string;
    readonly hash: string;
  }
  const template: { readonly script: InlineText; readonly style: InlineText };
  export default template;
}
