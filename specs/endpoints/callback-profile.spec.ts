import { covers, expect, session, test } from "../test.ts"
import { authorize } from "../verbs/authorize.ts"

test(
  "with a private address gets the primary one",
  covers("callback.private-address"),
  async ({ auth, github }) => {
    github.user = github.users.linus
    const callback = await authorize(auth)

    await auth.get(callback.href)

    expect(await session(auth)).toMatchObject({ user: { email: "linus@users.example" } })
  },
)

test(
  "with a private address has its addresses asked for with the issued token",
  covers("callback.private-address-request"),
  async ({ auth, github }) => {
    github.user = github.users.linus
    const callback = await authorize(auth)
    const emails = github.next("emails")

    await auth.get(callback.href)

    const { request } = await emails
    expect(request.headers.authorization).toBe(`token ${github.tokenOf(github.users.linus)}`)
  },
)

test(
  "with a private address and no primary one gets the first, even unverified",
  covers("callback.first-address"),
  async ({ auth, github }) => {
    github.user = github.users.linus
    github.once("emails", (answer) => {
      answer.json = answer.json.filter(({ primary }) => !primary)
    })
    const callback = await authorize(auth)

    await auth.get(callback.href)

    expect(await session(auth)).toMatchObject({ user: { email: "linus@unverified.example" } })
  },
)

test(
  "with a private address has none where GitHub does not tell it",
  covers("callback.no-address"),
  async ({ auth, github }) => {
    github.user = github.users.linus
    github.once("emails", (answer) => {
      answer.status = 403
    })
    const callback = await authorize(auth)

    await auth.get(callback.href)

    expect(await session(auth)).toMatchObject({
      user: { name: github.users.linus.name, image: github.users.linus.avatar_url },
    })
    expect(await session(auth)).not.toHaveProperty("user.email")
  },
)

test(
  "of a user who never verified an address is not reached: GitHub gives no token",
  covers("callback.error-code"),
  async ({ auth, app, github }) => {
    github.user = github.users.barbara
    const callback = await authorize(auth)
    const exchange = github.next("access_token")

    const response = await auth.get(callback.href)

    expect(response.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(auth)).toEqual({})
    expect((await exchange).response.body).toContain("unverified_user_email")
  },
)

test(
  "without a name is named by its login",
  covers("callback.name-falls-back"),
  async ({ auth, github }) => {
    github.user = github.users.ken
    const callback = await authorize(auth)

    await auth.get(callback.href)

    expect(await session(auth)).toMatchObject({ user: { name: github.users.ken.login } })
  },
)

test(
  "has its address in lower case",
  covers("callback.address-lower-case"),
  async ({ auth, github }) => {
    github.once("user", (answer) => {
      answer.json = { ...answer.json, email: "Ada@Users.Example" }
    })
    const callback = await authorize(auth)

    await auth.get(callback.href)

    expect(await session(auth)).toMatchObject({ user: { email: "ada@users.example" } })
  },
)
