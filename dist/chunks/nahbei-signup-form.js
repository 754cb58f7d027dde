import{q as e,e as t,A as i,m as s,u as n,d as a,s as r,h as o,t as l,g as d,v as c,x as p,n as h,l as u,o as f}from"./ui.js";const m=["morning","afternoon","evening"];function b(e,t){if(!e.showIf)return!0;const i=Object.hasOwn(t,e.showIf.field)?t[e.showIf.field]:void 0;return[e.showIf.is].flat().some(e=>Array.isArray(i)?i.includes(String(e)):i===e)}const g=e=>e.maxLength??("textarea"===e.type?2e3:200),v=new Set(["given-name","family-name","tel","postal-code"]);function $(e,i){const{field:s}=e;return t`<fieldset class="field" part="field" aria-describedby=${x(e)}>
<legend class=${e.labelHidden?"label visually-hidden":"label"}>${e.words(s.label)}${y(s)}</legend>
${k(e)}${w(e)}${i}
</fieldset>`}const y=e=>e.required?i:t` <span class="voluntary">${s("(freiwillig)")}</span>`,k=({field:e,id:s,words:n})=>e.hint?t`<span class="hint" id="${s}-hint">${n(e.hint)}</span>`:i,w=({id:s,advice:n})=>n?t`<p class="advice" id="${s}-advice">${e("M12 9v4M10.363 3.591l-8.106 13.534a1.914 1.914 0 0 0 1.636 2.871h16.214a1.914 1.914 0 0 0 1.636 -2.87l-8.106 -13.536a1.914 1.914 0 0 0 -3.274 0M12 16h.01")}${n}</p>`:i;function x({field:e,id:t,advice:s}){return[...s?[`${t}-advice`]:[],...e.hint?[`${t}-hint`]:[]].join(" ")||i}const z=({advice:e})=>e?"true":i,I=n` .columns{display:grid;grid-template-columns:minmax(0,1fr) 19.5rem;gap:48px;align-items:start;margin-block-start:24px;}.how{color:var(--nb-muted);font-size:var(--nb-sm);margin-block-end:20px;}.step{padding-block:32px;border-block-start:2px solid var(--nb-ink);}.step > legend{float:inline-start;inline-size:100%;margin-block-end:4px;}.step > legend + *{clear:both;}.step > legend span{display:block;color:var(--nb-muted);font-weight:600;font-size:var(--nb-sm);}.step > legend :is(h2,h3,h4,h5,h6){font-size:var(--nb-xl);line-height:1.2;}.fields{display:grid;grid-template-columns:1fr 1fr;gap:18px 16px;}.step:has(> .fields > div:first-child) > .fields{margin-block-start:16px;}.field{grid-column:1 / -1;}.half{grid-column:auto;align-self:end;}.label + .hint{margin-block:-4px 6px;}.voluntary{font-weight:400;color:var(--nb-muted);}.options{display:grid;grid-template-columns:1fr 1fr;gap:10px;margin-block-start:16px;}.option{display:grid;grid-template-columns:auto 1fr 28px;gap:12px;align-items:center;padding:14px;border:2px solid var(--nb-line-strong);border-radius:var(--nb-radius);line-height:1.3;cursor:pointer;}.option > .icon{inline-size:36px;block-size:36px;stroke-width:1.5;color:var(--nb-accent-text);}.option > span{grid-column:2;}.option b{display:block;}.option small{display:block;font-size:var(--nb-sm);color:var(--nb-muted);}:is(.option,.tick,.cell) input{appearance:none;display:grid;place-content:center;flex:none;inline-size:28px;block-size:28px;margin:0;border:2px solid var(--nb-ink);border-radius:4px;background:var(--nb-paper);}:is(.option,.tick,.cell) input:checked{background:var(--nb-fill);border-color:var(--nb-edge);}:is(.option,.tick,.cell) input:checked::after{content:'';inline-size:14px;block-size:8px;border:solid var(--nb-on-fill);border-width:0 0 3px 3px;rotate:-45deg;translate:0 -2px;}.option input[type='radio']{border-radius:50%;}.option input[type='radio']:checked{background:var(--nb-paper);border-width:9px;}.option input[type='radio']:checked::after{display:none;}:is(.option,.cell):has(:checked){background:var(--nb-soft);border-color:var(--nb-edge);box-shadow:inset 0 0 0 1px var(--nb-edge);}.tick{display:grid;grid-template-columns:28px 1fr;gap:12px;align-items:start;padding-block:6px;cursor:pointer;}.note{display:grid;grid-template-columns:auto 1fr;gap:12px;padding:16px;background:var(--nb-stone);border-radius:var(--nb-radius);font-size:var(--nb-sm);}.note .icon{color:var(--nb-accent-text);}.notice{margin-block-end:24px;font-size:var(--nb-sm);}.notice summary{padding-block:10px;font-weight:600;cursor:pointer;}.notice p{white-space:pre-line;}.send{min-block-size:56px;font-size:var(--nb-lg);padding-inline:1.6em;}@container nb (max-width:52rem){.columns{grid-template-columns:1fr;gap:24px;}}@container nb (max-width:34rem){.options,.fields{grid-template-columns:1fr;}.half{grid-column:1;}.step{padding-block:24px;}.option{padding:12px;}.send{inline-size:100%;}}@media (forced-colors:active){:is(.option,.tick,.cell) input:checked{forced-color-adjust:none;background:Highlight;border-color:Highlight;}:is(.option,.tick,.cell) input:checked::after{border-color:HighlightText;}}`;var S=Object.defineProperty,j=(e,t,i,s)=>{for(var n,a=void 0,r=e.length-1;r>=0;r--)(n=e[r])&&(a=n(t,i,a)||a);return a&&S(t,i,a),a};const A="opportunities";class T extends a{constructor(){super(...arguments),this.endpoint="",this.encoding="json",this.opportunity="",this.privacy="",this.unprepared=!1,this.#e={},this.#t={form:()=>this.#i,answers:()=>this.#e,lang:()=>this.locale.lang,fault:()=>s("Fehler"),level:()=>this.level(1),idOf:e=>L(this.#i,e),focus:e=>this.#s(e),plain:e=>this.plain(e),rich:e=>this.#n(e),report:e=>this.report(e)},this.#a=e=>this.parts?.asideTemplate(e,this.level(1),e=>this.words(e))??i,this.#n=e=>this.words(H(e)?e.value:e),this.#r=()=>{const e=!this.noHash&&r()[1].get("opportunity")||this.opportunity,t=this.#e[A],i=Array.isArray(t)?t:[];e&&!i.includes(e)&&(this.#e[A]=[...i,e],this.requestUpdate())},this.#o=async()=>{try{const e=this.#l??=await(import("./submission-parts.js"));return o(this,e.feedbackStyles),this.#d??=new e.Submission(this,this.#t)}catch(e){return void console.error("nahbei: the form is not complete.",e)}}}static{this.styles=[l,d,I]}get lists(){return["forms","opportunities","categories"]}#e;#d;#l;connectedCallback(){super.connectedCallback(),addEventListener("hashchange",this.#r),this.#r()}disconnectedCallback(){super.disconnectedCallback(),removeEventListener("hashchange",this.#r),this.#d?.disconnect()}willUpdate(e){e.has("opportunity")&&this.#r(),!this.source.feed||this.source.feed.forms.length||this.fallback||import("./default-form.js").then(({defaultForm:e})=>this.fallback=e),!this.parts&&this.#i&&F(this.#i)&&this.#c()}async#c(){try{const e=await(import("./form-parts.js"));o(this,e.partStyles),this.parts=e}catch(e){console.error("nahbei: the form is not complete.",e)}}get#i(){return this.source.feed?.forms[0]??this.fallback}renderFeed(e){const n=this.#i;if(!n||F(n)&&!this.parts)return t`<slot></slot>`;const a=this.#d;return t`
${c(this.level(),n.title?this.words(n.title):s("Ich möchte mithelfen"),"title")}
${n.intro?t`<p class="lead">${this.#n(n.intro)}</p>`:i}
${"sent"===a?.outcome?t`${this.#l?.thanksTemplate(this.#t)}
<div class="columns">${this.#a(n)}</div>`:t`<div class="columns">${this.#p(n,e)}${this.#a(n)}</div>`}
`}#p(e,n){const a=this.#d,r=a?.sending,o=(e=>{const t=[];for(const i of e)void 0===i.step&&t.length||t.push({title:i.step,fields:[]}),t.at(-1).fields.push(i);return t})(e.fields.filter(e=>b(e,this.#e)));return t`<form
novalidate
@focusin=${this.#o}
@input=${this.#h}
@change=${this.#h}
@focusout=${()=>this.#d?.review()}
@submit=${this.#u}
>
${a&&this.#l?.summaryTemplate(a.issues,this.#t)}
<p class="how">
${s("Bitte füllen Sie alle Felder aus. Nur wenn „freiwillig“ dabei steht, dürfen Sie das Feld leer lassen.")}
</p>
${o.map(({title:i,fields:a},r)=>{const l=r+1,d=t`<div class="fields">${a.map(t=>this.#f(e,t,n,i))}</div>`;return i?t`<fieldset class="step">
<legend>
<span>${s(p`Schritt ${l} von ${o.length}`)}</span>
${c(this.level(1),this.words(i))}
</legend>
${d}
</fieldset>`:t`<div class="step">${d}</div>`})}
${this.#m(e)}
<div role="alert">
${this.unprepared?t`<p class="note">${s("Das Formular konnte nicht ganz geladen werden. Bitte versuchen Sie es noch einmal.")}</p>`:this.#l?.troubleTemplate(a?.outcome,this.encoding)}
</div>
<button class="button primary send" part="button" type="submit" aria-disabled=${r?"true":i}>
${s(r?"Wird gesendet …":"Anmeldung absenden")}
</button>
</form>`}#f(s,n,a,r){return(s=>{const{field:n,id:a}=s;return"info"===n.type?t`<div class="field note">${e("M11.46 20.846a12 12 0 0 1 -7.96 -14.846a12 12 0 0 0 8.5 -3a12 12 0 0 0 8.5 3a12 12 0 0 1 -.09 7.06M15 19l2 2l4 -4")}<p>${s.words(n.label)}</p></div>`:"checkbox"===n.type||"consent"===n.type?(e=>{const{field:i,id:s,answer:n}=e;return t`<div class="field" part="field">
${k(e)}${w(e)}
<label class="tick">
<input type="checkbox" id=${s} .checked=${!0===n} aria-describedby=${x(e)} aria-invalid=${z(e)}>
<span>${e.words(i.label)} ${e.more}</span>
</label>
</div>`})(s):"checkboxes"===n.type||"radio"===n.type?(e=>{const{field:s,id:n,answer:a}=e,r="radio"===s.type,o=Array.isArray(a)?a:[a];return $(e,t`<div class="options">
${s.options?.map((s,a)=>t`<label class="option">
${e.sign(s.value)}
<span><b>${e.words(s.label)}</b>${s.hint?t`<small>${e.words(s.hint)}</small>`:i}</span>
<input
type=${r?"radio":"checkbox"} id=${a?`${n}-${a}`:n} name=${r?n:i}
.value=${s.value} .checked=${o.includes(s.value)} aria-invalid=${r?i:z(e)}
>
</label>`)}
</div>`)})(s):"weekgrid"===n.type?t`${s.week?.(s,$)}`:t`<div class=${v.has(n.autocomplete??"")?"field half":"field"} part="field">
<label class="label" for=${a}>${s.words(n.label)}${y(n)}</label>
${k(s)}${w(s)}${(e=>{const{field:s,id:n,answer:a}=e,r="string"==typeof a?a:"";if("textarea"===s.type)return t`<textarea
class="input" id=${n} rows="4" .value=${r} maxlength=${g(s)}
autocomplete=${s.autocomplete??"off"} aria-describedby=${x(e)} aria-invalid=${z(e)}
></textarea>`;if("select"===s.type)return t`<select class="input" id=${n} aria-describedby=${x(e)} aria-invalid=${z(e)}>
<option value="" ?selected=${""===r}></option>
${s.options?.map(i=>t`<option value=${i.value} ?selected=${i.value===r}>${e.words(i.label)}</option>`)}
</select>`;const o="plz"===s.format?"numeric":"number"===s.type?"decimal":i,l="number"===s.type?"text":s.type;return t`<input
class="input" id=${n} type=${l} .value=${r} inputmode=${o} maxlength=${g(s)}
autocomplete=${s.autocomplete??"off"} aria-describedby=${x(e)} aria-invalid=${z(e)}
>`})(s)}
</div>`})({field:n,id:L(s,n),answer:this.#e[n.name],advice:this.#b(n),labelHidden:void 0!==r&&this.plain(r)===this.plain(n.label),more:"consent"===n.type?this.#g(s):i,week:this.parts?.weekGridTemplate,words:e=>this.words(e),sign:e=>n.name===A?this.#v(a,e):i})}#b(e){const t=this.#d?.issues.find(({path:t})=>t===`/answers/${e.name}`);return(t&&this.#l?.adviceFor(t.code,e))??""}#t;async#s(e){await this.updateComplete,this.renderRoot.querySelector(`#${e}`)?.focus()}#g(e){const n=this.privacy?new URL(this.privacy,document.baseURI).href:e.consent?.privacyUrl;return n?t`<a href=${n} target="_blank" rel="noopener">${s("Datenschutz lesen")}</a>`:i}#m({consent:e}){return e?.text?t`<details class="notice">
<summary>${s("Was mit Ihren Angaben geschieht")}</summary>
<p>${this.#n(e.text)}</p>
</details>`:i}#v(e,s){const n=e.opportunities.find(({id:e})=>e===s),a=n?.categories?.[0],r=e.categories.find(({id:e})=>e===a)?.icon;return void 0===r?i:this.#$?this.#$(r):(import("./category-icon.js").then(({categoryIcon:e})=>{this.#$=e,this.requestUpdate()}),t`<span class="icon"></span>`)}#$;#a;#n;#r;#o;async#u(e){e.preventDefault();const t=await this.#o();this.unprepared=!t,await(t?.submit()),"sent"===t?.outcome&&(this.#e={})}#h({target:e}){const t=this.#i,i=t&&((e,t)=>{const i=t instanceof HTMLElement?/^field-(\d+)/.exec(t.id)?.[1]:void 0;return void 0===i?void 0:e.fields[Number(i)]})(t,e);if(!i)return;const s=(({type:e},t,i)=>{if("checkbox"===e||"consent"===e)return t.checked;if("checkboxes"!==e&&"weekgrid"!==e)return t.value;const s=Array.isArray(i)?i.filter(e=>e!==t.value):[];return t.checked?[...s,t.value]:s})(i,e,this.#e[i.name]);this.#e[i.name]=s,t.fields.some(({showIf:e})=>e?.field===i.name)&&this.requestUpdate()}}j([h()],T.prototype,"endpoint"),j([h()],T.prototype,"encoding"),j([h()],T.prototype,"opportunity"),j([h()],T.prototype,"privacy"),j([u()],T.prototype,"unprepared"),j([u()],T.prototype,"fallback"),j([u()],T.prototype,"parts");const F=({fields:e,nextSteps:t,contact:i})=>Boolean(t?.length||i||e.some(({type:e})=>"weekgrid"===e)),H=e=>"object"==typeof e&&"format"in e,L=(e,t)=>`field-${e.fields.indexOf(t)}`;f("nahbei-signup-form",T);export{m as D,T as S,b as i,g as m};
