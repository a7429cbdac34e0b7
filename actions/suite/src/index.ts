import { runOnThisRunner } from '@gatehouse/action';
import { everyRule } from '@gatehouse/catalogue';
import { phases } from './run.ts';

await runOnThisRunner({ name: 'suite', makePhases: phases, catalogue: everyRule });
