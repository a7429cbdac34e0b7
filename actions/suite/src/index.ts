import { runOnThisRunner } from '@gatehouse/action';
import { allRules } from '@gatehouse/iac';
import { phases } from './run.ts';

await runOnThisRunner({ name: 'suite', makePhases: phases, catalogue: allRules });
