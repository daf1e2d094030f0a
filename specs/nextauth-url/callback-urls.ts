import type { RequirementId } from "../requirements/index.ts"

/** A callbackUrl that may be asked for, and where the default redirect callback sends the user. */
export type CallbackUrl = {
  /** What it is, for a title. */
  what: string
  /** The callbackUrl, given the app's origin. */
  url: (origin: string) => string
  /** Where the user ends, given the app's origin. */
  end: (origin: string) => string
  /** The requirement that says so. */
  id: RequirementId
}

const homepage = (origin: string) => origin

function path(what: string, url: string): CallbackUrl {
  return { what, url: () => url, end: (origin) => `${origin}${url}`, id: "callback-url.relative" }
}

function ownAddress(what: string, rest: string): CallbackUrl {
  const url = (origin: string) => `${origin}${rest}`
  return { what, url, end: url, id: "callback-url.same-origin" }
}

function foreign(what: string, url: (origin: string) => string): CallbackUrl {
  return { what, url, end: homepage, id: "callback-url.foreign" }
}

/** Those that are web addresses. */
export const callbackUrls: readonly CallbackUrl[] = [
  path("a path", "/session"),
  path("a path with query and hash", "/session?a=1&b=%2F2#part"),
  path("a path that begins with two slashes", "//evil.example/x"),
  path("a path that begins with slash and backslash", "/\\evil.example/x"),
  ownAddress("the site's own address", "/session"),
  ownAddress("the site's own address with query and hash", "/session?a=1&b=%2F2#part"),
  foreign("another site", () => "https://evil.example/x"),
  foreign("another site behind backslashes", () => "https:\\\\evil.example/x"),
  foreign("another site with the site as its user", (origin) => `${origin}@evil.example/`),
  foreign("another site with the site in its query", (origin) => `https://evil.example/?${origin}`),
  foreign("another port of the site's host", () => "http://localhost:1/"),
  foreign("another scheme of the site's host", (origin) => origin.replace("http:", "https:")),
]

/** Those that a browser would run or show instead of going to a server. */
export const scriptUrls: readonly CallbackUrl[] = [
  foreign("a javascript: address", () => "javascript:alert(1)"),
  foreign("a data: address", () => "data:text/html,<script>alert(1)</script>"),
]

/** Those that are no addresses at all. */
export const malformedUrls: readonly Pick<CallbackUrl, "what" | "url">[] = [
  { what: "words", url: () => "not an address" },
  { what: "a path without its slash", url: () => "session" },
  { what: "two backslashes before a host", url: () => "\\\\evil.example" },
  { what: "the site's port with a domain behind it", url: (origin) => `${origin}.evil.example/` },
]
