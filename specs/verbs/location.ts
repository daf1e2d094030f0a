import type { APIResponse } from "@playwright/test"

/** Where a redirect goes, exactly as its header says. Throws where the response is none. */
export function location(response: APIResponse): string {
  const { location } = response.headers()
  if (location) return location
  throw new Error(`${response.url()} answered with ${response.status()} and no redirect.`)
}

/** Where a redirect goes. Throws where the response is none, and where its address is relative. */
export function locationOf(response: APIResponse): URL {
  return new URL(location(response))
}
