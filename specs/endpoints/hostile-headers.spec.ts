import { covers, expect, session, setCookies, test } from "../test.ts"
import { insides } from "./insides.ts"

const markup = `"><script>alert(1)</script>`

const hostile: { title: string; headers: Record<string, string> }[] = [
  { title: "cookies of garbage", headers: { cookie: `;;=;%%%;next-auth.csrf-token=${markup}` } },
  { title: "a CSRF cookie of pipes", headers: { cookie: "next-auth.csrf-token=|||" } },
  { title: "a malformed Authorization", headers: { authorization: "Bearer %" } },
  { title: "another Host", headers: { host: "evil.example" } },
  { title: "a Host with markup", headers: { host: markup } },
  { title: "a forwarded host with markup", headers: { "x-forwarded-host": markup } },
  { title: "a forwarded protocol", headers: { "x-forwarded-proto": "javascript" } },
  { title: "a content type of slashes", headers: { "content-type": "////" } },
  { title: "another method in a header", headers: { "x-http-method-override": "DELETE" } },
]

for (const { title, headers } of hostile) {
  test(
    `such as ${title} change no answer`,
    covers("hostile.headers"),
    async ({ auth, app, visitor }) => {
      const other = await visitor()
      const paths = ["providers", "session", "error?error=AccessDenied", "verify-request"]
      const answers = (headers: Record<string, string>) =>
        Promise.all(
          paths.map(async (path) => {
            const response = await other.get(path, { headers })
            return { status: response.status(), body: await response.text() }
          }),
        )

      expect(await answers(headers)).toEqual(await answers({}))
      const page = await auth.get("signin", { headers })
      expect(page.status()).toBe(200)
      expect(await page.text()).toContain(`action="${app.endpoints}signin/github"`)
      expect(await page.text()).not.toContain("<script")
      expect(await page.text()).not.toContain("evil.example")
    },
  )
}

test(
  "such as a session cookie of 12 kilobytes are no session, and the cookie is dropped",
  covers("hostile.long-cookie"),
  async ({ auth }) => {
    const cookie = `next-auth.session-token=${"x".repeat(12_000)}`

    const response = await auth.get("session", { headers: { cookie } })

    expect(response.status()).toBe(200)
    expect(await response.json()).toEqual({})
    expect(setCookies(response)["next-auth.session-token"]).toMatchObject({ "max-age": "0" })
  },
)

test(
  "such as 50 pieces of a session cookie are no session, and all are dropped",
  covers("hostile.many-cookies"),
  async ({ auth }) => {
    const names = Array.from({ length: 50 }, (_, index) => `next-auth.session-token.${index}`)
    const cookie = names.map((name) => `${name}=x`).join("; ")

    const response = await auth.get("session", { headers: { cookie } })

    expect(await response.json()).toEqual({})
    expect(setCookies(response)).toMatchObject(
      Object.fromEntries(names.map((name) => [name, { value: "", "max-age": "0" }])),
    )
  },
)

test(
  "such as a callbackUrl cookie that is no URL are a configuration error",
  covers("callback-url.malformed-reported"),
  async ({ auth, serverLog }) => {
    const response = await auth.get("signin", {
      headers: { cookie: `next-auth.callback-url=${encodeURIComponent(markup)}` },
    })

    expect(response.status()).toBe(500)
    expect(await response.text()).toContain("<h1>Server error</h1>")
    expect(await response.text()).not.toMatch(insides)
    await expect
      .poll(() => serverLog.text())
      .toContain("[next-auth][error][INVALID_CALLBACK_URL_ERROR]")
    expect(await session(auth)).toEqual({})
  },
)
