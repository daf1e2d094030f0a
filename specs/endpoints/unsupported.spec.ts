import { covers, expect, setCookies, test } from "../test.ts"

const sorry = (method: string) =>
  `Error: This action with HTTP ${method} is not supported by NextAuth.js`

test(
  "an unknown action is a bad request",
  covers("unsupported.unknown-action"),
  async ({ auth }) => {
    const response = await auth.get("nothing-of-the-kind")

    expect(response.status()).toBe(400)
    expect(await response.text()).toBe(sorry("GET"))
    expect(setCookies(response)).toEqual({})
  },
)

for (const action of ["providers", "csrf", "error", "verify-request", "nothing-of-the-kind"]) {
  test(`POST ${action} is a bad request`, covers("unsupported.post"), async ({ auth }) => {
    const response = await auth.post(action)

    expect(response.status()).toBe(400)
    expect(await response.text()).toBe(sorry("POST"))
  })
}

test("GET _log is a bad request", covers("unsupported.get-log"), async ({ auth }) => {
  const response = await auth.get("_log")

  expect(response.status()).toBe(400)
  expect(await response.text()).toBe(sorry("GET"))
})

for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS"]) {
  test(
    `${method} session is a bad request`,
    covers("unsupported.method-pages"),
    async ({ auth }) => {
      const response = await auth.fetch("session", { method })

      expect(response.status()).toBe(400)
      expect(await response.text()).toBe(sorry(method))
    },
  )
}

for (const method of ["PUT", "PATCH", "DELETE"]) {
  test(
    `${method} session is a method that is not allowed`,
    covers("unsupported.method-app"),
    async ({ auth }) => {
      const response = await auth.fetch("session", { method })

      expect(response.status()).toBe(405)
      expect(await response.text()).toBe("")
    },
  )
}

test("OPTIONS names the allowed methods", covers("unsupported.options-app"), async ({ auth }) => {
  const response = await auth.fetch("session", { method: "OPTIONS" })

  expect(response.status()).toBe(204)
  expect(response.headers()["allow"]).toBe("GET, HEAD, OPTIONS, POST")
})

for (const method of ["GET", "OPTIONS"]) {
  test(
    `${method} session lets no other site's script in`,
    covers("unsupported.cross-origin"),
    async ({ auth }) => {
      const headers = {
        origin: "https://elsewhere.example",
        "access-control-request-method": "GET",
      }

      const response = await auth.fetch("session", { method, headers })

      expect(response.status()).toBeLessThan(500)
      const names = Object.keys(response.headers())
      expect(names.filter((name) => name.startsWith("access-control-"))).toEqual([])
    },
  )
}
