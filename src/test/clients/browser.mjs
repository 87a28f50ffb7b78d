// Runs a headless Chromium. It is spoken to through a pipe (Chrome DevTools Protocol), so that no port is needed and nothing is waited
// for but its own events.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Starts a browser, does something in a tab of it, and ends it; the exit code of the process tells whether that went well.
 *
 * @param program the browser
 * @param action gets a tab: open(url), evaluate(expression), send(method, params), listen(method, listener)
 */
export async function browse(program, action) {
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

  let code = 0;
  try {
    const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    await send('Page.enable', {}, sessionId);
    await action({
      open: url => open(url, sessionId),
      evaluate: expression => evaluate(expression, sessionId),
      send: (method, params) => send(method, params, sessionId),
      listen: (method, listener) => listeners.set(`${sessionId} ${method}`, listener),
    });
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
}
