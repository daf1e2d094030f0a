import { readFileSync } from "node:fs"
import { CannotJudge } from "./trouble/cannot-judge.ts"

/** What a file holds as JSON. Throws where it can't be read, or holds something else. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch (error) {
    throw new CannotJudge(`${file} can't be read: ${(error as Error).message}`)
  }
}
