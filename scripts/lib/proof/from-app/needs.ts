import type { StandInName } from "../../../../specs/fixtures/stand-ins.ts"
import type { Module } from "./modules.ts"

/** What an app wants of the world around it. */
export type Needs = {
  /** Its providers by next-auth's names, and who plays their other side; undefined where nobody does. */
  providers: Map<string, string | undefined>
  /** The servers beside GitHub that play for it. */
  standIns: StandInName[]
  /** Variables that nobody sets, with fakes for them. */
  environment: Record<string, string>
  /** Those among them that Next writes into a build. */
  built: Record<string, string>
  /** Variables that hold what GitHub knows the app by, by the names that the harness gives them. */
  ofGitHub: Map<string, "GITHUB_ID" | "GITHUB_SECRET">
  /** Hosts that it names, beside those of GitHub. */
  hosts: string[]
}

/** Built-in providers that stand where a customer says, and that a stand-in plays at `https://NAME.example`. */
export const atIssuers: readonly string[] = [
  "auth0",
  "authentik",
  "cognito",
  "duende-identity-server6",
  "fusionauth",
  "identity-server4",
  "keycloak",
  "okta",
  "passage",
  "united-effects",
  "zitadel",
]

/** Built-in providers that a stand-in plays at their own hosts. */
export const atOwnHosts: readonly string[] = [
  "42-school",
  "apple",
  // Where its tenant is "fake-tenant", and the flow of its users "fake-flow".
  "azure-ad",
  "azure-ad-b2c",
  "eveonline",
  "foursquare",
  "gitlab",
  "google",
  "instagram",
  "kakao",
  "line",
  "linkedin",
  "naver",
  "salesforce",
  "slack",
  "strava",
  "twitch",
  "vk",
  "workos",
]

/** What every server of the harness is given, and what Node and Next set. */
const given = ["GITHUB_ID", "GITHUB_SECRET", "NEXTAUTH_SECRET", "NEXTAUTH_URL", "NODE_ENV"]
const unset = [
  "NEXTAUTH_URL_INTERNAL",
  "VERCEL",
  "VERCEL_URL",
  "VERCEL_ENV",
  "AUTH_TRUST_HOST",
  "PORT",
]
const byStandIn: Partial<Record<StandInName, readonly string[]>> = {
  database: ["DATABASE_URL"],
  mail: ["EMAIL_SERVER", "EMAIL_FROM"],
  twitter: ["TWITTER_ID", "TWITTER_SECRET"],
}

/** What the code of an app reads, signs in with and speaks to. */
export function needsOf(modules: readonly Module[]): Needs {
  const imports = new Set(modules.flatMap((one) => one.imports))
  const code = modules.map((one) => one.code).join("\n")
  const names = [...imports].flatMap(
    (one) => /^next-auth\/providers\/([\w-]+)$/.exec(one)?.[1] ?? [],
  )
  const providers = new Map<string, string | undefined>(
    names
      .filter((name) => !/^(index|oauth-types|oauth)$/.test(name))
      .map((name) => [name, playerOf(name)]),
  )
  if (/\btype:"(?:oauth|oidc)"/.test(code)) providers.set("a custom one", undefined)
  const standIns = standInsOf([...providers.keys()], imports)
  const known = new Set([...given, ...unset, ...standIns.flatMap((name) => byStandIn[name] ?? [])])
  const read = variablesIn(code).filter((name) => !known.has(name))
  const ofGitHub = new Map(
    (providers.has("github") ? read : []).flatMap((name) => {
      const known = githubVariable(name)
      return known ? [[name, known] as const] : []
    }),
  )
  const rest = read.filter((name) => !ofGitHub.has(name))
  const fakes = (isBuilt: boolean) =>
    Object.fromEntries(
      rest
        .filter((name) => name.startsWith("NEXT_PUBLIC_") === isBuilt)
        .map((name) => [name, fakeOf(name, [...providers.keys()])]),
    )
  return {
    providers,
    standIns,
    environment: fakes(false),
    built: fakes(true),
    ofGitHub,
    hosts: hostsIn(code),
  }
}

function playerOf(provider: string): string | undefined {
  if (provider === "github") return "GitHub's stand-in"
  if (provider === "credentials") return "the app itself"
  if (provider === "email") return "a mail server"
  if (provider === "twitter") return "Twitter's stand-in"
  if (atIssuers.includes(provider)) return `a stand-in at https://${provider}.example`
  return atOwnHosts.includes(provider) ? "a stand-in" : undefined
}

function standInsOf(providers: string[], imports: Set<string>): StandInName[] {
  const isBuiltIn = [...atIssuers, ...atOwnHosts].some((name) => providers.includes(name))
  return [
    ...(isBuiltIn ? (["built-in"] as const) : []),
    ...(imports.has("@libsql/client") ? (["database"] as const) : []),
    ...(providers.includes("email") || imports.has("nodemailer") ? (["mail"] as const) : []),
    ...(providers.includes("twitter") ? (["twitter"] as const) : []),
  ]
}

function variablesIn(code: string): string[] {
  const named = [...code.matchAll(/\bprocess\.env(?:\?)?(?:\.|\[")([A-Za-z_]\w*)/g)].map(
    ([, name]) => name!,
  )
  const taken = [...code.matchAll(/\{([^{}]*)\}=process\.env\b/g)].flatMap(([, list]) =>
    list!.split(",").flatMap((one) => /^\s*([A-Za-z_]\w*)/.exec(one)?.[1] ?? []),
  )
  return [...new Set([...named, ...taken])].toSorted()
}

function githubVariable(name: string): "GITHUB_ID" | "GITHUB_SECRET" | undefined {
  if (!/git_?hub|^gh_/i.test(name)) return undefined
  if (/secret$/i.test(name)) return "GITHUB_SECRET"
  return /id$/i.test(name) ? "GITHUB_ID" : undefined
}

function fakeOf(name: string, providers: string[]): string {
  const issuers = providers.filter((one) => atIssuers.includes(one))
  const named = issuers.filter((one) => words(name).startsWith(words(one)))
  const [issuer, another] = named.length > 0 ? named : issuers
  if (name.includes("ISSUER") && issuer && !another) return `https://${issuer}.example`
  if (name.includes("TENANT")) return "fake-tenant"
  if (name.includes("FLOW")) return "fake-flow"
  if (/CLIENT_?ID$|_ID$/.test(name)) return "fake-client"
  if (name.endsWith("SECRET")) return "fake-secret"
  if (/URL$|URI$|ENDPOINT$/.test(name)) return "https://app.example"
  return `fake-${name.toLowerCase().replaceAll("_", "-")}`
}

function words(name: string): string {
  return name
    .toLowerCase()
    .replace(/^auth_/, "")
    .replace(/[^a-z0-9]/g, "")
}

function hostsIn(code: string): string[] {
  const hosts = [...code.matchAll(/\bhttps?:\/\/([\w-]+(?:\.[\w-]+)+)/g)].map(([, host]) => host!)
  const known = /^(127\.0\.0\.1|(.+\.)?github\.com|.+\.example|authjs\.dev|www\.w3\.org)$/
  return [...new Set(hosts)].filter((host) => !known.test(host)).toSorted()
}
