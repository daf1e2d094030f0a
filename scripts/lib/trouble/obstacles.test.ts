import assert from "node:assert/strict"
import { test } from "node:test"
import { CannotJudge } from "./cannot-judge.ts"
import { bootObstacle, buildObstacle, npmObstacle, systemObstacle } from "./obstacles.ts"

const log = "npm error A complete log of this run can be found in: /runs/1/logs/npm/debug-0.log"

const said: [name: string, output: string, cause: RegExp][] = [
  [
    "an unknown version",
    `{ "error": { "code": "E404", "summary": "No match found for version 4.99.0" } }\n${log}`,
    /^next-auth@4 is not in the registry\. It was said: No match found for version 4\.99\.0\.$/,
  ],
  [
    "a registry out of reach",
    `{ "error": { "code": "ECONNREFUSED", "summary": "request failed" } }\n${log}`,
    /^The registry or repository of next-auth@4 is out of reach\. It was said: request failed\.$/,
  ],
  [
    "a broken tarball",
    `${log}\n{ "error": { "code": "Z_BUF_ERROR", "summary": "zlib: unexpected end of file" } }`,
    /^The tarball of next-auth@4 is broken\./,
  ],
  [
    "a peer conflict",
    "npm error code ERESOLVE\nnpm error ERESOLVE could not resolve",
    /exclude each other by their peer ranges\. It was said: ERESOLVE could not resolve\.$/,
  ],
  [
    "a full disk",
    "npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write",
    /^The disk is full: no room for next-auth@4\.$/,
  ],
  [
    "a token that is not good enough",
    'npm error code E403\n"summary": "no"',
    /^next-auth@4 may not be read with this user's credentials\./,
  ],
  ["no git", "npm error code ENOENT\nnpm error syscall spawn git", /^git is not installed/],
  [
    "a branch that is not there",
    "npm error code 128\nnpm error fatal: couldn't find remote ref v9",
    /^git could not read next-auth@4\. It was said: fatal: couldn't find remote ref v9\.$/,
  ],
  [
    "a repository's host out of reach",
    "npm error command git ls-remote\nnpm error fatal: unable to access 'https://example.com/'",
    /is out of reach\./,
  ],
  [
    "a file that is not there",
    'npm error code ENOENT\n"summary": "ENOENT: no such file or directory"',
    /^There is no such file or folder: next-auth@4\./,
  ],
  ["anything else", "npm error EWHAT", /^next-auth@4 could not be had\.$/],
]

for (const [name, output, cause] of said) {
  test(`npm: ${name} is told with its cause and what to do`, () => {
    const obstacle = npmObstacle("next-auth@4", output)

    assert.match(obstacle.cause, cause)
    assert.match(obstacle.remedy, /\w.*\.$/)
  })
}

test("npm: its log is named where it wrote one", () => {
  assert.equal(npmObstacle("x", `E404\n${log}`).log, "/runs/1/logs/npm/debug-0.log")
  assert.equal(npmObstacle("x", "ENOSPC").log, undefined)
})

test("a build error is told by the line that names it, with the end of the log", () => {
  const output = "Compiling\nModule not found: Can't resolve 'preact'\nat a\nat b\n"
  const { cause, evidence, log } = buildObstacle("pages-router app", output, "/build.log")

  assert.equal(
    cause,
    "next build failed for the pages-router app: Module not found: Can't resolve 'preact'.",
  )
  assert.match(evidence!, /at b$/)
  assert.equal(log, "/build.log")
})

test("a build that the Node or the disk stops is not blamed on the packages", () => {
  const old = 'You are using Node.js 16.20.2. For Next.js, Node.js version ">=20.9.0" is required.'
  assert.match(buildObstacle("app", old).cause, /is required\.$/)
  assert.match(buildObstacle("app", old).remedy, /--node/)
  assert.match(buildObstacle("app", "Error: ENOSPC: no space left").cause, /^The disk is full/)
})

test("a server that does not boot is told by its first error", () => {
  const { cause } = bootObstacle("Next ended before it listened", "▲ Next\nTypeError: x\n at y")
  assert.equal(cause, "Next ended before it listened: TypeError: x.")
  assert.equal(
    bootObstacle("Next did not listen in 30 s", "").cause,
    "Next did not listen in 30 s.",
  )
})

test("what the operating system refuses is told; other errors are not its", () => {
  const error = (code: string, more: object = {}) =>
    Object.assign(new Error(`${code}: refused`), { code, ...more })

  assert.match(systemObstacle(error("ENOSPC"))!.cause, /^The disk is full/)
  assert.match(systemObstacle(error("EROFS", { path: "/c" }))!.cause, /needs may not be written/)
  assert.match(
    systemObstacle(error("ENOENT", { syscall: "spawn npm", path: "npm" }))!.cause,
    /^The program npm is not installed/,
  )
  assert.equal(systemObstacle(error("ENOENT", { syscall: "open" })), undefined)
  assert.equal(systemObstacle(new TypeError("x is not a function")), undefined)
  assert.equal(systemObstacle("a string"), undefined)
})

test("cause, remedy and log are one paragraph, and the evidence stands below it", () => {
  const { message } = CannotJudge.for({
    cause: "It broke.",
    remedy: "Mend it.",
    log: "/a.log",
    evidence: "one\n\ntwo",
  })

  assert.equal(message, "It broke. Mend it. The whole log: /a.log\n  one\n\n  two")
  assert.equal(CannotJudge.for({ cause: "A.", remedy: "B." }).message, "A. B.")
})
