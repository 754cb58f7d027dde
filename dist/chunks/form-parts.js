import{A as e,m as t,v as n,e as i,u as a,q as o}from"./ui.js";import{p as l}from"./phone-link.js";import{D as s}from"./nahbei-signup-form.js";function r({nextSteps:a,contact:o},s,r){return a?.length||o?i`<aside aria-label=${t("So geht es weiter")}>
${a?.length?i`<div>
${n(s,t("So geht es weiter"))}
<ol class="next" role="list">
${a.map(({title:t,text:n})=>i`<li>
<div><b>${r(t)}</b>${n?i`<small>${r(n)}</small>`:e}</div>
</li>`)}
</ol>
</div>`:e}
${o?i`<div class="contact">
${n(s,t("Haben Sie Fragen?"))}
<p><b>${o.name}</b></p>
<p class="hint">${r(o.role)}</p>
${o.phone?i`<p>${l(o.phone)}</p>`:e}
${o.hours?.text?i`<p class="hint">${r(o.hours.text)}</p>`:e}
</div>`:e}
</aside>`:e}const p=a` .week{inline-size:100%;border-collapse:separate;border-spacing:0 8px;table-layout:fixed;}.week th{text-align:start;}.week thead th{font-size:var(--nb-sm);font-weight:600;color:var(--nb-muted);text-align:center;}.week thead .icon{display:block;margin:0 auto 2px;}.week td{padding-inline:4px;}.cell{display:flex;align-items:center;justify-content:center;gap:8px;min-block-size:52px;border:2px solid var(--nb-line-strong);border-radius:var(--nb-radius);background:var(--nb-paper);font-weight:600;font-size:var(--nb-sm);cursor:pointer;}@container nb (max-width:34rem){.week,.week :is(tbody,tr,th,td){display:block;}.week thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);}.week tbody tr{margin-block-end:14px;}.week td{padding:0;margin-block-start:8px;}.cell{justify-content:flex-start;padding-inline:12px;}}@container nb (min-width:34.01rem){.part{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;}}aside{position:sticky;inset-block-start:16px;display:grid;gap:24px;}aside :is(h2,h3,h4,h5,h6){font-size:var(--nb-lg);margin-block-end:14px;}.next{counter-reset:step;}.next li{counter-increment:step;display:grid;grid-template-columns:36px 1fr;gap:14px;padding-block-end:20px;position:relative;}.next li::before{content:counter(step);display:grid;place-items:center;inline-size:36px;block-size:36px;border-radius:50%;background:var(--nb-volunteer);color:var(--nb-on-volunteer);box-shadow:inset 0 0 0 2px var(--nb-on-volunteer);font-weight:700;z-index:1;}.next li:not(:last-child)::after{content:'';position:absolute;inset-inline-start:17px;inset-block:30px 0;inline-size:2px;background:var(--nb-ink);}.next b{display:block;line-height:1.3;padding-block-start:5px;}.next small{display:block;font-size:var(--nb-sm);line-height:1.4;color:var(--nb-muted);}.contact{background:var(--nb-stone);border-radius:var(--nb-radius);padding:20px;}.contact a{display:inline-block;padding-block:3px;}@container nb (max-width:52rem){aside{position:static;}}`;function d(e,n){const{field:a,id:l,answer:r}=e,p=Array.isArray(r)?r:[],d={morning:t("vormittags"),afternoon:t("nachmittags"),evening:t("abends")},c={morning:"M3 17h1m16 0h1m-15.4 -6.4l.7 .7m12.1 -.7l-.7 .7m-9.7 5.7a4 4 0 0 1 8 0M3 21l18 0M12 9v-6l3 3m-6 0l3 -3",afternoon:"M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M3 12h1m8 -9v1m8 8h1m-9 8v1m-6.4 -15.4l.7 .7m12.1 -.7l-.7 .7m0 11.4l.7 .7m-12.1 -.7l-.7 .7",evening:"M3 17h1m16 0h1m-15.4 -6.4l.7 .7m12.1 -.7l-.7 .7m-9.7 5.7a4 4 0 0 1 8 0M3 21l18 0M12 3v6l3 -3m-6 0l3 3"};return n(e,i`<table class="week">
<thead>
<tr>
<td></td>
${s.map(e=>i`<th scope="col">${o(c[e])}${d[e]}</th>`)}
</tr>
</thead>
<tbody>
${a.options?.map((t,n)=>i`<tr>
<th scope="row">${e.words(t.label)}</th>
${s.map((a,o)=>{const s=`${t.value}.${a}`;return i`<td>
<label class="cell">
<input type="checkbox" id=${o||n?`${l}-${n}-${o}`:l} .value=${s} .checked=${p.includes(s)}>
<span class="visually-hidden">${e.words(t.label)} </span><span class="part">${d[a]}</span>
</label>
</td>`})}
</tr>`)}
</tbody>
</table>`)}export{r as asideTemplate,p as partStyles,d as weekGridTemplate};
