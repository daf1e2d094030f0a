import type { APIResponse } from "@playwright/test"

/** The redirects that a browser follows and does not keep: it would not come back from where a 301 or a 308 led once. */
const followedOnce = [302, 303, 307]

/** Where a redirect goes, exactly as its header says. Throws where a browser would not go there, or would from now on. */
export function location(response: APIResponse): string {
  const { location } = response.headers()
  const status = response.status()
  if (location && followedOnce.includes(status)) return location
  const instead = location
    ? `a Location, which takes one of ${followedOnce.join(", ")} to be followed, and this time only`
    : "no redirect"
  throw new Error(`${response.url()} answered with ${status} and ${instead}.`)
}

/** Where a redirect goes. Throws as `location` does, and where its address is relative. */
export function locationOf(response: APIResponse): URL {
  return new URL(location(response))
}
