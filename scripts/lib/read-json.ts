import { readFileSync } from "node:fs"
import { z } from "zod"
import { CannotJudge } from "./trouble/cannot-judge.ts"

/** What a file holds as JSON. Throws where it can't be read, or holds something else. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch (error) {
    throw new CannotJudge(`${file} can't be read: ${(error as Error).message}`)
  }
}

/** Reads a file of ours. Throws where it holds something else. */
export function readContract<T>(file: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(readJson(file))
  if (parsed.success) return parsed.data
  throw new CannotJudge(
    `${file} holds nothing that this harness reads.\n${z.prettifyError(parsed.error)}`,
  )
}
