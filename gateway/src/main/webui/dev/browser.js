// Chromium without a driver: the DevTools protocol over a pipe.
import { spawn } from 'node:child_process';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--force-prefers-reduced-motion',
  '--remote-debugging-pipe',
];

export class Browser {
  #process;
  #output;
  #waiting = new Map();
  #listeners = new Set();
  #number = 0;

  constructor() {
    this.#process = spawn(process.env.CHROMIUM ?? 'chromium', flags, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.#output = this.#process.stdio[3];
    let rest = '';
    this.#process.stdio[4].on('data', (bytes) => {
      const messages = (rest + bytes.toString()).split('\0');
      rest = messages.pop();
      messages.forEach((message) => this.#receive(JSON.parse(message)));
    });
  }

  #receive(message) {
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return this.#listeners.forEach((listener) => listener(message));
    this.#waiting.delete(message.id);
    if (message.error) waiting.reject(new Error(message.error.message));
    else waiting.resolve(message.result);
  }

  send(method, params = {}, sessionId) {
    const id = ++this.#number;
    this.#output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  /** A fresh window with cookies and storage of its own. */
  async page() {
    const { browserContextId } = await this.send('Target.createBrowserContext');
    const { targetId } = await this.send('Target.createTarget', {
      url: 'about:blank',
      browserContextId,
    });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    return new Page(this, sessionId, browserContextId);
  }

  onEvent(listener) {
    this.#listeners.add(listener);
  }

  close() {
    this.#process.kill();
  }
}

class Page {
  #browser;
  #session;
  #context;
  /** What the browser complained about. */
  complaints = [];

  constructor(browser, session, context) {
    this.#browser = browser;
    this.#session = session;
    this.#context = context;
    browser.onEvent(({ sessionId, method, params }) => {
      if (sessionId !== session) return;
      if (method === 'Log.entryAdded' && params.entry.level === 'error') {
        this.complaints.push(params.entry.text);
      }
      if (method === 'Runtime.exceptionThrown') {
        this.complaints.push(params.exceptionDetails.exception?.description ?? 'exception');
      }
    });
  }

  send(method, params) {
    return this.#browser.send(method, params, this.#session);
  }

  async evaluate(expression) {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  }

  async press(key, code = key) {
    const text = key.length === 1 ? { text: key } : {};
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, ...text });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code });
  }

  close() {
    return this.#browser.send('Target.disposeBrowserContext', { browserContextId: this.#context });
  }
}
