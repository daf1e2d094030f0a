import { covers, csrfToken, expect, session, signIn, test } from "../test.ts"

test(
  "that is relative is where the user ends",
  covers("signout.callback-url"),
  async ({ auth, app }) => {
    await signIn(auth)

    const response = await auth.post("signout", {
      form: { csrfToken: await csrfToken(auth), callbackUrl: "/session?signed=out" },
      maxRedirects: 0,
    })

    expect(response.status()).toBe(302)
    expect(response.headers()["location"]).toBe(`${app.origin}/session?signed=out`)
  },
)

test(
  "on the same origin is where the user ends",
  covers("signout.callback-url"),
  async ({ auth, app }) => {
    await signIn(auth)

    const response = await auth.post("signout", {
      form: { csrfToken: await csrfToken(auth), callbackUrl: `${app.origin}/protected` },
      maxRedirects: 0,
    })

    expect(response.headers()["location"]).toBe(`${app.origin}/protected`)
  },
)

test(
  "on another origin is replaced by the home page",
  covers("signout.foreign-callback-url"),
  async ({ auth, app }) => {
    await signIn(auth)

    const response = await auth.post("signout", {
      form: { csrfToken: await csrfToken(auth), callbackUrl: "https://evil.example/" },
      maxRedirects: 0,
    })

    expect(response.headers()["location"]).toBe(app.origin)
    expect(await session(auth)).toEqual({})
  },
)

test(
  "is told as JSON, without a redirect, to a client that asks so",
  covers("signout.json"),
  async ({ auth, app }) => {
    await signIn(auth)

    const response = await auth.post("signout", {
      form: { csrfToken: await csrfToken(auth), callbackUrl: "/session", json: "true" },
      maxRedirects: 0,
    })

    expect(response.status()).toBe(200)
    expect(response.headers()["content-type"]).toContain("application/json")
    expect(await response.json()).toEqual({ url: `${app.origin}/session` })
    expect(await session(auth)).toEqual({})
  },
)

test(
  "is told as JSON to a client that sends JSON, too",
  covers("signout.json"),
  async ({ auth, app }) => {
    await signIn(auth)

    const response = await auth.post("signout", {
      data: { csrfToken: await csrfToken(auth), callbackUrl: "/session", json: "true" },
      maxRedirects: 0,
    })

    expect(response.status()).toBe(200)
    expect(await response.json()).toEqual({ url: `${app.origin}/session` })
    expect(await session(auth)).toEqual({})
  },
)

test(
  "is no way around the token: JSON without one keeps the session",
  covers("signout.csrf-required"),
  async ({ auth, github }) => {
    await signIn(auth)

    await auth.post("signout", { form: { json: "true" } })

    expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
  },
)

test(
  "gives way to the sign-out page where JSON comes without the token",
  covers("signout.json-refusal"),
  async ({ auth, app }) => {
    const response = await auth.post("signout", { form: { json: "true", callbackUrl: "/session" } })

    expect(await response.json()).toEqual({ url: `${app.endpoints}signout?csrf=true` })
  },
)
