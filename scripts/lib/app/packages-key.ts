import { createHash } from "node:crypto"
import { contentHash, installed, listingHash } from "./installed.ts"
import type { Target } from "../target/target.ts"

/** Names what is judged and how it is built, beside the app's own sources: packages, bundler, mode, Node. */
export function packagesKey(target: Target): string {
  const hash = createHash("sha256")
  const nextAuth = installed("next-auth", target.apps)
  // Next's bundler keeps its old output for an edited package of the same version.
  for (const { path } of [
    nextAuth,
    installed("openid-client", nextAuth.path),
    installed("jose", nextAuth.path),
  ]) {
    hash.update(contentHash(path))
  }
  for (const name of ["next", "react", "react-dom"]) {
    hash.update(listingHash(installed(name, target.apps).path))
  }
  hash.update([target.bundler, target.mode, target.node, process.version].join("\0"))
  return hash.digest("hex").slice(0, 16)
}
