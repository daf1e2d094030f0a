/**
 * True where next-auth, in one of our apps, has users come back from a provider; from any, unless one is named. Each
 * worker's app has a port of its own. https://next-auth.js.org/getting-started/rest-api#getpost-apiauthcallbackprovider
 */
export function isCallbackOfAnApp(address: string, provider?: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, pathname } = new URL(address)
  const [, named] = /^\/api\/auth\/callback\/([^/]+)$/.exec(pathname) ?? []
  return (
    protocol === "http:" &&
    hostname === "localhost" &&
    named !== undefined &&
    named === (provider ?? named)
  )
}
