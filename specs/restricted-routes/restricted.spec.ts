import { covers, expect, signIn, signOut, test } from "../test.ts"
import { content, refusal } from "../verbs/guards.ts"

test("gives its content to who is signed in", covers("restricted.content"), async ({ auth }) => {
  await signIn(auth)

  const response = await auth.get("/api/restricted")

  expect(response.status()).toBe(200)
  expect(await response.json()).toEqual(content)
})

test("refuses who is not signed in", covers("restricted.refusal"), async ({ auth }) => {
  const response = await auth.get("/api/restricted")

  expect(await response.json()).toEqual(refusal)
})

test("refuses who has signed out", covers("restricted.after-sign-out"), async ({ auth }) => {
  await signIn(auth)
  await signOut(auth)

  const response = await auth.get("/api/restricted")

  expect(await response.json()).toEqual(refusal)
})

test(
  "gives its content to who has signed in again",
  covers("restricted.content"),
  async ({ auth }) => {
    await signIn(auth)
    await signOut(auth)
    await signIn(auth)

    const response = await auth.get("/api/restricted")

    expect(await response.json()).toEqual(content)
  },
)

test(
  "answers a page that fetches it as the user of that browser",
  covers("restricted.per-browser"),
  async ({ page, newProfile }) => {
    await signIn(page.request)
    const profile = await newProfile()
    const stranger = await profile.newPage()
    await Promise.all([page.goto("/"), stranger.goto("/")])

    const fetched = await page.evaluate(fetchRestricted)
    const fetchedByStranger = await stranger.evaluate(fetchRestricted)

    expect(fetched).toEqual(content)
    expect(fetchedByStranger).toEqual(refusal)
  },
)

async function fetchRestricted(): Promise<unknown> {
  const response = await fetch("/api/restricted")
  return response.json()
}
