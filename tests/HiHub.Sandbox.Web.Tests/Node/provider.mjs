// A real OpenID provider on loopback. It prints its address; /control lets a test choose people, keys and faults.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';
import * as jose from 'jose';

const clientId = 'sandbox';
const clientSecret = 'a-secret-of-the-tests-0123456789abcdef';
const tenant = '7f0a5b3e-0000-4000-8000-00000000aaaa';
const people = new Map();
let keys = [];
let office = 'http://127.0.0.1:1';
const faults = new Map();
let provider, address;

async function newKey() {
  const { privateKey } = await jose.generateKeyPair('RS256', { extractable: true });
  return { ...(await jose.exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: `key-${Math.random().toString(36).slice(2)}` };
}

async function sign(claims, { alg = 'RS256', key = 'current', typ } = {}) {
  if (alg === 'none') return `${jose.base64url.encode(JSON.stringify({ alg, typ: 'JWT' }))}.${jose.base64url.encode(JSON.stringify(claims))}.`;
  const jwk = key === 'current' ? keys[0] : await newKey();
  const header = { alg, kid: key === 'posing' ? keys[0].kid : jwk.kid, typ };
  if (alg.startsWith('HS')) {
    const { d, p, q, dp, dq, qi, ...shown } = keys[0];
    return new jose.SignJWT(claims).setProtectedHeader(header).sign(new TextEncoder().encode(JSON.stringify(shown).padEnd(64)));
  }
  return new jose.SignJWT(claims).setProtectedHeader(header).sign(await jose.importJWK(jwk, alg));
}

function build() {
  provider = new Provider(address, {
    clients: [{
      client_id: clientId, client_secret: clientSecret, redirect_uris: [`${office}/signin-test`, `${office}/signin-closed`],
      post_logout_redirect_uris: [`${office}/signed-out`], backchannel_logout_uri: `${office}/sign-out/by/Test`, backchannel_logout_session_required: true,
    }],
    jwks: { keys }, pkce: { required: () => true }, conformIdTokenClaims: false,
    claims: { openid: ['sub', 'loa', 'amr', 'groups', 'tax_code', 'organisation_name'], profile: ['name', 'preferred_username'], email: ['email', 'email_verified'] },
    features: { backchannelLogout: { enabled: true }, rpInitiatedLogout: { enabled: true } },
    cookies: { keys: ['of-the-tests'] },
    // It guards against calling addresses of this machine, where the office is.
    fetch: (url, { dispatcher, ...options }) => fetch(url, options),
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, name: sub, ...people.get(sub) }) }),
    // Whoever signs in has agreed.
    async loadExistingGrant(ctx) {
      const { client, session } = ctx.oidc;
      const id = session.grantIdFor(client.clientId);
      if (id) return ctx.oidc.provider.Grant.find(id);
      const grant = new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  provider.on('backchannel.error', (ctx, error) => console.error('backchannel', error));
  provider.on('server_error', (ctx, error) => console.error(error));
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.oidc?.route !== 'token' || !ctx.body?.id_token) return;
    const told = jose.decodeJwt(ctx.body.id_token);
    const { claims, ...how } = faults.get(told.sub) ?? {};
    if (faults.delete(told.sub)) ctx.body.id_token = await sign({ ...told, ...claims }, how);
  });
}

const controls = {
  '/control/office': async ({ url }) => { office = url; build(); },
  '/control/person': async ({ sub, ...claims }) => { people.set(sub, claims); },
  '/control/rotate': async () => { keys = [await newKey()]; build(); },
  '/control/fault': async ({ sub, ...fault }) => { faults.set(sub, fault); },
  '/control/mint': async ({ claims, ...how }) => sign(claims, how),
};

// What Microsoft Entra ID shows of one tenant; its tokens are minted.
const entra = () => ({
  issuer: `${address}/${tenant}/v2.0`, jwks_uri: `${address}/jwks`, authorization_endpoint: `${address}/auth`, token_endpoint: `${address}/token`,
  response_types_supported: ['code'], subject_types_supported: ['pairwise'], id_token_signing_alg_values_supported: ['RS256'],
});

const server = createServer(async (request, response) => {
  if (request.url === `/${tenant}/v2.0/.well-known/openid-configuration`) {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(entra()));
    return;
  }
  const control = controls[request.url];
  if (!control) { provider.callback()(request, response); return; }
  let body = '';
  for await (const part of request) body += part;
  response.setHeader('content-type', 'application/json').end(JSON.stringify((await control(JSON.parse(body))) ?? {}));
});

server.listen(0, '127.0.0.1', async () => {
  address = `http://127.0.0.1:${server.address().port}`;
  keys = [await newKey()];
  build();
  process.stdout.write(`${address}\n`);
});
process.stdin.on('end', () => process.exit(0)).resume();
