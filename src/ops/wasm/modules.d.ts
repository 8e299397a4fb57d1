/** Built kernels, by `src/tools/assemblyscript.mjs`: the address to fetch each from. */
declare module 'virtual:kernels/plain' {
  const url: string;
  export default url;
}
declare module 'virtual:kernels/plain-shared' {
  const url: string;
  export default url;
}
declare module 'virtual:kernels/relaxed' {
  const url: string;
  export default url;
}
declare module 'virtual:kernels/relaxed-shared' {
  const url: string;
  export default url;
}
/** The builds for one thread as base64, for pages that fetch nothing. */
declare module 'virtual:kernels/base64/plain' {
  const base64: string;
  export default base64;
}
declare module 'virtual:kernels/base64/relaxed' {
  const base64: string;
  export default base64;
}
