import { describe, expect, it } from '@jest/globals';
import {
  decodedSecret,
  findKnownSecrets,
  isPlaceholder,
  isSensitiveName,
  knownSecret,
  looksLikeSecret,
} from '@gatehouse/secrets';

const github = `ghp_${'a1B2'.repeat(9)}`;
const storageKey = `${'Ab1+'.repeat(21)}Ab==`;
const jwt = `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.${'c'.repeat(30)}`;

describe('isSensitiveName', () => {
  it.each([
    'password',
    'DB_PASSWORD',
    'dbPassword',
    'mysqlpassword',
    'POSTGRES_PASSWD',
    'client-secret',
    'AZURE_CLIENT_SECRET',
    'apiKey',
    'API_KEY',
    'APIKEY',
    'x-api-key',
    'accessToken',
    'GITHUB_TOKEN',
    'token',
    'connection-string',
    'ConnectionStrings__Default_ConnectionString',
    'privateKey',
    'tls.key',
    'AccountKey',
    'SECRET_KEY_BASE',
    'SECRET_KEY',
    'redis.pass',
    'PGPASS',
    'PGPASSWORD',
    'MYSQL_PWD',
    'PASSWORD_1',
    'secret2',
    '--password',
    'AWS_SECRET_ACCESS_KEY',
    'credentials',
  ])('%s is sensitive', (name) => {
    expect(isSensitiveName(name)).toBe(true);
  });

  it.each([
    'secretName',
    'tokenPath',
    'PASSWORD_FILE',
    'PGPASSFILE',
    'API_KEY_REF',
    'secretKeyRef',
    'passwordLength',
    'TOKEN_TTL',
    'token_type',
    'MAX_TOKENS',
    'existingSecret',
    'imagePullSecrets',
    'automountServiceAccountToken',
    'author',
    'keyboard',
    'monkey',
    'PUBLIC_KEY',
    'key',
    'PATH',
    'compass',
    '',
    '_',
    'SECRET_PROVIDER_CLASS',
    'TOKEN_URL',
  ])('%s is not', (name) => {
    expect(isSensitiveName(name)).toBe(false);
  });
});

describe('looksLikeSecret', () => {
  it.each([
    ['DB_PASSWORD', 'hunter2'],
    ['password', '123456'],
    ['apiKey', 'b3BlbnNlc2FtZQ'],
    ['harmless', `Endpoint=x;AccountKey=${storageKey}`],
    ['DATABASE_URL', 'postgres://app:hunter22@db/app'],
  ])('%s: %s', (name, value) => {
    expect(looksLikeSecret(name, value)).toBe(true);
  });

  it.each([
    ['DB_PASSWORD', ''],
    ['DB_PASSWORD', '${DB_PASSWORD}'],
    ['DB_PASSWORD', '$(DB_PASSWORD)'],
    ['DB_PASSWORD', '{{ .Values.password }}'],
    ['DB_PASSWORD', '<your-password>'],
    ['DB_PASSWORD', 'CHANGE_ME'],
    ['DB_PASSWORD', '********'],
    ['password', '/run/secrets/password'],
    ['token', 'C:\\secrets\\token'],
    ['token', 'https://login.example.com/oauth2/token'],
    ['token', 'true'],
    ['token', '3600'],
    ['tokens', '15m'],
    ['secret', '@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/a)'],
    ['DATABASE_URL', 'postgres://app:$(PASSWORD)@db/app'],
    ['LOG_LEVEL', 'password'],
  ])('not %s: %s', (name, value) => {
    expect(looksLikeSecret(name, value)).toBe(false);
  });
});

describe('knownSecret', () => {
  it.each([
    ['private key', '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----'],
    ['JSON web token', jwt],
    ['AWS access key', 'AKIAIOSFODNN7EXAMPL3'],
    ['GitHub token', github],
    ['GitHub token', `github_pat_${'a'.repeat(40)}`],
    ['Slack token', `xoxb-${'1'.repeat(12)}-${'a'.repeat(20)}`],
    ['Azure account key', `DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${storageKey}`],
    [
      'Azure SAS signature',
      `https://a.blob.core.windows.net/c?sv=2024-01-01&sig=${'a%2B'.repeat(10)}`,
    ],
    ['URL password', 'amqp://user:s3cr3t@mq:5672'],
    ['connection string password', 'Server=db;User Id=sa;Password=S3cr3t!;'],
    ['authorization header', `Authorization: Bearer ${'a1b2'.repeat(8)}`],
  ])('%s', (kind, value) => {
    expect(knownSecret(value)).toBe(kind);
  });

  it.each([
    'plain text',
    'https://example.com/a?b=c',
    'registry.example.com/web@sha256:abc',
    'http://user:${PASSWORD}@host',
    'Basic authentication is configured',
    'server:8080/path@x',
    '-----BEGIN CERTIFICATE-----',
    '-----BEGIN PUBLIC KEY-----',
    'Server=db;Password={0};',
    `not${github}`,
  ])('nothing in %s', (value) => {
    expect(knownSecret(value)).toBeUndefined();
  });

  it('gives the span of the secret alone', () => {
    const text = 'url: postgres://app:hunter22@db/app';
    expect(findKnownSecrets(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'hunter22',
    ]);
  });
});

describe('decodedSecret', () => {
  it.each([
    ['aHVudGVyMg==', 'hunter2'],
    ['aHVudGVyMg', 'hunter2'],
    [' aHVu\n dGVyMg==\n', 'hunter2'],
  ])('%j', (value, text) => {
    expect(decodedSecret(value)).toBe(text);
  });

  it.each(['', '=', 'a', 'not base64!', '/w==', 'AAAA', 'aHVudGVyMg='])(
    'nothing in %j',
    (value) => {
      expect(decodedSecret(value)).toBeUndefined();
    },
  );
});

describe('isPlaceholder', () => {
  it.each([
    '$(A)',
    '${{ secrets.A }}',
    '%A%',
    '#{A}#',
    '<a>',
    '__A__',
    'xxxx',
    'REPLACE-ME',
    'your-token',
    'vault:kv/a#b',
    'ref+vault://a',
  ])('%s', (value) => {
    expect(isPlaceholder(value)).toBe(true);
  });
  it.each(['hunter2', 'pa$$word', 'a${b}c', ''])('not %s', (value) => {
    expect(isPlaceholder(value)).toBe(false);
  });
});
