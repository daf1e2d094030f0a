import { CannotJudge } from "../../trouble/cannot-judge.ts"
import type { Scaffolded } from "../scaffold.ts"
import type { AppScenario } from "./scenario-of-app.ts"

/** The files of the harness that say which variants and scenarios there are. */
export const registers = {
  variants: "scripts/lib/app/variants.ts",
  scenarios: "specs/scenarios/index.ts",
  reported: "specs/scenarios/reported.ts",
} as const

/** The texts of those files; `reported` is there since the first reproduction. */
export type Registers = { variants: string; scenarios: string; reported?: string | undefined }

/** The same files with one scenario more. Throws where they have it already. */
export function entered(texts: Registers, scenario: AppScenario, number: string): Scaffolded[] {
  const { name, needs } = scenario
  if (texts.variants.includes(`"${name}"`)) {
    throw new CannotJudge(`There is a build variant ${name} already.`)
  }
  const variants = inserted(
    texts.variants,
    "} as const satisfies Record<string, Record<string, string>>",
    `  /** The reproduction of ${number}. */\n  ${JSON.stringify(name)}: ${JSON.stringify(needs.built)},\n`,
  )
  const reported = inserted(
    texts.reported ?? noneReported,
    "} as const satisfies Scenarios",
    entryOf(scenario, number),
  )
  return [
    { path: registers.variants, text: variants },
    { path: registers.reported, text: reported },
    ...(texts.reported === undefined
      ? [{ path: registers.scenarios, text: withReported(texts.scenarios) }]
      : []),
  ]
}

const noneReported = `import type { Scenarios } from "./scenario.ts"

/** Scenarios from the reproductions of upstream reports. */
export const reportedScenarios = {
} as const satisfies Scenarios
`

function entryOf({ name, needs }: AppScenario, number: string): string {
  const { standIns, environment } = needs
  return [
    `  /** The reproduction of ${number}. */`,
    `  ${JSON.stringify(name)}: {`,
    `    variant: ${JSON.stringify(name)},`,
    ...(standIns.length > 0 ? [`    standIns: ${JSON.stringify(standIns)},`] : []),
    ...(Object.keys(environment).length > 0
      ? [`    environment: () => (${JSON.stringify(environment)}),`]
      : []),
    "  },",
    "",
  ].join("\n")
}

function withReported(scenarios: string): string {
  const imported = inserted(
    scenarios,
    "\n/** Every scenario that a spec may use, by name. */",
    'import { reportedScenarios } from "./reported.ts"\n',
  )
  return inserted(imported, "}\n\n/** A name of a scenario. */", "  ...reportedScenarios,\n")
}

function inserted(text: string, before: string, more: string): string {
  const at = text.lastIndexOf(before)
  if (at < 0) throw new CannotJudge(`A register of the harness has no line "${before.trim()}".`)
  return text.slice(0, at) + more + text.slice(at)
}
