import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "yaml"
import { z } from "zod"
import { root } from "../lib/paths.ts"

const step = z.looseObject({
  id: z.string().optional(),
  name: z.string().optional(),
  uses: z.string().optional(),
  if: z.string().optional(),
  run: z.string().optional(),
  shell: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
})

/** A step of a job or of an action. */
export type WorkflowStep = z.infer<typeof step>

const workflow = z.looseObject({
  jobs: z.record(z.string(), z.looseObject({ steps: z.array(step).optional() })),
})

const described = z.strictObject({ description: z.string().min(1), default: z.string() })

/** What GitHub knows of an action's file. https://docs.github.com/actions/reference/metadata-syntax-reference */
const action = z.strictObject({
  name: z.string(),
  description: z.string(),
  branding: z.strictObject({ icon: z.string(), color: z.string() }),
  inputs: z.record(z.string(), described),
  outputs: z.record(z.string(), z.strictObject({ description: z.string(), value: z.string() })),
  runs: z.strictObject({ using: z.literal("composite"), steps: z.array(step).min(1) }),
})

/** The action's own file. */
export const actionFile = "action.yml"

/** Every workflow, the examples included, relative to the checkout. */
export const workflowFiles: string[] = [".github/workflows", ".github/examples"].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => join(folder, name)),
)

/** The text of a file of this checkout. */
export function textOf(file: string): string {
  return readFileSync(join(root, file), "utf8")
}

/** The action as it is written. Throws where it has a key that GitHub does not know. */
export function readAction(): z.infer<typeof action> {
  return action.parse(parse(textOf(actionFile)))
}

/** Every step of a workflow or of the action. */
export function stepsOf(file: string): WorkflowStep[] {
  if (file === actionFile) return readAction().runs.steps
  const { jobs } = workflow.parse(parse(textOf(file)))
  return Object.values(jobs).flatMap(({ steps = [] }) => steps)
}

/** The step of that name, which runs a script. */
export function script(file: string, name: string): string {
  const found = stepsOf(file).find((one) => one.name === name)
  if (found?.run !== undefined) return found.run
  const names = stepsOf(file).flatMap((one) => (one.run === undefined ? [] : (one.name ?? [])))
  throw new Error(`${file} runs no "${name}". It runs: ${names.join(", ")}.`)
}
