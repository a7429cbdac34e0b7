import { runOnThisRunner } from '@gatehouse/action';
import { allRules } from '@gatehouse/iac';
import { phases } from './run.ts';

await runOnThisRunner({ name: 'iac-scan', makePhases: phases, catalogue: allRules });
