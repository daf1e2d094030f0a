import { covers, expect, session, signIn, test } from "../test.ts"
import { printed } from "../verbs/printed.ts"
import { forms } from "./forms.ts"

test.use({ scenario: "oauth" })

for (const { form, provider, title } of forms) {
  test(
    `given as ${title} is asked with them`,
    covers(`userinfo.${form}`),
    async ({ auth, github }) => {
      const exchange = github.next("user")

      await signIn(auth, { provider })

      const { url, headers } = (await exchange).request
      expect(headers.authorization?.replace(/^bearer/i, "Bearer")).toBe(
        `Bearer ${github.tokenOf(github.user)}`,
      )
      expect(Object.fromEntries(url.searchParams)).toEqual({ own: "userinfo-parameter" })
      expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
    },
  )
}

test(
  "with a request of the app's own is asked by the app, and profile() is given what that returns",
  covers("userinfo.own-request"),
  async ({ auth, github, serverLog }) => {
    await signIn(auth, { provider: "own-userinfo-request" })

    const { name, login, email } = github.user
    const told = `${name}, as asked by the app`
    await expect.poll(() => printed(serverLog, "userinfo.request")).toHaveLength(1)
    expect(printed(serverLog, "userinfo.request")).toEqual([
      {
        id: "own-userinfo-request",
        tokens: expect.objectContaining({ access_token: github.tokenOf(github.user) }),
      },
    ])
    expect(await session(auth)).toMatchObject({
      user: { name: told, email },
      profile: { login, name: told },
    })
  },
)

test(
  "with a request that does nothing is not asked, and profile() makes the user of the tokens",
  covers("userinfo.no-request"),
  async ({ auth, github, serverLog }) => {
    const asked: unknown[] = []
    void github.next("user").then((exchange) => asked.push(exchange))

    await signIn(auth, { provider: "no-userinfo" })

    expect(await session(auth)).toMatchObject({
      user: { name: "Nobody asked" },
      account: { providerAccountId: "nobody-asked" },
    })
    await expect.poll(() => printed(serverLog, "profile")).toHaveLength(1)
    expect(printed(serverLog, "profile")).toEqual([
      { tokens: expect.objectContaining({ access_token: github.tokenOf(github.user) }) },
    ])
    expect(asked).toEqual([])
  },
)
