import { availableParallelism } from "node:os"
import { join } from "node:path"
import { defineConfig } from "@playwright/test"
import { chromiumArguments, chromiumPath, passHeadedOn } from "./scripts/lib/run/browser.ts"
import { runFolder } from "./scripts/lib/run/run-folder.ts"
import { workersOf } from "./scripts/lib/run/workers.ts"
import { chosenTarget, routers } from "./scripts/lib/target/target.ts"
import { onlyTag } from "./specs/fixtures/covers.ts"
import type { Router } from "./scripts/lib/target/target.ts"

const run = runFolder()
const target = chosenTarget()
const workers = workersOf(process.argv, availableParallelism())
passHeadedOn()

export default defineConfig<object, { router: Router }>({
  testDir: "specs",
  outputDir: join(run, "artifacts"),
  globalSetup: "./specs/fixtures/global-setup.ts",
  // A file has one scenario: its checks share a server, whose start costs more than ten HTTP checks.
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  workers,
  // In development, whatever a check asks for first is compiled while it waits.
  timeout: target.mode === "development" ? 120_000 : 30_000,
  expect: { timeout: target.mode === "development" ? 30_000 : 5000 },
  reporter: [
    ["./scripts/report/verdict-reporter.ts"],
    // Of a shard, what the reports of all shards together are made from.
    process.argv.some((argument) => argument.startsWith("--shard"))
      ? ["blob", { outputDir: join(run, "blob") }]
      : ["html", { outputFolder: join(run, "html"), open: "never" }],
  ],
  use: {
    launchOptions: { executablePath: chromiumPath(), args: chromiumArguments() },
    // Snapshots show every step; a film of the screen would nearly double the time of a browser check.
    trace: { mode: "retain-on-failure", screenshots: false, snapshots: true, sources: false },
  },
  projects: target.routers.map((router) => ({
    name: `${router}-router`,
    use: { router },
    // A router keeps its workers, and so their browsers and servers, from the first check to the last.
    workers: Math.max(1, Math.floor(workers / target.routers.length)),
    grepInvert: routers
      .filter((other) => other !== router)
      .map((other) => new RegExp(onlyTag(other))),
  })),
})
