/** A Cookie header with some cookies, such as those that a client keeps. */
export function cookieHeader(cookies: readonly { name: string; value: string }[]): string {
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ")
}
