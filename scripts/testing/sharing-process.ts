import { join } from "node:path"
import { sharingProcess } from "../lib/repository-steps.ts"
import { root } from "../lib/paths.ts"

// Each file by itself runs as well: node --import tsx --test <file>
for (const file of sharingProcess) await import(join(root, file))
