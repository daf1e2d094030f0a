/** @type {import("next").NextConfig} */
export default {
  // An app that lives below a path is built for it: BASE_PATH=/base next build
  basePath: process.env.BASE_PATH ?? "",
}
