import { describe, expect, it } from '@jest/globals';
import { linksOf } from '../../src/crawl/links.ts';
import { readRecording } from '../../src/index.ts';

function links(
  body: string,
  { path = '/', type = 'text/html', head = '' } = {},
): readonly string[] {
  return linksOf(
    readRecording({
      requestHead: `GET https://shop.example${path} HTTP/1.1`,
      responseHead: `HTTP/1.1 200 OK\nContent-Type: ${type}\n${head}`,
      responseBody: body,
    }),
  );
}

describe('links', () => {
  it('are what a page leads to, once each', () => {
    expect(
      links(`<a href=/a><a href=" /a "><area href=/b><iframe src=/c></iframe><script src=/d></script><link href=/e>
        <form action=/search><form method=POST action=/buy><meta http-equiv=refresh content="0; URL='/f'">
        <a href="#top"><a href=""><a name=x>`),
    ).toEqual(['/a', '/b', '/e', '/c', '/d', '/search', '/f']);
  });

  it('that act are not followed', () => {
    expect(
      links(
        '<a href=/logout><a href="/x?action=delete&id=1"><a href=/sign-out/><a href=/deleted-items><a href=/catalogout>',
      ),
    ).toEqual(['/deleted-items', '/catalogout']);
  });

  it('are where a redirect leads', () => {
    expect(links('', { head: 'Location: /next' })).toEqual(['/next']);
  });

  it('are what robots.txt and site maps name', () => {
    expect(
      links(
        'User-agent: *\nDisallow: /admin\nAllow: /open\nDisallow: /*.php$\nDisallow:\nSitemap: https://shop.example/s.xml',
        {
          path: '/robots.txt',
          type: 'text/plain',
        },
      ),
    ).toEqual(['/admin', '/open', 'https://shop.example/s.xml']);
    expect(
      links('<urlset><url><loc> https://shop.example/a?b=1&amp;c=2 </loc></url></urlset>', {
        path: '/sitemap.xml',
        type: 'application/xml',
      }),
    ).toEqual(['https://shop.example/a?b=1&c=2']);
  });

  it('are bounded', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `<a href=/${index}>`).join('');
    expect(links(many)).toHaveLength(2000);
  });
});
