/** An address as `GET /user/emails` lists it. */
export interface Email {
  /** The address. */
  email: string
  /** Whether GitHub writes to this one. */
  primary: boolean
  /** Whether its owner has confirmed it. */
  verified: boolean
  /** Who may see it; null for an address that is not the primary one. */
  visibility: "public" | "private" | null
}

/** What `GET /user` answers about the owner of a token. */
export interface Profile {
  /** The handle, unique on GitHub. */
  login: string
  /** The number that stays when the handle changes. */
  id: number
  /** The same number as GraphQL spells it. */
  node_id: string
  /** Address of the picture. */
  avatar_url: string
  /** Always empty since GitHub left Gravatar. */
  gravatar_id: string
  /** Address of the user in the API. */
  url: string
  /** Address of the profile page. */
  html_url: string
  /** "User", never "Organization" here. */
  type: "User"
  /** Whether the user works for GitHub. */
  site_admin: boolean
  /** The displayed name; null where its owner never gave one. */
  name: string | null
  /** Employer, as typed. */
  company: string | null
  /** Address of a home page, as typed. */
  blog: string
  /** Place, as typed. */
  location: string | null
  /** The public address; null for a user who keeps it private. */
  email: string | null
  /** Whether the user looks for work. */
  hireable: boolean | null
  /** A line about the user. */
  bio: string | null
  /** Handle on X. */
  twitter_username: string | null
  /** Number of public repositories. */
  public_repos: number
  /** Number of public gists. */
  public_gists: number
  /** Number of followers. */
  followers: number
  /** Number of users followed. */
  following: number
  /** When the account was made, ISO 8601. */
  created_at: string
  /** When the profile was last changed, ISO 8601. */
  updated_at: string
  /** Number of private gists; only for tokens with read:user or user, as all that follow. */
  private_gists: number
  /** Number of private repositories that the user can see. */
  total_private_repos: number
  /** Number of private repositories that the user owns. */
  owned_private_repos: number
  /** Kilobytes used. */
  disk_usage: number
  /** Number of collaborators on private repositories. */
  collaborators: number
  /** Whether the account has a second factor. */
  two_factor_authentication: boolean
  /** The plan that the account is on. */
  plan: { name: string; space: number; collaborators: number; private_repos: number }
}

/** The fields of a profile that a token without read:user or user does not see. */
export const privateFields = [
  "private_gists",
  "total_private_repos",
  "owned_private_repos",
  "disk_usage",
  "collaborators",
  "two_factor_authentication",
  "plan",
] as const satisfies readonly (keyof Profile)[]
