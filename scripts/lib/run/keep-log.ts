import { randomBytes } from "node:crypto"
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { runFolder } from "./run-folder.ts"
import { withoutSecrets } from "../secrets.ts"

/** Keeps a log beside the reports of this run and answers with its path; without one where the disk is full. */
export function keepLog(name: string, text: string): string | undefined {
  const folder = join(runFolder(), "logs")
  const path = join(folder, `${name}-${randomBytes(3).toString("hex")}.log`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, withoutSecrets(text))
    return path
  } catch (error) {
    // What it would tell is told all the same, and is why there is no room.
    if ((error as NodeJS.ErrnoException).code === "ENOSPC") return undefined
    throw error
  }
}
