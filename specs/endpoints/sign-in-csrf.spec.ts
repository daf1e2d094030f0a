import { covers, csrfToken, expect, setCookies, test } from "../test.ts"
import { csrfCookie } from "./csrf-cookie.ts"
import { locationOf } from "../verbs/location.ts"
import { startSignIn } from "../verbs/authorize.ts"

const token = "a".repeat(64)

/** The headers of an answer that goes to the provider. */
const toGitHub = { location: expect.stringMatching(/^https:\/\/github\.com\//) }

test(
  "a sign-in with the visitor's token goes to GitHub",
  covers("csrf.required-for-sign-in"),
  async ({ auth }) => {
    const response = await startSignIn(auth)

    expect(response.status()).toBe(302)
    expect(locationOf(response).host).toBe("github.com")
  },
)

const refused = {
  "without a token": {},
  "with a forged token": { form: { csrfToken: token } },
  "with an empty token": { form: { csrfToken: "" } },
}

for (const [which, request] of Object.entries(refused)) {
  test(
    `a sign-in ${which} does not leave the app`,
    covers("csrf.required-for-sign-in"),
    async ({ auth }) => {
      await csrfToken(auth)

      const response = await auth.post("signin/github", { ...request, maxRedirects: 0 })

      expect(response.headers()).not.toMatchObject(toGitHub)
      expect(setCookies(response)).not.toHaveProperty(["next-auth.state"])
    },
  )
}

test(
  "a sign-in with the token of another visitor does not leave the app",
  covers("csrf.required-for-sign-in"),
  async ({ auth, visitor }) => {
    await csrfToken(auth)

    const response = await auth.post("signin/github", {
      form: { csrfToken: await csrfToken(await visitor()) },
      maxRedirects: 0,
    })

    expect(response.headers()).not.toMatchObject(toGitHub)
  },
)

test(
  "a sign-in with a token but without its cookie does not leave the app",
  covers("csrf.required-for-sign-in"),
  async ({ auth, visitor }) => {
    const response = await auth.post("signin/github", {
      form: { csrfToken: await csrfToken(await visitor()) },
      maxRedirects: 0,
    })

    expect(response.headers()).not.toMatchObject(toGitHub)
  },
)

test(
  "a sign-in with the token in the address does not leave the app",
  covers("csrf.token-in-form-only"),
  async ({ auth }) => {
    const response = await auth.post("signin/github", {
      params: { csrfToken: await csrfToken(auth) },
      maxRedirects: 0,
    })

    expect(response.headers()).not.toMatchObject(toGitHub)
  },
)

test(
  "a token counts where the app's secret signed its cookie, not where another did",
  covers("csrf.signed-cookie"),
  async ({ auth, app }) => {
    const signedWith = (secret: string) =>
      auth.post("signin/github", {
        headers: { cookie: csrfCookie(token, secret) },
        form: { csrfToken: token },
        maxRedirects: 0,
      })

    const own = await signedWith(app.secret)
    const another = await signedWith("another secret")
    expect(own.headers()).toMatchObject(toGitHub)
    expect(another.headers()).not.toMatchObject(toGitHub)
  },
)

test(
  "a sign-in without a token leads to the sign-in page",
  covers("sign-in.csrf-refusal"),
  async ({ auth, app }) => {
    const response = await auth.post("signin/github", { maxRedirects: 0 })

    expect(response.status()).toBe(302)
    expect(locationOf(response).href).toBe(`${app.endpoints}signin?csrf=true`)
  },
)
