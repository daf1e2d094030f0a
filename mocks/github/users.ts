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

/** Someone with an account at GitHub. */
export interface User extends Profile {
  /** The account's addresses, in the order of `GET /user/emails`. */
  emails: readonly Email[]
  /** What the user granted every app before the tests began; null for one who never met them. */
  granted: readonly string[] | null
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

/** The scopes that next-auth's GitHub provider asks for. */
const signInScopes = ["read:user", "user:email"]

type Identity = Pick<User, "login" | "id" | "name" | "email" | "emails" | "granted">

function user({ login, id, ...own }: Identity & Partial<Profile>): User {
  return {
    login,
    id,
    node_id: Buffer.from(`04:User${id}`).toString("base64"),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: "",
    url: `https://api.github.com/users/${login}`,
    html_url: `https://github.com/${login}`,
    type: "User",
    site_admin: false,
    company: null,
    blog: "",
    location: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 12,
    public_gists: 3,
    followers: 128,
    following: 7,
    created_at: "2015-12-10T09:00:00Z",
    updated_at: "2026-02-03T18:21:45Z",
    private_gists: 1,
    total_private_repos: 4,
    owned_private_repos: 4,
    disk_usage: 10_240,
    collaborators: 0,
    two_factor_authentication: true,
    plan: { name: "free", space: 976_562_499, collaborators: 0, private_repos: 10_000 },
    ...own,
  }
}

function primary(email: string, visibility: "public" | "private"): Email {
  return { email, primary: true, verified: true, visibility }
}

/** Everyone who has an account at the stand-in; the first is the one signed in there. */
export const users = {
  /** Has authorised the app and shows her address. */
  ada: user({
    login: "ada-fake",
    id: 90_000_001,
    name: "Ada Lovelace",
    email: "ada@users.example",
    emails: [primary("ada@users.example", "public")],
    granted: signInScopes,
    company: "@analytical-engine",
    location: "London",
    bio: "Notes on the Analytical Engine.",
  }),
  /** Another who has authorised the app and shows her address: for changes of account. */
  grace: user({
    login: "grace-fake",
    id: 90_000_002,
    name: "Grace Hopper",
    email: "grace@users.example",
    emails: [primary("grace@users.example", "public")],
    granted: signInScopes,
    company: "US Navy",
    location: "Arlington",
  }),
  /** Keeps his address private: only `GET /user/emails` tells it, and not in the first place. */
  linus: user({
    login: "linus-fake",
    id: 90_000_003,
    name: "Linus Torvalds",
    email: null,
    emails: [
      { email: "linus@unverified.example", primary: false, verified: false, visibility: null },
      { email: "linus@work.example", primary: false, verified: true, visibility: null },
      primary("linus@users.example", "private"),
    ],
    granted: signInScopes,
  }),
  /** Has not authorised the app: GitHub asks her first. */
  margaret: user({
    login: "margaret-fake",
    id: 90_000_004,
    name: "Margaret Hamilton",
    email: "margaret@users.example",
    emails: [primary("margaret@users.example", "public")],
    granted: null,
  }),
  /** Never gave GitHub a name. */
  ken: user({
    login: "ken-fake",
    id: 90_000_005,
    name: null,
    email: "ken@users.example",
    emails: [primary("ken@users.example", "public")],
    granted: signInScopes,
  }),
  /** Has one address, never confirmed: GitHub issues no token for her (unverified_user_email). */
  barbara: user({
    login: "barbara-fake",
    id: 90_000_006,
    name: "Barbara Liskov",
    email: null,
    emails: [
      { email: "barbara@users.example", primary: true, verified: false, visibility: "private" },
    ],
    granted: signInScopes,
  }),
} satisfies Record<string, User>
