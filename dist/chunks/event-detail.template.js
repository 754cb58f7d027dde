import{m as e,x as t,u as r,A as n,v as a,q as i,e as s}from"./ui.js";import{p as l}from"./phone-link.js";import{d as o,c as d,t as c,a as u,b as p,e as m,g as $,l as g,k as f,p as b}from"./filter.template.js";import"./category-icon.js";import"./category-icons.js";function h(t){switch(t){case"mothers":return e("Mütter");case"fathers":return e("Väter");case"single-parents":return e("Alleinerziehende");case"multiples":return e("Zwillinge und Mehrlinge");case"refugees":return e("Geflüchtete");default:return t}}function w(t){switch(t){case"yes":return e("Barrierefrei");case"limited":return e("Teilweise barrierefrei");case"no":return e("Nicht barrierefrei");case void 0:return""}}function y(t){switch(t){case"toilet":return e("Toilette für Rollstühle");case"parking":return e("Parkplatz");case"induction-loop":return e("Anlage für Hörgeräte");case"sign-language":return e("Gebärdensprache");case"easy-language":return e("Leichte Sprache");case"guide-dog":return e("Führhund erlaubt");case"tactile":return e("Wege zum Tasten");case"quiet-room":return e("Ruhiger Raum");case"changing-table":return e("Wickeltisch")}}function v(r,v){const{event:z,override:T}=v,{feed:A}=r.agenda,{provider:M,registration:K,audience:B,accessibility:S,online:Z,offer:D}=z,I="string"==typeof M?A.organisations.find(({id:e})=>e===M):M,O=A.offers.find(({id:e})=>e===D),q=A.categories.filter(({id:e})=>z.categories?.includes(e)),G=r.agenda.following(z,v.start,5).filter(({start:e})=>e>v.start),J=Boolean(z.rrule??z.rdate??z.occurrences),N=(e,...t)=>{const r=t.flat().filter(e=>e&&e!==n);return r.length?s`<div>
<dt>${e}</dt>
<dd>${r.map(e=>s`<p>${e}</p>`)}</dd>
</div>`:n};return s`<dialog class="detail" aria-labelledby="detail" @close=${()=>r.closed()} @click=${({target:e,currentTarget:t})=>e===t&&r.close()}>
<div>
${a(r.level(1),r.words(c(v)),"title","detail")}
<button class="button secondary" part="button" type="button" @click=${()=>r.close()}>
${i("M18 6l-12 12M6 6l12 12")}${e("Schließen")}
</button>
<p class="time">
<time datetime=${v.start}>${o(r.intl,"date",v.day)}<br />${u(r,v)}</time>
</p>
${((r,a)=>{const i=/(Z|[+-]\d\d:\d\d)$/.exec(a.start)?.[0];if(a.allDay||!i)return n;const l=e=>{const t=new Date(e);return new Date(t.getTime()-6e4*t.getTimezoneOffset()).toISOString()},[d,c]=[l(a.start),l(a.end)];if(d.slice(0,16)===a.start.slice(0,16))return n;const p=e=>new Intl.DateTimeFormat(r.intl,{timeZoneName:"long",...e&&{timeZone:e}}).formatToParts(new Date(a.start)).find(({type:e})=>"timeZoneName"===e)?.value??"",m=p(a.timeZone),$=p(),g=`${o(r.intl,"day",d.slice(0,10))}, ${u(r,{...a,start:d,end:c,day:d.slice(0,10),lastDay:c.slice(0,10)})}`;return s`<p class="hint">${m}. ${e(t`Auf Ihrer Uhr (${$}): ${g}`)}</p>`})(r,v)} ${p(r,v)}
<div class="actions">
${m(r,v)} ${$(r,v)}
${J?s`<button class="button quiet" part="button" type="button" @click=${()=>r.save(v,!0)}>
${e("Alle Termine in meinen Kalender")}
</button>`:n}
</div>
${z.summary||T?.summary?s`<p>${r.words(T?.summary??z.summary)}</p>`:n}
${z.description?s`<p class="long-text">${r.words((e=>{if("string"==typeof e||!("value"in e)||!("format"in e))return e;const{format:t,value:r}=e;return"html"!==t?r:"string"==typeof r?j(r):Object.fromEntries(Object.entries(r).map(([e,t])=>[e,j(t)]))})(z.description))}</p>`:n}
<dl>
${N(e("Ort"),(T?.places??z.places)?.map(e=>((e,t)=>{const{postcode:r,city:a,hidden:i,hint:l,wheelchair:o}=t,d=!i&&[r,a].filter(Boolean).join(" ");return s`${b(e,t)}${d?s` <bdi class="line" translate="no">${d}</bdi>`:n}
${l?s`<span class="hint">${e.words(l)}</span>`:n}
${o?s`<span class="hint">${w(o)}</span>`:n}`})(r,e)))}
${N(e("Online"),r.words(Z?.text),Z?.url&&x(Z.url,e("Zum Treffen im Internet")))}
${N(e("Gebiet"),r.words(z.serviceArea?.text))}
${N(e("Für wen"),r.words(B?.text),B&&(({ageMin:r,ageMax:n,ageUnit:a,stages:i=[],groups:s=[]})=>{return[(l=r,o=n,d="months"===a,l&&o?e(d?t`${l} bis ${o} Monate`:t`${l} bis ${o} Jahre`):o?e(d?t`Kinder bis ${o} Monate`:1===o?"Kinder bis 1 Jahr":t`Kinder bis ${o} Jahre`):l?e(d?t`Kinder ab ${l} Monaten`:1===l?"Kinder ab 1 Jahr":t`Kinder ab ${l} Jahren`):""),...i.map(t=>e("pregnancy"===t?"Schwangere":"rund um die Geburt")),...s.map(h)].filter(Boolean).join(", ");var l,o,d})(B))}
${N(e("Kosten"),((r,n)=>{const{free:a,min:i,max:s,currency:l="EUR"}=r??{};if(a)return e("Kostenlos");if(void 0===i&&void 0===s)return"";const o=new Intl.NumberFormat(n,{style:"currency",currency:l}),d=e=>o.format(e).replace(/[.,]00(?!\d)/,"");return i===s?d(i):e(void 0===s?t`ab ${d(i)}`:i?t`${d(i)} bis ${d(s)}`:t`bis ${d(s)}`)})(z.cost,r.intl),r.words(z.cost?.text))}
${N(e("Anmeldung"),K&&((r,{need:n,until:a,places:i,capacity:s,left:l})=>{const c=i??s,u=a?o(r.intl,"day",a.slice(0,10)):"";return["none"===n?e("Ohne Anmeldung"):"","recommended"===n?e("Am besten mit Anmeldung"):"","required"===n?e("Mit Anmeldung"):"",a?a.length>10?e(t`bis ${u}, ${d(r,a)} Uhr`):e(t`bis ${u}`):"",void 0===c?"":e(void 0===l?t`${c} Plätze`:t`${l} von ${c} Plätzen frei`)].filter(Boolean).join(", ")})(r,K),K?.phone&&l(K.phone),r.words(K?.text))}
${N(e("Sprachen"),z.languages?.map(e=>g(r.intl,e)).join(", "),(({interpreter:t})=>"yes"===t?e("Es wird übersetzt."):"on-request"===t?e("Übersetzung auf Wunsch"):"")(z))}
${N(e("Barrierefreiheit"),w(S?.wheelchair),S?.features?.map(y).join(", "),r.words(S?.text))}
${N(e("Wer"),f(z),r.words(I?.name),I?.links?.slice(0,1).map(({url:t,label:n})=>x(t,n?r.words(n):e("Zur Internetseite"))))}
${N(e("Kontakt"),z.contacts?.map(e=>((e,{role:t,name:r,phone:a,mobile:i,email:o,url:d,hours:c})=>{const u=[t&&e.words(t),r&&s`<bdi>${r}</bdi>`].filter(Boolean);return s`${u.map((e,t)=>s`${t?", ":""}${e}`)}
${[a,i].map(e=>e?s`<span class="line">${l(e)}</span>`:n)}
${o?s`<a class="line" href="mailto:${o}" translate="no">${o}</a>`:n}
${d?s`<span class="line">${x(d,"")}</span>`:n}
${c?.text?s`<span class="hint">${e.words(c.text)}</span>`:n}`})(r,e)))}
${N(e("Gehört zu"),O&&r.words(O.title),O&&r.words(O.summary))}
${N(e("Themen"),q.map(({label:e})=>r.plain(e)).join(", "))}
${N(e("Weitere Termine"),G.map(e=>k(r,e)))}
${N(e("Mehr dazu"),z.links?.map(({url:e,label:t})=>x(e,r.words(t))))}
${N(e("Bilder und Dateien"),z.media?.map(({src:e,alt:t,credit:n})=>s`${x(e,r.words(t))} ${r.words(n)}`))}
${N(e("Stand"),z.updated&&o(r.intl,"date",z.updated.slice(0,10)))}
</dl>
</div>
</dialog>`}function x(e,t){const{host:r,pathname:a}=new URL(e,location.href),i=r!==location.host,l=t&&t!==n,o=i&&r?r:a;return s`<a href=${e} rel="noopener noreferrer" referrerpolicy="no-referrer">${l?t:o}</a>${l&&i?s` <span class="host" translate="no">${o}</span>`:n}`}const k=(t,r)=>s`<button class="link" type="button" @click=${()=>t.open(r)}>
<time datetime=${r.start}>${o(t.intl,"day",r.day)}, ${u(t,r)}</time></button
>${r.cancelled?s` <b>${e("Abgesagt")}</b>`:n}`,z={amp:"&",lt:"<",gt:">",quot:'"',apos:"'",nbsp:" "},j=e=>e.replace(/\s+/g," ").replace(/<(?:br|\/p|\/li|\/h\d)\b[^<>]*>/gi,"\n").replace(/<\/?[a-z!][^<>]*>/gi,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(e,t,r,n)=>{const a=t?Number(t):parseInt(r??"",16);return n?z[n.toLowerCase()]??e:a>31&&a<1114112?String.fromCodePoint(a):""}).trim(),T=r` .detail{padding:0;}.detail > div{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:8px 16px;align-items:start;padding:24px;}.detail > div > *{grid-column:1 / -1;}.detail .title{grid-column:1;font-size:var(--nb-xl);outline-offset:4px;}.detail .title + .button{grid-area:1 / 2;min-block-size:44px;}.host{color:var(--nb-muted);font-size:var(--nb-sm);}.long-text{white-space:pre-line;}.line{display:table;padding-block:3px;}dl{margin-block-start:8px;}dl > div{display:grid;grid-template-columns:10rem minmax(0,1fr);gap:4px 16px;padding-block:10px;border-block-start:1px solid var(--nb-line);}dt{font-weight:700;}dd{overflow-wrap:anywhere;}dd a{display:inline-block;padding-block:3px;}dd .link{font-weight:400;}@container nb (max-width:34rem){.detail > div{padding:16px;}dl > div{grid-template-columns:minmax(0,1fr);}}`;export{T as detailStyles,v as eventDetail};
