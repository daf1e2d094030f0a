import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { test } from "node:test"
import { pages } from "../../../specs/requirements/promises/index.ts"
import type { DocumentedPage } from "../../../specs/requirements/promises/promise.ts"
import {
  promisesDocument,
  promisesFile,
  countPromises,
  heldOnlyBy,
  readPromises,
  uncheckedPromises,
  withMoreUnchecked,
} from "./promises.ts"

const client: DocumentedPage = {
  commit: "d857eec5",
  sections: {
    "#": { "It is easy.": "explains only" },
    "#signout": {
      "signOut() ends the session.": ["signout.signs-out"],
      "The page reloads.": "unchecked",
    },
  },
}

test("counts what became of a page's promises", () => {
  assert.deepEqual(countPromises({ client }), [
    { page: "client", commit: "d857eec5", promises: 3, checked: 1, excluded: 1, unchecked: 1 },
  ])
})

test("tells an unchecked promise by its section", () => {
  assert.deepEqual(uncheckedPromises({ client }), [
    { link: "https://next-auth.js.org/client#signout", text: "The page reloads." },
  ])
})

test("tells a promise that only some requirements hold", () => {
  const held = (...ids: string[]) => heldOnlyBy({ client }, (id) => ids.includes(id))

  assert.deepEqual(held("signout.signs-out"), [
    { link: "https://next-auth.js.org/client#signout", text: "signOut() ends the session." },
  ])
  assert.deepEqual(held("another"), [])
})

test("reads back the table that it writes", () => {
  const guide = {
    commit: "d857eec5",
    sections: { "#": { "The page reloads.": "unchecked" } },
  } as const
  const pages = { client, "guides/basics": guide }

  assert.deepEqual(readPromises(promisesDocument(pages)), countPromises(pages))
})

test("names a page with more unchecked promises than before", () => {
  const [before] = countPromises({ client })
  const now = { ...before!, unchecked: 2 }

  assert.deepEqual(withMoreUnchecked([before!], [now]), [now])
  assert.deepEqual(withMoreUnchecked([before!], [before!]), [])
})

test("lets a page have more unchecked promises that is new or was read anew", () => {
  const [before] = countPromises({ client })
  const readAnew = { ...before!, commit: "798c3d59", unchecked: 2 }

  assert.deepEqual(withMoreUnchecked([before!], [readAnew]), [])
  assert.deepEqual(withMoreUnchecked([], [before!]), [])
})

test("what is written down is what became of the promises: npm run ledger -- --write", () => {
  assert.equal(readFileSync(promisesFile, "utf8"), promisesDocument(pages))
})
