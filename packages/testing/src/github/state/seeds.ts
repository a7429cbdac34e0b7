import type { Artifact, Environment, Ruleset, Run } from './delivery-records.ts';
import type { Commit, CommitOptions } from './git-objects.ts';
import {
  addComment,
  addIssue,
  addPull,
  type CommentOptions,
  type IssueOptions,
  type PullOptions,
  pushTo,
} from './pull-seeds.ts';
import type { Repository } from './repository.ts';
import type { CheckRun, Comment, Issue, Pull } from './review-records.ts';
import { addArtifact, addCheckRun, addRuleset, addRun, type RunOptions } from './run-seeds.ts';

/** What a test says was there before. */
export abstract class Seeds {
  abstract get state(): Repository;

  commit(options: CommitOptions): Commit {
    return this.state.git.commit(options);
  }

  pull(options?: PullOptions): Pull {
    return addPull(this.state, options);
  }

  push(pull: Pull, files: Readonly<Record<string, string>>): Commit {
    return pushTo(this.state, pull, files);
  }

  comment(options: CommentOptions): Comment {
    return addComment(this.state, options);
  }

  issue(options: IssueOptions): Issue {
    return addIssue(this.state, options);
  }

  checkRun(options: Parameters<typeof addCheckRun>[1]): CheckRun {
    return addCheckRun(this.state, options);
  }

  run(options: RunOptions): Run {
    return addRun(this.state, options);
  }

  artifact(options: Parameters<typeof addArtifact>[1]): Artifact {
    return addArtifact(this.state, options);
  }

  ruleset(options: Parameters<typeof addRuleset>[1]): Ruleset {
    return addRuleset(this.state, options);
  }

  environment(environment: Environment): Environment {
    this.state.environments.push(environment);
    return environment;
  }
}
