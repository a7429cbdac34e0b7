/** Colours keep a contrast of 4.5:1 (WCAG 2.2, 1.4.3) on both grounds. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#fff;--raised:#f6f8fa;--line:#d1d9e0;--text:#1f2328;--quiet:#57606a;--link:#0550ae;
--critical:#a40e26;--high:#a0400c;--medium:#7a5200;--low:#0550ae;--pass:#116329;--mark:#fff3c4}
@media(prefers-color-scheme:dark){:root{--ground:#0d1117;--raised:#161b22;--line:#3d444d;--text:#e6edf3;--quiet:#9da7b1;
--link:#79b8ff;--critical:#ff9492;--high:#ffa657;--medium:#e3b341;--low:#79c0ff;--pass:#56d364;--mark:#3a2f0b}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main,header{max-width:76rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.5rem}
h1{font-size:1.6rem;margin:0 0 .25rem}
h2{font-size:1.15rem;margin:2rem 0 .5rem}
h3{font:600 .95rem/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;margin:0;overflow-wrap:anywhere}
code,pre{font:.87em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code{overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.verdict{display:inline-block;border:2px solid currentcolor;border-radius:.4rem;padding:0 .6rem;text-transform:uppercase;letter-spacing:.04em}
.pass{color:var(--pass)}.fail,.critical{color:var(--critical)}.error,.high{color:var(--high)}.medium{color:var(--medium)}.low{color:var(--low)}
.quiet{color:var(--quiet)}
ul.plain{list-style:none;padding:0;margin:.5rem 0}
table{border-collapse:collapse;margin:.75rem 0}
th,td{border:1px solid var(--line);padding:.25rem .7rem;text-align:right}
th[scope=row],thead th:first-child{text-align:left}
thead th{background:var(--raised)}
.bar{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center;padding:.75rem 0;
background:var(--ground);border-bottom:1px solid var(--line)}
.bar fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem .9rem}
.bar legend{float:left;margin-right:.6rem;color:var(--quiet)}
.bar input[type=search]{flex:1 1 16rem;min-width:12rem;font:inherit;color:inherit;background:var(--raised);border:1px solid var(--quiet);border-radius:.4rem;padding:.35rem .6rem}
.bar select,.bar button{font:inherit;color:inherit;background:var(--raised);border:1px solid var(--quiet);border-radius:.4rem;padding:.3rem .6rem}
.file{border:1px solid var(--line);border-radius:.5rem;margin:1rem 0;content-visibility:auto;contain-intrinsic-size:auto 12rem}
.file>h3{background:var(--raised);padding:.5rem .9rem;border-radius:.5rem .5rem 0 0}
.finding{border-top:1px solid var(--line)}
.finding>summary{display:grid;grid-template-columns:5.5rem 4rem 1fr;gap:0 .5rem;padding:.45rem .9rem;cursor:pointer;list-style:none}
.finding>summary::-webkit-details-marker{display:none}
.finding>summary:hover{background:var(--raised)}
.finding>summary .title{font-weight:600;overflow-wrap:anywhere}
.finding>summary .message{display:block;font-weight:400;color:var(--quiet);overflow-wrap:anywhere}
.badge{font-weight:600;text-transform:uppercase;font-size:.8rem;letter-spacing:.03em}
.finding .body{padding:.25rem .9rem .9rem 1.6rem;overflow-wrap:anywhere}
pre{background:var(--raised);border:1px solid var(--line);border-radius:.4rem;padding:.5rem .7rem;overflow:auto;margin:.5rem 0}
pre .hit{background:var(--mark);display:block}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.5rem 0}
dt{color:var(--quiet)}dd{margin:0;overflow-wrap:anywhere}
.rule{margin:1rem 0}
.scripted{display:none}
.live .scripted{display:flex}
[hidden]{display:none!important}
kbd{border:1px solid var(--quiet);border-radius:.25rem;padding:0 .3rem;font:.85em ui-monospace,monospace}
footer{margin:3rem 0 2rem;color:var(--quiet)}
@media(max-width:40rem){.finding>summary{grid-template-columns:1fr auto}.finding>summary .what{grid-column:1/-1}}
@media print{.bar{display:none!important}.file{content-visibility:visible}}
`;
