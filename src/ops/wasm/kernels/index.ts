/**
 * The kernels of the WebAssembly engine, in AssemblyScript: no objects, no allocation, every
 * pointer from the host.
 *
 * Every exported function is one kernel. It does one part of its work: number `part` of `parts`,
 * which are its first two arguments, whoever comes to do it. It divides its *output*, so that
 * parts need no locks and give the same values however many there are. The third argument is
 * memory that the calling thread has for itself. Leading dimensions (`ld…`) are in values, not
 * bytes.
 */
export * from './dense';
export * from './lstm';
export * from './lstm-backward';
export * from './normalise';
export * from './optimise';
export * from './rows';
export * from './words';
