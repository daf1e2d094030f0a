import type { RequirementId } from "../index.ts"

/** Why a promise of a page has no requirement. The list is closed: what fits none of them wants a check. */
export const exclusions = [
  /** It introduces, recommends or argues; nothing that an app does would be wrong if it weren't so. */
  "explains only",
  /** It is about what Next, a browser, an adapter, a database or a provider does. */
  "another product",
  /** It can only be seen where somebody else hosts it. */
  "needs a hosted service",
  /** It is about what this version has no more, or about another version. */
  "another version",
] as const

/** One of the closed list of reasons. */
export type Exclusion = (typeof exclusions)[number]

/** What became of a promise: the requirements that hold it, the reason why there are none, or a check to write. */
export type Treatment = readonly [RequirementId, ...RequirementId[]] | Exclusion | "unchecked"

/** A page of next-auth's documentation: what it promises that can be observed, and where. */
export type DocumentedPage = {
  /** The commit of next-auth at which its source, below `docs/docs`, was read. */
  commit: string
  /** Promises in our own words and in the page's order, by the anchor of their section; "#" is the page's head. */
  sections: Record<`#${string}`, Record<string, Treatment>>
}
