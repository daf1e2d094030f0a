/**
 * Where Azure AD keeps the photo of a user, and what it says of one who has none.
 * https://learn.microsoft.com/en-us/graph/api/profilephoto-get
 */
export const photo = {
  /** One for each size, of those that the checks ask for. */
  addresses: ["48x48", "96x96"].map(
    (size) => `https://graph.microsoft.com/v1.0/me/photos/${size}/$value`,
  ),
  none: {
    error: { code: "ImageNotFound", message: "Exception of type 'ImageNotFound' was thrown." },
  },
}
