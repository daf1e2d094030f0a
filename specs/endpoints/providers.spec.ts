import { covers, expect, test } from "../test.ts"

test(
  "lists the configured provider with absolute addresses",
  covers("providers.list"),
  async ({ auth, app }) => {
    const response = await auth.get("providers")

    expect(response.status()).toBe(200)
    expect(response.headers()["content-type"]).toContain("application/json")
    expect(await response.json()).toEqual({
      github: {
        id: "github",
        name: "GitHub",
        type: "oauth",
        signinUrl: `${app.endpoints}signin/github`,
        callbackUrl: `${app.endpoints}callback/github`,
      },
    })
  },
)

test(
  "does not tell the credentials of a provider",
  covers("providers.without-credentials"),
  async ({ auth, app }) => {
    const response = await auth.get("providers")

    const body = await response.text()
    expect(body).toContain("github")
    expect(body).not.toContain(app.credentials.clientId)
    expect(body).not.toContain(app.credentials.clientSecret)
  },
)
