import {
  type BrowserContext,
  expect,
  type JSHandle,
  type Page,
  type Request,
} from "@playwright/test"
import { call, navigate, openSession, states, status } from "../verbs/session-page.ts"

/** Opens the session page in a tab beside this one and others, and waits until all know who is signed in. */
export async function openTab(beside: Page): Promise<Page> {
  const underWay = sessionRequestsUnderWay(beside.context())
  const tab = await beside.context().newPage()
  await openSession(tab)
  await settled(...beside.context().pages())
  // Each answer rolls the cookie: one that comes after a sign-out would bring the session back.
  await expect.poll(() => underWay.size).toBe(0)
  return tab
}

function sessionRequestsUnderWay(context: BrowserContext): Set<Request> {
  const underWay = new Set<Request>()
  context.on("request", (request) => {
    if (new URL(request.url()).pathname === "/api/auth/session") underWay.add(request)
  })
  context.on("requestfinished", (request) => underWay.delete(request))
  context.on("requestfailed", (request) => underWay.delete(request))
  return underWay
}

/** Opens the session page in a window of its own, and waits until it knows who is signed in. */
export async function openWindow(opener: Page): Promise<Page> {
  const underWay = sessionRequestsUnderWay(opener.context())
  const [opened] = await Promise.all([
    opener.waitForEvent("popup"),
    opener.evaluate(() => void window.open("/session", "_blank", "popup")),
  ])
  await expect(status(opened)).toHaveText(/authenticated/)
  await settled(...opener.context().pages())
  await expect.poll(() => underWay.size).toBe(0)
  return opened
}

/**
 * What a tab has shown, in order: `loading`, `unauthenticated`, or whose session it has.
 * A reload would begin it anew.
 */
export async function shown(tab: Page): Promise<string[]> {
  const history = await states(tab)
  const labels = history.map(({ status = "", data }) => emailOf(data) ?? status)
  return labels.filter((label, index) => label !== labels[index - 1])
}

/**
 * Sets the clock of every tab a minute ahead. A message between tabs says its time in seconds, and
 * the browser tells nobody of a second message that equals the first.
 */
export async function aMinuteLater(context: BrowserContext): Promise<void> {
  await context.clock.setFixedTime(Date.now() + 60_000)
}

/** Lists a tab's session requests from now on, as in `GET`. */
export function sessionRequests(tab: Page): string[] {
  const methods: string[] = []
  tab.on("request", (request) => {
    if (new URL(request.url()).pathname === "/api/auth/session") methods.push(request.method())
  })
  return methods
}

/** The session requests of a tab, as `sessionRequests` lists them, while its clock runs for so long, as in "05:00". */
export async function sessionRequestsWithin(tab: Page, duration: string): Promise<string[]> {
  const requests = sessionRequests(tab)
  await tab.clock.runFor(duration)
  await call(tab, "getCsrfToken")
  return requests
}

/** The connection of a tab, as a check wants it. */
export type Connection = { setOffline: (isOffline: boolean) => Promise<void> }

/**
 * Takes a tab's connection in hand before it opens a page: online, whatever this machine is connected to. By itself,
 * Chromium is offline where there is no network but loopback. `setOffline` returns when the page's components know.
 */
export async function connectionOf(tab: Page): Promise<Connection> {
  const devTools = await tab.context().newCDPSession(tab)
  const emulate = (offline: boolean) =>
    devTools.send("Network.emulateNetworkConditions", {
      offline,
      latency: 0,
      // Without any limit, nothing would be emulated.
      downloadThroughput: 1_000_000_000,
      uploadThroughput: 1_000_000_000,
    })
  await emulate(false)
  return {
    async setOffline(isOffline) {
      const event = await tab.evaluateHandle(
        (name) => ({
          heard: new Promise<void>((resolve) => {
            window.addEventListener(name, () => resolve(), { once: true })
          }),
        }),
        isOffline ? "offline" : "online",
      )
      await emulate(isOffline)
      await event.evaluate(({ heard }) => heard)
      await hasRendered(tab)
    },
  }
}

/**
 * Has a tab hear from its browser, when it opens a page, that there is no connection; its requests go through. `goOnline`
 * tells it of one, and returns when the page's components know.
 */
export async function offlineFromTheStart(tab: Page): Promise<{ goOnline: () => Promise<void> }> {
  await tab.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "onLine", { value: false, configurable: true })
  })
  return {
    async goOnline() {
      await tab.evaluate(() => {
        Object.defineProperty(Navigator.prototype, "onLine", { value: true, configurable: true })
        window.dispatchEvent(new Event("online"))
      })
      await hasRendered(tab)
    },
  }
}

/**
 * Gives the provider of a tab the properties that another address of its page says. The page is not loaded anew, and
 * the provider stays where it is.
 */
export async function changeProvider(tab: Page, address: string): Promise<void> {
  await navigate(tab, address)
  await hasRendered(tab)
}

/** React renders and runs effects in tasks of its own, which stand before these. */
async function hasRendered(tab: Page): Promise<void> {
  await tab.evaluate(async () => {
    for (let task = 0; task < 5; task++) {
      const { port1, port2 } = new MessageChannel()
      const arrived = new Promise((resolve) => {
        port1.addEventListener("message", resolve)
        port1.start()
      })
      port2.postMessage(undefined)
      await arrived
    }
  })
}

/** Returns when the tabs have heard what they had to tell each other, and have asked for what it takes. */
export async function settled(...tabs: Page[]): Promise<void> {
  // Twice, because a tab may have something to tell about what it has heard.
  for (const speaker of [...tabs, ...tabs]) {
    const others = tabs.filter((tab) => tab !== speaker)
    const ears = await Promise.all(others.map((tab) => listen(tab)))
    await call(speaker, "getCsrfToken")
    await speaker.evaluate(() => localStorage.setItem("settled", String(Math.random())))
    await Promise.all(ears.map((ear) => ear.evaluate(({ heard }) => heard)))
  }
}

function listen(tab: Page): Promise<JSHandle<{ heard: Promise<void> }>> {
  return tab.evaluateHandle(() => ({
    heard: new Promise<void>((resolve) => {
      window.addEventListener("storage", ({ key }) => key === "settled" && resolve())
    }),
  }))
}

function emailOf(session: unknown): string | undefined {
  return (session as { user?: { email?: string } } | null | undefined)?.user?.email
}
