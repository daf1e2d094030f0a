import assert from "node:assert/strict"
import { test } from "node:test"
import { openIDProviders } from "../../../../mocks/built-in/openid-providers.ts"
import { readModules } from "./modules.ts"
import { atIssuers, needsOf } from "./needs.ts"

async function needs(text: string) {
  const modules = await readModules(new Map([["auth.ts", text]]))
  return needsOf([...modules.values()])
}

test("variables are found however they are read, in code alone", async () => {
  const { environment } = await needs(`
    // process.env.IN_A_COMMENT
    const { TAKEN, RENAMED: name = "x" } = process.env
    use(process.env.DOTTED, process.env["QUOTED"], process.env.NEXTAUTH_SECRET, TAKEN, name)
  `)

  assert.deepEqual(environment, {
    DOTTED: "fake-dotted",
    QUOTED: "fake-quoted",
    RENAMED: "fake-renamed",
    TAKEN: "fake-taken",
  })
})

test("what GitHub knows the app by is read as the harness names it, where GitHub signs in", async () => {
  const read = `use(process.env.AUTH_GITHUB_ID, process.env.GITHUB_CLIENT_SECRET)`
  const provider = `import GitHub from "next-auth/providers/github"\nuse(GitHub)\n`

  assert.deepEqual(
    [...(await needs(provider + read)).ofGitHub],
    [
      ["AUTH_GITHUB_ID", "GITHUB_ID"],
      ["GITHUB_CLIENT_SECRET", "GITHUB_SECRET"],
    ],
  )
  assert.deepEqual([...(await needs(read)).ofGitHub], [])
})

test("what Next writes into pages is known when it builds", async () => {
  const { built, environment } = await needs("use(process.env.NEXT_PUBLIC_NAME)")

  assert.deepEqual([built, environment], [{ NEXT_PUBLIC_NAME: "fake-next-public-name" }, {}])
})

test("providers are told with who plays their other side, and those that nobody plays", async () => {
  const { providers, standIns, environment } = await needs(`
    import Okta from "next-auth/providers/okta"
    import Reddit from "next-auth/providers/reddit"
    import Email from "next-auth/providers/email"
    use(Email(process.env.EMAIL_SERVER), Reddit(), Okta(process.env.OKTA_ISSUER))
  `)

  assert.deepEqual(Object.fromEntries(providers), {
    okta: "a stand-in at https://okta.example",
    reddit: undefined,
    email: "a mail server",
  })
  assert.deepEqual(standIns, ["built-in", "mail"])
  assert.deepEqual(environment, { OKTA_ISSUER: "https://okta.example" })
})

test("an issuer is that of the provider whose name it has, and of the only one where it has none", async () => {
  const okta = `import Okta from "next-auth/providers/okta"\nuse(Okta, process.env.ISSUER, process.env.OKTA_ISSUER)\n`
  const auth0 = `import Auth0 from "next-auth/providers/auth0"\nuse(Auth0, process.env.AUTH_AUTH0_ISSUER)\n`

  assert.deepEqual((await needs(okta)).environment, {
    ISSUER: "https://okta.example",
    OKTA_ISSUER: "https://okta.example",
  })
  assert.deepEqual((await needs(okta + auth0)).environment, {
    AUTH_AUTH0_ISSUER: "https://auth0.example",
    ISSUER: "fake-issuer",
    OKTA_ISSUER: "https://okta.example",
  })
})

test("a provider of the app's own is told, with its hosts", async () => {
  const { providers, hosts } = await needs(
    `use({ id: "own", type: "oauth", token: "https://login.own.test/token" }, "https://github.com")`,
  )

  assert.deepEqual([...providers], [["a custom one", undefined]])
  assert.deepEqual(hosts, ["login.own.test"])
})

test("each provider on a host of a customer's has its stand-in there", () => {
  const hosts = new Set(openIDProviders.map(({ issuer }) => new URL(issuer).host))

  for (const name of atIssuers) assert.ok(hosts.has(`${name}.example`), name)
})
