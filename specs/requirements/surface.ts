import { readFileSync } from "node:fs"
import { z } from "zod"

/** Where the known surface is written down. */
export const surfaceFile = new URL("surface.json", import.meta.url)

/** What an app can use of the next-auth that the ledger was written for. What a newer one has beside it, a run tells. */
export const knownSurface = z
  .strictObject({ version: z.string(), names: z.array(z.string()) })
  .parse(JSON.parse(readFileSync(surfaceFile, "utf8")))
