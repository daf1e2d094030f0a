import { covers, expect, sessionToken, test } from "../test.ts"

const claims = { name: "Ada Lovelace", email: "ada@users.example", picture: "https://a.example/1" }

for (const [what, count] of [
  ["three", 3],
  ["twelve", 12],
] as const) {
  test(
    `that came in ${what} pieces is put together in their order`,
    covers("cookies.session-token-order"),
    async ({ auth, app }) => {
      const token = sessionToken({ secret: app.secret, claims })
      const size = Math.ceil(token.length / count)
      const pieces = Array.from(
        { length: count },
        (_, index) =>
          `next-auth.session-token.${index}=${token.slice(index * size, (index + 1) * size)}`,
      )

      const response = await auth.get("session", {
        headers: { cookie: pieces.toReversed().join("; ") },
      })

      expect(await response.json()).toMatchObject({ user: { name: claims.name } })
    },
  )
}
