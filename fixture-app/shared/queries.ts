/** The query of a request, as either router gives it. */
export type Query = Record<string, string | string[] | undefined>

/** What the address of the session pages says about `useSession`: `?required&onUnauthenticated`. */
export type UseSessionQuery = {
  /** Ask for a session with `required: true`. */
  required: boolean
  /** Count calls of `onUnauthenticated` instead of being sent to the sign-in page. */
  onUnauthenticated: boolean
}

/** What the address of /session-provider says about `SessionProvider`, by the names of its properties. */
export type SessionProviderQuery = {
  /** Seconds between two polls. */
  refetchInterval?: number
  /** False: no session request when the window gets the focus. */
  refetchOnWindowFocus?: boolean
  /** False: no poll while the browser is offline. */
  refetchWhenOffline?: false
  /** Where the client looks for the endpoints. */
  basePath?: string
}

/** Reads `?required&onUnauthenticated`; a name without a value counts as said. */
export function readUseSessionQuery(query: Query): UseSessionQuery {
  return {
    required: query.required !== undefined,
    onUnauthenticated: query.onUnauthenticated !== undefined,
  }
}

/** Reads the properties of `SessionProvider`; what the address does not say is absent. */
export function readSessionProviderQuery(query: Query): SessionProviderQuery {
  const properties: SessionProviderQuery = {}
  if (query.refetchInterval) properties.refetchInterval = Number(query.refetchInterval)
  if (query.refetchOnWindowFocus) {
    properties.refetchOnWindowFocus = query.refetchOnWindowFocus === "true"
  }
  if (query.refetchWhenOffline === "false") properties.refetchWhenOffline = false
  if (typeof query.basePath === "string") properties.basePath = query.basePath
  return properties
}

/** What the address of /api/token-of-options says about `getToken`, by the names of its options. */
export type GetTokenQuery = {
  /** The token as it is. */
  raw?: true
  /** Whether the cookie is that of an https site. */
  secureCookie?: boolean
  cookieName?: string
  secret?: string
}

/** Reads the options of `getToken`; what the address does not say is absent. */
export function readGetTokenQuery(query: Query): GetTokenQuery {
  const options: GetTokenQuery = {}
  if (query.raw !== undefined) options.raw = true
  if (query.secureCookie) options.secureCookie = query.secureCookie === "true"
  if (typeof query.cookieName === "string") options.cookieName = query.cookieName
  if (typeof query.secret === "string") options.secret = query.secret
  return options
}
