/** A request's options for a visitor whose session cookie has this token. */
export function withSessionToken(token: string) {
  return { headers: { cookie: `next-auth.session-token=${token}` } }
}
