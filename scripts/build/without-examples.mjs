import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** Rules carry examples for docs and tests; users' runners need not download them. */
export const withoutExamples = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]rules[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: cut(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** Leaves out the `examples` property of objects passed to a call. */
function cut(text) {
  if (!text.includes('examples:')) return text;
  const file = ts.createSourceFile('rule.ts', text, ts.ScriptTarget.Latest);
  const spans = [];
  const visit = (node) => {
    if (ts.isCallExpression(node))
      for (const argument of node.arguments)
        if (ts.isObjectLiteralExpression(argument))
          for (const property of argument.properties)
            if (ts.isPropertyAssignment(property) && property.name.getText(file) === 'examples')
              spans.push([property.pos, property.end]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return spans.reduceRight(
    (rest, [start, end]) => rest.slice(0, start) + rest.slice(end).replace(/^,/, ''),
    text,
  );
}
