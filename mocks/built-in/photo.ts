/**
 * Where Azure AD keeps the photo of a user, and what it says of one who has none.
 * https://learn.microsoft.com/en-us/graph/api/profilephoto-get
 */
export const photo = {
  address: "https://graph.microsoft.com/v1.0/me/photos/48x48/$value",
  none: {
    error: { code: "ImageNotFound", message: "Exception of type 'ImageNotFound' was thrown." },
  },
}
