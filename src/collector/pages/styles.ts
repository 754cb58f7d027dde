/**
 * The look of the pages: the same tokens as the elements. A string and not a file, so that the bundle needs no file beside it.
 * The system's font: nothing is fetched from anywhere.
 */
export const styles = `
:root {
  --accent: #0b5e55; --on-accent: #fff; --paper: #fff; --stone: #f3f4f0; --ink: #1b2426; --muted: #4d5a5c;
  --line: #cdd3cc; --line-strong: #76827f; --honey-soft: #fdf0d3; --err: #b3261e; --err-soft: #fbe9e7; --ok: #1c6b34;
  --radius: 6px;
  color-scheme: light;
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-block: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1.0625rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, p, ul, ol, dl, dd, fieldset { margin: 0; padding: 0; border: 0; }
h1 { font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2rem); line-height: 1.15; letter-spacing: -.015em; text-wrap: balance; }
h2 { font-size: 1.1875rem; line-height: 1.25; }
a { color: var(--accent); text-decoration-thickness: 1.5px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 3px; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 2px var(--paper); border-radius: var(--radius); }
main:focus-visible { outline: none; box-shadow: none; }
.skip { position: absolute; inset-inline-start: -100vw; padding: 12px 16px; background: var(--paper); }
.skip:focus { inset-inline-start: 8px; inset-block-start: 8px; z-index: 1; }

main, .bar { inline-size: 100%; max-inline-size: 60rem; margin-inline: auto; padding-inline: 16px; }
main { padding-block: 32px 64px; display: grid; gap: 24px; }
header { border-block-end: 2px solid var(--ink); }
.bar { padding-block: 8px; display: flex; flex-wrap: wrap; gap: 4px 24px; align-items: center; justify-content: space-between; }
.bar strong a { color: inherit; text-decoration: none; display: inline-block; padding-block: 10px; }
.who { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; color: var(--muted); font-size: .9375rem; }
.narrow { max-inline-size: 30rem; display: grid; gap: 24px; }
.panel { background: var(--stone); border-radius: var(--radius); padding: 16px; display: grid; gap: 16px; }
.row { display: flex; flex-wrap: wrap; gap: 12px; align-items: end; }
.row > .field { flex: 1 1 14rem; }
.note { background: var(--honey-soft); border-radius: var(--radius); padding: 12px 16px; }
.error { border: 2px solid var(--err); background: var(--err-soft); border-radius: var(--radius); padding: 16px; display: grid; gap: 8px; }
.error h2 { color: var(--err); }
.error ul { padding-inline-start: 1.25em; }
.note.row { align-items: center; }
.muted { color: var(--muted); font-size: .9375rem; }

label { display: block; font-weight: 700; margin-block-end: 6px; }
input, select, textarea { display: block; inline-size: 100%; min-block-size: 48px; padding: .5em .8em; font: inherit; color: inherit;
  background: var(--paper); border: 2px solid var(--line-strong); border-radius: var(--radius); }
textarea { min-block-size: 7rem; resize: vertical; }
button, .button { display: inline-flex; align-items: center; justify-content: center; min-block-size: 48px; padding: .4em 1.15em;
  font: inherit; font-weight: 700; line-height: 1.2; border: 2px solid var(--accent); border-radius: var(--radius);
  background: var(--accent); color: var(--on-accent); cursor: pointer; text-decoration: none; }
button.second, .button.second { background: var(--paper); color: var(--ink); border-color: var(--line-strong); }
button.danger, .button.danger { background: var(--err); border-color: var(--err); color: #fff; }
button.quiet { min-block-size: 44px; padding-inline: .6em; background: none; border-color: transparent; color: var(--accent);
  font-weight: 600; text-decoration: underline; text-underline-offset: .2em; }

.states { display: flex; flex-wrap: wrap; gap: 8px; list-style: none; }
.states a { display: inline-flex; align-items: center; gap: .4em; min-block-size: 44px; padding: .3em .8em; border: 2px solid var(--line-strong);
  border-radius: var(--radius); color: var(--ink); text-decoration: none; font-weight: 600; font-size: .9375rem; }
.states a[aria-current] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.states a[aria-current]::before { content: ""; inline-size: .95em; block-size: .55em; border: solid currentColor; border-width: 0 0 2.5px 2.5px;
  rotate: -45deg; translate: 0 -.12em; flex: none; }

table { inline-size: 100%; border-collapse: collapse; }
caption { text-align: start; color: var(--muted); font-size: .9375rem; padding-block-end: 8px; }
th, td { text-align: start; vertical-align: top; padding: 12px 16px 12px 0; font-weight: 400; border-block-end: 1px solid var(--line); }
thead th { font-weight: 700; border-block-end: 2px solid var(--ink); }
th:last-child, td:last-child { padding-inline-end: 0; }
tbody th a { font-weight: 700; display: inline-block; padding-block: 3px; }
tbody a { display: inline-block; padding-block: 3px; }
td time { white-space: nowrap; }

.answers { display: grid; border-block-start: 2px solid var(--ink); }
.answers > div { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); gap: 4px 24px; padding-block: 12px; border-block-end: 1px solid var(--line); }
.answers dt { color: var(--muted); }
.answers dd, .notes p { white-space: pre-line; }
.notes { list-style: none; display: grid; gap: 16px; }
@media (max-width: 40rem) {
  .answers > div { grid-template-columns: minmax(0, 1fr); }
  table, tbody, caption { display: block; }
  thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody { border-block-start: 2px solid var(--ink); }
  tbody tr { display: flex; flex-wrap: wrap; gap: 2px 16px; padding-block: 12px; border-block-end: 1px solid var(--line); }
  tbody th, tbody td { padding: 0; border: 0; }
  tbody th { flex: 1 0 100%; }
}
@media (forced-colors: active) {
  .states a[aria-current] { outline: 3px solid Highlight; }
}
@media print {
  .skip, form, nav, .who { display: none; }
}
`;
