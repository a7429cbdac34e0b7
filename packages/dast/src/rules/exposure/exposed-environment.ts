import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const exposedEnvironment = exchangeRule({
  id: 'dast/exposed-environment',
  title: 'The environment file of the application is served',
  severity: 'high',
  confidence: 'high',
  about: 'site',
  why: '`.env` holds what the application logs in with.',
  fix: 'Keep it out of what is served, let the server refuse paths that begin with a dot, and change what was in it.',
  references: [
    'https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/02-Configuration_and_Deployment_Management_Testing/04-Review_Old_Backup_and_Unreferenced_Files_for_Sensitive_Information',
  ],
  tags: ['CWE-538', 'CWE-200'],
  check(exchange, report) {
    if (!exchange.isSuccess || exchange.isHtml) return;
    if (!/\/\.env(?:\.[a-z]{1,20})?$/.test(exchange.address.path)) return;
    const name = /^(?:export )?([A-Z][A-Z0-9_]{1,60})=/m.exec(exchange.text)?.[1];
    if (name !== undefined) report.fail(`the file sets ${name} and is served`);
  },
  examples: {
    fail: [
      page('Served', {
        url: 'https://shop.example/.env',
        type: 'application/octet-stream',
        body: 'APP_ENV=production\nDB_HOST=db',
      }),
    ],
    pass: [page('A page for every path', { url: 'https://shop.example/.env' })],
  },
});
