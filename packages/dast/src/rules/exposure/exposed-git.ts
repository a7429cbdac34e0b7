import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const exposedGit = exchangeRule({
  id: 'dast/exposed-git',
  title: 'The repository of the application is served',
  severity: 'high',
  confidence: 'high',
  about: 'site',
  why: 'From `.git` the whole source and its history can be fetched, with every secret that was ever committed.',
  fix: 'Deploy what was built rather than a checkout, and let the server refuse paths that begin with a dot.',
  references: [
    'https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/02-Configuration_and_Deployment_Management_Testing/04-Review_Old_Backup_and_Unreferenced_Files_for_Sensitive_Information',
  ],
  tags: ['CWE-527', 'CWE-538'],
  check(exchange, report) {
    if (!exchange.isSuccess || exchange.isHtml) return;
    const { path } = exchange.address;
    const isHead =
      path.endsWith('/.git/HEAD') && /^(?:ref: refs\/|[0-9a-f]{40}\s*$)/.test(exchange.text);
    const isConfig = path.endsWith('/.git/config') && /^\s{0,20}\[core\]/m.test(exchange.text);
    if (isHead || isConfig) report.fail('the folder .git is served');
  },
  examples: {
    fail: [
      page('The head', {
        url: 'https://shop.example/.git/HEAD',
        type: 'text/plain',
        body: 'ref: refs/heads/main',
      }),
    ],
    pass: [
      page('A page for every path', { url: 'https://shop.example/.git/HEAD' }),
      page('Refused', { url: 'https://shop.example/.git/HEAD', status: '404 Not Found' }),
    ],
  },
});
