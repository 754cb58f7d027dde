import{A as e,q as t,m as n,e as s,j as r,x as a,v as i}from"./ui.js";import{a as o}from"./phone-link.js";import{w as l,m as c}from"./day-number.js";import{z as u,r as d,l as p,b as h,a as m}from"./zoned-time.js";import{n as $,k as f,b as g}from"./offer-card.template.js";import{h as b,v as w,N as v,a as y,t as M}from"./nahbei-offer-map.js";function k(e,t){return e.contacts?.length?e.contacts:t.provider(e)?.contacts??[]}function S(r,a,i){const l=k(r,a).flatMap(({phone:e,mobile:t})=>[e,t]).map(e=>e&&o(e)).find(Boolean),c=r.places?.find(({geo:e,hidden:t})=>e&&!t);return s`<div class="actions">
${l?s`<a class="button primary" part="button" href=${l}>${t("M5 4h4l2 5l-2.5 1.5a11 11 0 0 0 5 5l1.5 -2.5l5 2v4a2 2 0 0 1 -2 2a16 16 0 0 1 -15 -15a2 2 0 0 1 2 -2")}${n("Anrufen")}</a>`:e}
${c?s`<a
class="button secondary"
part="button"
href=${(({lat:e,lon:t})=>`https://www.openstreetmap.org/directions?to=${e},${t}#map=17/${e}/${t}`)(c.geo)}
target="_blank"
rel="noopener noreferrer"
referrerpolicy="no-referrer"
>${t("M3 19a2 2 0 1 0 4 0a2 2 0 0 0 -4 0M19 7a2 2 0 1 0 0 -4a2 2 0 0 0 0 4M11 19h5.5a3.5 3.5 0 0 0 0 -7h-8a3.5 3.5 0 0 1 0 -7h4.5")}${n("Weg zeigen")}<span class="visually-hidden"> ${n("(openstreetmap.org, neues Fenster)")}</span></a
>`:e}
${i?s`<button class="button quiet" part="button" type="button" @click=${()=>a.show(r)}>
${n("Alle Infos")}
</button>`:e}
</div>`}const A=["Mo","Tu","We","Th","Fr","Sa","Su"],x=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],z=`(?:${A.join("|")})`,F=`(?:${x.join("|")})`,T=`(?:${z}(?:-${z})?${String.raw`(?:\[-?[1-5](?:,-?[1-5])*\])?`}|PH)`,H=String.raw`\d{1,2}:\d{2}-\d{1,2}:\d{2}`,j=new RegExp(`^(?:(${F}(?:-${F})?(?:,${F}(?:-${F})?)*)(?::? |$))?(?:(${T}(?:,${T})*)(?: |$|(?=\\d)))?(24/7|off|closed|${H}(?:,${H})*)?$`),N=new RegExp(String.raw`(;)|(?<=:\d\d|off),(?=${T}|${F})`);function I(e,t){const[n,s,r,a]=j.exec(e)??[];if(!n)return;const i={adds:t,holidays:!1,times:[[0,1440]]};if(a&&/^\d\d?:/.test(a)){const e=a.split(",").map(O);if(e.includes(void 0))return;i.times=e}else"off"!==a&&"closed"!==a||(i.times=[]);if(s&&(i.months=s.split(",").map(e=>{const[t,n=t]=e.split("-").map(e=>x.indexOf(e)+1);return[t,n]})),r){const e=r.split(/,(?![^[]*\])/);i.holidays=e.includes("PH"),i.weekdays=e.filter(e=>"PH"!==e).map(e=>{const[t,n]=e.replace("]","").split("["),[s,r=s]=t.split("-").map(e=>A.indexOf(e));return{from:s,to:r,...n&&{nth:n.split(",").map(Number)}}})}return i}function O(e){const[t,n]=e.split("-").map(e=>{const[t,n]=e.split(":").map(Number);return n<60?60*t+n:Number.NaN});if(t<1440&&n<=2880)return[t,n<=t?n+1440:n]}function B({months:e,weekdays:t,holidays:n},s){if(e&&!e.some(([e,t])=>U(s.month,e,t)))return!1;if(!t)return!0;if(n&&s.publicHoliday)return!0;const r=l(s.number);return t.some(({from:e,to:t,nth:n})=>{if(!U(r,e,t))return!1;const a=Math.ceil(s.day/7),i=-Math.ceil((s.monthLength-s.day+1)/7);return!n||n.includes(a)||n.includes(i)})}const U=(e,t,n)=>t<=n?e>=t&&e<=n:e>=t||e<=n,Z=86400;function q(e,t,n={}){const s=u(n.timeZone??"Europe/Berlin"),r=d(t);if(void 0===r?.offset)throw new RangeError(`expected an instant like 2026-11-23T09:30:00+01:00, got ${t}`);const a=p(s,r.local-r.offset),i=Math.floor(a/Z),o=[];for(let t=i-1;t<=i+8;t++){const s=W(e,t,n);if(s)for(const[e,n]of s)o.push([t*Z+60*e,t*Z+60*n]);else{if(t===i)return{state:"unknown"};if(t>i)break}}const l=E(o),c=(i+8)*Z,$=l.find(([e,t])=>e<=a&&a<t),f=$?$[1]:l.find(([e])=>e>a)?.[0],g=$?"open":"closed";return void 0===f||f>c?{state:g}:{state:g,until:h(s,m(s,f))}}function D(e,t,n={}){const s=d(t);if(!s)return;const r=W(e,Math.floor(s.local/Z),n);return r&&E(r).map(([e,t])=>[K(e),1440===t?"24:00":K(t)])}function E(e){const t=[];for(const[n,s]of[...e].sort((e,t)=>e[0]-t[0])){const e=t.at(-1);e&&n<=e[1]?e[1]=Math.max(e[1],s):t.push([n,s])}return t}const K=e=>`${String(Math.floor(e/60)%24).padStart(2,"0")}:${String(e%60).padStart(2,"0")}`;function W(e,t,{holidays:n}){const s=e.hours??("place"===e.kind?e.places?.[0]?.hours:void 0);if(!s||s.byAppointment)return;const r=new Date(t*Z*1e3).toISOString().slice(0,10);if(s.closed?.some(({from:e="",to:t=e})=>r>=e&&r<=t))return[];if(s.week)return(s.week[(t+3)%7]??[]).map(([e,t])=>{const[n,s]=[J(e),J(t)];return[n,s<=n?s+1440:s]});const a=void 0===s.osm?void 0:(i=s.osm,R.has(i)||(R.size>2e3&&R.clear(),R.set(i,(e=>{const t=e.trim().replaceAll(/\s+/g," ").replaceAll(/ ?([-–;,]) ?/g,(e,t)=>"–"===t?"-":t).replace(/;$/,"").split(N),n=[];for(let e=0;e<t.length;e+=2){const s=I(t[e]??"",e>0&&void 0===t[e-1]);if(!s)return;n.push(s)}if(!n.some(({times:e})=>e.some(([,e])=>e>1440))||!n.some(({adds:e},t)=>t>0&&!e))return{rules:n,needsHolidays:n.some(({holidays:e})=>e)}})(i))),R.get(i));var i;if(!a)return;const o=n?.filter(({kind:e="public"})=>"public"===e);if(a.needsHolidays&&!o?.some(({from:e})=>e.startsWith(r.slice(0,4))))return;const[l,u,d]=r.split("-").map(Number),p=o?.some(({from:e,to:t=e})=>r>=e&&r<=t);return(({rules:e},t)=>{let n=[];for(const s of e)B(s,t)&&(n=s.adds?[...n,...s.times]:s.times);return n})(a,{month:u,day:d,number:t,monthLength:c(l,u),publicHoliday:p})}const J=e=>60*Number(e.slice(0,2))+Number(e.slice(3,5)),R=new Map,G="M4 7a2 2 0 0 1 2 -2h12a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2v-12M16 3v4M8 3v4M4 11h16",L="M3 12a9 9 0 1 0 18 0a9 9 0 0 0 -18 0M12 7v5l3 3",C=({feed:e},t)=>new Date(1e3*p(u(e.timeZone??"Europe/Berlin"),t/1e3)).toISOString().slice(0,16);function V(e,t,n){const{state:s}=q(e,new Date(n).toISOString(),t.feed);if("unknown"!==s)return"open"===s||void 0!==Q(e,t,n)}const P=e=>e.some(({hours:e})=>e?.week??e?.osm);function Q(e,t,n){const[s,r]=C(t,n).split("T");return D(e,s,t.feed)?.find(([e])=>e>r)}function _(e,{feed:t,now:s,intl:i,words:o}){const{state:l,until:c}=q(e,new Date(s).toISOString(),t.feed),u=C(t,s).slice(0,10);if("open"===l){const e=c?.slice(11,16),t=void 0!==c&&c.slice(0,10)<=r(u,1);return{sign:L,good:!0,words:n(e&&t?a`Jetzt offen, bis ${ee(e,i)} Uhr`:"Jetzt offen")}}const d="closed"===l&&Q(e,t,s);if(d){const[e,t]=d.map(e=>ee(e,i));return{sign:L,good:!0,words:n(a`Heute offen, ${e} bis ${t} Uhr`)}}if("closed"===l&&c){const[e,t]=[c.slice(0,10),ee(c.slice(11,16),i)],s=e===r(u,1)?n(a`Morgen, ${t} Uhr`):n(a`${te(e,i)}, ${t} Uhr`);return{sign:G,words:s}}const{hours:p}=e;return p?.text?{sign:G,words:o(p.text)}:p?.byAppointment?{sign:G,words:n("nach Vereinbarung")}:void 0}function X(t,i){const{feed:o,now:l,intl:c,words:u}=i,{hours:d}=t,p=C(o,l).slice(0,10),h=Array.from({length:7},(e,t)=>r(p,t)).map(e=>({date:e,times:D(t,e,o.feed)})),m=h.every(({times:e})=>e)&&h.some(({times:e})=>e.length),$=_(t,i),f=(d?.closed??[]).filter(({from:e="",to:t=e})=>t>=p);return[m&&$?s`<p class=${$.good?"good":e}>${$.words}</p>`:e,m?s`<table class="hours">
<tbody>
${h.map(({date:t,times:r},i)=>s`<tr class=${i?e:"today"}>
<th scope="row">${i?te(t,c):n(a`${te(t,c)} (heute)`)}</th>
<td>${r.length?r.map(e=>s`<span>${Y(e,c)}</span>`):n("geschlossen")}</td>
</tr>`)}
</tbody>
</table>`:e,d?.text?s`<p class=${m?"hint":e}>${u(d.text)}</p>`:e,d?.byAppointment?s`<p>${n("nach Vereinbarung")}</p>`:e,...f.map(({from:e,to:t,note:r})=>{const i=e&&t&&e!==t?n(a`${ne(e,c)} bis ${ne(t,c)}`):ne(e??t,c);return s`<p>${i}: ${r?u(r):n("geschlossen")}</p>`})]}const Y=([e,t],s)=>n(a`${ee(e,s)} bis ${ee(t,s)} Uhr`);function ee(e,t){const[n,s]=e.split(":").map(Number);return"de"!==t||s?new Intl.DateTimeFormat(t,{timeStyle:"short",timeZone:"UTC"}).format(Date.UTC(2e3,0,1,n,s)).replace(/^0(?=\d)/,""):String(n)}const te=(e,t)=>se(e,t,{weekday:"long"}),ne=(e,t)=>se(e,t,{day:"numeric",month:"long",year:"numeric"}),se=(e,t,n)=>new Intl.DateTimeFormat(t,{...n,timeZone:"UTC"}).format(Date.parse(`${e}T00:00:00Z`));function re(r,i=!1){const{wishes:o,languages:l,context:c,offered:u,toggle:d}=r,p=(t,n,r,...a)=>u(r,a[0])?s`<button
class="chip"
part="chip"
type="button"
aria-pressed=${b(o,r,a[0])?"true":"false"}
@click=${()=>d(r,...a)}
>
${t}${n}
</button>`:e,h=w(o,"language"),m=h.map(e=>$(c.intl,e)).join(", "),f=s`<fieldset class=${i?"languages open":"languages"} tabindex="-1">
<legend class=${i?"label":"visually-hidden"}>${n("Sprache")}</legend>
${l.map(e=>[$(c.intl,e),e]).sort(([e],[t])=>e.localeCompare(t,c.intl)).map(([e,t])=>s`<label>
<input type="checkbox" .checked=${h.includes(t)} @change=${()=>d("language",t)} />${e}
</label>`)}
</fieldset>`;return s`<div class="filter">
<div class="chips" role="group" aria-label=${n("Filter")}>
${p(t("M3 12a9 9 0 1 0 18 0a9 9 0 0 0 -18 0M12 7v5l3 3"),n("Heute geöffnet"),"open","today")} ${p(t("M6.5 7.5a1 1 0 1 0 2 0a1 1 0 1 0 -2 0M3 6v5.172a2 2 0 0 0 .586 1.414l7.71 7.71a2.41 2.41 0 0 0 3.408 0l5.592 -5.592a2.41 2.41 0 0 0 0 -3.408l-7.71 -7.71a2 2 0 0 0 -1.414 -.586h-5.172a3 3 0 0 0 -3 3"),n("Kostenlos"),"cost","free")}
${p(t("M5 12l5 5l10 -10"),n("Ohne Anmeldung"),"appointment","none")}
${p(t("M9 5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M11 7l0 8l4 0l4 5M11 11l5 0M7 11.5a5 5 0 1 0 6 7.5"),n("Barrierefrei"),"wheelchair","yes")}
${l.length>1&&!i?s`<details class="disclosure" @keydown=${ae} @focusout=${ie}>
<summary class="chip" part="chip">
${t("M3 12a9 9 0 1 0 18 0a9 9 0 0 0 -18 0M3.6 9h16.8M3.6 15h16.8M11.5 3a17 17 0 0 0 0 18M12.5 3a17 17 0 0 1 0 18")}${n(a`Sprache: ${m||n("alle")}`)}${t("M6 9l6 6l6 -6")}
</summary>
${f}
</details>`:e}
</div>
<div class="chips" role="group" aria-label=${n("Wer hilft?")}>
${p(s`<i class="dot"></i>`,n("Fachkräfte"),"kind","professional")}
${p(s`<i class="dot volunteer"></i>`,n("Ehrenamt"),"kind",...v)}
</div>
${i&&l.length>1?f:e}
</div>`}function ae(e){const t=e.currentTarget;"Escape"===e.key&&t.open&&(e.stopPropagation(),t.open=!1,t.querySelector("summary")?.focus())}function ie(e){const t=e.currentTarget;t.contains(e.relatedTarget)||(t.open=!1)}function oe({ageMin:e,ageMax:t,ageUnit:s,stages:r=[],groups:i=[]}){return[...r.includes("pregnancy")?[n("in der Schwangerschaft")]:[],...r.includes("birth")?[n("rund um die Geburt")]:[],...(o=e,l=t,c="months"===s,void 0===o&&void 0===l?[]:void 0===l?[n(c?a`ab ${o} Monaten`:a`ab ${o} Jahren`)]:o?[n(c?a`${o} bis ${l} Monate`:a`${o} bis ${l} Jahre`)]:[n(c?a`bis ${l} Monate`:a`bis ${l} Jahre`)]),...i.map(le)];var o,l,c}function le(e){switch(e){case"mothers":return n("Mütter");case"fathers":return n("Väter");case"single-parents":return n("Alleinerziehende");case"teenage-parents":return n("sehr junge Eltern");case"multiples":return n("Familien mit Zwillingen oder Mehrlingen");case"premature":return n("Familien mit Frühgeborenen");case"disabled-child":return n("Familien mit einem Kind mit Behinderung");case"refugees":return n("Geflüchtete");case"grandparents":return n("Großeltern");case"professionals":return n("Fachleute");case"pregnancy":return n("in der Schwangerschaft");case"birth":return n("rund um die Geburt");default:return e}}function ce(e){return{"on-site":n("vor Ort"),"home-visit":n("bei Ihnen zu Hause"),online:n("online"),phone:n("am Telefon"),outreach:n("kommt dorthin, wo Familien sind")}[e]}function ue(e){return{toilet:n("rollstuhlgerechte Toilette"),parking:n("Behindertenparkplatz"),"induction-loop":n("Höranlage"),"sign-language":n("Gebärdensprache"),"easy-language":n("Leichte Sprache"),"guide-dog":n("Assistenzhunde willkommen"),tactile:n("Leitsystem für blinde Menschen"),"quiet-room":n("Ruheraum"),"changing-table":n("Wickeltisch")}[e]}function de({trust:e,childcare:t,siblingsWelcome:s}){return[...e?.confidential?[n("Was Sie sagen, bleibt vertraulich.")]:[],...e?.anonymous?[n("Sie müssen Ihren Namen nicht nennen.")]:[],...e?.noInsuranceCard?[n("Sie brauchen keine Versicherungskarte.")]:[],...t?[n("Ihre Kinder werden inzwischen betreut.")]:[],...!1===t?[n("Eine Kinderbetreuung gibt es nicht.")]:[],...s?[n("Geschwister dürfen mitkommen.")]:[]]}function pe(e){return{yes:n("mit dem Rollstuhl zugänglich"),limited:n("mit dem Rollstuhl nur teilweise zugänglich"),no:n("mit dem Rollstuhl nicht zugänglich")}[e]}function he({group:e,value:t},s){const{categories:r,feed:a}=s.feed;switch(e){case"category":return s.plain(r.find(({id:e})=>e===t)?.label)||t;case"district":return s.plain(a.districts?.find(({id:e})=>e===t)?.name)||t;case"language":return $(s.intl,t);case"kind":return f(t)||t;case"audience":return le(t);case"open":return n("Heute geöffnet");case"cost":return n("Kostenlos");case"appointment":return n("Ohne Anmeldung");case"wheelchair":return n("Barrierefrei")}}function me(r){const{context:l,result:c,bar:u,query:d}=r,p=c.matching.length,h=(e,t)=>s`<a class="skip button primary" href="#" @click=${t=>r.jump(t,e)}>${t}</a>`;return s`
${h(".result",n(1===p?"Zum Angebot":a`Zu den ${p} Angeboten`))}
${i(l.level(0),n("Angebote in Ihrer Nähe"),"title")} ${(({context:{feed:t,words:r},offers:i})=>{const o=i.length,l=i.filter(({kind:e})=>"volunteer"===e).length,c=l?n(a`${o} Angebote, ${l} davon ehrenamtlich.`):`${$e(o)}.`;return s`<p class="lead">${t.feed.title?s`${r(t.feed.title)}: `:e}${c}</p>`})(r)}
<div class="panel ${r.mode}">
${(({feed:r,words:a})=>{const i=(r.feed.crisis??[]).flatMap(({label:t,phone:n,url:r})=>{const i=n&&o(n)||r;return i?[s`<a href=${i}>${a(t)}${n?s` <bdi dir="ltr">${n}</bdi>`:e}</a>`]:[]});return i.length?s`<div class="crisis"><b>${t("M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M15 15l3.35 3.35M9 15l-3.35 3.35M5.65 5.65l3.35 3.35M18.35 5.65l-3.35 3.35")}${n("Brauchen Sie sofort Hilfe?")}</b>${i}</div>`:e})(l)} ${(({context:r,wishes:i,topics:o,topicsOpen:l,toggle:c,openTopics:u,prepare:d,typed:p,submit:h})=>s`<form class="find" role="search" aria-label=${r.plain(r.feed.feed.title)||e} @submit=${h}>
<div class="find-row">
<div>
<label class="label" for="query">${n("Was suchen Sie?")}</label>
<span class="with-icon">
${t("M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0M21 21l-6 -6")}<input
class="input"
part="field"
id="query"
type="search"
enterkeyhint="search"
autocomplete="off"
placeholder=${n("zum Beispiel: Hebamme, Spielgruppe")}
@focus=${d}
@input=${p}
/>
</span>
</div>
<button class="button primary" part="button">${n("Suchen")}</button>
</div>
${o.length>1?s`<fieldset class=${l?"topics all":"topics"}>
<legend class="label">${n("Wobei wünschen Sie sich Hilfe?")}</legend>
<div class="topic-grid">
${o.map(({id:e,icon:n,label:a})=>s`<button
class="topic"
part="chip"
type="button"
aria-pressed=${b(i,"category",e)?"true":"false"}
@click=${()=>c("category",e)}
>
${t(r.topicSign(n))}<span>${r.words(a)}</span>
</button>`)}
</div>
${o.length>6&&!l?s`<button class="button quiet phone" type="button" @click=${u}>
${t("M12 5l0 14M5 12l14 0")}${n(a`Alle ${o.length} Themen zeigen`)}
</button>`:e}
</fieldset>`:e}
</form>`)(u)}
<div class="wide">${re(u)}</div>
<p class="result" tabindex="-1">
<b>${$e(p)}</b> <span>${n(d?"Beste Treffer zuerst":"Von A bis Z")}</span>
</p>
${(({wishes:r,context:i,toggle:o},l,c)=>{const u=y(r);if(!u.length&&!l)return e;const d=(r,i,o)=>s`<li class=${i?"phone":e}>
<button class="chip" part="chip" type="button" aria-label=${n(a`Filter entfernen: ${r}`)} @click=${o}>
${r}${t("M18 6l-12 12M6 6l12 12")}
</button>
</li>`;return s`<ul class="chips chosen" role="list">
${l?d(`„${l}“`,!0,c):e}
${u.map(e=>d(he(e,i),"district"!==e.group&&"audience"!==e.group,()=>o(e.group,...M(r,e))))}
</ul>`})(u,d,r.clearQuery)}
<div class="results" @keydown=${r.onKey}>
<div class="list">
${p?fe(c.matching,r.shown,r,1,r.more):s`<slot name="empty">${((t,r,i,o,l)=>{const c=y(t).map(e=>he(e,i)),u=c.at(-1)??r,d=r?[`„${r}“`,...c]:c;return d.length?s`<div class="empty">
<p><b>${n("Kein Angebot passt zu allem:")}</b> ${d.join(" · ")}</p>
<div class="actions">
<button class="button primary" part="button" type="button" @click=${o}>${n(a`Ohne „${u}“ suchen`)}</button>
${d.length>1?s`<button class="button quiet" type="button" @click=${l}>${n("Alle Filter entfernen")}</button>`:e}
</div>
</div>`:s`<p class="empty">${n("Zurzeit gibt es hier keine Angebote.")}</p>`})(u.wishes,d,l,r.dropLast,r.reset)}</slot>`}
${(t=>{const{context:r,result:o}=t,l=o.unknown.length;return l?s`<div class="unknown">
${i(r.level(1),n(a`Unbekannt, bitte fragen (${l})`))}
<p class="hint">${n("Bei diesen Angeboten wissen wir nicht, ob sie zu allem passen, was Sie suchen.")}</p>
${fe(o.unknown,t.unknownShown,t,2,t.moreUnknown)}
</div>`:e})(r)}
</div>
<div class="side">${h(".end",n("Karte überspringen"))} ${r.map}</div>
</div>
<span class="end" tabindex="-1"></span>
${(({showing:r,bar:i,show:o,openFilter:l})=>{const c=(e,n,a)=>s`<button type="button" aria-pressed=${r===e?"true":"false"} @click=${()=>o(e)}>${t(n)}${a}</button>`,u=y(i.wishes).length;return s`<div class="bar">
${r?s`<div class="segments" role="group" aria-label=${n("Ansicht")}>
${c("list","M9 6l11 0M9 12l11 0M9 18l11 0M5 6l0 .01M5 12l0 .01M5 18l0 .01",n("Liste"))}${c("map","M3 7l6 -3l6 3l6 -3v13l-6 3l-6 -3l-6 3v-13M9 4v13M15 7v13",n("Karte"))}
</div>`:e}
<button class="button secondary phone" part="button" type="button" @click=${l}>
${t("M12 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M4 6l8 0M16 6l4 0M6 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M4 12l2 0M10 12l10 0M15 18a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M4 18l11 0M19 18l1 0")}${n(u?a`Filter (${u})`:"Filter")}
</button>
</div>`})(r)}
</div>
`}const $e=e=>n(1===e?"1 Angebot":a`${e} Angebote`);function fe(t,r,{context:i,page:o},l,c){const u=Math.min(t.length-r,o);return s`<ul role="list">
${t.slice(0,r).map(e=>g(e,i,l))}
</ul>
${u>0?s`<button class="button secondary more" part="button" type="button" @click=${c}>
${n(1===u?"1 weiteres Angebot zeigen":a`${u} weitere Angebote zeigen`)}
</button>`:e}`}export{S as a,P as b,$e as c,_ as d,V as e,oe as f,ue as g,X as h,k as i,re as j,me as o,ce as s,de as t,pe as w};
