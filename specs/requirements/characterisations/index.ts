import { addresses } from "./addresses.ts"
import { builtInPages } from "./built-in-pages.ts"
import { callback } from "./callback.ts"
import { client } from "./client.ts"
import { hostile } from "./hostile.ts"
import { sessions } from "./sessions.ts"

/** What the lockfile's release does where nobody promises anything; each links to the code or issue that shows it. */
export const characterisations = {
  ...callback,
  ...client,
  ...sessions,
  ...addresses,
  ...builtInPages,
  ...hostile,
}
