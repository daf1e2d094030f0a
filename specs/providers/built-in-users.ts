/** What next-auth knows of a user who signed in with a built-in provider; an address that it does not know is left out. */
type User = { id: string; name?: string | null; email?: string; image?: string | null }

const picture = "https://pictures.example/ada.png"
const adaWithoutAddress = { id: "fake-subject", name: "Ada Lovelace", image: picture }
const ada = { ...adaWithoutAddress, email: "ada@users.example" }

/** The user of each provider whose other side is there, as its documentation has it. */
export const builtInUsers: Readonly<Record<string, User>> = {
  "42-school": { ...ada, id: "1815" },
  auth0: { ...ada, name: "Ada" },
  "azure-ad": { ...ada, image: null },
  "azure-ad-b2c": { ...ada, image: null },
  battlenet: { id: "fake-subject", name: "Ada#1815", image: null },
  cognito: ada,
  eveonline: {
    id: "95465499",
    name: "Ada Lovelace",
    image: "https://image.eveonline.com/Character/95465499_128.jpg",
  },
  foursquare: { ...ada, id: "1815", image: "https://pictures.example/original/ada.png" },
  fusionauth: { id: "fake-subject", name: "ada", email: "ada@users.example" },
  gitlab: { ...ada, id: "1815" },
  google: ada,
  "identity-server4": { ...ada, image: null },
  instagram: { id: "1815", name: "ada", image: null },
  kakao: { ...ada, id: "1815", name: "Ada" },
  keycloak: ada,
  linkedin: ada,
  naver: { ...ada, id: "1815", name: "Ada" },
  okta: ada,
  onelogin: { ...ada, name: "Ada" },
  salesforce: { id: "1815", name: null, image: picture },
  slack: ada,
  strava: { ...adaWithoutAddress, id: "1815" },
  twitch: { ...ada, name: "ada" },
  vk: { ...adaWithoutAddress, id: "1815" },
  workos: { ...ada, id: "prof_1815" },
}

/** Those whose API has a number where a user of next-auth has text. */
export const numbered = ["42-school", "eveonline", "gitlab", "kakao", "strava", "vk"] as const

/** Those whose documentation says that they take the client's secret in the form alone. RFC 6749, section 2.3.1 */
export const secretInForm = ["instagram", "kakao", "linkedin", "strava", "vk", "workos"] as const
