import { callbacks } from "./callbacks.ts"
import { characterisations } from "./characterisations.ts"
import { client } from "./client.ts"
import { deployment } from "./deployment.ts"
import { errors } from "./errors.ts"
import { example } from "./example.ts"
import { initialization } from "./initialization.ts"
import type { Requirement } from "./ledger.ts"
import { nextjs } from "./nextjs.ts"
import { oauth } from "./oauth.ts"
import { options } from "./options.ts"
import { pages } from "./pages.ts"
import { restApi } from "./rest-api.ts"
import { rfc } from "./rfc.ts"
import { security } from "./security.ts"
import { warnings } from "./warnings.ts"

/** The ledger: every requirement by id. */
export const requirements = {
  ...callbacks,
  ...characterisations,
  ...client,
  ...deployment,
  ...errors,
  ...example,
  ...initialization,
  ...nextjs,
  ...oauth,
  ...options,
  ...pages,
  ...restApi,
  ...rfc,
  ...security,
  ...warnings,
}

/** The id of a requirement. */
export type RequirementId = keyof typeof requirements

/** The requirement of an id, in its general form. */
export function requirement(id: RequirementId): Requirement {
  return requirements[id]
}

/** True where the ledger has this id. */
export function isRequirementId(id: string): id is RequirementId {
  return Object.hasOwn(requirements, id)
}
