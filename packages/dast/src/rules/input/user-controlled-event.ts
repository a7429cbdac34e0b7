import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

/** Handlers as HTML knew them when browsers agreed on them. */
const EVENTS = new Set(
  'abort beforeunload blur change click contextmenu dblclick drag dragend dragenter dragleave dragover dragstart drop error focus hashchange keydown keypress keyup load message mousedown mousemove mouseout mouseover mouseup mousewheel offline online popstate reset resize scroll select storage submit unload'
    .split(' ')
    .map((event) => `on${event}`),
);

export const userControlledEvent = exchangeRule({
  id: 'dast/user-controlled-event',
  title: 'What is sent comes back in the script of an event',
  severity: 'low',
  confidence: 'low',
  profile: 'all',
  why: 'An event handler is script: what gets into it runs.',
  fix: 'Attach handlers from scripts, and pass data in `data-` attributes.',
  references: ['https://www.zaproxy.org/docs/alerts/10043/'],
  aliases: ['10043'],
  tags: ['CWE-20', 'WASC-20'],
  check(exchange, report) {
    const { parameters } = exchange;
    if (exchange.status !== 200 || !exchange.isHtmlDocument || parameters.length === 0) return;
    for (const { attributes } of exchange.markup.elements)
      for (const [attribute, script] of attributes) {
        if (!EVENTS.has(attribute)) continue;
        const parts = new Set(script.toLowerCase().split(/[;=,:]/));
        for (const { name, value } of parameters)
          if (value !== '' && parts.has(value.toLowerCase()))
            report.fail(`the field ${JSON.stringify(name)} becomes part of ${attribute}`, {
              subject: name,
            });
      }
  },
  examples: {
    fail: [
      page('A call', {
        url: 'https://shop.example/?then=buy()',
        body: '<html><body><p onclick="count=1;buy()">Buy</p></body></html>',
      }),
    ],
    pass: [
      page('Another value', {
        url: 'https://shop.example/?then=buy()',
        body: '<html><body><p onclick="look()">Look</p></body></html>',
      }),
    ],
  },
});
