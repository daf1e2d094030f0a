import { covers, expect, session, signIn, test } from "../test.ts"
import { insides } from "./insides.ts"

const json = { "content-type": "application/json" }
const form = { "content-type": "application/x-www-form-urlencoded" }

for (const path of ["signout", "signin/github", "callback/github", "session", "_log"]) {
  test(
    `that is broken JSON is refused with a 400 at ${path}`,
    covers("hostile.broken-json-pages-router"),
    async ({ auth }) => {
      const response = await auth.post(path, { data: Buffer.from(`{"json":`), headers: json })

      expect(response.status()).toBe(400)
      expect(await response.text()).toBe("Invalid JSON")
      expect(await session(auth)).toEqual({})
    },
  )

  test(
    `that is broken JSON is a bare 500 at ${path}`,
    covers("hostile.broken-json-app-router"),
    async ({ auth }) => {
      const response = await auth.post(path, { data: Buffer.from(`{"json":`), headers: json })

      expect(response.status()).toBe(500)
      expect(await response.text()).toBe("")
      expect(await session(auth)).toEqual({})
    },
  )
}

const wrong: { title: string; data: string; headers: Record<string, string> }[] = [
  { title: "broken percent-encoding", data: "csrfToken=%E0%A4%A&%=%&callbackUrl", headers: form },
  { title: "a token given twice", data: "csrfToken=a&csrfToken=b", headers: form },
  { title: "a token that is an object", data: `{"csrfToken":{"length":64}}`, headers: json },
  { title: "a token that is an array", data: `{"csrfToken":["a"]}`, headers: json },
  { title: "null", data: "null", headers: json },
  { title: "an array", data: "[1,2]", headers: json },
  { title: "a string", data: `"csrfToken"`, headers: json },
  { title: "a prototype", data: `{"__proto__":{"csrfToken":"a"}}`, headers: json },
  { title: "plain text", data: "csrfToken=a", headers: { "content-type": "text/plain" } },
]

for (const { title, data, headers } of wrong) {
  test(
    `with ${title} is a body without a token`,
    covers("hostile.malformed-body"),
    async ({ auth, app, github }) => {
      await signIn(auth)

      const response = await auth.post("signout", { data: Buffer.from(data), headers })

      expect(response.url()).toBe(`${app.endpoints}signout?csrf=true`)
      expect(response.status()).toBe(200)
      expect(await response.text()).not.toMatch(insides)
      expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
    },
  )
}

test(
  "with a callbackUrl that is no text is a 500 that tells nothing",
  covers("hostile.callback-url-type"),
  async ({ auth }) => {
    const response = await auth.post("signout", { data: { callbackUrl: ["/"] } })

    expect(response.status()).toBe(500)
    expect(await response.text()).not.toMatch(insides)
    expect(await session(auth)).toEqual({})
  },
)
