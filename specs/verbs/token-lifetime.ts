/** What a token says of its times, in seconds since 1970. RFC 7519, section 4.1. */
export type Times = { iat: number; exp: number }

/** How many seconds a token lives, down to ten: the clock is read for `iat` and for `exp` one after the other. */
export function lifetimeOf({ iat, exp }: Times): number {
  return Math.floor((exp - iat) / 10) * 10
}
