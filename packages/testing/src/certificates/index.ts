export {
  type CertificateAuthority,
  certificateAuthority,
  type Identity,
  type IssueOptions,
} from './authority.ts';
export { type Certificate, selfSigned, thumbprintOf } from './self-signed.ts';
