import assert from "node:assert/strict"
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { after, test } from "node:test"
import { stripVTControlCharacters } from "node:util"
import { gzipSync } from "node:zlib"
import { local } from "../lib/paths.ts"
import { onPath } from "../lib/run/on-path.ts"
import { playwrightTest } from "../lib/run/playwright.ts"
import { lockfileTarget, type Target } from "../lib/target/target.ts"
import { Registry } from "./registry.ts"
import { conformance, environment, newRunFolder, runChecks } from "./run-checks.ts"

/** Where nothing listens: the discard port is no port of anybody's registry. */
const nowhere = { npm_config_registry: "http://127.0.0.1:9/", npm_config_fetch_retries: "0" }

mkdirSync(local, { recursive: true })
const apps = mkdtempSync(join(local, "apps-of-a-test-"))
after(() => rmSync(apps, { recursive: true }))

test("what can't be had stops no other target of a matrix, and each says why", async () => {
  const folder = newRunFolder()
  const broken = join(folder, "broken.tgz")
  writeFileSync(broken, gzipSync(Buffer.alloc(100_000, "next-auth")).subarray(0, 100))
  const list = [broken, join(folder, "none"), "4.24.14"].join(",")

  const { exitCode, output } = await conformance(["run", "--next-auth", list], {
    ...environment(folder),
    ...nowhere,
    CONFORMANCE_CACHE: join(folder, "cache"),
  })

  assert.equal(exitCode, 2, output)
  assert.match(output, /The tarball of \S+broken\.tgz is broken\..* Pack or download it again/)
  assert.match(output, /\S+none holds no package: it has no package\.json\. Give the folder/)
  assert.match(output, /of next-auth@4\.24\.14 is out of reach\..* The whole log: \/\S+\.log/)
  assert.match(output, /\nOf 3 targets: 3 could not be judged\.\n/)

  const merged = await conformance(["merge", folder], environment(newRunFolder()))
  assert.equal(merged.exitCode, 2, merged.output)
  assert.match(merged.output, /\nOf 3 targets: 3 could not be judged\.\n/)
})

test("a baseline that can't be had keeps the verdict of the run, and GitHub is told of both", async () => {
  const folder = newRunFolder()
  const outputs = join(folder, "outputs")
  const args = ["run", "--baseline", "4.24.14", "area/holds", "--project", "pages-router"]

  const { exitCode, output } = await conformance(args, {
    ...environment(folder),
    ...nowhere,
    CONFORMANCE_CACHE: join(folder, "cache"),
    CONFORMANCE_CONFIG: join(import.meta.dirname, "playwright.config.ts"),
    GITHUB_OUTPUT: outputs,
  })

  assert.equal(exitCode, 2, output)
  assert.match(output, /The baseline \(4\.24\.14\) could not be judged: .* is out of reach/)
  assert.match(output, /\n3 passed, 0 failed, 0 skipped\s*$/)
  const said = readFileSync(outputs, "utf8")
  assert.match(said, /^passed=3$/m)
  assert.match(said, /verdict=Could not judge: The baseline \(4\.24\.14\).*\s*$/)
})

test("without a browser, it is said how to get one", async () => {
  const env = { ...environment(newRunFolder()), CONFORMANCE_BROWSER: "/no/such/browser" }
  const { exitCode, output } = await conformance(["run"], env)
  assert.equal(exitCode, 2, output)
  assert.match(output, /CONFORMANCE_BROWSER is \/no\/such\/browser, but there is no such file/)
})

test("a browser that can't be launched is no verdict, though every app is there", async () => {
  const browser = join(newRunFolder(), "browser")
  writeFileSync(browser, "#!/bin/sh\necho no display >&2\nexit 1\n")
  chmodSync(browser, 0o755)
  const { exitCode, output } = await playwrightTest(["specs/endpoints/session.spec.ts"], {
    env: { ...environment(newRunFolder()), CONFORMANCE_BROWSER: browser },
    output: "kept",
  })
  assert.equal(exitCode, 2, output)
  assert.match(output, /Could not judge .*\/browser is there, but can't be launched\./)
})

/** A Node that says its version, and fails at all else as it is told. */
function failingNode(said: string): string {
  const path = join(newRunFolder(), "node")
  const lines = ["#!/bin/sh", `[ "$1" = --version ] && exec echo v20.19.0`, `echo "${said}"`]
  writeFileSync(path, [...lines, "exit 1", ""].join("\n"))
  chmodSync(path, 0o755)
  return path
}

async function judge(target: Partial<Target>) {
  const folder = newRunFolder()
  const file = join(folder, "target.json")
  writeFileSync(file, JSON.stringify({ ...lockfileTarget, apps, routers: ["pages"], ...target }))
  return playwrightTest(["specs/endpoints/session.spec.ts"], {
    env: { ...environment(folder), CONFORMANCE_TARGET: file },
    output: "kept",
  })
}

test("a build error is told with its cause, its log and what to do", async () => {
  const node = failingNode("Module not found: Can't resolve 'preact'")
  const { exitCode, output } = await judge({ node })
  assert.equal(exitCode, 2, output)
  assert.match(
    output,
    /Could not judge .*: next build failed for the pages-router app \(documented\): Module not found: Can't resolve 'preact'\. .*choose another.* The whole log: \/\S+\.log/,
  )
})

test("a server that does not boot is told with its cause, its log and what to do", async () => {
  const { exitCode, output } = await judge({
    node: failingNode("TypeError: no server today"),
    mode: "development",
  })
  assert.equal(exitCode, 2, output)
  assert.match(
    output,
    /Could not judge .*: Next ended before it listened: TypeError: no server today\. .*choose others\. The whole log: \/\S+\.log/,
  )
})

test("a disk too full for the results is no verdict", async () => {
  const full = [
    `import fs, { writeFileSync } from "node:fs"`,
    `import { syncBuiltinESMExports } from "node:module"`,
    `fs.writeFileSync = (file, ...rest) => {`,
    `  if (!String(file).endsWith("results.json")) return writeFileSync(file, ...rest)`,
    `  throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" })`,
    `}`,
    `syncBuiltinESMExports()`,
  ].join("\n")
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(full)}`
  const { exitCode, output } = await runChecks(["holds"], [], undefined, { NODE_OPTIONS })
  assert.equal(exitCode, 2, output)
  assert.match(output, /The disk is full: .* Make space/)
})

test("the doctor says all that is missing at once, and what to do", async () => {
  const list = "4.24.14,git+https://me:hunter2@127.0.0.1:9/next-auth.git"
  const ended = await conformance(["doctor", "--next-auth", list], {
    ...environment(newRunFolder()),
    ...nowhere,
    CONFORMANCE_BROWSER: "/bin/false",
    CONFORMANCE_CACHE: join(import.meta.filename, "cache"),
    CONFORMANCE_CACHE_GB: "ten",
  })
  const output = stripVTControlCharacters(ended.output)
  assert.equal(ended.exitCode, 2, output)
  assert.match(output, /✓ Node: v\d/)
  assert.match(output, /✓ loopback and TLS: a stand-in on 127\.0\.0\.1 answers 200/)
  assert.match(output, /✗ registry: .* out of reach\..* Check the network/)
  assert.match(output, /✗ browser: \/bin\/false is there, but can't be launched\. Install/)
  assert.match(output, /✗ cache folder: .* may not be written\..* CONFORMANCE_CACHE/)
  assert.match(output, /✗ cache limit: CONFORMANCE_CACHE_GB is "ten", but must be a number/)
  assert.match(output, /✗ target 4\.24\.14: .* out of reach/)
  assert.match(output, /✗ target git\+https:\/\/127\.0\.0\.1:9\/next-auth\.git: .* out of reach/)
  assert.match(output, /A run could not judge: see 6 ✗ above\.\s*$/)
})

/** A folder of programs with Node and npm, and no browser. */
function onlyNode(): string {
  const folder = newRunFolder()
  symlinkSync(process.execPath, join(folder, "node"))
  const npm = onPath("npm")
  assert.ok(npm, "npm is on the PATH")
  symlinkSync(npm, join(folder, "npm"))
  return folder
}

test("the doctor looks at the baseline too, and at what a run installs by itself", async () => {
  const { environment: here } = await Registry.start({
    "next-auth": ["4.24.14", "4.24.15"].map((version) => ({ name: "next-auth", version })),
    next: [{ name: "next", version: "16.4.6" }],
    react: [{ name: "react", version: "19.3.1" }],
  })
  const folder = newRunFolder()
  const ended = await conformance(["doctor", "--next-auth", "4.24.15", "--baseline", "4.24.14"], {
    ...environment(folder),
    ...here,
    CONFORMANCE_BROWSER: "",
    CONFORMANCE_CACHE: join(folder, "cache"),
    PATH: onlyNode(),
    PLAYWRIGHT_BROWSERS_PATH: join(folder, "browsers"),
  })
  const output = stripVTControlCharacters(ended.output)
  assert.equal(ended.exitCode, 0, output)
  assert.match(output, /– browser: none yet\. A run first tries to install Playwright's/)
  assert.match(output, /\n✓ target 4\.24\.15: next-auth 4\.24\.15, next 16\.4\.6, react 19\.3\.1,/)
  assert.match(
    output,
    /\n✓ baseline 4\.24\.14: next-auth 4\.24\.14, next 16\.4\.6, react 19\.3\.1,/,
  )
})

test("the doctor finds nothing to say of this checkout", async () => {
  const published = { "next-auth": [{ name: "next-auth", version: "4.24.15" }] }
  const { environment: here } = await Registry.start(published)
  const ended = await conformance(["doctor"], {
    ...environment(newRunFolder()),
    ...here,
  })
  const output = stripVTControlCharacters(ended.output)
  assert.equal(ended.exitCode, 0, output)
  assert.match(
    output,
    /\n✓ target: the lockfile's: next-auth 4\.\d+\.\d+, .*\n\nA run can judge\.\s*$/,
  )
})
