/** What only a build can change, by build variant: the environment that it is built in. */
export const variants = {
  /** The documented set-up, as it stands. */
  documented: {},
  /** The files of `<router>.options` laid over it: auth options by scenario, SessionProvider by address. */
  options: {},
  /** The documented set-up below a path, by Next's own `basePath`. */
  "base-path": { BASE_PATH: "/base" },
  /** Sign-in by e-mail, which is a build of its own because it needs nodemailer. */
  email: {},
} as const satisfies Record<string, Record<string, string>>

/** A name of a build variant. */
export type Variant = keyof typeof variants
