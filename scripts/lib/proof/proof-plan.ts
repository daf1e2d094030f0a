import type { NamedRegression } from "./regressions.ts"
import { ownSpec } from "./proof.ts"
import { testLine } from "../run/test-list.ts"
import type { Router } from "../target/target.ts"
import { routerOf, sideName, sidesOf, type WitnessSide } from "./witness.ts"

/** What is judged once, for every witness that needs it. */
export type Job = {
  side: WitnessSide
  routers: Router[]
  /** As `testLine()` writes them. */
  tests: string[]
}

/** The runs that prove regressions: each side once, however many witnesses name it. */
export function jobsOf(regressions: readonly NamedRegression[]): Job[] {
  const jobs = new Map<string, Job>()
  for (const regression of regressions) {
    const router = routerOf(regression)
    for (const side of Object.values(sidesOf(regression))) {
      const job = jobs.get(sideName(side)) ?? { side, routers: [], tests: [] }
      jobs.set(sideName(side), {
        side,
        routers: [...new Set([...job.routers, router])],
        tests: [...new Set([...job.tests, testLine(router, checked(regression))])],
      })
    }
  }
  return [...jobs.values()]
}

function checked({ name, check }: NamedRegression): string {
  return check ?? ownSpec(name)
}
