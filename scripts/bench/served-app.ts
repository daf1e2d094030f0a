import { join } from "node:path"
import { bundlePreload } from "../../mocks/bundle.ts"
import type { GitHub } from "../../mocks/github/github.ts"
import type { Internet } from "../../mocks/internet.ts"
import { credentials, startGitHub, startInternet } from "../../specs/fixtures/outside-world.ts"
import { RunningApp } from "../../specs/fixtures/running-app.ts"
import { type Scenario, type ScenarioDefinition, scenarios } from "../../specs/scenarios.ts"
import { local } from "../lib/paths.ts"
import { packagesKey, prepare } from "../lib/prepare.ts"
import { lockfileTarget, type Router } from "../lib/target.ts"

/** The NEXTAUTH_SECRET of recorded servers and of those that get the record: its cookies are good there. */
export const benchmarkSecret = "fake-nextauth-secret-of-the-benchmark"

/** The app under test as a check gets it, for code that is not a check. */
export type ServedApp = { app: RunningApp; internet: Internet; github: GitHub }

/** Serves the app of a router in a scenario while `use` runs, and ends all of it afterwards. */
export async function withServedApp<T>(
  router: Router,
  scenario: Scenario,
  use: (served: ServedApp) => Promise<T>,
): Promise<T> {
  const definition: ScenarioDefinition = scenarios[scenario]
  const target = lockfileTarget
  const github = await startGitHub()
  const internet = await startInternet(github)
  const app = await RunningApp.start({
    app: await prepare(target, packagesKey(target), router, definition.variant),
    node: target.node,
    preload: await bundlePreload(join(local, "preload")),
    scenario: definition,
    internet,
    github,
    credentials,
    secret: benchmarkSecret,
  })
  try {
    return await use({ app, internet, github })
  } finally {
    app.stop()
    await internet.stop()
  }
}
