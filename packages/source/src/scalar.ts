import type { Location } from '@gatehouse/findings';
import { NODE } from './tape.ts';
import { Value } from './value.ts';
import { WrittenText } from './written.ts';

/** How a scalar was written: `plain` ones may be numbers, booleans or null, all others are strings. */
export type ScalarStyle = 'plain' | 'quoted' | 'block';

export class Scalar extends Value {
  #text: string | undefined;
  #written: WrittenText | undefined;

  get style(): ScalarStyle {
    switch (this.tape.kind(this.index)) {
      case NODE.quoted:
        return 'quoted';
      case NODE.block:
        return 'block';
      default:
        return 'plain';
    }
  }

  get text(): string {
    this.#text ??= this.tape.text(this.index);
    return this.#text;
  }

  /** The offset in the source of the character at an index of the text. */
  offsetOf(index: number): number {
    this.#written ??= new WrittenText(this);
    return this.#written.offsetOf(index);
  }

  override get exists(): boolean {
    return !this.isNull;
  }

  get isNull(): boolean {
    return this.style === 'plain' && /^(?:|~|null|Null|NULL)$/.test(this.text);
  }

  override get string(): string | undefined {
    return this.isNull ? undefined : this.text;
  }

  override get number(): number | undefined {
    return this.style === 'plain' &&
      /^[-+]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$|^0[xo][\da-fA-F]+$/.test(this.text)
      ? Number(this.text.replaceAll('_', ''))
      : undefined;
  }

  /** The YAML 1.1 spellings that Kubernetes accepts (sigs.k8s.io/yaml). */
  override get boolean(): boolean | undefined {
    if (this.style !== 'plain') return undefined;
    if (/^(?:true|True|TRUE|y|Y|yes|Yes|YES|on|On|ON)$/.test(this.text)) return true;
    if (/^(?:false|False|FALSE|n|N|no|No|NO|off|Off|OFF)$/.test(this.text)) return false;
    return undefined;
  }

  override get isUnknown(): boolean {
    return holdsPlaceholder(this.text);
  }

  override get location(): Location {
    return this.start === this.end && this.slot >= 0
      ? this.source.location(this.keyStart, this.keyEnd)
      : this.source.location(this.start, this.end);
  }
}

/** Placeholders of envsubst and shells, Go templates, Azure DevOps and kpt: `${A}`, `$(A)`, `{{ a }}`, `#{a}#`. */
export function holdsPlaceholder(text: string): boolean {
  return /\$\{|\$\([A-Za-z_]|\{\{|#\{/.test(text);
}
