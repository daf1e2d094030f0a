import { installed } from "../app/installed.ts"
import type { Conditions } from "../results/known-failures.ts"
import type { Target } from "./target.ts"

/** What the list of known failures may ask of a target, as installed. */
export function conditionsOf({ apps, bundler, mode }: Target): Conditions {
  const version = (name: string) => installed(name, apps).version
  return {
    "next-auth": version("next-auth"),
    next: version("next"),
    react: version("react"),
    bundler,
    mode,
  }
}
