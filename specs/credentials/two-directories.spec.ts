import { covers, csrfToken, expect, setCookies, test } from "../test.ts"
import { expectToLive } from "../verbs/cookie-lifetime.ts"

test.use({ scenario: "two-directories" })

for (const id of ["staff", "guests"]) {
  test(`are told apart by their ids: ${id}`, covers("credentials.several"), async ({ auth }) => {
    const form = { csrfToken: await csrfToken(auth), username: "Ada" }

    await auth.post(`callback/${id}`, { form })

    expect(await (await auth.get("/api/token")).json()).toMatchObject({ sub: `Ada of ${id}` })
  })
}

test(
  "have sessions whose cookie lives as long as session.maxAge says",
  covers("session.max-age"),
  async ({ auth }) => {
    const form = { csrfToken: await csrfToken(auth), username: "Ada" }
    const before = Date.now()

    const response = await auth.post("callback/staff", { form, maxRedirects: 0 })

    const cookie = setCookies(response)["next-auth.session-token"]
    expectToLive(cookie, 3600, { before, after: Date.now() })
  },
)

test(
  "stand on the sign-in page in the order of the list, with GitHub between them",
  covers("sign-in-page.order"),
  async ({ auth }) => {
    const page = await (await auth.get("signin")).text()

    const shown = [...page.matchAll(/Sign in with (?:<!-- -->)?([\w ]+)/g)].map(([, name]) => name)
    expect(shown).toEqual(["the staff", "GitHub", "the guests"])
  },
)

test(
  "have fields that are called by their names where they have no label",
  covers("credentials.unlabelled"),
  async ({ page }) => {
    await page.goto("signin")

    await expect(page.getByLabel("Username")).toHaveCount(2)
    await expect(page.getByLabel("pin")).toHaveCount(2)
  },
)
