/** Names of what keeps a client logged in, in the products that spell them so. */
const SESSION =
  /sess(?:ion)?[_.-]?(?:id|key)?$|^(?:sid|jsessionid|phpsessid|aspsessionid\w{0,30}|asp\.net_sessionid|cfid|cftoken|zenid|siteserver)$|(?:^|[_.-])(?:sid|ticket|nonce|otp|code|state|csrf|xsrf|saml\w{0,20}|assertion|viewstate)(?:$|[_.-])|csrf|xsrf|verificationtoken|viewstate/i;

export function isSessionName(name: string): boolean {
  return name.length <= 200 && SESSION.test(name);
}
