import type { APIRequestContext } from "@playwright/test"
import type { GitHub } from "../../mocks/github/github.ts"
import { submitCredentials } from "../verbs/credentials.ts"
import { covers, expect, session, signIn, test } from "../test.ts"
import { returnFromProvider } from "../verbs/authorize.ts"
import { location } from "../verbs/location.ts"
import { printed } from "../verbs/printed.ts"
import { signedInWithGitHub } from "./signed-in-with-github.ts"

test.use({ scenario: "sign-in-callback" })

/** How a user of some name signs in, up to next-auth's own answer. */
const ways = {
  "with GitHub": (auth: APIRequestContext, github: GitHub, name: string) => {
    github.once("user", (answer) => {
      answer.json = { ...answer.json, name }
    })
    return returnFromProvider(auth)
  },
  "with a password": (auth: APIRequestContext, _: GitHub, username: string) =>
    submitCredentials(auth, { username, password: "right" }),
}

for (const [way, enter] of Object.entries(ways)) {
  test(
    `lets in whom it answers true for: ${way}`,
    covers("sign-in-callback.true"),
    async ({ auth, github, app }) => {
      const response = await enter(auth, github, "Welcome Ada")

      expect(location(response)).toBe(app.origin)
      expect(await session(auth)).toMatchObject({ user: { name: "Welcome Ada" } })
    },
  )

  test(
    `sends whom it answers false for to the error page: ${way}`,
    covers("sign-in-callback.false"),
    async ({ auth, github, app }) => {
      const response = await enter(auth, github, "Refused Ada")

      expect(location(response)).toBe(`${app.endpoints}error?error=AccessDenied`)
      expect(await session(auth)).toEqual({})
    },
  )

  test(
    `sends whom it answers an address for there, without a session: ${way}`,
    covers("sign-in-callback.url"),
    async ({ auth, github }) => {
      const response = await enter(auth, github, "Sent away Ada")

      expect(location(response)).toBe("/unauthorized?why=policy")
      expect(await session(auth)).toEqual({})
    },
  )

  test(
    `stops the sign-in of whom it throws for, and sends them elsewhere: ${way}`,
    covers("sign-in-callback.throws"),
    async ({ auth, github, app }) => {
      const response = await enter(auth, github, "Thrown Ada")

      expect(location(response)).not.toBe(app.origin)
      expect(await session(auth)).toEqual({})
    },
  )

  test(
    `sends whom it throws for to the error page with its message: ${way}`,
    covers("sign-in-callback.throws-message"),
    async ({ auth, github, app }) => {
      const response = await enter(auth, github, "Thrown Ada")

      expect(location(response)).toBe(`${app.endpoints}error?error=Not%20today%20%26%20never`)
    },
  )
}

test(
  "is given the user, the account and the profile of a sign-in with GitHub",
  covers("sign-in-callback.oauth-arguments"),
  async ({ auth, github, serverLog }) => {
    await signIn(auth)

    const { id, login, name } = github.user
    await expect.poll(() => printed(serverLog, "signIn callback")).toHaveLength(1)
    expect(printed(serverLog, "signIn callback")).toEqual([
      {
        ...signedInWithGitHub(github),
        profile: expect.objectContaining({ id, login, name }),
      },
    ])
  },
)

test(
  "is given what authorize returned and what was posted in a sign-in with a password",
  covers("sign-in-callback.credentials-arguments"),
  async ({ auth, serverLog }) => {
    await submitCredentials(auth, { username: "Ada", password: "right" })

    await expect.poll(() => printed(serverLog, "signIn callback")).toHaveLength(1)
    expect(printed(serverLog, "signIn callback")).toEqual([
      {
        user: {
          id: "id-of-Ada",
          name: "Ada",
          email: "Ada@users.example",
          image: "https://users.example/Ada.png",
        },
        account: { provider: "credentials", type: "credentials", providerAccountId: "id-of-Ada" },
        credentials: expect.objectContaining({ username: "Ada", password: "right" }),
      },
    ])
  },
)
