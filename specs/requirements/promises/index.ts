import { callbacks } from "./callbacks.ts"
import { client } from "./client.ts"
import { errors } from "./errors.ts"
import { events } from "./events.ts"
import { example } from "./example.ts"
import { initialization } from "./initialization.ts"
import { nextjs } from "./nextjs.ts"
import { options } from "./options.ts"
import { builtInPages } from "./pages.ts"
import type { DocumentedPage } from "./promise.ts"
import { restApi } from "./rest-api.ts"
import { warnings } from "./warnings.ts"

/** The pages of the documentation whose promises were read, by their path there. */
export const pages: Record<string, DocumentedPage> = {
  "getting-started/example": example,
  "getting-started/client": client,
  "getting-started/rest-api": restApi,
  "configuration/options": options,
  "configuration/initialization": initialization,
  "configuration/nextjs": nextjs,
  "configuration/callbacks": callbacks,
  "configuration/events": events,
  "configuration/pages": builtInPages,
  errors,
  warnings,
}
