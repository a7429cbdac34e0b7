export { passiveRules } from '@gatehouse/dast';
