import type { APIRequestContext } from "@playwright/test"
import { covers, expect, test } from "../test.ts"
import { builtIn, type BuiltIn } from "./built-in.ts"
import { requestsOf } from "./requests-of.ts"

test.use({ scenario: "built-in-overridden" })

test(
  "each is asked at its own address with its own parameters, and the app's beside them",
  covers("built-in-provider.options-merged"),
  async ({ auth }) => {
    await expectMerged(
      auth,
      builtIn.filter(({ id }) => id !== "todoist"),
    )
  },
)

test(
  "todoist: is asked at its own address with its own parameters, and the app's beside them",
  covers("built-in-provider.options-merged", "built-in-provider.todoist"),
  async ({ auth }) => {
    await expectMerged(
      auth,
      builtIn.filter(({ id }) => id === "todoist"),
    )
  },
)

/** What its own parameters say is not asked here: another release may say it otherwise. */
async function expectMerged(auth: APIRequestContext, some: readonly BuiltIn[]): Promise<void> {
  const { asked, known } = await requestsOf(auth, some)
  const merged = Object.entries(known).map(([id, { address, parameters }]) => {
    const own = Object.keys(parameters).map((name) => [name, expect.any(String)])
    return [id, { address, parameters: { ...Object.fromEntries(own), own: "parameter" } }]
  })

  expect(asked).toMatchObject(Object.fromEntries(merged))
}
