/** Writes each key once: findings are many, their rules, files and resources few. */
export function remembered<K>(write: (key: K) => string): (key: K) => string {
  const known = new Map<K, string>();
  return (key) => {
    let text = known.get(key);
    if (text === undefined) {
      text = write(key);
      known.set(key, text);
    }
    return text;
  };
}
