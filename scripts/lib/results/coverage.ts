/** The page that a link leads to, without its section. */
export function pageOf(link: string): string {
  const { hostname, pathname } = new URL(link)
  return hostname === "next-auth.js.org" ? pathname.slice(1) : hostname
}
