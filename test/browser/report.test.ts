import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { renderHtml } from '@gatehouse/report';
import { temporaryDirectory } from '@gatehouse/testing';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { finding, outcome, rule, scan } from '../../packages/report/test/outcome-builder.ts';
import { findChromium } from './chromium.ts';

const chromium = findChromium();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly impact: string }[];
}

const HOSTILE = `</script><script>document.title='owned'</script><img src=x onerror="document.title='owned'">`;

const sample = outcome(
  scan({
    findings: [
      finding({ rule: rule({ severity: 'critical' }) }),
      finding({ rule: rule({ id: 'kubernetes/probe', title: 'No probe', severity: 'low' }) }),
      finding({ message: HOSTILE, rule: rule({ id: 'kubernetes/x', severity: 'medium' }) }),
      finding({ suppression: { kind: 'config', syntax: 'gatehouse.yml', reason: HOSTILE } }),
    ],
  }),
);

if (chromium === undefined)
  it.skip('the HTML report: no Chromium is installed here', () => undefined);

(chromium === undefined ? describe.skip : describe)('the HTML report in Chromium', () => {
  let browser: Browser;
  let page: Page;
  let folder: Awaited<ReturnType<typeof temporaryDirectory>>;
  const problems: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    folder = await temporaryDirectory();
    const path = join(folder.path, 'report.html');
    writeFileSync(path, renderHtml(sample, { title: 'Gatehouse iac-scan' }));
    browser = await launch({ executablePath: chromium ?? '', args: ['--no-sandbox'] });
    page = await browser.newPage();
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(path).href);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await folder[Symbol.asyncDispose]();
  });

  /** In words of the page, since this program knows no document. */
  const ask = <T>(expression: string): Promise<T> => page.evaluate(expression) as Promise<T>;
  const visible = (): Promise<number> =>
    ask(
      '[...document.querySelectorAll(".finding")].filter((each) => each.checkVisibility()).length',
    );
  const reset = async (): Promise<void> => {
    await ask('void (document.querySelector("#search").value = "")');
    await page.type('#search', ' ');
    await new Promise((resolve) => setTimeout(resolve, 150));
  };

  it('loads without an error, a refusal of its policy, or a request to anywhere', async () => {
    expect(problems).toEqual([]);
    expect(requests.map((url) => new URL(url).protocol)).toEqual(['file:']);
    expect(await page.title()).toBe('Gatehouse iac-scan: fail');
    expect(await visible()).toBe(4);
  });

  it('finds by text and by severity, and says how many', async () => {
    await page.type('#search', 'no probe');
    await page.waitForFunction('document.querySelector("#said").textContent === "1 of 4 findings"');
    expect(await visible()).toBe(1);
    await reset();
    await page.click('#severities input[value=critical]');
    expect(await visible()).toBe(3);
    await page.click('#severities input[value=critical]');
    expect(await visible()).toBe(4);
    await page.select('#state', 'suppressed');
    expect(await visible()).toBe(1);
    await page.select('#state', 'all');
  });

  it('is used by keyboard alone', async () => {
    await page.keyboard.press('Escape');
    await page.focus('body');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    expect(await ask('document.querySelector(".finding").open')).toBe(true);
    await page.keyboard.press('/');
    expect(await ask('document.activeElement.id')).toBe('search');
    await page.keyboard.press('Escape');
  });

  it.each(['light', 'dark'])('has no serious accessibility violation, %s', async (scheme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.click('#expand');
    // The page's policy refuses scripts; the checker comes in beside it, as an extension would.
    const world = await page.createCDPSession();
    await world.send('Runtime.evaluate', { expression: axe });
    const { result } = await world.send('Runtime.evaluate', {
      expression: 'axe.run().then((result) => JSON.stringify(result))',
      awaitPromise: true,
    });
    const { violations } = JSON.parse(String(result.value)) as AxeResult;
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(grave.map(({ id }) => id)).toEqual([]);
  });

  it('looks different in the dark, and is not blank', async () => {
    const shoot = async (scheme: string): Promise<string> => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      return page.screenshot({ encoding: 'base64' });
    };
    const [light, dark] = [await shoot('light'), await shoot('dark')];
    expect(light).not.toBe(dark);
    expect(await ask('getComputedStyle(document.body).backgroundColor')).toBe('rgb(13, 17, 23)');
    expect(light.length).toBeGreaterThan(20_000);
    if (process.env['SCREENSHOTS'] !== undefined)
      for (const [name, image] of Object.entries({ light, dark }))
        writeFileSync(join(process.env['SCREENSHOTS'], `report-${name}.png`), image, 'base64');
  });
});
