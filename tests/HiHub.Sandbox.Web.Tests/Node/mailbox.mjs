// A real SMTP server on loopback. It prints its port, then every letter it takes as a line of JSON.
import { SMTPServer } from 'smtp-server';

const [mode] = process.argv.slice(2);
let refusals = mode === 'busy' ? 1 : 0;
const server = new SMTPServer({
  authOptional: mode !== 'locked', allowInsecureAuth: true, disabledCommands: mode === 'locked' || mode === 'tls' ? [] : ['STARTTLS'],
  onAuth: ({ username, password }, _, done) => (username === 'office' && password === 'mail-secret' ? done(null, { user: username }) : done(new Error('wrong'))),
  onData(stream, session, done) {
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () => {
      if (refusals-- > 0) return done(Object.assign(new Error('busy'), { responseCode: 451 }));
      const { mailFrom, rcptTo } = session.envelope;
      process.stdout.write(`${JSON.stringify({ from: mailFrom.address, to: rcptTo.map((to) => to.address), user: session.user ?? null, secure: session.secure, text: Buffer.concat(parts).toString('utf8') })}\n`);
      done();
    });
  },
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.server.address().port}\n`));
server.on('error', () => {});
process.stdin.on('end', () => process.exit(0)).resume();
