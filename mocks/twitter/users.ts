/** Someone with an account at Twitter, as `GET /1.1/account/verify_credentials.json` tells it. */
export interface User {
  readonly id_str: string
  readonly screen_name: string
  readonly name: string
  readonly email: string
  readonly profile_image_url_https: string
}

/** Everyone who has an account at the stand-in; the first is the one signed in there. */
export const users = {
  hedy: {
    id_str: "9000000001",
    screen_name: "hedy_fake",
    name: "Hedy Lamarr",
    email: "hedy@users.example",
    profile_image_url_https: "https://pbs.twimg.com/profile_images/1/hedy_normal.jpg",
  },
  radia: {
    id_str: "9000000002",
    screen_name: "radia_fake",
    name: "Radia Perlman",
    email: "radia@users.example",
    profile_image_url_https: "https://pbs.twimg.com/profile_images/2/radia_normal.png",
  },
} satisfies Record<string, User>
