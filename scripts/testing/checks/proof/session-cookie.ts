import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { installed } from "../../../lib/app/installed.ts"
import { chosenTarget } from "../../../lib/target/target.ts"

/** What this asks of next-auth's own code, of which it declares no types. */
type Cookies = {
  defaultCookies: (secure: boolean) => { sessionToken: { options: { httpOnly?: boolean } } }
}

/** The options of the session's cookie in the next-auth that is judged, asked of its own code: no app is needed. */
export async function sessionCookie() {
  const { path } = installed("next-auth", chosenTarget().apps)
  const file = pathToFileURL(join(path, "core", "lib", "cookie.js"))
  const { defaultCookies } = (await import(file.href)) as Cookies
  return defaultCookies(false).sessionToken.options
}
