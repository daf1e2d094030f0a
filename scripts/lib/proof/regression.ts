import { valid } from "semver"
import { z } from "zod"
import { routers } from "../target/target.ts"

const version = z
  .string()
  .refine((text) => valid(text) === text, "is not one exact version, such as 4.24.15")

/** Released packages; Next and React are those of this checkout where nothing is said of them. */
const packages = z.strictObject({
  "next-auth": version,
  next: version.optional(),
  react: version.optional(),
})

/** A part of what the failing check says where the bug is: long enough that no other failure says it. */
const observed = z.string().min(8)

/**
 * Where a check is seen to catch its bug. Only what is judged stands here: the manners of the stand-ins and the clock
 * are arranged by the check itself (`github.once`, `at({ hours: 1 })`), the same on both sides.
 */
const witness = z.union([
  z.strictObject({
    /** A release that has the bug. */
    broken: packages,
    /** The first release that does not. */
    fixed: packages,
    /** Why the releases that lie between them are left out, in a sentence. */
    between: z.string().endsWith(".").optional(),
    observed,
    /** The router on which it is shown; the Pages Router unless said. */
    router: z.enum(routers).optional(),
  }),
  z.strictObject({
    /** The fault that puts the bug back, by its name in specs/faults, where no release shows it. */
    fault: z.string(),
    observed,
  }),
])

/** What a file of `specs/regressions` says. */
export const regressionSchema = z.strictObject({
  /** The upstream issue, pull request or advisory. */
  link: z.url(),
  /** What a user saw, in one sentence. */
  saw: z.string().endsWith("."),
  /** The check of another suite that would catch it, as `results.json` calls it; else those of the spec beside. */
  check: z.string().optional(),
  /** Where it is seen that the check catches the bug. */
  witness,
})

/** The released packages on one side of a witness. */
export type WitnessPackages = z.infer<typeof packages>
/** A bug of the past, and how it is shown that a check would catch it. */
export type Regression = z.infer<typeof regressionSchema>
