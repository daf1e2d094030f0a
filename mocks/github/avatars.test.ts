import assert from "node:assert/strict"
import { test } from "node:test"
import { inProcess } from "../stand-in/in-process.ts"
import { avatars } from "./avatars.ts"
import { users } from "./users.ts"

test("who has an account has a picture; anything else strays", async () => {
  const strayed: unknown[] = []
  const ask = inProcess((message, response) =>
    avatars(message, response, { via: "browser", stray: () => strayed.push(message.url) }),
  )
  const { pathname, search } = new URL(users.ada.avatar_url)

  const [known, unknown] = [await ask({ path: pathname + search }), await ask({ path: "/u/1" })]

  assert.deepEqual([known.status, known.headers["content-type"]], [200, "image/png"])
  assert.deepEqual([unknown.status, strayed], [404, ["/u/1"]])
})
