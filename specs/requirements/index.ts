import { CannotJudge } from "../../scripts/lib/trouble/cannot-judge.ts"
import { builtInProviders } from "./built-in-providers.ts"
import { callbacks } from "./callbacks.ts"
import { characterisations } from "./characterisations/index.ts"
import { client } from "./client.ts"
import { credentials } from "./credentials.ts"
import { deployment } from "./deployment.ts"
import { email } from "./email.ts"
import { errors } from "./errors.ts"
import { events } from "./events.ts"
import { example } from "./example.ts"
import { faq } from "./faq.ts"
import { githubProvider } from "./github-provider.ts"
import { initialization } from "./initialization.ts"
import type { Requirement } from "./ledger.ts"
import { nextjs } from "./nextjs.ts"
import { oauth } from "./oauth.ts"
import { openidConnect } from "./openid-connect.ts"
import { options } from "./options.ts"
import { pages } from "./pages.ts"
import { regressions } from "./regressions.ts"
import { restApi } from "./rest-api.ts"
import { rfc } from "./rfc.ts"
import { securingPages } from "./securing-pages.ts"
import { security } from "./security.ts"
import { typescript } from "./typescript.ts"
import { warnings } from "./warnings.ts"

/** The ledger: every requirement by id. */
export const requirements = {
  ...builtInProviders,
  ...callbacks,
  ...characterisations,
  ...client,
  ...credentials,
  ...deployment,
  ...email,
  ...errors,
  ...events,
  ...example,
  ...faq,
  ...githubProvider,
  ...initialization,
  ...nextjs,
  ...oauth,
  ...openidConnect,
  ...options,
  ...pages,
  ...regressions,
  ...restApi,
  ...rfc,
  ...securingPages,
  ...security,
  ...typescript,
  ...warnings,
}

/** The id of a requirement. */
export type RequirementId = keyof typeof requirements

/** The requirement of an id, in its general form. Throws for an id that the ledger lacks, listing those of its area. */
export function requirement(id: RequirementId): Requirement {
  if (isRequirementId(id)) return requirements[id]
  const [area] = String(id).split(".")
  const near = Object.keys(requirements).filter((known) => known.startsWith(`${area}.`))
  throw new CannotJudge(
    `The ledger has no requirement "${String(id)}"` +
      (near.length > 0 ? `; of its area it has ${near.join(", ")}.` : "."),
  )
}

/** True where the ledger has this id. */
export function isRequirementId(id: string): id is RequirementId {
  return Object.hasOwn(requirements, id)
}

/** True for the id of a requirement that nobody promises. */
export function isCharacterisation(id: string): boolean {
  return isRequirementId(id) && requirement(id).source === "characterisation"
}
