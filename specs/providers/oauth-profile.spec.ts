import { covers, expect, session, signIn, test } from "../test.ts"
import { printed } from "../verbs/printed.ts"

test.use({ scenario: "oauth" })

test(
  "is given what the userinfo endpoint says and the tokens, and makes the user",
  covers("profile.arguments"),
  async ({ auth, github, serverLog }) => {
    await signIn(auth, { provider: "profile-of-tokens" })

    const { id, login } = github.user
    await expect.poll(() => printed(serverLog, "profile")).toHaveLength(1)
    expect(printed(serverLog, "profile")).toEqual([
      {
        login,
        tokens: expect.objectContaining({
          access_token: github.tokenOf(github.user),
          token_type: "bearer",
          scope: "read:user,user:email",
        }),
      },
    ])
    expect(await session(auth)).toMatchObject({
      user: { name: `${login} may read:user,user:email` },
      account: { providerAccountId: String(id) },
    })
  },
)

test(
  "of the app's own takes the place of a built-in provider's, and needs to give an id only",
  covers("profile.overridden"),
  async ({ auth, github }) => {
    await signIn(auth, { provider: "own-profile" })

    const { user, account } = (await session(auth)) as Record<string, unknown>
    expect(user).toEqual({ name: `@${github.user.login}` })
    expect(account).toMatchObject({ providerAccountId: String(github.user.id) })
  },
)
