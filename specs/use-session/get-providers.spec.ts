import { covers, expect, test } from "../test.ts"
import { call, open, requestsOf, unauthenticated } from "../verbs/session-page.ts"

test.use({ scenario: "several-providers" })

const names = {
  github: "GitHub",
  "github-at-work": "GitHub at work",
  misconfigured: "Misconfigured",
}

/** What is told of each provider. */
const listed = (endpoints: string) => ({
  ...Object.fromEntries(
    Object.entries(names).map(([id, name]) => [
      id,
      {
        id,
        name,
        type: "oauth",
        signinUrl: `${endpoints}signin/${id}`,
        callbackUrl: `${endpoints}callback/${id}`,
      },
    ]),
  ),
  credentials: {
    id: "credentials",
    name: "a password",
    type: "credentials",
    signinUrl: `${endpoints}signin/credentials`,
    callbackUrl: `${endpoints}callback/credentials`,
  },
})

test(
  "resolves in a browser with every provider",
  covers("get-providers.in-browser"),
  async ({ page, app }) => {
    await page.goto("/session")

    expect(await call(page, "getProviders")).toEqual(listed(app.endpoints))
  },
)

test(
  "asks the providers endpoint each time",
  covers("get-providers.asks-providers-endpoint"),
  async ({ page }) => {
    await open(page, unauthenticated)
    const requests = requestsOf(page)

    await call(page, "getProviders")
    await call(page, "getProviders")

    expect(requests).toEqual(["GET providers", "GET providers"])
  },
)

test(
  "resolves on the server with every provider, whoever asks",
  covers("get-providers.on-server"),
  async ({ auth, app }) => {
    const response = await auth.get("/api/providers")

    expect(await response.json()).toEqual(listed(app.endpoints))
  },
)
