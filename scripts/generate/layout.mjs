import { format, resolveConfig } from 'prettier';

/** As `npm run lint` wants it; the folder docs/rules is not its business. */
export async function laidOut({ path, text }) {
  const options = await resolveConfig(path, { editorconfig: true });
  return { path, text: await format(text, { ...options, filepath: path }) };
}
