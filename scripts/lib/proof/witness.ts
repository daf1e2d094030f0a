import type { Fault } from "../../../specs/faults/fault.ts"
import { faults } from "../../../specs/faults/index.ts"
import { CannotJudge } from "../trouble/cannot-judge.ts"
import type { Regression, WitnessPackages } from "./regression.ts"
import type { Router } from "../target/target.ts"

/** One side of a witness: released packages, or those of this checkout with a fault or without. */
export type WitnessSide = WitnessPackages | { fault: string } | "checkout"

/** Both sides of a regression's witness. */
export function sidesOf({ witness }: Pick<Regression, "witness">): {
  broken: WitnessSide
  fixed: WitnessSide
} {
  if ("fault" in witness) return { broken: { fault: witness.fault }, fixed: "checkout" }
  return { broken: witness.broken, fixed: witness.fixed }
}

/** Names a side: equal sides have equal names. */
export function sideName(side: WitnessSide): string {
  if (side === "checkout") return side
  if ("fault" in side) return `fault ${side.fault}`
  const { next, react } = side
  return [
    `next-auth ${side["next-auth"]}`,
    ...(next ? [`Next ${next}`] : []),
    ...(react ? [`React ${react}`] : []),
  ].join(", ")
}

/** The router that a regression's witness is shown on. */
export function routerOf({ witness }: Pick<Regression, "witness">): Router {
  if ("fault" in witness) return faultOf(witness.fault).router
  return witness.router ?? "pages"
}

/** The fault that a witness names. Throws where there is none. */
export function faultOf(name: string): Fault {
  const fault = faults.find((one) => one.name === name)
  if (fault) return fault
  throw new CannotJudge(`A witness names the fault "${name}", which specs/faults does not have.`)
}
