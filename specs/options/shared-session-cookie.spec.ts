import { covers, expect, session, setCookies, signIn, test } from "../test.ts"
import { returnFromProvider, startSignIn } from "../verbs/authorize.ts"
import { submitSignOut } from "../verbs/sign-in.ts"

test.use({ scenario: "shared-session-cookie" })

test(
  "has the options that it was given, also one that is not Secure on an https site",
  covers("secure-cookies.own-options-first"),
  async ({ auth }) => {
    const response = await returnFromProvider(auth)

    expect(setCookies(response)["shared-session"]).toEqual({
      value: expect.any(String),
      expires: expect.any(String),
      path: "/",
      domain: "app.example",
      httponly: true,
      samesite: "Lax",
    })
  },
)

test("leaves the other cookies as they are", covers("cookies.some-own"), async ({ auth }) => {
  const response = await auth.get("csrf")

  const value = expect.any(String)
  const secure = { value, path: "/", secure: true, samesite: "Lax" }
  expect(setCookies(response)).toMatchObject({
    "__Host-next-auth.csrf-token": secure,
    "__Secure-next-auth.callback-url": secure,
  })
})

test(
  "leaves the cookies of every check their names on an https site",
  covers("secure-cookies.names-of-checks"),
  async ({ auth }) => {
    const response = await startSignIn(auth, { provider: "all-checks" })

    const secure = expect.objectContaining({ secure: true, httponly: true, samesite: "Lax" })
    expect(setCookies(response)).toEqual({
      "__Secure-next-auth.pkce.code_verifier": secure,
      "__Secure-next-auth.state": secure,
      "__Secure-next-auth.nonce": secure,
    })
  },
)

test(
  "is the one that a browser sends to a subdomain, and no other site",
  covers("cookies.shared-by-subdomains"),
  async ({ page, context, github }) => {
    await signIn(page.request)

    expect(await session(page.request)).toMatchObject({ user: { email: github.user.email } })
    const sentTo = async (address: string) =>
      (await context.cookies(address)).map(({ name }) => name)
    expect(await sentTo("https://shop.app.example")).toEqual(["shared-session"])
    expect(await sentTo("https://example")).toEqual([])
  },
)

test(
  "is taken back from every subdomain when the user signs out",
  covers("cookies.shared-by-subdomains", "signout.signs-out"),
  async ({ context }) => {
    const browser = context.request
    await signIn(browser)

    const response = await submitSignOut(browser)

    expect(setCookies(response)["shared-session"]).toMatchObject({
      value: "",
      domain: "app.example",
    })
    expect(await context.cookies("https://shop.app.example")).toEqual([])
    expect(await session(browser)).toEqual({})
  },
)
