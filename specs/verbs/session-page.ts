import { expect, type Locator, type Page } from "@playwright/test"
import type { User } from "../../mocks/github/users.ts"

/** What `useSession` says of its state. */
export type State = { status?: string; data?: unknown }

/** The state before the session was fetched. */
export const loading: State = { status: "loading", data: undefined }

/** The state where there is no session. */
export const unauthenticated: State = { status: "unauthenticated", data: null }

/** The state where someone is signed in. */
export function authenticated(user: User): State {
  return { status: "authenticated", data: sessionOf(user) }
}

/** The documented session object of a user; callbacks may have added to it. */
export function sessionOf(user: User): unknown {
  const expires = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  return expect.objectContaining({ user: identityOf(user), expires })
}

/** What a session says of its user. */
export function identityOf({ name, email, avatar_url: image }: User): unknown {
  return { name, email, image }
}

/** Every state that the session page's component has gone through so far, the page being interactive. */
export async function states(page: Page): Promise<State[]> {
  await isInteractive(page)
  const entries = await page.locator("#history li").allTextContents()
  return entries.map((entry) => JSON.parse(entry) as State)
}

/** The present state of the session page's component. */
export async function state(page: Page): Promise<State | undefined> {
  return (await states(page)).at(-1)
}

/** Opens a session page and waits for a state. */
export async function open(page: Page, until: State, path = "/session"): Promise<void> {
  await page.goto(path)
  await expect.poll(() => state(page)).toEqual(until)
}

/**
 * Goes to a page that asks for the session, and waits for the answer: the page is interactive then, and a first
 * visitor's answer that is under way would replace the CSRF cookie that a click goes by.
 */
export async function goToAnswered(page: Page, address: string): Promise<void> {
  const answered = page.waitForResponse("**/api/auth/session")
  await page.goto(address)
  await (await answered).finished()
}

/** Goes to a session page, and waits until it knows who is signed in. */
export async function openSession(tab: Page, address = "/session"): Promise<void> {
  await tab.goto(address)
  await expect(status(tab)).toHaveText(/authenticated/)
}

/** The status that `useSession` shows in a tab now. */
export function status(tab: Page): Locator {
  return tab.locator("#status")
}

/** The client API as the session page shows it to its console. */
type Client = { nextAuth: Record<string, (...parameters: unknown[]) => Promise<unknown>> }

/** Calls a function of the client API in a session page, and answers with what it returns. */
export async function call(
  page: Page,
  name: "getCsrfToken" | "getProviders" | "getSession" | "signIn" | "signOut" | "update",
  ...parameters: unknown[]
): Promise<unknown> {
  await isInteractive(page)
  return page.evaluate(
    ([name, parameters]) => (window as unknown as Client).nextAuth[name]?.(...parameters),
    [name, parameters] as const,
  )
}

/**
 * Calls a function of the client API in a session page and lets the page go where it leads. It has its session
 * first: a first visitor's answer that is under way would replace the CSRF cookie that the call goes by.
 */
export async function leaveBy(
  page: Page,
  name: "signIn" | "signOut",
  ...parameters: unknown[]
): Promise<void> {
  await isInteractive(page)
  await page.waitForFunction(() => document.querySelector("#status")?.textContent !== "loading")
  await page.evaluate(
    ([name, parameters]) => {
      // Not awaited: the page that would answer is left.
      void (window as unknown as Client).nextAuth[name]?.(...parameters)
    },
    [name, parameters] as const,
  )
}

/** Goes to another page of the app without loading anew, by the router that Next shows to the console. */
export async function navigate(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    type Next = { next: { router: { push: (address: string) => unknown } } }
    void (window as unknown as Next).next.router.push(to)
  }, address)
  await page.waitForURL(address)
}

/** Lists the page's requests to next-auth's endpoints from now on, as in `GET session`. */
export function requestsOf(page: Page): string[] {
  const requests: string[] = []
  page.on("request", (request) => {
    const [, endpoint] = new URL(request.url()).pathname.split("/api/auth/")
    if (endpoint) requests.push(`${request.method()} ${endpoint}`)
  })
  return requests
}

/** Returns when the components of a page that shows the client API to its console can be used. */
export async function isInteractive(page: Page): Promise<void> {
  await page.waitForFunction(() => "nextAuth" in window)
}

/** The address of the built-in sign-in page, once the browser has arrived there. */
export async function signInPage(page: Page): Promise<URL> {
  await page.waitForURL("**/api/auth/signin?*")
  return new URL(page.url())
}
