import { readFileSync } from "node:fs"
import { z } from "zod"
import { type Axis, type Combination, everyCombination, pairwise, type Values } from "./axes.ts"
import { fromCaller } from "../paths.ts"
import { CannotJudge } from "../trouble/cannot-judge.ts"
import type { TargetOptions } from "./target-options.ts"
import { bundlers, modes, packageManagers, routers } from "./target.ts"

const value = z.string().min(1)

const target = {
  "next-auth": value,
  next: value,
  react: value,
  bundler: z.enum(bundlers),
  mode: z.enum(modes),
  node: value,
  "package-manager": z.enum(packageManagers),
} satisfies Record<Axis, z.ZodType>
const router = z.array(z.enum(routers)).min(1)

const targets = z.array(z.strictObject({ ...target, router }).partial()).min(1)

type List = z.ZodArray<z.ZodType<string>>
const listed = Object.entries(target).map(([axis, one]): [string, List] => [
  axis,
  z.array<z.ZodType<string>>(one).min(1),
])
const lists = z
  .strictObject({ ...(Object.fromEntries(listed) as Record<Axis, List>), router })
  .partial()

/** Lists to combine, by option; or targets, one by one. */
export type Matrix = z.infer<typeof lists> | z.infer<typeof targets>

/** What the command line says of several targets. */
export type TargetsOptions = {
  nextAuth?: string[]
  next?: string[]
  react?: string[]
  router?: string[]
  bundler?: string[]
  mode?: string[]
  node?: string[]
  packageManager?: string[]
  pairwise?: boolean
}

/** Reads a matrix file, named from where the command was called. Throws where it is none, naming what is wrong and the keys that there are. */
export function readMatrix(file: string): Matrix {
  try {
    return parseMatrix(JSON.parse(readFileSync(fromCaller(file), "utf8")))
  } catch (error) {
    throw new CannotJudge(`${file} is no matrix of targets: ${(error as Error).message}`)
  }
}

/** Checks what a matrix file holds. */
export function parseMatrix(json: unknown): Matrix {
  const parsed = Array.isArray(json) ? targets.safeParse(json) : lists.safeParse(json)
  if (parsed.success) return parsed.data
  throw new CannotJudge(
    `${z.prettifyError(parsed.error)}\nIts keys may be ${Object.keys(lists.shape).join(", ")}.`,
  )
}

/**
 * The targets that a command line and a matrix ask for; where both say something, the matrix does. Pairwise, only what
 * exists is chosen from.
 */
export function combine(
  options: TargetsOptions,
  matrix: Matrix = {},
  exists: (target: TargetOptions) => boolean = () => true,
): TargetOptions[] {
  const said = { ...valuesOf(options), router: options.router }
  const expanded = (given: Values & { router?: readonly string[] | undefined }) => {
    const { router, ...values } = given
    const combinations = options.pairwise
      ? pairwise(values, (combination) => exists(optionsOf(combination, router)))
      : everyCombination(values)
    return combinations.map((combination) => optionsOf(combination, router))
  }
  if (!Array.isArray(matrix)) return expanded({ ...said, ...matrix })
  return matrix.flatMap(({ router = said.router, ...target }) =>
    expanded({
      ...said,
      ...Object.fromEntries(Object.entries(target).map(([axis, one]) => [axis, [one]])),
      router,
    }),
  )
}

function valuesOf(options: TargetsOptions): Values {
  const values: Record<keyof Values, string[] | undefined> = {
    "next-auth": options.nextAuth,
    next: options.next,
    react: options.react,
    bundler: options.bundler,
    mode: options.mode,
    node: options.node,
    "package-manager": options.packageManager,
  }
  return Object.fromEntries(Object.entries(values).filter(([, list]) => list !== undefined))
}

/** Every value was checked where it was read: by the parser of options, or with the matrix. */
function optionsOf(combination: Combination, router?: readonly string[]): TargetOptions {
  const { "next-auth": nextAuth, "package-manager": packageManager = "npm", ...rest } = combination
  return {
    ...(nextAuth !== undefined && { nextAuth }),
    ...rest,
    ...(router && { router }),
    packageManager,
  } as TargetOptions
}
