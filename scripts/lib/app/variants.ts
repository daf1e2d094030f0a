/** What only a build can change, by build variant: the environment that it is built in. */
export const variants = {
  /** The documented set-up, as it stands. */
  documented: {},
  /** The files of `<router>.options` laid over it: auth options by scenario, SessionProvider by address. */
  options: {},
  /** The documented set-up below a path, by Next's own `basePath`. */
  "base-path": { BASE_PATH: "/base" },
  /** With an adapter: a build of its own because it needs a database and nodemailer. */
  adapter: {},
  /** Middleware and auth options by scenario, before all but the pages whose address begins with /session. */
  middleware: {},
  /** The documented one-line middleware before the protected page. */
  "middleware-one-line": {},
  /** Middleware before a whole site that stands below a path. */
  "middleware-base-path": { BASE_PATH: "/base" },
  /** The bare middleware in the file that replaces it in Next 16, before the page /server-session. */
  proxy: {},
} as const satisfies Record<string, Record<string, string>>

/** A name of a build variant. */
export type Variant = keyof typeof variants

/**
 * Variants whose build is itself a promise: one that can't be built breaks it, and is no failure of the harness. They
 * have the documented set-up with middleware, which the documented set-up alone does without.
 */
export const promisedToBuild: readonly Variant[] = [
  "middleware",
  "middleware-one-line",
  "middleware-base-path",
]
