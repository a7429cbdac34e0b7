import { Scalar, type Value } from '@gatehouse/source';

/**
 * What a scalar is in YAML's core schema, which GitHub reads workflows by. Elsewhere `yes` and `on` are booleans; here
 * they are text.
 * @see https://yaml.org/spec/1.2.2/#103-core-schema
 */
export function isBoolean(value: Value): boolean {
  return isPlain(value) && /^(?:true|True|TRUE|false|False|FALSE)$/.test(value.text);
}

export function isInteger(value: Value): boolean {
  return isPlain(value) && /^[-+]?\d+$/.test(value.text);
}

export function isDecimal(value: Value): boolean {
  return isPlain(value) && /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(value.text);
}

export function isNull(value: Value): boolean {
  return value instanceof Scalar && value.isNull;
}

function isPlain(value: Value): value is Scalar {
  return value instanceof Scalar && value.style === 'plain';
}

/** Whether a scalar holds one `${{ … }}` and nothing else. */
export function isOneExpression(value: Value): boolean {
  if (!(value instanceof Scalar)) return false;
  const text = value.text.trim();
  return text.startsWith('${{') && text.endsWith('}}') && !text.includes('${{', 3);
}

/** Whether a text holds a `${{ … }}` at all. */
export function holdsExpression(text: string): boolean {
  const start = text.indexOf('${{');
  return start >= 0 && start < text.indexOf('}}');
}
