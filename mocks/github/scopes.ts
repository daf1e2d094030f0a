/** https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps */
const includes: Record<string, readonly string[]> = {
  user: ["read:user", "user:email", "user:follow"],
  repo: ["repo:status", "repo_deployment", "public_repo", "repo:invite", "security_events"],
}

/** Whether holding some scopes means holding another. */
export function allows(held: readonly string[], scope: string): boolean {
  return held.some((one) => one === scope || (includes[one] ?? []).includes(scope))
}

/** The scopes of a request: split at spaces (or commas), without those that others include. */
export function parseScopes(text: string | undefined): readonly string[] {
  const asked = [...new Set((text ?? "").split(/[\s,]+/).filter((scope) => scope !== ""))]
  return asked.filter(
    (scope) =>
      !allows(
        asked.filter((other) => other !== scope),
        scope,
      ),
  )
}
