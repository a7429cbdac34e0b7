import { describe, expect, it } from '@jest/globals';
import { temporaryDirectory, zapDouble, type ZapScenario } from '@gatehouse/testing';
import type { Phase } from '@gatehouse/findings';
import { readdirSync } from 'node:fs';
import {
  type DastAnswers,
  localZap,
  nodeEffects,
  type OnAnswers,
  readTranscript,
  replayPhase,
  zapPhase,
} from '../../src/index.ts';
import { settings } from '../zap/sample.ts';
import { ENVIRONMENT, LETS_IN } from '../zap/scan-with-double.ts';

const context = { now: () => new Date(0), onProgress: () => undefined };

async function answersOf(make: (onAnswers: OnAnswers) => Phase): Promise<readonly DastAnswers[]> {
  const answers: DastAnswers[] = [];
  await make((answer) => answers.push(answer)).scan(context);
  return answers;
}

async function byZap(scenario: ZapScenario): Promise<readonly DastAnswers[]> {
  await using zap = await zapDouble(scenario);
  await using temp = await temporaryDirectory();
  const programs = { find: () => zap.java, list: (folder: string) => readdirSync(folder) };
  const program = localZap(zap.folder, programs);
  const effects = nodeEffects(ENVIRONMENT, LETS_IN, temp.path);
  return await answersOf((onAnswers) =>
    zapPhase({ settings: settings(), program, minUrls: 1, profile: 'default' }, effects, onAnswers),
  );
}

function byReplay(
  count: number,
  { status = '200 OK', minUrls = 1 } = {},
): Promise<readonly DastAnswers[]> {
  const transcript = `GET https://shop.example/ HTTP/1.1\n\nHTTP/1.1 ${status}\n\nx\n`;
  const recorded = readTranscript(transcript)
    .slice(0, count)
    .map((exchange) => ({ id: '1', exchange }));
  return answersOf((onAnswers) =>
    replayPhase(
      { recorded, scope: undefined, profile: 'default', minUrls },
      () => undefined,
      onAnswers,
    ),
  );
}

const open = { thresholdCrossed: undefined };

describe('the answers of a phase', () => {
  it('are yes where all went well', async () => {
    const yes = { engineRan: true, coverageSufficient: true, ...open };
    expect(await byZap({})).toEqual([yes]);
    expect(await byReplay(1)).toEqual([yes]);
  });

  it('tell an engine that did not run', async () => {
    expect(await byZap({ kind: 'crash' })).toMatchObject([{ engineRan: false }]);
    expect(await byReplay(0)).toEqual([{ engineRan: false, coverageSufficient: false, ...open }]);
  });

  it('tell one that saw too little', async () => {
    const tooLittle = { engineRan: true, coverageSufficient: false, ...open };
    expect(await byZap({ messages: [['GET', '/', 404]] })).toEqual([tooLittle]);
    expect(await byReplay(1, { status: '404 Not Found' })).toEqual([tooLittle]);
    expect(await byReplay(1, { status: '404 Not Found', minUrls: 0 })).toMatchObject([
      { coverageSufficient: true },
    ]);
    expect(await byReplay(1, { status: '304 Not Modified' })).toMatchObject([
      { coverageSufficient: true },
    ]);
    expect(await byReplay(0, { minUrls: 0 })).toMatchObject([{ coverageSufficient: false }]);
  });
});
