import VkProvider from "next-auth/providers/vk"

export const provider = VkProvider({
  clientId: "id",
  clientSecret: "secret",
  accessTokenUrl: "https://oauth.vk.com/access_token?v=5.126",
  requestTokenUrl: "https://oauth.vk.com/access_token?v=5.126",
  authorizationUrl: "https://oauth.vk.com/authorize?response_type=code&v=5.126",
  profileUrl: "https://api.vk.com/method/users.get?fields=photo_100&v=5.126",
})
