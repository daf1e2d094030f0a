import type { APIRequestContext, APIResponse } from "@playwright/test"
import type { RunningApp } from "../fixtures/running-app.ts"
import { location } from "./location.ts"

/** Asks for a page, and stays at the first answer. */
export function visit(
  visitor: APIRequestContext,
  path: string,
  headers: Record<string, string> = {},
): Promise<APIResponse> {
  return visitor.get(path, { headers, maxRedirects: 0 })
}

/** Where a response redirects to, as a browser understands it. Throws as `location` does. */
export function redirectOf(response: APIResponse): string {
  return new URL(location(response), response.url()).href
}

/** The page that a response redirects to, without a query. Throws as `location` does. */
export function redirectedPage(response: APIResponse): string {
  return withoutQuery(redirectOf(response))
}

/** An address without its query. */
export function withoutQuery(address: string): string {
  const { origin, pathname } = new URL(address)
  return `${origin}${pathname}`
}

/** The address of the built-in sign-in page. */
export function signInPageOf({ endpoints }: RunningApp): string {
  return `${endpoints}signin`
}
