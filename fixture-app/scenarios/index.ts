import type { NextAuthOptions } from "next-auth"
import { advancedScenarios } from "./advanced"
import { builtInProviderScenarios } from "./built-in-providers"
import { callbackScenarios } from "./callbacks"
import { choose } from "./choose"
import { clientScenarios } from "./client"
import { cookieScenarios } from "./cookies"
import { credentialsScenarios } from "./credentials"
import { endpointScenarios } from "./endpoints"
import { guardedScenarios } from "./guarded"
import { nextauthUrlScenarios } from "./nextauth-url"
import { oauthScenarios } from "./oauth"
import { openidScenarios } from "./openid"
import { optionScenarios } from "./options"
import { twitterScenarios } from "./twitter"
import { useSessionScenarios } from "./use-session"

/** Auth options beside the documented ones, by the name that the environment variable SCENARIO takes. */
const scenarios: Record<string, () => NextAuthOptions> = {
  ...advancedScenarios,
  ...builtInProviderScenarios,
  ...callbackScenarios,
  ...clientScenarios,
  ...cookieScenarios,
  ...credentialsScenarios,
  ...endpointScenarios,
  ...guardedScenarios,
  ...nextauthUrlScenarios,
  ...oauthScenarios,
  ...openidScenarios,
  ...optionScenarios,
  ...twitterScenarios,
  ...useSessionScenarios,
}

/** The options of the scenario that SCENARIO names. Throws for an unknown name, listing the right ones. */
export function chosenOptions(): NextAuthOptions {
  return choose(scenarios)
}
