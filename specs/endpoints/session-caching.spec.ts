import { covers, expect, signIn, test } from "../test.ts"

const notStored = {
  "cache-control": "private, no-cache, no-store",
  pragma: "no-cache",
  expires: "0",
}

test("no cache keeps a session", covers("session.not-stored"), async ({ auth }) => {
  await signIn(auth)

  const response = await auth.get("session")

  expect(response.headers()).toMatchObject(notStored)
})

test("no cache keeps that there is none", covers("session.not-stored"), async ({ auth }) => {
  const response = await auth.get("session")

  expect(response.headers()).toMatchObject(notStored)
})
