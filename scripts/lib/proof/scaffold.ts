import type { Router } from "../target/target.ts"
import { CannotJudge } from "../trouble/cannot-judge.ts"

/** What a new regression spec is made from. */
export type Report = {
  /** An issue's or pull request's number, an advisory's id or a commit's hash. */
  number: string
  /** What goes wrong or must hold, as the title of its check. */
  title: string
  /** The requirement that is broken, where the ledger has it already. */
  requirement?: string
  /** The newest next-auth: the one that a report is most likely about. */
  version: string
  /** The scenario that its reproduction was made, and the router that it is an app of. */
  reproduction?: { scenario: string; router: Router }
}

/** A file to write, relative to the checkout. */
export type Scaffolded = { path: string; text: string }

/** The ledger's file for promises that only a report states. */
export const reportedPromises = "specs/requirements/regressions.ts"

/** The files of a new regression spec, which runs, fails, and says what to do next. */
export function scaffold(report: Report): Scaffolded[] {
  const { number, title, version, requirement = requirementOf(title), reproduction } = report
  const path = `specs/regressions/${number}`
  return [
    { path: `${path}.ts`, text: description(number, title, version, reproduction) },
    { path: `${path}.spec.ts`, text: spec(number, title, requirement, reproduction) },
  ]
}

/** The address of an upstream issue, pull request, advisory or commit. Throws for what is none of them. */
export function linkOf(number: string): string {
  const repository = "https://github.com/nextauthjs/next-auth"
  if (/^\d+$/.test(number)) return `${repository}/issues/${number}`
  if (isAdvisory(number)) return `${repository}/security/advisories/${number}`
  if (/^[0-9a-f]{7,40}$/.test(number)) return `${repository}/commit/${number}`
  throw new CannotJudge(
    `"${number}" is nothing upstream: name an issue (4174), an advisory (GHSA-xmf8-cvqr-rfgj) or a commit (042955eaa).`,
  )
}

function isAdvisory(number: string): boolean {
  return /^GHSA(-[23456789cfghjmpqrvwx]{4}){3}$/.test(number)
}

/** The id of a new promise, made of the words of its title. */
export function requirementOf(title: string): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? []
  if (words.length === 0) throw new CannotJudge(`The title "${title}" has no words.`)
  return `regression.${words.slice(0, 8).join("-")}`
}

/** The ledger's file with one more promise. Throws where it has the id already. */
export function withPromise(text: string, { number, title, reproduction }: Report): string {
  const id = requirementOf(title)
  if (text.includes(`"${id}"`)) throw new CannotJudge(`The ledger has "${id}" already.`)
  const end = "} as const satisfies Ledger"
  const entry = [
    `  ${JSON.stringify(id)}: {`,
    '    level: "must",',
    "    // Who promises it? Link to the sentence of the documentation; where nobody does: characterisation.",
    `    source: ${isAdvisory(number) ? '"advisory"' : '"docs"'},`,
    `    text: ${JSON.stringify(`${capital(title)}.`)},`,
    `    link: ${JSON.stringify(linkOf(number))},`,
    ...(reproduction ? [`    router: ${JSON.stringify(reproduction.router)},`] : []),
    "  },",
  ]
  const [promises = "", rest = ""] = text.split(end)
  const line = promises.endsWith("{") ? "\n" : ""
  return `${promises}${line}${entry.join("\n")}\n${end}${rest}`
}

function description(
  number: string,
  title: string,
  version: string,
  reproduction: Report["reproduction"],
): string {
  const router = reproduction ? `\n    router: ${JSON.stringify(reproduction.router)},` : ""
  return `import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: ${JSON.stringify(linkOf(number))},
  // What a user saw, in one sentence.
  saw: ${JSON.stringify(`Not so: ${title}.`)},
  witness: {
    // A release with the bug, and the first without: npm run bisect ${number} finds them.
    broken: { "next-auth": "${version}" },
    fixed: { "next-auth": "${version}" },${router}
    // A part of what the check says where the bug is: copy it from the report of the failing run.
    observed: "what the failing check says",
  },
} satisfies Regression
`
}

function spec(
  number: string,
  title: string,
  requirement: string,
  reproduction: Report["reproduction"],
): string {
  return `import { covers, expect, test } from "../test.ts"

${reproduction ? ofReproduction(reproduction) : ofScenario}
// 2. Assert the whole of what was promised, and see it fail: npx playwright test specs/regressions/${number}
// 3. Copy a part of what it says to the witness, in specs/regressions/${number}.ts, and name there a release
//    with the bug and the first without.
// 4. Show that it catches the bug and nothing else: npm run prove ${number}
// 5. Say in the ledger (specs/requirements) who promises it. Delete these lines.
test(${JSON.stringify(title)}, covers(${JSON.stringify(requirement)}), async ({ auth }) => {
  const response = await auth.get("session")

  expect(await response.text()).toBe("what ${number} is about")
})
`
}

const ofScenario = `// 1. Act as the user of the report did. CONTRIBUTING.md lists what a check may use. Another configuration is
//    a scenario: test.use({ scenario: "…" }) above the test.`

function ofReproduction({ scenario, router }: NonNullable<Report["reproduction"]>): string {
  return `test.use({ scenario: ${JSON.stringify(scenario)} })

// 1. Act as the user of the report did. CONTRIBUTING.md lists what a check may use. The app is the report's
//    own, in fixture-app/${router}-router.${scenario}: leave in it what shows the bug.`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
