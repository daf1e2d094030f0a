/** Someone with an account at the OpenID provider: what it claims of a user. */
export interface User {
  /** The identifier that never changes. */
  readonly sub: string
  /** The full name. */
  readonly name: string
  /** The address. */
  readonly email: string
  /** Whether the address was confirmed. */
  readonly email_verified: boolean
  /** The address of a picture. */
  readonly picture: string
}

function user(sub: string, name: string, email: string): User {
  return { sub, name, email, email_verified: true, picture: `https://op.example/pictures/${sub}` }
}

/** Everyone who has an account at the OpenID provider; the first is the one signed in there. */
export const users = {
  /** Signed in at the start. */
  katherine: user("op-fake-1", "Katherine Johnson", "katherine@users.example"),
  /** Another: for changes of account. */
  dorothy: user("op-fake-2", "Dorothy Vaughan", "dorothy@users.example"),
} satisfies Record<string, User>
