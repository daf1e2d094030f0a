import assert from "node:assert/strict"
import { test } from "node:test"
import { withoutSecretLiterals } from "./secret-literals.ts"

function without(text: string): string {
  return withoutSecretLiterals(new Map([["auth.ts", text]])).texts.get("auth.ts")!
}

const secrets = [
  `GitHub({ clientId: "Iv1.8a61f9", clientSecret: "REAL-VALUE" })`,
  `{ secret: 'REAL-VALUE' }`,
  `{ "client_secret": "REAL-VALUE" }`,
  "const jwtSecret = `REAL-VALUE`",
  `const apiKey: string = "REAL-VALUE"`,
  `secret: process.env.NEXTAUTH_SECRET ?? "REAL-VALUE"`,
  `secret: (process.env.APP_KEY as string) || "REAL-VALUE"`,
  `if (credentials.password === "REAL-VALUE") return user`,
  `headers["access_token"] = "REAL-VALUE"`,
  `const server = "smtp://ada:REAL-VALUE@mail.test"`,
]

for (const text of secrets) {
  test(`a secret is not copied from ${text}`, () => {
    assert.doesNotMatch(without(text), /REAL-VALUE/)
  })
}

const byLooks = [
  `ghp_${"a1".repeat(18)}`,
  `GOCSPX-${"a1".repeat(14)}`,
  `sk_live_${"a1".repeat(12)}`,
  `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.${"a1".repeat(20)}`,
  "0f".repeat(32),
]

for (const value of byLooks) {
  test(`what looks like a secret is none any more: ${value.slice(0, 8)}…`, () => {
    assert.doesNotMatch(without(`call("${value}")`), new RegExp(value.replaceAll(".", "\\.")))
  })
}

test("a private key is not copied, over all of its lines", () => {
  const key = "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----"

  assert.equal(without("use(`" + key + "`)"), "use(`fake-token`)")
})

const ordinary = [
  `{ credentials: { password: { label: "Password", type: "password" } } }`,
  `<input name="password" type={hidden ? "password" : "text"} />`,
  `{ clientSecret: process.env.GITHUB_SECRET }`,
  `{ pages: { signIn: "/signin", newPassword: "/password/new" } }`,
  `import { something } from "@/components/with-a-long-name/of-2-parts"`,
  `{ cookies: { sessionToken: { name: "__Secure-next-auth.session-token" } } }`,
  `{ authorization: "https://provider.test/oauth/authorize?scope=openid" }`,
]

for (const text of ordinary) {
  test(`nothing is a secret in ${text}`, () => {
    assert.equal(without(text), text)
  })
}

test("the same secret is the same fake everywhere, in comments and other files too", () => {
  const { texts } = withoutSecretLiterals(
    new Map([
      ["a.ts", `// mine is REAL-VALUE\nconst password = "REAL-VALUE"`],
      ["b.ts", `login("REAL-VALUE")`],
    ]),
  )

  assert.deepEqual(
    [...texts.values()],
    [`// mine is fake-password\nconst password = "fake-password"`, `login("fake-password")`],
  )
})

test("two passwords stay two", () => {
  const text = `[{ password: "hunter2" }, { password: "hunter3" }, { password: "hunter2" }]`

  assert.equal(
    without(text),
    `[{ password: "fake-password" }, { password: "fake-password-2" }, { password: "fake-password" }]`,
  )
})

test("what was found is told by its place and name, without its value", () => {
  const { found } = withoutSecretLiterals(
    new Map([["auth.ts", `export default {\n  secret: "REAL-VALUE" }`]]),
  )

  assert.deepEqual(found, [{ path: "auth.ts", line: 2, name: "secret", fake: "fake-own-secret" }])
})
