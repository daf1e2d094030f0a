import assert from "node:assert/strict"
import { test } from "node:test"
import { changesLink, exitCodeOfWalks, findTurn, releasesBetween, walk } from "./bisect.ts"
import type { Answer } from "./proof.ts"

const releases = ["4.1.0", "4.2.0", "4.3.0", "4.4.0", "4.5.0", "4.6.0", "4.7.0"]

function askedAbout(answers: (release: string) => Answer) {
  const asked: string[] = []
  const ask = async (release: string) => {
    asked.push(release)
    return answers(release)
  }
  return { asked, ask }
}

for (const [index, first] of releases.slice(1).entries()) {
  test(`finds that ${first} is the first broken one, in at most three questions`, async () => {
    const { asked, ask } = askedAbout((release) => (release < first ? "well" : "broken"))

    const turn = await findTurn(releases, "broken", ask)

    assert.deepEqual(turn, { before: releases[index], after: first, between: [] })
    assert.ok(asked.length <= 3, asked.join(", "))
  })
}

test("asks neither end: both are known", async () => {
  const { asked, ask } = askedAbout(() => "broken")

  await findTurn(["4.1.0", "4.2.0"], "broken", ask)

  assert.deepEqual(asked, [])
})

test("walks around a release that can't tell, and names it where the answer turns there", async () => {
  const { ask } = askedAbout((release) => {
    if (release === "4.4.0" || release === "4.2.0") return "can't tell"
    return release < "4.4.0" ? "broken" : "well"
  })

  assert.deepEqual(await findTurn(releases, "well", ask), {
    before: "4.3.0",
    after: "4.5.0",
    between: ["4.4.0"],
  })
})

test("walks from the release with the bug to an older and to a newer one without it", async () => {
  const { ask } = askedAbout((release) =>
    release > "4.2.0" && release < "4.6.0" ? "broken" : "well",
  )

  assert.deepEqual(await walk(releases.slice(0, 4), "older", ask), {
    turn: { before: "4.2.0", after: "4.3.0", between: [] },
  })
  assert.deepEqual(await walk(releases.slice(3), "newer", ask), {
    turn: { before: "4.5.0", after: "4.6.0", between: [] },
  })
})

test("goes no way to an end that has the bug, or can't be judged, and says which", async () => {
  const { asked, ask } = askedAbout((release) => (release === "4.7.0" ? "can't tell" : "broken"))

  assert.deepEqual(await walk(releases, "older", ask), { end: "4.1.0", answer: "broken" })
  assert.deepEqual(await walk(releases, "newer", ask), { end: "4.7.0", answer: "can't tell" })
  assert.deepEqual(asked, ["4.1.0", "4.7.0"])
})

test("ends with 0 where a release is named, with 2 where none is or an end could not be judged", () => {
  const named = { turn: { before: "4.1.0", after: "4.2.0", between: [] } }
  const broken = { end: "4.0.1", answer: "broken" } as const
  const unjudged = { end: "4.0.1", answer: "can't tell" } as const

  assert.equal(exitCodeOfWalks([named, named]), 0)
  assert.equal(exitCodeOfWalks([broken, named]), 0)
  assert.equal(exitCodeOfWalks([broken, broken]), 2)
  assert.equal(exitCodeOfWalks([unjudged, named]), 2)
})

test("releases are walked in order, without prereleases", () => {
  const published = ["4.10.0", "4.9.0", "4.9.1-beta.1", "4.2.0", "5.0.0-beta.1", "4.11.0"]

  assert.deepEqual(releasesBetween(published, "4.9.0", "4.11.0"), ["4.9.0", "4.10.0", "4.11.0"])
})

test("a prerelease that is named as an end is one", () => {
  const published = ["15.0.0-canary.2", "15.0.0-canary.3", "15.0.0-rc.0", "15.0.0", "15.0.1"]

  assert.deepEqual(releasesBetween(published, "15.0.0-canary.3", "15.0.1"), [
    "15.0.0-canary.3",
    "15.0.0",
    "15.0.1",
  ])
})

test("changes are shown by the tags that the releases have", () => {
  const at = "https://github.com/nextauthjs/next-auth/compare/"

  assert.equal(changesLink("next-auth", "4.2.1", "4.3.0"), `${at}v4.2.1...next-auth%40v4.3.0`)
  assert.equal(
    changesLink("next-auth", "4.18.7", "4.18.8"),
    `${at}next-auth%40v4.18.7...next-auth%404.18.8`,
  )
  assert.equal(
    changesLink("next", "14.0.1", "14.0.2"),
    "https://github.com/vercel/next.js/compare/v14.0.1...v14.0.2",
  )
})
