import { validRange } from "semver"
import { z } from "zod"
import { CannotJudge } from "../trouble/cannot-judge.ts"
import { unknownRequirement } from "../ledger/unknown-requirement.ts"
import { isWithin } from "../target/preview.ts"
import { type Bundler, bundlers, modes, routers } from "../target/target.ts"

const range = z.string().refine((text) => validRange(text) !== null, "is not a semver range")

/** An entry of the list. */
export const knownFailureSchema = z.strictObject({
  /** The requirement that is broken. */
  requirement: z.string(),
  /** The title of the one check that shows it, where the requirement's other checks pass. */
  check: z.string().optional(),
  /** The targets that break it; what is not said is any. */
  when: z.strictObject({
    "next-auth": range.optional(),
    next: range.optional(),
    react: range.optional(),
    router: z.enum(routers).optional(),
    bundler: z.enum(bundlers).optional(),
    mode: z.enum(modes).optional(),
  }),
  /** A part of the failing check's message: what was seen instead of what is promised. */
  observed: z.string().min(8),
  /** Why it fails, in a sentence. */
  reason: z.string(),
  /** The upstream issue or advisory, or the line of source where none was filed. */
  link: z.url(),
  /** The day by which someone must look again, YYYY-MM-DD. */
  review: z.iso.date(),
})

/** A promise that a released version is known to break. */
export type KnownFailure = z.infer<typeof knownFailureSchema>

/** What an entry's condition asks of a target: versions as installed, and how it is built and served. */
export type Conditions = {
  "next-auth": string
  next: string
  react: string
  bundler: Bundler
  mode: (typeof modes)[number]
}

/** Reads the list. Throws where an entry is malformed or names a requirement that isn't in the ledger. */
export function parseKnownFailures(json: unknown, ids: readonly string[]): KnownFailure[] {
  const parsed = z.array(knownFailureSchema).safeParse(json)
  if (!parsed.success) {
    throw new CannotJudge(
      `The list of known failures is malformed:\n${z.prettifyError(parsed.error)}`,
    )
  }
  for (const { requirement } of parsed.data) {
    if (ids.includes(requirement)) continue
    const problem = unknownRequirement(requirement, ids)
    throw new CannotJudge(`A known failure names what is no requirement. ${problem}`)
  }
  return parsed.data
}

/** What a check is, as far as known failures tell checks apart. */
export type CheckIdentity = { requirements: string[]; title: string; router: string }

/** True where the entry is about this check on this target. */
export function isAbout(known: KnownFailure, check: CheckIdentity, target: Conditions): boolean {
  return (
    appliesTo(known, target) &&
    check.requirements.includes(known.requirement) &&
    (known.check === undefined || known.check === check.title) &&
    (known.when.router === undefined || known.when.router === check.router)
  )
}

/** True where the entry speaks of this target, on whatever router. */
export function appliesTo({ when }: KnownFailure, target: Conditions): boolean {
  const inRange = (name: "next-auth" | "next" | "react") =>
    isWithin(when[name] ?? "*", name, target[name])
  return (
    inRange("next-auth") &&
    inRange("next") &&
    inRange("react") &&
    (when.bundler ?? target.bundler) === target.bundler &&
    (when.mode ?? target.mode) === target.mode
  )
}

/** The entries that should have been looked at again before a day (YYYY-MM-DD), the oldest date first. */
export function overdue(entries: readonly KnownFailure[], day: string): KnownFailure[] {
  return entries
    .filter(({ review }) => review < day)
    .toSorted((a, b) => a.review.localeCompare(b.review))
}

/** Names an entry: its requirement, and its check where it names one. */
export function entryName({ requirement, check }: KnownFailure): string {
  return check === undefined ? requirement : `${requirement} ("${check}")`
}

/** What a failing check said, without what differs from run to run: colours, ports, logs' places, white space. */
export function observation(messages: string[]): string {
  return messages
    .join("\n")
    .replace(/\u001b\[[0-9;]*m/g, "")
    .replace(/\b(localhost|127\.0\.0\.1):\d+/g, "$1:<port>")
    .replace(/(The whole log:) \S+/g, "$1 <file>")
    .replace(/\s+/g, " ")
}

/** True where a failing check says what the entry says that was observed. */
export function happenedAsListed(known: KnownFailure, messages: string[]): boolean {
  return observation(messages).includes(known.observed.replace(/\s+/g, " "))
}
