import { callbackScenarios } from "./callbacks.ts"
import { databaseScenarios } from "./databases.ts"
import { documentedScenarios } from "./documented.ts"
import { emailScenarios } from "./email.ts"
import { endpointScenarios } from "./endpoints.ts"
import { middlewareScenarios } from "./middleware.ts"
import { nextauthUrlScenarios } from "./nextauth-url.ts"
import { optionScenarios } from "./options.ts"
import { providerScenarios } from "./providers.ts"

/** Every scenario that a spec may use, by name. */
export const scenarios = {
  ...callbackScenarios,
  ...databaseScenarios,
  ...documentedScenarios,
  ...emailScenarios,
  ...endpointScenarios,
  ...middlewareScenarios,
  ...nextauthUrlScenarios,
  ...optionScenarios,
  ...providerScenarios,
}

/** A name of a scenario. */
export type Scenario = keyof typeof scenarios
