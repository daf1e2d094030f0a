import type { Unproven } from "../unproven.ts"
import { commit, issue } from "./links.ts"

/** What broke in the package itself: its types, its files, its ranges. */
export const packages: readonly Unproven[] = [
  {
    saw: "The secret in the environment was not found: an app had to name it as an option.",
    link: issue(3783),
    reason: "of its time",
  },
  { saw: "A part of the package was missing.", link: issue(4760), reason: "no boot" },
  { saw: "next-auth could not be required.", link: issue(8330), reason: "no boot" },
  {
    saw: "The types of encode and decode did not fit what they are.",
    link: issue(3346),
    reason: "types only",
  },
  { saw: "The profile of Auth0 had a misspelt field.", link: issue(3347), reason: "types only" },
  {
    saw: "The profile of Google was not what Google says.",
    link: issue(3643),
    reason: "types only",
  },
  {
    saw: "Profiles of providers could not have fields of their own.",
    link: issue(4202),
    reason: "types only",
  },
  {
    saw: "getToken() did not take the request of a page.",
    link: issue(4659),
    reason: "types only",
  },
  {
    saw: "The type of signIn() did not know the provider.",
    link: issue(4679),
    reason: "types only",
  },
  {
    saw: "Nodemailer's options were not those of the e-mail provider.",
    link: issue(4097),
    reason: "types only",
  },
  { saw: "A theme had to say its colour scheme.", link: issue(4868), reason: "types only" },
  {
    saw: "Middleware had to be cast before it could be wrapped.",
    link: issue(4926),
    reason: "types only",
  },
  {
    saw: "The type of withAuth() did not let middleware answer nothing.",
    link: issue(4818),
    reason: "types only",
  },
  {
    saw: "getToken() was declared to work without a request.",
    link: issue(5245),
    reason: "types only",
  },
  {
    saw: "The types of adapters did not say what an adapter is given and gives.",
    link: issue(4953),
    reason: "types only",
  },
  {
    saw: "An app could not add to the types of its users.",
    link: issue(5556),
    reason: "types only",
  },
  {
    saw: "getServerSession() was not what the app's own session callback returns.",
    link: issue(5792),
    reason: "types only",
  },
  { saw: "unstable_getServerSession() had no type.", link: issue(6560), reason: "types only" },
  {
    saw: "The types could not be read by an older TypeScript.",
    link: issue(6595),
    reason: "types only",
  },
  {
    saw: "A session callback that is typed as before did not compile.",
    link: issue(7136),
    reason: "types only",
  },
  {
    saw: "Options of nodemailer's transports were refused by the types.",
    link: issue(7950),
    reason: "types only",
  },
  {
    saw: "An e-mail provider with an id of its own was refused by the types.",
    link: issue(9911),
    reason: "still broken",
  },
  {
    saw: "Bungie's documented headers were refused by the types.",
    link: issue(8774),
    reason: "still broken",
  },
  { saw: "Overloads of withAuth() were missing.", link: issue(7999), reason: "types only" },
  {
    saw: "The interface of adapters did not fit adapters.",
    link: issue(8054),
    reason: "types only",
  },
  {
    saw: "The type of signIn()'s answer had no null for its error.",
    link: issue(8109),
    reason: "types only",
  },
  {
    saw: "The types had no signature for a handler of one request.",
    link: issue(8236),
    reason: "types only",
  },
  {
    saw: "The types of submodules were not found.",
    link: commit("05ff6ae22"),
    reason: "types only",
  },
  { saw: "next-auth/adapters had no types.", link: commit("20c3fe333"), reason: "types only" },
  {
    saw: "Types of nodemailer were imported from files that are not there.",
    link: issue(9261),
    reason: "types only",
  },
  { saw: "Adapters of Auth.js did not fit the types.", link: issue(11562), reason: "types only" },
  {
    saw: "React 18 was refused beside next-auth.",
    link: commit("f0ed23acf"),
    reason: "at installation",
  },
  {
    saw: "Every Next but one was refused beside next-auth.",
    link: issue(5430),
    reason: "at installation",
  },
  { saw: "Node 18 was refused.", link: issue(5656), reason: "at installation" },
  { saw: "Next 13 was refused beside next-auth.", link: issue(5657), reason: "at installation" },
  {
    saw: "Newer releases of Node were refused.",
    link: commit("f54424c21"),
    reason: "at installation",
  },
  {
    saw: "A Node that openid-client refused could not be used.",
    link: issue(6654),
    reason: "at installation",
  },
  {
    saw: "Next 14 was refused beside next-auth.",
    link: commit("b922f7dcc"),
    reason: "at installation",
  },
  { saw: "Next 15 was refused beside next-auth.", link: issue(12098), reason: "at installation" },
  { saw: "React 19 was refused beside next-auth.", link: issue(12352), reason: "at installation" },
  { saw: "Next 16 was refused beside next-auth.", link: issue(13303), reason: "at installation" },
  {
    saw: "An audit told of a weakness in the package cookie.",
    link: issue(12046),
    reason: "at installation",
  },
  {
    saw: "The style of the built-in pages was no script: an app could not be built.",
    link: commit("744696958"),
    reason: "no boot",
  },
]
