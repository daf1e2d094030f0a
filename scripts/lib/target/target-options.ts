import { type Command as Parser, InvalidArgumentError, Option } from "commander"
import { z } from "zod"
import { type CommandName, parserOf } from "../command.ts"
import { installNode, installTarget } from "../app/install-target.ts"
import { installed } from "../app/installed.ts"
import { root } from "../paths.ts"
import { resolveTarget, type Wish } from "./resolve-target.ts"
import { bundlers, lockfileTarget, modes, packageManagers, routers, type Target } from "./target.ts"

/** What the command line says of a target; what is not said is chosen. */
export const targetOptions = z.strictObject({
  nextAuth: z.string().optional(),
  next: z.string().optional(),
  react: z.string().optional(),
  router: z.array(z.enum(routers)).optional(),
  bundler: z.enum(bundlers).optional(),
  mode: z.enum(modes).optional(),
  node: z.string().optional(),
  packageManager: z.enum(packageManagers),
})
/** What the command line says of a target. */
export type TargetOptions = z.infer<typeof targetOptions>

/** A parser of a command's own arguments and a target's; usage errors end with 2, --help with 0. */
export function targetParser(name: CommandName): Parser {
  return parserOf(name)
    .option("--next-auth <what>", "version, range, dist-tag, tarball, folder or git URL")
    .option("--next <what>", "the same, of Next; else the newest that next-auth allows")
    .option("--react <what>", "the same, of React; else the newest that both allow")
    .addOption(routerOption("pages,app; else both"))
    .addOption(new Option("--bundler <name>", "else Next's default").choices(bundlers))
    .addOption(new Option("--mode <name>", "else production").choices(modes))
    .option("--node <version>", "the Node that runs the app; else this one")
    .addOption(new Option("--package-manager <name>").choices(packageManagers).default("npm"))
}

/** The option that names routers. */
export function routerOption(about: string): Option {
  return new Option("--router <list>", about).argParser(listOf(routers))
}

/** The same for several targets: each option takes a list with commas. */
export function targetsParser(name: CommandName): Parser {
  const list = (flags: string, about: string, choices?: readonly string[]) =>
    new Option(flags, about).argParser(listOf(choices))
  return parserOf(name)
    .addOption(
      list("--next-auth <list>", "versions, ranges, dist-tags, tarballs, folders, git URLs"),
    )
    .addOption(list("--next <list>", "the same, of Next; else the newest that next-auth allows"))
    .addOption(list("--react <list>", "the same, of React; else the newest that both allow"))
    .addOption(list("--router <list>", "pages,app: those of each target; else both", routers))
    .addOption(list("--bundler <list>", `${bundlers.join(",")}; else Next's default`, bundlers))
    .addOption(list("--mode <list>", `${modes.join(",")}; else production`, modes))
    .addOption(list("--node <list>", "the Node that runs the app; else this one"))
    .addOption(list("--package-manager <list>", "npm,pnpm,yarn; else npm", packageManagers))
    .option(
      "--matrix <file>",
      "a JSON file with such lists, or with a list of targets: what it says stands in place of these options",
    )
    .option("--pairwise", "few targets in which each two values of different options meet")
}

/**
 * Resolves and installs what the options describe; says on standard error what it does. Where they say nothing but
 * routers, what is meant is installed already: the combination in the lockfile.
 */
export async function targetOf(options: TargetOptions): Promise<Target> {
  if (isOfLockfile(options)) {
    return { ...lockfileTarget, routers: options.router ?? lockfileTarget.routers }
  }
  console.error("Resolving the target …")
  const resolved = await resolveTarget(wishOf(options))
  const node = options.node ? await installNode(options.node) : process.execPath
  const names = [resolved["next-auth"], resolved.next, resolved.react].map(
    ({ manifest: { name, version } }) => `${name} ${version}`,
  )
  console.error(`Installing ${names.join(", ")} …`)
  return installTarget(resolved, options.packageManager, options.mode ?? "production", node)
}

/** True where options say nothing but routers: what is meant is the combination in the lockfile. */
export function isOfLockfile(options: TargetOptions): boolean {
  const { nextAuth, next, react, bundler, mode, node, packageManager } = options
  return (
    packageManager === lockfileTarget.packageManager &&
    [nextAuth, next, react, bundler, mode, node].every((value) => value === undefined)
  )
}

/** What options wish for; the next-auth of this checkout where they name none. */
export function wishOf(options: TargetOptions): Wish {
  return {
    "next-auth": options.nextAuth ?? installed("next-auth", root).version,
    next: options.next,
    react: options.react,
    routers: options.router,
    bundler: options.bundler,
    mode: options.mode,
  }
}

/** Reads values with commas between them. Throws for one that is not among the choices, naming these. */
function listOf(choices?: readonly string[]): (text: string) => string[] {
  return (text) => {
    const values = text.split(",").map((value) => value.trim())
    const unknown = values.filter((value) => value === "" || choices?.includes(value) === false)
    if (unknown.length === 0) return [...new Set(values)]
    throw new InvalidArgumentError(
      choices ? `There are: ${choices.join(", ")}.` : "A value is missing between its commas.",
    )
  }
}
