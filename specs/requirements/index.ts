import type { Requirement } from "./ledger.ts"
import { restApi } from "./rest-api.ts"

/** The ledger: every requirement by id. */
export const requirements = {
  ...restApi,
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
