import type { APIRequestContext } from "@playwright/test"
import { printed } from "../verbs/printed.ts"
import { covers, csrfToken, expect, session, setCookies, test } from "../test.ts"
import { expectToLive } from "../verbs/cookie-lifetime.ts"
import { location } from "../verbs/location.ts"
import { withoutQuery } from "../verbs/visit.ts"
import { submitCredentials } from "../verbs/credentials.ts"

test.use({ scenario: "sign-in-callback" })

const thirtyDays = 30 * 24 * 60 * 60

test(
  "a user that it returns is signed in, and kept in the token",
  covers("credentials.success"),
  async ({ auth, app }) => {
    const fields = { username: "Ada", password: "right", callbackUrl: "/session?a=1" }
    const response = await submitCredentials(auth, fields)

    expect(location(response)).toBe(`${app.origin}/session?a=1`)
    const user = { name: "Ada", email: "Ada@users.example" }
    const image = "https://users.example/Ada.png"
    expect(await session(auth)).toMatchObject({ user: { ...user, image } })
    const token = await auth.get("/api/token")
    expect(await token.json()).toMatchObject({ ...user, picture: image, sub: "id-of-Ada" })
  },
)

test(
  "a user that it returns has a session cookie for 30 days",
  covers("callback.session-cookie-lifetime"),
  async ({ auth }) => {
    const before = Date.now()
    const response = await submitCredentials(auth, { username: "Ada", password: "right" })
    const after = Date.now()

    const cookie = setCookies(response)["next-auth.session-token"]
    expectToLive(cookie, thirtyDays, { before, after })
  },
)

test(
  "null shows the sign-in page, which advises to check the details",
  covers("credentials.null"),
  async ({ auth, app }) => {
    const response = await submitCredentials(auth, { username: "Ada", password: "wrong" })
    const page = await auth.get(location(response))

    expect(page.url()).toBe(`${app.endpoints}signin?error=CredentialsSignin`)
    expect(await page.text()).toContain("Check the details you provided are correct.")
    expect(await session(auth)).toEqual({})
  },
)

test(
  "false shows the sign-in page likewise, and signs nobody in",
  covers("credentials.false"),
  async ({ auth, app }) => {
    const response = await submitCredentials(auth, { username: "Ada", password: "false" })
    const page = await auth.get(location(response))

    expect(page.url()).toBe(`${app.endpoints}signin?error=CredentialsSignin`)
    expect(await session(auth)).toEqual({})
  },
)

test(
  "a user whom the signIn callback refuses ends at AccessDenied",
  covers("credentials.refused-by-callback"),
  async ({ auth, app }) => {
    const response = await submitCredentials(auth, { username: "Refused", password: "right" })

    expect(location(response)).toBe(`${app.endpoints}error?error=AccessDenied`)
    expect(await session(auth)).toEqual({})
  },
)

test(
  "an error shows the error page with its message in the query",
  covers("credentials.throws"),
  async ({ auth, app }) => {
    const response = await submitCredentials(auth, { username: "Ada", password: "throw" })

    const page = new URL(location(response))
    expect(page.href).toContain(`${app.endpoints}error?`)
    expect(page.searchParams.get("error")).toBe("The directory is closed & dark")
    expect(await session(auth)).toEqual({})
  },
)

test(
  "a rejection without an error shows a page that says so, and signs nobody in",
  covers("credentials.rejects"),
  async ({ auth, app }) => {
    const response = await submitCredentials(auth, { username: "Ada", password: "reject" })

    expect(response.status()).toBe(302)
    const page = new URL(location(response))
    expect([`${app.endpoints}error`, `${app.endpoints}signin`]).toContain(withoutQuery(page.href))
    expect(page.searchParams.get("error")).toBeTruthy()
    expect(await session(auth)).toEqual({})
  },
)

test(
  "it is given the fields of the form, and the request",
  covers("credentials.authorize-arguments"),
  async ({ auth, serverLog }) => {
    const fields = { username: "Ada", password: "right", domain: "CORPNET" }
    const form = { csrfToken: await csrfToken(auth), ...fields }
    await auth.post("callback/credentials?own=query", { form, maxRedirects: 0 })

    await expect.poll(() => printed(serverLog, "authorize")).toHaveLength(1)
    expect(printed(serverLog, "authorize")).toEqual([
      {
        credentials: expect.objectContaining(fields),
        request: {
          method: "POST",
          query: expect.objectContaining({ own: "query" }),
          body: expect.objectContaining(fields),
          headers: expect.objectContaining({ host: expect.any(String) }),
        },
      },
    ])
  },
)

const foreign: Record<string, (other: APIRequestContext) => Promise<{ csrfToken?: string }>> = {
  "no CSRF token": async () => ({}),
  "a forged CSRF token": async () => ({ csrfToken: "a".repeat(64) }),
  "another visitor's CSRF token": async (other) => ({ csrfToken: await csrfToken(other) }),
}

for (const [what, csrf] of Object.entries(foreign)) {
  test(
    `it is not asked where the form has ${what}`,
    covers("credentials.csrf"),
    async ({ auth, visitor, serverLog }) => {
      const form = { username: "Mallory", password: "right", ...(await csrf(await visitor())) }
      await csrfToken(auth)
      const response = await auth.post("callback/credentials", { form, maxRedirects: 0 })
      await submitCredentials(auth, { username: "Ada", password: "right" })

      expect(setCookies(response)).not.toHaveProperty(["next-auth.session-token"])
      await expect.poll(() => printed(serverLog, "authorize")).toHaveLength(1)
      expect(printed(serverLog, "authorize")).toMatchObject([{ credentials: { username: "Ada" } }])
    },
  )
}

test(
  "a client that asks for JSON is told where to go",
  covers("credentials.json"),
  async ({ auth, app }) => {
    const fields = { username: "Ada", password: "right", callbackUrl: "/session", json: "true" }
    const response = await submitCredentials(auth, fields)

    expect(response.status()).toBe(200)
    expect(await response.json()).toEqual({ url: `${app.origin}/session` })
    expect(await session(auth)).toMatchObject({ user: { name: "Ada" } })
  },
)

for (const [what, password, error] of [
  ["null", "wrong", "CredentialsSignin"],
  ["an error", "throw", "The directory is closed & dark"],
] as const) {
  test(
    `a client that asks for JSON gets a 401 and the error for ${what}`,
    covers("credentials.json-refused"),
    async ({ auth }) => {
      const response = await submitCredentials(auth, { username: "Ada", password, json: "true" })

      expect(response.status()).toBe(401)
      const { url } = (await response.json()) as { url: string }
      expect(new URL(url).searchParams.get("error")).toBe(error)
    },
  )
}

test(
  "the form of the sign-in page has every field, with the attributes that the options give it",
  covers("credentials.form"),
  async ({ page }) => {
    await page.goto("signin")

    await expect(page.getByLabel("Username")).toHaveAttribute("placeholder", "jsmith")
    await expect(page.getByLabel("Password")).toHaveAttribute("type", "password")
    const domain = page.getByLabel("Domain")
    await expect(domain).toHaveValue("CORPNET")
    await expect(domain).toHaveAttribute("required")
    await expect(domain).toHaveAttribute("maxlength", "8")
    await expect(domain).toHaveAttribute("autocomplete", "organization")
  },
)

test(
  "a user who fills in the form of the sign-in page is signed in",
  covers("credentials.form"),
  async ({ page }) => {
    await page.goto("signin?callbackUrl=/session")
    await page.getByLabel("Username").fill("Ada")
    await page.getByLabel("Password").fill("right")
    await page.getByRole("button", { name: "Sign in with a password" }).click()

    await expect(page.locator("#status")).toHaveText("authenticated")
  },
)
