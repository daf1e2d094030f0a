/** What next-auth knows of a user who signed in with a built-in provider; an address that it does not know is left out. */
type User = { id: string; name?: string | null; email?: string; image?: string | null }

const picture = "https://pictures.example/ada.png"
const adaWithoutAddress = { id: "fake-subject", name: "Ada Lovelace", image: picture }
const ada = { ...adaWithoutAddress, email: "ada@users.example" }

/** The user of each provider whose other side is there, as its documentation has it. */
export const builtInUsers: Readonly<Record<string, User>> = {
  "42-school": { ...ada, id: "1815" },
  atlassian: { ...ada, id: "1815" },
  auth0: { ...ada, name: "Ada" },
  authentik: ada,
  "azure-ad": { ...ada, image: null },
  "azure-ad-b2c": { ...ada, image: null },
  battlenet: { id: "fake-subject", name: "Ada#1815", image: null },
  box: { ...ada, id: "1815" },
  "boxyhq-saml": { ...ada, id: "1815", image: null },
  bungie: { id: "1815", name: "Ada", image: "https://www.bungie.net/img/profile/ada.png" },
  cognito: ada,
  coinbase: { ...ada, id: "1815" },
  discord: {
    ...ada,
    id: "1815",
    name: "ada",
    image: "https://cdn.discordapp.com/avatars/1815/fake-avatar.png",
  },
  dropbox: { ...ada, id: "dbid:1815" },
  "duende-identityserver6": { ...ada, image: null },
  eveonline: {
    id: "95465499",
    name: "Ada Lovelace",
    image: "https://image.eveonline.com/Character/95465499_128.jpg",
  },
  facebook: { ...ada, id: "1815" },
  faceit: { ...ada, id: "1815" },
  foursquare: { ...ada, id: "1815", image: "https://pictures.example/original/ada.png" },
  fusionauth: { id: "fake-subject", name: "ada", email: "ada@users.example" },
  gitlab: { ...ada, id: "1815" },
  google: ada,
  hubspot: { id: "1815", name: "ada@users.example", email: "ada@users.example", image: null },
  "identity-server4": { ...ada, image: null },
  instagram: { id: "1815", name: "ada", image: null },
  kakao: { ...ada, id: "1815", name: "Ada" },
  keycloak: ada,
  line: ada,
  linkedin: ada,
  mailchimp: { ...ada, id: "1815", image: null },
  mailru: { ...ada, id: "1815" },
  medium: { ...adaWithoutAddress, id: "1815" },
  naver: { ...ada, id: "1815", name: "Ada" },
  netlify: { ...ada, id: "1815" },
  okta: ada,
  onelogin: { ...ada, name: "Ada" },
  osu: { ...adaWithoutAddress, id: "1815", name: "ada" },
  passage: { id: "fake-subject", name: null, email: "ada@users.example", image: null },
  patreon: { ...ada, id: "1815" },
  pinterest: { ...adaWithoutAddress, id: "ada", name: "ada" },
  pipedrive: { ...ada, id: "1815" },
  reddit: { id: "1815", name: "ada", image: null },
  salesforce: { id: "1815", name: null, image: picture },
  slack: ada,
  spotify: { ...ada, id: "1815" },
  strava: { ...adaWithoutAddress, id: "1815" },
  todoist: { ...ada, id: "1815" },
  trakt: { ...adaWithoutAddress, id: "ada" },
  twitch: { ...ada, name: "ada" },
  "united-effects": { id: "fake-subject", name: null, email: "ada@users.example", image: null },
  vk: { ...adaWithoutAddress, id: "1815" },
  wikimedia: { id: "1815", name: "Ada", email: "ada@users.example" },
  wordpress: { ...ada, id: "1815" },
  workos: { ...ada, id: "prof_1815" },
  yandex: {
    ...ada,
    id: "1815",
    name: "Ada",
    image: "https://avatars.yandex.net/get-yapic/131652443/islands-200",
  },
  zitadel: ada,
  zoho: { ...ada, id: "1815", image: null },
  zoom: { ...ada, id: "1815" },
}

/** Those whose API has a number where a user of next-auth has text. */
export const numbered = [
  "42-school",
  "eveonline",
  "gitlab",
  "hubspot",
  "kakao",
  "mailchimp",
  "osu",
  "pipedrive",
  "strava",
  "vk",
  "zoho",
] as const

/** Those whose documentation says that they take the client's secret in the form alone. RFC 6749, section 2.3.1 */
export const secretInForm = [
  "hubspot",
  "instagram",
  "kakao",
  "linkedin",
  "strava",
  "todoist",
  "vk",
  "wordpress",
  "workos",
] as const

/** What a service says of a user who has told it little, as its documentation has it. */
export const sparseProfiles = [
  {
    provider: "discord",
    who: "has no avatar",
    profile: { id: "1815", username: "ada", discriminator: "0", avatar: null },
  },
  {
    provider: "foursquare",
    who: "has no photo",
    profile: {
      response: { user: { id: "1815", firstName: "Ada", lastName: "Lovelace", contact: {} } },
    },
  },
  {
    provider: "gitlab",
    who: "has no picture",
    profile: { id: 1815, username: "ada", name: "Ada", email: null, avatar_url: null },
  },
  {
    provider: "kakao",
    who: "keeps the profile to themselves",
    profile: { id: 1815, kakao_account: { profile_needs_agreement: true } },
  },
  {
    provider: "spotify",
    who: "has no picture",
    profile: { id: "1815", display_name: null, email: "ada@users.example", images: [] },
  },
  {
    provider: "vk",
    who: "has one name alone",
    profile: { response: [{ id: 1815, first_name: "Ada", last_name: "" }] },
  },
  {
    provider: "workos",
    who: "is of a directory without pictures",
    profile: { object: "profile", id: "prof_1815", email: "ada@users.example", raw_attributes: {} },
  },
  {
    provider: "yandex",
    who: "has told no address",
    profile: { id: "1815", login: "ada", is_avatar_empty: true },
  },
] as const
