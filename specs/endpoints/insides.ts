/** What no answer may tell: stack frames, names of errors and modules, paths of the server's files. */
export const insides = /\n\s+at |\b[A-Z]\w*Error\b|node_modules|\.next\/|\.js:\d+/
