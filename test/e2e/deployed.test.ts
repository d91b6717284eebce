import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { serve } from '../../scripts/server';
import { serveFolder } from '../../scripts/staticServer';
import { PaneUser } from './support/pane';
import { closeBrowser, openWorkbench } from './support/workbench';

/** The build as a web server has it: a copy elsewhere, on a port of its own, with the headers of its file. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'dunning-deployed-'));
const servers: Server[] = [];
let deployed = '';
let workbench = '';

beforeAll(async () => {
  cpSync(path.join(__dirname, '..', '..', 'dist'), folder, { recursive: true });
  const product = await serveFolder({ folder, port: 0 });
  servers.push(product.server);
  const host = await serve({ port: 0, product: product.address });
  servers.push(host.server);
  deployed = product.address;
  workbench = host.address;
});

afterAll(async () => {
  await closeBrowser();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true });
});

const header = async (address: string, name: string): Promise<string | null> => {
  const answer = await fetch(address);
  await answer.arrayBuffer();
  expect(answer.status).toBe(200);
  return answer.headers.get(name);
};

test('each answer carries the policy; only files whose names change with their content are kept for ever', async () => {
  const [script = ''] = readdirSync(path.join(folder, 'static'));
  expect(await header(`${deployed}/static/${script}`, 'cache-control')).toBe(
    'public, max-age=31536000, immutable',
  );
  for (const file of ['taskpane.html', 'functions.js', 'manifest.xml', 'shortcuts.json']) {
    expect(await header(`${deployed}/${file}`, 'cache-control')).toBe('no-cache');
    expect(await header(`${deployed}/${file}`, 'x-content-type-options')).toBe('nosniff');
    expect(await header(`${deployed}/${file}`, 'referrer-policy')).toBe('no-referrer');
  }
  const policy = (await header(`${deployed}/taskpane.html`, 'content-security-policy')) ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain('frame-ancestors https://*.officeapps.live.com ');
  expect((await fetch(`${deployed}/_headers`)).status).toBe(404);
});

test('the workbench hosts the build of another server: the pane runs under that policy and reads the sheet', async () => {
  const sent = (await header(`${deployed}/taskpane.html`, 'content-security-policy')) ?? '';
  const passed = (await header(`${workbench}/taskpane.html`, 'content-security-policy')) ?? '';
  expect(passed).toBe(sent.replace(/frame-ancestors .*$/, "frame-ancestors 'self'"));

  const open = await openWorkbench({ language: 'nl-BE', address: workbench });
  const user = new PaneUser(await open.pane(), open.words);
  await user.readSheet();
  await user.sees(open.words.reading.columns(12));
  expect(open.errors).toEqual([]);
  expect(open.outside).toEqual([]);
});
