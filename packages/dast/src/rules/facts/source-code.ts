import { spanOf } from './spans.ts';

interface Sign {
  readonly language: string;
  /** What only a program says, or what opens and closes such a part of it. */
  readonly form: RegExp | readonly [RegExp, RegExp];
}

const WORD = '[a-z0-9]{1,80}';
const NAME = '[a-z0-9._]{1,80}';
const GAP = '\\s{1,20}';
const MAYBE = '\\s{0,20}';

/** `~` for a gap, `_` for one that may be missing, `<word>` and `<name>`: signs are easier to read so. */
function form(pattern: string, flags = 'i'): RegExp {
  return new RegExp(
    pattern
      .replaceAll('~', GAP)
      .replaceAll('_', MAYBE)
      .replaceAll('<word>', WORD)
      .replaceAll('<name>', NAME),
    flags,
  );
}

const of = (language: string, ...forms: readonly Sign['form'][]): Sign[] =>
  forms.map((each) => ({ language, form: each }));

/** Signs of programs in the languages of the web; those that prose and pages show too are left out. */
const SIGNS: readonly Sign[] = [
  ...of('PHP', [/<\?php/, /;/], [/<\?=/, /\?>/], /\$\x5fPOST\s{0,20}\[/, /\$\x5fGET\s{0,20}\[/),
  ...of(
    'JSP',
    [/<%@\s{0,20}page\s/, /%>/],
    [/<%@\s{0,20}include/, /%>/],
    [/<%@\s{0,20}taglib/, /%>/],
    [/<jsp:directive\.(?:page|include|taglib)/, />/],
  ),
  ...of(
    'Servlet',
    form('import~javax\\.servlet\\.http\\.(?:HttpServlet|\\*)_;', ''),
    form('@WebServlet_\\(_"/<word>"_\\)'),
    form('public~class~<word>~extends~(?:javax\\.servlet\\.http\\.)?HttpServlet'),
    form(
      'public~void~do(?:Get|Post)_\\(_HttpServletRequest~<word>_,_HttpServletResponse~<word>_\\)',
    ),
  ),
  ...of(
    'Java',
    form('^package~[a-z0-9.]{1,200};'),
    form('^import~[a-z0-9.]{1,200};'),
    form('public~static~void~main_\\(_String(?:~<word>_\\[_\\]|_\\[_\\]_<word>)_\\)_\\{'),
  ),
  ...of(
    'ASP',
    form('On~Error~Resume~Next'),
    form('Server.CreateObject_\\(_"[a-z0-9.]{1,200}"_\\)'),
    form('Request.QueryString_\\(_"<word>"_\\)'),
    form('<%@~LANGUAGE_=_"VBSCRIPT"_%>'),
  ),
  ...of(
    'ASP.NET',
    [/<%@\s{1,20}Page/, /%>/],
    [/<%(?:Assembly|Control|Implements|Master|Page|OutputCache|Previous|Reference|Register)/, /%>/],
    form('<script~runat_=_"', ''),
    [/@RenderPage\s{0,20}\(\s{0,20}"/, /"\)/],
    form('@RenderBody_\\(_\\)', ''),
    form('Database.Open_\\(_"', ''),
  ),
  ...of(
    'C#',
    form('^using~System_;', ''),
    form('^namespace~[a-z.]{1,200}_\\{', 'im'),
    form('^static~void~Main_\\(_string_\\[_\\]_<word>_\\)', 'm'),
    form('@for(?:each)?_\\(_var~', ''),
  ),
  ...of('VB.NET', form('^dim~<word>_=', 'im'), form('@for~each~<word>~in~'), form('@Select~Case')),
  ...of(
    'SQL',
    form('insert~into~<name>~values_\\('),
    form('insert~into~<name>_\\([a-z0-9\\x5f, \\t]{1,2000}\\)~values_\\('),
    form('update~<name>~set~'),
    form('delete~from~<name>'),
    form('truncate~table~<name>'),
    form('(?:create|drop)~(?:database|view|procedure|function)~<name>'),
    form('create~table~(?:if~not~exists~)?<name>_\\([^)]'),
    form('drop~(?:table|index)~<name>'),
  ),
  ...of(
    'Perl',
    form('^#!/usr/bin/perl', ''),
    form('^use~(?:strict|warnings|[A-Za-z:]{1,200})_;_$', ''),
    form('foreach~my~\\$<word>_\\('),
    form('^_my~[$%@]<word>', 'im'),
  ),
  ...of(
    'C',
    form('#include~(?:<[a-z0-9/]{1,200}\\.h>|"[a-z0-9/]{1,200}\\.h")'),
    form('#include~<iostream\\.h>'),
  ),
  ...of('Shell', form('^#!/bin/[a-z]{0,20}sh', '')),
  ...of('Node.js', form('^#!/usr/bin/env~node', '')),
  ...of(
    'Python',
    form('#!/usr/bin/(?:python|env~python)', ''),
    form('^_def~<word>_\\(_(?:<word>)?_\\)_:'),
    form('^_try_:'),
  ),
  ...of('Ruby', form('^_require~"[^"\\n]{1,200}"_$'), form('^_describe~[a-z0-9:]{1,200}~do')),
  ...of(
    'ColdFusion',
    /<cf(?:output|set|execute|exit|component|function|return|argument|script|loop|query|dump|if|else)/,
  ),
];

/** The language of a program in a text, and what gives it away. */
export function findSourceCode(
  text: string,
): { readonly language: string; readonly evidence: string } | undefined {
  for (const { language, form: sign } of SIGNS) {
    const evidence = sign instanceof RegExp ? sign.exec(text)?.[0] : spanOf(text, ...sign);
    if (evidence !== undefined) return { language, evidence };
  }
  return undefined;
}
