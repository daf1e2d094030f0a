import http, { type IncomingMessage, type RequestOptions } from "node:http"
import https from "node:https"
import { text } from "node:stream/consumers"
import { performance } from "node:perf_hooks"
import { request as playwright } from "@playwright/test"
import { clientOptions } from "../../specs/fixtures/outside-world.ts"
import { sessionCookie } from "../../specs/verbs/guards.ts"
import { followSignIn } from "../../specs/verbs/sign-in.ts"
import { median } from "../lib/statistics.ts"
import {
  type ServedApp,
  type ServedAppOptions,
  withServedApp,
} from "../../specs/fixtures/served-app.ts"

/** Median milliseconds of one sign-in with GitHub over HTTP. */
export type SignIns = { harness: number; bare: number }

/** Signs in as checks do and with bare sockets, in turn, so that both see the same machine. */
export function measureSignIns(
  times: number,
  options: Omit<ServedAppOptions, "router" | "scenario">,
): Promise<SignIns> {
  return withServedApp({ ...options, router: "pages", scenario: "documented" }, async (served) => {
    const harness: number[] = []
    const bare: number[] = []
    for (let round = 0; round <= times; round++) {
      harness.push(await timed(() => harnessSignIn(served)))
      bare.push(await timed(() => bareSignIn(served)))
    }
    // The first round warms up both.
    return { harness: median(harness.slice(1)), bare: median(bare.slice(1)) }
  })
}

async function timed(act: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await act()
  return performance.now() - start
}

async function harnessSignIn({ app, internet }: ServedApp): Promise<void> {
  const client = await playwright.newContext(clientOptions(app, internet))
  const response = await followSignIn(client)
  const { cookies } = await client.storageState()
  await client.dispose()
  if (cookies.some(({ name }) => name === sessionCookie)) return
  throw new Error(`The sign-in did not sign in: it ended at ${response.url()}.`)
}

async function bareSignIn({ app, internet }: ServedApp): Promise<void> {
  const cookies = new Map<string, string>()
  const csrf = await send(`${app.endpoints}csrf`, internet.port, cookies)
  const { csrfToken } = JSON.parse(csrf.body) as { csrfToken: string }
  const form = new URLSearchParams({ csrfToken }).toString()
  let url = `${app.endpoints}signin/github`
  let next = await send(url, internet.port, cookies, form)
  while (next.location) {
    url = next.location
    next = await send(url, internet.port, cookies)
  }
  if (cookies.has(sessionCookie)) return
  throw new Error(`The bare sign-in did not sign in: it ended at ${url}.`)
}

async function send(url: string, outside: number, cookies: Map<string, string>, form?: string) {
  const { protocol, hostname, port, pathname, search } = new URL(url)
  const options: RequestOptions = {
    method: form === undefined ? "GET" : "POST",
    path: pathname + search,
    headers: {
      host: port ? `${hostname}:${port}` : hostname,
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      "user-agent": "bare",
      ...(form !== undefined && {
        "content-type": "application/x-www-form-urlencoded",
        "content-length": Buffer.byteLength(form),
      }),
    },
  }
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent =
      protocol === "https:"
        ? https.request({ ...options, host: "127.0.0.1", port: outside, rejectUnauthorized: false })
        : http.request({ ...options, host: "127.0.0.1", port })
    sent.on("response", resolve).on("error", reject).end(form)
  })
  for (const cookie of response.headers["set-cookie"] ?? []) {
    const [pair = ""] = cookie.split(";")
    const [name = "", ...value] = pair.split("=")
    cookies.set(name, value.join("="))
  }
  return { body: await text(response), location: response.headers.location }
}
