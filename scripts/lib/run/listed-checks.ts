import { z } from "zod"
import { CannotJudge } from "../trouble/cannot-judge.ts"
import { playwrightTest } from "./playwright.ts"

const suite: z.ZodType<Suite> = z.object({
  title: z.string(),
  specs: z.array(
    z.object({
      title: z.string(),
      tests: z.array(
        z.object({
          projectName: z.string(),
          annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
        }),
      ),
    }),
  ),
  suites: z.lazy(() => z.array(suite)).optional(),
})

type Suite = {
  title: string
  specs: {
    title: string
    tests: {
      projectName: string
      annotations: { type: string; description?: string | undefined }[]
    }[]
  }[]
  suites?: Suite[] | undefined
}

/** A check as Playwright lists it: once per router. */
export type ListedCheck = {
  /** As in `results.json`. */
  id: string
  /** The Playwright project: `pages-router`. */
  project: string
  requirements: string[]
}

/** Lists the checks of this checkout without running one. */
export async function listChecks(): Promise<ListedCheck[]> {
  const { exitCode, output, stdout } = await playwrightTest(["--list", "--reporter", "json"], {
    output: "kept",
  })
  if (exitCode !== 0) throw new CannotJudge(`The checks can't be listed:\n${output}`)
  return parseList(stdout)
}

/** Reads what Playwright's JSON reporter says of listed checks. */
export function parseList(report: string): ListedCheck[] {
  const { suites } = z.object({ suites: z.array(suite) }).parse(JSON.parse(report))
  return suites.flatMap((file) => checksOf(file, []))
}

function checksOf({ title, specs, suites = [] }: Suite, above: string[]): ListedCheck[] {
  const path = [...above, title]
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ projectName, annotations }) => ({
      id: [...path, spec.title].join(" › "),
      project: projectName,
      requirements: annotations.flatMap(({ type, description }) =>
        type === "requirement" && description !== undefined ? [description] : [],
      ),
    })),
  )
  return [...own, ...suites.flatMap((inner) => checksOf(inner, path))]
}
