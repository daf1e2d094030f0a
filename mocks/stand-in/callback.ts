/**
 * True where next-auth, in one of our apps, has users come back from a provider; from any, unless one is named. Each
 * worker's app has a port of its own, or stands behind the proxy at app.example.
 * https://next-auth.js.org/getting-started/rest-api#getpost-apiauthcallbackprovider
 */
export function isCallbackOfAnApp(address: string, provider?: string): boolean {
  if (!URL.canParse(address)) return false
  const { origin, pathname } = new URL(address)
  const [, named] = /^\/api\/auth\/callback\/([^/]+)$/.exec(pathname) ?? []
  return (
    /^(http:\/\/localhost(:\d+)?|https:\/\/app\.example)$/.test(origin) &&
    named !== undefined &&
    named === (provider ?? named)
  )
}
