import { z } from "zod"

const suite: z.ZodType<Suite> = z.object({
  specs: z.array(
    z.object({
      tests: z.array(
        z.object({
          annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
        }),
      ),
    }),
  ),
  suites: z.lazy(() => z.array(suite)).optional(),
})

type Suite = {
  specs: { tests: { annotations: { type: string; description?: string | undefined }[] }[] }[]
  suites?: Suite[] | undefined
}

/** The requirements that have a check, from what Playwright's JSON reporter says of the listed checks. */
export function checkedRequirements(report: string): Set<string> {
  const { suites } = z.object({ suites: z.array(suite) }).parse(JSON.parse(report))
  return new Set(suites.flatMap(idsOf))
}

/** The page that a link leads to, without its section. */
export function pageOf(link: string): string {
  const { hostname, pathname } = new URL(link)
  return hostname === "next-auth.js.org" ? pathname.slice(1) : hostname
}

function idsOf({ specs, suites = [] }: Suite): string[] {
  const annotations = specs.flatMap(({ tests }) => tests).flatMap((test) => test.annotations)
  const own = annotations.flatMap(({ type, description }) =>
    type === "requirement" && description !== undefined ? [description] : [],
  )
  return [...own, ...suites.flatMap(idsOf)]
}
