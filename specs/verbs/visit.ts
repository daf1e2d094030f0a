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

/** Where a response redirects to, as a browser understands it. Throws where it is no redirect. */
export function redirectOf(response: APIResponse): string {
  return new URL(location(response), response.url()).href
}

/** The address of the built-in sign-in page for a visitor who wanted to see `path`. */
export function signInPageFor(path: string, app: RunningApp): string {
  return `${app.endpoints}signin?${new URLSearchParams({ callbackUrl: path })}`
}
