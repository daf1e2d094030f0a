import { covers, csrfToken, expect, setCookies, test } from "../test.ts"
import { startSignIn } from "../verbs/authorize.ts"

test(
  "tells a script the authorization URL instead of going there",
  covers("sign-in.json"),
  async ({ auth, app }) => {
    const response = await startSignIn(auth, { form: { json: "true" } })

    const { url } = (await response.json()) as { url: string }
    const { origin, pathname, searchParams } = new URL(url)
    expect(response.status()).toBe(200)
    expect(response.headers()).not.toHaveProperty("location")
    expect(origin + pathname).toBe("https://github.com/login/oauth/authorize")
    expect(searchParams.get("redirect_uri")).toBe(`${app.endpoints}callback/github`)
    expect(setCookies(response)).toHaveProperty(["next-auth.state"])
  },
)

test("takes a JSON body for a form", covers("sign-in.json"), async ({ auth }) => {
  const response = await auth.post("signin/github", {
    data: { csrfToken: await csrfToken(auth), json: "true" },
  })

  expect(await response.json()).toEqual({
    url: expect.stringContaining("https://github.com/login/oauth/authorize?"),
  })
})

test(
  "begins no sign-in for a script without a token",
  covers("csrf.required-for-sign-in"),
  async ({ auth }) => {
    const response = await auth.post("signin/github", { form: { json: "true" } })

    expect(await response.text()).not.toContain("https://github.com/login/oauth/authorize")
    expect(setCookies(response)).not.toHaveProperty(["next-auth.state"])
  },
)

test(
  "tells a script without a token where it would have been sent",
  covers("sign-in.csrf-refusal"),
  async ({ auth, app }) => {
    const response = await auth.post("signin/github", { form: { json: "true" } })

    expect(await response.json()).toEqual({ url: `${app.endpoints}signin?csrf=true` })
  },
)

test(
  "sends a sign-in with an unknown provider back to the sign-in page",
  covers("sign-in.unknown-provider"),
  async ({ auth, app }) => {
    const response = await auth.post("signin/nobody", {
      form: { csrfToken: await csrfToken(auth) },
    })

    expect(response.status()).toBe(200)
    expect(response.url()).toBe(`${app.endpoints}signin?csrf=true`)
    expect(await response.text()).toContain("Sign in with GitHub")
  },
)
