import { readFileSync } from "node:fs"
import { z } from "zod"

/** Where the known surface is written down. */
export const surfaceFile = new URL("surface.json", import.meta.url)

/** What an app can use of the next-auth that the ledger was written for, by name. What another has beside it is told. */
export const knownSurface = z.array(z.string()).parse(JSON.parse(readFileSync(surfaceFile, "utf8")))
