import { html, moved, NOT_FOUND } from '../answer.ts';
import { type Flaw, overHttps, type Planted } from '../flaw.ts';

/** Flaws in what a page says, links to and loads. */
export const PAGE_FLAWS: readonly Flaw[] = [
  page(
    '/contact',
    ['anti-csrf-missing'],
    '<form method="post" action="/contact"><input name="m"></form>',
  ),
  page(
    '/newsletter',
    ['anti-csrf-missing', overHttps('form-to-plain-http'), overHttps('mixed-content')],
    '<form method="post" action="http://mail.example/join"><input name="m"></form>',
  ),
  page(
    '/survey',
    [{ rule: 'form-on-plain-page', over: 'http' }],
    '<form method="post" action="https://survey.example/"><input type="hidden" name="_csrf" value="a"></form>',
  ),
  page('/gallery', [overHttps('mixed-content')], '<img src="http://img.example/a.png" alt="">'),
  page(
    '/partners',
    ['reverse-tabnabbing'],
    '<a href="https://partner.example/" target="_blank" rel="opener">p</a>',
  ),
  page('/widgets', ['integrity-missing'], '<script src="https://cdn.example/chat.js"></script>'),
  page('/theme', ['integrity-missing'], '<link rel="stylesheet" href="https://cdn.example/a.css">'),
  page(
    '/old-browsers',
    ['integrity-missing', 'polyfill-domain'],
    '<script src="https://cdn.polyfill.io/v3/polyfill.min.js"></script>',
  ),
  page(
    '/loader',
    ['polyfill-domain-mentioned'],
    '<script>load("https://cdn.polyfill.io/v3/a.js")</script>',
  ),
  page('/status', ['private-address'], '<p>Served by 10.0.3.7:8080</p>'),
  page('/include', ['debug-message'], '<p>Servlet error: no such include</p>'),
  page('/find?q=%27', ['application-error'], '<p>You have an error in your SQL syntax</p>'),
  page('/staff', ['password-hash'], '<p>jane:$1$examples$AAAAAAAAAAAAAAAAAAAAAA</p>'),
  page('/template', ['source-code'], '<?php $total = sum($basket); ?>'),
  page(
    '/legacy',
    ['viewstate-unsigned'],
    viewState('/wEPDwUKMTIzNDU2Nzg5MGRkZGRkZGRkZGRkZGRkZGQ='),
  ),
  page('/faces', ['jsf-view-state'], facesState()),
  page('/cart?sid=4f1e2d3c4b5a', ['session-in-query'], '<p>Your cart</p>'),
  page('/pay;jsessionid=4F1E2D3C4B5A', ['session-in-path'], '<p>Pay</p>'),
  page(
    '/receipt?sid=5a4b3c2d1e4f',
    ['session-in-query', 'session-told-to-others'],
    '<a href="https://partner.example/">Partner</a>',
  ),
  page('/reset?password=first', ['sensitive-query'], '<p>Changed</p>'),
  {
    path: '/uploads/',
    rules: ['directory-listing'],
    flawed: {
      body: '<html><head><title>Index of /uploads</title></head><body><a href="a.txt">a.txt</a></body></html>',
    },
  },
  { path: '/broken', rules: ['application-error'], flawed: { status: 500 }, sound: NOT_FOUND },
  {
    path: '/gone',
    rules: ['error-page-banner'],
    flawed: { status: 404, body: html('<h3>Apache Tomcat/9.0.82</h3>') },
    sound: NOT_FOUND,
  },
  {
    path: '/go?to=https://elsewhere.example/',
    rules: ['open-redirect'],
    flawed: moved('https://elsewhere.example/'),
    sound: moved('/'),
  },
  {
    path: '/orders',
    rules: ['big-redirect'],
    flawed: moved('/', html('<p>The order of Jane Doe</p>'.repeat(20))),
    sound: moved('/'),
  },
  {
    path: '/invoices',
    rules: ['redirect-with-links'],
    flawed: moved('/', '<a href="/">Go on</a> <a href="/status">Invoice</a>'),
    sound: moved('/'),
  },
];

function page(path: string, rules: readonly Planted[], body: string): Flaw {
  // The addresses that carry too much are flaws by themselves: nothing leads there in a sound shop.
  const isAddress = /[?;]/u.test(path);
  return { path, rules, flawed: { body: html(body) }, ...(isAddress && { sound: NOT_FOUND }) };
}

function viewState(value: string): string {
  return `<form><input type="hidden" name="__VIEWSTATE" value="${value}"></form>`;
}

function facesState(): string {
  const value = Buffer.from('java.util.ArrayList').toString('base64');
  return `<form><input type="hidden" id="javax.faces.ViewState" value="${value}"></form>`;
}
