import { covers, expect, session, test } from "../test.ts"
import { authorizationRequest, startSignIn } from "../verbs/authorize.ts"
import { location } from "../verbs/location.ts"
import { promiseOf } from "./built-in.ts"
import { builtInUsers, numbered, secretInForm, sparseProfiles } from "./built-in-users.ts"
import { comeBackFrom } from "./come-back.ts"

test.use({ scenario: "built-in-providers" })

for (const [provider, user] of Object.entries(builtInUsers)) {
  test(
    `${provider}: its user is signed in`,
    covers("built-in-provider.user", ...promiseOf(provider)),
    async ({ auth, app }) => {
      const back = await comeBackFrom(provider, auth)

      expect(location(back)).toBe(app.origin)
      const signedIn = (await session(auth)) as { user: { id: unknown } }
      // Whether it is text is asked below.
      const id = String(signedIn.user.id)
      expect({ ...signedIn, user: { ...signedIn.user, id } }).toEqual({
        user,
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

for (const { provider, who, profile } of sparseProfiles) {
  test(
    `${provider}: its user is signed in who ${who}`,
    covers("built-in-provider.user", ...promiseOf(provider)),
    async ({ auth, app, builtIn }) => {
      builtIn.once("profile", (answer) => (answer.json = profile))

      const back = await comeBackFrom(provider, auth)

      expect(location(back)).toBe(app.origin)
      expect(await session(auth)).toMatchObject({ user: { id: expect.anything() } })
    },
  )
}

for (const [what, avatar, image] of [
  ["a picture that moves", "a_fake", "https://cdn.discordapp.com/avatars/1815/a_fake.gif"],
  [
    "one of Discord's own pictures where they have none",
    null,
    expect.stringMatching(/^https:\/\/cdn\.discordapp\.com\/embed\/avatars\/\d\.png$/),
  ],
] as const) {
  test(`discord: its user has ${what}`, covers("discord.picture"), async ({ auth, builtIn }) => {
    builtIn.once("profile", (answer) => {
      answer.json = { id: "1815", username: "ada", discriminator: "0", avatar }
    })

    await comeBackFrom("discord", auth)

    expect(await session(auth)).toMatchObject({ user: { image } })
  })
}

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
    const asked = builtIn.next("photo")
    builtIn.once("photo", (answer) => {
      answer.status = 200
      answer.body = "fake-photo"
    })

    await comeBackFrom("azure-ad", auth)

    expect((await asked).request.url.pathname).toContain("/48x48/")
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

test(
  "bungie: is sent the key of the app's API, which its options say",
  covers("bungie.api-key"),
  async ({ auth, builtIn }) => {
    const exchange = builtIn.next("token")

    await comeBackFrom("bungie", auth)

    expect((await exchange).request.headers).toMatchObject({ "x-api-key": "fake-api-key" })
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
