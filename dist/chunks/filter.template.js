import{m as e,x as n,A as t,e as a,q as s,v as r}from"./ui.js";import{categoryIcon as i}from"./category-icon.js";const l={month:{month:"long",year:"numeric"},weekday:{weekday:"long"},weekdayShort:{weekday:"short"},weekdayNarrow:{weekday:"narrow"},day:{weekday:"long",day:"numeric",month:"long"},date:{weekday:"long",day:"numeric",month:"long",year:"numeric"},time:{hour:"numeric",minute:"2-digit"},timeTable:{hour:"2-digit",minute:"2-digit"}},o=new Map;function c(e,n,t){const a=`${e} ${n}`;let s=o.get(a);return s||o.set(a,s=new Intl.DateTimeFormat(e,{...l[n],timeZone:"UTC"})),s.format(new Date(`${t.length>10?t.slice(0,16):`${t}T00:00`}Z`))}function d(e,n,t){const{status:a,allDay:s,start:r,end:i,lastDay:l}=e,{need:o,left:c,until:d}=e.event.registration??{};return"cancelled"===a||"postponed"===a?a:(s||i===r?l<t.slice(0,10):Date.parse(i)<=n)?"over":"full"===a||0===c?"full":!s&&Date.parse(r)<=n?"running":"required"===o&&d&&((e,n,t)=>/(Z|[+-]\d\d:\d\d)$/.test(e)&&e.length>10?Date.parse(e)<n:e<t.slice(0,e.length))(d,n,t)?"closed":c?"places":o??""}function u({kind:e}){return"volunteer"===e||"selfhelp"===e?"volunteer":"professional"===e?"":"mixed"===e?"mixed":"neutral"}function p({kind:n}){switch(n){case"professional":return e("Fachkräfte");case"volunteer":return e("Ehrenamt");case"mixed":return e("Fachkräfte und Ehrenamt");case"selfhelp":return e("Selbsthilfe");default:return""}}const h=(e,n)=>c(e.intl,"time",n).replace(/^0(?=\d)/,"");function $(t,{start:a,end:s,allDay:r,day:i,lastDay:l}){const o=c(t.intl,"day",l);if(r)return e(i===l?"Den ganzen Tag":n`Den ganzen Tag, bis ${o}`);const d=h(t,a),u=h(t,s);return e(a===s?n`${d} Uhr`:i===l?n`${d} bis ${u} Uhr`:n`${c(t.intl,"day",i)}, ${d} Uhr, bis ${c(t.intl,"day",s.slice(0,10))}, ${u} Uhr`)}const g=({event:e,override:n})=>n?.title??e.title;function f(n,{name:t,address:s,street:r,hidden:i}){if(i)return e("Adresse auf Anfrage");const l=t??s;return a`<bdi translate="no">${n.words(l)}${l&&r?`, ${r}`:r}</bdi>`}function m(s,r){const{event:i,override:l,status:o,note:u}=r,p=d(r,s.now,s.wallTime),h=i.registration?.left,$=l?.reason??("scheduled"===o?void 0:i.reason),g=l?.alternative??("scheduled"===o?void 0:i.alternative),f="cancelled"===o?e("Abgesagt"):"postponed"===o?e("Verschoben"):"moved-online"===o?e("Nur online"):r.original!==r.start?e(n`Verlegt vom ${c(s.intl,"day",r.original)}`):$&&e("Geändert"),m={cancelled:"",postponed:"",over:e("Schon vorbei"),full:e("Ausgebucht"),running:"none"===i.registration?.need?e("Läuft gerade. Kommen Sie einfach vorbei."):e("Läuft gerade."),closed:e("Die Anmeldung ist geschlossen"),places:e(1===h?"Noch 1 Platz frei":n`Noch ${h} Plätze frei`),none:e("Ohne Anmeldung"),recommended:e("Am besten mit Anmeldung"),required:e("Mit Anmeldung"),"":""}[p];return a`
${f?a`<p class="changed"><b>${f}${$?": ":""}</b>${s.words($)}</p>`:t}
${g?a`<p class="changed">${s.words(g)}</p>`:t}
${u?a`<p class="changed">${s.words(u)}</p>`:t}
${m?a`<p class="room"><span class=${"places"===p&&h<=5?"few":t}>${m}</span></p>`:t}
`}function v(n,s){const r=s.event.registration?.url;if(!r||/^(cancelled|postponed|over|full|closed)$/.test(d(s,n.now,n.wallTime)))return t;const{host:i}=new URL(r,location.href);return a`<a class="button primary" part="button" href=${r} rel="noopener noreferrer" referrerpolicy="no-referrer"
>${e("Anmelden")}<span class="visually-hidden">: ${n.words(g(s))}</span></a
>${i&&i!==location.host?a`<span class="hint" translate="no">${i}</span>`:t}`}const y=(n,t)=>a`<button class="button quiet" part="button" type="button" @click=${()=>n.save(t)}>
${s("M12.5 21h-6.5a2 2 0 0 1 -2 -2v-12a2 2 0 0 1 2 -2h12a2 2 0 0 1 2 2v5M16 3v4M8 3v4M4 11h16M16 19h6M19 16v6")}<span>${e("In meinen Kalender")}<span class="visually-hidden">: ${n.words(g(t))}</span></span>
</button>`;function b(n,l){const{event:o,override:c}=l,d=(c?.places??o.places)?.[0],h=p(o);return a`<li class="item" part="card">
<span class="sign ${u(o)}">${(({agenda:e},{categories:n})=>{const t=n?.map(n=>e.feed.categories.find(({id:e})=>e===n)),a=t?.find(e=>e?.icon)?.icon;return void 0===a?s("M4 7a2 2 0 0 1 2 -2h12a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2v-12M16 3v4M8 3v4M4 11h16"):i(a)})(n,o)}</span>
<p class="time"><time datetime=${l.start}>${$(n,l)}</time></p>
${r(n.level(2),a`<button class="link" type="button" @click=${()=>n.open(l)}>${n.words(g(l))}</button>`)}
<p class="place">
${h?a`<span class="visually-hidden">${h}. </span>`:t}
${d?f(n,d):o.online?e("Online"):n.words(o.serviceArea?.text)}
</p>
${m(n,l)}
<div class="actions">${v(n,l)}${y(n,l)}</div>
</li>`}function w(r){const{filter:l,topicsOpen:o,agenda:c}=r,{feed:d}=c,u=(e,n,s,i)=>r.isFree(e)&&(l[e]?.length||c.canFind(e,n))?a`<button
class="chip"
part="chip"
type="button"
aria-pressed=${l[e]?.includes(n[0])?"true":"false"}
@click=${()=>r.toggle(e,n)}
>
${s}${i}
</button>`:t,p=(e,n)=>l[e]?.map(a=>u(e,[a],t,n(a))),h=r.isFree("category")?c.topics:[],$=l.category??[];return a`<fieldset>
<legend class="visually-hidden">${e("Termine filtern")}</legend>
<div class="chips">
${h.length?a`<button
class="chip"
part="chip"
type="button"
aria-expanded=${o?"true":"false"}
aria-controls="topics"
@click=${()=>r.set({topicsOpen:!o})}
>
${$.length?e(n`Themen (${$.length})`):e("Alle Themen")}${s("M6 9l6 6l6 -6")}
</button>`:t}
${u("cost",["free"],s("M6.5 7.5a1 1 0 1 0 2 0a1 1 0 1 0 -2 0M3 6v5.172a2 2 0 0 0 .586 1.414l7.71 7.71a2.41 2.41 0 0 0 3.408 0l5.592 -5.592a2.41 2.41 0 0 0 0 -3.408l-7.71 -7.71a2 2 0 0 0 -1.414 -.586h-5.172a3 3 0 0 0 -3 3"),e("Kostenlos"))}
${u("appointment",["none"],s("M5 12l5 5l10 -10"),e("Ohne Anmeldung"))}
${u("wheelchair",["yes"],s("M9 5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M11 7l0 8l4 0l4 5M11 11l5 0M7 11.5a5 5 0 1 0 6 7.5"),e("Barrierefrei"))}
${u("kind",["professional"],a`<i class="dot"></i>`,e("Fachkräfte"))}
${u("kind",["volunteer","selfhelp"],a`<i class="dot volunteer"></i>`,e("Ehrenamt"))}
${p("district",e=>r.words(d.feed.districts?.find(({id:n})=>n===e)?.name??e))}
${p("language",e=>k(r.intl,e))}
</div>
<div class="chips" id="topics" ?hidden=${!o}>
${o?h.map(({id:e,label:n,icon:t})=>a`<label class="chip" part="chip">
<input type="checkbox" .checked=${$.includes(e)} @change=${()=>r.toggle("category",[e])} />
${i(t)}${r.words(n)}
</label>`):t}
</div>
</fieldset>`}function k(n,t){if(/^de-x-(leicht|ls)/i.test(t))return e("Leichte Sprache");try{return new Intl.DisplayNames(n,{type:"language"}).of(t)??t}catch(e){if(e instanceof RangeError)return t;throw e}}export{$ as a,m as b,h as c,c as d,v as e,w as f,y as g,p as k,k as l,b as o,f as p,u as s,g as t};
