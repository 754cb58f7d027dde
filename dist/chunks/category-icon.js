import{A as o,q as s}from"./ui.js";import{c as r}from"./category-icons.js";const t=t=>void 0!==t&&Object.hasOwn(r,t)?s(r[t]):o;export{t as categoryIcon};
