/** The style of the HTML report: what it needs of colours and space, dark and light by the reader's setting. */
export const style = `
:root { color-scheme: light dark; --line: #d1d9e0; --dim: #59636e; --ground: #f6f8fa; --error: #cf222e; --warning: #9a6700; --notice: #0969da; --pass: #1a7f37 }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --dim: #9198a1; --ground: #151b23; --error: #f85149; --warning: #d29922; --notice: #4493f8; --pass: #3fb950 } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.4rem; border-left: .4rem solid var(--error); padding-left: .6rem }
h1.pass { border-color: var(--pass) }
h2 { font-size: 1.1rem; margin-top: 2rem }
table { border-collapse: collapse } td, th { border: 1px solid var(--line); padding: .2rem .6rem; text-align: left }
code, pre { font: 13px/1.5 ui-monospace, monospace } pre { background: var(--ground); padding: .6rem; overflow-x: auto; margin: .4rem 0 }
article { border: 1px solid var(--line); border-left-width: .3rem; border-radius: .3rem; padding: .5rem .8rem; margin: .6rem 0; content-visibility: auto; contain-intrinsic-size: auto 9rem }
article p { margin: .3rem 0 } article ol, article ul { margin: .3rem 0; padding-left: 1.5rem }
article, li, h1 { overflow-wrap: anywhere } td { overflow-wrap: break-word }
.error { border-left-color: var(--error) } .warning { border-left-color: var(--warning) } .notice { border-left-color: var(--notice) }
.error b { color: var(--error) } .warning b { color: var(--warning) } .notice b { color: var(--notice) }
.dim { color: var(--dim) }
fieldset { border: 1px solid var(--line); border-radius: .3rem } fieldset label { display: inline-block; margin-right: 1rem }
`;
