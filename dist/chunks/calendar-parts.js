import{b as e,j as t,u as n,m as i,v as a,A as s,e as o,x as r,q as l}from"./ui.js";import{f as d}from"./filter-offers.js";import{o as c}from"./occurrences.js";import{w as p}from"./zoned-time.js";import{s as m,G as g}from"./nahbei-event-calendar.js";import{c as b}from"./controls.styles.js";import{o as u,d as h,s as f,t as x,f as v}from"./filter.template.js";import"./day-number.js";import"./hash-controller.js";import"./category-icon.js";import"./category-icons.js";class ${#e;#t=new Map;#n=new Map;#i=new Map;#a;#s={filter:{},unsaid:!1,first:"",last:"9999"};constructor(e,t){const n=e.feed.timeZone??"Europe/Berlin";this.feed=t===n?e:{...e,events:e.events.map(e=>e.timeZone===n?{...e,timeZone:t}:e)},this.#e=t}wallTime(e){return p(new Date(e).toISOString(),this.#e).local}select(e){Object.keys(e).some(t=>e[t]!==this.#s[t])&&this.#n.clear(),this.#s=e}prepare(e){this.#o(e)}month(e){let t=this.#n.get(e);if(!t){const{filter:n,unsaid:i,first:a,last:s}=this.#s,o=this.#o(e).filter(({day:e,lastDay:t})=>t>=a&&e<=s),{matching:r,possible:l}=((e,t)=>{if(!Object.values(t).some(e=>e.length))return{matching:e,possible:e};const n=({event:e,override:t})=>t?.places?t:e,i=new Map;for(const t of e)i.has(n(t))||i.set(n(t),k(t.event,t.override));const{matching:a,unknown:s}=d([...i.values()],t),o=t=>e.filter(e=>t.has(i.get(n(e))));return{matching:o(new Set(a)),possible:o(new Set([...a,...s]))}})(o,this.#r(n)),c=i?l:r;this.#n.set(e,t={shown:c,unsaid:l.length-r.length,days:y(c,e)})}return t}*days(e,t){for(let n=e.slice(0,7);t--&&n<=this.#s.last;n=m(n,1)){let t;for(const i of this.month(n).shown){const a=i.day<e?e:i.day;i.lastDay<e||!a.startsWith(n)||(t?.date!==a&&(t&&(yield t),t={date:a,dates:[]}),t.dates.push(i))}t&&(yield t)}}find(n,i,a){const s=this.feed.events.find(e=>e.id===n);if(!s)return;const o=i.slice(0,10);return!/^\d/.test(o)||!e(o)||o>"9999-12-30"?this.following(s,a,1)[0]:this.#l([s],o,t(o,1)).find(e=>e.start===i)}following(e,n,i){return this.#l([e],n,t(n.slice(0,10),366),i)}holidays(e,t){return(this.feed.feed.holidays??[]).filter(({from:n,to:i=n})=>n<=t&&i>=e)}get topics(){if(!this.#a){const{categories:e,events:t}=this.feed,n=new Map(e.map(e=>[e.id,e])),i=new Set;for(let e of new Set(t.flatMap(e=>e.categories??[])))for(;e&&!i.has(e);)i.add(e),e=n.get(e)?.parent??"";this.#a=e.filter(({id:e})=>i.has(e))}return this.#a}canFind(e,t){const n=`${e} ${t.join()}`;let i=this.#i.get(n);return void 0===i&&(i=d(this.feed.events.map(e=>k(e)),{[e]:t}).matching.length>0,this.#i.set(n,i)),i}#o(e){let t=this.#t.get(e);if(!t){const[n,i]=[`${e}-01`,`${m(e,1)}-01`],{events:a}=this.feed;let s=this.#l(a,n,i,5e3);5e3===s.length&&(s=a.flatMap(e=>this.#l([e],n,i,200))),t=s.sort((e,t)=>e.start<t.start?-1:e.start>t.start?1:0)}return this.#t.delete(e),this.#t.set(e,t),this.#t.size>24&&this.#t.delete(this.#t.keys().next().value),t}#l(e,t,n,i=200){return c(e,t,n,{timeZone:this.#e,limit:i})}#r(e){const t=new Set(e.category);for(const e of t)for(const{id:n,parent:i}of this.feed.categories)i===e&&t.add(n);return{...e,category:[...t]}}}function y(e,n){const i=new Map,a=`${n}-01`;for(const s of e)for(let e=s.day<a?a:s.day;e<=s.lastDay&&e.startsWith(n);e=t(e,1)){const t=i.get(e);t?t.push(s):i.set(e,[s])}return i}function k(e,t){const{id:n,title:i,kind:a,categories:s,serviceArea:o,languages:r,interpreter:l,cost:d,accessibility:c}=e,p=t?.places??e.places,m=e.registration?.need;return{id:n,title:i,kind:a,categories:s,serviceArea:o,languages:r,interpreter:l,cost:d,accessibility:c,places:p,appointment:m&&{need:m}}}const w=n` ${b}.head{margin-block-end:24px;}.bar,.nav{display:flex;flex-wrap:wrap;gap:12px;align-items:center;justify-content:space-between;margin-block-end:14px;}.nav{gap:8px;margin:0;flex-wrap:nowrap;}.month{font-size:var(--nb-xl);min-inline-size:8.6em;margin-inline:6px;}[aria-disabled='true']{opacity:0.4;cursor:default;}.chips{margin-block-end:18px;}.chip .dot{inline-size:1em;block-size:1em;}.columns{display:grid;grid-template-columns:minmax(0,1fr) 20rem;gap:24px;align-items:start;}.grid{inline-size:100%;border-collapse:collapse;table-layout:fixed;}.grid th{font-size:var(--nb-sm);text-align:start;padding:8px;border-block-end:2px solid var(--nb-ink);}.short{display:none;}.grid td{vertical-align:top;padding:6px 4px 8px;block-size:112px;border:1px solid var(--nb-line);border-block-start:0;font-size:0.8125rem;line-height:1.25;cursor:pointer;}.grid td:first-child{border-inline-start:0;}.grid td:last-child{border-inline-end:0;}.grid [aria-selected='true']{box-shadow:inset 0 0 0 3px var(--nb-ink) !important;}.weekend{background:var(--nb-stone);}.out,.past{color:var(--nb-muted);}.top{display:flex;flex-wrap:wrap;gap:0 4px;align-items:center;margin-block-end:4px;}.number{display:grid;place-items:center;min-inline-size:30px;block-size:30px;border-radius:4px;font-size:1rem;font-weight:700;}.out .number{font-weight:400;}.today .number{background:var(--nb-fill);color:var(--nb-on-fill);}.note{min-inline-size:0;overflow-wrap:anywhere;hyphens:auto;color:var(--nb-muted);font-weight:600;}.event{display:grid;grid-template-columns:10px minmax(0,1fr);gap:4px;padding-block:2px;overflow-wrap:break-word;hyphens:auto;}.event .dot{inline-size:10px;block-size:10px;margin-block-start:4px;}.event b{font-variant-numeric:tabular-nums;}.event b:first-child{display:block;}.more{display:block;padding-inline-start:14px;color:var(--nb-accent-text);font-weight:700;text-decoration:underline;}.date{display:flex;gap:12px;justify-content:space-between;align-items:baseline;padding-block-end:10px;border-block-end:2px solid var(--nb-ink);font-size:var(--nb-lg);line-height:1.2;}:is(ul,.none) + .date{margin-block-start:32px;}.date small{flex:none;color:var(--nb-muted);font-weight:600;font-size:var(--nb-sm);}.nothing{margin-block-end:18px;}.nothing .quiet,.days > .quiet{margin-inline-start:-0.6em;margin-block-end:8px;}.days > .secondary{margin-block-start:24px;}.none{padding-block:16px;color:var(--nb-muted);}.item{display:grid;grid-template-columns:48px minmax(0,1fr);gap:2px 14px;padding-block:16px;border-block-end:1px solid var(--nb-line);}.item > *{grid-column:2;}.item > .sign{grid-area:1 / 1 / span 9;}.neutral{background:var(--nb-paper);color:var(--nb-ink);box-shadow:inset 0 0 0 2px var(--nb-ink);}.mixed{position:relative;}.mixed::after{content:'';position:absolute;inset:-5px -5px auto auto;inline-size:17px;block-size:17px;border-radius:50%;background:var(--nb-volunteer);box-shadow:inset 0 0 0 2px var(--nb-on-volunteer);}.dot.mixed::after{inset:35% -20% -20% 35%;inline-size:auto;block-size:auto;box-shadow:inset 0 0 0 1.5px var(--nb-on-volunteer);}.time{font-weight:700;font-variant-numeric:tabular-nums;}.link{padding:3px 0;margin-block:-3px;border:0;background:none;font-weight:700;line-height:1.28;text-align:start;text-decoration:underline 1.5px var(--nb-line-strong);text-underline-offset:0.18em;cursor:pointer;}.link:hover{text-decoration-thickness:3px;}.place,.changed,.room{font-size:var(--nb-sm);}.place{color:var(--nb-muted);}.room{font-weight:700;}.few{padding:0.1em 0.5em;border-radius:4px;background:var(--nb-volunteer-soft);}.actions{display:flex;flex-wrap:wrap;gap:0 8px;align-items:center;margin-block-start:10px;}.actions .button{font-size:var(--nb-sm);min-block-size:44px;}.actions .quiet{margin-inline-start:-0.6em;}.legend{display:flex;flex-wrap:wrap;gap:6px 22px;padding-block-start:10px;font-size:var(--nb-sm);}.legend span{display:inline-flex;gap:0.5em;align-items:center;}.legend .dot{inline-size:1em;block-size:1em;}.foot{position:sticky;inset-block-end:0;display:flex;gap:8px;padding-block:10px;border-block-start:2px solid var(--nb-ink);background:var(--nb-paper);}.foot > *{flex:1;}.narrow :focus{  scroll-margin-block-end:90px;}dialog{inline-size:min(40rem,100%);max-inline-size:100%;max-block-size:calc(100% - 32px);padding:24px;border:2px solid var(--nb-ink);border-radius:var(--nb-radius);background:var(--nb-paper);color:inherit;}dialog::backdrop{background:rgb(20 30 32 / 0.5);}@container nb (max-width:60rem){.columns{grid-template-columns:minmax(0,1fr);}}@container nb (max-width:46rem){.long{display:none;}.short{display:inline;}}@container nb (max-width:34rem){.nav{inline-size:100%;justify-content:space-between;}.nav .button{display:none;}.month{flex:1;min-inline-size:0;text-align:center;}.grid th{padding:6px 0;text-align:center;}.grid td{block-size:52px;padding:2px 0;border-inline:0;text-align:center;}.top{justify-content:center;margin:0;}.number{min-inline-size:32px;}dialog{margin-block-end:0;}.note,.event span,.more{display:none;}.events{block-size:12px;overflow:hidden;line-height:1;}.event{display:inline-grid;grid-template-columns:auto;padding:0 1.5px;}.event .dot{margin:0;inline-size:9px;block-size:9px;}}@media (forced-colors:active){.grid [aria-selected='true']{border:3px solid Highlight;}.mixed::after{background:Canvas;box-shadow:inset 0 0 0 1.5px CanvasText !important;}.today .number{forced-color-adjust:none;background:Highlight;color:HighlightText;}}@media print{.actions,.chips,.foot{display:none;}.item{break-inside:avoid;}}`;function z(e,n){const r=e.wallTime.slice(0,10);return n.map(({date:n,dates:l})=>{const d=n===r?i("Heute"):n===t(r,1)?i("Morgen"):"";return o`
${a(e.level(1),o`${((e,t)=>h(e.intl,t.slice(0,4)===e.wallTime.slice(0,4)?"day":"date",t))(e,n)}${d?o` <small>${d}</small>`:s}`,"date")}
${l.length?o`<ul role="list">
${l.map(t=>u(e,t))}
</ul>`:o`<p class="none">${i("An diesem Tag sind keine Termine eingetragen.")}</p>`}
`})}const M=864e5,T=e=>i(1===e?"1 Termin":e?r`${e} Termine`:"keine Termine");const j=20;function D(e){const{title:t}=e.agenda.feed.feed;return o`<div class=${e.narrow?"narrow":""}>
<div class="head">
${a(e.level(),i("Termine für Familien"),"title")}
${t?o`<p class="lead">${e.words(t)}</p>`:s}
</div>
${(e=>{const t=t=>h(e.intl,"month",`${m(A(e),t)}-01`),n=n=>{const a=m(A(e),n),d=a<e.span[0].slice(0,7)||a>e.span[1];return o`<button
class="icon-button"
part="button"
type="button"
aria-label=${i(n<0?r`Voriger Monat: ${t(n)}`:r`Nächster Monat: ${t(n)}`)}
aria-disabled=${d?"true":s}
@click=${()=>d||e.show(a)}
>
${l(n<0?"M15 6l-6 6l6 6":"M9 6l6 6l-6 6",!0)}
</button>`},d=(t,n,i)=>o`<button type="button" aria-pressed=${e.view===t?"true":"false"} @click=${()=>e.look(t)}>
${l(n)}${i}
</button>`;return o`<div class="bar">
${S(e)?s:o`<div class="nav">
${n(-1)} ${a(e.level(1),t(0),"month","month")} ${n(1)} ${F(e)}
</div>`}
<div class="segments" role="group" aria-label=${i("Ansicht")}>
${d("month","M4 7a2 2 0 0 1 2 -2h12a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2v-12M16 3v4M8 3v4M4 11h16",i("Monat"))} ${d("list","M9 6l11 0M9 12l11 0M9 18l11 0M5 6l0 .01M5 12l0 .01M5 18l0 .01",i("Liste"))}
</div>
</div>`})(e)} ${e.narrow?s:v(e)}
<div role="alert">
${e.failed?o`<p class="failed">${i("Das hat gerade nicht geklappt. Bitte versuchen Sie es noch einmal.")}</p>`:s}
</div>
${(e=>{const{shown:t,unsaid:n}=e.agenda.month(A(e)),a=h(e.intl,"month",e.day);return o`${n?o`<div class="chips">
<button
class="chip"
part="chip"
type="button"
aria-pressed=${e.unsaid?"true":"false"}
@click=${()=>e.set({unsaid:!e.unsaid})}
>
${i(1===n?"1 Termin ohne Angabe zeigen":r`${n} Termine ohne Angabe zeigen`)}
</button>
</div>`:s}
${t.length?s:Z(e)?o`<div class="nothing">
<p>${i(r`${a}: So gefiltert gibt es keine Termine.`)}</p>
<button class="button quiet" part="button" type="button" @click=${()=>e.undo()}>
${i("Letzten Filter zurücknehmen")}
</button>
</div>`:o`<slot name="empty"><p class="nothing">${i(r`${a}: Es sind keine Termine eingetragen.`)}</p></slot>`}`})(e)} ${"month"===e.view?(e=>{const{day:t}=e,{days:n}=e.agenda.month(A(e)),a=[{date:t,dates:n.get(t)??[]}];let l=a[0].dates.length;for(const n of e.agenda.days(t,2))if(n.date!==t){if(l&&l+n.dates.length>5)break;a.push(n),l+=n.dates.length}return o`<div class="columns">
${function(e,t){const n=((e,t,n=1)=>{if(t<1||t>12)throw new RangeError(`month must be 1 to 12, got ${t}`);const i=Date.UTC(e,t-1,1),a=Date.UTC(e,t,0),s=(new Date(i).getUTCDay()-n+7)%7,o=Math.ceil((s+(a-i)/M+1)/7);return Array.from({length:o},(e,t)=>Array.from({length:7},(e,n)=>(e=>{const t=i+(e-s)*M;return{date:new Date(t).toISOString().slice(0,10),inMonth:t>=i&&t<=a}})(7*t+n)))})(Number(e.day.slice(0,4)),Number(e.day.slice(5,7)),e.weekStart),a=e.agenda.holidays(n[0][0].date,n.at(-1)[6].date);return o`<table class="grid" role="grid" aria-labelledby="month" @keydown=${t=>e.keydown(t)} @click=${t=>{const n=t.target.closest("[data-cell]");n&&e.choose(n.dataset.cell)}}>
<thead>
<tr>
${n[0].map(({date:t})=>o`<th scope="col" abbr=${h(e.intl,"weekday",t)}>
<span class="long">${h(e.intl,"weekday",t)}</span>
<span class="short">${((e,t)=>{const n=h(e.intl,"weekdayShort",t);return n===h(e.intl,"weekday",t)?h(e.intl,"weekdayNarrow",t):n})(e,t)}</span>
</th>`)}
</tr>
</thead>
<tbody>
${n.map(n=>o`<tr>
${n.map(n=>((e,{date:t,inMonth:n},a,l)=>{const d=e.wallTime.slice(0,10),c=l.filter(({from:e,to:n=e})=>e<=t&&t<=n),p=[h(e.intl,"date",t),...n?[T(a.length)]:[],...c.map(({name:t})=>e.plain(t))],m=[n?"":"out",t<d?"past":"",new Date(t).getUTCDay()%6?"":"weekend",t===d?"today":""],g=[...t===d?[i("Heute")]:[],...c.filter(({kind:e,from:n})=>"school"!==e||n===t).map(({name:t})=>e.words(t))],b=a.length>3?a.slice(0,2):a,u=a.length-b.length;return o`<td
part="day"
class=${m.join(" ")}
data-cell=${t}
tabindex=${t===e.day?0:-1}
aria-selected=${t===e.day?"true":"false"}
aria-current=${t===d?"date":s}
>
<span class="visually-hidden">${p.join(", ")}</span>
<div class="top" aria-hidden="true">
<span class="number">${Number(t.slice(8))}</span> ${g.map(e=>o`<span class="note">${e}</span> `)}
</div>
<div class="events" aria-hidden="true">
${b.map(n=>((e,t,n)=>{const{event:a,status:r}=t,l="cancelled"===r?i("Abgesagt"):"postponed"===r?i("Verschoben"):"",d=t.allDay||t.day!==n?s:o`<b>${h(e.intl,"timeTable",t.start)}</b>`;return o`<div class="event">
<i class="dot ${f(a)}"></i
><span>${d} ${l?o`<b>${l}:</b>`:s} ${e.words(x(t))}</span>
</div>`})(e,n,t))}
${u?o`<span class="more">${i(1===u?"1 weiterer":r`${u} weitere`)}</span>`:s}
</div>
</td>`})(e,n,n.inMonth&&t.get(n.date)||[],a))}
</tr>`)}
</tbody>
</table>`}(e,n)}
<section
class="days"
aria-label=${i("Termine des Tages")}
@keydown=${t=>"Escape"===t.key&&e.focusDay()}
>
${z(e,a)} ${q(e)}
</section>
</div>`})(e):(e=>{const t=A(e),n=[`${t}-01`,e.span[0]].sort().at(-1),a=[e.from,e.wallTime.slice(0,10)].find(e=>e.startsWith(t)&&e>n),r=e.earlier||!a?n:a,l=[];let d=!1;for(const t of e.agenda.days(r,24)){if(d=l.length===20*e.pages,d)break;l.push(t)}return o`<div class="days">
${r>n&&e.agenda.month(t).shown.some(e=>e.lastDay<r)?o`<button class="button quiet" part="button" type="button" @click=${()=>e.more("before")}>
${i("Frühere Tage zeigen")}
</button>`:s}
${z(e,l)}
${d?o`<button class="button secondary" part="button" type="button" @click=${()=>e.more("after")}>
${i("Weitere Tage zeigen")}
</button>`:s}
${q(e)}
</div>`})(e)}
${e.narrow?(e=>{const t=Z(e);return o`<div class="foot">
${S(e)?s:F(e)}
<button
class="button secondary"
part="button"
type="button"
aria-haspopup="dialog"
@click=${()=>e.set({filterOpen:!0})}
>
${l("M12 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M4 6l8 0M16 6l4 0M6 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M4 12l2 0M10 12l10 0M15 18a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M4 18l11 0M19 18l1 0")}${i(t?r`Filter (${t})`:"Filter")}
</button>
</div>`})(e):s} ${e.filterOpen&&e.narrow?(e=>{const{shown:t}=e.agenda.month(A(e));return o`<dialog aria-label=${i("Termine filtern")} @close=${()=>e.closed()}>
${v(e)}
<button class="button primary" part="button" type="button" @click=${()=>e.close()}>
${i(r`${T(t.length)} zeigen`)}
</button>
</dialog>`})(e):s}
</div>`}const S=e=>"list"===e.view&&e.isLimited,A=e=>e.day.slice(0,7),F=e=>o`<button class="button secondary" part="button" type="button" @click=${()=>e.show(e.wallTime.slice(0,7))}>
${i("Heute")}
</button>`,Z=e=>g.filter(t=>e.isFree(t)&&e.filter[t]?.length).length;function q(e){return e.agenda.canFind("kind",["professional","volunteer","selfhelp"])?o`<p class="legend">
<span><i class="dot"></i>${i("Fachkräfte")}</span><span><i class="dot volunteer"></i>${i("Ehrenamt")}</span>
</p>`:s}export{$ as Agenda,j as PAGE,w as calendarStyles,D as calendarView,T as countWords,h as dateWords};
