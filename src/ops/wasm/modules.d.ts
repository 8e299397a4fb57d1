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
