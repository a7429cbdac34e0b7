import { expect, it } from '@jest/globals';
import { maskLine } from './mask-line.ts';

it.each([
  ['RUN echo "root:hunter22" | chpasswd', 'RUN echo "root:***" | chpasswd'],
  ["RUN printf 'app:pa$$w0rd' | chpasswd -e", "RUN printf 'app:***' | chpasswd -e"],
  ['RUN curl -u admin:hunter22 https://example.com', 'RUN curl -u admin:*** https://example.com'],
  ['curl --user=admin:hunter22 https://example.com', 'curl --user=admin:*** https://example.com'],
])('hides the password in %s', (line, masked) => {
  expect(maskLine(line)).toBe(masked);
});

it.each([
  'RUN echo "root:$ROOT_PASSWORD" | chpasswd',
  'RUN curl -u "$LOGIN" https://example.com:8443',
  'USER app:app',
])('leaves %s alone', (line) => {
  expect(maskLine(line)).toBe(line);
});
