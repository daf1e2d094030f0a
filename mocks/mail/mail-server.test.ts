import assert from "node:assert/strict"
import { test, type TestContext } from "node:test"
import { createTransport, type SendMailOptions } from "nodemailer"
import { linkIn } from "./mail.ts"
import { MailServer } from "./mail-server.ts"

const hello = {
  from: "The app <noreply@app.example>",
  to: "ada@users.example",
  subject: "Sign in",
  text: "Sign in\nhttp://app.example/callback?token=a&email=ada%40users.example",
  html: "<a href='http://app.example/?a=1&amp;b=2'>Sign in</a>",
}

async function start(t: TestContext) {
  const mail = await MailServer.start()
  t.after(() => mail.stop())
  const send = (options: SendMailOptions = {}) =>
    createTransport(mail.environment["EMAIL_SERVER"]).sendMail({ ...hello, ...options })
  return { mail, send }
}

test("keeps what it is sent, both texts", async (t) => {
  const { mail, send } = await start(t)

  await send()

  assert.deepEqual(mail.received, [
    {
      from: { name: "The app", address: "noreply@app.example" },
      sender: "noreply@app.example",
      to: ["ada@users.example"],
      addressedTo: ["ada@users.example"],
      subject: "Sign in",
      text: `${hello.text}\n`,
      html: `${hello.html}\n`,
    },
  ])
  assert.equal(
    linkIn(mail.latestTo("ada@users.example")),
    "http://app.example/callback?token=a&email=ada%40users.example",
  )
})

test("names who got mail where another is asked for", async (t) => {
  const { mail, send } = await start(t)
  assert.throws(() => mail.latestTo("grace@users.example"), /No mail .* grace.*, but to nobody/)

  await send()

  assert.throws(() => mail.latestTo("grace@users.example"), /but to ada@users\.example/)
})

test("takes no mail without the account of its address", async (t) => {
  const { mail } = await start(t)
  const server = new URL(mail.environment["EMAIL_SERVER"]!)
  server.password = "wrong"

  await assert.rejects(createTransport(server.href).sendMail(hello), { responseCode: 535 })
  assert.deepEqual(mail.received, [])
})

test("takes mail of the account's senders alone, whoever its header names", async (t) => {
  const { mail, send } = await start(t)
  const to = hello.to

  await send({ envelope: { from: "no-reply@example.com", to } })
  await assert.rejects(send({ envelope: { from: to, to } }), { responseCode: 553 })

  assert.deepEqual(
    mail.received.map(({ from, sender }) => [from.address, sender]),
    [["noreply@app.example", "no-reply@example.com"]],
  )
})

for (const [step, responseCode] of [
  ["connection", 421],
  ["login", 535],
  ["recipient", 550],
  ["message", 552],
] as const) {
  test(`refuses a ${step} once`, async (t) => {
    const { mail, send } = await start(t)
    mail.refuseOnce(step)

    await assert.rejects(send(), { responseCode })
    assert.deepEqual(mail.received, [])

    await send()
    assert.equal(mail.received.length, 1)
    assert.deepEqual(await mail.reset(), [])
  })
}

test("refuses one of several recipients", async (t) => {
  const { mail, send } = await start(t)
  mail.refuseOnce("recipient")

  const { rejected } = await send({ to: ["ada@users.example", "grace@users.example"] })

  assert.deepEqual(rejected, ["ada@users.example"])
  assert.deepEqual(mail.latestTo("grace@users.example").to, ["grace@users.example"])
})

test("reset empties it, and names what was arranged and never happened", async (t) => {
  const { mail, send } = await start(t)
  await send()
  mail.refuseOnce("recipient")

  assert.deepEqual(await mail.reset(), ["recipient"])
  assert.deepEqual([mail.received, await mail.reset()], [[], []])
})

test("stops at once, whoever is connected", { timeout: 2000 }, async () => {
  const mail = await MailServer.start()
  const transport = createTransport({ url: mail.environment["EMAIL_SERVER"]!, pool: true })
  await transport.sendMail(hello)

  await mail.stop()
  transport.close()
})
