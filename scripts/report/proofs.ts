import pc from "picocolors"
import { aligned } from "../lib/aligned.ts"
import type { Proof } from "../lib/proof/proof.ts"
import { shortened } from "../lib/results/evidence.ts"
import type { NamedRegression } from "../lib/proof/regressions.ts"
import { sideName, sidesOf } from "../lib/proof/witness.ts"
import { reasons, type Unproven } from "../../specs/unproven.ts"

/** A regression and what its proof came to. */
export type Row = { regression: NamedRegression; proof: Proof }

/** A table of proofs, then what was seen of each that was refused, then how many were proven. */
export function renderProofs(rows: readonly Row[]): string {
  const cells = rows.map(({ regression, proof }) => {
    const { broken, fixed } = sidesOf(regression)
    return [regression.name, sideName(broken), sideName(fixed), proof.outcome]
  })
  const head = ["regression", "fails on", "passes on", "proof"]
  const refused = rows.filter(({ proof }) => proof.outcome !== "proven")
  const proven = rows.length - refused.length
  return [
    ...aligned([head, ...cells]).map((row, index) => coloured(row.join("  "), rows[index - 1])),
    ...refused.flatMap(explained),
    `\n${proven} proven, ${rows.length - proven} refused`,
  ].join("\n")
}

/** What is not proven, by reason. */
export function renderUnproven(unproven: readonly Unproven[]): string {
  const groups = Object.entries(reasons).flatMap(([reason, explanation]) => {
    const those = unproven.filter((one) => one.reason === reason)
    if (those.length === 0) return []
    return [`\n${explanation}`, ...those.map(({ saw, link }) => `  ${saw} ${pc.dim(link)}`)]
  })
  return [...groups, `\n${unproven.length} not proven`].join("\n").trimStart()
}

function coloured(line: string, row: Row | undefined): string {
  if (!row) return pc.dim(line)
  return row.proof.outcome === "proven" ? line : pc.red(line)
}

function explained({ regression, proof }: Row): string[] {
  return [
    `\n${regression.name}: ${proof.outcome}`,
    `  ${regression.link}`,
    `  the witness observed  ${regression.witness.observed.replace(/\s+/g, " ")}`,
    `  now seen              ${shortened(proof.seen)}`,
  ]
}
