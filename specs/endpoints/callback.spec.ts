import { covers, expect, session, test } from "../test.ts"
import { authorize } from "../verbs/authorize.ts"

test("signs the user in", covers("callback.signs-in"), async ({ auth, github }) => {
  const callback = await authorize(auth)

  await auth.get(callback.href)

  expect(await session(auth)).toMatchObject({
    user: { name: github.user.name, email: github.user.email, image: github.user.avatar_url },
  })
})

test(
  "sends the user where the sign-in was started from",
  covers("callback.callback-url"),
  async ({ auth, app }) => {
    const callback = await authorize(auth, { form: { callbackUrl: "/session?from=sign-in" } })

    const response = await auth.get(callback.href, { maxRedirects: 0 })

    expect(response.status()).toBe(302)
    expect(response.headers()["location"]).toBe(`${app.origin}/session?from=sign-in`)
  },
)

test("is also taken as a POST", covers("callback.post"), async ({ auth, github }) => {
  const { searchParams } = await authorize(auth)

  await auth.post("callback/github", { form: Object.fromEntries(searchParams) })

  expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
})

test(
  "exchanges the code for the redirect URI that it was issued to",
  covers("callback.code-exchange"),
  async ({ auth, app, github }) => {
    const callback = await authorize(auth)
    const exchange = github.next("access_token")

    await auth.get(callback.href)

    const { request } = await exchange
    expect(request.method).toBe("POST")
    expect(request.body).toMatchObject({
      grant_type: "authorization_code",
      code: callback.searchParams.get("code"),
      redirect_uri: `${app.endpoints}callback/github`,
    })
  },
)

test(
  "exchanges the code with the app's credentials",
  covers("callback.client-authentication"),
  async ({ auth, app, github }) => {
    const callback = await authorize(auth)
    const exchange = github.next("access_token")

    await auth.get(callback.href)

    const { request } = await exchange
    const { clientId, clientSecret } = app.credentials
    expect(request.headers.authorization).toBe(`Basic ${btoa(`${clientId}:${clientSecret}`)}`)
  },
)

test(
  "asks for the profile with the token that GitHub issued",
  covers("callback.userinfo"),
  async ({ auth, github }) => {
    const callback = await authorize(auth)
    const profile = github.next("user")

    await auth.get(callback.href)

    const { request } = await profile
    expect(request.headers.authorization).toBe(`Bearer ${github.tokenOf(github.user)}`)
  },
)

test("of an unknown provider is a 400", covers("callback.unknown-provider"), async ({ auth }) => {
  const { search } = await authorize(auth)

  const response = await auth.get(`callback/gitlab${search}`)

  expect(response.status()).toBe(400)
  expect(await response.text()).toBe(
    "Error: This action with HTTP GET is not supported by NextAuth.js",
  )
})

test(
  "of an unknown provider that is posted is a 400",
  covers("callback.unknown-provider"),
  async ({ auth }) => {
    const { searchParams } = await authorize(auth)

    const response = await auth.post("callback/gitlab", { form: Object.fromEntries(searchParams) })

    expect(response.status()).toBe(400)
    expect(await response.text()).toBe(
      "Error: This action with HTTP POST is not supported by NextAuth.js",
    )
  },
)
