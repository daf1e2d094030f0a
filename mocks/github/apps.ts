import { isIPv4 } from "node:net"

/** An OAuth app, as its owner registered it in GitHub's settings. */
export interface App {
  /** The public half of the app's credentials. */
  clientId: string
  /** The secret half. */
  clientSecret: string
  /** The registered callback URLs; the first is where GitHub sends what it can't send elsewhere. */
  redirectUris: readonly string[]
  /** Owner and name as the consent page shows them; "octo-org/fixture-app" unless given. */
  name?: string
}

/** The app's owner and name. */
export function nameOf(app: App): string {
  return app.name ?? "octo-org/fixture-app"
}

/** The callback that an app gets where it asks for none. */
export function defaultCallback(app: App): URL {
  const [first] = app.redirectUris
  if (first === undefined)
    throw new Error(`The app ${app.clientId} has no callback URL registered.`)
  return new URL(first)
}

/** The URL to send the user to, or undefined where the app may not ask for this one. */
export function allowedCallback(app: App, requested: string | undefined): URL | undefined {
  if (requested === undefined) return defaultCallback(app)
  if (!URL.canParse(requested)) return undefined
  const url = new URL(requested)
  return app.redirectUris.some((registered) => covers(new URL(registered), url)) ? url : undefined
}

/**
 * Whether GitHub takes a redirect_uri for a registered callback: same scheme, same host or one
 * below it, same port, and a path at or below the callback's.
 * https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps#redirect-urls
 */
function covers(registered: URL, requested: URL): boolean {
  return (
    requested.protocol === registered.protocol &&
    sameHost(registered.hostname, requested.hostname) &&
    (requested.port === registered.port || isLoopbackLiteral(requested.hostname)) &&
    isAtOrBelow(registered.pathname, requested.pathname)
  )
}

function sameHost(registered: string, requested: string): boolean {
  if (requested === registered) return true
  return !isIPv4(requested) && requested.endsWith(`.${registered}`)
}

/** GitHub waives the port for native apps, which RFC 8252 tells to use an address, not a name. */
function isLoopbackLiteral(hostname: string): boolean {
  return hostname === "127.0.0.1" || hostname === "[::1]"
}

function isAtOrBelow(registered: string, requested: string): boolean {
  const folder = registered.endsWith("/") ? registered : `${registered}/`
  return requested === registered || requested.startsWith(folder)
}
