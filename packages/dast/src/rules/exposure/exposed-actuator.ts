import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

/** What the endpoints of Spring Boot say; `health` and `info` are meant for others. */
const ENDPOINTS: Readonly<Record<string, RegExp>> = {
  env: /"propertySources"\s{0,20}:/,
  configprops: /"contexts"\s{0,20}:/,
  beans: /"contexts"\s{0,20}:/,
  mappings: /"dispatcherServlets?"\s{0,20}:/,
  loggers: /"loggers"\s{0,20}:/,
  threaddump: /"threads"\s{0,20}:/,
};

export const exposedActuator = exchangeRule({
  id: 'dast/exposed-actuator',
  title: 'Endpoints for operators of Spring Boot are open to everybody',
  severity: 'high',
  confidence: 'high',
  about: 'site',
  why: 'They tell configuration and insides, and some change both.',
  fix: 'Expose `health` only: `management.endpoints.web.exposure.include=health`, the rest on another port that no Ingress leads to.',
  references: [
    'https://docs.spring.io/spring-boot/reference/actuator/endpoints.html#actuator.endpoints.exposing',
  ],
  tags: ['CWE-200', 'CWE-497'],
  check(exchange, report) {
    if (!exchange.isSuccess || !exchange.isOfType('json')) return;
    const name = /\/actuator\/([a-z]{1,20})$/.exec(exchange.address.path)?.[1] ?? '';
    if (Object.hasOwn(ENDPOINTS, name) && ENDPOINTS[name]?.test(exchange.text))
      report.fail(`the endpoint ${name} answers without a login`, { subject: name });
  },
  examples: {
    fail: [
      page('The environment', {
        url: 'https://shop.example/actuator/env',
        type: 'application/vnd.spring-boot.actuator.v3+json',
        body: '{"activeProfiles":[],"propertySources":[]}',
      }),
    ],
    pass: [
      page('The health', {
        url: 'https://shop.example/actuator/health',
        type: 'application/json',
        body: '{"status":"UP"}',
      }),
    ],
  },
});
