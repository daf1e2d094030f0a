/** Why no check runs a branch or a function of next-auth. */
export const reasons = {
  unreachable: "Nothing that a user or an app can do leads there.",
} as const

/** Code of next-auth that no check runs. */
export type KnownUncovered = {
  /** Its path below next-auth's `src`. */
  file: string
  /** Its first line, or a part of it that stands nowhere else in the file. */
  code: string
  reason: keyof typeof reasons
  /** What leads nowhere, in a sentence. */
  because: string
}

/** What no check runs, with the reason. Another line that none runs fails `conformance coverage`. */
export const knownUncovered: readonly KnownUncovered[] = []
