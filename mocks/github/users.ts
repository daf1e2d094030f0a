import type { Email, Profile } from "./profile.ts"

/** Someone with an account at GitHub. */
export interface User extends Readonly<Profile> {
  /** The account's addresses, in the order of `GET /user/emails`. */
  readonly emails: readonly Email[]
  /** What the user granted every app before the tests began; null for one who never met them. */
  readonly granted: readonly string[] | null
}

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
