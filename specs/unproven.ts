import { authEndpoints } from "./unproven/endpoints.ts"
import { beforeTheFirst } from "./unproven/before-the-first.ts"
import { clientAndServer } from "./unproven/client-and-server.ts"
import { packages } from "./unproven/packages.ts"

/** Why something that broke in v4 has no regression spec. */
export const reasons = {
  "before 4.0.1": "It was mended before 4.0.1, the first release of v4 that can be driven.",
  "no boot": "The release with the bug does not build or boot, so that no check of it is judged.",
  "no witness": "A check covers it; no release was shown to fail it yet.",
  "types only": "Only the type checker sees it: nothing that runs is different.",
  "development only": "It is seen in development, and regressions are proven in production.",
  "at installation": "Only an installation sees it: targets are installed whatever ranges say.",
  "gone since": "A dependency had it: who installs the release today has it no more.",
  "of its time": "The app is written as the release needs it, so that no check sees what it lacks.",
  "between two releases":
    "It happens while one release takes another's place: a target is one of them.",
  "an old Node": "It is seen on a Node older than any that the harness drives.",
  "Next's side": "It is seen only on a Next that the harness does not drive this next-auth on.",
  "still broken": "4.24.15 has it too: it is a known failure, and no release is without it.",
} as const

/** Something that broke in v4 and has no regression spec. */
export type Unproven = {
  /** What a user saw. */
  saw: string
  link: `https://github.com/nextauthjs/next-auth/${string}`
  reason: keyof typeof reasons
}

/** What broke in v4 and is not proven, with the reason. */
export const unproven: readonly Unproven[] = [
  ...beforeTheFirst,
  ...authEndpoints,
  ...clientAndServer,
  ...packages,
]
