import type { APIRequestContext } from "@playwright/test"
import { covers, expect, session, test } from "../test.ts"
import { authorizationRequest, startSignIn } from "../verbs/authorize.ts"
import { location } from "../verbs/location.ts"
import { promiseOf } from "./built-in.ts"
import { builtInUsers, numbered, secretInForm } from "./built-in-users.ts"

test.use({ scenario: "built-in-providers" })

for (const [provider, user] of Object.entries(builtInUsers)) {
  test(
    `${provider}: its user is signed in`,
    covers("built-in-provider.user", ...promiseOf(provider)),
    async ({ auth, app }) => {
      const back = await comeBackFrom(provider, auth)

      expect(location(back)).toBe(app.origin)
      expect(await session(auth)).toEqual({
        user: { ...user, id: expect.anything() },
        expires: expect.any(String),
      })
    },
  )
}

for (const provider of numbered) {
  test(
    `${provider}: its user's id is text`,
    covers("built-in-provider.id", ...promiseOf(provider)),
    async ({ auth }) => {
      await comeBackFrom(provider, auth)

      expect(await session(auth)).toMatchObject({ user: { id: builtInUsers[provider]?.id } })
    },
  )
}

test(
  "kakao: its user is signed in who keeps the profile to themselves",
  covers("built-in-provider.user"),
  async ({ auth, app, builtIn }) => {
    builtIn.once("profile", (answer) => {
      answer.json = { id: 1815, kakao_account: { profile_needs_agreement: true } }
    })

    const back = await comeBackFrom("kakao", auth)

    expect(location(back)).toBe(app.origin)
    expect(await session(auth)).toMatchObject({ user: { id: expect.anything() } })
  },
)

test(
  "naver: its user is named as they chose to be",
  covers("built-in-provider.user"),
  async ({ auth, builtIn }) => {
    builtIn.once("profile", (answer) => {
      answer.json = { response: { id: "1815", name: "Augusta Ada King", nickname: "Ada" } }
    })

    await comeBackFrom("naver", auth)

    expect(await session(auth)).toMatchObject({ user: { name: "Ada" } })
  },
)

test(
  "apple: its user is signed in, who posts the code with every cookie",
  covers("built-in-provider.user"),
  async ({ auth, app }) => {
    const { response_mode: mode } = authorizationRequest(
      await startSignIn(auth, { provider: "apple" }),
    )
    const back = await auth.post("callback/apple", {
      form: { code: "fake-code" },
      maxRedirects: 0,
    })

    expect(mode).toBe("form_post")
    expect(location(back)).toBe(app.origin)
    expect(await session(auth)).toEqual({
      user: { id: "fake-subject", email: "ada@users.example", image: null },
      expires: expect.any(String),
    })
  },
)

test(
  "azure-ad: its user's photo is their picture",
  covers("azure-ad.photo"),
  async ({ auth, builtIn }) => {
    builtIn.once("photo", (answer) => {
      answer.status = 200
      answer.body = "fake-photo"
    })

    await comeBackFrom("azure-ad", auth)

    const photo = Buffer.from("fake-photo").toString("base64")
    expect(await session(auth)).toMatchObject({
      user: { image: `data:image/jpeg;base64, ${photo}` },
    })
  },
)

test(
  "azure-ad: its user has no picture who has no photo",
  covers("azure-ad.no-photo"),
  async ({ auth }) => {
    await comeBackFrom("azure-ad", auth)

    const signedIn = await session(auth)
    expect(signedIn).toMatchObject({ user: { name: builtInUsers["azure-ad"]?.name } })
    expect(signedIn).not.toMatchObject({ user: { image: expect.any(String) } })
  },
)

for (const provider of secretInForm) {
  test(
    `${provider}: is sent the client's secret in the form`,
    covers("built-in-provider.client-secret", ...promiseOf(provider)),
    async ({ auth, builtIn }) => {
      const exchange = builtIn.next("token")

      await comeBackFrom(provider, auth)

      const { request, response } = await exchange
      expect(request.body).toMatchObject({
        client_id: "fake-client",
        client_secret: "fake-secret",
        code: "fake-code",
      })
      expect(response.status).toBe(200)
    },
  )
}

/** Starts a sign-in, and comes back with a code. Answers with where next-auth sends the user then. */
async function comeBackFrom(provider: string, auth: APIRequestContext) {
  const { state } = authorizationRequest(await startSignIn(auth, { provider }))
  return auth.get(`callback/${provider}`, {
    params: { code: "fake-code", ...(state !== undefined && { state }) },
    maxRedirects: 0,
  })
}
