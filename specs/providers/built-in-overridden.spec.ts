import { covers, expect, test } from "../test.ts"
import { builtIn } from "./built-in.ts"
import { requestsOf } from "./requests-of.ts"

test.use({ scenario: "built-in-overridden" })

/** What the scenario adds to each provider's own parameters. */
const own = { own: "parameter" }

test(
  "each is asked at its own address with its own parameters, and the app's beside them",
  covers("built-in-provider.options-merged"),
  async ({ auth }) => {
    const { asked, wanted } = await requestsOf(
      auth,
      builtIn.filter(({ id }) => id !== "todoist"),
      own,
    )

    expect(asked).toEqual(wanted)
  },
)

test(
  "todoist: is asked at its own address with its own parameters, and the app's beside them",
  covers("built-in-provider.options-merged", "built-in-provider.todoist"),
  async ({ auth }) => {
    const { asked, wanted } = await requestsOf(
      auth,
      builtIn.filter(({ id }) => id === "todoist"),
      own,
    )

    expect(asked).toEqual(wanted)
  },
)
