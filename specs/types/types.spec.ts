import { covers, expect, test } from "../test.ts"
import { errorsInProject, errorsOf } from "./compile.ts"

const apps = [
  {
    app: "own-types",
    id: "types.shipped",
    title: "come with the package: options, providers and results are checked",
  },
  {
    app: "adapter",
    id: "types.adapter",
    title: "say what an adapter has",
  },
  {
    app: "session-augmented",
    id: "types.session-augmented",
    title: "have a session that is augmented once in every module",
  },
  {
    app: "session-of-callback",
    id: "types.session-of-callback",
    title: "give useSession() what the session callback returns",
  },
  {
    app: "user-replaced",
    id: "types.user-replaced",
    title: "replace the session's user where an app declares another",
  },
  {
    app: "user-extended",
    id: "types.user-extended",
    title: "keep the session's user where an app adds to the default one",
  },
  {
    app: "user-account-profile",
    id: "types.user-account-profile",
    title: "have the User, Account and Profile that an app augments, in callbacks and providers",
  },
  {
    app: "jwt-augmented",
    id: "types.jwt-augmented",
    title: "have the JWT that an app augments, in callbacks and getToken()",
  },
  {
    app: "update",
    id: "types.update",
    title: "have update() take data, or nothing, and resolve with a session",
  },
  {
    app: "update-callbacks",
    id: "types.update-callbacks",
    title: "tell the callbacks of an update what triggered it, and its data",
  },
  {
    app: "all-options",
    id: "types.options",
    title: "take every option that the page of the options shows, and no others",
  },
  {
    app: "session-provider",
    id: "types.session-provider",
    title: "have SessionProvider and useSession() take every option of theirs, and no others",
  },
  {
    app: "get-token",
    id: "types.get-token",
    title: "have getToken() take every option of its own, and give text for a raw token",
  },
  {
    app: "middleware",
    id: "types.middleware",
    title: "let the middleware have what the options say",
  },
  {
    app: "middleware-options",
    id: "types.middleware-options",
    title: "have the middleware take every option of its own, and no others",
  },
  {
    app: "session-helper",
    id: "types.session-helper",
    title:
      "let a helper pass request, response and options on to getServerSession(), or the options alone",
  },
  {
    app: "built-in-providers",
    id: "types.built-in-providers",
    title: "take the options that the pages of the built-in providers show, and no others",
  },
  {
    app: "later-providers",
    id: "types.later-providers",
    title: "take those of the providers that came later, likewise",
  },
  {
    app: "custom-provider",
    id: "types.custom-provider",
    title: "take the options of a custom OAuth provider, each with its own values",
  },
  {
    app: "email-provider",
    id: "types.email-provider",
    title: "take the options of the e-mail provider, each with its own values",
  },
  {
    app: "email-id-and-name",
    id: "types.email-id-and-name",
    title: "let an e-mail provider have an id and a name of its own",
  },
  {
    app: "bungie-headers",
    id: "types.bungie-headers",
    title: "let Bungie have the headers that its page shows",
  },
  {
    app: "vk-version",
    id: "types.vk-version",
    title: "let VK have the addresses of another version of its API, as its page shows",
  },
  {
    app: "since-v4",
    id: "types.since-v4",
    title: "have no options of the client any more",
  },
] as const

for (const { app, id, title } of apps) {
  test(title, covers(id), async () => {
    expect(await errorsOf(app)).toEqual([])
  })
}

test(
  "are found for every documented module by what the package exports",
  covers("types.modules"),
  async () => {
    expect(await errorsInProject("modules")).toEqual([])
  },
)
