export {
  type Agreement,
  type Certificate,
  type Connection,
  linksOf,
  vouchesForItself,
} from './connection.ts';
export {
  dayOf,
  explainDistrust,
  isOfUnknownIssuer,
  namesCovered,
  unknownIssuer,
} from './distrust.ts';
export { readChain } from './read-certificate.ts';
