import { test as base } from "@playwright/test"
import { type ExpectedVerdict, expectVerdict } from "../../specs/fixtures/expected-verdict.ts"
import type { Router } from "../lib/target/target.ts"

/** Playwright's `test` with the verdicts of our checks, and no app. */
export const test = base.extend<{ router: Router; _verdict: ExpectedVerdict }>({
  router: ["pages", { option: true }],
  _verdict: [async ({ router }, use, info) => expectVerdict(router, use, info), { auto: true }],
})
