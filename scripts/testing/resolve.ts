import { resolveTarget, type Wish } from "../lib/target/resolve-target.ts"

const wishes = JSON.parse(process.argv[2]!) as Wish[]
for (const wish of wishes) {
  const { "next-auth": nextAuth, next, react, notes } = await resolveTarget(wish)
  const identities = [nextAuth, next, react].map(({ identity }) => identity)
  console.log([identities.join(" "), ...notes].join("\n"))
}
