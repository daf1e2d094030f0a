import { adapters } from "./adapters.ts"
import { callbacks } from "./callbacks.ts"
import { classComponents } from "./class-components.ts"
import { client } from "./client.ts"
import { corporateProxy } from "./corporate-proxy.ts"
import { credentialsProvider } from "./credentials-provider.ts"
import { credentials } from "./credentials.ts"
import { cypress } from "./cypress.ts"
import { databaseAdapter } from "./database-adapter.ts"
import { databases } from "./databases.ts"
import { deployment } from "./deployment.ts"
import { emailProvider } from "./email-provider.ts"
import { email } from "./email.ts"
import { errors } from "./errors.ts"
import { events } from "./events.ts"
import { example } from "./example.ts"
import { faq } from "./faq.ts"
import { github } from "./github.ts"
import { initialization } from "./initialization.ts"
import { introduction } from "./introduction.ts"
import { ldap } from "./ldap.ts"
import { linkChecking } from "./link-checking.ts"
import { nextjs } from "./nextjs.ts"
import { oauth } from "./oauth.ts"
import { options } from "./options.ts"
import { builtInPages } from "./pages.ts"
import type { DocumentedPage } from "./promise.ts"
import { restApi } from "./rest-api.ts"
import { securingPages } from "./securing-pages.ts"
import { security } from "./security.ts"
import { singleProviders } from "./single-providers.ts"
import { typescript } from "./typescript.ts"
import { upgradeV4 } from "./upgrade-v4.ts"
import { warnings } from "./warnings.ts"

/** The pages of the documentation whose promises were read, by their path there. */
export const pages: Record<string, DocumentedPage> = {
  "getting-started/introduction": introduction,
  "getting-started/example": example,
  "getting-started/client": client,
  "getting-started/rest-api": restApi,
  "getting-started/typescript": typescript,
  "getting-started/upgrade-v4": upgradeV4,
  "configuration/options": options,
  "configuration/initialization": initialization,
  "configuration/nextjs": nextjs,
  "configuration/callbacks": callbacks,
  "configuration/events": events,
  "configuration/pages": builtInPages,
  "configuration/databases": databases,
  "configuration/providers/oauth": oauth,
  "configuration/providers/email": email,
  "configuration/providers/credentials": credentials,
  "providers/credentials": credentialsProvider,
  "providers/email": emailProvider,
  "providers/github": github,
  ...singleProviders,
  adapters,
  deployment,
  errors,
  warnings,
  security,
  faq,
  "tutorials/securing-pages-and-api-routes": securingPages,
  "tutorials/avoid-corporate-link-checking-email-provider": linkChecking,
  "tutorials/corporate-proxy": corporateProxy,
  "tutorials/creating-a-database-adapter": databaseAdapter,
  "tutorials/ldap-auth-example": ldap,
  "tutorials/testing-with-cypress": cypress,
  "tutorials/usage-with-class-components": classComponents,
}
