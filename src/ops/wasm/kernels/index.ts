/**
 * The kernels of the WebAssembly engine, in AssemblyScript: no objects, no allocation, every
 * pointer from the host.
 *
 * Every exported function is one kernel. All threads of a team run it with the same arguments
 * but for the first two, `rank` and `size`: the thread's number and how many there are. A kernel
 * divides its *output* among the threads, so that it needs no locks and gives the same values for
 * any number of threads. Leading dimensions (`ld…`) are in values, not bytes.
 */
export * from './dense';
export * from './lstm';
export * from './lstm-backward';
export * from './normalise';
export * from './optimise';
export * from './rows';
export * from './words';
