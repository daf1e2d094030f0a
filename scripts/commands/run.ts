import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Command as Parser, Option } from "commander"
import { CannotJudge } from "../lib/cannot-judge.ts"
import type { Command } from "../lib/command.ts"
import { ensureBrowser } from "../lib/ensure-browser.ts"
import { installNode, installTarget } from "../lib/install-target.ts"
import { installed } from "../lib/installed.ts"
import { root } from "../lib/paths.ts"
import { playwrightTest } from "../lib/playwright.ts"
import { resolveTarget } from "../lib/resolve-target.ts"
import {
  bundlers,
  modes,
  packageManagers,
  type Router,
  routers,
  type Target,
} from "../lib/target.ts"

type Options = {
  nextAuth?: string
  next?: string
  react?: string
  router?: Router[]
  bundler?: Target["bundler"]
  mode: Target["mode"]
  node?: string
  packageManager: Target["packageManager"]
}

/** Judges a target: the lockfile's, or the one that the options describe. */
export const command: Command = async (args) => {
  const parser = parserOf()
  parser.parse(args, { from: "user" })
  const options = parser.opts<Options>()
  await ensureBrowser()
  const env = { ...process.env }
  if (parser.args.length < args.length) env["CONFORMANCE_TARGET"] = await prepareTarget(options)
  const { exitCode } = await playwrightTest(parser.args, { env })
  return exitCode
}

function parserOf(): Parser {
  return new Parser("npm run conformance --")
    .description(
      "Judges whether next-auth behaves as documented: the lockfile's, or the one described.",
    )
    .option("--next-auth <what>", "version, range, dist-tag, tarball, folder or git URL")
    .option("--next <what>", "the same, of Next; else the newest that next-auth allows")
    .option("--react <what>", "the same, of React; else the newest that both allow")
    .addOption(new Option("--router <list>", "pages,app").argParser(routerList))
    .addOption(new Option("--bundler <name>", "else Next's default").choices(bundlers))
    .addOption(new Option("--mode <name>").choices(modes).default("production"))
    .option("--node <version>", "the Node that runs the app; else this one")
    .addOption(new Option("--package-manager <name>").choices(packageManagers).default("npm"))
    .argument("[playwright...]", "further arguments go to playwright test, such as -g session")
    .allowUnknownOption()
    .exitOverride((error) => {
      process.exit(error.exitCode === 0 ? 0 : 2)
    })
}

function routerList(text: string): Router[] {
  const named = text.split(",")
  const unknown = named.filter((name) => !(routers as readonly string[]).includes(name))
  if (unknown.length === 0) return named as Router[]
  throw new CannotJudge(
    `There is no router "${unknown.join(", ")}". There are: ${routers.join(", ")}.`,
  )
}

async function prepareTarget(options: Options): Promise<string> {
  console.error("Resolving the target …")
  const resolved = await resolveTarget({
    "next-auth": options.nextAuth ?? installed("next-auth", root).version,
    next: options.next,
    react: options.react,
    routers: options.router,
    bundler: options.bundler,
  })
  const node = options.node ? await installNode(options.node) : process.execPath
  const names = [resolved["next-auth"], resolved.next, resolved.react].map(
    ({ manifest: { name, version } }) => `${name} ${version}`,
  )
  console.error(`Installing ${names.join(", ")} …`)
  const target = await installTarget(resolved, options.packageManager, options.mode, node)
  const file = join(mkdtempSync(join(tmpdir(), "conformance-target-")), "target.json")
  writeFileSync(file, JSON.stringify(target))
  return file
}
