import { holdsInOrder } from './spans.ts';

/** What databases and their drivers say when a query fails. */
const DATABASES = [
  'Microsoft OLE DB Provider for ODBC Drivers',
  'Microsoft OLE DB Provider for SQL Server',
  'ODBC Microsoft Access Driver',
  'ODBC SQL Server Driver',
  'supplied argument is not a valid MySQL result',
  'Supplied argument is not a valid PostgreSQL result',
  'Invalid parameter type',
  'You have an error in your SQL syntax',
  'Incorrect column name',
  'Incorrect column specifier for column',
  "Column count doesn't match value count at row",
  "Can't find record in",
  "Can't connect to local",
  'Unknown table',
  'Unclosed quotation mark before the character string',
  '): encountered SQLException [',
  'Unexpected end of command in statement [',
  'Invalid SQL:',
  'ERROR: parser: parse error at or near',
  '[ODBC Informix driver][Informix]',
  '[Microsoft][ODBC Microsoft Access 97 Driver]',
  '[SQL Server Driver][SQL Server]Line 1: Incorrect syntax near',
  'SQL command not properly ended',
  'unexpected end of SQL command',
  'internal error [IBM][CLI Driver][DB2/6000]',
  'An illegal character has been found in the statement',
  'An unexpected token "END-OF-STATEMENT" was found',
  'Error converting data type varchar to numeric',
  'PostgreSQL query failed: ERROR: parser: parse error',
  'Warning: mysql_query()',
  'Warning: pg_connect(): Unable to connect to PostgreSQL server: FATAL',
  'Unable to jump to row',
  'is not allowed to access',
  'mySQL error with query',
  'on MySQL result index',
  'data source=',
  'invalid query',
  ...['DB2', 'JDBC', 'MySQL', 'ODBC', 'Oracle'].flatMap((name) =>
    (
      ({
        DB2: ['Driver', 'Error', 'ODBC'],
        JDBC: ['Driver', 'Error', 'MySQL', 'Oracle', 'SQL'],
        MySQL: ['Driver', 'Error', 'ODBC'],
        ODBC: ['DB2', 'Driver', 'Error', 'Oracle'],
        Oracle: ['DB2', 'Driver', 'Error', 'ODBC'],
      })[name] ?? []
    ).map((word) => `${name} ${word}`),
  ),
];

/** What platforms and servers say when a program fails. */
const PLATFORMS = [
  'java.lang.NumberFormatException: For input string:',
  'Error Occurred While Processing Request',
  'internal error',
  'Internal Server Error',
  'A syntax error has occurred',
  'ADODB.Field error',
  'ASP.NET is configured to show verbose error messages',
  'ASP.NET_SessionId',
  'Active Server Pages error',
  'Custom Error Message',
  'Disallowed Parent Path',
  'Error Diagnostic Information',
  'Error Message : Error loading required libraries.',
  'Error Report',
  'Invalid Path Character',
  'Invalid procedure call or argument',
  'Invision Power Board Database Error',
  'Microsoft VBScript compilation error',
  'Microsoft VBScript error',
  'OLE/DB provider returned message',
  'PHP Error',
  'PHP Parse error',
  'PHP Warning',
  'Parent Directory',
  "Permission denied: 'GetObject'",
  'The script whose uid is',
  'Type mismatch',
  'Unterminated string constant',
  'Warning: Cannot modify header information - headers already sent',
  'Warning: Supplied argument is not a valid File-Handle resource in',
  'server object error',
  'SyntaxError: Unexpected token',
];

/** Messages with something of the request in them; `holdsInOrder` where it may be long. */
const FORMS: readonly (RegExp | readonly RegExp[])[] = [
  /Line\s\d{1,9}:\sIncorrect\ssyntax\snear\s'[^']{0,2000}'/i,
  /pg_query\(\):{0,9}\squery\sfailed:\serror:\s/i,
  /'[^']{0,200}'\sis\snull\sor\snot\san\sobject/i,
  /ORA-\d{4,5}:\s/i,
  /System\.Data\.OleDb\.OleDbException:\sSyntax\serror\s(?:\([^)]{0,500}\)\sin|in\sstring\sin)\squery\sexpression\s/i,
  /<title>Invalid\sfile\sname\sfor\smonitoring:\s'[^']{0,500}'\.\sFile\snames\sfor\smonitoring\smust\shave\sabsolute\spaths,\sand\sno\swildcards\.<\/title>/i,
  /<span><H1>Server\sError\sin\s'[^']{0,500}'\sApplication\.<hr\swidth=100%\ssize=1\scolor=silver><\/H1>/i,
  /<head><title>JRun Servlet Error<\/title><\/head>/i,
  /<h1>Servlet\sError:\s\w{1,200}<\/h1>/i,
  /Servlet\sError<\/title>/i,
  /No database selected|Unknown database '[^'\n]{0,500}'|Table '[^'\n]{0,500}' doesn't exist/,
];

/** The same within one line, whose length nobody bounds. */
const LINES: readonly (readonly RegExp[])[] = [
  [
    /<b>(?:Warning|Fatal\serror|Parse\serror)<\/b>:\s/i,
    /\sin\s<b>/i,
    /<\/b>\son\sline\s<b>\d{0,9}<\/b><br\s\/>/i,
  ],
  [/Exception report/, /message/, /description/, /exception/, /note/],
  [/The error occurred in <b>/i, /: line/i, /<\/b><br>/i],
  [/The error occurred while processing/i, /Template: /i, / <br>./i],
  [/The error occurred while processing/i, /in the template file /i, /\.<\/p><br>/i],
];

const STRINGS = [...DATABASES, ...PLATFORMS];

/** The first message of a database or platform that a text holds. */
export function errorMessage(text: string): string | undefined {
  const message = STRINGS.find((each) => text.includes(each));
  if (message !== undefined) return message;
  for (const form of FORMS) {
    const found = form instanceof RegExp ? form.exec(text)?.[0] : undefined;
    if (found !== undefined) return found;
  }
  for (const line of text.split(/[\n\r]+/))
    if (LINES.some((parts) => holdsInOrder(line, parts))) return line.trim();
  return undefined;
}
