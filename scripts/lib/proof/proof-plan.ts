import type { Combination } from "./regression.ts"
import type { NamedRegression } from "./regressions.ts"
import { ownSpec } from "./proof.ts"
import type { Router } from "../target/target.ts"

/** One side of a witness: a released combination, or this checkout's with a fault or without. */
export type Side = Combination | { fault: string } | "checkout"

/** What is judged once, for every witness that needs it. */
export type Job = {
  side: Side
  routers: Router[]
  /** Lines of a list that `playwright test --test-list` takes. */
  tests: string[]
}

/** Both sides of a regression's witness. */
export function sidesOf({ witness }: Pick<NamedRegression, "witness">): {
  broken: Side
  fixed: Side
} {
  if ("fault" in witness) return { broken: { fault: witness.fault }, fixed: "checkout" }
  return { broken: witness.broken, fixed: witness.fixed }
}

/** The runs that prove regressions: each side once, however many witnesses name it. */
export function planOf(
  regressions: readonly NamedRegression[],
  routerOf: (regression: NamedRegression) => Router,
): Job[] {
  const jobs = new Map<string, Job>()
  for (const regression of regressions) {
    const router = routerOf(regression)
    for (const side of Object.values(sidesOf(regression))) {
      const job = jobs.get(keyOf(side)) ?? { side, routers: [], tests: [] }
      jobs.set(keyOf(side), {
        side,
        routers: [...new Set([...job.routers, router])],
        tests: [...new Set([...job.tests, testLine(regression, router)])],
      })
    }
  }
  return [...jobs.values()]
}

/** Names a side: equal sides have equal keys. */
export function keyOf(side: Side): string {
  if (side === "checkout") return side
  if ("fault" in side) return `fault ${side.fault}`
  const { next, react } = side
  return [
    `next-auth ${side["next-auth"]}`,
    ...(next ? [`Next ${next}`] : []),
    ...(react ? [`React ${react}`] : []),
  ].join(", ")
}

function testLine({ name, check }: NamedRegression, router: Router): string {
  return `[${router}-router] › ${check ?? ownSpec(name)}`
}
