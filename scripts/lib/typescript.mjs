// Node strips the types itself. The condition makes it read our workspaces from their sources, so
// that nothing has to be built first and nothing built can be stale.

/** The command that runs one of our TypeScript files. */
export const typescript = (...args) => [process.execPath, '--conditions=zhixin-source', ...args];
