import { rmSync } from "node:fs"
import { besideCheckout } from "./beside.ts"
import { CannotJudge } from "../trouble/cannot-judge.ts"
import { variables } from "../environment.ts"
import { explained } from "../trouble/explained.ts"
import { faultyTarget } from "./faulty-target.ts"
import { judge } from "../run/judge.ts"
import { writeTestList } from "../run/test-list.ts"
import type { SideRun } from "./proof.ts"
import type { Job } from "./proof-plan.ts"
import { faultOf, type WitnessSide } from "./witness.ts"
import { lockfileTarget, type Router, type Target } from "../target/target.ts"
import { targetOf } from "../target/target-options.ts"

/**
 * Installs what a job names and runs its checks there, also those that its next-auth never promised. `playwright`
 * are further arguments of `playwright test`.
 */
export async function runJob(
  { side, routers, tests }: Job,
  folder: string,
  playwright: readonly string[] = [],
): Promise<SideRun> {
  try {
    const { target, remove } = await targetOfSide(side, routers)
    try {
      const args = [...playwright, ...writeTestList(folder, tests)]
      const env = { [variables.unpromised]: "run" }
      const { results, output } = await judge({ target, folder, args, env, output: "kept" })
      if (!results) return { checks: [], trouble: output.trim() }
      const { checks, troubles } = results
      return troubles[0] === undefined ? { checks } : { checks, trouble: troubles[0] }
    } finally {
      remove?.()
    }
  } catch (thrown) {
    const error = explained(thrown)
    if (error instanceof CannotJudge) return { checks: [], trouble: error.message }
    throw error
  }
}

type SideTarget = { target: Target; remove?: () => void }

async function targetOfSide(side: WitnessSide, routers: Router[]): Promise<SideTarget> {
  if (side === "checkout") return { target: { ...lockfileTarget, routers } }
  if ("fault" in side) {
    const { folder, target } = faultyTarget(faultOf(side.fault))
    return { target, remove: () => rmSync(folder, { recursive: true, force: true }) }
  }
  const { "next-auth": nextAuth, next, react } = side
  if (!next && !react) return { target: await besideCheckout(nextAuth, routers) }
  const packages = { nextAuth, ...(next && { next }), ...(react && { react }) }
  return { target: await targetOf({ ...packages, router: routers, packageManager: "npm" }) }
}
