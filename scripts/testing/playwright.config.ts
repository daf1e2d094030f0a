import { join } from "node:path"
import { defineConfig } from "@playwright/test"
import { runFolder } from "../lib/run/run-folder.ts"
import { type Router, routers } from "../lib/target/target.ts"

/** Checks without an app, to see what our own reporter makes of how they end. */
export default defineConfig<{ router: Router }>({
  testDir: "checks",
  outputDir: join(runFolder(), "artifacts"),
  fullyParallel: true,
  workers: 1,
  reporter: [
    ["../report/verdict-reporter.ts"],
    ...(process.argv.some((argument) => argument.startsWith("--shard"))
      ? [["blob", { outputDir: join(runFolder(), "blob") }] as const]
      : []),
  ],
  projects: routers.map((router) => ({ name: `${router}-router`, use: { router } })),
})
