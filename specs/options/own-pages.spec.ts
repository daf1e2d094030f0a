import type { APIRequestContext, APIResponse } from "@playwright/test"
import { covers, expect, setCookies, test } from "../test.ts"
import { locationOf } from "../verbs/location.ts"
import { printed } from "../verbs/printed.ts"
import { redirectOf, withoutQuery } from "../verbs/visit.ts"

test.use({ scenario: "own-pages" })

/** Where the endpoint of a built-in page redirects to. */
async function pageFor(auth: APIRequestContext, endpoint: string): Promise<string> {
  return redirectOf(await auth.get(endpoint, { maxRedirects: 0 }))
}

/** The cookies that a response sets, as a client sends them that keeps Secure ones without https too. */
function sentBack(response: APIResponse): string {
  const cookies = Object.entries(setCookies(response))
  return cookies
    .map(([name, cookie]) => `${name}=${encodeURIComponent(cookie?.value ?? "")}`)
    .join("; ")
}

test(
  "the sign-in page takes its place, with the query that it has",
  covers("pages.sign-in"),
  async ({ auth, app }) => {
    const page = new URL(await pageFor(auth, "signin?callbackUrl=%2Fsession%3Fa%3D1"))

    expect(withoutQuery(page.href)).toBe(`${app.origin}/login`)
    expect(page.searchParams.get("from")).toBe("site")
  },
)

test(
  "the sign-in page is told the callbackUrl beside the query that it has",
  covers("pages.sign-in-callback-url"),
  async ({ auth, app }) => {
    const page = await pageFor(auth, "signin?callbackUrl=%2Fsession%3Fa%3D1")

    const query = `from=site&callbackUrl=${encodeURIComponent(`${app.origin}/session?a=1`)}`
    expect(page).toBe(`${app.origin}/login?${query}`)
  },
)

test("the sign-in page is told an error", covers("pages.sign-in-error"), async ({ auth, app }) => {
  const first = await pageFor(auth, "error?error=OAuthSignin")
  const page = new URL(await pageFor(auth, first))

  expect(first).toBe(`${app.endpoints}signin?error=OAuthSignin`)
  expect(page.searchParams.get("error")).toBe("OAuthSignin")
  expect(page.searchParams.get("from")).toBe("site")
})

test(
  "the sign-in page is told the provider as an error where one was asked for by a link",
  covers("pages.sign-in-of-provider"),
  async ({ auth }) => {
    const page = new URL(await pageFor(auth, "signin/github"))

    expect(page.pathname).toBe("/login")
    expect(page.searchParams.get("error")).toBe("github")
  },
)

test("the sign-out page takes its place", covers("pages.sign-out"), async ({ auth, app }) => {
  expect(await pageFor(auth, "signout")).toBe(`${app.origin}/goodbye?from=site`)
})

test(
  "the page that says to look for mail takes its place",
  covers("pages.verify-request"),
  async ({ auth, app }) => {
    expect(await pageFor(auth, "verify-request")).toBe(`${app.origin}/sent?from=site`)
  },
)

for (const code of ["AccessDenied", "Verification", "Configuration"]) {
  test(
    `the error page is told ${code} beside the query that it has`,
    covers("pages.error"),
    async ({ auth, app }) => {
      const page = await pageFor(auth, `error?error=${code}`)

      expect(page).toBe(`${app.origin}/failed?from=site&error=${code}`)
    },
  )
}

test(
  "the error page is told of a broken configuration beside the query that it has",
  covers("pages.error-configuration"),
  async ({ auth, app }) => {
    const page = await pageFor(auth, "signin?callbackUrl=javascript:alert(1)")

    expect(page).toBe(`${app.origin}/failed?from=site&error=Configuration`)
  },
)

test(
  "useSecureCookies makes the cookies of a site without https Secure, with the prefixes",
  covers("secure-cookies.option"),
  async ({ auth }) => {
    const response = await auth.get("csrf")

    expect(setCookies(response)).toMatchObject({
      "__Host-next-auth.csrf-token": { secure: true, path: "/" },
      "__Secure-next-auth.callback-url": { secure: true, path: "/" },
    })
  },
)

test(
  "useSecureCookies makes the cookies of a sign-in Secure, too",
  covers("secure-cookies.option"),
  async ({ auth }) => {
    const visit = await auth.get("csrf")
    const start = await auth.post("signin/github", {
      headers: { cookie: sentBack(visit) },
      form: (await visit.json()) as { csrfToken: string },
      maxRedirects: 0,
    })
    const callback = locationOf(await auth.get(locationOf(start).href, { maxRedirects: 0 }))
    const headers = { cookie: sentBack(start) }
    const end = await auth.get(callback.href, { headers, maxRedirects: 0 })

    expect(setCookies(start)["__Secure-next-auth.state"]).toMatchObject({ secure: true })
    expect(setCookies(end)["__Secure-next-auth.session-token"]).toMatchObject({
      value: expect.stringMatching(/^eyJ/),
      secure: true,
    })
  },
)

test(
  "a debug level of the app's own is called although debug is off, and errors go to the built-in logger",
  covers("logger.own-debug", "logger.undefined-level"),
  async ({ auth, serverLog }) => {
    const visit = await auth.get("csrf")

    await auth.post("signin/github", {
      headers: { cookie: sentBack(visit) },
      form: (await visit.json()) as { csrfToken: string },
      maxRedirects: 0,
    })
    await auth.get("session", { headers: { cookie: "__Secure-next-auth.session-token=garbage" } })

    await expect.poll(() => serverLog.text()).toContain("[next-auth][error][JWT_SESSION_ERROR]")
    await expect
      .poll(() => printed(serverLog, "own debug"))
      .toContainEqual({
        code: expect.any(String),
        metadata: expect.objectContaining({ url: expect.stringContaining("https://github.com/") }),
      })
  },
)
