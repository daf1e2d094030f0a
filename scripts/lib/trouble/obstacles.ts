import type { Obstacle } from "./cannot-judge.ts"
import { variables } from "../environment.ts"

/** What a program's output shows, and what to say of it. */
type Kind = {
  shows: RegExp
  cause: (what: string) => string
  remedy: string
}

const makeSpace = `Make space, or name a folder with more in ${variables.cache}, and run it again.`

const fullDisk: Kind = {
  shows: /ENOSPC|EDQUOT|no space left on device|disk quota exceeded/i,
  cause: (what) => `The disk is full: no room for ${what}.`,
  remedy: makeSpace,
}

const notWritable: Kind = {
  shows: /\b(EACCES|EPERM|EROFS|ENOTDIR)\b/,
  cause: (what) => `A file or folder that ${what} needs may not be written.`,
  remedy: `Give this user the right to write there, or name another folder in ${variables.cache}.`,
}

/** What can go wrong when a package is looked up, packed or installed; the first that fits is told. */
const kindsOfNpm: Kind[] = [
  fullDisk,
  {
    shows: /spawn git\b/,
    cause: (what) => `git is not installed, and ${what} is a git repository.`,
    remedy: "Install git, or give a folder or a tarball instead.",
  },
  {
    shows:
      /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b|Could not resolve host|unable to access/,
    cause: (what) => `The registry or repository of ${what} is out of reach.`,
    remedy:
      "Check the network, npm config get registry and a proxy in between. What was judged before needs neither where --next-auth, --next and --react each name a version.",
  },
  {
    shows: /\bE40[13]\b|ENEEDAUTH|Permission denied|Authentication failed/,
    cause: (what) => `${what} may not be read with this user's credentials.`,
    remedy: "Log in (npm login, or a token in .npmrc), or give a tarball instead.",
  },
  {
    shows: /\b(E404|ETARGET|ENOVERSIONS|ERR_PNPM_NO_MATCHING_VERSION)\b|Couldn't find any versions/,
    cause: (what) => `${what} is not in the registry.`,
    remedy: "Say a version, range or dist-tag that is: npm view <package> versions lists them.",
  },
  {
    shows:
      /Z_BUF_ERROR|Z_DATA_ERROR|TAR_BAD_ARCHIVE|TAR_ABORT|TAR_ENTRY_INVALID|EINTEGRITY|Unrecognized archive/,
    cause: (what) => `The tarball of ${what} is broken.`,
    remedy: "Pack or download it again: npm pack makes one from a built folder.",
  },
  {
    shows: /\b(ERESOLVE|ERR_PNPM_PEER_DEP_ISSUES)\b/,
    cause: (what) => `The packages of ${what} exclude each other by their peer ranges.`,
    remedy: "Choose another --next or --react, or leave them out to have fitting ones chosen.",
  },
  {
    shows: /\bEBADENGINE\b|engine "node" is incompatible|ERR_PNPM_UNSUPPORTED_ENGINE/,
    cause: (what) => `${what} does not take this Node (${process.version}).`,
    remedy: "Run the harness with a Node that it takes.",
  },
  {
    shows: /\bgit (ls-remote|clone|fetch|checkout)\b|code 128/,
    cause: (what) => `git could not read ${what}.`,
    remedy: "Check its address, and that the branch, tag or commit after # exists.",
  },
  {
    shows: /\bENOENT\b/,
    cause: (what) => `There is no such file or folder: ${what}.`,
    remedy: "Give a path from the folder that you are in, or a version.",
  },
  notWritable,
]

/** Why npm, or a package manager that it ran, could not take a package, from all that it printed. */
export function npmObstacle(what: string, output: string): Obstacle {
  const kind = kindsOfNpm.find(({ shows }) => shows.test(output)) ?? {
    cause: () => `${what} could not be had.`,
    remedy: "Mend what is named there, and run it again.",
  }
  const said = tellingLine(output)
  return {
    cause: kind.cause(what) + (said ? ` It was said: ${withStop(said)}` : ""),
    remedy: kind.remedy,
    log: /A complete log of this run can be found in: (.+)/.exec(output)?.[1],
  }
}

/** Why an app could not be built, from all that Next printed. */
export function buildObstacle(app: string, output: string, log?: string): Obstacle {
  const evidence = lastLines(output)
  if (fullDisk.shows.test(output)) {
    return { cause: fullDisk.cause(`the ${app}`), remedy: makeSpace, log, evidence }
  }
  const node = /[^\n]*Node\.js version[^\n]*(required|supported)[^\n]*/i.exec(output)?.[0]
  if (node) {
    const remedy = "Choose another --node, or an older --next."
    return { cause: `The ${app} was not built: ${withStop(node.trim())}`, remedy, log, evidence }
  }
  const said = tellingLine(output)
  return {
    cause: `next build failed for the ${app}${said ? `: ${withStop(said)}` : "."}`,
    remedy:
      "If a working copy is judged, mend it and build it again; else this combination does not build: " +
      "choose another --next, --react or --bundler.",
    log,
    evidence,
  }
}

/** Why an app could not be served, and all that its server printed. */
export function bootObstacle(what: string, output: string, log?: string): Obstacle {
  if (fullDisk.shows.test(output)) {
    return { cause: fullDisk.cause("a server"), remedy: makeSpace, log }
  }
  const said = tellingLine(output)
  return {
    cause: `${what}${said ? `: ${withStop(said)}` : "."}`,
    remedy:
      "If a working copy is judged, mend it; else next-auth, Next, React and Node don't go together: choose others.",
    log,
    evidence: lastLines(output),
  }
}

/** What an error of the operating system says of the machine; undefined for every other error. */
export function systemObstacle(error: unknown): Obstacle | undefined {
  const { code = "", path = "", syscall = "", message } = error as NodeJS.ErrnoException
  if (!(error instanceof Error)) return undefined
  if (syscall.startsWith("spawn") && code === "ENOENT") {
    return {
      cause: `The program ${path} is not installed, or not on the PATH.`,
      remedy: "Install it, and run conformance doctor to see what else is missing.",
    }
  }
  for (const { shows, cause, remedy } of [fullDisk, notWritable]) {
    if (shows.test(code)) {
      return { cause: `${cause(path || "what is made here")} It was said: ${message}.`, remedy }
    }
  }
  return undefined
}

/** The line that says most: what npm calls the summary, or the first that names an error. */
function tellingLine(output: string): string | undefined {
  const summary = /"summary": "((?:[^"\\]|\\.)*)"/.exec(output)?.[1]
  if (summary) return summary
  const lines = output.split("\n").map((line) => line.trim().replace(/^npm error /, ""))
  return lines.find((line) =>
    /\b\w*Error:|\bERR_\w+|^error |Module not found|Cannot find|can't be|could not|fatal:/i.test(
      line,
    ),
  )
}

function lastLines(output: string): string {
  return output.trimEnd().split("\n").slice(-15).join("\n")
}

function withStop(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}
