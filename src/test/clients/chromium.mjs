// Opens pages in a headless Chromium and prints what each embeds as JSON-LD, and what a script of another site may read of a
// document: node chromium.mjs PROGRAM BASE PATH... A line of JSON for each page. The browser is spoken to through a pipe
// (Chrome DevTools Protocol), so that no port is needed and nothing is waited for but its own events.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [program, base, ...paths] = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
const browser = spawn(
  program,
  ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-extensions',
    '--disable-background-networking', '--no-proxy-server', `--user-data-dir=${profile}`, '--remote-debugging-pipe'],
  { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
const [toBrowser, fromBrowser] = [browser.stdio[3], browser.stdio[4]];
const answers = new Map();
const listeners = new Map();
let count = 0;
let rest = Buffer.alloc(0);

fromBrowser.on('data', chunk => {
  rest = Buffer.concat([rest, chunk]);
  for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
    const message = JSON.parse(rest.subarray(0, end).toString('utf8'));
    rest = rest.subarray(end + 1);
    if (message.id) {
      answers.get(message.id)(message);
    } else {
      listeners.get(`${message.sessionId} ${message.method}`)?.(message.params);
    }
  }
});

function send(method, params = {}, sessionId = undefined) {
  const id = ++count;
  return new Promise((resolve, reject) => {
    answers.set(id, message => (message.error ? reject(new Error(message.error.message)) : resolve(message.result)));
    toBrowser.write(JSON.stringify({ id, method, params, sessionId }) + '\0');
  });
}

async function open(url, session) {
  const loaded = new Promise(resolve => listeners.set(`${session} Page.loadEventFired`, resolve));
  const { errorText } = await send('Page.navigate', { url }, session);
  if (errorText) {
    throw new Error(`${url}: ${errorText}`);
  }
  await loaded;
}

async function evaluate(expression, session) {
  const params = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await send('Runtime.evaluate', params, session);
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value;
}

const EMBEDDED = `[...document.querySelectorAll('script[type="application/ld+json"]')].map(s => JSON.parse(s.textContent))`;
// A page by another name of the same machine is another site to a browser.
const otherSite = base.replace('127.0.0.1', 'localhost');
const reading = path => `fetch(${JSON.stringify(base + path)}, { headers: { Accept: 'text/turtle' } }).then(async answer =>
  ({ status: answer.status, url: answer.url, link: answer.headers.get('Link'), etag: answer.headers.get('ETag'),
     length: (await answer.text()).length }))`;

let code = 0;
try {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  await send('Page.enable', {}, sessionId);
  for (const path of paths) {
    await open(base + path, sessionId);
    const page = await evaluate(`({ url: location.href, title: document.title, embedded: ${EMBEDDED} })`, sessionId);
    await open(otherSite + 'robots.txt', sessionId);
    console.log(JSON.stringify({ ...page, fetched: await evaluate(reading(path), sessionId) }));
  }
  await send('Browser.close');
} catch (failure) {
  console.error(failure);
  code = 1;
} finally {
  const gone = browser.exitCode === null ? new Promise(resolve => browser.once('exit', resolve)) : undefined;
  if (code) {
    browser.kill('SIGKILL');
  }
  await gone;
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
process.exit(code);
