// The TypeScript compiler is CommonJS and reads these two names while it loads; in an ES module bundle they do not exist.
// It compares the case of the first with the file system, and looks beside the second for library files: neither matters
// here, as it is never asked for a file of the disk.
Object.assign(globalThis, { __filename: '/typescript.js', __dirname: '/' });
